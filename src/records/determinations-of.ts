import { byCountry } from './by-country.ts'
import { foundDeterminations } from './found-determinations.ts'
import { officialLists } from './lists/official-lists.ts'
import { determinationsFrom } from './lists/to-determinations.ts'
import type { Determination } from './row.ts'

let all: readonly Determination[] | undefined

/** Every legal fact on record about single countries: the official lists, and what was found, waived or certified. */
export function determinations(): readonly Determination[] {
  all ??= [...officialLists().flatMap(determinationsFrom), ...foundDeterminations()]
  return all
}

/**
 * The legal facts on record about a country.
 *
 * @function
 */
export const determinationsOf = byCountry(determinations)
