import { countryCode, type CountryCode } from '../core/country.ts'
import { once } from '../core/schema.ts'
import { allProgramFacts } from './all-program-facts.ts'
import type { ProgramFact } from './program-fact.ts'

const facts = once(allProgramFacts)

/**
 * The program facts on record: about a country, about the program as a whole (`'program'`), or all of them.
 *
 * @throws ImetError `unknown-country`
 * @example
 * ```ts
 * programFacts('AFG').map(({ figure }) => figure?.value) // [26000000]
 * ```
 */
export function programFacts(about?: CountryCode | 'program'): readonly ProgramFact[] {
  if (about === undefined) return facts()
  const subject = about === 'program' ? about : countryCode(about)
  return facts().filter((fact) => fact.about === subject)
}
