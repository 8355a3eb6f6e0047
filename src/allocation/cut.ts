import * as z from 'zod'
import { addMoney, subtractMoney, type Cents } from '../core/money.ts'
import { countryCodeSchema, type CountryCode } from '../core/country.ts'
import { once } from '../core/schema.ts'
import { amount as checkAmount, amountSchema } from './amount.ts'
import { divide } from './divide.ts'
import { checked } from './door.ts'
import { decimalSchema, percent, timesRatio, toNearest, type Decimal } from './ratio.ts'

/** A cut of an account: before, off, after. */
export interface Cut {
  readonly before: Cents
  readonly reduction: Cents
  readonly after: Cents
}

/**
 * An across-the-board cut by a percentage of budget authority. The acts state no rounding: give the unit to which the account
 * is printed (100,000 cents for a thousand dollars) and the amount after the cut is rounded half up to it; the default keeps cents.
 *
 * @throws ImetError `invalid-money` or `invalid-input`
 * @example
 * ```ts
 * acrossTheBoard(8_674_400_000, 1).after // 8587656000
 * acrossTheBoard(8_674_400_000, 1, 100_000).after // 8587700000
 * ```
 */
export function acrossTheBoard(amount: Cents, percentage: Decimal, unit: Cents = 1): Cut {
  const before = checkAmount(amount)
  const { numerator, denominator } = percent(percentage)
  const kept = timesRatio(before, { numerator: denominator - numerator, denominator }, 'half-up')
  const after = unit === 1 ? kept : toNearest(kept, unit)
  return { before, reduction: subtractMoney(before, after), after }
}

/**
 * A rescission of a stated amount.
 *
 * @throws ImetError `invalid-money`
 */
export function rescind(amount: Cents, reduction: Cents): Cut {
  const before = checkAmount(amount)
  const taken = checkAmount(reduction, 'reduction')
  return { before, reduction: taken, after: checkAmount(subtractMoney(before, taken), 'after') }
}

/** A sequester: its percentage may be taken of another base than the account's own amount. */
export interface SequesterOrder {
  readonly percent: Decimal
  /** The base the order takes the percentage of; the amount itself unless given (FY2013: the annualised continuing level). */
  readonly base?: Cents | undefined
  /** A cut by the year's act of a percentage of its own amount, before the sequester is subtracted (FY2013: sec. 3004). */
  readonly rescissionPercent?: Decimal | undefined
  /** The unit to which the result is printed; cents unless given. */
  readonly unit?: Cents | undefined
}

const orderSchema = once(() => z.strictObject({
  percent: decimalSchema(),
  base: amountSchema().optional(),
  rescissionPercent: decimalSchema().optional(),
  unit: z.int().min(1).optional(),
}))

/** What a sequester leaves. */
export interface Sequestered extends Cut {
  readonly rescinded: Cents
  readonly sequestered: Cents
  /** Before rounding to the unit. */
  readonly exact: Cents
}

/**
 * A sequester of an account.
 *
 * FY2013 (Budget Control Act): 5.0 percent of the annualised continuing-resolution level, after a 0.032 percent rescission of
 * the act's own level, comes out at the published $100,432 thousand.
 *
 * @legal 2 U.S.C. 901a; Pub. L. 113-6 div. G sec. 3004
 * @throws ImetError `invalid-money` or `invalid-input`
 * @example
 * ```ts
 * sequester(10_578_800_000, { percent: '5.0', base: 10_643_542_300, rescissionPercent: '0.032', unit: 100_000 }).after
 * // 10043200000
 * ```
 */
export function sequester(amount: Cents, order: SequesterOrder): Sequestered {
  checked(orderSchema, order)
  const before = checkAmount(amount)
  const rescinded =
    order.rescissionPercent === undefined ? 0 : timesRatio(before, percent(order.rescissionPercent, 'rescissionPercent'), 'half-up')
  const base = order.base === undefined ? before : checkAmount(order.base, 'base')
  const sequestered = timesRatio(base, percent(order.percent), 'half-up')
  const exact = checkAmount(addMoney(before, -rescinded, -sequestered), 'after')
  const after = order.unit === undefined ? exact : toNearest(exact, order.unit)
  return { before, reduction: subtractMoney(before, after), after, rescinded, sequestered, exact }
}

/** One line before and after a cut. */
export interface CutLine {
  readonly country: CountryCode
  readonly before: Cents
  readonly after: Cents
}

const cutLinesSchema = once(() => z.strictObject({
  lines: z.array(z.looseObject({ country: countryCodeSchema(), allocated: amountSchema() })),
  reduction: amountSchema(),
}))

/**
 * Spreads a cut of the account over its lines in proportion, by largest remainder, so that the lines lose exactly what the
 * account loses. No act requires that of IMET: its programs, projects and activities are the account and its directives, not
 * countries (sec. 7023), so this is one choice that a planner may make.
 *
 * @throws ImetError `invalid-money`
 */
export function cutLines(
  lines: readonly { readonly country: CountryCode; readonly allocated: Cents }[],
  reduction: Cents,
): readonly CutLine[] {
  checked(cutLinesSchema, { lines, reduction })
  const claims = lines.map(({ country, allocated }, index) => {
    const most = checkAmount(allocated, `lines[${index}].allocated`)
    return { key: country, weight: BigInt(most), least: 0, most }
  })
  return divide(reduction, claims, 'largest-remainder').map(({ units }, index) => {
    const { country, allocated } = lines[index] as { country: CountryCode; allocated: Cents }
    return { country, before: allocated, after: allocated - units }
  })
}
