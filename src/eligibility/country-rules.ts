import { once } from '../core/schema.ts'
import type { ProvisionId } from '../law/register.ts'
import { allCountryRules } from './all-country-rules.ts'
import type { CountryRule } from './rule.ts'

/**
 * How each country-level provision works, in the order in which findings are given: standing law, annual acts, policy.
 *
 * @function
 */
export const countryRules: () => readonly CountryRule<ProvisionId>[] = once(allCountryRules)
