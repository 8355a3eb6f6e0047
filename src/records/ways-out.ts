import { countryCode, presentCode, type CountryCode } from '../core/country.ts'
import { isoDate, type IsoDate } from '../core/day.ts'
import { waysOutKnown, type WaysOut } from '../eligibility/ways-out.ts'
import { recordedFacts } from './facts-of.ts'
import { knownOnOf, type RecordOptions } from './options.ts'
import { RECORDS_AS_OF } from './as-of.ts'

/**
 * What would it take, on our records? The smallest sets of lawful acts that bring the country to a better access on the day.
 * As `waysOut`, which takes the caller's own facts.
 *
 * @param country - ISO 3166-1 alpha-3; a country that was renamed answers under its present code
 * @param on - the day asked about
 * @param options - `knownOn`: answer from what was public on that day
 * @throws ImetError `unknown-country`, `invalid-day` or `invalid-input`
 * @example
 * ```ts
 * const [first] = waysOutOf('PAK', '2018-09-01').ways
 * first?.access // 'open'
 * first?.choices.map(({ provisions }) => provisions) // [['executive-suspension']]
 * waysOutOf('SEN', '2021-06-01').ways.length // 0
 * ```
 */
export function waysOutOf(country: CountryCode, on: IsoDate, options?: RecordOptions): WaysOut {
  const code = presentCode(countryCode(country))
  const day = isoDate(on, 'on')
  const knownOn = knownOnOf(options)
  return { ...waysOutKnown(code, recordedFacts(code, day, knownOn), day, knownOn), recordsAsOf: RECORDS_AS_OF }
}
