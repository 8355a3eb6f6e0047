import { describe, expect, it } from 'vitest'
import { ImetError } from '../../src/core/errors.ts'
import { render } from '../../src/explain/block.ts'
import { nominationAnswer, nominationSections } from '../../src/explain/nomination.ts'
import { assessCountry } from '../../src/records/assess-country.ts'
import { assessNomination, assessNominations } from '../../src/records/assess-nomination.ts'
import { nomination, READY } from './ready.ts'

const loose = (value: unknown): never => value as never
const pakistan = nomination({ top: { country: 'PAK', reportDate: '2018-09-01', endDate: '2018-12-15' } })

describe('assessNomination', () => {
  it('builds on the decision on the country', () => {
    const decision = assessNomination(pakistan)
    expect(decision.country).toEqual(assessCountry('PAK', '2018-09-01'))
    expect(decision).toMatchObject({ outcome: 'stop', access: 'barred', on: '2018-09-01' })
  })

  it('lets the ready nomination go', () => {
    expect(assessNomination(READY).outcome).toBe('go')
  })

  it('asks about winding up for a student who had begun', () => {
    const begun = nomination({
      top: { country: 'PAK', reportDate: '2017-11-01', endDate: '2018-12-15', on: '2018-09-01' },
    })
    const decision = assessNomination(begun)
    expect(decision.access).toBe('barred')
    expect(decision.findings.find(({ rule }) => rule === 'country-barred')?.result).toBe('unknown')
    expect(decision.outcome).not.toBe('go')
  })

  it('answers a list in its order, each as it would be alone', () => {
    const list = [READY, pakistan, READY]
    const decisions = assessNominations(list)
    expect(decisions).toEqual(list.map((one) => assessNomination(one)))
    expect(decisions[0]?.country).toBe(decisions[2]?.country)
  })

  it('answers from what was publicly known', () => {
    expect(assessNomination(pakistan, { knownOn: '2017-12-01' }).country.knownOn).toBe('2017-12-01')
  })
})

const BAD: readonly (readonly [what: string, code: string, path: string, call: () => unknown, says?: string])[] = [
  ['nothing', 'invalid-input', 'input', () => assessNomination(loose(undefined))],
  [
    'no person',
    'invalid-input',
    'person',
    () => assessNomination(loose({ ...READY, person: undefined })),
    'expected object',
  ],
  [
    'a country by its name',
    'unknown-country',
    'country',
    () => assessNomination(loose({ ...READY, country: 'Pakistan' })),
    'did you mean "PAK"?',
  ],
  [
    'a category that is not',
    'invalid-input',
    'person.category',
    () => assessNomination(loose({ ...READY, person: { category: 'spy' } })),
    'got "spy"',
  ],
  [
    'a grade that is not',
    'invalid-input',
    'person.grade',
    () => assessNomination(loose({ ...READY, person: { category: 'military', grade: 'O-11' } })),
  ],
  [
    'a screening that is not',
    'invalid-input',
    'person.screening',
    () => assessNomination(loose({ ...READY, person: { category: 'military', screening: { vetted: true } } })),
    'vetted',
  ],
  [
    'a screening value of "yes"',
    'invalid-input',
    'person.screening.leahyVetted',
    () => assessNomination(loose({ ...READY, person: { category: 'military', screening: { leahyVetted: 'yes' } } })),
  ],
  [
    'a level of English above 100',
    'invalid-input',
    'person.englishTest.level',
    () =>
      assessNomination(
        loose({
          ...READY,
          person: { category: 'military', englishTest: { level: 101, on: '2021-01-01', inCountry: true } },
        }),
      ),
  ],
  [
    'a kind that is not',
    'invalid-input',
    'course.kind',
    () => assessNomination(loose({ ...READY, course: { ...READY.course, kind: 'lecture' } })),
  ],
  [
    'a flag that is not',
    'invalid-input',
    'course.flags[0]',
    () => assessNomination(loose({ ...READY, course: { ...READY.course, flags: ['secret'] } })),
  ],
  [
    'weeks below nothing',
    'invalid-input',
    'course.weeks',
    () => assessNomination(loose({ ...READY, course: { ...READY.course, weeks: -1 } })),
  ],
  [
    'an end before the beginning',
    'invalid-input',
    'endDate',
    () => assessNomination({ ...READY, endDate: '2021-05-31' }),
    'on or after',
  ],
  [
    'a class before the report',
    'invalid-input',
    'startDate',
    () => assessNomination({ ...READY, startDate: '2021-05-31' }),
  ],
  ['a day that is not', 'invalid-day', 'on', () => assessNomination({ ...READY, on: '2021-02-30' })],
  [
    'money of another program',
    'invalid-input',
    'funds.source',
    () => assessNomination(loose({ ...READY, funds: { source: 'fmf' } })),
  ],
  [
    'a waiver that is not',
    'invalid-input',
    'waivers[0]',
    () => assessNomination(loose({ ...READY, waivers: ['everything'] })),
  ],
  ['a field that is not', 'invalid-input', 'input', () => assessNomination(loose({ ...READY, vip: true })), 'vip'],
  [
    'a fact that is not',
    'unknown-fact',
    'facts[0].fact',
    () => assessNomination({ ...READY, facts: [{ fact: 'person/leahy-veted', value: true }] }),
    'did you mean "person/leahy-vetted"?',
  ],
  [
    'a bar argued away',
    'unknown-fact',
    'facts[0].fact',
    () => assessNomination({ ...READY, facts: [{ fact: 'country/barred', value: false }] }),
    'settles',
  ],
  [
    'a fact with two values',
    'contradictory-facts',
    'facts[1].fact',
    () =>
      assessNomination({
        ...READY,
        facts: [
          { fact: 'person/invited', value: true },
          { fact: 'person/invited', value: false },
        ],
      }),
  ],
  [
    'a fault in a list',
    'invalid-input',
    'nominations[1].person.category',
    () => assessNominations(loose([READY, { ...READY, person: {} }])),
  ],
  [
    'a fact in a list',
    'unknown-fact',
    'nominations[1].facts[0].fact',
    () => assessNominations([READY, { ...READY, facts: [{ fact: 'nonsense', value: true }] }]),
  ],
  ['no list', 'invalid-input', 'nominations', () => assessNominations(loose(READY)), 'expected a list'],
  [
    'an option that is not',
    'invalid-input',
    'options',
    () => assessNomination(READY, loose({ asOf: '2021-01-01' })),
    'asOf',
  ],
]

describe('bad input', () => {
  it.each(BAD.map(([what, code, path, call, says]) => [what, code, path, { call, says }] as const))(
    '%s: %s at %s',
    (_, code, path, { call, says = 'expected' }) => {
      let thrown: unknown
      try {
        call()
      } catch (error) {
        thrown = error
      }
      expect(thrown).toBeInstanceOf(ImetError)
      expect(thrown).toMatchObject({ code, path })
      expect((thrown as ImetError).message).toContain(says)
    },
  )
})

describe('in words', () => {
  const told = (one: typeof READY, format: 'text' | 'markdown') => {
    const decision = assessNomination(one)
    return render(nominationAnswer(decision), nominationSections(decision), format)
  }

  it('gives the answer first', () => {
    expect(told(READY, 'text').split('\n')[0]).toBe(
      'Go: every rule that was considered is satisfied (Senegal, 1 June 2021).',
    )
    expect(told(pakistan, 'text')).toMatch(/^Stop: a rule bars this nomination \(Pakistan, 1 September 2018\)\./)
  })

  it('gives the steps with the days left', () => {
    const text = told(
      nomination({ screening: { identityDataEntered: false }, top: { on: '2021-05-01', reference: 'SEN-17' } }),
      'text',
    ).replace(/\s+/g, ' ')
    expect(text).toContain('(SEN-17, Senegal, 1 June 2021, 31 days before class)')
    expect(text).toContain('by 16 May 2021, in 15 days')
    expect(text).toContain('Manual. Identity data before travel')
  })

  it('renders as Markdown', () => {
    expect(told(pakistan, 'markdown')).toContain('## What stops it')
  })
})
