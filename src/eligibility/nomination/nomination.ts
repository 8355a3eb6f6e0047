import * as z from 'zod'
import { countryCodeSchema } from '../../core/country.ts'
import { isoDateSchema } from '../../core/day.ts'
import { fiscalYearSchema } from '../../core/fiscal-year.ts'
import { courseSchema } from '../../training/course.ts'
import { personSchema } from '../../training/person.ts'
import { statementSchema, truthSchema } from '../../training/statement.ts'
import { unitSchema } from '../../training/unit.ts'
import { once, type Parsed } from '../../core/schema.ts'

/** The kinds of rule that an approving authority can waive. */
export const waiverCategorySchema = once(() => z.enum([
  'high-cost',
  'postgraduate',
  'mobile-team',
  'sensitive',
  'non-defense-civilian',
  'short-duration',
  'stand-alone-english',
  'overseas-distance-learning',
  'fms-support',
  'on-the-job-length',
  'grade',
  'small-craft-grade',
  'civilian-agency-follow-on',
  'us-citizen',
  'flight-english',
  'observer-length',
]))
/** A kind of rule that an approving authority can waive. */
export type WaiverCategory = Parsed<typeof waiverCategorySchema>

/** The line of the program that pays: what is known of its planning and approval. */
export const lineSchema = once(() => z.strictObject({
  /** It stands in the country's combined education and training plan. */
  inPlan: statementSchema().optional(),
  /** The annual working group accepted it. */
  accepted: statementSchema().optional(),
  /** Outside the annual program: approved as an exception. */
  outOfCycleApproved: statementSchema().optional(),
  /** Justified in writing, where its kind needs that. */
  justified: statementSchema().optional(),
  /** It meets a real need that the country cannot meet itself (AR 12-15 para 3-3). */
  meetsNeed: statementSchema().optional(),
  /** The service approved it: a course with classified matter, or one that stands in no list. */
  serviceApproved: statementSchema().optional(),
  /** The Defense Security Cooperation Agency approved training at a civilian institution that no installation offers. */
  civilianInstitutionApproved: statementSchema().optional(),
  /** The equipment is in the inventory or asked for. */
  equipmentHeld: statementSchema().optional(),
  /** The Department of State concurred in the selection, where a school's statute asks for it. */
  stateConcurred: statementSchema().optional(),
  /** The day on which on-the-job or observer training was asked for. */
  requestedOn: isoDateSchema().optional(),
  priority: z.enum(['A', 'B', 'D']).optional(),
}))

/** The money: its source, its year, and what has been done with it. */
export const fundsSchema = once(() => z.strictObject({
  source: z.enum(['imet', 'imet-and-defense']),
  fiscalYear: fiscalYearSchema().optional(),
  /** The service holds funding authority and lets travel orders be prepared. */
  authorityReceived: statementSchema().optional(),
  obligatedOn: isoDateSchema().nullable().optional(),
  /** Whether IMET pays the journey to the United States and back. */
  paysTravel: z.boolean().optional(),
}))

/** A fact stated by its name; it takes the place of what the fields would tell. */
export const nominationStatementSchema = once(() => z.strictObject({ fact: z.string().min(1), value: truthSchema() }))

/**
 * One nomination. What is left out is unknown, and an unknown never passes: it makes the answer `missing`. `waivers` lists
 * those granted; left out, nobody has said whether any was.
 */
export const nominationSchema = once(() => z
  .strictObject({
    reference: z.string().min(1).optional(),
    country: countryCodeSchema(),
    unit: unitSchema().optional(),
    person: personSchema(),
    course: courseSchema(),
    /** The day on which the student reports: a course begins on it (AR 12-15 para 3-7j). */
    reportDate: isoDateSchema(),
    /** First day of class, where it differs. */
    startDate: isoDateSchema().optional(),
    endDate: isoDateSchema(),
    /** The day on which the question is put; without it, nothing is said of days left. */
    on: isoDateSchema().optional(),
    funds: fundsSchema(),
    line: lineSchema().optional(),
    waivers: z.array(waiverCategorySchema()).optional(),
    /** The conditions on which the country may receive IMET, or the limits on it, are met for this nomination. */
    countryConditionsMet: statementSchema().optional(),
    outsideCountryLimits: statementSchema().optional(),
    /** For a student in training when a bar fell: completing the training was approved as wind-up (FAA sec. 617). */
    windUpApproved: statementSchema().optional(),
    facts: z.array(nominationStatementSchema()).optional(),
  })
  .refine(({ reportDate, endDate }) => reportDate <= endDate, {
    error: 'expected `endDate` on or after `reportDate`',
    path: ['endDate'],
  })
  .refine(({ startDate, reportDate }) => startDate === undefined || startDate >= reportDate, {
    error: 'expected `startDate` on or after `reportDate`',
    path: ['startDate'],
  }))
/** One nomination: a person, from a unit, for a course on these days, with this money. */
export type Nomination = Parsed<typeof nominationSchema>
