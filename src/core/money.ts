import * as z from 'zod'
import { ImetError, shown } from './errors.ts'
import { once, type Parsed } from './schema.ts'

/**
 * An amount of money in whole United States cents: a safe integer, so sums and comparisons are exact. Negative for a
 * reduction. The public functions check it and throw {@link ImetError} with the code `invalid-money`.
 */
export type Cents = number

/** Whether a value is a whole number of cents that a number holds exactly. Never throws. */
export function isCents(value: unknown): value is Cents {
  return Number.isSafeInteger(value)
}

/** zod schema of {@link Cents}. */
export const centsSchema = once(() => z.number().refine(isCents, { error: 'expected whole US cents as a safe integer' }))

/**
 * Checks an amount of cents at the door.
 *
 * @throws ImetError `money-overflow` for a whole number past 2^53, `invalid-money` for anything else
 * @example
 * ```ts
 * cents(123450) // 123450
 * ```
 */
export function cents(value: unknown, path = 'cents'): Cents {
  // -0 would not survive JSON.
  if (isCents(value)) return value + 0
  const code = Number.isInteger(value) ? 'money-overflow' : 'invalid-money'
  throw new ImetError(code, path, `expected whole US cents as a safe integer, got ${shown(value)}`)
}

function fromBigInt(value: bigint, path: string): Cents {
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < BigInt(Number.MIN_SAFE_INTEGER)) {
    throw new ImetError('money-overflow', path, `expected an amount within $90,071,992,547,409.91, got ${shown(value)} cents`)
  }
  return Number(value)
}

/** Sign, dollars (grouped by threes throughout or not at all), cents; a minus or brackets, as in accounts, for negative. */
const TEXT = /^(?:(-)?\$?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{2}))?|\(\$?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{2}))?\))$/

/**
 * Reads an amount as it is printed: `$1,234.50`, `1234`, `-$5.00`, `($5.00)`. Commas stand in all their places or in none;
 * cents have two digits.
 *
 * @throws ImetError `invalid-money` or `money-overflow`
 * @example
 * ```ts
 * parseMoney('$1,234.50') // 123450
 * ```
 */
export function parseMoney(text: string, path = 'amount'): Cents {
  const parts = typeof text === 'string' ? TEXT.exec(text.trim().replace('\u2212', '-').replace(/^\$-/, '-$')) : null
  if (parts === null) {
    throw new ImetError('invalid-money', path, `expected an amount like "$1,234.50", got ${shown(text)}`)
  }
  const [, minus, plainDollars, plainCents, bracketDollars, bracketCents] = parts
  const digits = (plainDollars ?? bracketDollars ?? '').replaceAll(',', '') + (plainCents ?? bracketCents ?? '00')
  const value = BigInt(digits)
  return fromBigInt(minus === undefined && bracketDollars === undefined ? value : -value, path)
}

/**
 * The cents in an amount of dollars: a whole number, or text for an amount with cents. A number with a fraction is refused,
 * because `0.1` dollars is not what it says.
 *
 * @throws ImetError `invalid-money` or `money-overflow`
 * @example
 * ```ts
 * dollars(110_425_000) // 11042500000
 * dollars('1,234.50') // 123450
 * ```
 */
export function dollars(amount: number | string, path = 'amount'): Cents {
  if (typeof amount === 'string') return parseMoney(amount, path)
  if (!Number.isInteger(amount)) {
    throw new ImetError('invalid-money', path, `expected whole dollars, or text like "1,234.50", got ${shown(amount)}`)
  }
  if (!Number.isSafeInteger(amount)) {
    throw new ImetError('money-overflow', path, `expected dollars as a safe integer, got ${shown(amount)}`)
  }
  return fromBigInt(BigInt(amount) * 100n, path)
}

/**
 * An amount as it is printed, always with cents.
 *
 * @throws ImetError `invalid-money` or `money-overflow`
 * @example
 * ```ts
 * formatMoney(-123450) // '-$1,234.50'
 * ```
 */
export function formatMoney(amount: Cents): string {
  const checked = cents(amount)
  const digits = String(Math.abs(checked)).padStart(3, '0')
  const grouped = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${checked < 0 ? '-' : ''}$${grouped}.${digits.slice(-2)}`
}

/**
 * The sum of amounts; nothing is zero. Only the total must fit: a sum whose parts cancel does not overflow on the way.
 *
 * @throws ImetError `invalid-money` or `money-overflow`
 * @example
 * ```ts
 * addMoney(100, 250, -50) // 300
 * ```
 */
export function addMoney(...amounts: readonly Cents[]): Cents {
  let sum = 0
  for (const amount of amounts) {
    sum += cents(amount)
    // A number past 2^53 has lost its last digit already, so the sum is taken again exactly.
    if (!Number.isSafeInteger(sum))
      return fromBigInt(
        amounts.reduce((total, part) => total + BigInt(cents(part)), 0n),
        'sum',
      )
  }
  return sum
}

/**
 * One amount less another.
 *
 * @throws ImetError `invalid-money` or `money-overflow`
 * @example
 * ```ts
 * subtractMoney(1000, 1) // 999
 * ```
 */
export function subtractMoney(from: Cents, amount: Cents): Cents {
  return addMoney(from, -cents(amount))
}

/**
 * Negative when `a` is less than `b`, zero when they are equal, positive when it is more: fit for sorting.
 *
 * @throws ImetError `invalid-money` or `money-overflow`
 */
export function compareMoney(a: Cents, b: Cents): -1 | 0 | 1 {
  const [left, right] = [cents(a), cents(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * What becomes of a part of a cent.
 * - `exact`: there must be none; else an error.
 * - `down`: dropped, towards zero. `up`: a whole cent, away from zero.
 * - `floor`: towards the lesser amount. `ceiling`: towards the greater.
 * - `half-up`, `half-down`, `half-even`: to the nearest cent; an even half goes away from zero, towards it, or to the even cent.
 */
export const roundingSchema = once(() => z.enum(['exact', 'down', 'up', 'floor', 'ceiling', 'half-up', 'half-down', 'half-even']))
/** A name of {@link roundingSchema}: where the rest of a cent goes. */
export type Rounding = Parsed<typeof roundingSchema>

/** Whether the cent next to zero's side is passed, for a remainder of `rest` in `whole` (both positive, `rest < whole`). */
function goesUp(
  quotient: bigint,
  rest: bigint,
  whole: bigint,
  negative: boolean,
  rounding: Exclude<Rounding, 'exact'>,
): boolean {
  const twice = rest * 2n
  switch (rounding) {
    case 'down':
      return false
    case 'up':
      return true
    case 'floor':
      return negative
    case 'ceiling':
      return !negative
    case 'half-up':
      return twice >= whole
    case 'half-down':
      return twice > whole
    case 'half-even':
      return twice > whole || (twice === whole && quotient % 2n === 1n)
  }
}

function wholePart(value: number | bigint, path: string): bigint {
  if (typeof value === 'bigint') return value
  if (Number.isSafeInteger(value)) return BigInt(value)
  throw new ImetError('invalid-money', path, `expected a whole number, got ${shown(value)}`)
}

/**
 * An amount times `numerator / denominator`, exact until the one rounding that is asked for. A percentage is a ratio: 0.38
 * percent is `38, 10_000`.
 *
 * @param rounding - what becomes of a part of a cent; there is no default, since acts and manuals differ
 * @throws ImetError `invalid-money` for a ratio that is not of whole numbers or divides by zero, a rounding that is not
 * known, and a part of a cent under `exact`; `money-overflow` for a result too large
 * @example
 * ```ts
 * multiplyRatio(100, 1, 3, 'down') // 33
 * multiplyRatio(250, 1, 100, 'half-even') // 2
 * ```
 */
export function multiplyRatio(
  amount: Cents,
  numerator: number | bigint,
  denominator: number | bigint,
  rounding: Rounding,
): Cents {
  const product = BigInt(cents(amount)) * wholePart(numerator, 'numerator')
  const divisor = wholePart(denominator, 'denominator')
  if (divisor === 0n)
    throw new ImetError('invalid-money', 'denominator', 'expected a whole number other than zero, got 0')
  if (!roundingSchema().options.includes(rounding)) {
    throw new ImetError(
      'invalid-money',
      'rounding',
      `expected one of ${roundingSchema().options.join(', ')}, got ${shown(rounding)}`,
    )
  }
  const negative = product < 0n !== divisor < 0n
  const size = product < 0n ? -product : product
  const whole = divisor < 0n ? -divisor : divisor
  const quotient = size / whole
  const rest = size % whole
  if (rest === 0n) return fromBigInt(negative ? -quotient : quotient, 'product')
  if (rounding === 'exact') {
    throw new ImetError('invalid-money', 'product', `expected whole cents, got a remainder of ${rest}/${whole} cent`)
  }
  const rounded = goesUp(quotient, rest, whole, negative, rounding) ? quotient + 1n : quotient
  return fromBigInt(negative ? -rounded : rounded, 'product')
}
