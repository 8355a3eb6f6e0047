import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/eligibility/assess.ts'
import { compare, type FindingChange } from '../../../src/eligibility/compare.ts'
import type { CountryDecision } from '../../../src/eligibility/decision.ts'
import type { Fact } from '../../../src/eligibility/fact.ts'
import { allFalse } from '../arbitraries.ts'

const ON = '2021-06-01'
const COUP = 'annual-coup/applies'
const WAIVED = 'annual-coup/waived'
const yes = (fact: Fact['fact'], rest: Partial<Fact> = {}): Fact => ({ fact, value: true, ...rest })

/** The decision on a country of which every question is answered with no, but for some. */
function decided(facts: readonly Fact[] = [], on = ON, country: 'SEN' | 'MLI' | 'CUB' = 'SEN', knownOn?: string): CountryDecision {
  const own = new Set(facts.map(({ fact }) => fact))
  const all = [...allFalse().filter(({ fact }) => !own.has(fact)), ...facts]
  return assess({ country, facts: all, ...(knownOn === undefined ? {} : { knownOn }) }, on)
}
const changesOf = (a: CountryDecision, b: CountryDecision) =>
  compare(a, b).findings.map(({ provision, before, after, decisive }) => [provision, before?.result ?? null, after?.result ?? null, decisive])

describe('two decisions, compared', () => {
  const PAUSED: FindingChange = {
    provision: 'executive-suspension',
    name: 'Suspension by the executive',
    citation: 'Foreign Assistance Act of 1961 secs. 541(a), 622(c) (22 U.S.C. 2347(a), 2382(c))',
    before: {
      result: 'clear', access: 'open', because: 'Nothing on record brings the country under it.',
      version: { from: '1976-06-30', to: null, changedBy: 'Pub. L. 94-329 sec. 106' }, records: [],
    },
    after: {
      result: 'bars', access: 'barred', because: 'The program is paused.',
      version: { from: '1976-06-30', to: null, changedBy: 'Pub. L. 94-329 sec. 106' }, records: ['pause-2021'],
    },
    causes: ['facts'],
    decisive: true,
  }
  const pause = yes('executive-suspension/applies', { because: 'The program is paused.', record: 'pause-2021' })

  it('are told side by side, and whole', () => {
    const [a, b] = [decided(), decided([pause])]
    expect(compare(a, b)).toEqual({
      schemaVersion: a.schemaVersion, library: a.library, lawAsOf: a.lawAsOf, recordsAsOf: null,
      countries: ['SEN', 'SEN'], days: [ON, ON], knownOn: [null, null],
      access: { before: 'open', after: 'barred' },
      legalAccess: { before: 'open', after: 'open' },
      changed: true,
      findings: [PAUSED],
    })
    expect(compare(b, a)).toMatchObject({
      access: { before: 'barred', after: 'open' }, changed: true, findings: [{ ...PAUSED, before: PAUSED.after, after: PAUSED.before }],
    })
    expect(compare(a, { ...b, recordsAsOf: '2026-01-01' }).recordsAsOf).toBe('2026-01-01')
  })

  it('of other countries, days and knowledge are told in the order in which they are given', () => {
    const found = compare(decided(), decided([yes(COUP, { because: 'A coup.', record: 'coup-2022' })], '2022-12-29', 'MLI', '2023-01-01'))
    expect(found).toMatchObject({
      countries: ['SEN', 'MLI'], days: [ON, '2022-12-29'], knownOn: [null, '2023-01-01'],
      access: { before: 'open', after: 'barred' }, legalAccess: { before: 'open', after: 'barred' }, changed: true,
    })
    // The clause of the other day is cited by the act of its year.
    expect(found.findings[0]).toEqual({
      provision: 'annual-coup', name: 'Military coup clause', citation: 'Pub. L. 117-328 sec. 7008', causes: ['law', 'knowledge', 'country'], decisive: true,
      before: {
        result: 'clear', access: 'open', because: 'Nothing on record brings the country under it.', records: [],
        version: { from: '2014-12-16', to: '2022-12-29', changedBy: 'Pub. L. 113-235 sec. 7008' },
      },
      after: {
        result: 'bars', access: 'barred', because: 'A coup.', records: ['coup-2022'],
        version: { from: '2022-12-29', to: null, changedBy: 'Pub. L. 117-328 sec. 7008' },
      },
    })
  })

  it('have no side where a provision names the other country alone', () => {
    const named = compare(decided(), decided([], ON, 'CUB')).findings.find(({ provision }) => provision === 'faa-620a-cuba')
    expect([named?.before, named?.after?.result, named?.after?.access]).toEqual([null, 'bars', 'barred'])
    const back = compare(decided([], ON, 'CUB'), decided()).findings.find(({ provision }) => provision === 'faa-620a-cuba')
    expect([back?.before?.result, back?.after, back?.citation]).toEqual(['bars', null, named?.citation])
    expect(back?.name).toBe(named?.name)
  })
})

describe('a finding is another one', () => {
  it('where the result alone differs', () => {
    const waived = decided([yes(COUP, { because: 'It is so.' }), yes(WAIVED)])
    const cleared = decided([{ fact: COUP, value: false, because: 'It is so.' }])
    expect(compare(waived, cleared)).toMatchObject({ changed: false, access: { before: 'open', after: 'open' } })
    expect(changesOf(waived, cleared)).toEqual([['annual-coup', 'waived', 'clear', false]])
  })

  it('where the access alone differs', () => {
    const freed = (extent: 'part' | 'expanded') => decided([yes(COUP, { because: 'It is so.' }), yes(WAIVED, { extent })])
    const found = compare(freed('part'), freed('expanded'))
    expect(found.access).toEqual({ before: 'restricted', after: 'expanded-only' })
    expect(found.findings.map(({ before, after, decisive }) => [before?.result, before?.access, after?.result, after?.access, decisive])).toEqual([
      ['limits', 'restricted', 'limits', 'expanded-only', true],
    ])
  })

  it('where the reason alone differs', () => {
    const told = (because: string) => decided([yes(COUP, { because })])
    expect(changesOf(told('One.'), told('Another.'))).toEqual([['annual-coup', 'bars', 'bars', false]])
    expect(changesOf(told('One.'), told('One.'))).toEqual([])
  })
})

describe('what is decisive', () => {
  const LISTED = yes('cspa-404/applies')
  const doubtful = (fact: Fact['fact'], value: 'unknown' | 'not-ascertained'): Fact => ({ fact, value })

  it('is what takes more than all that the other decision takes', () => {
    // One bar in the place of another changes nothing as a whole.
    expect(changesOf(decided([yes(COUP)]), decided([LISTED]))).toEqual([['cspa-404', 'clear', 'bars', false], ['annual-coup', 'bars', 'clear', false]])
    // A bar against a limit: the bar is, the limit under it is not.
    const limited = decided([yes(COUP), yes(WAIVED, { extent: 'part' })])
    expect(changesOf(limited, decided([LISTED]))).toEqual([['cspa-404', 'clear', 'bars', true], ['annual-coup', 'limits', 'clear', false]])
    expect(changesOf(decided([LISTED]), limited)).toEqual([['cspa-404', 'bars', 'clear', true], ['annual-coup', 'clear', 'limits', false]])
    // Two bars, one of which goes: the other stands as before.
    expect(changesOf(decided([yes(COUP), LISTED]), decided([LISTED]))).toEqual([['annual-coup', 'bars', 'clear', false]])
    expect(changesOf(decided([LISTED]), decided([yes(COUP), LISTED]))).toEqual([['annual-coup', 'clear', 'bars', false]])
  })

  it('comes first, whatever the order of the findings', () => {
    const before = decided([yes('cspa-404/applies'), yes('cspa-404/waived', { extent: 'part' })])
    const found = compare(before, decided([yes(COUP)]))
    // Among the findings the child soldiers stand before the coup.
    const places = before.findings.map(({ provision }) => provision)
    expect(places.indexOf('cspa-404')).toBeLessThan(places.indexOf('annual-coup'))
    expect(found.findings.map(({ provision, decisive }) => [provision, decisive])).toEqual([['annual-coup', true], ['cspa-404', false]])
  })

  it('is what the other decision could not come to, where the answer waits', () => {
    const open = decided([doubtful(COUP, 'unknown')])
    expect(compare(open, decided()).access).toEqual({ before: 'undetermined', after: 'open' })
    expect(changesOf(open, decided())).toEqual([['annual-coup', 'unknown', 'clear', true]])
    expect(changesOf(decided(), open)).toEqual([['annual-coup', 'clear', 'unknown', true]])
    // What was in doubt is now certain: it takes for sure what it could only take before.
    expect(changesOf(open, decided([yes(COUP)]))).toEqual([['annual-coup', 'unknown', 'bars', true]])
    expect(changesOf(decided([yes(COUP)]), open)).toEqual([['annual-coup', 'bars', 'unknown', true]])
    // A doubt under a bar is not.
    expect(changesOf(decided([LISTED, doubtful(COUP, 'unknown')]), decided([LISTED]))).toEqual([['annual-coup', 'unknown', 'clear', false]])
    expect(changesOf(decided([LISTED]), decided([LISTED, doubtful(COUP, 'unknown')]))).toEqual([['annual-coup', 'clear', 'unknown', false]])
  })

  it('is never what nobody can see and the answer does not wait for', () => {
    const hidden = decided([doubtful(COUP, 'not-ascertained')])
    expect(hidden.access).toBe('open')
    expect(changesOf(hidden, decided())).toEqual([['annual-coup', 'unknown', 'clear', false]])
    expect(changesOf(decided(), hidden)).toEqual([['annual-coup', 'clear', 'unknown', false]])
  })
})

describe('no decision', () => {
  const whole = decided()
  const code = (make: () => unknown) => {
    try {
      make()
    } catch (error) {
      const { code: told, path } = error as { code?: string; path?: string }
      return [told, path]
    }
    return null
  }

  it.each(['country', 'on', 'access', 'findings', 'unresolved'] as const)('is one without %s', (key) => {
    const rest = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key))
    expect(code(() => compare(rest as never, whole))).toEqual(['invalid-input', 'decisionA'])
    expect(code(() => compare(whole, rest as never))).toEqual(['invalid-input', 'decisionB'])
  })

  it('is one that throws where it is read', () => {
    const throws = Object.defineProperty({ ...whole }, 'findings', { get: () => { throw new RangeError('mine') } })
    expect(code(() => compare(throws as never, whole))).toEqual(['invalid-input', 'decisionA and decisionB'])
  })
})
