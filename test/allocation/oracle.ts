import type { Method } from '../../src/allocation/divisor-methods.ts'
import type { Claim } from '../../src/allocation/share.ts'

// Slow, and written from the definitions alone: fractions of two bigints, and every unit given one by one.

type Fraction = readonly [top: bigint, bottom: bigint]

const compare = ([a, b]: Fraction, [c, d]: Fraction): number => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0)

function clamp(value: Fraction, least: number, most: number): Fraction {
  if (compare(value, [BigInt(least), 1n]) < 0) return [BigInt(least), 1n]
  return compare(value, [BigInt(most), 1n]) > 0 ? [BigInt(most), 1n] : value
}

function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce<Fraction>(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n])
}

/** The water level, found by trying every level at which some claim meets a bound, and solving between two of them. */
function exactShares(units: number, claims: readonly Claim[]): Fraction[] {
  const at = (level: Fraction) => claims.map(({ weight, least, most }) => clamp([level[0] * weight, level[1]], least, most))
  const levels: Fraction[] = [[0n, 1n]]
  for (const { weight, least, most } of claims) {
    if (weight > 0n) levels.push([BigInt(least), weight], [BigInt(most), weight])
  }
  levels.sort(compare)
  const total: Fraction = [BigInt(units), 1n]
  for (let index = 0; index < levels.length; index += 1) {
    const low = levels[index] as Fraction
    const high = levels[index + 1]
    if (high !== undefined && compare(sumOf(at(high)), total) < 0) continue
    if (compare(sumOf(at(low)), total) >= 0 || high === undefined) return at(low)
    const middle: Fraction = [low[0] * high[1] + high[0] * low[1], 2n * low[1] * high[1]]
    const shares = at(middle)
    const held = claims.map(({ least, most }, place) => {
      const share = shares[place] as Fraction
      return compare(share, [BigInt(least), 1n]) <= 0 || compare(share, [BigInt(most), 1n]) >= 0
    })
    const fixed = sumOf(shares.filter((_, place) => held[place]))
    const weight = claims.reduce((sum, claim, place) => (held[place] === true ? sum : sum + claim.weight), 0n)
    if (weight === 0n) return shares
    return shares.map((share, place) =>
      held[place] === true
        ? share
        : [((total[0] * fixed[1] - fixed[0]) * (claims[place] as Claim).weight), fixed[1] * weight],
    )
  }
  return at(levels.at(-1) as Fraction)
}

const floorOf = ([top, bottom]: Fraction) => Number(top / bottom)

function hamilton(units: number, claims: readonly Claim[]): number[] {
  const shares = exactShares(units, claims)
  const given = shares.map(floorOf)
  const rests = shares.map(([top, bottom]): Fraction => [top % bottom, bottom])
  const order = claims
    .map((_, place) => place)
    .filter((place) => (rests[place] as Fraction)[0] > 0n)
    .sort((a, b) => compare(rests[b] as Fraction, rests[a] as Fraction) || ((claims[a] as Claim).key < (claims[b] as Claim).key ? -1 : 1))
  const sum = given.reduce((all, count) => all + count, 0)
  const target = floorOf(sumOf(shares))
  for (const place of order.slice(0, target - sum)) given[place] = (given[place] as number) + 1
  return given
}

/** Gives units one at a time to the strongest claim: the textbook's definition of a divisor method with bounds. */
function oneByOne(units: number, claims: readonly Claim[], method: Exclude<Method, 'largest-remainder'>): number[] {
  const given = claims.map(({ least }) => least)
  const strength = ({ weight }: Claim, held: number): Fraction => {
    const n = BigInt(held)
    if (method === 'webster') return [weight, 2n * n + 1n]
    return method === 'dhondt' ? [weight, n + 1n] : [weight * weight, n * (n + 1n)]
  }
  for (let left = units - given.reduce((all, count) => all + count, 0); left > 0; left -= 1) {
    const open = claims
      .map((claim, place) => ({ claim, place, held: given[place] as number }))
      .filter(({ claim, held }) => claim.weight > 0n && held < claim.most)
    if (open.length === 0) break
    open.sort((a, b) => {
      const x = strength(a.claim, a.held)
      const y = strength(b.claim, b.held)
      const both = x[1] === 0n && y[1] === 0n
      const order = both ? compare([x[0], 1n], [y[0], 1n]) : compare(x, y)
      return -order || (a.claim.key < b.claim.key ? -1 : 1)
    })
    const { place } = open[0] as { place: number }
    given[place] = (given[place] as number) + 1
  }
  return given
}

/** What each claim gets, by the slow way. */
export function oracle(units: number, claims: readonly Claim[], method: Method): number[] {
  return method === 'largest-remainder' ? hamilton(units, claims) : oneByOne(units, claims, method)
}
