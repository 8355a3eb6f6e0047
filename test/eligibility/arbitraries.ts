import fc from 'fast-check'
import { addDays } from '../../src/core/day.ts'
import { countryRules } from '../../src/eligibility/country-rules.ts'
import type { AssessInput, Fact, FactId, Slot } from '../../src/eligibility/fact.ts'

const SLOTS: readonly Slot[] = ['applies', 'waived', 'excepted', 'certified']

/** Every fact that a country-level provision asks about. */
export const askedFacts: readonly FactId[] = countryRules().flatMap((rule) =>
  SLOTS.filter((slot) => rule[slot] !== undefined && rule[slot] !== 'named').map((slot): FactId => `${rule.provision}/${slot}`),
)

export const days = fc.integer({ min: 0, max: 18_400 }).map((count) => addDays('1976-06-30', count))

export const countries = fc.constantFrom('PAK', 'SEN', 'MLI', 'EGY', 'SAU', 'AFG', 'RWA', 'GTM', 'IDN', 'CUB', 'THA', 'SDN', 'BRA')

/** The facts of a country that nothing is held against: every question answered with no. */
export function allFalse(): Fact[] {
  return askedFacts.map((fact) => ({ fact, value: false }))
}

/** Full or partial knowledge of the asked facts: most of them false, some true, some missing. */
export const inputs: fc.Arbitrary<AssessInput> = fc
  .record({
    country: countries,
    yes: fc.uniqueArray(fc.constantFrom(...askedFacts), { maxLength: 8 }),
    silent: fc.uniqueArray(fc.constantFrom(...askedFacts), { maxLength: 4 }),
  })
  .map(({ country, yes, silent }) => ({
    country,
    facts: askedFacts
      .filter((fact) => !silent.includes(fact) || yes.includes(fact))
      .map((fact): Fact => ({ fact, value: yes.includes(fact) })),
  }))

/** The same input with one fact set, or silenced with `undefined`. */
export function withFact(input: AssessInput, fact: FactId, value: boolean | undefined): AssessInput {
  const others = input.facts.filter((row) => row.fact !== fact)
  return { ...input, facts: value === undefined ? others : [...others, { fact, value }] }
}
