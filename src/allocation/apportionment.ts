import type { Cents } from '../core/money.ts'
import { amount as checkAmount } from './amount.ts'
import { ImetError, shown } from '../core/errors.ts'
import { readable } from '../core/readable.ts'
import { divide } from './divide.ts'
import { decimalRatio, type Decimal } from './ratio.ts'

/** Four quarters' shares of an amount, as decimals in any proportion. */
export type QuarterShares = readonly [Decimal, Decimal, Decimal, Decimal]

/**
 * Apportions an amount over the quarters of its year (31 U.S.C. 1512): by the shares given, equal unless given, to the cent, by
 * largest remainder. Equal rests go to the earlier quarter. The lapse of a quarter takes nothing: what was not obligated in one
 * may be in the next.
 *
 * @throws ImetError `invalid-money` or `invalid-input`
 * @example
 * ```ts
 * apportionByQuarter(10, [1, 1, 1, 1]) // [3, 3, 2, 2]
 * ```
 */
export function apportionByQuarter(amount: Cents, shares: QuarterShares = [1, 1, 1, 1]): readonly Cents[] {
  const total = checkAmount(amount)
  const four: unknown = readable('shares', () => Array.isArray(shares) && shares.length === 4)
  if (four !== true) throw new ImetError('invalid-input', 'shares', `expected the shares of four quarters, got ${shown(shares)}`)
  const ratios = shares.map((share, index) => {
    const path = `shares[${index}]`
    const ratio = decimalRatio(share, path)
    if (ratio.numerator < 0n) throw new ImetError('invalid-input', path, `expected zero or more, got ${shown(share)}`)
    return ratio
  })
  const common = ratios.reduce((most, { denominator }) => (denominator > most ? denominator : most), 1n)
  const weights = ratios.map(({ numerator, denominator }) => numerator * (common / denominator))
  if (weights.every((weight) => weight === 0n)) throw new ImetError('invalid-input', 'shares', 'expected one share above zero, got none')
  const claims = weights.map((weight, index) => ({ key: `Q${index + 1}`, weight, least: 0, most: total }))
  return divide(total, claims, 'largest-remainder').map(({ units }) => units)
}
