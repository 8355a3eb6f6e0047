import * as z from 'zod'
import { once, type Parsed } from '../core/schema.ts'

/** How shares are rounded to whole units. The last three never take a unit from anyone when there is one more to share. */
export const methodSchema = once(() => z.enum(['largest-remainder', 'webster', 'huntington-hill', 'dhondt']))
/** How shares are rounded to whole units. */
export type Method = Parsed<typeof methodSchema>
/** A method that never takes a unit from anyone when there is one more to share. */
export type DivisorMethod = Exclude<Method, 'largest-remainder'>

/** A claimant's claim to its next unit, as `top / bottom`; a `bottom` of zero comes before all others. */
interface Standing {
  readonly top: bigint
  readonly bottom: bigint
}

/** The claim of a weight that holds `units` already. Huntington-Hill compares squares, so that no root is taken. */
function standing(method: DivisorMethod, weight: bigint, units: number): Standing {
  const held = BigInt(units)
  switch (method) {
    case 'webster':
      return { top: weight, bottom: 2n * held + 1n }
    case 'dhondt':
      return { top: weight, bottom: held + 1n }
    case 'huntington-hill':
      return { top: weight * weight, bottom: held * (held + 1n) }
  }
}

function compare(a: Standing, b: Standing): number {
  if (a.bottom === 0n && b.bottom === 0n) return a.top > b.top ? -1 : a.top < b.top ? 1 : 0
  const left = a.top * b.bottom
  const right = b.top * a.bottom
  return left > right ? -1 : left < right ? 1 : 0
}

/** `units * weight / sum` rounded as the method rounds. */
function rounded(method: DivisorMethod, units: number, weight: bigint, sum: bigint): number {
  const product = BigInt(units) * weight
  const whole = product / sum
  switch (method) {
    case 'dhondt':
      return Number(whole)
    case 'webster':
      return Number((2n * product + sum) / (2n * sum))
    case 'huntington-hill':
      return Number(product * product >= whole * (whole + 1n) * sum * sum ? whole + 1n : whole)
  }
}

interface DivisorClaims {
  readonly weights: readonly bigint[]
  readonly least: readonly number[]
  readonly most: readonly number[]
  readonly keys: readonly string[]
}

/** The result of a divisor method, and the claimants with an equal claim to the last unit given. */
export interface Divided {
  readonly units: readonly number[]
  readonly tied: readonly number[]
}

/**
 * Divides by a divisor method between bounds. Every unit goes to the strongest claim to the next unit, so the units given for
 * one total are among those given for any greater one. The count starts near the end, at the water level's shares rounded as
 * the method rounds; from there units are added to the strongest claim or taken from the weakest.
 */
export function divideByDivisor(
  method: DivisorMethod,
  total: number,
  level: { readonly units: number; readonly weight: bigint; readonly held: readonly ('least' | 'most' | null)[] },
  { weights, least, most, keys }: DivisorClaims,
): Divided {
  const clamp = (index: number, value: number) => Math.min(Math.max(value, least[index] as number), most[index] as number)
  const units = weights.map((weight, index) => {
    const bound = level.held[index] ?? null
    if (bound !== null) return (bound === 'most' ? most[index] : least[index]) as number
    return clamp(index, rounded(method, level.units, weight, level.weight))
  })
  const claim = (index: number, given: number) => standing(method, weights[index] as bigint, given)
  const before = (a: number, givenA: number, b: number, givenB: number) =>
    compare(claim(a, givenA), claim(b, givenB)) || ((keys[a] as string) < (keys[b] as string) ? -1 : 1)
  let sum = units.reduce((all, count) => all + count, 0)
  for (; sum < total; sum += 1) {
    let best = -1
    for (let index = 0; index < units.length; index += 1) {
      const held = units[index] as number
      if (held >= (most[index] as number)) continue
      if (best < 0 || before(index, held, best, units[best] as number) < 0) best = index
    }
    units[best] = (units[best] as number) + 1
  }
  for (; sum > total; sum -= 1) {
    let worst = -1
    for (let index = 0; index < units.length; index += 1) {
      const held = units[index] as number
      if (held <= (least[index] as number)) continue
      if (worst < 0 || before(index, held - 1, worst, (units[worst] as number) - 1) > 0) worst = index
    }
    units[worst] = (units[worst] as number) - 1
  }
  return { units, tied: tiedForLast(units, least, most, claim) }
}

/** Who tied for the last unit: the weakest claim that was met equals the strongest that was not. */
function tiedForLast(
  units: readonly number[],
  least: readonly number[],
  most: readonly number[],
  claim: (index: number, given: number) => Standing,
): readonly number[] {
  let met: Standing | null = null
  let unmet: Standing | null = null
  units.forEach((held, index) => {
    if (held > (least[index] as number)) {
      const last = claim(index, held - 1)
      if (met === null || compare(last, met) > 0) met = last
    }
    if (held < (most[index] as number)) {
      const next = claim(index, held)
      if (unmet === null || compare(next, unmet) < 0) unmet = next
    }
  })
  if (met === null || unmet === null || compare(met, unmet) !== 0) return []
  const at = met as Standing
  return units.flatMap((held, index) => {
    const lost = held < (most[index] as number) && compare(claim(index, held), at) === 0
    const won = held > (least[index] as number) && compare(claim(index, held - 1), at) === 0
    return lost || won ? [index] : []
  })
}
