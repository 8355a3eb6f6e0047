import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { intervalShape, isForward } from '../core/interval.ts'
import { confidenceSchema, sourceSchema } from '../core/source.ts'
import { once, type Parsed } from '../core/schema.ts'

/** What a provision does to IMET when its trigger is met. `none`: it does not reach IMET, and `reachNote` says why. */
export const effectSchema = once(() => z.enum([
  'authorizes',
  'bars',
  'bars-grant',
  'expanded-only',
  'limits',
  'conditions',
  'notifies',
  'withholds',
  'urges',
  'prices',
  'reports',
  'none',
]))
/** A name of {@link effectSchema}: what a provision does to IMET when its trigger is met. */
export type Effect = Parsed<typeof effectSchema>

/** At what a provision looks when it decides. */
export const levelSchema = once(() => z.enum(['program', 'country', 'unit', 'person', 'course', 'funds']))
/** At what a provision looks when it decides: the program, a country, a unit, a person, a course, or money. */
export type Level = Parsed<typeof levelSchema>

/** The kind of law: a standing act, a section of a year's appropriations act, or the executive's own policy. */
export const groundSchema = once(() => z.enum(['statute', 'annual-act', 'executive-policy']))
/** A standing act, a section of a year's act, or the executive's own policy. */
export type Ground = Parsed<typeof groundSchema>

/** Whether a provision reaches IMET. `formerly`: it did, in versions now ended. `indirectly`: only if someone so chooses. */
export const reachSchema = once(() => z.enum(['yes', 'partly', 'formerly', 'indirectly', 'no']))
/** Whether a provision reaches IMET; `reachNote` of the provision says why. */
export type Reach = Parsed<typeof reachSchema>

/** Who may set a bar aside, on what standard, with what notice, within what limit. */
export const waiverSchema = once(() => z.strictObject({
  by: z.string().min(1),
  standard: z.string().min(1),
  notice: z.string().min(1).nullable(),
  limit: z.string().min(1).nullable(),
}))
/** The power to set a bar aside: who has it, on what standard, with what notice, within what limit. */
export type Waiver = Parsed<typeof waiverSchema>

/** The text of a provision between two amendments, in our words; `to: null` while it still stands. */
export const versionSchema = once(() => z
  .strictObject({
    ...intervalShape(),
    rule: z.string().min(1),
    changedBy: z.string().min(1),
    section: z.string().min(1).optional(),
    effect: effectSchema().optional(),
    countries: z.array(countryCodeSchema()).min(1).optional(),
    sources: z.array(sourceSchema()).min(1),
    confidence: confidenceSchema(),
  })
  .refine(isForward, { error: 'expected `to` after `from`', path: ['to'] }))
/** One version of a provision: its text in our words between two amendments, and the law that made it. */
export interface VersionData extends Parsed<typeof versionSchema> {}

/** A time without a version between two others (a clause dropped one year and enacted again), and why. */
export const lapseSchema = once(() => z.strictObject({ from: isoDateSchema(), to: isoDateSchema(), because: z.string().min(1) }))

/** How a provision is cited: the act and its section, the U.S. Code, the public law that enacted it. */
export const provisionCitationSchema = once(() => z.strictObject({
  act: z.string().min(1),
  section: z.string().min(1),
  usc: z.string().min(1).nullable(),
}))

/** A provision of law as data, without its id (the key under which it is filed). */
export const provisionSchema = once(() => z.strictObject({
  name: z.string().min(1),
  family: z.string().min(1),
  ground: groundSchema(),
  citation: provisionCitationSchema(),
  publicLaw: z.string().min(1).nullable(),
  enacted: isoDateSchema().nullable(),
  level: levelSchema(),
  effect: effectSchema(),
  reach: reachSchema(),
  reachNote: z.string().min(1),
  trigger: z.string().min(1),
  exceptions: z.array(z.string().min(1)),
  waiver: waiverSchema().nullable(),
  ends: z.string().min(1).nullable(),
  versions: z.array(versionSchema()).min(1),
  lapses: z.array(lapseSchema()).optional(),
  notes: z.string().min(1).optional(),
}))
/**
 * A provision of law without its id: its name, its citation, what it does to IMET and why, and its versions in time. (An interface,
 * so that the declaration names it once instead of spelling it out for every id.)
 */
export interface ProvisionData extends Parsed<typeof provisionSchema> {}

/** Files a family of provisions under their ids; the ids become a union type, and the data is checked by the compiler. */
export function defineProvisions<const Id extends string>(
  provisions: Readonly<Record<Id, ProvisionData>>,
): Readonly<Record<Id, ProvisionData>> {
  return provisions
}
