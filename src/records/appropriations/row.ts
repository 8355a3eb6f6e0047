import * as z from 'zod'
import { isoDateSchema } from '../../core/day.ts'
import { fiscalYearSchema } from '../../core/fiscal-year.ts'
import { centsSchema } from '../../core/money.ts'
import { confidenceSchema, sourceSchema } from '../../core/source.ts'
import { once, type Parsed } from '../../core/schema.ts'

/** A further amount: a supplemental act, emergency money, or what another account was let to transfer in. */
export const additionSchema = once(() => z.strictObject({
  kind: z.enum(['supplemental', 'emergency', 'transfer-in']),
  law: z.string().min(1),
  enacted: isoDateSchema(),
  amount: centsSchema(),
  purpose: z.string().min(1),
  sources: z.array(sourceSchema()).min(1),
  confidence: confidenceSchema(),
}))

/** A cut by law: a percentage, or an amount. A sequester's percentage may be of another `base` than the account's amount. */
export const cutSchema = once(() => z.strictObject({
  kind: z.enum(['across-the-board', 'rescission', 'sequestration']),
  law: z.string().min(1),
  percent: z.string().optional(),
  amount: centsSchema().optional(),
  base: centsSchema().optional(),
  note: z.string().min(1),
  confidence: confidenceSchema(),
}))

/**
 * Until when a part of the money may be obligated. `to` is the first day no longer; `null` for no-year money. `amount: null`:
 * all that is in no other part.
 */
export const partSchema = once(() => z.strictObject({
  part: z.enum(['main', 'no-year', 'carry-over', 'womens-participation', 'balkans', 'iraq']),
  amount: centsSchema().nullable(),
  upTo: z.boolean().optional(),
  to: isoDateSchema().nullable(),
}))

/**
 * A continuing resolution. `to` is the first day no longer covered. `rate`: the year before's, changed by `percentChange`
 * percent; the lesser of stated figures; an average less a percentage; a stated amount; or no program money at all.
 */
export const resolutionSchema = once(() => z.strictObject({
  law: z.string().min(1).nullable(),
  /** For one that is not known to have become law. */
  bill: z.string().min(1).optional(),
  enacted: isoDateSchema().nullable(),
  from: isoDateSchema(),
  to: isoDateSchema().nullable(),
  rate: z.enum(['prior-year', 'extends', 'lesser-of', 'average-less', 'stated', 'none']),
  percentChange: z.string().optional(),
  afterLapse: z.boolean().optional(),
  note: z.string().min(1).optional(),
  url: z.url().nullable(),
  confidence: confidenceSchema(),
}))

/** One fiscal year of the IMET account. Amounts are whole cents. */
export const appropriationSchema = once(() => z.strictObject({
  fiscalYear: fiscalYearSchema(),
  publicLaw: z.string().min(1).nullable(),
  statutes: z.string().min(1).nullable(),
  act: z.string().min(1),
  place: z.string().min(1),
  /** `null` while no act is known to be law. */
  enacted: isoDateSchema().nullable(),
  /** As enacted; `null` where the law prints none and none was found. */
  amount: centsSchema().nullable(),
  request: z.strictObject({ amount: centsSchema(), confidence: confidenceSchema() }).nullable(),
  additions: z.array(additionSchema()),
  cuts: z.array(cutSchema()),
  /**
   * What was left in the end. `printed`: as budget tables print it, to the thousand dollars. `as-enacted`: the enacted amount;
   * `derived`: it follows from additions and cuts.
   */
  final: z
    .strictObject({
      amount: centsSchema(),
      printed: centsSchema().optional(),
      basis: z.enum(['as-enacted', 'derived']),
      confidence: confidenceSchema(),
    })
    .nullable(),
  /** A figure remembered from tables that were not read; it never stands in for `final`. */
  remembered: centsSchema().optional(),
  availability: z.strictObject({
    parts: z.array(partSchema()),
    note: z.string().min(1).optional(),
    confidence: confidenceSchema(),
  }),
  provisos: z.array(z.string().min(1)),
  continuingResolutions: z.array(resolutionSchema()),
  sources: z.array(sourceSchema()).min(1),
  confidence: confidenceSchema(),
  note: z.string().min(1).optional(),
}))
/** One fiscal year of the IMET account, from the request to what was left. Amounts are whole cents. */
export type Appropriation = Parsed<typeof appropriationSchema>

/** Checks rows at compile time; the schema checks them in the tests. */
export function defineAppropriations(rows: readonly Appropriation[]): readonly Appropriation[] {
  return rows
}
