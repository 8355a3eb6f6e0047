import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { confidenceSchema, sourceSchema } from '../core/source.ts'
import { precisionSchema } from './row.ts'
import { once, type Parsed } from '../core/schema.ts'

/** What a program fact is about. */
export const factTopicSchema = once(() => z.enum(['administration', 'size', 'money', 'school', 'benefit', 'criticism', 'event']))

/** Something cited about the program or a country's part in it, which decides nothing. */
export const programFactSchema = once(() => z.strictObject({
  /** Lower-case, unique: `<country or program>-<slug>`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  about: z.union([countryCodeSchema(), z.literal('program')]),
  topic: factTopicSchema(),
  /** First and last day of which it speaks, both inside; `null` where it is not tied to a day. */
  from: isoDateSchema().nullable(),
  through: isoDateSchema().nullable(),
  precision: precisionSchema().optional(),
  /** `about`: the source rounds. `USD` is whole dollars. */
  figure: z
    .strictObject({
      value: z.int().nonnegative(),
      unit: z.enum(['USD', 'students', 'countries', 'lines', 'places']),
      about: z.boolean(),
    })
    .optional(),
  statement: z.string().min(1),
  sources: z.array(sourceSchema()).min(1),
  confidence: confidenceSchema(),
}))
/** Something cited about the program or a country's part in it, which decides nothing. */
export type ProgramFact = Parsed<typeof programFactSchema>
