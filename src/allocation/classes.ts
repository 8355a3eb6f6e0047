import type { CountryCode } from '../core/country.ts'
import { ImetError } from '../core/errors.ts'
import type { AllocationRule } from './rule.ts'

export type ClassCap = Extract<AllocationRule, { kind: 'class-cap' }>

/** A class of countries with a ceiling on all of it together. */
export interface CappedClass {
  readonly rule: ClassCap
  readonly index: number
  readonly amount: number
  readonly countries: ReadonlySet<CountryCode>
}

/**
 * The classes with a ceiling together.
 *
 * @throws ImetError `invalid-input` where a country stands in two of them: what one ceiling frees would depend on the other
 */
export function cappedClasses(rules: readonly AllocationRule[]): readonly CappedClass[] {
  const classOf = new Map<CountryCode, number>()
  return rules.flatMap((rule, index): CappedClass[] => {
    if (rule.kind !== 'class-cap' || rule.amount === undefined) return []
    rule.countries.forEach((country, place) => {
      const other = classOf.get(country)
      if (other !== undefined) {
        throw new ImetError(
          'invalid-input',
          `rules[${index}].countries[${place}]`,
          `expected a country of one capped class only, got "${country}", which stands in rules[${other}] too`,
        )
      }
      classOf.set(country, index)
    })
    return [{ rule, index, amount: rule.amount, countries: new Set(rule.countries) }]
  })
}
