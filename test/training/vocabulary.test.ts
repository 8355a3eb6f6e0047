import { describe, expect, it } from 'vitest'
import {
  atLeast,
  courseFlagSchema,
  courseSchema,
  englishTestSchema,
  expandedObjectiveSchema,
  expandedSchema,
  gradeSchema,
  homeServiceSchema,
  institutionSchema,
  OBJECTIVES_OF,
  personCategorySchema,
  personSchema,
  placeSchema,
  schoolNameSchema,
  schoolSchema,
  screeningSchema,
  statementSchema,
  topicSchema,
  trainingKindSchema,
  truthSchema,
  unitSchema,
  type Grade,
} from '../../src/training/index.ts'
import { establishedOn, stated } from '../../src/training/statement.ts'

const words = (text: string) => text.trim().split(/\s+/)

describe('the words that a nomination is written in, which no release may change unseen', () => {
  it.each([
    ['kinds', trainingKindSchema().options, `professional-military-education technical english-language mobile-team
      field-training-team language-detachment on-the-job observer orientation-tour field-studies postgraduate exchange
      distance-learning`],
    ['topics', topicSchema().options, `english-language professional-military-education law-of-war-and-human-rights
      military-justice defense-resource-management civil-military-relations counternarcotics-cooperation
      defense-governance peacekeeping maritime-law-enforcement maritime-skills flight special-operations intelligence
      police medical disaster-response logistics-and-maintenance communications-and-information-systems combat-arms
      instructor-training security-cooperation-management technical administration`],
    ['objectives', expandedObjectiveSchema().options, `responsible-defense-resource-management
      civilian-control-of-the-military counternarcotics-cooperation military-justice-and-human-rights`],
    ['places', placeSchema().options, 'united-states home-country third-country'],
    ['institutions', institutionSchema().options, 'military service-academy civilian-institution contractor other'],
    ['flags', courseFlagSchema().options, `sensitive high-cost classified hazardous equipment-specific
      supports-fms-purchase unlisted senior-invitational medical-residency stand-alone-english military-police
      intelligence-beyond-military sanctions-monitoring public-safety english-program initial-rotary-wing jump-status
      civilian-agency-follow-on contract-team strategic`],
    ['categories', personCategorySchema().options, `military defense-civilian other-ministry-civilian legislator
      non-governmental police customs maritime-agency intelligence`],
    ['services', homeServiceSchema().options, 'army navy air-force marines coast-guard joint other'],
    ['grades', gradeSchema().options, `E-1 E-2 E-3 E-4 E-5 E-6 E-7 E-8 E-9 W-1 W-2 W-3 W-4 W-5
      O-1 O-2 O-3 O-4 O-5 O-6 O-7 O-8 O-9 O-10`],
    ['audiences', expandedSchema().shape.audience.unwrap().options, 'officers civilians both'],
    ['languages', schoolSchema().shape.languages.element.options, 'en es fr pt'],
    ['implementing agencies', schoolSchema().shape.implementingAgency.unwrap().options, 'army navy air-force'],
    ['screening', Object.keys(screeningSchema().shape), `leahyVetted credibleInformation drugTrafficking securityVetted
      securityAdverse familySecurityVetted identityDataEntered firearmsAccepted medicallyExamined medicallyInadmissible
      medicallyCovered visaIssued travelOrderIssued attacheConsulted twoYearCertificate prerequisitesMet hazardScreened
      flightSurgeonExamined flightAptitude specializedEnglish invited administrativeControlAccepted
      citizenOfSendingCountry`],
  ])('%s', (_, options, expected) => {
    expect([...options]).toEqual(words(expected))
  })

  it('lets each topic serve the purposes of FAA sec. 541(a) that it can', () => {
    expect(OBJECTIVES_OF).toEqual({
      'law-of-war-and-human-rights': ['military-justice-and-human-rights'],
      'military-justice': ['military-justice-and-human-rights'],
      'defense-resource-management': ['responsible-defense-resource-management'],
      'civil-military-relations': ['civilian-control-of-the-military'],
      'counternarcotics-cooperation': ['counternarcotics-cooperation'],
      'defense-governance': ['responsible-defense-resource-management', 'military-justice-and-human-rights'],
    })
  })
})

const COURSE = { kind: 'technical', topic: 'flight', place: 'united-states' }
const SCHOOL = {
  names: [{ name: 'School', short: null, also: [], from: '1946', to: null }],
  service: 'army',
  implementingAgency: null,
  place: 'Fort Somewhere',
  statute: null,
  languages: ['en'],
  founded: '1946-02',
  closed: null,
  predecessors: [],
  sources: [{ name: 'Register', url: null }],
  confidence: 'primary',
}

describe('what a description of a person, unit, course or school may say', () => {
  it.each([
    ['a course with all that can be said', courseSchema(), {
      ...COURSE, title: 'T', masl: 'M', weeks: 0, institution: 'military', school: 'S', requiredEnglish: 80, leastGrade: 'O-4', flags: [],
      expanded: { certified: true, certifiedOn: '2020-01-01', share: 51, objectives: ['counternarcotics-cooperation'], audience: 'both', changedSince: false },
    }],
    ['a course that asks for no English and no grade', courseSchema(), { ...COURSE, requiredEnglish: null, leastGrade: null }],
    ['a course of 260 weeks', courseSchema(), { ...COURSE, weeks: 260, requiredEnglish: 100 }],
    ['a share of nothing and of all', expandedSchema(), { share: 100 }],
    ['a share of nothing', expandedSchema(), { share: 0 }],
    ['a person with all that can be said', personSchema(), {
      reference: '1', category: 'military', service: 'army', grade: 'E-5', familyTravels: false, screening: { invited: 'unknown' },
      englishTest: { level: 100, on: '2020-01-01', inCountry: true },
    }],
    ['a person without a test of English', personSchema(), { category: 'police', englishTest: null }],
    ['the lowest level of English', englishTestSchema(), { level: 0, on: '2020-01-01', inCountry: false }],
    ['a unit with all that can be said', unitSchema(), {
      name: '1st', securityForce: true, civilianLawEnforcement: false, vetted: { value: true, on: '2020-01-01' }, credibleInformation: 'unknown', remediation: false,
    }],
    ['a school', schoolSchema(), SCHOOL],
    ['a school with notes', schoolSchema(), { ...SCHOOL, notes: 'n', statute: '10 U.S.C. 343', implementingAgency: 'army', closed: '2001-01-17' }],
    ['a name with a short form', schoolNameSchema(), { name: 'N', short: 'S', also: ['A'], from: null, to: '2001' }],
    ['a plain value', truthSchema(), false],
  ])('%s', (_, schema, value) => {
    expect(schema.safeParse(value).error?.issues ?? []).toEqual([])
  })

  it.each([
    ['a field that no course has', courseSchema(), { ...COURSE, price: 1 }],
    ['a course without a title where one is given', courseSchema(), { ...COURSE, title: '' }],
    ['a course without a number where one is given', courseSchema(), { ...COURSE, masl: '' }],
    ['a school without a name', courseSchema(), { ...COURSE, school: '' }],
    ['fewer weeks than none', courseSchema(), { ...COURSE, weeks: -1 }],
    ['more weeks than five years', courseSchema(), { ...COURSE, weeks: 261 }],
    ['a level of English below 0', courseSchema(), { ...COURSE, requiredEnglish: -1 }],
    ['a level of English above 100', courseSchema(), { ...COURSE, requiredEnglish: 101 }],
    ['half a level of English', courseSchema(), { ...COURSE, requiredEnglish: 80.5 }],
    ['a flag that does not exist', courseSchema(), { ...COURSE, flags: ['difficult'] }],
    ['a share below nothing', expandedSchema(), { share: -0.1 }],
    ['a share above all', expandedSchema(), { share: 100.1 }],
    ['a field that no certification has', expandedSchema(), { by: 'DSCA' }],
    ['a field that no person has', personSchema(), { category: 'military', name: 'N' }],
    ['an empty reference', personSchema(), { category: 'military', reference: '' }],
    ['a field that no screening has', screeningSchema(), { visa: true }],
    ['a test below 0', englishTestSchema(), { level: -1, on: '2020-01-01', inCountry: true }],
    ['a test above 100', englishTestSchema(), { level: 101, on: '2020-01-01', inCountry: true }],
    ['a test without its day', englishTestSchema(), { level: 80, inCountry: true }],
    ['a unit without a name where one is given', unitSchema(), { name: '' }],
    ['a field that no unit has', unitSchema(), { country: 'PAK' }],
    ['a school of no name', schoolSchema(), { ...SCHOOL, names: [] }],
    ['a school of no language', schoolSchema(), { ...SCHOOL, languages: [] }],
    ['a school without a source', schoolSchema(), { ...SCHOOL, sources: [] }],
    ['a school of an empty service', schoolSchema(), { ...SCHOOL, service: '' }],
    ['a school of an empty place', schoolSchema(), { ...SCHOOL, place: '' }],
    ['a school with an empty statute', schoolSchema(), { ...SCHOOL, statute: '' }],
    ['a school with an empty predecessor', schoolSchema(), { ...SCHOOL, predecessors: [''] }],
    ['a school with empty notes', schoolSchema(), { ...SCHOOL, notes: '' }],
    ['a field that no school has', schoolSchema(), { ...SCHOOL, motto: 'M' }],
    ['an empty name', schoolNameSchema(), { name: '', short: null, also: [], from: null, to: null }],
    ['an empty short name', schoolNameSchema(), { name: 'N', short: '', also: [], from: null, to: null }],
    ['an empty other name', schoolNameSchema(), { name: 'N', short: null, also: [''], from: null, to: null }],
    ['a field that no name has', schoolNameSchema(), { name: 'N', short: null, also: [], from: null, to: null, on: '2001' }],
    ['a statement without its day', statementSchema(), { value: true }],
    ['a statement with more than a day', statementSchema(), { value: true, on: '2020-01-01', by: 'me' }],
    ['a word for a truth', statementSchema(), 'yes'],
  ])('not %s', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })

  it.each(['46', '1946-', '1946-2', '1946-02-1', '1946-02-011', '01946', '1946-02-', '1946 ', 'x1946', '1946/02'])(
    'no year, month or day: "%s"',
    (from) => {
      const read = schoolNameSchema().safeParse({ name: 'N', short: null, also: [], from, to: null })
      expect(read.error?.issues[0]?.message).toBe('expected a year, a month or a day like 1946, 2019-04 or 2001-01-17')
    },
  )
})

describe('a statement', () => {
  it('is unknown until it is made', () => {
    expect(stated(undefined, null)).toBe('unknown')
    expect(stated(true, null)).toBe(true)
    expect(stated(false, '2020-01-01')).toBe(false)
    expect(stated('unknown', '2020-01-01')).toBe('unknown')
  })

  it('is known from the day on which it was established', () => {
    const cleared = { value: true, on: '2020-05-02' } as const
    expect(stated(cleared, '2020-05-01')).toBe('unknown')
    expect(stated(cleared, '2020-05-02')).toBe(true)
    expect(stated(cleared, '2020-05-03')).toBe(true)
    expect(stated(cleared, null)).toBe(true)
    expect(establishedOn(cleared)).toBe('2020-05-02')
    expect(establishedOn(true)).toBeNull()
    expect(establishedOn(undefined)).toBeNull()
  })
})

describe('grades', () => {
  it('refuse what is none, and say which of the two', () => {
    expect(() => atLeast('E-10' as Grade, 'E-1')).toThrow(
      expect.objectContaining({ code: 'invalid-input', path: 'grade', message: expect.stringContaining('got "E-10"') }),
    )
    expect(() => atLeast('E-1', 'Major' as Grade)).toThrow(expect.objectContaining({ code: 'invalid-input', path: 'least' }))
    expect(atLeast('E-1', 'E-1')).toBe(true)
  })
})
