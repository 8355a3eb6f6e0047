import { countryCode, presentCode, type CountryCode } from '../core/country.ts'
import { isoDate, type IsoDate } from '../core/day.ts'
import { settlesKnown, type Settlement } from '../eligibility/settles.ts'
import { recordedFacts } from './facts-of.ts'
import { knownOnOf, type RecordOptions } from './options.ts'
import { RECORDS_AS_OF } from './as-of.ts'

/**
 * Which facts would settle the decision on our records? The smallest sets for each access to which it can still come. As
 * `settles`, which takes the caller's own facts.
 *
 * @param country - ISO 3166-1 alpha-3; a country that was renamed answers under its present code
 * @param on - the day asked about
 * @param options - `knownOn`: answer from what was public on that day
 * @throws ImetError `unknown-country`, `invalid-day` or `invalid-input`
 * @example
 * ```ts
 * settlesOf('SEN', '2021-06-01').outcomes // [{ access: 'open', size: 0, choices: [] }]
 * ```
 */
export function settlesOf(country: CountryCode, on: IsoDate, options?: RecordOptions): Settlement {
  const code = presentCode(countryCode(country))
  const day = isoDate(on, 'on')
  const knownOn = knownOnOf(options)
  return { ...settlesKnown(code, recordedFacts(code, day, knownOn), day, knownOn), recordsAsOf: RECORDS_AS_OF }
}
