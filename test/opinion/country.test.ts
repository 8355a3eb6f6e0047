import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countries, type CountryCode } from '../../src/core/country.ts'
import { assess } from '../../src/eligibility/assess.ts'
import { countryRules } from '../../src/eligibility/country-rules.ts'
import type { AssessInput, Fact, FactId } from '../../src/eligibility/fact.ts'
import { dayAfter, firstsOfMonths, monthsAfter } from './calendar.ts'
import { differences, inShort, onRecords } from './compare.ts'
import { opinionOn } from './country.ts'
import type { Said } from './statements.ts'

// Every sixty-seventh pair of a country and a month, so that each country comes up in every part of the fifty years and each
// month with some of the countries: 67 divides neither count. `npm run test:opinion` compares all of them.
const STEP = 67
const firsts = firstsOfMonths()

const askable: readonly FactId[] = countryRules().flatMap((rule) =>
  (['applies', 'waived', 'excepted', 'certified'] as const).map((slot): FactId => `${rule.provision}/${slot}`),
)
const months = fc.constantFrom(...firsts)
const named: readonly CountryCode[] = ['PAK', 'SEN', 'MLI', 'EGY', 'SAU', 'AFG', 'RWA', 'GTM', 'IDN', 'CUB', 'THA', 'SDN', 'BRA', 'CHL', 'KHM', 'UZB']

const factOf = (ids: readonly FactId[]): fc.Arbitrary<Fact> => fc
  .record({
    fact: fc.constantFrom(...ids),
    value: fc.constantFrom(true, true, 'unknown' as const, 'not-ascertained' as const),
    extent: fc.option(fc.constantFrom('all' as const, 'part' as const, 'expanded' as const), { nil: undefined }),
    from: fc.option(months, { nil: undefined }),
    lasts: fc.option(fc.constantFrom(1, 12, 120), { nil: null }),
    knownFrom: fc.option(months, { nil: undefined }),
    endKnownFrom: fc.option(months, { nil: undefined }),
  })
  .map(({ fact: id, value, extent, from, lasts, knownFrom, endKnownFrom }): Fact => ({
    fact: id,
    value,
    ...(extent === undefined ? {} : { extent }),
    ...(from === undefined ? {} : { from, to: lasts === null ? null : monthsAfter(from, lasts) }),
    ...(knownFrom === undefined ? {} : { knownFrom }),
    ...(endKnownFrom === undefined || from === undefined ? {} : { endKnownFrom }),
  }))

function saying({ fact: id, value, extent, from, to, knownFrom, endKnownFrom }: Fact): Said {
  const known = knownFrom ?? from ?? null
  return { fact: id, value, extent: extent ?? 'all', from: from ?? null, to: to ?? null, known, endKnown: endKnownFrom ?? to ?? null }
}

/** Facts on anything, or all on the four questions of one provision, where extents and doubts meet. */
const provisionFacts = fc.constantFrom(...countryRules()).chain(({ provision }) =>
  fc.array(factOf(askable.filter((id) => id.startsWith(`${provision}/`))), { minLength: 2, maxLength: 6 }),
)
const someFacts = fc.tuple(fc.array(factOf(askable), { maxLength: 8 }), fc.array(provisionFacts, { maxLength: 4 })).map(([a, b]) => [...a, ...b.flat()])

/** Much of the law answered with no, some of it with yes, in doubt, in part or for a time; the rest not said at all. */
const inputs: fc.Arbitrary<AssessInput> = fc
  .record({
    country: fc.constantFrom(...named),
    silent: fc.oneof(fc.constant(askable), fc.uniqueArray(fc.constantFrom(...askable), { maxLength: 6 })),
    facts: someFacts,
    knownOn: fc.option(months, { nil: undefined }),
  })
  .map(({ country, silent, facts, knownOn }) => {
    const spoken = new Set([...silent, ...facts.map((one) => one.fact)])
    const no = askable.filter((id) => !spoken.has(id)).map((id): Fact => ({ fact: id, value: false }))
    return { country, facts: [...no, ...facts], ...(knownOn === undefined ? {} : { knownOn }) }
  })

describe('the country decision, written twice', { timeout: 120_000 }, () => {
  it('agrees on our records, for a part of all countries and months', () => {
    const found: string[] = []
    let compared = 0
    countries().forEach((country, row) => {
      for (let month = row % STEP; month < firsts.length; month += STEP) {
        found.push(...onRecords(country, firsts[month] as string))
        compared += 1
      }
    })
    expect(found).toEqual([])
    expect(compared).toBeGreaterThan(countries().length * 8)
  })

  it('agrees on what was known on another day', () => {
    const found: string[] = []
    countries().forEach((country, row) => {
      for (let month = row % 199; month < firsts.length; month += 199) {
        const day = firsts[month] as string
        for (const shift of [-60, -12, 14]) {
          const known = firsts[Math.max(0, month + shift)]
          if (known !== undefined) found.push(...onRecords(country, dayAfter(day), known))
        }
      }
    })
    expect(found).toEqual([])
  })

  it('agrees that what frees a part is not what lifts the whole', () => {
    const facts: Fact[] = [
      { fact: 'cspa-404/applies', value: true },
      { fact: 'cspa-404/waived', value: true, extent: 'expanded' },
      { fact: 'cspa-404/excepted', value: true },
    ]
    const input: AssessInput = { country: 'SEN', facts }
    expect(differences(inShort(assess(input, '2012-01-01')), opinionOn('SEN', facts.map(saying), '2012-01-01'))).toEqual([])
  })

  it('agrees on any facts of a caller', () => {
    fc.assert(
      fc.property(inputs, months, (input, day) => {
        const opinion = opinionOn(input.country, input.facts.map(saying), day, input.knownOn)
        expect(differences(inShort(assess(input, day)), opinion)).toEqual([])
      }),
      { numRuns: 250 },
    )
  })
})
