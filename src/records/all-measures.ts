import { caribbean } from './measures/caribbean.ts'
import { centralAfrica } from './measures/central-africa.ts'
import { centralAmerica } from './measures/central-america.ts'
import { eastAfrica } from './measures/east-africa.ts'
import { eastAsia } from './measures/east-asia.ts'
import { eurasia } from './measures/eurasia.ts'
import { europe } from './measures/europe.ts'
import { middleEast } from './measures/middle-east.ts'
import { northAfrica } from './measures/north-africa.ts'
import { pacific } from './measures/pacific.ts'
import { southAmerica } from './measures/south-america.ts'
import { southAsia } from './measures/south-asia.ts'
import { southEastAsia } from './measures/south-east-asia.ts'
import { southernAfrica } from './measures/southern-africa.ts'
import { westAfrica } from './measures/west-africa.ts'
import type { Measure } from './row.ts'

/** Every step on record in a country's program, made anew at each call: `measures` keeps it. */
export function allMeasures(): readonly Measure[] {
  return [
    ...southAsia,
    ...southEastAsia,
    ...eastAsia,
    ...pacific,
    ...europe,
    ...eurasia,
    ...middleEast,
    ...northAfrica,
    ...westAfrica,
    ...centralAfrica,
    ...eastAfrica,
    ...southernAfrica,
    ...centralAmerica,
    ...caribbean,
    ...southAmerica,
  ]
}
