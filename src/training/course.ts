import * as z from 'zod'
import { isoDateSchema } from '../core/day.ts'
import { gradeSchema } from './grade.ts'
import { statementSchema } from './statement.ts'
import { once, type Parsed } from '../core/schema.ts'

/** How the instruction is given (FAA sec. 541(a)(1)-(3); AR 12-15 ch. 3). */
export const trainingKindSchema = once(() => z.enum([
  'professional-military-education',
  'technical',
  'english-language',
  'mobile-team',
  'field-training-team',
  'language-detachment',
  'on-the-job',
  'observer',
  'orientation-tour',
  'field-studies',
  'postgraduate',
  'exchange',
  'distance-learning',
]))
/** A name of {@link trainingKindSchema}: how the instruction is given. */
export type TrainingKind = Parsed<typeof trainingKindSchema>

/** What the instruction is about. */
export const topicSchema = once(() => z.enum([
  'english-language',
  'professional-military-education',
  'law-of-war-and-human-rights',
  'military-justice',
  'defense-resource-management',
  'civil-military-relations',
  'counternarcotics-cooperation',
  'defense-governance',
  'peacekeeping',
  'maritime-law-enforcement',
  'maritime-skills',
  'flight',
  'special-operations',
  'intelligence',
  'police',
  'medical',
  'disaster-response',
  'logistics-and-maintenance',
  'communications-and-information-systems',
  'combat-arms',
  'instructor-training',
  'security-cooperation-management',
  'technical',
  'administration',
]))
/** A name of {@link topicSchema}: what the instruction is about. */
export type Topic = Parsed<typeof topicSchema>

/**
 * The four purposes for which civilians outside the defense ministry may be trained, and which make a course expanded
 * IMET (FAA sec. 541(a)(i)-(iv), added by Pub. L. 101-513).
 */
export const expandedObjectiveSchema = once(() => z.enum([
  'responsible-defense-resource-management',
  'civilian-control-of-the-military',
  'counternarcotics-cooperation',
  'military-justice-and-human-rights',
]))
/** One of the four purposes of expanded IMET (FAA sec. 541(a)(i)-(iv)). */
export type ExpandedObjective = Parsed<typeof expandedObjectiveSchema>

/** The objectives that a topic can serve. A topic without any cannot be certified: technical courses are left out by rule. */
export const OBJECTIVES_OF: Partial<Readonly<Record<Topic, readonly ExpandedObjective[]>>> = {
  'law-of-war-and-human-rights': ['military-justice-and-human-rights'],
  'military-justice': ['military-justice-and-human-rights'],
  'defense-resource-management': ['responsible-defense-resource-management'],
  'civil-military-relations': ['civilian-control-of-the-military'],
  'counternarcotics-cooperation': ['counternarcotics-cooperation'],
  'defense-governance': ['responsible-defense-resource-management', 'military-justice-and-human-rights'],
}

/** Where the instruction is given. */
export const placeSchema = once(() => z.enum(['united-states', 'home-country', 'third-country']))
/** Where the instruction is given: in the United States, at home, or in a third country. */
export type Place = Parsed<typeof placeSchema>

/** Who gives it (FAA secs. 541(a)(1)-(3), 644(n)). */
export const institutionSchema = once(() => z.enum(['military', 'service-academy', 'civilian-institution', 'contractor', 'other']))

/** What makes a course subject to a rule of its own. */
export const courseFlagSchema = once(() => z.enum([
  /** Sensitive training, sniper training for one. */
  'sensitive',
  /** High cost; no threshold in dollars was found. */
  'high-cost',
  /** It shows classified or controlled unclassified information. */
  'classified',
  /** Airborne, ranger, special forces, aviation and the like. */
  'hazardous',
  /** It teaches one item of equipment. */
  'equipment-specific',
  /** It supports equipment bought under foreign military sales. */
  'supports-fms-purchase',
  /** It stands in no list of articles and services (MASL). */
  'unlisted',
  /** Senior professional military education, by invitation only. */
  'senior-invitational',
  'medical-residency',
  /** General English with no course after it. */
  'stand-alone-english',
  /** It trains military police. */
  'military-police',
  /** Intelligence beyond combat, operational and joint-staff intelligence. */
  'intelligence-beyond-military',
  /** It monitors or enforces sanctions. */
  'sanctions-monitoring',
  /** It rebuilds civilian police after a conflict, or teaches professional public safety. */
  'public-safety',
  /** It teaches, develops or manages an English program in the home country. */
  'english-program',
  /** Training of initial pilots on helicopters. */
  'initial-rotary-wing',
  /** A request to be kept on jump status. */
  'jump-status',
  /** Training in a civilian agency follows. */
  'civilian-agency-follow-on',
  /** The team is given by a contractor. */
  'contract-team',
  /** It goes with the resident courses that strategic leaders attend at the small craft school. */
  'strategic',
]))
/** A name of {@link courseFlagSchema}: something that puts a course under a rule of its own. */
export type CourseFlag = Parsed<typeof courseFlagSchema>

/** Whether a course is expanded IMET: by certification of the Defense Security Cooperation Agency, for a time. */
export const expandedSchema = once(() => z.strictObject({
  certified: statementSchema().optional(),
  /** The day of the last certification. */
  certifiedOn: isoDateSchema().optional(),
  /** The share of the content that serves the four purposes, in percent. */
  share: z.number().min(0).max(100).optional(),
  objectives: z.array(expandedObjectiveSchema()).optional(),
  /** For whom the certification is. */
  audience: z.enum(['officers', 'civilians', 'both']).optional(),
  changedSince: statementSchema().optional(),
}))

/** A course as it is offered: what is left out is unknown; `flags: []` says that none applies. */
export const courseSchema = once(() => z.strictObject({
  title: z.string().min(1).optional(),
  masl: z.string().min(1).optional(),
  kind: trainingKindSchema(),
  topic: topicSchema(),
  /** Training weeks, English language training not counted. */
  weeks: z.number().min(0).max(260).optional(),
  place: placeSchema(),
  institution: institutionSchema().optional(),
  /** By name, former name or abbreviation. */
  school: z.string().min(1).optional(),
  /** English comprehension level that it requires, 0 to 100; `null` where it requires none. */
  requiredEnglish: z.int().min(0).max(100).nullable().optional(),
  /** Lowest grade admitted; `null` where there is none. */
  leastGrade: gradeSchema().nullable().optional(),
  expanded: expandedSchema().optional(),
  flags: z.array(courseFlagSchema()).optional(),
}))
/** A course as a nomination states it. What is left out is unknown. */
export type Course = Parsed<typeof courseSchema>
