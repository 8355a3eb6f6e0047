import { describe, expect, it } from 'vitest'
import { least, severity } from '../../src/eligibility/access.ts'
import { assess } from '../../src/eligibility/assess.ts'
import { candidates, onDay, type Candidate, type Considered } from '../../src/eligibility/considered.ts'
import type { CountryDecision, Finding } from '../../src/eligibility/decision.ts'
import type { Fact, FactId } from '../../src/eligibility/fact.ts'
import { judge } from '../../src/eligibility/judge.ts'
import { knownFacts } from '../../src/eligibility/known-facts.ts'
import { plainInput } from '../../src/eligibility/plain-input.ts'
import { citationOf, notInForce, reason } from '../../src/eligibility/reason.ts'
import { withRemedy } from '../../src/eligibility/remedies.ts'
import { register } from '../../src/law/register.ts'
import { allFalse } from './arbitraries.ts'

const ON = '2021-06-01'
const candidate = (id: string) => candidates().find((one) => one.id === id) as Candidate
const considered = (id: string, on = ON): Considered => onDay(candidate(id), on, undefined)
const clean = (...facts: readonly Fact[]): Fact[] => {
  const own = new Set(facts.map(({ fact }) => fact))
  return [...allFalse().filter(({ fact }) => !own.has(fact)), ...facts]
}
const finding = ({ findings }: CountryDecision, id: string) => findings.find(({ provision }) => provision === id) as Finding
const told = (id: string, ...facts: readonly Fact[]) => finding(assess({ country: 'SEN', facts: clean(...facts) }, ON), id)
const alone = (id: string, facts: readonly Fact[], country: 'SEN' | 'CUB' = 'SEN', on = ON) =>
  judge(considered(id, on), country, knownFacts(facts, on, undefined))

describe('how a provision is cited', () => {
  it.each(candidates().map((one) => [one.id, one] as const))('%s: by its act, or by the law of the year, with its section and place in the Code', (_, one) => {
    for (const version of one.provision.versions) {
      const text = citationOf({ ...one, version })
      const { act, section, usc } = one.provision.citation
      const law = one.provision.ground === 'annual-act' ? version.changedBy : act
      expect(text.startsWith(law)).toBe(true)
      expect(text).toContain(version.section ?? section)
      expect(text.endsWith(usc === null ? '' : ` (${usc})`)).toBe(true)
    }
    const { act, section, usc } = one.provision.citation
    expect(citationOf({ ...one, version: null })).toBe(`${act.includes(section) ? act : `${act} ${section}`}${usc === null ? '' : ` (${usc})`}`)
  })
})

describe('why a provision is no law on a day', () => {
  it('is told with its days', () => {
    expect(notInForce(candidate('aspa-2007-icc') as Considered)).toMatch(/^Not law on this day; in force \d{4}-\d\d-\d\d to 2008-01-28\.$/)
    for (const one of candidates()) {
      const { versions, lapses } = one.provision
      expect(notInForce(one as Considered)).toBe(
        `Not law on this day; in force ${versions[0]?.from} to ${versions.at(-1)?.to ?? 'today'}${lapses === undefined ? '' : ', with breaks'}.`,
      )
    }
    expect(candidates().some(({ provision }) => provision.lapses !== undefined)).toBe(true)
    expect(finding(assess({ country: 'SEN', facts: [] }, ON), 'aspa-2007-icc')).toMatchObject({
      result: 'not-in-force', access: 'open', version: null, facts: [], records: [], because: notInForce(candidate('aspa-2007-icc') as Considered),
    })
  })
})

describe('why a provision comes out as it does', () => {
  const coup = considered('annual-coup')
  const row = (because?: string): Fact => ({ fact: 'annual-coup/applies', value: true, ...(because === undefined ? {} : { because }) })

  it('is what the record tells, each thing once, or else the words of the law', () => {
    expect(reason(coup, 'SEN', 'clear', [], [])).toBe('Nothing on record brings the country under it.')
    expect(reason(coup, 'SEN', 'clear', [row('It ended.'), row(), row('It ended.')], [])).toBe('It ended.')
    expect(reason(coup, 'SEN', 'bars', [], [])).toBe(coup.provision.trigger)
    expect(reason(coup, 'SEN', 'bars', [row('One.'), row('Two.')], [])).toBe('One. Two.')
    const named = considered('faa-620a-cuba')
    expect(reason(named, 'CUB', 'bars', [], [])).toBe(`Cuba is named: ${named.version?.rule}`)
    expect(reason(named, 'CUB', 'waived', [row('It was waived.')], [])).toBe('It was waived.')
  })

  it('is what is not known, in the words of the questions', () => {
    const { applies, waived } = coup.rule
    const [first, second] = [applies, waived].map((asked) => (typeof asked === 'object' ? asked.asks : ''))
    expect(reason(coup, 'SEN', 'unknown', [], ['applies'])).toBe(`Not known: ${first}`)
    expect(reason(coup, 'SEN', 'unknown', [row('A coup.')], ['applies', 'waived'])).toBe(
      `A coup. Not known: ${first} ${second === '' ? 'annual-coup/waived' : second}`,
    )
    expect(reason(considered('faa-620a-cuba'), 'CUB', 'unknown', [], ['excepted', 'applies'])).toBe('Not known: faa-620a-cuba/excepted faa-620a-cuba/applies')
  })
})

describe('what a finding is made from', () => {
  const slots = (facts: Finding['facts']) => facts.map(({ fact, value, extent }) => [fact.split('/')[1], value, ...(extent === undefined ? [] : [extent])])

  it('are the questions of the rule, and what somebody stated beside them', () => {
    const { applies, waived, excepted, certified } = considered('annual-coup').rule
    const asked = Object.entries({ applies, waived, excepted, certified }).flatMap(([slot, question]) => (question === undefined ? [] : [slot]))
    expect(slots(told('annual-coup').facts)).toEqual(asked.map((slot) => [slot, false]))
    const open = alone('annual-coup', [])
    expect(slots(open.finding.facts)).toEqual(asked.map((slot) => [slot, 'unknown']))
    expect(slots(alone('annual-coup', [{ fact: 'annual-coup/applies', value: true, extent: 'part' }]).finding.facts)[0]).toEqual(['applies', true, 'part'])
    expect(slots(alone('annual-coup', [{ fact: 'annual-coup/applies', value: false, extent: 'part' }]).finding.facts)[0]).toEqual(['applies', false])
    // Cuba's rule asks who is named, and no more; a later act may still be stated.
    expect(slots(alone('faa-620a-cuba', [], 'CUB').finding.facts)).toEqual([['applies', true]])
    expect(slots(alone('faa-620a-cuba', [{ fact: 'faa-620a-cuba/waived', value: false }], 'CUB').finding.facts)).toEqual([['applies', true], ['waived', false]])
    expect(slots(alone('faa-620a-cuba', [{ fact: 'faa-620a-cuba/waived', value: true, extent: 'expanded' }], 'CUB').finding.facts)).toEqual([['applies', true], ['waived', true, 'expanded']])
  })

  it('are the statements that decide: a yes, a no to the trigger, and what leaves it open', () => {
    const row = (slot: string, value: Fact['value']): Fact => ({ fact: `annual-coup/${slot}` as FactId, value, record: `${slot} ${value}`, because: `${slot}.` })
    const records = (...rows: readonly Fact[]) => alone('annual-coup', rows).finding.records
    expect(records(row('applies', false), row('waived', false))).toEqual(['applies false'])
    expect(records(row('applies', true), row('waived', false), row('excepted', false), row('certified', false))).toEqual(['applies true'])
    expect(records(row('applies', true), row('waived', true), row('excepted', false), row('certified', false))).toEqual(['applies true', 'waived true'])
    expect(records(row('applies', true), row('waived', false), row('excepted', 'unknown'), row('certified', false))).toEqual([
      'applies true', 'waived false', 'excepted unknown', 'certified false',
    ])
  })

  it('are the sources of the law, and of the statements beside it, each once', () => {
    const law = considered('annual-coup').version?.sources ?? []
    const own = { name: 'A cable', url: null }
    expect(told('annual-coup').sources).toEqual(law)
    const row: Fact = { fact: 'annual-coup/applies', value: true, sources: [own, ...law] }
    expect(told('annual-coup', row).sources).toEqual([...law, own])
    expect(told('annual-coup', { fact: 'annual-coup/applies', value: true }).sources).toEqual(law)
  })

  it('stand no firmer than the weakest of them', () => {
    const firm = told('annual-coup').confidence
    expect(told('annual-coup', { fact: 'annual-coup/applies', value: true }).confidence).toBe(firm)
    expect(told('annual-coup', { fact: 'annual-coup/applies', value: true, confidence: 'recalled' }).confidence).toBe('recalled')
  })

  it('of a version that does not reach IMET is clear, whatever is stated', () => {
    const none = candidates().flatMap((one) =>
      one.provision.versions.filter(({ effect }) => (effect ?? one.provision.effect) === 'none').map(({ from }) => [one.id, from] as const),
    )
    for (const [id, from] of none) {
      const { finding: made, rank, certain, open, missing, asks } = alone(id, [{ fact: `${id}/applies`, value: true }], 'SEN', from)
      expect(made).toMatchObject({ result: 'clear', access: 'open', effect: 'none', because: expect.stringMatching(/^In this version it does not reach IMET: /) as string })
      expect({ rank, certain, open, missing, asks }).toEqual({ rank: 0, certain: true, open: false, missing: [], asks: [] })
    }
    expect(none.length).toBeGreaterThan(0)
  })
})

describe('what a judgement waits for', () => {
  it('is asked of those who can know it', () => {
    const { missing, asks, open, certain, rank } = alone('annual-coup', [])
    expect({ open, certain, rank }).toEqual({ open: true, certain: false, rank: 4 })
    expect(missing).toEqual(['applies', 'waived', 'excepted', 'certified'].filter((slot) => candidate('annual-coup').rule[slot as 'applies'] !== undefined))
    expect(asks.map(({ fact }) => fact)).toEqual(missing.map((slot) => `annual-coup/${slot}`))
    expect(asks[0]).toMatchObject({ provision: 'annual-coup', value: 'unknown', wouldLeave: 'barred', decisive: false })
  })

  it('is nothing where the trigger is not met, whatever else is open', () => {
    const made = alone('annual-coup', [{ fact: 'annual-coup/applies', value: false }, { fact: 'annual-coup/waived', value: 'unknown' }])
    expect(made).toMatchObject({ rank: 0, certain: true, open: false, missing: [], asks: [], finding: { result: 'clear', access: 'open' } })
  })

  it('is not held against the country where nobody can see the trigger, and is where nobody can see the way out', () => {
    expect(alone('annual-coup', [{ fact: 'annual-coup/applies', value: 'not-ascertained' }])).toMatchObject({ open: false, certain: false })
    const lifted = alone('annual-coup', [{ fact: 'annual-coup/applies', value: true }, { fact: 'annual-coup/waived', value: 'not-ascertained' }])
    expect(lifted).toMatchObject({ open: true, certain: false })
    expect(lifted.asks.find(({ fact }) => fact === 'annual-coup/waived')).toMatchObject({ value: 'not-ascertained' })
  })

  it('keeps no answer open where what it would leave is open access', () => {
    const notices = candidates().filter(({ provision, rule }) => provision.effect === 'notifies' && typeof rule.applies === 'object' && provision.versions.at(-1)?.to === null)
    for (const { id } of notices) expect(alone(id, [], 'SEN', '2026-01-01')).toMatchObject({ open: false, rank: 0 })
  })

  it('asks nothing of a rule that does not ask', () => {
    const made = alone('faa-620a-cuba', [{ fact: 'faa-620a-cuba/excepted', value: 'unknown' }], 'CUB')
    expect(made).toMatchObject({ missing: ['excepted'], asks: [], open: true, certain: false })
  })

  it('decides the answer only where it keeps it open', () => {
    const facts = clean().filter(({ fact }) => fact !== 'annual-coup/applies' && fact !== 'faa-620q1-fal-default/applies')
    const open = assess({ country: 'SEN', facts: [...facts, { fact: 'faa-620q1-fal-default/applies', value: 'not-ascertained' }] }, ON)
    expect(open.unresolved.map(({ fact, decisive }) => [fact, decisive])).toEqual(
      expect.arrayContaining([['annual-coup/applies', true], ['faa-620q1-fal-default/applies', false]]),
    )
    const paused: Fact[] = [...facts.filter(({ fact }) => fact !== 'executive-suspension/applies'), { fact: 'executive-suspension/applies', value: true }]
    const barred = assess({ country: 'SEN', facts: paused }, ON)
    expect(barred.unresolved.every(({ decisive }) => !decisive)).toBe(true)
  })
})

describe('the findings of a decision', () => {
  it('stand in the order of the rules, those that name the country among them', () => {
    for (const country of ['SEN', 'CUB', 'PAK', 'SDN'] as const) {
      const places = assess({ country, facts: [] }, ON).findings.map(({ provision }) => candidate(provision).place)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(new Set(places).size).toBe(places.length)
      const expected = candidates().filter(({ named }) => named === null || named.has(country)).map(({ place }) => place)
      expect(places).toEqual(expected)
    }
    expect(Object.keys(register()).length).toBeGreaterThan(candidates().length)
  })
})

describe('small functions at the door', () => {
  const refused = (path: string, message: RegExp) =>
    expect.objectContaining({ name: 'ImetError', code: 'invalid-input', path, message: expect.stringMatching(message) })

  it('know the accesses that facts can decide', () => {
    for (const word of ['undetermined', 'closed', null, 4]) {
      expect(() => severity(word as never)).toThrow(refused('access', /expected one of open, conditional, restricted, expanded-only, barred, got /))
      expect(() => least(['open', word as never])).toThrow(refused('access', /expected one of open/))
    }
    expect(() => least('open' as never)).toThrow(expect.objectContaining({ code: 'invalid-input', path: 'accesses' }))
  })

  it.each([null, 7, {}, { sets: {} }, { sets: [null] }, { sets: [7] }, { sets: [{ fact: 7, value: true }] }, { sets: [{ fact: 'x', value: 'yes' }] }])(
    'take no remedy %j',
    (remedy) => {
      expect(() => withRemedy({ country: 'SEN', facts: [] }, remedy as never)).toThrow(refused('remedy', /expected a remedy, with the facts that it sets, got /))
    },
  )

  it('put what a remedy sets in the place of what was stated', () => {
    const pause = 'executive-suspension/applies'
    const input = { country: 'SEN', facts: [{ fact: pause, value: true }, { fact: 'annual-coup/applies', value: false }] } as const
    const remedy = { sets: [{ fact: pause, value: false }, { fact: 'annual-coup/waived', value: true, extent: 'expanded' }] } as never
    expect(withRemedy(input, remedy)).toEqual({
      country: 'SEN',
      facts: [{ fact: 'annual-coup/applies', value: false }, { fact: pause, value: false }, { fact: 'annual-coup/waived', value: true, extent: 'expanded' }],
    })
  })

  it('are refused as a whole where they cannot be read', () => {
    const facts = Object.defineProperty({ country: 'SEN' }, 'facts', { enumerable: true, get: () => { throw new RangeError('mine') } })
    expect(() => assess(facts as never, '2020-06-01')).toThrow(refused('input', /expected plain data that can be read/))
  })

  it('copy the days of a fact as they are given', () => {
    const facts = (span: object) => plainInput({ country: 'SEN', facts: [{ fact: 'annual-coup/applies', value: true, ...span }] })?.facts[0]
    const fact = { fact: 'annual-coup/applies', value: true }
    for (const span of [{}, { from: '2020-01-01' }, { to: '2020-01-01' }, { to: null }, { from: '2020-01-01', to: '2020-02-01' }]) expect(facts(span)).toStrictEqual({ ...fact, ...span })
    expect(Object.keys(facts({ from: undefined, to: undefined }) ?? {})).toEqual(['fact', 'value'])
    expect([facts({ from: '2020' }), facts({ to: '2020' }), facts({ from: null })]).toEqual([undefined, undefined, undefined])
  })
})
