import { annualClauseDeterminations } from './determinations/annual-clauses.ts'
import { authorizationActFindings } from './determinations/authorization-acts.ts'
import { communistCountries } from './determinations/communist-countries.ts'
import { countryActsAfrica } from './determinations/country-acts-africa.ts'
import { countryActsAmericas } from './determinations/country-acts-americas.ts'
import { countryActsAsiaEurope } from './determinations/country-acts-asia-europe.ts'
import { coupsAfrica } from './determinations/coups-africa.ts'
import { coupsAmericas } from './determinations/coups-americas.ts'
import { coupsAsia } from './determinations/coups-asia.ts'
import { coupsMiddleEastEurope } from './determinations/coups-middle-east-europe.ts'
import { defaultPakistan } from './determinations/default-pakistan.ts'
import { section907 } from './determinations/section-907.ts'
import type { Determination } from './row.ts'

/** What was found, waived or certified of single countries, outside the official lists; made anew at each call. */
export function foundDeterminations(): readonly Determination[] {
  return [
    ...coupsAfrica,
    ...coupsAmericas,
    ...coupsAsia,
    ...coupsMiddleEastEurope,
    ...communistCountries,
    ...countryActsAfrica,
    ...countryActsAmericas,
    ...countryActsAsiaEurope,
    ...authorizationActFindings,
    ...section907,
    ...defaultPakistan,
    ...annualClauseDeterminations,
  ]
}
