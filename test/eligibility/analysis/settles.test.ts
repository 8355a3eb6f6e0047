import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/eligibility/assess.ts'
import type { AssessInput, FactId } from '../../../src/eligibility/fact.ts'
import { settles } from '../../../src/eligibility/settles.ts'
import { setsOf } from '../../../src/eligibility/ways-out-choice.ts'
import { timelineOf } from '../../../src/records/timeline.ts'
import { settlesOf } from '../../../src/records/settles.ts'
import { assessCountry } from '../../../src/records/assess-country.ts'
import { allFalse, askedFacts, countries, days } from '../arbitraries.ts'

/**
 * A country and day with at most six unknown facts, of few provisions that can decide there, so that they hang together; the
 * rest is known, and sometimes one more thing is true.
 */
const doubtful = fc
  .tuple(countries, days)
  .chain(([country, on]) => {
    const { unresolved } = assess({ country, facts: [] }, on)
    const able = [...new Set(unresolved.map(({ provision }) => provision))]
    return fc.record({
      country: fc.constant(country),
      on: fc.constant(on),
      of: fc.uniqueArray(fc.constantFrom(...able), { minLength: 1, maxLength: 4 }),
      yes: fc.option(fc.constantFrom(...askedFacts), { freq: 2 }),
      keep: fc.integer({ min: 0, max: 63 }),
    })
  })
  .map(({ country, on, of, yes, keep }) => {
    const asked = askedFacts.filter((fact) => of.some((provision) => fact.startsWith(`${provision}/`)))
    const silent = asked.filter((_, at) => (keep & (1 << at % 6)) === 0).slice(0, 6)
    const facts = allFalse().filter(({ fact }) => !silent.includes(fact)).map((row) => ({ ...row, value: row.fact === yes }))
    return { input: { country, facts } satisfies AssessInput, silent, on }
  })

/** By definition: every partial assignment under whose completions access is one, and none smaller is so. */
function bySearch(input: AssessInput, silent: readonly FactId[], on: string): string[] {
  const table = Array.from({ length: 1 << silent.length }, (_, bits) => {
    const facts = silent.map((fact, at) => ({ fact, value: (bits & (1 << at)) !== 0 }))
    return assess({ ...input, facts: [...input.facts, ...facts] }, on).access
  })
  const whole = table.length - 1
  const settled = (given: number, values: number) => {
    const seen = new Set(table.filter((_, bits) => (bits & given) === values))
    return seen.size === 1 ? [...seen][0] : undefined
  }
  const found: string[] = []
  for (let given = 0; given <= whole; given += 1) {
    for (let values = given; ; values = (values - 1) & given) {
      const access = settled(given, values)
      const smaller = silent.some((_, at) => (given & (1 << at)) !== 0 && settled(given & ~(1 << at), values & ~(1 << at)) !== undefined)
      if (access !== undefined && !smaller) {
        found.push(`${access}: ${silent.flatMap((fact, at) => ((given & (1 << at)) === 0 ? [] : [`${fact}=${(values & (1 << at)) !== 0}`])).sort().join(' ')}`)
      }
      if (values === 0) break
    }
  }
  return found.sort()
}

describe('what settles a decision', () => {
  it('is what trying every set of values finds, no more and no less', () => {
    let undetermined = 0
    fc.assert(
      fc.property(doubtful, ({ input, silent, on }) => {
        const found = settles(input, on)
        if (found.access === 'undetermined') undetermined += 1
        const ours = found.outcomes.flatMap(({ access, choices }) =>
          [...setsOf(choices)].map((set) => `${access}: ${set.map(({ fact, value }) => `${fact}=${value}`).sort().join(' ')}`),
        )
        expect(ours.sort()).toEqual(bySearch(input, silent, on))
      }),
      { numRuns: 60 },
    )
    expect(undetermined).toBeGreaterThan(10)
  })

  it('settles hundreds of unknown facts: the smallest set does, and one fact less does not', () => {
    fc.assert(
      fc.property(countries, days, (country, on) => {
        const { outcomes } = settles({ country, facts: [] }, on)
        for (const { access, size, choices } of outcomes) {
          const set = choices.flatMap(({ oneOf }) => oneOf[0] ?? [])
          const facts = set.map(({ fact, value }) => ({ fact, value }))
          expect(set).toHaveLength(size)
          expect(assess({ country, facts }, on).access).toBe(access)
          for (const left of [0, Math.floor(size / 2), size - 1]) {
            if (size > 0) expect(assess({ country, facts: facts.filter((_, at) => at !== left) }, on).access).toBe('undetermined')
          }
        }
      }),
      { numRuns: 15 },
    )
  })

  it('asks only what the decision calls decisive, and says where to look', () => {
    const input: AssessInput = { country: 'PAK', facts: [] }
    const decisive = new Set(assess(input, '2018-09-01').unresolved.filter((missing) => missing.decisive).map(({ fact }) => fact))
    const asked = settles(input, '2018-09-01').outcomes.flatMap(({ choices }) => choices.flatMap(({ oneOf }) => oneOf.flat()))
    expect(new Set(asked.map(({ fact }) => fact))).toEqual(decisive)
    for (const { asks, askOf, lookIn } of asked) expect(Math.min(asks.length, askOf.length, lookIn.length)).toBeGreaterThan(5)
  })

  it('takes nothing where the decision is settled', () => {
    const told: AssessInput = { country: 'PAK', facts: [{ fact: 'executive-suspension/applies', value: true }] }
    expect(settles(told, '2018-09-01').outcomes).toEqual([{ access: 'barred', size: 0, choices: [] }])
  })
})

describe('on our records', () => {
  it('settles every day that the record leaves open', () => {
    const open = (['RUS', 'SSD', 'COD', 'SYR', 'IRN', 'BOL', 'VEN', 'NIC', 'ERI', 'MMR', 'AFG', 'CHN', 'PRK', 'CUB'] as const).flatMap((country) =>
      timelineOf(country).filter(({ access }) => access === 'undetermined').map(({ from }) => [country, from] as const),
    )
    expect(open.length).toBeGreaterThan(0)
    for (const [country, from] of open) {
      const found = settlesOf(country, from)
      expect(found.access).toBe('undetermined')
      expect(found.outcomes.length).toBeGreaterThan(1)
      for (const { size } of found.outcomes) expect(size).toBeGreaterThan(0)
    }
  })

  it('agrees with the decision', () => {
    expect(settlesOf('PAK', '2018-09-01').access).toBe(assessCountry('PAK', '2018-09-01').access)
  })
})
