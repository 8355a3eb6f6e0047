import * as z from 'zod'
import { isoDateSchema } from '../core/day.ts'
import { gradeSchema } from './grade.ts'
import { statementSchema } from './statement.ts'
import { once, type Parsed } from '../core/schema.ts'

/**
 * What a person is in the sending country (FAA secs. 541(a), 660).
 * - `military`: a member of the armed forces, of a military police or military intelligence corps too.
 * - `defense-civilian`: a civilian of the defense ministry or of the forces.
 * - `other-ministry-civilian`, `legislator`, `non-governmental`: civilians outside defense.
 * - `police`: a member of a police, prison or other law-enforcement force.
 * - `customs`, `maritime-agency`: an officer of customs; of a civilian agency that enforces the law at sea.
 * - `intelligence`: a member of a civilian service for internal intelligence or surveillance.
 */
export const personCategorySchema = once(() => z.enum([
  'military',
  'defense-civilian',
  'other-ministry-civilian',
  'legislator',
  'non-governmental',
  'police',
  'customs',
  'maritime-agency',
  'intelligence',
]))
/** A name of {@link personCategorySchema}: what the person is in the sending country (FAA secs. 541(a), 660). */
export type PersonCategory = Parsed<typeof personCategorySchema>

/** The service of the sending country to which a person belongs. */
export const homeServiceSchema = once(() => z.enum(['army', 'navy', 'air-force', 'marines', 'coast-guard', 'joint', 'other']))

/** What has been found out about a person. What is left out is unknown; a result that is unknown never passes. */
export const screeningSchema = once(() => z.strictObject({
  /** The person was vetted under FAA sec. 620M and cleared. */
  leahyVetted: statementSchema().optional(),
  /** There is credible information that the person committed a gross violation of human rights. */
  credibleInformation: statementSchema().optional(),
  /** There is reason to believe that the person trafficked in drugs (FAA sec. 487). */
  drugTrafficking: statementSchema().optional(),
  /** Security vetting by the Defense Department has been completed and cleared the person. */
  securityVetted: statementSchema().optional(),
  /** Security vetting turned up something that excludes the person. */
  securityAdverse: statementSchema().optional(),
  /** The same vetting of each accompanying family member; leave out where none travels and say so in `familyTravels`. */
  familySecurityVetted: statementSchema().optional(),
  /** Name, date and place of birth stand in the training track. */
  identityDataEntered: statementSchema().optional(),
  /** The person accepted the rule on private firearms. */
  firearmsAccepted: statementSchema().optional(),
  /** A medical examination was passed. */
  medicallyExamined: statementSchema().optional(),
  /** A health ground of inadmissibility exists (8 U.S.C. 1182(a)(1)). */
  medicallyInadmissible: statementSchema().optional(),
  /** Medical cost is covered by a government, the program or an approved policy. */
  medicallyCovered: statementSchema().optional(),
  /** The visa is issued. */
  visaIssued: statementSchema().optional(),
  /** The invitational travel order is issued. */
  travelOrderIssued: statementSchema().optional(),
  /** The person was chosen in consultation with the defense attache. */
  attacheConsulted: statementSchema().optional(),
  /** The country certified that the person will not serve in civilian law enforcement for two years. */
  twoYearCertificate: statementSchema().optional(),
  /** The course's prerequisites other than English and grade are met. */
  prerequisitesMet: statementSchema().optional(),
  /** Screened against the physical demands of a hazardous course. */
  hazardScreened: statementSchema().optional(),
  /** Examined by a United States flight surgeon. */
  flightSurgeonExamined: statementSchema().optional(),
  /** Flight aptitude is proven. */
  flightAptitude: statementSchema().optional(),
  /** Specialized English training is done or programmed first. */
  specializedEnglish: statementSchema().optional(),
  /** The person was invited by the chief whose invitation the course needs. */
  invited: statementSchema().optional(),
  /** For a civilian: the government accepts the same administrative control as for its soldiers. */
  administrativeControlAccepted: statementSchema().optional(),
  /** The person holds the citizenship of the sending country. */
  citizenOfSendingCountry: statementSchema().optional(),
}))
/** A question that screening answers about a person. */
export type ScreeningFact = keyof Parsed<typeof screeningSchema>

/** A test of English comprehension: the level reached (0 to 100), the day, and whether it was held in the home country. */
export const englishTestSchema = once(() => z.strictObject({
  level: z.int().min(0).max(100),
  on: isoDateSchema(),
  inCountry: z.boolean(),
}))

/** A person who is nominated. No name is asked for; `reference` is the caller's own. */
export const personSchema = once(() => z.strictObject({
  reference: z.string().min(1).optional(),
  category: personCategorySchema(),
  service: homeServiceSchema().optional(),
  grade: gradeSchema().optional(),
  familyTravels: z.boolean().optional(),
  englishTest: englishTestSchema().nullable().optional(),
  screening: screeningSchema().optional(),
}))
/** A person who is nominated, without a name: the category, the grade, and what has been found out. */
export type Person = Parsed<typeof personSchema>
