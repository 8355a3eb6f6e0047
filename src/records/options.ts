import * as z from 'zod'
import { isIsoDate, isoDateSchema, type IsoDate } from '../core/day.ts'
import { parseOptions } from '../core/parse.ts'
import { readable } from '../core/readable.ts'
import { once } from '../core/schema.ts'

/** Options of a question to our records. */
export interface RecordOptions {
  /** Answer from what was publicly known on this day. Without it, from all that is known. */
  readonly knownOn?: IsoDate | undefined
}

const recordOptionsSchema = once(() => z.strictObject({ knownOn: isoDateSchema().optional() }))

/** The day in options of the ordinary kind; `null` for any other. */
function ordinaryDay(options: RecordOptions): IsoDate | undefined | null {
  if (typeof options !== 'object' || options === null || !Object.keys(options).every((key) => key === 'knownOn')) return null
  const { knownOn } = options
  return knownOn === undefined || isIsoDate(knownOn) ? knownOn : null
}

/** Checks the options at the door without schema work in the ordinary cases. */
export function knownOnOf(options: RecordOptions | undefined): IsoDate | undefined {
  if (options === undefined) return undefined
  const ordinary = readable('options', () => ordinaryDay(options))
  if (ordinary !== null) return ordinary
  return parseOptions(recordOptionsSchema, options).knownOn
}
