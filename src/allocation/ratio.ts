import * as z from 'zod'
import { ImetError, shown } from '../core/errors.ts'
import { multiplyRatio, type Cents, type Rounding } from '../core/money.ts'
import { once, type Parsed } from '../core/schema.ts'

/** A share as two whole numbers, so that no percentage is ever a binary fraction. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

function isDecimal(value: unknown): boolean {
  return (typeof value === 'number' || typeof value === 'string') && DECIMAL.test(String(value))
}

/** zod schema of a decimal as the law prints it: `0.38`, or text. Its printed digits count, not its binary value. */
export const decimalSchema = once(() => z
  .union([z.number(), z.string()])
  .refine(isDecimal, { error: 'expected a decimal number such as 0.38 or "0.38"' }))
/** A decimal as the law prints it, as a number or as text: `0.38` or `'0.38'`. */
export type Decimal = Parsed<typeof decimalSchema>

/**
 * A decimal as the exact ratio of its printed digits.
 *
 * @throws ImetError `invalid-input`
 */
export function decimalRatio(value: Decimal, path = 'value'): Ratio {
  const parts = isDecimal(value) ? DECIMAL.exec(String(value)) : null
  if (parts === null) {
    throw new ImetError('invalid-input', path, `expected a decimal number such as 0.38 or "0.38", got ${shown(value)}`)
  }
  const [, sign, whole = '0', fraction = ''] = parts
  const digits = BigInt(whole + fraction)
  return { numerator: sign === '-' ? -digits : digits, denominator: 10n ** BigInt(fraction.length) }
}

/**
 * A percentage as an exact ratio: 0.38 percent is 38 in 10,000.
 *
 * @throws ImetError `invalid-input`
 * @example
 * ```ts
 * percent('0.38') // { numerator: 38n, denominator: 10000n }
 * ```
 */
export function percent(value: Decimal, path = 'percent'): Ratio {
  const { numerator, denominator } = decimalRatio(value, path)
  return { numerator, denominator: denominator * 100n }
}

/** An amount times a ratio, rounded once. */
export function timesRatio(amount: Cents, ratio: Ratio, rounding: Rounding): Cents {
  return multiplyRatio(amount, ratio.numerator, ratio.denominator, rounding)
}

/**
 * An amount to the nearest multiple of `unit`, an even half upward: the budget tables print thousands of dollars this way.
 *
 * @example
 * ```ts
 * toNearest(8_587_656_000, 100_000) // 8587700000
 * ```
 */
export function toNearest(amount: Cents, unit: Cents): Cents {
  return multiplyRatio(multiplyRatio(amount, 1, unit, 'half-up'), unit, 1, 'exact')
}
