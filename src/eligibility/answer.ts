import type { CountryCode } from '../core/country.ts'
import type { Considered } from './considered.ts'
import type { Slot } from './fact.ts'
import type { KnownFact, KnownFacts } from './known-facts.ts'

const YES: KnownFact = { value: true, extent: 'all', rows: [] }
const NO: KnownFact = { value: false, extent: 'all', rows: [] }

/**
 * What is known of one question. A question the rule does not ask has the answer `false`: the law gives no such way out,
 * unless the caller states one (a later act that disapplies the section, as Pub. L. 107-57 did for Pakistan).
 */
export function answer(considered: Considered, slot: Slot, country: CountryCode, facts: KnownFacts): KnownFact | undefined {
  const countries = considered.version?.countries
  // A clause that says whom it is about reaches nobody else, whatever is stated.
  if (slot === 'applies' && countries !== undefined && !countries.includes(country)) return NO
  const id = considered.factIds[slot]
  const known = facts.stated.get(id) ?? facts.silence.get(id)
  if (known !== undefined) return known
  if (slot === 'applies' && considered.rule.applies === 'named') return countries === undefined ? NO : YES
  return considered.rule[slot] === undefined ? NO : undefined
}
