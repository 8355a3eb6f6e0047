import type { IsoDate } from './day.ts'

/** How many of the sorted days are on or before a day. */
export function countThrough(days: readonly IsoDate[], day: IsoDate): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low
}
