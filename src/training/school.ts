import * as z from 'zod'
import { confidenceSchema, sourceSchema } from '../core/source.ts'
import { once, type Parsed } from '../core/schema.ts'

/** A day, a month or a year: `2001-01-17`, `2019-04`, `1946`. Any two compare as text. */
export const partialDaySchema = once(() => z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
  error: 'expected a year, a month or a day like 1946, 2019-04 or 2001-01-17',
}))

/** A name that a school bore from the first day of `from` until the first day of `to`; `null` where it is not known or open. */
export const schoolNameSchema = once(() => z.strictObject({
  name: z.string().min(1),
  short: z.string().min(1).nullable(),
  /** Other spellings, and schools that are part of it. */
  also: z.array(z.string().min(1)),
  from: partialDaySchema().nullable(),
  to: partialDaySchema().nullable(),
}))

/** A school at which students of the program are trained. */
export const schoolSchema = once(() => z.strictObject({
  names: z.array(schoolNameSchema()).min(1),
  service: z.string().min(1),
  /** The service that programs its lines, where AR 12-15 table 3-1 says so. */
  implementingAgency: z.enum(['army', 'navy', 'air-force']).nullable(),
  place: z.string().min(1),
  statute: z.string().min(1).nullable(),
  languages: z.array(z.enum(['en', 'es', 'fr', 'pt'])).min(1),
  founded: partialDaySchema().nullable(),
  closed: partialDaySchema().nullable(),
  predecessors: z.array(z.string().min(1)),
  notes: z.string().min(1).optional(),
  sources: z.array(sourceSchema()).min(1),
  confidence: confidenceSchema(),
}))
/** A school at which students of the program are trained, with the names it has borne. */
export type School = Parsed<typeof schoolSchema>
/** A name that a school bore over a time. */
export type SchoolName = Parsed<typeof schoolNameSchema>

/** Files the schools under their ids; the ids become a union, and the compiler checks the rows. */
export function defineSchools<const Id extends string>(
  schools: Readonly<Record<Id, School>>,
): Readonly<Record<Id, School>> {
  return schools
}
