import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { confidenceSchema, sourceSchema } from '../core/source.ts'
import { extentSchema, slotSchema } from '../eligibility/fact.ts'
import { once, type Parsed } from '../core/schema.ts'

/** How exactly a day is known: `month` and `year` mean the first day of that month or year stands for it. */
export const precisionSchema = once(() => z.enum(['day', 'month', 'year']))

/**
 * Why `to` is what it is. `ended`: it ended on `to`. `in-force`: the newest text or statement seen still has it.
 * `not-found`: no end was found. It held through `heldThrough`, as far as a source tells, and was over by `overBy`, where
 * later facts (courses begun again) show it; of a day between the two nobody can say from this record.
 */
export const endSchema = once(() => z.enum(['ended', 'in-force', 'not-found']))

/** Another day that a source gives for a row's `from` or `to`; the row itself has the one that is better supported. */
export const rivalSchema = once(() => z.strictObject({
  field: z.enum(['from', 'to']),
  day: isoDateSchema(),
  /** What the source says, and why the other day is preferred. */
  because: z.string().min(1),
  sources: z.array(sourceSchema()).min(1),
}))
export type Rival = Parsed<typeof rivalSchema>

const shared = once(() => ({
  /** Lower-case, `<country>-<year>-<slug>`, unique over all collections. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  country: countryCodeSchema(),
  from: isoDateSchema(),
  fromPrecision: precisionSchema().optional(),
  /** First day on which it no longer held. */
  to: isoDateSchema().nullable(),
  toPrecision: precisionSchema().optional(),
  end: endSchema(),
  /** With `end: 'not-found'`: the last day on which a source still has it in force. */
  heldThrough: isoDateSchema().optional(),
  /** With `end: 'not-found'`: by this day other facts (courses begun again) show it was over. */
  overBy: isoDateSchema().optional(),
  rivals: z.array(rivalSchema()).min(1).optional(),
  /** The day it became public; `null` where unknown, and then `from` stands in. */
  knownFrom: isoDateSchema().nullable(),
  /** The day its end became public, where that differs from `to`: an instrument that carries its own last day. */
  endKnownFrom: isoDateSchema().optional(),
  summary: z.string().min(1),
  sources: z.array(sourceSchema()).min(1),
  confidence: confidenceSchema(),
} as const))

/**
 * A legal fact about one country, filed under the provision and the question it answers: a determination, listing,
 * waiver, exception or certification.
 */
export const determinationSchema = once(() => z.strictObject({
  ...shared(),
  provision: z.string().min(1),
  slot: slotSchema(),
  /** `false` only to record that something expected did not happen. */
  value: z.boolean().optional(),
  extent: extentSchema().optional(),
  /** The instrument: `PD 2001-28; 66 FR 50095`. */
  instrument: z.string().min(1).nullable(),
}))
/** A legal fact about one country on record: a determination, listing, waiver, exception or certification. */
export type Determination = Parsed<typeof determinationSchema>

/** What a step did to a country's program. */
export const measureKindSchema = once(() => z.enum([
  'participation',
  'announcement',
  'suspension',
  'pause',
  'restriction',
  'resumption-approved',
  'restoration',
  'ending',
]))

/** One step in a country's program taken by the executive or by the host government: the event log. */
export const measureSchema = once(() => z.strictObject({
  ...shared(),
  kind: measureKindSchema(),
  /** With `kind: 'announcement'`: it announces a step to come. Other announcements only tell of a fact. */
  announces: z.enum(['suspension', 'restriction']).optional(),
  by: z.enum(['executive', 'host-government', 'congress']),
  /**
   * What it does to access while it lasts: nothing; stops all (`bars`); leaves only expanded IMET; or stops a part of it
   * or holds it back for the time being (`limits`).
   */
  effect: z.enum(['none', 'bars', 'expanded-only', 'limits']),
  /** What is stopped, where it is not the whole of IMET. */
  scope: z.string().min(1).optional(),
  /**
   * A law that stops the program on days of the step. `carries-out`: the step does what that law asks, so the law decides and
   * the step's own effect is `none`. `stands-apart`: each stops it on a ground of its own.
   */
  besideLaw: z
    .array(z.strictObject({ provision: z.string().min(1), as: z.enum(['carries-out', 'stands-apart']) }))
    .min(1)
    .optional(),
  /** What happened to students already in training, where known. */
  studentsInTraining: z.string().min(1).optional(),
}))
/** One step on record in a country's program, taken by the executive or by the host government. */
export type Measure = Parsed<typeof measureSchema>

/** Checks a collection at compile time; the schema checks it in the tests, so that nothing is parsed when it is loaded. */
export function defineDeterminations(rows: readonly Determination[]): readonly Determination[] {
  return rows
}

/** As {@link defineDeterminations}, for measures. */
export function defineMeasures(rows: readonly Measure[]): readonly Measure[] {
  return rows
}
