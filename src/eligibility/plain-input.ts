import { isCountryCode } from '../core/country.ts'
import { isIsoDate } from '../core/day.ts'
import { candidateOfFact } from './considered.ts'
import type { AssessInput, Fact } from './fact.ts'

const VALUES: ReadonlySet<unknown> = new Set([true, false, 'not-ascertained', 'unknown'])

function isOrdinary(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

function plainFact(given: unknown): Fact | null {
  if (!isOrdinary(given)) return null
  for (const key in given) if (key !== 'fact' && key !== 'value' && key !== 'from' && key !== 'to') return null
  const { fact, value, from, to } = given
  if (typeof fact !== 'string' || !candidateOfFact().has(fact) || !VALUES.has(value)) return null
  if ((from !== undefined && !isIsoDate(from)) || (to !== undefined && to !== null && !isIsoDate(to))) return null
  const copy = { fact, value } as Fact
  if (from === undefined && to === undefined) return copy
  return { ...copy, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/**
 * A copy of an input of the plainest kind: a country, and facts with a known name, a value and perhaps two days. The schema would
 * pass it as it stands, and is not asked. `null` for whatever has more in it, or a fault: that goes through the schema.
 */
export function plainInput(input: unknown): Omit<AssessInput, 'knownOn'> | null {
  if (!isOrdinary(input)) return null
  for (const key in input) if (key !== 'country' && key !== 'facts') return null
  const { country, facts } = input
  if (!isCountryCode(country) || !Array.isArray(facts)) return null
  const copies: Fact[] = []
  for (const given of facts as unknown[]) {
    const copy = plainFact(given)
    if (copy === null) return null
    copies.push(copy)
  }
  return { country, facts: copies }
}
