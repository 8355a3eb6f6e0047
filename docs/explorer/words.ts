import type { Access } from '../../src/eligibility/access.ts'
import type { FindingResult } from '../../src/eligibility/decision.ts'
import type { Confidence } from '../../src/core/source.ts'

/** An access in a word or two, as the legend of the pictures has it. */
export const ACCESS: Readonly<Record<Access, string>> = {
  open: 'Open',
  conditional: 'Open on conditions',
  restricted: 'Open in part',
  'expanded-only': 'Expanded IMET only',
  barred: 'Barred',
  undetermined: 'Not decided',
}

/** The results of findings by weight. */
export const RESULTS: readonly (readonly [result: FindingResult, words: string])[] = [
  ['bars', 'Bars it'],
  ['limits', 'Limits it'],
  ['conditions', 'Sets conditions, asks for a notice or holds back a sum'],
  ['waived', 'Waived'],
  ['excepted', 'Excepted'],
  ['unknown', 'Not known'],
  ['clear', 'Does not apply'],
  ['not-in-force', 'Not law on the day'],
]

export const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  primary: '',
  secondary: ' Known from a secondary source.',
  recalled: ' Recalled; no source read here confirms it.',
}
