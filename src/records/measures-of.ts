import { allMeasures } from './all-measures.ts'
import type { CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import { once } from '../core/schema.ts'
import { byCountry } from './by-country.ts'
import type { Measure } from './row.ts'

/**
 * Every step on record in a country's program: the event log.
 *
 * @function
 */
export const measures: () => readonly Measure[] = once(allMeasures)

/**
 * The steps on record of a country.
 *
 * @function
 */
export const measuresOf = byCountry(measures)

/** The steps of a country that were public on a day; all of them without one. */
export function measuresKnownOn(country: CountryCode, knownOn: IsoDate | undefined): readonly Measure[] {
  const steps = measuresOf(country)
  return knownOn === undefined ? steps : steps.filter(({ knownFrom, from }) => (knownFrom ?? from) <= knownOn)
}
