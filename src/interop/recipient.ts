import { findCountry, isCountryCode, type CountryCode } from '../core/country.ts'
import { memo } from './memo.ts'

/** Names that only the published tables use, in lower case. */
const ALIASES: Readonly<Record<string, CountryCode>> = {
  'bosnia i herzegovina': 'BIH',
  'c.a.r.': 'CAF',
  'comoro islands': 'COM',
  'congo, democratic republic of (kinshasa)': 'COD',
  'congo, democratic republic of the (kinshasa)': 'COD',
  'congo, droc': 'COD',
  'congo, republic of (brazzaville)': 'COG',
  'congo, republic of the (brazzaville)': 'COG',
  'congo dr': 'COD',
  'dem. rep. of congo': 'COD',
  'democratic rep of the congo': 'COD',
  droc: 'COD',
  'equitorial guinea': 'GNQ',
  'fiji islands': 'FJI',
  kazakstan: 'KAZ',
  'korea, republic of south': 'KOR',
  'macedonia, fyro': 'MKD',
  'maldive islands': 'MDV',
  'n. macedonia': 'MKD',
  'palestinian auth': 'PSE',
  phillipines: 'PHL',
  'serbia and montenegro (former)': 'SCG',
  'solomon is.': 'SLB',
  'sudan, republic of south': 'SSD',
  'sudan, republic of southern': 'SSD',
  tadjikistan: 'TJK',
  'timor-leste, democratic republic of': 'TLS',
  'turks and caicos': 'TCA',
  'u.a.e.': 'ARE',
}

function byName(name: string): CountryCode | null {
  if (name === '') return null
  const own = ALIASES[name.toLowerCase()] ?? findCountry(name)
  if (own !== null) return own
  // "Belize (UK)" names whose it was, "Fiji   IMET - FY 2006 DoS Training" runs the next cell in.
  const bare = name.replace(/\s+INC$|\s*\([A-Z]{2,3}\)$|\s+IMET\b.*$|\s{2,}.*$/, '').trim()
  return bare === name ? null : byName(bare)
}

const named = memo((name: string): { readonly country: CountryCode | null } => ({ country: byName(name) }))

/**
 * The country of a row. The name goes before the code: the Security Force Monitor's column of codes has some that are none
 * (`RCA`, `RCH`, `NME`).
 *
 * @example
 * ```ts
 * recipient('Congo, Democratic Republic of (Kinshasa)', '') // 'COD'
 * recipient('Central African Republic', 'RCA') // 'CAF'
 * recipient('COLOR VISION', 'NaN') // null
 * ```
 */
export function recipient(name: string, code: string): CountryCode | null {
  return named(name).country ?? (isCountryCode(code) ? code : null)
}
