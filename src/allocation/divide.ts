import { BIGINT, fitsNumber, NUMBER, type Arithmetic } from './arithmetic.ts'
import { divideByDivisor, type Method } from './divisor-methods.ts'
import { largestRemainder } from './largest-remainder.ts'
import type { Award, Claim } from './share.ts'
import { waterFill } from './water-fill.ts'

const NOBODY: readonly string[] = []

/** The most units that claims can take: one of no weight takes no more than its least. */
export function capacity(claims: readonly Claim[]): number {
  return claims.reduce((sum, { weight, least, most }) => sum + (weight > 0n ? most : least), 0)
}

function withArithmetic<W>(arithmetic: Arithmetic<W>, units: number, claims: readonly Claim[], method: Method): Award[] {
  const weights = claims.map(({ weight }) => arithmetic.of(weight))
  const least = claims.map((claim) => claim.least)
  const most = claims.map((claim) => claim.most)
  const keys = claims.map(({ key }) => key)
  const level = waterFill(arithmetic, units, weights, least, most)
  const free = level.free.map((index) => ({
    index,
    quota: arithmetic.quota(level.units, weights[index] as W, level.weight),
  }))
  const awards: Award[] = claims.map(({ least: low, most: high }, index) => {
    const bound = level.held[index] ?? null
    const held = bound === 'most' ? high : low
    return { units: held, whole: held, rest: '0', bound, tiedWith: NOBODY }
  })
  for (const { index, quota } of free) {
    const none = !arithmetic.less(arithmetic.zero, quota.rest)
    awards[index] = {
      units: quota.whole,
      whole: quota.whole,
      rest: none ? '0' : `${quota.rest}/${level.weight}`,
      bound: null,
      tiedWith: NOBODY,
    }
  }
  let tied: readonly number[]
  if (method === 'largest-remainder') {
    const residuals = largestRemainder(
      arithmetic,
      level.units,
      free.map(({ quota }) => quota),
      free.map(({ index }) => keys[index] as string),
    )
    for (const place of residuals.winners) {
      const { index } = free[place] as { index: number }
      const award = awards[index] as Award
      awards[index] = { ...award, units: award.whole + 1 }
    }
    tied = residuals.tied.map((place) => (free[place] as { index: number }).index)
  } else {
    const divided = divideByDivisor(
      method,
      units,
      { units: level.units, weight: BigInt(level.weight as number | bigint), held: level.held },
      { weights: claims.map(({ weight }) => weight), least, most, keys },
    )
    divided.units.forEach((count, index) => {
      awards[index] = { ...(awards[index] as Award), units: count }
    })
    tied = divided.tied
  }
  for (const index of tied) {
    const tiedWith = tied.filter((other) => other !== index).map((other) => keys[other] as string).sort()
    awards[index] = { ...(awards[index] as Award), tiedWith }
  }
  return awards
}

/**
 * Divides whole units among claims by weight, between their bounds. What nobody may take is left over. `units` is at least
 * the sum of the leasts.
 *
 * @param exact - forces one kind of arithmetic; both give the same answer
 */
export function divide(
  units: number,
  claims: readonly Claim[],
  method: Method,
  exact?: 'number' | 'bigint',
): readonly Award[] {
  const weighted = claims.filter(({ weight }) => weight > 0n)
  const fixed = claims.reduce((sum, { weight, least }) => (weight > 0n ? sum : sum + least), 0)
  const shared = Math.min(units - fixed, capacity(weighted))
  // No one can get more than all of it; so bounded, every product is as small as the check below supposes.
  const claimed = weighted.map((claim) => (claim.most <= shared ? claim : { ...claim, most: shared }))
  const kind = exact ?? (fitsNumber(shared, weighted.map(({ weight }) => weight)) ? 'number' : 'bigint')
  const awards =
    kind === 'number'
      ? withArithmetic(NUMBER, shared, claimed, method)
      : withArithmetic(BIGINT, shared, claimed, method)
  let next = 0
  return claims.map((claim) => {
    if (claim.weight > 0n) return awards[next++] as Award
    return { units: claim.least, whole: claim.least, rest: '0', bound: claim.least > 0 ? 'least' : null, tiedWith: NOBODY }
  })
}
