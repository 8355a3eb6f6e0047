import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/core/day.ts'
import type { Truth } from '../../src/core/truth.ts'
import type { Access } from '../../src/eligibility/access.ts'
import type { Finding } from '../../src/eligibility/decision.ts'
import type { FactRule } from '../../src/eligibility/nomination/fact-rule.ts'
import { isNominationFactId, mayBeStated, nominationFacts, type NominationFactId } from '../../src/eligibility/nomination/facts.ts'
import { atSchool, decisionDay, flagged, givenOf, granted, inTraining } from '../../src/eligibility/nomination/given.ts'
import { waiverCategorySchema, type Nomination } from '../../src/eligibility/nomination/nomination.ts'
import { courseFlagSchema, institutionSchema, placeSchema, topicSchema, trainingKindSchema } from '../../src/training/course.ts'
import { personCategorySchema } from '../../src/training/person.ts'
import { BARE, country, nomination, on, type Patch } from './ready.ts'

type Unit = NonNullable<Patch['unit']> | null

const FACTS: Readonly<Record<string, FactRule>> = nominationFacts()
const IDS = Object.keys(FACTS) as NominationFactId[]

interface Behind {
  readonly access?: Access
  readonly findings?: readonly Finding[]
  readonly atStart?: Access
}

function given(made: Nomination, { access = 'open', findings = [], atStart }: Behind = {}) {
  const start = atStart === undefined ? null : country(made.country, made.reportDate, atStart)
  return givenOf(made, country(made.country, decisionDay(made), access, findings), start)
}

const read = (fact: NominationFactId, patch: Patch = {}, behind: Behind = {}): Truth => nominationFacts()[fact].read(given(nomination(patch), behind))

const readBare = (change: Partial<Nomination>, fact: NominationFactId) => nominationFacts()[fact].read(given({ ...BARE, ...change }))

describe('who knows a fact, and what would bring it about', () => {
  const acting = IDS.filter((id) => FACTS[id]?.act !== undefined)

  it('is told for each act: who knows, in which stage, of what kind', () => {
    const groups = new Map<string, string[]>()
    for (const id of acting) {
      const { knownTo, act } = FACTS[id] as FactRule
      const key = `${knownTo}, ${act?.phase}, ${act?.kind ?? 'act'}`
      groups.set(key, [...(groups.get(key) ?? []), id])
    }
    expect(Object.fromEntries(groups)).toEqual({
      'case, plan, act': ['line/in-plan', 'line/meets-need'],
      'case, program, act': [
        'person/specialized-english', 'person/invited', 'course/serves-purpose', 'course/asked-120-days-before',
        'line/accepted', 'line/out-of-cycle-approved', 'line/justified', 'line/equipment-held',
      ],
      'case, program, waiver': ['waiver/on-the-job-length', 'waiver/observer-length', 'waiver/grade', 'waiver/small-craft-grade', 'waiver/flight-english'],
      'case, approve, act': ['line/service-approved', 'line/civilian-institution-approved', 'line/state-concurred'],
      'case, approve, waiver': [
        'waiver/high-cost', 'waiver/postgraduate', 'waiver/mobile-team', 'waiver/sensitive', 'waiver/non-defense-civilian', 'waiver/short-duration',
        'waiver/stand-alone-english', 'waiver/overseas-distance-learning', 'waiver/fms-support', 'waiver/civilian-agency-follow-on',
      ],
      'case, screen, act': [
        'person/identity-data-entered', 'person/medically-examined', 'person/attache-consulted', 'person/prerequisites-met', 'person/hazard-screened',
        'person/flight-surgeon-examined', 'person/flight-aptitude', 'person/english-level-met', 'person/english-tested-in-country', 'person/english-test-current',
      ],
      'case, screen, certification': ['person/two-year-certificate'],
      'case, order, act': ['person/firearms-accepted', 'person/medically-covered', 'person/travel-order-issued', 'person/administrative-control-accepted'],
      'case, travel, act': ['person/visa-issued'],
      'government, program, certification': ['course/expanded'],
      'government, approve, act': ['country/outside-limits'],
      'government, approve, certification': ['country/conditions-met'],
      'government, fund, act': ['funds/authority-received'],
      'government, screen, act': [
        'person/leahy-vetted', 'person/leahy-clearance-within-year', 'person/security-vetted', 'person/family-vetted', 'unit/vetted', 'unit/remediation',
      ],
      'government, train, act': ['training/wind-up-approved'],
    })
    expect(acting.map((id) => FACTS[id]?.act?.to)).toEqual(acting.map(() => true))
  })

  it('has a last day where a source has a number', () => {
    expect(IDS.flatMap((id) => (FACTS[id]?.act?.days === undefined ? [] : [[id, FACTS[id]?.act?.days]]))).toEqual([
      ['person/identity-data-entered', 16], ['course/asked-120-days-before', 120],
    ])
  })

  it('is for the case alone where no act helps, but for these', () => {
    const without = IDS.filter((id) => FACTS[id]?.act === undefined)
    const knownTo = (who: FactRule['knownTo']) => without.filter((id) => FACTS[id]?.knownTo === who)
    expect(knownTo('public')).toEqual([
      'country/barred', 'country/expanded-only', 'country/restricted', 'country/conditional', 'country/democracy-without-army',
      'country/gnp-above-2349', 'person/english-exempt', 'person/english-exempt-in-country', 'school/ieafa-country',
    ])
    expect(knownTo('government')).toEqual(['person/credible-information', 'person/drug-trafficking', 'person/security-adverse', 'unit/credible-information'])
    expect(knownTo('case')).toHaveLength(without.length - 13)
  })

  it('is asked of somebody, and ends in a question mark', () => {
    for (const id of IDS) {
      expect(FACTS[id]?.askOf, id).toMatch(/^[A-Za-z][A-Za-z ,()-]+$/)
      expect(FACTS[id]?.asks, id).toMatch(/^[A-Z].+\?$/)
    }
    expect(['waiver/small-craft-grade', 'waiver/flight-english', 'waiver/grade'].map((id) => [FACTS[id]?.askOf, FACTS[id]?.act?.by])).toEqual([
      ['NAVSCIATTS', 'NAVSCIATTS'], ['SATFA', 'SATFA'], ['Director, SATFA, with the school', 'Director, SATFA, with the school'],
    ])
    expect(FACTS['waiver/small-craft-grade']?.act?.do).toBe('Ask for the waiver and have it granted: small-craft-grade.')
    expect(FACTS['person/officer-or-civilian-course']?.askOf).toBe('Defense Security Cooperation Agency')
  })

  it('may be stated, unless the decision on the country settles it', () => {
    expect(IDS.filter((id) => !mayBeStated(id))).toEqual([
      'country/barred', 'country/expanded-only', 'country/restricted', 'country/conditional',
      'country/in-default', 'country/barred-by-default-alone', 'training/begun',
    ])
    expect(['country/barred', 'toString', '', 'person/tall'].map(isNominationFactId)).toEqual([true, false, false, false])
  })
})

/** What is read from one statement, and where it stands. */
const SAID: readonly (readonly [fact: NominationFactId, where: 'screening' | 'unit' | 'line' | 'funds' | 'top', name: string])[] = [
  ['person/citizen', 'screening', 'citizenOfSendingCountry'],
  ['person/leahy-vetted', 'screening', 'leahyVetted'],
  ['person/drug-trafficking', 'screening', 'drugTrafficking'],
  ['person/security-vetted', 'screening', 'securityVetted'],
  ['person/family-vetted', 'screening', 'familySecurityVetted'],
  ['person/identity-data-entered', 'screening', 'identityDataEntered'],
  ['person/firearms-accepted', 'screening', 'firearmsAccepted'],
  ['person/medically-examined', 'screening', 'medicallyExamined'],
  ['person/medically-inadmissible', 'screening', 'medicallyInadmissible'],
  ['person/medically-covered', 'screening', 'medicallyCovered'],
  ['person/visa-issued', 'screening', 'visaIssued'],
  ['person/travel-order-issued', 'screening', 'travelOrderIssued'],
  ['person/attache-consulted', 'screening', 'attacheConsulted'],
  ['person/two-year-certificate', 'screening', 'twoYearCertificate'],
  ['person/prerequisites-met', 'screening', 'prerequisitesMet'],
  ['person/hazard-screened', 'screening', 'hazardScreened'],
  ['person/flight-surgeon-examined', 'screening', 'flightSurgeonExamined'],
  ['person/flight-aptitude', 'screening', 'flightAptitude'],
  ['person/specialized-english', 'screening', 'specializedEnglish'],
  ['person/invited', 'screening', 'invited'],
  ['person/administrative-control-accepted', 'screening', 'administrativeControlAccepted'],
  ['unit/law-enforcement', 'unit', 'civilianLawEnforcement'],
  ['unit/vetted', 'unit', 'vetted'],
  ['unit/remediation', 'unit', 'remediation'],
  ['line/in-plan', 'line', 'inPlan'],
  ['line/accepted', 'line', 'accepted'],
  ['line/out-of-cycle-approved', 'line', 'outOfCycleApproved'],
  ['line/justified', 'line', 'justified'],
  ['line/meets-need', 'line', 'meetsNeed'],
  ['line/service-approved', 'line', 'serviceApproved'],
  ['line/civilian-institution-approved', 'line', 'civilianInstitutionApproved'],
  ['line/equipment-held', 'line', 'equipmentHeld'],
  ['line/state-concurred', 'line', 'stateConcurred'],
  ['funds/authority-received', 'funds', 'authorityReceived'],
  ['country/conditions-met', 'top', 'countryConditionsMet'],
  ['country/outside-limits', 'top', 'outsideCountryLimits'],
  ['training/wind-up-approved', 'top', 'windUpApproved'],
]

describe('what is read from one statement', () => {
  it.each(SAID)('%s', (fact, where, name) => {
    const told = (value: unknown, top: Patch['top'] = {}) => (where === 'top' ? read(fact, { top: { ...top, [name]: value } }) : read(fact, { [where]: { [name]: value }, top }))
    expect([told(true), told(false), told('unknown'), told(undefined)]).toEqual([true, false, 'unknown', 'unknown'])
    const onDay = (day: string) => told({ value: true, on: day }, { on: '2021-05-10' })
    expect([onDay('2021-05-09'), onDay('2021-05-10'), onDay('2021-05-11')]).toEqual([true, true, 'unknown'])
  })

  it('is all that a bare nomination leaves open, with what else nobody said', () => {
    const facts = IDS.map((id) => [id, readBare({}, id)] as const)
    expect(facts.filter(([, value]) => value === true).map(([id]) => id)).toEqual([
      'training/outside-home-country', 'person/military', 'person/in-security-force', 'course/in-united-states', 'course/technical-or-operational',
    ])
    const settled: readonly NominationFactId[] = [
      'country/barred', 'country/expanded-only', 'country/restricted', 'country/conditional', 'country/in-default', 'country/barred-by-default-alone',
      'country/regional-security-system', 'country/democracy-without-army', 'training/begun',
      'person/defense-civilian', 'person/civilian', 'person/outside-defense', 'person/outside-government', 'person/legislator', 'person/law-enforcement',
      'person/internal-intelligence', 'person/police', 'person/customs', 'person/maritime-agency', 'person/english-exempt', 'person/english-exempt-in-country',
      'course/team', 'course/language-detachment', 'course/visit', 'course/on-the-job', 'course/observer', 'course/exchange', 'course/postgraduate',
      'course/distance-learning', 'course/english', 'course/flight', 'course/maritime', 'course/counternarcotics', 'course/intelligence', 'course/claims-expanded',
      'school/western-hemisphere', 'line/priority-d', 'line/priority-b', 'funds/defense-money',
    ]
    expect(facts.filter(([, value]) => value === false).map(([id]) => id)).toEqual(settled)
    expect(facts.filter(([, value]) => value === 'unknown')).toHaveLength(IDS.length - settled.length - 5)
  })
})

describe('what is read from one word', () => {
  it.each<[NominationFactId, string]>([
    ['course/sensitive', 'sensitive'], ['course/high-cost', 'high-cost'], ['course/classified', 'classified'], ['course/hazardous', 'hazardous'],
    ['course/equipment-specific', 'equipment-specific'], ['course/supports-fms', 'supports-fms-purchase'], ['course/unlisted', 'unlisted'],
    ['course/senior-invitational', 'senior-invitational'], ['course/medical-residency', 'medical-residency'],
    ['course/stand-alone-english', 'stand-alone-english'], ['course/military-police', 'military-police'],
    ['course/intelligence-beyond-military', 'intelligence-beyond-military'], ['course/sanctions-monitoring', 'sanctions-monitoring'],
    ['course/public-safety', 'public-safety'], ['course/english-program', 'english-program'], ['course/initial-rotary-wing', 'initial-rotary-wing'],
    ['course/jump-status', 'jump-status'], ['course/civilian-agency-follow-on', 'civilian-agency-follow-on'],
    ['course/contract-team', 'contract-team'], ['course/strategic', 'strategic'],
  ])('%s by the flag %s', (fact, flag) => {
    const { options } = courseFlagSchema()
    expect(options.filter((one) => read(fact, { course: { flags: [one] } }) === true)).toEqual([flag])
    expect(read(fact, { course: { flags: options.filter((one) => one !== flag) } })).toBe(false)
  })

  it.each(waiverCategorySchema().options)('a waiver, by its category %s', (category) => {
    const { options } = waiverCategorySchema()
    const fact: NominationFactId = `waiver/${category}`
    expect(options.filter((one) => read(fact, { top: { waivers: [one] } }) === true)).toEqual([category])
    expect(read(fact, { top: { waivers: options.filter((one) => one !== category) } })).toBe(false)
  })

  const { options: kinds } = trainingKindSchema()
  it.each<[NominationFactId, readonly string[]]>([
    ['course/team', ['mobile-team', 'field-training-team']],
    ['course/language-detachment', ['language-detachment']],
    ['course/visit', ['orientation-tour']],
    ['course/on-the-job', ['on-the-job']],
    ['course/observer', ['observer']],
    ['course/exchange', ['exchange']],
    ['course/postgraduate', ['postgraduate']],
    ['course/distance-learning', ['distance-learning']],
    ['course/english', ['english-language']],
    ['course/technical-or-operational', ['technical', 'on-the-job', 'observer']],
  ])('%s by the kind', (fact, found) => {
    expect(kinds.filter((kind) => read(fact, { course: { kind } }) === true)).toEqual(found)
    expect(kinds.filter((kind) => read(fact, { course: { kind } }) === 'unknown')).toEqual([])
  })

  const { options: topics } = topicSchema()
  it.each<[NominationFactId, readonly string[]]>([
    ['course/english', ['english-language']],
    ['course/flight', ['flight']],
    ['course/maritime', ['maritime-law-enforcement', 'maritime-skills']],
    ['course/counternarcotics', ['counternarcotics-cooperation']],
    ['course/intelligence', ['intelligence']],
    ['course/technical-or-operational', topics.filter((topic) => topic !== 'professional-military-education')],
  ])('%s by the topic', (fact, found) => {
    expect(topics.filter((topic) => read(fact, { course: { topic } }) === true)).toEqual(found)
    expect(topics.filter((topic) => read(fact, { course: { topic } }) === 'unknown')).toEqual([])
  })

  const { options: categories } = personCategorySchema()
  const civilians = categories.filter((category) => category !== 'military')
  it.each<[NominationFactId, readonly string[]]>([
    ['person/military', ['military']],
    ['person/defense-civilian', ['defense-civilian']],
    ['person/civilian', civilians],
    ['person/outside-defense', civilians.filter((category) => category !== 'defense-civilian')],
    ['person/outside-government', ['non-governmental']],
    ['person/legislator', ['legislator']],
    ['person/law-enforcement', ['police', 'customs', 'maritime-agency']],
    ['person/internal-intelligence', ['intelligence']],
    ['person/police', ['police']],
    ['person/customs', ['customs']],
    ['person/maritime-agency', ['maritime-agency']],
    ['person/in-security-force', ['military', 'police', 'customs', 'maritime-agency', 'intelligence']],
  ])('%s by the category', (fact, found) => {
    const notForce = { unit: { securityForce: false } }
    expect(categories.filter((category) => read(fact, { person: { category }, ...notForce }) === true)).toEqual(found)
    expect(categories.filter((category) => read(fact, { person: { category }, ...notForce }) === 'unknown')).toEqual([])
  })

  it('by the place', () => {
    const { options } = placeSchema()
    expect(options.map((place) => read('course/in-united-states', { course: { place } }))).toEqual([true, false, false])
    expect(options.map((place) => read('training/outside-home-country', { course: { place } }))).toEqual([true, false, true])
  })

  it('by the institution', () => {
    const { options } = institutionSchema()
    expect(options).toEqual(['military', 'service-academy', 'civilian-institution', 'contractor', 'other'])
    const each = (fact: NominationFactId) => options.map((institution) => read(fact, { course: { institution } }))
    expect(each('course/authorized-mode')).toEqual([true, true, true, true, false])
    expect(each('course/civilian-institution')).toEqual([false, false, true, false, false])
    expect(each('course/academy')).toEqual([false, true, false, false, false])
  })

  it.each<[NominationFactId, readonly string[]]>([
    ['course/at-whinsec', ['WHINSEC']],
    ['course/at-iaafa', ['IAAFA']],
    ['course/at-ieafa', ['IEAFA']],
    ['course/at-navsciatts', ['NAVSCIATTS']],
    ['course/at-sergeants-major-academy', ['USASMA']],
    ['course/academy', ['USMA', 'USNA', 'USAFA']],
  ])('%s by the school', (fact, found) => {
    const schools = ['WHINSEC', 'IAAFA', 'IEAFA', 'NAVSCIATTS', 'USASMA', 'USMA', 'USNA', 'USAFA', 'Infantry School', 'School of Rock']
    const at = (school: string | undefined) => read(fact, { course: { school, institution: undefined } })
    expect(schools.filter((school) => at(school) === true)).toEqual(found)
    expect(schools.filter((school) => at(school) === 'unknown')).toEqual([])
    expect(at(undefined)).toBe('unknown')
  })

  it('by the priority, the money and who pays the journey', () => {
    const priority = (fact: NominationFactId) => (['A', 'B', 'D', undefined] as const).map((one) => read(fact, { line: { priority: one } }))
    expect(priority('line/priority-b')).toEqual([false, true, false, false])
    expect(priority('line/priority-d')).toEqual([false, false, true, false])
    expect((['imet', 'imet-and-defense'] as const).map((source) => read('funds/defense-money', { funds: { source } }))).toEqual([false, true])
    expect([true, false, undefined].map((paysTravel) => read('funds/pays-travel', { funds: { paysTravel } }))).toEqual([true, false, 'unknown'])
    expect([true, false, undefined].map((familyTravels) => read('person/family-travels', { person: { familyTravels } }))).toEqual([true, false, 'unknown'])
  })

  it('by the country', () => {
    const at = (fact: NominationFactId, ...codes: readonly Nomination['country'][]) => codes.map((code) => read(fact, { top: { country: code } }))
    expect(at('country/regional-security-system', 'BRB', 'GRD', 'JAM')).toEqual([true, true, false])
    expect(at('country/democracy-without-army', 'CRI', 'ISL', 'SEN')).toEqual(['unknown', 'unknown', false])
    expect(at('school/western-hemisphere', 'COL', 'CAN', 'SEN')).toEqual([true, true, false])
    expect(at('country/gnp-above-2349', 'SEN')).toEqual(['unknown'])
    expect(at('school/ieafa-country', 'DEU')).toEqual(['unknown'])
  })
})

describe('what is read from the decision on the country', () => {
  it('is its access', () => {
    const accesses = ['open', 'conditional', 'restricted', 'expanded-only', 'barred', 'undetermined'] as const
    const each = (fact: NominationFactId) => accesses.map((access) => read(fact, {}, { access }))
    expect(each('country/conditional')).toEqual([false, true, false, false, false, 'unknown'])
    expect(each('country/restricted')).toEqual([false, false, true, false, false, 'unknown'])
    expect(each('country/expanded-only')).toEqual([false, false, false, true, false, 'unknown'])
    expect(each('country/barred')).toEqual([false, false, false, false, true, 'unknown'])
  })

  const finding = (provision: Finding['provision'], result: Finding['result'], access: Finding['access']) => ({ provision, result, access }) as Finding
  const other = finding('cspa-404', 'bars', 'barred')
  it.each<[string, readonly Finding[], alone: boolean, inDefault: boolean]>([
    ['no finding', [], false, false],
    ['sec. 620(q), six months', [finding('faa-620q1-fal-default', 'bars', 'barred')], true, true],
    ['the amendment of permanent law', [finding('faa-620q2-brooke-permanent', 'bars', 'barred')], true, true],
    ['the yearly act', [finding('annual-default', 'bars', 'barred')], true, true],
    ['the yearly act, waived', [finding('annual-default', 'waived', 'open')], false, false],
    ['another bar', [other], false, false],
    ['the yearly act and another bar', [finding('annual-default', 'bars', 'barred'), other], false, true],
    ['the yearly act and what bars a part', [finding('annual-default', 'bars', 'barred'), finding('cspa-404', 'bars', 'expanded-only')], true, true],
    ['the yearly act and what limits all', [finding('annual-default', 'bars', 'barred'), finding('cspa-404', 'limits', 'barred')], true, true],
    ['the yearly act for a part', [finding('annual-default', 'bars', 'restricted')], false, true],
  ])('is default, and whether it is alone: %s', (_, findings, alone, inDefault) => {
    expect(read('country/barred-by-default-alone', {}, { findings })).toBe(alone)
    expect(read('country/in-default', {}, { findings })).toBe(inDefault)
  })

  it('is leave to wind up, of which sec. 617 spoke from 16 December 1980', () => {
    const approved = (day: string) => read('training/wind-up-approved', { top: { ...on(day, '1981-06-01'), windUpApproved: true } })
    expect(['1980-12-15', '1980-12-16', '1980-12-17'].map(approved)).toEqual([false, true, true])
    const asked = (day: string) => read('training/wind-up-approved', { top: { ...on('1980-12-01', '1981-06-01'), on: day, windUpApproved: true } })
    expect(['1980-12-15', '1980-12-16'].map(asked)).toEqual([false, true])
  })
})

describe('what is read from days', () => {
  it('the year of the money, the quarter after it, and the return of a team', () => {
    const year = (fact: NominationFactId, ...days: readonly string[]) => days.map((day) => read(fact, { funds: { fiscalYear: 2021 }, top: { reportDate: day, endDate: day } }))
    expect(year('funds/year-fits', '2020-09-30', '2020-10-01', '2021-09-30', '2021-10-01')).toEqual([false, true, true, false])
    expect(year('funds/fifth-quarter', '2021-09-30', '2021-10-01', '2021-12-31', '2022-01-01')).toEqual([false, true, true, false])
    expect(year('funds/team-back-in-time', '2020-09-30', '2021-09-30', '2021-10-01')).toEqual([true, true, false])
    for (const fact of ['funds/year-fits', 'funds/fifth-quarter', 'funds/team-back-in-time'] as const) expect(read(fact, { funds: { fiscalYear: undefined } })).toBe('unknown')
  })

  it('the request 120 days before', () => {
    const asked = (requestedOn: string | undefined) => read('course/asked-120-days-before', { line: { requestedOn } })
    expect([asked('2021-01-31'), asked('2021-02-01'), asked('2021-02-02'), asked(undefined)]).toEqual([true, true, false, 'unknown'])
  })

  it('the clearance of a year', () => {
    const cleared = (leahyVetted: NonNullable<Patch['screening']>['leahyVetted']) => read('person/leahy-clearance-within-year', { screening: { leahyVetted } })
    expect(['2020-05-31', '2020-06-01', '2020-06-02', '2021-05-31'].map((day) => cleared({ value: true, on: day }))).toEqual([false, false, true, true])
    expect([cleared(true), cleared(undefined)]).toEqual(['unknown', 'unknown'])
  })

  it.each([
    ['2021-06-01', 105], ['2023-12-05', 105], ['2023-12-06', 180], ['2024-12-31', 180], ['2025-01-01', 105],
  ])('the age of a test of English: on %s to %i days', (reportDate, most) => {
    const aged = (days: number) => {
      const englishTest = { level: 85, on: addDays(reportDate, -days), inCountry: true }
      return read('person/english-test-current', { person: { englishTest }, top: { reportDate, endDate: addDays(reportDate, 60) } })
    }
    expect([aged(-1), aged(0), aged(most), aged(most + 1)]).toEqual([false, true, true, false])
  })

  it('the test that there was none of, or of which nobody spoke', () => {
    expect(read('person/english-test-current', { person: { englishTest: null } })).toBe(false)
    expect(read('person/english-test-current', { person: { englishTest: undefined } })).toBe('unknown')
  })

  it.each<[NominationFactId, Nomination['country'], readonly string[], string, Truth]>([
    ['person/english-exempt', 'JAM', [], '2008-10-05', 'unknown'],
    ['person/english-exempt', 'JAM', [], '2008-10-06', true],
    ['person/english-exempt', 'JAM', [], '2009-09-30', true],
    ['person/english-exempt', 'JAM', [], '2009-10-01', 'unknown'],
    ['person/english-exempt', 'KEN', [], '2009-06-01', false],
    ['person/english-exempt', 'PAK', [], '2009-06-01', false],
    ['person/english-exempt', 'PAK', ['senior-invitational'], '2009-06-01', true],
    ['person/english-exempt', 'PAK', ['senior-invitational'], '2010-06-01', 'unknown'],
    ['person/english-exempt', 'KEN', ['senior-invitational'], '2009-06-01', false],
    ['person/english-exempt', 'JAM', ['senior-invitational'], '2009-06-01', true],
    ['person/english-exempt-in-country', 'KEN', [], '2008-10-05', 'unknown'],
    ['person/english-exempt-in-country', 'KEN', [], '2008-10-06', true],
    ['person/english-exempt-in-country', 'JAM', [], '2009-06-01', false],
    ['person/english-exempt-in-country', 'ISR', [], '2009-06-01', true],
    ['person/english-exempt-in-country', 'ISR', ['senior-invitational'], '2009-06-01', false],
    ['person/english-exempt-in-country', 'KEN', ['senior-invitational'], '2009-06-01', true],
  ])('the list of exempt countries: %s, %s %j on %s', (fact, code, flags, day, value) => {
    expect(read(fact, { course: { flags: flags as never }, top: { ...on(day, addDays(day, 90)), country: code } })).toBe(value)
  })

  it('the list of exempt countries, where no flag was spoken of', () => {
    const top = on('2009-06-01', '2009-08-30')
    expect(read('person/english-exempt', { course: { flags: undefined }, top: { ...top, country: 'PAK' } })).toBe(false)
    expect(read('person/english-exempt-in-country', { course: { flags: undefined }, top: { ...top, country: 'ISR' } })).toBe(true)
  })
})

describe('what is read from numbers', () => {
  it('weeks', () => {
    const weeks = (fact: NominationFactId, ...each: readonly (number | undefined)[]) => each.map((one) => read(fact, { course: { weeks: one } }))
    expect(weeks('course/under-five-weeks', 4.9, 5, 5.1, undefined)).toEqual([true, false, false, 'unknown'])
    expect(weeks('course/under-eight-weeks', 7.9, 8, 8.1, undefined)).toEqual([true, false, false, 'unknown'])
    expect(weeks('course/over-two-weeks', 1.9, 2, 2.1, undefined)).toEqual([false, false, true, 'unknown'])
    expect(weeks('course/observer-length', 1.9, 2, 26, 26.1, undefined)).toEqual([false, true, true, false, 'unknown'])
  })

  it('the level of English', () => {
    const required = (fact: NominationFactId, ...levels: readonly (number | null | undefined)[]) =>
      levels.map((requiredEnglish) => read(fact, { person: { englishTest: { level: 80, on: '2021-04-01', inCountry: false } }, course: { requiredEnglish } }))
    expect(required('course/requires-english', null, 0, 1, 80, undefined)).toEqual([false, false, true, true, 'unknown'])
    expect(required('person/english-level-met', null, 79, 80, 81, undefined)).toEqual([true, true, true, false, 'unknown'])
    expect(required('person/english-tested-in-country', null, 80, undefined)).toEqual([true, false, false])
    const without = (fact: NominationFactId, requiredEnglish: number | null, englishTest: null | undefined) => read(fact, { person: { englishTest }, course: { requiredEnglish } })
    expect(without('person/english-level-met', 80, null)).toBe(false)
    expect(without('person/english-level-met', 80, undefined)).toBe('unknown')
    expect(without('person/english-level-met', null, undefined)).toBe(true)
    expect(without('person/english-tested-in-country', 80, null)).toBe(false)
    expect(without('person/english-tested-in-country', 80, undefined)).toBe('unknown')
    expect(without('person/english-tested-in-country', null, undefined)).toBe(true)
    expect(read('person/english-tested-in-country')).toBe(true)
  })

  it('grades', () => {
    const suffices = (person: NonNullable<Patch['person']>, leastGrade: 'O-3' | null | undefined) => read('person/grade-suffices', { person, course: { leastGrade } })
    expect([suffices({ grade: 'O-2' }, 'O-3'), suffices({ grade: 'O-3' }, 'O-3'), suffices({ grade: 'O-4' }, 'O-3')]).toEqual([false, true, true])
    expect([suffices({ grade: undefined }, 'O-3'), suffices({ grade: 'O-2' }, undefined), suffices({ grade: undefined }, null)]).toEqual(['unknown', 'unknown', true])
    expect(suffices({ category: 'legislator', grade: undefined }, 'O-3')).toBe(true)
    const grade = (fact: NominationFactId, ...grades: readonly ('E-7' | 'E-8' | 'W-1' | 'O-3' | 'O-4' | undefined)[]) => grades.map((one) => read(fact, { person: { grade: one } }))
    expect(grade('person/e8-or-above', 'E-7', 'E-8', 'W-1', undefined)).toEqual([false, true, true, 'unknown'])
    expect(grade('person/field-grade-or-above', 'O-3', 'O-4', undefined)).toEqual([false, true, 'unknown'])
    expect(read('person/field-grade-or-above', { person: { category: 'defense-civilian', grade: 'O-6' } })).toBe(false)
  })
})

describe('what is read from several things', () => {
  it.each<[string, Patch, person: Truth, unit: Truth]>([
    ['nothing said, not vetted', { screening: { credibleInformation: undefined, leahyVetted: false }, unit: { credibleInformation: undefined, vetted: false } }, 'unknown', 'unknown'],
    ['nothing said, vetting not known', { screening: { credibleInformation: undefined, leahyVetted: 'unknown' }, unit: { credibleInformation: undefined, vetted: 'unknown' } }, 'unknown', 'unknown'],
    ['nothing said, cleared', { screening: { credibleInformation: undefined }, unit: { credibleInformation: undefined } }, false, false],
    ['found, though cleared', { screening: { credibleInformation: true }, unit: { credibleInformation: true } }, true, true],
    ['not found, not vetted', { screening: { credibleInformation: false, leahyVetted: false }, unit: { credibleInformation: false, vetted: false } }, false, false],
    ['found about a legislator', { person: { category: 'legislator' }, unit: null, screening: { credibleInformation: true, leahyVetted: undefined } }, true, false],
  ])('credible information: %s', (_, patch, person, unit) => {
    expect(read('person/credible-information', patch)).toBe(person)
    expect(read('unit/credible-information', patch)).toBe(unit)
  })

  it('credible information is not asked about those outside all forces who name no unit', () => {
    const { options } = personCategorySchema()
    const silent = { credibleInformation: undefined, leahyVetted: undefined }
    const outside = (unit: Unit, fact: NominationFactId) => options.filter((category) => read(fact, { person: { category }, unit, screening: silent }) === false)
    const free = ['other-ministry-civilian', 'legislator', 'non-governmental']
    expect(outside(null, 'person/credible-information')).toEqual(free)
    expect(outside(null, 'unit/credible-information')).toEqual(free)
    expect(outside({}, 'person/credible-information')).toEqual([])
    expect(outside({ vetted: undefined, credibleInformation: undefined }, 'unit/credible-information')).toEqual([])
  })

  it('whether a unit enforces civilian law is not asked where those have none who need none', () => {
    const { options } = personCategorySchema()
    const at = (unit: Unit) => options.filter((category) => read('unit/law-enforcement', { person: { category }, unit }) === false)
    expect(at(null)).toEqual(['legislator', 'non-governmental'])
    expect(at({ civilianLawEnforcement: undefined })).toEqual([])
    expect(at({ civilianLawEnforcement: true })).toEqual([])
    expect(at({})).toEqual(options)
  })

  it('a purpose: of expanded IMET, or one that is named', () => {
    const serves = (expanded?: object) => read('course/serves-purpose', { course: { expanded } as never })
    expect([serves(), serves({ certified: false })]).toEqual(['unknown', 'unknown'])
    expect([serves({ certified: true }), serves({ certified: true, objectives: [] })]).toEqual([true, true])
    expect(serves({ certified: false, objectives: [] })).toBe(false)
    expect(serves({ certified: 'unknown', objectives: ['civilian-control-of-the-military'] })).toBe(true)
  })

  it('expanded IMET by the certificate, its age and the law of the day', () => {
    const at = (expanded: object, top: Patch['top'] = {}) => read('course/expanded', { course: { expanded } as never, top })
    expect([at({}), at({ certified: 'unknown' }), at({ certified: false }), at({ certified: true })]).toEqual(['unknown', 'unknown', false, true])
    expect([at({ certified: true, changedSince: false }), at({ certified: true, changedSince: true })]).toEqual([true, false])
    // Nothing said of a change is none; a doubt that is stated is one.
    expect([at({ certified: true }), at({ certified: true, changedSince: 'unknown' })]).toEqual([true, 'unknown'])
    // No interval was set before 10 July 2002; from then two years.
    expect(at({ certified: true, certifiedOn: '1995-01-01' }, on('2002-07-09', '2002-09-01'))).toBe(true)
    expect(at({ certified: true, certifiedOn: '1995-01-01' }, on('2002-07-10', '2002-09-01'))).toBe(false)
    expect(at({ certified: true, certifiedOn: '2000-07-10' }, on('2002-07-10', '2002-09-01'))).toBe(false)
    expect(at({ certified: true, certifiedOn: '2000-07-11' }, on('2002-07-10', '2002-09-01'))).toBe(true)
    expect(at({ certified: true, certifiedOn: '2016-06-01', share: 100 })).toBe(false)
    expect(at({ certified: true, certifiedOn: '2016-06-02', share: 100 })).toBe(true)
    // What was certified after the day asked about was not certified then.
    expect(at({ certified: { value: true, on: '2021-07-02' } }, { on: '2021-07-01' })).toBe('unknown')
    expect(at({ certified: true, certifiedOn: '2021-06-15' }, { on: '2021-07-01' })).toBe(true)
  })
})

describe('the day that counts', () => {
  it('is the report date until training has begun, then the day asked about', () => {
    const day = (asked?: string) => decisionDay({ reportDate: '2021-06-01', ...(asked === undefined ? {} : { on: asked }) })
    expect([day(), day('2021-05-31'), day('2021-06-01'), day('2021-06-02')]).toEqual(['2021-06-01', '2021-06-01', '2021-06-01', '2021-06-02'])
  })

  it('is a day of training from the report date to the last', () => {
    const at = (asked: string | undefined) => inTraining(given({ ...BARE, ...(asked === undefined ? {} : { on: asked }) }))
    expect(['2021-05-31', '2021-06-01', '2021-08-27', '2021-08-28', undefined].map(at)).toEqual([false, true, true, false, false])
  })

  it('stands beside what the nomination names', () => {
    const school = (name: string | undefined, reportDate = '2021-06-01') =>
      given({ ...BARE, reportDate, course: { ...BARE.course, ...(name === undefined ? {} : { school: name }) } }).school
    expect([school(undefined), school('West Point'), school('School of Rock')]).toEqual([undefined, 'usma', null])
    expect(given(BARE)).toMatchObject({ day: '2021-06-01', asOf: null, atStart: null })
    expect(given({ ...BARE, on: '2021-05-01' })).toMatchObject({ day: '2021-06-01', asOf: '2021-05-01' })
  })

  it('leaves flags, waivers and schools open where nobody spoke of them', () => {
    expect([flagged(given(BARE), 'sensitive'), granted(given(BARE), 'grade'), atSchool(given(BARE), 'usma')]).toEqual(['unknown', 'unknown', 'unknown'])
    const silent = given({ ...BARE, course: { ...BARE.course, flags: [], school: 'School of Rock' }, waivers: [] })
    expect([flagged(silent, 'sensitive'), granted(silent, 'grade'), atSchool(silent, 'usma')]).toEqual([false, false, false])
  })
})
