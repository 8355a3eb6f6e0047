import type { CountryRule } from './rule.ts'
import type { ProvisionId } from '../law/register.ts'
import { annualCountriesRules } from './rules/annual-countries.ts'
import { annualGeneralRules } from './rules/annual-general.ts'
import { authorizationActRules } from './rules/authorization-acts.ts'
import { countryActsRules } from './rules/country-acts.ts'
import { executivePolicyRules } from './rules/executive-policy.ts'
import { expropriationRules } from './rules/expropriation.ts'
import { faa620Rules } from './rules/faa-620.ts'
import { highIncomeRules } from './rules/high-income.ts'
import { humanRightsRules } from './rules/human-rights.ts'
import { iccRules } from './rules/icc.ts'
import { narcoticsRules } from './rules/narcotics.ts'
import { proliferationRules } from './rules/proliferation.ts'
import { terrorismRules } from './rules/terrorism.ts'
import { traffickingAndChildSoldiersRules } from './rules/trafficking-and-child-soldiers.ts'

/** How each country-level provision works; made anew at each call. */
export function allCountryRules(): readonly CountryRule<ProvisionId>[] {
  return [
    ...faa620Rules,
    ...humanRightsRules,
    ...terrorismRules,
    ...proliferationRules,
    ...narcoticsRules,
    ...traffickingAndChildSoldiersRules,
    ...expropriationRules,
    ...iccRules,
    ...highIncomeRules,
    ...countryActsRules,
    ...authorizationActRules,
    ...annualGeneralRules,
    ...annualCountriesRules,
    ...executivePolicyRules,
  ]
}
