import { daysBetween } from '../../../core/day.ts'
import { certificationEnds } from '../../../training/expanded-imet.ts'
import type { CourseFlag, Topic, TrainingKind } from '../../../training/course.ts'
import { WESTERN_HEMISPHERE } from '../../../training/regions.ts'
import { defineFacts, plain, type FactRule } from '../fact-rule.ts'
import { atSchool, flagged, granted, says, type Given } from '../given.ts'
import type { WaiverCategory } from '../nomination.ts'

const DSCA = 'Defense Security Cooperation Agency'
const SCO = 'security cooperation office'

const kind =
  (...kinds: readonly TrainingKind[]) =>
  ({ nomination }: Given) =>
    kinds.includes(nomination.course.kind)
const topic =
  (...topics: readonly Topic[]) =>
  ({ nomination }: Given) =>
    topics.includes(nomination.course.topic)
const flag = (asks: string, name: CourseFlag) => plain(asks, (given) => flagged(given, name))

function waiver(
  asks: string,
  category: WaiverCategory,
  by: string,
  phase: 'approve' | 'program' = 'approve',
): FactRule {
  return {
    asks,
    knownTo: 'case',
    askOf: by,
    read: (given) => granted(given, category),
    act: { to: true, do: `Ask for the waiver and have it granted: ${category}.`, by, phase, kind: 'waiver' },
  }
}

function expanded(given: Given): boolean | 'unknown' {
  const { course } = given.nomination
  // A course of which nothing is said is not known to be certified, and passes for nothing.
  if (course.expanded === undefined) return 'unknown'
  const certified = says(given, course.expanded.certified)
  if (certified !== true) return certified
  const changed = says(given, course.expanded.changedSince)
  if (changed === true) return false
  // Nothing said of a change is none; a doubt that somebody states is one.
  if (changed === 'unknown' && course.expanded.changedSince !== undefined) return 'unknown'
  const { certifiedOn, share } = course.expanded
  if (certifiedOn === undefined) return true
  if (certifiedOn > given.day) return false
  const ends = certificationEnds(certifiedOn, share === 100, given.day)
  return ends === null || given.day < ends
}

export function courseFacts() {
  return defineFacts({
    'course/in-united-states': plain(
      'Is the course given in the United States?',
      ({ nomination }) => nomination.course.place === 'united-states',
    ),
    'course/team': plain(
      'Does a mobile or field training team give it abroad?',
      kind('mobile-team', 'field-training-team'),
    ),
    'course/language-detachment': plain('Does a language training detachment give it?', kind('language-detachment')),
    'course/visit': plain('Is it an orientation tour?', kind('orientation-tour')),
    'course/on-the-job': plain('Is it on-the-job training?', kind('on-the-job')),
    'course/observer': plain('Is it observer training?', kind('observer')),
    'course/exchange': plain('Is it an exchange, one student for one?', kind('exchange')),
    'course/postgraduate': plain('Does it lead to a higher degree?', kind('postgraduate')),
    'course/distance-learning': plain('Is it distance learning?', kind('distance-learning')),
    'course/english': plain(
      'Is it English language training?',
      ({ nomination: { course } }) => course.kind === 'english-language' || course.topic === 'english-language',
    ),
    'course/flight': plain('Is it flight training?', topic('flight')),
    'course/maritime': plain(
      'Is it maritime law enforcement or another maritime skill?',
      topic('maritime-law-enforcement', 'maritime-skills'),
    ),
    'course/counternarcotics': plain('Is it about counternarcotics?', topic('counternarcotics-cooperation')),
    'course/intelligence': plain('Is it intelligence training?', topic('intelligence')),
    'course/technical-or-operational': plain(
      'Is it technical or operational?',
      ({ nomination: { course } }) =>
        ['technical', 'on-the-job', 'observer'].includes(course.kind) &&
        course.topic !== 'professional-military-education',
    ),
    'course/expanded': {
      asks: 'Is the course certified as expanded IMET, and is the certification current?',
      knownTo: 'government',
      askOf: DSCA,
      read: expanded,
      act: {
        to: true,
        do: 'Choose a course that is certified as expanded IMET, or have this one certified.',
        by: DSCA,
        phase: 'program',
        kind: 'certification',
      },
    },
    'course/serves-purpose': {
      asks: 'Does the course serve one of the four purposes of FAA sec. 541(a)?',
      knownTo: 'case',
      askOf: DSCA,
      read: (given) => {
        if (expanded(given) === true) return true
        const objectives = given.nomination.course.expanded?.objectives
        return objectives === undefined ? 'unknown' : objectives.length > 0
      },
      act: { to: true, do: 'Choose a course that serves one of the four purposes.', by: SCO, phase: 'program' },
    },
    'course/claims-expanded': plain(
      'Is the course put forward as expanded IMET?',
      ({ nomination: { course } }) =>
        course.expanded !== undefined &&
        (course.expanded.certified !== undefined || course.expanded.certifiedOn !== undefined),
    ),
    'course/academy': plain('Is the school a service academy of the United States?', (given) => {
      const { institution } = given.nomination.course
      if (institution === 'service-academy') return true
      const named = atSchool(given, 'usma', 'usna', 'usafa')
      return named === 'unknown' && institution !== undefined ? false : named
    }),
    'course/authorized-mode': plain(
      'Is it given at a military facility, a school or institution of learning, or as a visit?',
      ({ nomination: { course } }) => (course.institution === undefined ? 'unknown' : course.institution !== 'other'),
    ),
    'course/civilian-institution': plain('Is it given at a civilian institution?', ({ nomination: { course } }) =>
      course.institution === undefined ? 'unknown' : course.institution === 'civilian-institution',
    ),
    'course/at-whinsec': plain('Is it at the Western Hemisphere Institute for Security Cooperation?', (given) =>
      atSchool(given, 'whinsec'),
    ),
    'course/at-iaafa': plain('Is it at the Inter-American Air Forces Academy?', (given) => atSchool(given, 'iaafa')),
    'course/at-ieafa': plain('Is it at the Inter-European Air Forces Academy?', (given) => atSchool(given, 'ieafa')),
    'course/at-navsciatts': plain('Is it at the Naval Small Craft school?', (given) => atSchool(given, 'navsciatts')),
    'course/at-sergeants-major-academy': plain('Is it at the Sergeants Major Academy?', (given) =>
      atSchool(given, 'usasma'),
    ),
    'course/under-five-weeks': plain(
      'Is the training in the United States shorter than five weeks, English not counted?',
      ({ nomination: { course } }) => (course.weeks === undefined ? 'unknown' : course.weeks < 5),
    ),
    'course/under-eight-weeks': plain(
      'Is the training in the United States shorter than eight weeks?',
      ({ nomination: { course } }) => (course.weeks === undefined ? 'unknown' : course.weeks < 8),
    ),
    'course/over-two-weeks': plain('Is it longer than two weeks?', ({ nomination: { course } }) =>
      course.weeks === undefined ? 'unknown' : course.weeks > 2,
    ),
    'course/observer-length': plain('Does it last from two weeks to six months?', ({ nomination: { course } }) =>
      course.weeks === undefined ? 'unknown' : course.weeks >= 2 && course.weeks <= 26,
    ),
    'course/asked-120-days-before': {
      ...plain('Was it asked for at least 120 days before its start?', ({ nomination: { line, reportDate } }) => {
        if (line?.requestedOn === undefined) return 'unknown'
        return daysBetween(line.requestedOn, reportDate) >= 120
      }),
      act: {
        to: true,
        do: 'Send the request for on-the-job or observer training.',
        by: SCO,
        phase: 'program',
        days: 120,
      },
    },
    'course/requires-english': plain('Does the course require a level of English?', ({ nomination: { course } }) =>
      course.requiredEnglish === undefined ? 'unknown' : course.requiredEnglish !== null && course.requiredEnglish > 0,
    ),
    'course/sensitive': flag('Is the training sensitive (sniper training and the like)?', 'sensitive'),
    'course/high-cost': flag('Is it high-cost training?', 'high-cost'),
    'course/classified': flag('Does it show classified or controlled information?', 'classified'),
    'course/hazardous': flag('Is it hazardous: airborne, ranger, special forces, aviation?', 'hazardous'),
    'course/equipment-specific': flag('Does it teach one item of equipment?', 'equipment-specific'),
    'course/supports-fms': flag(
      'Does it support equipment bought under foreign military sales?',
      'supports-fms-purchase',
    ),
    'course/unlisted': flag('Is it missing from the list of training?', 'unlisted'),
    'course/senior-invitational': flag('Is it senior education by invitation only?', 'senior-invitational'),
    'course/medical-residency': flag('Is it a medical internship, residency or fellowship?', 'medical-residency'),
    'course/stand-alone-english': flag('Is it general English with no course after it?', 'stand-alone-english'),
    'course/military-police': flag('Does it train military police?', 'military-police'),
    'course/intelligence-beyond-military': flag(
      'Does it go beyond combat, operational and joint-staff intelligence?',
      'intelligence-beyond-military',
    ),
    'course/sanctions-monitoring': flag('Does it monitor or enforce sanctions?', 'sanctions-monitoring'),
    'course/public-safety': flag(
      'Does it rebuild police after a conflict, or teach professional public safety?',
      'public-safety',
    ),
    'course/english-program': flag(
      'Does it teach, develop or manage an English program in the home country?',
      'english-program',
    ),
    'course/initial-rotary-wing': flag('Is it training of initial pilots on helicopters?', 'initial-rotary-wing'),
    'course/jump-status': flag('Is the person to be kept on jump status?', 'jump-status'),
    'course/civilian-agency-follow-on': flag('Does training in a civilian agency follow?', 'civilian-agency-follow-on'),
    'course/contract-team': flag('Is the team a contractor?', 'contract-team'),
    'course/strategic': flag('Is it a strategic-level course?', 'strategic'),
    'school/western-hemisphere': plain('Is the country in the Western Hemisphere?', ({ nomination }) =>
      WESTERN_HEMISPHERE.includes(nomination.country),
    ),
    'school/ieafa-country': {
      asks: 'Is the country a NATO member, a signatory of the Partnership for Peace, or in the AFRICOM area?',
      knownTo: 'public',
      askOf: 'Department of the Air Force',
      read: () => 'unknown',
    },
    'waiver/high-cost': waiver('Was high-cost training waived?', 'high-cost', DSCA),
    'waiver/postgraduate': waiver('Was postgraduate training waived?', 'postgraduate', DSCA),
    'waiver/mobile-team': waiver('Was the team waived?', 'mobile-team', DSCA),
    'waiver/sensitive': waiver('Was the sensitive training approved?', 'sensitive', DSCA),
    'waiver/non-defense-civilian': waiver(
      'Was the civilian from outside the defense ministry waived?',
      'non-defense-civilian',
      DSCA,
    ),
    'waiver/short-duration': waiver('Was the short duration waived?', 'short-duration', DSCA),
    'waiver/stand-alone-english': waiver('Was stand-alone general English waived?', 'stand-alone-english', DSCA),
    'waiver/overseas-distance-learning': waiver(
      'Was distance learning abroad waived?',
      'overseas-distance-learning',
      DSCA,
    ),
    'waiver/fms-support': waiver('Was support of a sale waived?', 'fms-support', DSCA),
    'waiver/on-the-job-length': waiver(
      'Did the training directorate accept the length?',
      'on-the-job-length',
      'Director, SATFA, with the commandant of the school',
      'program',
    ),
    'waiver/observer-length': waiver(
      'Did the training directorate accept the length?',
      'observer-length',
      'Director, SATFA',
      'program',
    ),
    'waiver/grade': waiver('Was the lacking grade accepted?', 'grade', 'Director, SATFA, with the school', 'program'),
    'waiver/small-craft-grade': waiver('Did the school waive the grade?', 'small-craft-grade', 'NAVSCIATTS', 'program'),
    'waiver/civilian-agency-follow-on': waiver(
      'Was sponsorship through the follow-on waived?',
      'civilian-agency-follow-on',
      DSCA,
    ),
    'waiver/flight-english': waiver(
      'Was specialized English waived for recent flight experience in English?',
      'flight-english',
      'SATFA',
      'program',
    ),
  })
}
