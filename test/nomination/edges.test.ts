import { describe, expect, it } from 'vitest'
import { all, any, fact, not, type Formula } from '../../src/core/truth.ts'
import { assess } from '../../src/eligibility/assess.ts'
import type { Access } from '../../src/eligibility/access.ts'
import { assessNominationWith } from '../../src/eligibility/nomination/assess-with.ts'
import type { NominationFactId } from '../../src/eligibility/nomination/facts.ts'
import type { NominationDecision } from '../../src/eligibility/nomination/nomination-decision.ts'
import type { JudgedRule, Known } from '../../src/eligibility/nomination/judge-rule.ts'
import { solveGroup } from '../../src/eligibility/nomination/ways-out-solve.ts'
import { nominationWaysOut } from '../../src/eligibility/nomination/ways-out.ts'
import { decide, nomination, on, type Patch } from './ready.ts'

const valueOf = ({ findings }: NominationDecision, fact: NominationFactId) =>
  findings.flatMap(({ facts }) => facts).find((used) => used.fact === fact)?.value
const read = (fact: NominationFactId, patch: Patch, access: Access = 'open', atStart: Access | null = null) =>
  valueOf(decide(nomination(patch), access, atStart), fact)

/** When the shortest stay was eight weeks. */
const BEFORE_2002 = on('2000-06-01', '2000-08-27')

describe('what a fact is read from', () => {
  it.each<[NominationFactId, string, Patch, boolean | 'unknown']>([
    ['course/expanded', 'nothing said', { course: { expanded: undefined } }, 'unknown'],
    ['course/expanded', 'not certified', { course: { expanded: { certified: false } } }, false],
    ['course/expanded', 'certified on no day known', { course: { expanded: { certified: true } } }, true],
    ['course/expanded', 'changed since', { course: { expanded: { certified: true, changedSince: true } } }, false],
    ['course/expanded', 'certified later', { course: { expanded: { certified: true, certifiedOn: '2021-06-02' } } }, false],
    ['course/expanded', 'certified on the day', { course: { expanded: { certified: true, certifiedOn: '2021-06-01' } } }, true],
    ['course/expanded', 'certified three years and a day ago', { course: { expanded: { certified: true, certifiedOn: '2018-06-01' } } }, false],
    ['course/expanded', 'certified three years ago', { course: { expanded: { certified: true, certifiedOn: '2018-06-02' } } }, true],
    ['course/expanded', 'all of it, four years ago', { course: { expanded: { certified: true, certifiedOn: '2017-06-02', share: 100 } } }, true],
    ['course/expanded', 'nearly all of it, four years ago', { course: { expanded: { certified: true, certifiedOn: '2017-06-02', share: 99 } } }, false],
    ['course/claims-expanded', 'nothing said', { course: { expanded: undefined } }, false],
    ['course/claims-expanded', 'only a share', { course: { expanded: { share: 60 } } }, false],
    ['course/claims-expanded', 'said not to be', { course: { expanded: { certified: false } } }, true],
    ['course/claims-expanded', 'the day alone', { course: { expanded: { certifiedOn: '2020-01-01' } } }, true],
    ['course/academy', 'by the institution', { course: { institution: 'service-academy', school: undefined } }, true],
    ['course/academy', 'another institution, no school', { course: { institution: 'military', school: undefined } }, false],
    ['course/academy', 'nothing said', { course: { institution: undefined, school: undefined } }, 'unknown'],
    ['course/academy', 'by its name', { course: { institution: 'military', school: 'West Point' } }, true],
    ['course/under-eight-weeks', 'nothing said', { course: { weeks: undefined }, top: BEFORE_2002 }, 'unknown'],
    ['course/under-eight-weeks', 'eight', { course: { weeks: 8 }, top: BEFORE_2002 }, false],
    ['course/under-eight-weeks', 'less than eight', { course: { weeks: 7.9 }, top: BEFORE_2002 }, true],
    ['course/under-five-weeks', 'nothing said', { course: { weeks: undefined } }, 'unknown'],
    ['course/under-five-weeks', 'five', { course: { weeks: 5 } }, false],
    ['course/under-five-weeks', 'less than five', { course: { weeks: 4.9 } }, true],
    ['person/officer-or-civilian-course', 'nothing said', { course: { expanded: { certified: true } } }, 'unknown'],
    ['person/officer-or-civilian-course', 'for both', { course: { expanded: { certified: true, audience: 'both' } } }, true],
    ['person/officer-or-civilian-course', 'an officer among civilians', { course: { expanded: { certified: true, audience: 'civilians' } } }, false],
    ['person/officer-or-civilian-course', 'an officer among officers', { course: { expanded: { certified: true, audience: 'officers' } } }, true],
    ['person/officer-or-civilian-course', 'a sergeant among officers', { person: { grade: 'E-6' }, course: { expanded: { certified: true, audience: 'officers' } } }, false],
    ['person/officer-or-civilian-course', 'a soldier of no known grade', { person: { grade: undefined }, course: { expanded: { certified: true, audience: 'officers' } } }, 'unknown'],
    ['person/officer-or-civilian-course', 'a civilian among officers', { person: { category: 'legislator' }, course: { expanded: { certified: true, audience: 'officers' } } }, false],
    ['person/officer-or-civilian-course', 'a civilian among civilians', { person: { category: 'legislator' }, course: { expanded: { certified: true, audience: 'civilians' } } }, true],
    ['person/security-adverse', 'not said, and cleared', { screening: { securityAdverse: undefined } }, false],
    ['person/security-adverse', 'not said, and not cleared', { screening: { securityAdverse: undefined, securityVetted: false } }, 'unknown'],
    ['person/security-adverse', 'said, though cleared', { screening: { securityAdverse: true } }, true],
    ['person/in-security-force', 'a soldier', {}, true],
    ['person/in-security-force', 'an officer of the customs', { person: { category: 'customs' } }, true],
    ['person/in-security-force', 'a civilian of defense of no unit', { person: { category: 'defense-civilian' }, unit: null }, 'unknown'],
    ['person/in-security-force', 'a civilian of defense in a unit of which nothing is said', { person: { category: 'defense-civilian' }, unit: { securityForce: undefined } }, 'unknown'],
    ['person/in-security-force', 'a civilian of defense in a unit that may use force', { person: { category: 'defense-civilian' } }, true],
    ['person/in-security-force', 'a civilian of defense in a unit that may not', { person: { category: 'defense-civilian' }, unit: { securityForce: false } }, false],
    ['person/in-security-force', 'a legislator', { person: { category: 'legislator' }, unit: null }, false],
  ])('%s, %s', (fact, _, patch, value) => {
    expect(read(fact, patch)).toBe(value)
  })

  it('training has begun where the country was not barred at the start', () => {
    const begun = (access: Access | null, top: Patch['top'] = { on: '2021-07-01' }) => read('training/begun', { top }, 'barred', access)
    expect(begun('open')).toBe(true)
    expect(begun('restricted')).toBe(true)
    expect(begun('barred')).toBe(false)
    expect(begun('undetermined')).toBe('unknown')
    expect(begun(null)).toBe(false)
    expect(begun('open', { on: '2021-06-01' })).toBe(true)
    expect(begun('open', { on: '2021-05-31' })).toBe(false)
    expect(begun('open', { on: '2021-08-27' })).toBe(true)
    expect(begun('open', { on: '2021-08-28' })).toBe(false)
  })
})

describe('next steps', () => {
  it('stand by phase and, within one, those with a last day first, the earliest before', () => {
    const made = decide(nomination({
      screening: { identityDataEntered: undefined, leahyVetted: undefined, medicallyExamined: undefined, securityVetted: undefined, visaIssued: undefined, travelOrderIssued: undefined },
      line: { inPlan: undefined, accepted: undefined },
      top: { on: '2021-01-01' },
    }))
    const phases = ['plan', 'program', 'approve', 'fund', 'screen', 'order', 'travel', 'train', 'after']
    const open = made.nextSteps
    const screening = open.filter(({ phase }) => phase === 'screen')
    expect(screening.map(({ due }) => due)).toEqual(['2021-05-16', null, null, null, null])
    expect(screening[0]).toMatchObject({ daysLeft: 135, state: 'check', fact: 'person/identity-data-entered' })
    for (const [at, step] of open.entries()) {
      const before = open[at - 1]
      if (before === undefined) continue
      const gap = phases.indexOf(step.phase) - phases.indexOf(before.phase)
      expect(gap).toBeGreaterThanOrEqual(0)
      if (gap === 0) expect((before.due ?? '9999') <= (step.due ?? '9999')).toBe(true)
    }
  })
})

describe('the steps of one phase', () => {
  it('keep the order of the rules where none has a last day', () => {
    const made = decide(nomination({
      course: { kind: 'on-the-job', weeks: 2, expanded: undefined, flags: undefined, institution: undefined },
      line: { accepted: undefined, outOfCycleApproved: undefined, justified: undefined },
    }))
    const program = made.nextSteps.filter(({ phase }) => phase === 'program')
    expect(program[0]).toMatchObject({ fact: 'course/asked-120-days-before', due: '2021-02-01', daysLeft: null })
    expect(program.slice(1).every(({ due }) => due === null)).toBe(true)
    expect(program.map(({ fact }) => fact)).toEqual([
      'course/asked-120-days-before', 'course/expanded', 'line/equipment-held', 'person/invited', 'line/accepted', 'line/out-of-cycle-approved', 'line/justified',
    ])
  })
})

describe('a step with a last day', () => {
  it('goes before one that has none, though its rule comes later or earlier', () => {
    const made = decide(nomination({ course: { kind: 'on-the-job', weeks: 2, place: 'home-country' }, line: { accepted: false, outOfCycleApproved: false } }))
    expect(made.nextSteps.filter(({ phase }) => phase === 'program').map(({ fact, state }) => [fact, state])).toEqual([
      ['course/asked-120-days-before', 'check'], ['line/accepted', 'open'], ['line/out-of-cycle-approved', 'open'],
    ])
  })
})

describe('rules that hang together', () => {
  const judged = (id: string, offends: Formula<NominationFactId>) =>
    ({ rule: { id, effect: 'conditions', offends } }) as unknown as JudgedRule
  const [a, b] = ['waiver/sensitive', 'waiver/high-cost'] as const
  const changes = new Map([a, b].map((name) => [name, { fact: name, value: true }] as const))
  const none: Known = () => false

  it('are satisfied by the smallest sets, each found once', () => {
    const either = judged('either', all(not(fact(a)), not(fact(b))))
    const both = judged('both', any(not(fact(a)), not(fact(b))))
    expect(solveGroup([either], changes, none, 'go')).toEqual({
      violated: ['either'], sets: [[{ fact: a, value: true }], [{ fact: b, value: true }]], stuck: [],
    })
    expect(solveGroup([either, both], changes, none, 'go')).toEqual({
      violated: ['either', 'both'], sets: [[{ fact: a, value: true }, { fact: b, value: true }]], stuck: [],
    })
  })

  it('are stuck together where what satisfies one offends another, or alone where nothing satisfies one', () => {
    const wants = judged('wants', not(fact(a)))
    const forbids = judged('forbids', fact(a))
    expect(solveGroup([wants, forbids], changes, none, 'go')).toEqual({ violated: ['wants'], sets: [], stuck: ['wants'] })
    const hopeless = judged('hopeless', not(fact('waiver/short-duration')))
    expect(solveGroup([wants, hopeless], changes, none, 'go')).toEqual({ violated: ['wants', 'hopeless'], sets: [], stuck: ['hopeless'] })
  })

  it('need nothing where only what bars counts, and it does not bar', () => {
    const wants = judged('wants', not(fact(a)))
    expect(solveGroup([wants], changes, none, 'missing')).toEqual({ violated: [], sets: [[]], stuck: [] })
  })
})

describe('a decision on the caller’s own country', () => {
  it('is checked at the door', () => {
    const country = assess({ country: 'SEN', facts: [] }, '2021-06-01')
    expect(() => assessNominationWith({ ...nomination(), reportDate: 'soon' }, country)).toThrow(
      expect.objectContaining({ code: 'invalid-day', path: 'reportDate' }),
    )
    expect(assessNominationWith(nomination(), country).outcome).toBe(decide(nomination(), 'undetermined').outcome)
  })
})

describe('what it takes for a nomination to go', () => {
  it.each([null, 7, {}, { findings: [] }, { findings: {}, outcome: 'go' }, { outcome: 'go' }])('is not asked of %j', (decision) => {
    expect(() => nominationWaysOut(decision as never)).toThrow(
      expect.objectContaining({ code: 'invalid-input', path: 'decision', message: expect.stringMatching(/^decision: expected a decision on a nomination, got /) as string }),
    )
  })

  it('takes what a decision does not tell as unknown', () => {
    const made = nominationWaysOut({ ...decide(nomination({ screening: { securityVetted: false } })), findings: [] })
    expect(made.best).toBe('missing')
    expect(made.beyond.some(({ missing }) => missing.includes('country/barred'))).toBe(true)
  })

  it('is nothing for one that goes', () => {
    expect(nominationWaysOut(decide(nomination()))).toMatchObject({ outcome: 'go', best: 'go', ways: [], beyond: [] })
  })

  it('is beyond acts where the country is barred, and where the person is what he is', () => {
    const barred = nominationWaysOut(decide(nomination(), 'barred'))
    expect(barred).toMatchObject({ outcome: 'stop', best: 'stop', ways: [] })
    expect(barred.beyond.length).toBeGreaterThan(0)
    expect(barred.beyond.every(({ missing }) => missing.length === 0)).toBe(true)
    const unknown = nominationWaysOut(decide(nomination(), 'undetermined'))
    expect(unknown.best).toBe('missing')
    expect(unknown.beyond.some(({ missing }) => missing.includes('country/barred'))).toBe(true)
  })

  it('is one act where one is missing, and two where two are', () => {
    const one = nominationWaysOut(decide(nomination({ screening: { securityVetted: false } })))
    expect(one.best).toBe('go')
    expect(one.ways[0]?.size).toBe(1)
    expect(one.ways[0]?.choices[0]?.oneOf.flat().map(({ sets }) => sets)).toContainEqual([{ fact: 'person/security-vetted', value: true }])
    const two = nominationWaysOut(decide(nomination({ screening: { securityVetted: false, identityDataEntered: false } })))
    expect(two.ways[0]).toMatchObject({ outcome: 'go', size: 2 })
    const moved = nominationWaysOut(decide(nomination({ top: on('2016-06-01', '2016-08-27'), screening: { visaIssued: false } })))
    expect(moved.outcome === 'go' || moved.ways.length > 0 || moved.beyond.length > 0).toBe(true)
  })
})
