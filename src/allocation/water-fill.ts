import type { Arithmetic } from './arithmetic.ts'

interface Level<W> {
  /** Claimants that are held at neither bound, and what they share. */
  readonly free: readonly number[]
  readonly units: number
  readonly weight: W
  /** For each claimant: held at its least, at its most, or free. */
  readonly held: readonly ('least' | 'most' | null)[]
}

/**
 * Finds the water level: the claimants share in proportion to their weights, but for those whom that would take past a
 * bound, and these stay at it. `units` lies between the sum of the leasts and the sum of the mosts; weights are positive.
 *
 * Each round all shares are taken at one level; where the claimants above their most overshoot by more than those below
 * their least fall short, the first are held for good, else the second. The level can then only move away from what is held.
 */
export function waterFill<W>(
  arithmetic: Arithmetic<W>,
  units: number,
  weights: readonly W[],
  least: readonly number[],
  most: readonly number[],
): Level<W> {
  const held: ('least' | 'most' | null)[] = weights.map(() => null)
  let free = weights.map((_, index) => index)
  let left = units
  for (;;) {
    let sum = arithmetic.zero
    for (const index of free) sum = arithmetic.plus(sum, weights[index] as W)
    const above: number[] = []
    const below: number[] = []
    let excess = arithmetic.zero
    let deficit = arithmetic.zero
    for (const index of free) {
      const share = arithmetic.times(left, weights[index] as W)
      const low = arithmetic.times(least[index] as number, sum)
      const high = arithmetic.times(most[index] as number, sum)
      if (arithmetic.less(high, share)) {
        above.push(index)
        excess = arithmetic.plus(excess, arithmetic.minus(share, high))
      } else if (arithmetic.less(share, low)) {
        below.push(index)
        deficit = arithmetic.plus(deficit, arithmetic.minus(low, share))
      }
    }
    if (above.length === 0 && below.length === 0) return { free, units: left, weight: sum, held }
    const holdAbove = !arithmetic.less(excess, deficit)
    const holdBelow = !arithmetic.less(deficit, excess)
    if (holdAbove) for (const index of above) held[index] = 'most'
    if (holdBelow) for (const index of below) held[index] = 'least'
    free = free.filter((index) => {
      const bound = held[index]
      if (bound === null || bound === undefined) return true
      left -= (bound === 'most' ? most[index] : least[index]) as number
      return false
    })
  }
}
