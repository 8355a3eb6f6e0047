import type { CountryCode } from '../core/country.ts'

/** The countries of the Western Hemisphere, for the institute that 10 U.S.C. 343 keeps for them. */
export const WESTERN_HEMISPHERE: readonly CountryCode[] = [
  'ARG', 'ATG', 'BHS', 'BLZ', 'BOL', 'BRA', 'BRB', 'CAN', 'CHL', 'COL', 'CRI', 'CUB', 'DMA', 'DOM', 'ECU', 'GRD', 'GTM',
  'GUY', 'HND', 'HTI', 'JAM', 'KNA', 'LCA', 'MEX', 'NIC', 'PAN', 'PER', 'PRY', 'SLV', 'SUR', 'TTO', 'URY', 'VCT', 'VEN',
]

/** Members of the Regional Security System of the Eastern Caribbean (FAA sec. 660(b)(4)), seven since Grenada joined. */
export const REGIONAL_SECURITY_SYSTEM: readonly CountryCode[] = ['ATG', 'BRB', 'DMA', 'GRD', 'KNA', 'LCA', 'VCT']

/** Exempt from every test of English in FY2009 (DSCA Policy 08-36). */
export const ENGLISH_EXEMPT_FY2009: readonly CountryCode[] = [
  'ATG', 'AUS', 'BHS', 'BLZ', 'BRB', 'BRN', 'CAN', 'DMA', 'GBR', 'GRD', 'GUY', 'IND', 'IRL', 'JAM', 'KNA', 'LCA', 'MLT', 'MUS',
  'NZL', 'SGP', 'TTO', 'VCT',
]

/** Exempt from the test in the home country in FY2009, and tested on arrival (DSCA Policy 08-36). */
export const ENGLISH_EXEMPT_IN_COUNTRY_FY2009: readonly CountryCode[] = [
  'AUT', 'BEL', 'BGD', 'BWA', 'CHE', 'DEU', 'DNK', 'FIN', 'FJI', 'FRA', 'GHA', 'GMB', 'ISL', 'ISR', 'ITA', 'KEN', 'LKA', 'LSO',
  'LUX', 'MWI', 'MYS', 'NGA', 'NLD', 'NOR', 'PAK', 'PHL', 'PNG', 'SLB', 'SLE', 'SUR', 'SWE', 'SWZ', 'TON', 'UGA', 'VUT', 'WSM',
  'ZAF', 'ZMB',
]

/**
 * Countries without standing armed forces now or at some time since 1985, for whose police FAA sec. 660(c) may open the
 * door; recalled. Whether one meets the other tests of the section is a question of its own.
 */
export const WITHOUT_ARMY: readonly CountryCode[] = [
  'AND', 'CRI', 'DMA', 'FSM', 'GRD', 'HTI', 'ISL', 'KIR', 'KNA', 'LCA', 'LIE', 'MCO', 'MHL', 'MUS', 'NRU', 'PAN', 'PLW', 'SLB',
  'SMR', 'TUV', 'VAT', 'VCT', 'VUT', 'WSM',
]
