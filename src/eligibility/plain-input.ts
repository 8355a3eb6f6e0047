import { isCountryCode } from '../core/country.ts'
import { isIsoDate } from '../core/day.ts'
import { candidateOfFact } from './considered.ts'
import type { AssessInput } from './fact.ts'

const VALUES: ReadonlySet<unknown> = new Set([true, false, 'not-ascertained', 'unknown'])

function hasOnly(value: unknown, prototype: object): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === prototype
}

/**
 * Whether an input is of the plainest kind: a country, and facts with a known name, a value and perhaps two days. The schema would
 * pass it as it stands, and is not asked; whatever has more in it, or a fault, goes through the schema.
 */
export function isPlain(input: unknown): input is AssessInput {
  if (!hasOnly(input, Object.prototype)) return false
  for (const key in input) if (key !== 'country' && key !== 'facts') return false
  const { country, facts } = input as Partial<Record<keyof AssessInput, unknown>>
  return isCountryCode(country) && Array.isArray(facts) && facts.every(isPlainFact)
}

function isPlainFact(fact: unknown): boolean {
  if (!hasOnly(fact, Object.prototype)) return false
  const row = fact as Record<string, unknown>
  for (const key in row) {
    if (key === 'from' ? !isIsoDate(row[key]) : key === 'to' ? row[key] !== null && !isIsoDate(row[key]) : key !== 'fact' && key !== 'value') return false
  }
  return typeof row['fact'] === 'string' && candidateOfFact().has(row['fact']) && VALUES.has(row['value'])
}
