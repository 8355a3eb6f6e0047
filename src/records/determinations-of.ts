import { once } from '../core/schema.ts'
import { byCountry } from './by-country.ts'
import { foundDeterminations } from './found-determinations.ts'
import { officialLists } from './lists/official-lists.ts'
import { determinationsFrom } from './lists/to-determinations.ts'
import type { Determination } from './row.ts'

/**
 * Every legal fact on record about single countries: the official lists, and what was found, waived or certified.
 *
 * @function
 */
export const determinations = once((): readonly Determination[] => [
  ...officialLists().flatMap(determinationsFrom),
  ...foundDeterminations(),
])

/**
 * The legal facts on record about a country.
 *
 * @function
 */
export const determinationsOf = byCountry(determinations)
