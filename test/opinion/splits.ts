import type { Method } from '../../src/allocation/divisor-methods.ts'
import type { Claim } from '../../src/allocation/share.ts'

// By brute force: every split of the units is tried, and every way in which claims can stand at their bounds.

/** Every way to split the units between the bounds. */
export function splits(units: number, claims: readonly Claim[]): number[][] {
  const [first, ...others] = claims
  if (first === undefined) return units === 0 ? [[]] : []
  const found: number[][] = []
  for (let mine = first.least; mine <= Math.min(first.most, units); mine += 1) {
    for (const rest of splits(units - mine, others)) found.push([mine, ...rest])
  }
  return found
}

/** The exact shares over a common bottom: each claim at its least, at its most or in proportion, whichever of the 3^n is consistent. */
function exact(units: number, claims: readonly Claim[]): { tops: bigint[]; bottom: bigint } {
  const places = claims.length
  for (let code = 0; code < 3 ** places; code += 1) {
    const stands = claims.map((_, index) => Math.floor(code / 3 ** index) % 3)
    const held = claims.reduce((sum, { least, most }, index) => sum + (stands[index] === 1 ? least : stands[index] === 2 ? most : 0), 0)
    const bottom = claims.reduce((sum, { weight }, index) => (stands[index] === 0 ? sum + weight : sum), 0n)
    const left = BigInt(units - held)
    if (bottom === 0n) {
      if (left !== 0n) continue
      // All at a bound: one level must keep the ones at their least above it and the others below.
      const consistent = claims.every((a, i) => claims.every((b, j) => stands[i] !== 1 || stands[j] !== 2 || BigInt(b.most) * a.weight <= BigInt(a.least) * b.weight))
      if (consistent) return { tops: claims.map(({ least, most }, index) => BigInt(stands[index] === 1 ? least : most)), bottom: 1n }
      continue
    }
    const consistent = claims.every(({ weight, least, most }, index) => {
      const share = left * weight
      if (stands[index] === 1) return share <= BigInt(least) * bottom
      if (stands[index] === 2) return share >= BigInt(most) * bottom
      return share >= BigInt(least) * bottom && share <= BigInt(most) * bottom
    })
    if (!consistent || left < 0n) continue
    return { tops: claims.map(({ weight, least, most }, index) => (stands[index] === 0 ? left * weight : BigInt(stands[index] === 1 ? least : most) * bottom)), bottom }
  }
  throw new Error('no consistent shares')
}

/** The splits nearest to the exact shares: least sum of squares. Largest remainder is the nearest there is. */
export function nearest(units: number, claims: readonly Claim[]): number[][] {
  const { tops, bottom } = exact(units, claims)
  const far = (split: readonly number[]) => split.reduce((sum, count, index) => sum + (BigInt(count) * bottom - (tops[index] as bigint)) ** 2n, 0n)
  const all = splits(units, claims)
  const least = all.map(far).reduce((a, b) => (b < a ? b : a))
  return all.filter((split) => far(split) === least)
}

/** The splits in which no unit is held on a weaker claim than one that goes unmet: what a divisor method is. */
export function stable(units: number, claims: readonly Claim[], method: Exclude<Method, 'largest-remainder'>): number[][] {
  const claim = (weight: bigint, held: number): readonly [bigint, bigint] => {
    const n = BigInt(held)
    if (method === 'webster') return [weight, 2n * n + 1n]
    return method === 'dhondt' ? [weight, n + 1n] : [weight * weight, n * (n + 1n)]
  }
  const weaker = ([a, b]: readonly [bigint, bigint], [c, d]: readonly [bigint, bigint]) => (b === 0n ? d === 0n && a < c : d === 0n || a * d < c * b)
  return splits(units, claims).filter((split) =>
    claims.every((from, i) =>
      claims.every((to, j) => {
        const [held, had] = [split[i] as number, split[j] as number]
        if (i === j || held <= from.least || had >= to.most) return true
        return !weaker(claim(from.weight, held - 1), claim(to.weight, had))
      }),
    ),
  )
}
