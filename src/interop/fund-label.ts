import { memo } from './memo.ts'

/** What a program or fund label tells of the money. */
export interface FundLabel {
  /** Whether it is the IMET account's. */
  readonly imet: boolean
  /** Whether it was appropriated for an earlier year than the training's; `null` where the label does not tell. */
  readonly priorYear: boolean | null
}

function read(label: string): FundLabel {
  const imet = /\bE?-?IMET\b|International Military Education (and|&) Training/i.test(label)
  if (!imet) return { imet, priorYear: null }
  // IMET-2 is in its second year, IMET-X and IMET-D&R are carried over or deobligated and obligated anew.
  if (/IMET\s*-\s*(?:2|X|D\s*&\s*R)\b/i.test(label)) return { imet, priorYear: true }
  return { imet, priorYear: /IMET\s*-\s*1\b/i.test(label) ? false : null }
}

/**
 * Reads the program or fund label of a training line.
 *
 * @example
 * ```ts
 * fundLabel('IMET-D&R') // { imet: true, priorYear: true }
 * fundLabel('IMET') // { imet: true, priorYear: null }
 * fundLabel('FMS') // { imet: false, priorYear: null }
 * ```
 */
export const fundLabel = memo(read)
