import { allMeasures } from './all-measures.ts'
import { byCountry } from './by-country.ts'
import type { Measure } from './row.ts'

let all: readonly Measure[] | undefined

/** Every step on record in a country's program: the event log. */
export function measures(): readonly Measure[] {
  all ??= allMeasures()
  return all
}

/** The steps on record of a country. */
export const measuresOf = byCountry(measures)
