import { describe, expect, it } from 'vitest'
import { ImetError } from '../../src/core/errors.ts'
import { ACCESS_UNDER, DECIDED, least, severity } from '../../src/eligibility/access.ts'
import { answer } from '../../src/eligibility/answer.ts'
import { assess } from '../../src/eligibility/assess.ts'
import { compareLaw } from '../../src/eligibility/compare-law.ts'
import { compare } from '../../src/eligibility/compare.ts'
import { candidates, onDay, type Candidate } from '../../src/eligibility/considered.ts'
import { decideKnown } from '../../src/eligibility/decide.ts'
import type { CountryDecision } from '../../src/eligibility/decision.ts'
import type { AssessInput, Fact, FactId } from '../../src/eligibility/fact.ts'
import { knownFacts } from '../../src/eligibility/known-facts.ts'
import { plainInput } from '../../src/eligibility/plain-input.ts'
import { prepare } from '../../src/eligibility/prepare.ts'
import { lawfulWays } from '../../src/eligibility/remedies.ts'
import { settles } from '../../src/eligibility/settles.ts'
import { accessIn, accessOf, accessWith, reachWithout, standingOf } from '../../src/eligibility/standing.ts'
import { unknownFact } from '../../src/eligibility/unknown-fact.ts'
import { specialAuthority } from '../../src/eligibility/ways-out-special-authority.ts'
import { waysOut } from '../../src/eligibility/ways-out.ts'
import { provisionData } from '../../src/law/register.ts'
import { allFalse } from './arbitraries.ts'

const refused = (code: string, path: string, message: RegExp) =>
  expect.objectContaining({ name: 'ImetError', code, path, message: expect.stringMatching(message) })

const PAUSE = 'executive-suspension/applies'
const COUP = 'annual-coup/applies'

/** Every question answered with no, but for some. */
const clean = (...facts: readonly Fact[]): Fact[] => {
  const own = new Set(facts.map(({ fact }) => fact))
  return [...allFalse().filter(({ fact }) => !own.has(fact)), ...facts]
}
const findingOf = ({ findings }: CountryDecision, id: string) => findings.find(({ provision }) => provision === id)

describe('access', () => {
  it('has an order', () => {
    expect(DECIDED.map(severity)).toEqual([0, 1, 2, 3, 4])
    expect(least([])).toBe('open')
    expect(least(['conditional', 'expanded-only', 'restricted'])).toBe('expanded-only')
    expect(least(['open', 'barred'])).toBe('barred')
  })

  it('is left by each effect', () => {
    expect(ACCESS_UNDER).toEqual({
      bars: 'barred', 'expanded-only': 'expanded-only', limits: 'restricted', urges: 'restricted', conditions: 'conditional',
      'bars-grant': 'conditional', notifies: 'open', withholds: 'open', authorizes: 'open', prices: 'open', reports: 'open', none: 'open',
    })
  })

  it('is counted by findings, one in the place of another', () => {
    const judged = (rank: number, certain: boolean, open: boolean) => ({ rank, certain, open }) as Parameters<typeof standingOf>[0][number]
    const [nothing, bar, doubt, idle] = [judged(0, true, false), judged(4, true, false), judged(3, false, true), judged(2, false, false)]
    expect(accessOf([])).toBe('open')
    expect(accessOf([nothing, idle])).toBe('open')
    expect(accessOf([bar, doubt])).toBe('barred')
    expect(accessOf([doubt])).toBe('undetermined')
    const standing = standingOf([bar, doubt])
    expect(accessIn(standing)).toBe('barred')
    const withoutBar = reachWithout(standing, bar)
    expect(withoutBar).toEqual({ decided: 0, couldBe: 3 })
    expect(accessWith(withoutBar, nothing)).toBe('undetermined')
    expect(accessWith(withoutBar, judged(3, true, false))).toBe('expanded-only')
    expect(accessWith(withoutBar, judged(4, false, true))).toBe('undetermined')
    expect(accessWith(withoutBar, judged(4, false, false))).toBe('undetermined')
    expect(accessWith(reachWithout(standing, doubt), nothing)).toBe('barred')
    expect(accessWith(reachWithout(standing, doubt), judged(2, true, false))).toBe('barred')
    expect(accessWith(reachWithout(standingOf([bar]), bar), judged(1, true, false))).toBe('conditional')
    expect(accessWith(reachWithout(standingOf([bar]), bar), judged(2, false, false))).toBe('open')
    // The standing is as it was.
    expect(standing).toEqual(standingOf([bar, doubt]))
  })
})

describe('facts of a day', () => {
  const PAK = 'annual-coup/applies'
  const known = (facts: readonly Fact[], knownOn?: string) => knownFacts(facts, '2020-06-15', knownOn).stated.get(PAK)
  const row = (value: Fact['value'], rest: Partial<Fact> = {}): Fact => ({ fact: PAK, value, ...rest })

  it.each([
    [{}, true], [{ from: '2020-06-15' }, true], [{ from: '2020-06-16' }, false], [{ to: '2020-06-16' }, true], [{ to: '2020-06-15' }, false], [{ to: null }, true],
  ])('%j holds: %s', (span, holds) => {
    expect(known([row(true, span)]) !== undefined).toBe(holds)
  })

  it.each([
    // Not public yet, by its own day or by that from which it held.
    [{ knownFrom: '2020-06-02' }, '2020-06-01', false],
    [{ knownFrom: '2020-06-01' }, '2020-06-01', true],
    [{ from: '2020-06-02' }, '2020-06-01', false],
    [{ from: '2020-06-02', knownFrom: '2020-06-01' }, '2020-06-01', true],
    [{}, '1990-01-01', true],
    // Over, and the end not public yet: it was thought to run.
    [{ to: '2020-06-10' }, '2020-06-09', true],
    [{ to: '2020-06-10' }, '2020-06-10', false],
    [{ to: '2020-06-10', endKnownFrom: '2020-06-20' }, '2020-06-19', true],
    [{ to: '2020-06-10', endKnownFrom: '2020-06-20' }, '2020-06-20', false],
    [{ to: '2020-06-10', endKnownFrom: '2020-06-20' }, undefined, false],
  ] as const)('%j known on %s holds: %s', (span, knownOn, holds) => {
    expect(known([row(true, span)], knownOn) !== undefined).toBe(holds)
  })

  it('outweigh doubts, and doubts what nobody could find out', () => {
    expect(known([row('not-ascertained'), row('unknown'), row(false)])).toMatchObject({ value: false, rows: [row(false)] })
    expect(known([row('unknown'), row(true)])).toMatchObject({ value: true, rows: [row(true)] })
    expect(known([row('not-ascertained'), row('unknown')])).toMatchObject({ value: 'unknown', rows: [row('unknown')] })
    expect(known([row('not-ascertained', { because: 'b' }), row('not-ascertained', { because: 'a' })])).toMatchObject({
      value: 'not-ascertained', rows: [row('not-ascertained', { because: 'a' }), row('not-ascertained', { because: 'b' })],
    })
  })

  it('may not contradict one another on a day', () => {
    expect(() => known([row(true), row(false)])).toThrow(
      refused('contradictory-facts', `facts.${PAK}`, /^facts\.annual-coup\/applies: expected one value on 2020-06-15, got both true and false$/),
    )
    expect(known([row(true), row(false, { to: '2020-06-15' })])?.value).toBe(true)
  })

  it('go as far as the widest of them, and stand once each, in one order', () => {
    expect(known([row(true, { extent: 'expanded' })])?.extent).toBe('expanded')
    expect(known([row(true)])?.extent).toBe('all')
    expect(known([row(true, { extent: 'expanded' }), row(true, { extent: 'part' })])?.extent).toBe('part')
    expect(known([row(true, { extent: 'expanded' }), row(true)])?.extent).toBe('all')
    const rows = [row(true, { because: 'b' }), row(true, { because: 'a' }), row(true, { because: 'b' })]
    expect(known(rows)?.rows).toEqual([row(true, { because: 'a' }), row(true, { because: 'b' })])
    expect(known([...rows].reverse())).toEqual(known(rows))
    expect(known([row(true), row(true)])?.rows).toEqual([row(true)])
  })
})

describe('an input of the plainest kind', () => {
  const fact = { fact: COUP, value: true }
  it.each<[string, unknown, boolean]>([
    ['a country without facts', { country: 'PAK', facts: [] }, true],
    ['a fact', { country: 'PAK', facts: [fact] }, true],
    ['a fact with days', { country: 'PAK', facts: [{ ...fact, from: '2020-01-01', to: '2021-01-01' }] }, true],
    ['a fact without an end', { country: 'PAK', facts: [{ ...fact, to: null }] }, true],
    ['each value', { country: 'PAK', facts: [true, false, 'unknown', 'not-ascertained'].map((value) => ({ fact: COUP, value })) }, true],
    ['nothing', undefined, false],
    ['null', null, false],
    ['a text', 'PAK', false],
    ['a list', [], false],
    ['an object of another kind', Object.create({ country: 'PAK', facts: [] }), false],
    ['a third field', { country: 'PAK', facts: [], knownOn: '2020-01-01' }, false],
    ['no facts', { country: 'PAK' }, false],
    ['facts that are no list', { country: 'PAK', facts: {} }, false],
    ['no such country', { country: 'Pakistan', facts: [] }, false],
    ['a fact that is none', { country: 'PAK', facts: [null] }, false],
    ['a fact of another kind', { country: 'PAK', facts: [Object.create(fact)] }, false],
    ['a fact with more to tell', { country: 'PAK', facts: [{ ...fact, because: 'b' }] }, false],
    ['a first day that is none', { country: 'PAK', facts: [{ ...fact, from: '2020' }] }, false],
    ['no first day', { country: 'PAK', facts: [{ ...fact, from: null }] }, false],
    ['a last day that is none', { country: 'PAK', facts: [{ ...fact, to: '2020' }] }, false],
    ['no such fact', { country: 'PAK', facts: [{ fact: 'annual-coup/applied', value: true }] }, false],
    ['a fact of no name', { country: 'PAK', facts: [{ value: true }] }, false],
    ['no such value', { country: 'PAK', facts: [{ fact: COUP, value: 'yes' }] }, false],
    ['no value', { country: 'PAK', facts: [{ fact: COUP }] }, false],
  ])('%s', (_, input, plain) => {
    expect(plainInput(input)).toEqual(plain ? input : null)
  })

  it('is answered as one that says more', () => {
    const facts = clean({ fact: COUP, value: true, from: '2020-01-01', to: '2022-01-01' })
    expect(assess({ country: 'MLI', facts }, '2021-06-01')).toEqual({ ...assess({ country: 'MLI', facts, knownOn: '2021-06-01' }, '2021-06-01'), knownOn: null })
  })
})

describe('a fact that no provision turns on', () => {
  it('is refused, with the nearest name where there is one', () => {
    const slots = 'applies, waived, excepted, certified'
    expect(unknownFact('annual-cuop/applies', 'p')).toMatchObject({
      code: 'unknown-fact', path: 'p',
      message: `p: expected a country-level provision, a slash and one of ${slots}, got "annual-cuop/applies"; did you mean "annual-coup/applies"?`,
    })
    expect(unknownFact('zzzzzzzz/applies', 'p').message).toBe(`p: expected a country-level provision, a slash and one of ${slots}, got "zzzzzzzz/applies"`)
    expect(() => assess({ country: 'PAK', facts: [{ fact: COUP, value: false }, { fact: 'annual-cuop/applies' as FactId, value: true }] }, '2020-01-01')).toThrow(
      refused('unknown-fact', 'facts[1].fact', /did you mean "annual-coup\/applies"/),
    )
    expect(() => assess({ country: 'PAK', facts: [] }, 'soon')).toThrow(refused('invalid-day', 'on', /got "soon"/))
  })
})

describe('a finding', () => {
  const on = '2021-06-01'
  const told = (...facts: readonly Fact[]) => assess({ country: 'SEN', facts: clean(...facts) }, on)

  it('of a bar, of a part of it, and of expanded IMET alone', () => {
    expect(findingOf(told({ fact: PAUSE, value: true }), 'executive-suspension')).toMatchObject({ result: 'bars', access: 'barred' })
    expect(told({ fact: PAUSE, value: true, extent: 'part' })).toMatchObject({ access: 'restricted' })
    expect(findingOf(told({ fact: PAUSE, value: true, extent: 'part' }), 'executive-suspension')).toMatchObject({
      result: 'limits', access: 'restricted', facts: expect.arrayContaining([{ fact: PAUSE, value: true, extent: 'part' }]) as unknown,
    })
  })

  it('of a bar that is lifted in part, for expanded IMET, and whole', () => {
    const coup = { fact: COUP, value: true } as const
    const lifted = (extent?: 'part' | 'expanded') =>
      findingOf(told(coup, { fact: 'annual-coup/waived', value: true, ...(extent === undefined ? {} : { extent }) }), 'annual-coup')
    expect(lifted()).toMatchObject({ result: 'waived', access: 'open' })
    expect(lifted('part')).toMatchObject({ result: 'limits', access: 'restricted' })
    expect(lifted('expanded')).toMatchObject({ result: 'limits', access: 'expanded-only' })
    expect(findingOf(told(coup, { fact: 'annual-coup/excepted', value: true }), 'annual-coup')).toMatchObject({ result: 'excepted', access: 'open' })
    expect(findingOf(told(coup, { fact: 'annual-coup/certified', value: true }), 'annual-coup')).toMatchObject({ result: 'clear', access: 'open' })
    expect(findingOf(told(coup, { fact: 'annual-coup/waived', value: true, extent: 'expanded' }, { fact: 'annual-coup/excepted', value: true, extent: 'part' }), 'annual-coup')).toMatchObject({ access: 'restricted' })
  })

  it('tells the records, sources and doubts of the statements that decide it', () => {
    const source = { name: 'A cable', url: null }
    const rows: Fact[] = [
      { fact: COUP, value: true, because: 'A coup.', record: 'r1', sources: [source], confidence: 'secondary' },
      { fact: COUP, value: true, because: 'A coup.', record: 'r1', sources: [source] },
      { fact: COUP, value: true, because: 'It was so determined.', record: 'r2', confidence: 'recalled' },
    ]
    const made = findingOf(assess({ country: 'SEN', facts: [...clean().filter(({ fact }) => fact !== COUP), ...rows] }, on), 'annual-coup')
    expect(made?.records).toEqual(['r1', 'r2'])
    expect(made?.confidence).toBe('recalled')
    expect(made?.sources.filter(({ name }) => name === 'A cable')).toHaveLength(1)
    expect(made?.because.split('A coup.')).toHaveLength(2)
    expect(made?.because).toContain('It was so determined.')
  })

  it('is unknown where it waits for a fact, and asks for it', () => {
    const open = assess({ country: 'SEN', facts: clean().filter(({ fact }) => fact !== COUP) }, on)
    expect(open.access).toBe('undetermined')
    expect(findingOf(open, 'annual-coup')).toMatchObject({ result: 'unknown', access: 'barred', because: expect.stringMatching(/^Not known: /) as string })
    expect(open.unresolved.filter(({ provision }) => provision === 'annual-coup')).toMatchObject([{ fact: COUP, value: 'unknown', wouldLeave: 'barred', decisive: true }])
    const hidden = told({ fact: COUP, value: 'not-ascertained' })
    expect(hidden.access).toBe('open')
    expect(hidden.unresolved.filter(({ provision }) => provision === 'annual-coup')).toMatchObject([{ value: 'not-ascertained', decisive: false }])
    const lifting = told({ fact: COUP, value: true, because: 'A coup.' }, { fact: 'annual-coup/waived', value: 'not-ascertained' })
    expect(lifting.access).toBe('undetermined')
    expect(findingOf(lifting, 'annual-coup')?.because).toMatch(/^A coup\. Not known: /)
  })

  it('that the country is under an executive measure says nothing of the law', () => {
    expect(told({ fact: PAUSE, value: true })).toMatchObject({ access: 'barred', legalAccess: 'open' })
    expect(told({ fact: COUP, value: true })).toMatchObject({ access: 'barred', legalAccess: 'barred' })
  })
})

describe('one question of a provision', () => {
  const cuba = candidates().find(({ id }) => id === 'faa-620a-cuba') as Candidate
  const nothing = { stated: new Map(), silence: new Map() }
  it('on who is named is yes for those named, and no where the text names nobody', () => {
    const inForce = onDay(cuba, '2021-06-01', undefined)
    expect(answer(inForce, 'applies', 'CUB', nothing)).toMatchObject({ value: true, extent: 'all' })
    expect(answer(inForce, 'applies', 'SEN', nothing)).toMatchObject({ value: false })
    expect(answer({ ...inForce, version: null }, 'applies', 'CUB', nothing)).toMatchObject({ value: false })
    expect(answer(inForce, 'waived', 'CUB', nothing)).toMatchObject({ value: false, rows: [] })
  })

  it('that is none is passed over inside', () => {
    const stray = new Map([['annual-cuop/applies' as FactId, { value: true, extent: 'all', rows: [] } as const]])
    const on = '2021-06-01'
    expect(decideKnown('SEN', { stated: stray, silence: new Map() }, on, undefined)).toEqual(decideKnown('SEN', nothing, on, undefined))
  })

  it('has no way out where it is no law, and no special authority against the executive itself', () => {
    expect(lawfulWays({ ...cuba, version: null }, '1950-01-01')).toEqual([])
    expect(specialAuthority('executive-suspension', provisionData('executive-suspension'), '2021-06-01', undefined)).toBeNull()
  })
})

describe('a prepared question', () => {
  const question = prepare({ country: 'PAK', on: '2018-09-01' })
  it('takes a fact that is left undefined as not stated', () => {
    expect(question.assess({ [COUP]: undefined })).toEqual(question.assess({}))
    expect(question.access({ [COUP]: undefined })).toBe(question.access({}))
  })

  it('refuses a fact and a value that are none', () => {
    expect(() => question.assess({ 'annual-cuop/applies': true } as never)).toThrow(refused('unknown-fact', 'facts.annual-cuop/applies', /did you mean/))
    for (const ask of [question.assess, question.access])
      expect(() => ask({ [COUP]: 'yes' } as never)).toThrow(
        refused('invalid-input', `facts.${COUP}`, /expected true, false, "unknown", "not-ascertained", "part" or "expanded", got "yes"$/),
      )
  })

  it('passes over a fact of a provision that names other countries', () => {
    expect(question.access({ 'faa-620a-cuba/excepted': true })).toBe(question.access({}))
    expect(question.assess({ 'faa-620a-cuba/excepted': true })).toEqual(question.assess({}))
  })

  it('reads each value', () => {
    const facts = Object.fromEntries(clean().map(({ fact }) => [fact, false])) as Record<FactId, boolean>
    const access = (value: unknown) => [question.access({ ...facts, [PAUSE]: value } as never), question.assess({ ...facts, [PAUSE]: value } as never).access]
    expect(access(false)).toEqual(['open', 'open'])
    expect(access(true)).toEqual(['barred', 'barred'])
    expect(access('part')).toEqual(['restricted', 'restricted'])
    expect(access('not-ascertained')).toEqual(['open', 'open'])
    expect(access('unknown')).toEqual(['undetermined', 'undetermined'])
    expect(access(undefined)).toEqual(['undetermined', 'undetermined'])
  })
})

describe('two decisions', () => {
  const input: AssessInput = { country: 'SEN', facts: clean() }
  const withCoup: AssessInput = { country: 'SEN', facts: clean({ fact: COUP, value: true }) }
  const causes = (a: CountryDecision, b: CountryDecision, id: string) => compare(a, b).findings.find(({ provision }) => provision === id)?.causes

  it('are told apart by the facts, the country, the law and what was known', () => {
    const on = '2021-06-01'
    expect(causes(assess(input, on), assess(withCoup, on), 'annual-coup')).toEqual(['facts'])
    expect(causes(assess(input, on), assess({ ...withCoup, country: 'MLI' }, on), 'annual-coup')).toEqual(['country'])
    expect(causes(assess(withCoup, '2022-12-28'), assess(withCoup, '2022-12-29'), 'annual-coup')).toBeUndefined()
    expect(causes(assess(withCoup, '1984-01-01'), assess(withCoup, '2021-06-01'), 'annual-coup')).toContain('law')
    const late: AssessInput = { country: 'SEN', facts: clean({ fact: COUP, value: true, knownFrom: '2021-07-01' }) }
    expect(causes(assess({ ...late, knownOn: '2021-06-15' }, on), assess({ ...late, knownOn: '2021-07-01' }, on), 'annual-coup')).toEqual(['knowledge'])
    expect(causes(assess({ ...late, knownOn: '2021-06-15' }, on), assess({ ...late, knownOn: '2021-07-01' }, '2021-06-02'), 'annual-coup')).toEqual(['knowledge', 'facts'])
  })

  it('of two countries differ where a provision names one of them', () => {
    const on = '2021-06-01'
    const changes = compare(assess(input, on), assess({ ...input, country: 'CUB' }, on)).findings
    expect(changes.find(({ provision }) => provision === 'faa-620a-cuba')).toMatchObject({ before: null, causes: ['country'], decisive: true })
    const back = compare(assess({ ...input, country: 'CUB' }, on), assess(input, on)).findings
    expect(back.find(({ provision }) => provision === 'faa-620a-cuba')).toMatchObject({ after: null, causes: ['country'], decisive: true })
  })

  it('that only read otherwise differ by the country, by what was known, or by the facts', () => {
    const on = '2021-06-01'
    const whole = assess(withCoup, on)
    const reworded: CountryDecision = { ...whole, findings: whole.findings.map((finding) => ({ ...finding, because: `${finding.because} So it is said.` })) }
    expect(causes(whole, reworded, 'annual-coup')).toEqual(['facts'])
    expect(causes(whole, { ...reworded, country: 'MLI' }, 'annual-coup')).toEqual(['country'])
    expect(causes(whole, { ...reworded, knownOn: on }, 'annual-coup')).toEqual(['knowledge'])
    const fewer: CountryDecision = { ...whole, findings: whole.findings.filter(({ provision }) => provision !== 'annual-coup') }
    expect(causes(whole, fewer, 'annual-coup')).toEqual(['law'])
    const otherText: CountryDecision = {
      ...whole, findings: whole.findings.map((finding) => ({ ...finding, version: null, because: 'Another text.' })),
    }
    expect(causes(whole, otherText, 'annual-coup')).toEqual(['law'])
    expect(causes(whole, { ...otherText, knownOn: on }, 'annual-coup')).toEqual(['knowledge'])
    expect(causes(whole, { ...otherText, knownOn: on, on: '2021-06-02' }, 'annual-coup')).toEqual(['law', 'knowledge'])
  })

  it.each([
    ['nothing', null], ['a text', 'x'], ['an empty object', {}],
    ['findings that are no list', { ...assess(input, '2021-06-01'), findings: {} }],
    ['no list of what is open', { ...assess(input, '2021-06-01'), unresolved: null }],
  ])('are not %s', (_, decision) => {
    const whole = assess(input, '2021-06-01')
    expect(() => compare(decision as never, whole)).toThrow(refused('invalid-input', 'decisionA', /expected a decision on a country, got /))
    expect(() => compare(whole, decision as never)).toThrow(refused('invalid-input', 'decisionB', /expected a decision on a country, got /))
  })
})

describe('the law of two days', () => {
  it('tells a finding that is there under one of them alone', () => {
    const { effect } = compareLaw('2021-06-01', '2021-06-01', { country: 'SEN', facts: clean() })
    expect(effect).toMatchObject({ flips: false, findings: [] })
    expect(() => compareLaw('2021-06-02', '2021-06-01')).toThrow(refused('invalid-interval', 'dayB', /expected a day on or after 2021-06-02, got 2021-06-01$/))
    expect(() => compareLaw('2021', '2021-06-01')).toThrow(refused('invalid-day', 'dayA', /got "2021"/))
    expect(() => compareLaw('2021-06-01', '2021')).toThrow(refused('invalid-day', 'dayB', /got "2021"/))
  })
})

describe('what would settle a decision', () => {
  it('where all is known is nothing', () => {
    const made = settles({ country: 'SEN', facts: clean() }, '2021-06-01')
    expect(made.outcomes).toEqual([{ access: 'open', size: 0, choices: [] }])
  })

  it('where a way out that the rule does not ask for is in doubt asks Congress', () => {
    const lifted = ['faa-620f-communist-countries/excepted', 'annual-direct-funding/excepted'] as const
    const facts = clean({ fact: 'faa-620a-cuba/excepted', value: 'unknown' }, ...lifted.map((fact) => ({ fact, value: true })))
    const cuba = settles({ country: 'CUB', facts }, '2021-06-01')
    expect(cuba.outcomes.map(({ access, size }) => [access, size])).toEqual([['open', 1], ['barred', 1]])
    const asked = cuba.outcomes.flatMap(({ choices }) => choices.flatMap(({ oneOf }) => oneOf.flat()))
    expect(asked.find(({ fact }) => fact === 'faa-620a-cuba/excepted')).toMatchObject({ askOf: 'Congress', knownTo: 'public', asks: 'faa-620a-cuba/excepted' })
  })
})

describe('ways out', () => {
  it('of the law as it was known when its text was another', () => {
    const on = '2012-01-01'
    const input: AssessInput = { country: 'SEN', knownOn: '2011-01-01', facts: clean({ fact: COUP, value: true }) }
    const made = assess(input, on)
    const coup = findingOf(made, 'annual-coup')
    expect(coup?.version?.from !== undefined && coup.version.from <= '2011-01-01').toBe(true)
    expect(made.remedies.length).toBeGreaterThan(0)
    expect(waysOut(input, on).best).toBe('open')
  })

  it('of an executive measure are its end alone', () => {
    const made = assess({ country: 'SEN', facts: clean({ fact: PAUSE, value: true }) }, '2021-06-01')
    expect(made.remedies.map(({ kind, act, access }) => [kind, act, access])).toEqual([['event', 'The executive ends its own measure.', 'open']])
  })

  it('are none where nothing is in the way', () => {
    expect(waysOut({ country: 'SEN', facts: clean() }, '2021-06-01')).toMatchObject({ access: 'open', best: 'open', ways: [] })
    expect(() => waysOut({ country: 'SEN', facts: 7 as never }, '2021-06-01')).toThrow(ImetError)
  })
})
