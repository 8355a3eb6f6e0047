import type { Arithmetic, Quota } from './arithmetic.ts'

/** The residual units of a division: who got one, and who tied for the last of them. */
export interface Residuals {
  readonly winners: ReadonlySet<number>
  readonly tied: readonly number[]
}

/**
 * Hamilton's method: after each has the whole part of its quota, the units left go one each to the largest rests. Equal
 * rests go by the key.
 */
export function largestRemainder<W>(
  arithmetic: Arithmetic<W>,
  units: number,
  quotas: readonly Quota<W>[],
  keys: readonly string[],
): Residuals {
  let left = units
  for (const { whole } of quotas) left -= whole
  if (left === 0) return { winners: new Set(), tied: [] }
  const rest = (index: number) => (quotas[index] as Quota<W>).rest
  const order = quotas
    .map((_, index) => index)
    .sort((a, b) => {
      if (arithmetic.less(rest(b), rest(a))) return -1
      if (arithmetic.less(rest(a), rest(b))) return 1
      return (keys[a] as string) < (keys[b] as string) ? -1 : 1
    })
  const winners = new Set(order.slice(0, left))
  const last = rest(order[left - 1] as number)
  const equal = (index: number) => !arithmetic.less(rest(index), last) && !arithmetic.less(last, rest(index))
  const loser = order[left]
  return { winners, tied: loser !== undefined && equal(loser) ? order.filter(equal) : [] }
}
