import * as z from 'zod'
import { isoDateSchema } from '../core/day.ts'
import { fiscalYearSchema } from '../core/fiscal-year.ts'
import { intervalSchema } from '../core/interval.ts'
import { once, type Parsed } from '../core/schema.ts'
import { confidenceSchema, sourceSchema } from '../core/source.ts'

/**
 * The act that appropriates a year's IMET money and carries that year's limits.
 * - `kind`: `full-year-continuing` where no regular act was passed and a continuing resolution ran to the end of the year.
 * - `continues`: the public law whose terms such a resolution carries on; `null` where it has its own, or that was not found.
 * - `terms`: the days on which its limits are the ones to apply.
 */
export const foreignOperationsActSchema = once(() => z.strictObject({
  fiscalYear: fiscalYearSchema(),
  alsoCovers: z.array(fiscalYearSchema()).optional(),
  publicLaw: z.string().regex(/^Pub\. L\. \d+-\d+$/),
  title: z.string().min(1),
  enacted: isoDateSchema(),
  kind: z.enum(['regular', 'full-year-continuing']),
  continues: z.string().nullable(),
  terms: intervalSchema(),
  sources: z.array(sourceSchema()).min(1),
  confidence: confidenceSchema(),
}))
/** One year's act of appropriations for foreign operations, with the days on which its terms are the ones to apply. */
export type ForeignOperationsAct = Parsed<typeof foreignOperationsActSchema>
