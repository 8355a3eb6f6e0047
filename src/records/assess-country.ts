import { countryCode, presentCode, type CountryCode } from '../core/country.ts'
import { isoDate, type IsoDate } from '../core/day.ts'
import { decideKnown } from '../eligibility/decide.ts'
import type { CountryDecision } from '../eligibility/decision.ts'
import type { AssessInput } from '../eligibility/fact.ts'
import { RECORDS_AS_OF } from './as-of.ts'
import { recordedFacts } from './facts-of.ts'
import { knownOnOf, type RecordOptions } from './options.ts'
import { disputedDates } from './readings.ts'

/**
 * May the country receive IMET on the day, on our records? The same engine as `assess`; every finding carries its
 * citation, its records and their sources.
 *
 * @param country - ISO 3166-1 alpha-3; a country that was renamed answers under its present code (`ZAR` as `COD`)
 * @param on - the day asked about
 * @param options - `knownOn`: answer from what was public on that day
 * @throws ImetError `unknown-country`, `invalid-day` or `invalid-input`
 * @example
 * ```ts
 * assessCountry('PAK', '2018-09-01').access // 'barred'
 * ```
 */
export function assessCountry(country: CountryCode, on: IsoDate, options?: RecordOptions): CountryDecision {
  const code = presentCode(countryCode(country))
  const day = isoDate(on, 'on')
  const knownOn = knownOnOf(options)
  const decision = decideKnown(code, recordedFacts(code, day, knownOn), day, knownOn)
  return { ...decision, recordsAsOf: RECORDS_AS_OF, disputed: disputedDates(decision, day, knownOn) }
}

/**
 * Our records on a country and day as the input that `assess` takes, to be changed and asked again.
 *
 * @throws ImetError as `assessCountry`
 * @example
 * ```ts
 * assess(factsOf('SEN', '2021-06-01'), '2021-06-01').access // 'open'
 * ```
 */
export function factsOf(country: CountryCode, on: IsoDate, options?: RecordOptions): AssessInput {
  const code = presentCode(countryCode(country))
  const day = isoDate(on, 'on')
  const knownOn = knownOnOf(options)
  const { stated, silence } = recordedFacts(code, day, knownOn)
  const facts = [...new Map([...silence, ...stated]).values()].flatMap(({ rows }) => rows)
  return { country: code, facts, ...(knownOn === undefined ? {} : { knownOn }) }
}
