import { annualAccounts } from './provisions/annual-accounts.ts'
import { annualConduct } from './provisions/annual-conduct.ts'
import { annualCountriesAfrica } from './provisions/annual-countries-africa.ts'
import { annualCountriesAmericas } from './provisions/annual-countries-americas.ts'
import { annualCountriesAsia } from './provisions/annual-countries-asia.ts'
import { annualCountriesEurope } from './provisions/annual-countries-europe.ts'
import { annualCountriesMena } from './provisions/annual-countries-mena.ts'
import { annualCountriesSeveral } from './provisions/annual-countries-several.ts'
import { annualCoup } from './provisions/annual-coup.ts'
import { annualDefault } from './provisions/annual-default.ts'
import { annualDirectFunding } from './provisions/annual-direct-funding.ts'
import { annualFunds } from './provisions/annual-funds.ts'
import { annualHighIncome } from './provisions/annual-high-income.ts'
import { annualNotification } from './provisions/annual-notification.ts'
import { annualTerrorism } from './provisions/annual-terrorism.ts'
import { authorizationActs } from './provisions/authorization-acts.ts'
import { countryActs } from './provisions/country-acts.ts'
import { defenseSchools } from './provisions/defense-schools.ts'
import { doesNotReach } from './provisions/does-not-reach.ts'
import { executivePolicy } from './provisions/executive-policy.ts'
import { expropriation } from './provisions/expropriation.ts'
import { faa620 } from './provisions/faa-620.ts'
import { flexibility } from './provisions/flexibility.ts'
import { funds } from './provisions/funds.ts'
import { humanRights } from './provisions/human-rights.ts'
import { icc } from './provisions/icc.ts'
import { imetAuthorizations } from './provisions/imet-authorizations.ts'
import { imetChapter } from './provisions/imet-chapter.ts'
import { narcotics } from './provisions/narcotics.ts'
import { pricing } from './provisions/pricing.ts'
import { proliferation } from './provisions/proliferation.ts'
import { reportsAndNotices } from './provisions/reports-and-notices.ts'
import { terrorism } from './provisions/terrorism.ts'
import { traffickingAndChildSoldiers } from './provisions/trafficking-and-child-soldiers.ts'
import { unitAndPerson } from './provisions/unit-and-person.ts'
import type { ProvisionData } from './provision.ts'

/** Every provision of the library, by its id. Made anew at each call: `register.ts` keeps it. */
export function allProvisions() {
  return {
    ...imetChapter,
    ...imetAuthorizations,
    ...humanRights,
    ...unitAndPerson,
    ...faa620,
    ...terrorism,
    ...proliferation,
    ...narcotics,
    ...traffickingAndChildSoldiers,
    ...expropriation,
    ...icc,
    ...countryActs,
    ...authorizationActs,
    ...annualCoup,
    ...annualDefault,
    ...annualDirectFunding,
    ...annualTerrorism,
    ...annualConduct,
    ...annualCountriesAfrica,
    ...annualCountriesAmericas,
    ...annualCountriesAsia,
    ...annualCountriesEurope,
    ...annualCountriesMena,
    ...annualCountriesSeveral,
    ...annualNotification,
    ...annualHighIncome,
    ...annualFunds,
    ...annualAccounts,
    ...executivePolicy,
    ...flexibility,
    ...reportsAndNotices,
    ...pricing,
    ...funds,
    ...defenseSchools,
    ...doesNotReach,
  } as const satisfies Readonly<Record<string, ProvisionData>>
}
