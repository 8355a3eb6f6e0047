import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { fiscalYearSchema } from '../core/fiscal-year.ts'
import { centsSchema } from '../core/money.ts'
import { once, type Parsed } from '../core/schema.ts'

const precision = once(() => z.enum(['day', 'month', 'year']))

/** Something in a row that was read in part or left out, with its column and the reason. */
export const remarkSchema = once(() => z.strictObject({ column: z.string(), reason: z.string() }).readonly())
/** Something in a row that was read in part or left out: the column, and the reason. */
export type Remark = Parsed<typeof remarkSchema>

/**
 * One line of a foreign military training report (FAA sec. 656). What the print does not give is `null`; what it gives and
 * cannot be is `null` with a remark.
 */
export const reportedLineSchema = once(() => z.strictObject({
  /** Its place in the table, from 1. */
  row: z.int().min(1),
  /** `total` where the print has a sum of lines among them. */
  kind: z.enum(['training', 'total']),
  /** The fiscal year whose training the report tells. */
  fiscalYear: fiscalYearSchema().nullable(),
  country: countryCodeSchema(),
  /** The program or fund, as printed. */
  program: z.string(),
  imet: z.boolean(),
  /** Whether the money is an earlier year's, by the label. */
  priorYearMoney: z.boolean().nullable(),
  start: isoDateSchema().nullable(),
  startPrecision: precision().nullable(),
  end: isoDateSchema().nullable(),
  endPrecision: precision().nullable(),
  students: z.int().min(0).nullable(),
  /** In cents, as printed: a price, not an obligation. */
  cost: centsSchema().nullable(),
  course: z.string(),
  /** The students' unit. */
  unit: z.string().nullable(),
  /** The unit or school that gave the training. */
  givenBy: z.string().nullable(),
  place: z.string().nullable(),
  /** Where the line was published. */
  source: z.string().nullable(),
  remarks: z.array(remarkSchema()).readonly(),
}).readonly())
/** One line of a foreign military training report (FAA sec. 656; 22 U.S.C. 2416), as far as the print gives it. */
export type ReportedLine = Parsed<typeof reportedLineSchema>
