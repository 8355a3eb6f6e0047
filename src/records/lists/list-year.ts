import * as z from 'zod'
import { countryCodeSchema } from '../../core/country.ts'
import { isoDateSchema } from '../../core/day.ts'
import { fiscalYearSchema } from '../../core/fiscal-year.ts'
import { confidenceSchema, sourceSchema } from '../../core/source.ts'
import { extentSchema } from '../../eligibility/fact.ts'
import { precisionSchema } from '../row.ts'
import { once, type Parsed } from '../../core/schema.ts'

const countriesSchema = once(() => z.array(countryCodeSchema()).min(1).readonly())

/** An act that takes listed countries out again: a waiver, an exception, or a certification. */
export const liftSchema = once(() => z.strictObject({
  slot: z.enum(['waived', 'excepted', 'certified']),
  countries: countriesSchema(),
  from: isoDateSchema(),
  fromPrecision: precisionSchema().optional(),
  to: isoDateSchema().nullable(),
  toPrecision: precisionSchema().optional(),
  signed: isoDateSchema().nullable(),
  instrument: z.string().min(1),
  /** What the instrument frees, in short. */
  scope: z.string().min(1),
  /** Whether IMET is among it; `null` where the text that says so was not read. */
  reachesImet: z.boolean().nullable(),
  extent: extentSchema().optional(),
  confidence: confidenceSchema(),
}))
/** An act that takes listed countries out again, and whether it reaches IMET. */
export type Lift = Parsed<typeof liftSchema>

/** The President hands the power to waive to the Secretary of State. It frees nothing until it is used. */
export const delegationSchema = once(() => z.strictObject({
  /** For which countries; `null` for any. */
  countries: countriesSchema().nullable(),
  from: isoDateSchema(),
  to: isoDateSchema().nullable(),
  signed: isoDateSchema().nullable(),
  instrument: z.string().min(1),
  scope: z.string().min(1),
  confidence: confidenceSchema(),
}))
export type Delegation = Parsed<typeof delegationSchema>

/**
 * One list as one instrument made it: whom it names, for how long, and what was waived. A list of countries by year in
 * this form says each fact once, where a row for each country and year would say it a thousand times.
 */
export const listYearSchema = once(() => z.strictObject({
  /** The fiscal year that it binds; `null` where it does not go by fiscal years. */
  fiscalYear: fiscalYearSchema().nullable(),
  from: isoDateSchema(),
  fromPrecision: precisionSchema().optional(),
  to: isoDateSchema().nullable(),
  toPrecision: precisionSchema().optional(),
  /** The day on which it was published or signed. */
  known: isoDateSchema(),
  instrument: z.string().min(1),
  /** The countries that it strikes, by how firmly their listing is known. */
  listed: z.partialRecord(confidenceSchema(), countriesSchema()),
  /** Named in the list, and not struck by the instrument. */
  notWithheld: countriesSchema().optional(),
  /** Named in the list, and the part of the instrument that decides on them was not read. */
  unread: countriesSchema().optional(),
  lifts: z.array(liftSchema()).readonly(),
  delegations: z.array(delegationSchema()).min(1).readonly().optional(),
  sources: z.array(sourceSchema()).min(1).readonly(),
}))
/** One list as one instrument made it: whom it names, for how long, and what was waived. */
export type ListYear = Parsed<typeof listYearSchema>
