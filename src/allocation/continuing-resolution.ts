import * as z from 'zod'
import { addDays, daysBetween, isoDate, isoDateSchema, type IsoDate } from '../core/day.ts'
import { ImetError } from '../core/errors.ts'
import { fiscalYear as checkYear, fiscalYearInterval, fiscalYearSchema, type FiscalYear } from '../core/fiscal-year.ts'
import { subtractMoney, type Cents } from '../core/money.ts'
import type { Confidence } from '../core/source.ts'
import { amount as checkAmount, amountSchema } from './amount.ts'
import { checked } from './door.ts'
import { CONTINUING_RATE, FULL_YEAR } from './law/practice.ts'
import { decimalRatio, decimalSchema, timesRatio, toNearest, type Decimal } from './ratio.ts'
import { once } from '../core/schema.ts'

const resolutionSchema = once(() => z.strictObject({
  from: isoDateSchema(),
  to: isoDateSchema(),
  percentChange: decimalSchema().optional(),
  label: z.string().min(1).optional(),
}))

/** zod schema of {@link ContinuingInput}. */
export const continuingInputSchema = once(() => z.strictObject({
  fiscalYear: fiscalYearSchema(),
  annualRate: amountSchema(),
  resolutions: z.array(resolutionSchema()).min(1),
  on: isoDateSchema().optional(),
  seasonal: amountSchema().optional(),
}))

/** One resolution: `from` its first day, `to` the first day no longer. */
export interface ContinuingResolution {
  readonly from: IsoDate
  readonly to: IsoDate
  /** A change of the rate, in percent: `-0.0554`, `0.612`. It replaces that of the resolution before it. */
  readonly percentChange?: Decimal | undefined
  readonly label?: string | undefined
}

/** What {@link continuingAuthority} is asked. */
export interface ContinuingInput {
  readonly fiscalYear: FiscalYear
  /** The year before's appropriation, net of rescissions: what the rate for operations is taken from. */
  readonly annualRate: Cents
  readonly resolutions: readonly ContinuingResolution[]
  /** Count only what was available by this day (the day itself with it). */
  readonly on?: IsoDate | undefined
  /** What past years had obligated by then, where that is known: the lower figure counts. */
  readonly seasonal?: Cents | undefined
}

/** One resolution's part of the money. */
export interface ContinuingStep {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly label: string | null
  /** The annual level under this resolution, to the dollar. */
  readonly level: Cents
  readonly days: number
  /** The annual level times all days covered so far, over the days of the year, to the dollar. */
  readonly cumulative: Cents
}

/** The money that a chain of continuing resolutions makes available. */
export interface ContinuingAuthority {
  readonly level: Cents
  readonly days: number
  readonly daysInYear: number
  /** Level x days / days in the year, to the dollar. */
  readonly proRata: Cents
  /** What may be obligated: the lower of the share by days and the seasonal figure. Country grants may not be front-loaded. */
  readonly ceiling: Cents
  readonly steps: readonly ContinuingStep[]
  /** Days without any appropriation: no new obligation (31 U.S.C. 1341). `to` is the first day after. */
  readonly lapses: readonly { readonly from: IsoDate; readonly to: IsoDate }[]
  readonly citation: string
  readonly confidence: Confidence
}

const DOLLAR = 100

/**
 * The annual level of a resolution: last year's amount changed by a percentage, to the dollar.
 *
 * @legal continuing resolution sec. 101; OMB Circular A-11 sec. 123
 * @throws ImetError `invalid-money` or `invalid-input`
 */
export function continuingLevel(annualRate: Cents, percentChange: Decimal = 0): Cents {
  const { numerator, denominator } = decimalRatio(percentChange, 'percentChange')
  const whole = denominator * 100n
  return toNearest(timesRatio(checkAmount(annualRate, 'annualRate'), { numerator: whole + numerator, denominator: whole }, 'half-up'), DOLLAR)
}

/**
 * What a chain of continuing resolutions makes available: the rate for operations, changed by each one's percentage, times
 * the days covered over the days of the year (365 or 366), to the dollar. A lapse between two is reported; its days count for
 * nothing, unless the next resolution is given from its first day of retroactive effect.
 *
 * @legal continuing resolution sec. 101; OMB Circular A-11 sec. 123; a lapse: 31 U.S.C. 1341
 * @throws ImetError `invalid-money`, `invalid-day`, `invalid-interval` for a resolution outside the year or out of order
 * @example
 * ```ts
 * continuingAuthority({
 *   fiscalYear: 2013,
 *   annualRate: 10_578_800_000,
 *   resolutions: [{ from: '2012-10-01', to: '2013-03-26', percentChange: 0.612 }],
 * }).level // 10643542300
 * ```
 */
export function continuingAuthority(input: ContinuingInput): ContinuingAuthority {
  checked(continuingInputSchema, input)
  const year = fiscalYearInterval(input.fiscalYear)
  const daysInYear = daysBetween(year.from, year.to)
  const end = input.on === undefined ? year.to : addDays(input.on, 1)
  const steps: ContinuingStep[] = []
  const lapses: { from: IsoDate; to: IsoDate }[] = []
  let level = input.annualRate
  let change: Decimal = 0
  let days = 0
  let reached = year.from
  input.resolutions.forEach(({ from, to, percentChange, label }, index) => {
    if (from >= to || to > year.to || from < reached) {
      throw new ImetError(
        'invalid-interval',
        `resolutions[${index}]`,
        `expected days within fiscal year ${input.fiscalYear}, after the resolution before it, got ${from} to ${to}`,
      )
    }
    if (from >= end) return
    if (from > reached) lapses.push({ from: reached, to: from })
    const until = to < end ? to : end
    change = percentChange ?? change
    level = continuingLevel(input.annualRate, change)
    days += daysBetween(from, until)
    const share = { numerator: BigInt(days), denominator: BigInt(daysInYear) }
    const cumulative = toNearest(timesRatio(level, share, 'half-up'), DOLLAR)
    steps.push({ from, to: until, label: label ?? null, level, days, cumulative })
    reached = until
  })
  const proRata = steps.at(-1)?.cumulative ?? 0
  return {
    level,
    days,
    daysInYear,
    proRata,
    ceiling: Math.min(proRata, input.seasonal ?? proRata),
    steps,
    lapses,
    citation: CONTINUING_RATE.citation,
    confidence: CONTINUING_RATE.confidence,
  }
}

/** A full-year resolution: the level and terms of the reference year go on, and its days move by a year for each year between. */
export interface FullYearContinuing {
  readonly level: Cents
  /** `null`: no-year money stays no-year. */
  readonly availableTo: IsoDate | null
  readonly citation: string
  readonly confidence: Confidence
}

const referenceSchema = once(() => z.strictObject({ fiscalYear: z.int().min(1901).max(2199), amount: amountSchema(), availableTo: isoDateSchema().nullable() }))

/**
 * The kind of resolution that lasts the year: the reference year's level, unless the resolution states its own, and its
 * availability moved on.
 *
 * @legal Pub. L. 110-5, 112-10, 113-6 and 119-4 secs. 1101-1106
 * @param reference - the year whose act is continued, its amount net of rescissions, and until when its money was available
 * @throws ImetError
 */
export function fullYearContinuing(
  fiscalYear: number,
  reference: { readonly fiscalYear: number; readonly amount: Cents; readonly availableTo: IsoDate | null },
  stated?: Cents,
): FullYearContinuing {
  checkYear(fiscalYear)
  const { availableTo } = checked(referenceSchema, reference)
  if (stated !== undefined) checkAmount(stated, 'stated')
  const moved =
    availableTo === null
      ? null
      : isoDate(`${Number(availableTo.slice(0, 4)) + fiscalYear - reference.fiscalYear}${availableTo.slice(4)}`, 'reference.availableTo')
  return {
    level: stated ?? reference.amount,
    availableTo: moved,
    citation: FULL_YEAR.citation,
    confidence: FULL_YEAR.confidence,
  }
}

/**
 * What is left of a regular appropriation enacted later: obligations under the continuing resolution are charged to it.
 *
 * @returns the rest; negative where more was obligated than the act gives
 * @throws ImetError `invalid-money`
 */
export function afterContinuing(appropriation: Cents, obligated: Cents): Cents {
  return subtractMoney(checkAmount(appropriation, 'appropriation'), checkAmount(obligated, 'obligated'))
}
