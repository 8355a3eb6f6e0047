import { byCountry } from './by-country.ts'
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
import { officialLists } from './lists/official-lists.ts'
import { determinationsFrom } from './lists/to-determinations.ts'
import type { Determination } from './row.ts'

let all: readonly Determination[] | undefined

/** Every legal fact on record about single countries: the official lists, and what was found, waived or certified. */
export function determinations(): readonly Determination[] {
  all ??= [
    ...officialLists.flatMap(determinationsFrom),
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
  return all
}

/** The legal facts on record about a country. */
export const determinationsOf = byCountry(determinations)
