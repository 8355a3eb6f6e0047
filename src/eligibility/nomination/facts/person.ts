import { addYears, daysBetween } from '../../../core/day.ts'
import type { Truth } from '../../../core/truth.ts'
import { atLeast } from '../../../training/grade.ts'
import type { PersonCategory } from '../../../training/person.ts'
import { establishedOn } from '../../../training/statement.ts'
import { ENGLISH_EXEMPT_FY2009, ENGLISH_EXEMPT_IN_COUNTRY_FY2009 } from '../../../training/regions.ts'
import { defineFacts, plain } from '../fact-rule.ts'
import { granted, says, screened, type Given } from '../given.ts'

const SCO = 'security cooperation office'
const STATE = 'Department of State (Bureau of Democracy, Human Rights, and Labor)'

/** Persons who belong to no force that may use force: FAA sec. 620M asks nothing about them unless something is stated. */
function outsideForces({ nomination: { person, unit } }: Given): boolean {
  return unit === undefined && ['other-ministry-civilian', 'legislator', 'non-governmental'].includes(person.category)
}

/** A result of vetting that clears says that nothing credible was found. */
function credible(given: Given, told: Truth, vetted: Truth): Truth {
  return told === 'unknown' && (vetted === true || outsideForces(given)) ? false : told
}

const is =
  (...categories: readonly PersonCategory[]) =>
  ({ nomination }: Given) =>
    categories.includes(nomination.person.category)

/** Days for which a test of English counts: 105, and 180 by a message of 2023-12-06 until the end of 2024. */
function englishTestDays(day: string): number {
  return day >= '2023-12-06' && day < '2025-01-01' ? 180 : 105
}

function exempt({ day, nomination: { country } }: Given, list: readonly string[]): boolean | 'unknown' {
  if (!list.includes(country)) return false
  // The lists change every year; those after FY2009 were not found, and an old exemption is no proof of a new one.
  return day >= '2008-10-06' && day < '2009-10-01' ? true : 'unknown'
}

export function personFacts() {
  return defineFacts({
    'person/military': plain('Is the person a member of the armed forces?', is('military')),
    'person/defense-civilian': plain('Is the person a civilian of the defense ministry?', is('defense-civilian')),
    'person/civilian': plain('Is the person a civilian?', ({ nomination }) => nomination.person.category !== 'military'),
    'person/outside-defense': plain(
      'Is the person a civilian outside the defense ministry?',
      ({ nomination }) => !['military', 'defense-civilian'].includes(nomination.person.category),
    ),
    'person/outside-government': plain('Is the person outside government?', is('non-governmental')),
    'person/legislator': plain('Is the person a legislator?', is('legislator')),
    'person/law-enforcement': plain(
      'Does the person belong to a police, prison or other law-enforcement force?',
      is('police', 'customs', 'maritime-agency'),
    ),
    'person/internal-intelligence': plain(
      'Does the person belong to a civilian service for internal intelligence or surveillance?',
      is('intelligence'),
    ),
    'person/police': plain('Does the person belong to a police or prison force?', is('police')),
    'person/customs': plain('Does the person belong to the customs?', is('customs')),
    'person/maritime-agency': plain(
      'Does the person belong to an agency that enforces the law at sea?',
      is('maritime-agency'),
    ),
    'person/officer-or-civilian-course': {
      ...plain(
        'Is the certified audience of the course the one to which the person belongs?',
        ({ nomination: { person, course } }) => {
          const audience = course.expanded?.audience
          if (audience === undefined) return 'unknown'
          if (audience === 'both') return true
          if (person.category !== 'military') return audience === 'civilians'
          return audience === 'officers' && (person.grade === undefined ? 'unknown' : person.grade.startsWith('O'))
        },
      ),
      askOf: 'Defense Security Cooperation Agency',
    },
    'person/citizen': {
      asks: 'Is the person a citizen of the sending country?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) => screened(given, 'citizenOfSendingCountry'),
    },
    'person/in-security-force': {
      asks: 'Does the person belong to forces that may use force?',
      knownTo: 'case',
      askOf: SCO,
      read: ({ nomination: { person, unit } }) =>
        ['military', 'police', 'customs', 'maritime-agency', 'intelligence'].includes(person.category) ||
        (unit === undefined && person.category === 'defense-civilian'
          ? 'unknown'
          : (unit?.securityForce ?? (person.category === 'defense-civilian' ? 'unknown' : false))),
    },
    'person/leahy-vetted': {
      asks: 'Was the person vetted under FAA sec. 620M, and cleared?',
      knownTo: 'government',
      askOf: STATE,
      read: (given) => screened(given, 'leahyVetted'),
      act: {
        to: true,
        do: 'Vet the person in the State vetting system.',
        by: 'United States embassy, then Department of State',
        phase: 'screen',
      },
    },
    'person/credible-information': {
      asks: 'Is there credible information that the person committed a gross violation of human rights?',
      knownTo: 'government',
      askOf: STATE,
      read: (given) => credible(given, screened(given, 'credibleInformation'), screened(given, 'leahyVetted')),
    },
    'person/leahy-clearance-within-year': {
      asks: 'Is the clearance less than a year old on the report date?',
      knownTo: 'government',
      askOf: STATE,
      read: ({ nomination: { person, reportDate } }) => {
        const on = establishedOn(person.screening?.leahyVetted)
        return on === null ? 'unknown' : reportDate < addYears(on, 1)
      },
      act: {
        to: true,
        do: 'Vet the person again.',
        by: 'United States embassy, then Department of State',
        phase: 'screen',
      },
    },
    'person/drug-trafficking': {
      asks: 'Is there reason to believe that the person trafficked in drugs, or helped those who do?',
      knownTo: 'government',
      askOf: 'Department of State',
      read: (given) => screened(given, 'drugTrafficking'),
    },
    'person/security-vetted': {
      asks: 'Has the security vetting of the person been completed, and did it clear?',
      knownTo: 'government',
      askOf: 'Defense Counterintelligence and Security Agency',
      read: (given) => screened(given, 'securityVetted'),
      act: {
        to: true,
        do: 'Complete the security vetting before any travel order.',
        by: 'Defense Counterintelligence and Security Agency',
        phase: 'screen',
      },
    },
    'person/security-adverse': {
      asks: 'Did security vetting turn up something that excludes the person?',
      knownTo: 'government',
      askOf: 'Defense Counterintelligence and Security Agency',
      read: (given) =>
        screened(given, 'securityAdverse') === 'unknown' && screened(given, 'securityVetted') === true
          ? false
          : screened(given, 'securityAdverse'),
    },
    'person/family-travels': plain(
      'Does family travel with the person?',
      ({ nomination }) => nomination.person.familyTravels ?? 'unknown',
    ),
    'person/family-vetted': {
      asks: 'Has the security vetting of the family been completed, and did it clear?',
      knownTo: 'government',
      askOf: 'Defense Counterintelligence and Security Agency',
      read: (given) => screened(given, 'familySecurityVetted'),
      act: {
        to: true,
        do: 'Complete the security vetting of the family.',
        by: 'Defense Counterintelligence and Security Agency',
        phase: 'screen',
      },
    },
    'person/identity-data-entered': {
      asks: 'Do name, date and place of birth stand in the training track?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) => screened(given, 'identityDataEntered'),
      act: {
        to: true,
        do: 'Enter name, date and place of birth in the training track.',
        by: SCO,
        phase: 'screen',
        days: 16,
      },
    },
    'person/firearms-accepted': {
      asks: 'Did the person accept that private firearms and ammunition are forbidden on Defense property?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) => screened(given, 'firearmsAccepted'),
      act: { to: true, do: 'Have the person accept the rule on private firearms.', by: SCO, phase: 'order' },
    },
    'person/medically-examined': {
      asks: 'Did the person pass the medical examination?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) => screened(given, 'medicallyExamined'),
      act: { to: true, do: 'Have the person examined.', by: SCO, phase: 'screen' },
    },
    'person/medically-inadmissible': {
      asks: 'Is there a health ground of inadmissibility: a communicable disease of public health significance, a dangerous disorder, drug abuse?',
      knownTo: 'case',
      askOf: 'examining physician',
      read: (given) => screened(given, 'medicallyInadmissible'),
    },
    'person/medically-covered': {
      asks: 'Are medical costs covered by the government, the program or an approved policy?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) => screened(given, 'medicallyCovered'),
      act: { to: true, do: 'Show cover of medical costs.', by: `sending government and ${SCO}`, phase: 'order' },
    },
    'person/visa-issued': {
      asks: 'Is the visa issued?',
      knownTo: 'case',
      askOf: 'United States embassy',
      read: (given) => screened(given, 'visaIssued'),
      act: { to: true, do: 'Issue the visa, normally class A-2.', by: 'United States embassy', phase: 'travel' },
    },
    'person/travel-order-issued': {
      asks: 'Is the invitational travel order issued?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) => screened(given, 'travelOrderIssued'),
      act: { to: true, do: 'Issue the invitational travel order (DD Form 2285).', by: SCO, phase: 'order' },
    },
    'person/attache-consulted': {
      asks: 'Was the person selected in consultation with the defense attache?',
      knownTo: 'case',
      askOf: 'United States defense attache',
      read: (given) => screened(given, 'attacheConsulted'),
      act: { to: true, do: 'Consult the defense attache on the selection.', by: SCO, phase: 'screen' },
    },
    'person/two-year-certificate': {
      asks: 'Did the country certify that the person will not serve in civilian law enforcement for at least two years?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) => screened(given, 'twoYearCertificate'),
      act: {
        to: true,
        do: 'Obtain the two-year certificate from the country, and keep it.',
        by: SCO,
        phase: 'screen',
        kind: 'certification',
      },
    },
    'person/prerequisites-met': {
      asks: 'Are the prerequisites of the course other than English and grade met?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) => screened(given, 'prerequisitesMet'),
      act: { to: true, do: 'Check the prerequisites of the course.', by: SCO, phase: 'screen' },
    },
    'person/hazard-screened': {
      asks: 'Was the person screened against the physical demands of the course?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) => screened(given, 'hazardScreened'),
      act: { to: true, do: 'Screen the person against the physical demands of the course.', by: SCO, phase: 'screen' },
    },
    'person/flight-surgeon-examined': {
      asks: 'Did a United States flight surgeon examine the person?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) => screened(given, 'flightSurgeonExamined'),
      act: { to: true, do: 'Have a United States flight surgeon examine the person.', by: SCO, phase: 'screen' },
    },
    'person/flight-aptitude': {
      asks: 'Is flight aptitude proven?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) => screened(given, 'flightAptitude'),
      act: { to: true, do: 'Test flight aptitude.', by: SCO, phase: 'screen' },
    },
    'person/specialized-english': {
      asks: 'Is specialized English training done, or programmed before the course?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) => screened(given, 'specializedEnglish'),
      act: { to: true, do: 'Program specialized English training before the course.', by: SCO, phase: 'program' },
    },
    'person/invited': {
      asks: 'Was the person invited by the chief whose invitation the course needs?',
      knownTo: 'case',
      askOf: 'the school',
      read: (given) => screened(given, 'invited'),
      act: { to: true, do: 'Obtain the invitation.', by: 'the chief who invites', phase: 'program' },
    },
    'person/administrative-control-accepted': {
      asks: 'Does the government accept the same administrative control over the civilian as over its soldiers?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) => screened(given, 'administrativeControlAccepted'),
      act: {
        to: true,
        do: 'Have the government accept administrative control over its civilian.',
        by: 'sending government',
        phase: 'order',
      },
    },
    'person/english-level-met': {
      asks: 'Does the person reach the level of English that the course requires?',
      knownTo: 'case',
      askOf: SCO,
      read: ({ nomination: { person, course } }) => {
        if (course.requiredEnglish === null) return true
        if (course.requiredEnglish === undefined || person.englishTest === undefined) return 'unknown'
        return person.englishTest !== null && person.englishTest.level >= course.requiredEnglish
      },
      act: { to: true, do: 'Reach the level, by English training first if need be.', by: SCO, phase: 'screen' },
    },
    'person/english-tested-in-country': {
      asks: 'Was the person tested in the home country?',
      knownTo: 'case',
      askOf: SCO,
      read: ({ nomination: { person, course } }) => {
        if (course.requiredEnglish === null) return true
        return person.englishTest === undefined ? 'unknown' : person.englishTest?.inCountry === true
      },
      act: { to: true, do: 'Test the English of the person in the home country.', by: SCO, phase: 'screen' },
    },
    'person/english-test-current': {
      asks: 'Is the test of English recent enough on the report date?',
      knownTo: 'case',
      askOf: SCO,
      read: ({ nomination: { person, reportDate } }) => {
        if (person.englishTest === undefined) return 'unknown'
        if (person.englishTest === null) return false
        const age = daysBetween(person.englishTest.on, reportDate)
        return age >= 0 && age <= englishTestDays(reportDate)
      },
      act: {
        to: true,
        do: 'Test the English of the person within 105 days of the report date.',
        by: SCO,
        phase: 'screen',
      },
    },
    'person/english-exempt': {
      asks: "Is the country exempt from every test of English in the year's list?",
      knownTo: 'public',
      askOf: 'Defense Security Cooperation Agency',
      read: (given) =>
        given.nomination.country === 'PAK' && given.nomination.course.flags?.includes('senior-invitational')
          ? exempt(given, ['PAK'])
          : exempt(given, ENGLISH_EXEMPT_FY2009),
    },
    'person/english-exempt-in-country': {
      asks: "Is the country exempt from the test in the home country in the year's list?",
      knownTo: 'public',
      askOf: 'Defense Security Cooperation Agency',
      read: (given) =>
        given.nomination.country === 'ISR' && given.nomination.course.flags?.includes('senior-invitational')
          ? false
          : exempt(given, ENGLISH_EXEMPT_IN_COUNTRY_FY2009),
    },
    'person/grade-suffices': {
      asks: 'Does the person hold the grade that the course requires?',
      knownTo: 'case',
      askOf: SCO,
      read: ({ nomination: { person, course } }) => {
        if (course.leastGrade === null || person.category !== 'military') return true
        return course.leastGrade === undefined || person.grade === undefined
          ? 'unknown'
          : atLeast(person.grade, course.leastGrade)
      },
    },
    'person/field-grade-or-above': {
      asks: 'Is the person equivalent to O-4 or above?',
      knownTo: 'case',
      askOf: SCO,
      read: ({ nomination: { person } }) =>
        person.category !== 'military' ? false : person.grade === undefined ? 'unknown' : atLeast(person.grade, 'O-4'),
    },
    'person/e8-or-above': {
      asks: 'Is the person equivalent to E-8 or above?',
      knownTo: 'case',
      askOf: SCO,
      read: ({ nomination: { person } }) => (person.grade === undefined ? 'unknown' : atLeast(person.grade, 'E-8')),
    },
    'unit/law-enforcement': {
      asks: 'Does the unit enforce civilian law, whatever its name?',
      knownTo: 'case',
      askOf: SCO,
      read: (given) =>
        ['legislator', 'non-governmental'].includes(given.nomination.person.category) &&
        given.nomination.unit === undefined
          ? false
          : says(given, given.nomination.unit?.civilianLawEnforcement),
    },
    'unit/vetted': {
      asks: 'Was the unit vetted under FAA sec. 620M, and cleared?',
      knownTo: 'government',
      askOf: STATE,
      read: (given) => says(given, given.nomination.unit?.vetted),
      act: {
        to: true,
        do: 'Vet the unit in the State vetting system.',
        by: 'United States embassy, then Department of State',
        phase: 'screen',
      },
    },
    'unit/credible-information': {
      asks: 'Is there credible information that the unit committed a gross violation of human rights?',
      knownTo: 'government',
      askOf: STATE,
      read: (given) =>
        credible(
          given,
          says(given, given.nomination.unit?.credibleInformation),
          says(given, given.nomination.unit?.vetted),
        ),
    },
    'unit/remediation': {
      asks: 'Did the Secretary of State determine and report that effective steps bring those responsible to justice?',
      knownTo: 'government',
      askOf: 'Secretary of State',
      read: (given) => says(given, given.nomination.unit?.remediation),
      act: {
        to: true,
        do: 'Effective steps to bring those responsible to justice, determined and reported.',
        by: 'sending government and Secretary of State',
        phase: 'screen',
      },
    },
    'waiver/us-citizen': plain('Was a United States citizen admitted as an exception?', (given) =>
      granted(given, 'us-citizen'),
    ),
  })
}
