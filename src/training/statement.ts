import * as z from 'zod'
import { isoDateSchema, type IsoDate } from '../core/day.ts'
import type { Truth } from '../core/truth.ts'
import { once, type Parsed } from '../core/schema.ts'

/** True, false, or unknown. */
export const truthSchema = once(() => z.union([z.boolean(), z.literal('unknown')]))

/**
 * What is known of one thing: a plain value, or a value with the day on which it was established. What is not stated is
 * unknown.
 */
export const statementSchema = once(() => z.union([truthSchema(), z.strictObject({ value: truthSchema(), on: isoDateSchema() })]))
/** True, false or unknown, by itself or with the day on which it was established. */
export type Statement = Parsed<typeof statementSchema>

/** The value of a statement as it stood on a day; what was established later was not yet known then. */
export function stated(statement: Statement | undefined, asOf: IsoDate | null): Truth {
  if (statement === undefined) return 'unknown'
  if (typeof statement !== 'object') return statement
  return asOf !== null && statement.on > asOf ? 'unknown' : statement.value
}

/** The day on which a statement was established, where it says so. */
export function establishedOn(statement: Statement | undefined): IsoDate | null {
  return typeof statement === 'object' ? statement.on : null
}
