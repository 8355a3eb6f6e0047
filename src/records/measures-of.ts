import { byCountry } from './by-country.ts'
import { eastAsia } from './measures/east-asia.ts'
import { eurasia } from './measures/eurasia.ts'
import { europe } from './measures/europe.ts'
import { middleEast } from './measures/middle-east.ts'
import { northAfrica } from './measures/north-africa.ts'
import { pacific } from './measures/pacific.ts'
import { southAsia } from './measures/south-asia.ts'
import { southEastAsia } from './measures/south-east-asia.ts'
import type { Measure } from './row.ts'

/** Every step on record in a country's program: the event log. */
export function measures(): readonly Measure[] {
  return [...southAsia, ...southEastAsia, ...eastAsia, ...pacific, ...europe, ...eurasia, ...middleEast, ...northAfrica]
}

/** The steps on record of a country. */
export const measuresOf = byCountry(measures)
