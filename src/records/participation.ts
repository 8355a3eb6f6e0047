import { countryCode, type CountryCode } from '../core/country.ts'
import { once } from '../core/schema.ts'
import { participationData } from './participation-data.ts'

const rows = once(participationData)

/** What the published reports print of a country's IMET in one fiscal year of training. */
export interface ParticipationYear {
  readonly fiscalYear: number
  /** `null` where the number is misprinted. */
  readonly students: number | null
  /** Whole dollars as printed (not obligations); `least` and `most` differ where the print leaves a doubt. */
  readonly cost: { readonly least: number; readonly most: number }
}

/**
 * The fiscal years, FY1999 to FY2020, in which the published reports print IMET for a country, oldest first. A NATO member
 * leaves the reports on its accession: its absence proves nothing.
 *
 * @legal FAA sec. 656; 22 U.S.C. 2416
 * @throws ImetError `unknown-country`
 * @example
 * ```ts
 * participationOf('PAK').at(-1) // { fiscalYear: 2020, students: 16, cost: { least: 273723, most: 273723 } }
 * ```
 */
export function participationOf(country: CountryCode): readonly ParticipationYear[] {
  return (rows()[countryCode(country)] ?? []).map(([fiscalYear, students, least, most = least]) => ({
    fiscalYear,
    students,
    cost: { least, most },
  }))
}

/**
 * The first fiscal year, from FY1999, for which the reports print IMET for a country, or `null` where they print none.
 *
 * @throws ImetError `unknown-country`
 * @example
 * ```ts
 * firstPublishedYear('AFG') // 2003
 * ```
 */
export function firstPublishedYear(country: CountryCode): number | null {
  return rows()[countryCode(country)]?.[0]?.[0] ?? null
}

/** The countries for which the reports print IMET in any fiscal year, by code. */
export function publishedCountries(): readonly CountryCode[] {
  return Object.keys(rows()) as CountryCode[]
}
