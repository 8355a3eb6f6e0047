import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { confidenceSchema, sourceSchema } from '../core/source.ts'
import { once, type Parsed } from '../core/schema.ts'

/**
 * The four questions of fact a country-level provision can turn on.
 * - `applies`: its trigger is met for the country (listed, determined, in default, named).
 * - `waived`: a waiver that reaches IMET is in effect.
 * - `excepted`: an exception written in law takes IMET out of it.
 * - `certified`: the certification or report it waits for has been made.
 */
export const slotSchema = once(() => z.enum(['applies', 'waived', 'excepted', 'certified']))
/** One of the four questions of fact that a country-level provision can turn on. */
export type Slot = Parsed<typeof slotSchema>

/**
 * How far a fact goes. `all`: all of IMET. `expanded`: only expanded IMET (a waiver that frees just that).
 * `part`: some other part (named projects, one service, a category of students).
 */
export const extentSchema = once(() => z.enum(['all', 'expanded', 'part']))
/** How far a fact goes: all of IMET, only expanded IMET, or some other part. */
export type Extent = Parsed<typeof extentSchema>

/**
 * A fact is true, false, `not-ascertained` (asked, and known to be beyond the public record) or `unknown`: the sources
 * leave it open on the day, and say so. A fact that is not given at all is unknown too. What is unknown can leave a decision
 * undetermined.
 */
export const factValueSchema = once(() => z.union([z.boolean(), z.enum(['not-ascertained', 'unknown'])]))
/** True, false, not to be had from the public record, or left open by the sources. */
export type FactValue = Parsed<typeof factValueSchema>

/** The name of a fact: the provision and the question, as in `cspa-404/waived`. */
export const factIdSchema = once(() => z.templateLiteral([z.string(), '/', slotSchema()]))
/** The name of a fact: a provision and one of its questions, as in `cspa-404/waived`. */
export type FactId = Parsed<typeof factIdSchema>

/** One statement of fact about a country. Without `from` and `to` it speaks of the day that is asked about. */
export const factSchema = once(() => z.strictObject({
  fact: factIdSchema(),
  value: factValueSchema(),
  extent: extentSchema().optional(),
  from: isoDateSchema().optional(),
  to: isoDateSchema().nullable().optional(),
  /** First day it was public. Where absent, `from` stands in; without either it is taken as known. */
  knownFrom: isoDateSchema().nullable().optional(),
  /** First day on which its end was public. Where absent, `to` stands in. */
  endKnownFrom: isoDateSchema().nullable().optional(),
  record: z.string().min(1).optional(),
  because: z.string().min(1).optional(),
  sources: z.array(sourceSchema()).optional(),
  confidence: confidenceSchema().optional(),
}))
/** One statement of fact about a country, with the days on which it holds and on which it was public. */
export type Fact = Parsed<typeof factSchema>

/** What `assess` is asked: a country, what is known of it, and on which day it is asked as known. */
export const assessInputSchema = once(() => z.strictObject({
  country: countryCodeSchema(),
  facts: z.array(factSchema()),
  knownOn: isoDateSchema().optional(),
}))
/** What `assess` is asked: the country, the facts, and the day as of which they are asked as known. */
export type AssessInput = Parsed<typeof assessInputSchema>
