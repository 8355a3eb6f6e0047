/** The whole part of a quota and what is left of it, over the sum of the weights. */
export interface Quota<W> {
  readonly whole: number
  readonly rest: W
}

/**
 * The few exact operations that dividing needs, over a kind of whole number. Two kinds are given, and give the same answer:
 * `number` while every product stays below 2^53, `bigint` beyond.
 */
export interface Arithmetic<W> {
  readonly kind: 'number' | 'bigint'
  readonly zero: W
  of(value: bigint): W
  plus(a: W, b: W): W
  minus(a: W, b: W): W
  times(units: number, weight: W): W
  less(a: W, b: W): boolean
  /** `units * weight / sum`, as a whole part and a rest. */
  quota(units: number, weight: W, sum: W): Quota<W>
}

export const NUMBER: Arithmetic<number> = {
  kind: 'number',
  zero: 0,
  of: Number,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (units, weight) => units * weight,
  less: (a, b) => a < b,
  quota(units, weight, sum) {
    const product = units * weight
    const rest = product % sum
    return { whole: (product - rest) / sum, rest }
  },
}

export const BIGINT: Arithmetic<bigint> = {
  kind: 'bigint',
  zero: 0n,
  of: (value) => value,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (units, weight) => BigInt(units) * weight,
  less: (a, b) => a < b,
  quota(units, weight, sum) {
    const product = BigInt(units) * weight
    return { whole: Number(product / sum), rest: product % sum }
  },
}

/** Whether every product of the units with the weights, and twice that, is exact in a number. */
export function fitsNumber(units: number, weights: readonly bigint[]): boolean {
  const sum = weights.reduce((total, weight) => total + weight, 0n)
  return 2n * (BigInt(units) + 1n) * sum < BigInt(Number.MAX_SAFE_INTEGER)
}
