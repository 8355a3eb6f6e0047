import * as z from 'zod'
import { isIsoDate, isoDateSchema, type IsoDate } from '../core/day.ts'
import { parseOptions } from '../core/parse.ts'
import { once } from '../core/schema.ts'

/** Options of a question to our records. */
export interface RecordOptions {
  /** Answer from what was publicly known on this day. Without it, from all that is known. */
  readonly knownOn?: IsoDate | undefined
}

const recordOptionsSchema = once(() => z.strictObject({ knownOn: isoDateSchema().optional() }))

/** Checks the options at the door without schema work in the ordinary cases. */
export function knownOnOf(options: RecordOptions | undefined): IsoDate | undefined {
  if (options === undefined) return undefined
  const ordinary = typeof options === 'object' && Object.keys(options).every((key) => key === 'knownOn')
  if (ordinary && (options.knownOn === undefined || isIsoDate(options.knownOn))) return options.knownOn
  return parseOptions(recordOptionsSchema, options).knownOn
}
