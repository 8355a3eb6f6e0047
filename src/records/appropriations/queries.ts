import { fundDays, fundStatusOn, type FundStatus } from '../../allocation/fund-status.ts'
import { isoDate, type IsoDate } from '../../core/day.ts'
import { ImetError } from '../../core/errors.ts'
import { fiscalYear, fiscalYearInterval, type FiscalYear } from '../../core/fiscal-year.ts'
import type { Cents } from '../../core/money.ts'
import type { Confidence } from '../../core/source.ts'
import { account } from './kept-account.ts'
import type { Appropriation } from './row.ts'

/**
 * The appropriation of the IMET account for a fiscal year, from FY1976, with the transition quarter.
 *
 * @throws ImetError `invalid-fiscal-year`, also for a year without a record
 * @example
 * ```ts
 * appropriation(2020).amount // 11292500000
 * ```
 */
export function appropriation(year: FiscalYear): Appropriation {
  const wanted = fiscalYear(year)
  const found = account().find((row) => row.fiscalYear === wanted)
  if (found !== undefined) return found
  const last = account().at(-1)?.fiscalYear ?? ''
  throw new ImetError('invalid-fiscal-year', 'fiscalYear', `expected a year of the IMET account, 1976 to ${last} or "TQ", got ${wanted}`)
}

/** The whole account, oldest year first. */
export function accountHistory(): readonly Appropriation[] {
  return account()
}

/** A part of a year's money, and what may be done with it on a day. */
export interface FundOn {
  readonly fiscalYear: FiscalYear
  readonly part: Appropriation['availability']['parts'][number]['part']
  /** In cents; `null`: all of the year's money that is in no other part. */
  readonly amount: Cents | null
  readonly status: FundStatus
  /** First day no longer available for new obligations; `null` for no-year money. */
  readonly expires: IsoDate | null
  /** Until when IMET deobligated from it may be obligated again, where the year's act lets it. */
  readonly reobligationEnds: IsoDate | null
  /** First day on which the account is closed; `null` for no-year money. */
  readonly cancelled: IsoDate | null
  readonly confidence: Confidence
}

/** What {@link availableOn} found. */
export interface AvailableOn {
  readonly day: IsoDate
  /** Years, newest first, whose money may be newly obligated. */
  readonly current: readonly FundOn[]
  readonly expired: readonly FundOn[]
  readonly cancelled: readonly FundOn[]
  /** The continuing resolution in force, where the year's act was not yet law. */
  readonly continuing: Appropriation['continuingResolutions'][number] | null
  /** The day falls in a year for which neither an act nor a resolution was in force: no new money may be obligated. */
  readonly lapsed: boolean
}

/** From when a year's money may be obligated: its act's day, or the year's first day where the act came before. */
function availableFrom({ enacted, fiscalYear: year }: Appropriation): IsoDate | null {
  if (enacted === null) return null
  const { from } = fiscalYearInterval(year)
  return enacted < from ? from : enacted
}

function fundsOf(row: Appropriation, day: IsoDate): FundOn[] {
  const from = availableFrom(row)
  if (from === null) return []
  return row.availability.parts.flatMap(({ part, amount, to }): FundOn[] => {
    const { expires, reobligationEnds, cancelled, ...days } = fundDays(row.fiscalYear, from, to)
    const status = fundStatusOn({ expires, reobligationEnds, cancelled, ...days }, day)
    if (status === 'not-yet') return []
    const { confidence } = row.availability
    return [{ fiscalYear: row.fiscalYear, part, amount, status, expires, reobligationEnds, cancelled, confidence }]
  })
}

/**
 * Which years' IMET may be obligated on a day, which has expired, and which is cancelled: five years after a fixed period ends
 * its account closes (31 U.S.C. 1552).
 *
 * @throws ImetError `invalid-day`
 * @example
 * ```ts
 * availableOn('2020-10-15').current.map(({ fiscalYear, part }) => `${fiscalYear} ${part}`).slice(0, 2)
 * // ['2020 carry-over', '2011 no-year']
 * availableOn('2013-10-05').lapsed // true
 * ```
 */
export function availableOn(day: IsoDate): AvailableOn {
  const on = isoDate(day)
  const funds = [...account()].reverse().flatMap((row) => fundsOf(row, on))
  const year = account().find((row) => {
    const { from, to } = fiscalYearInterval(row.fiscalYear)
    return from <= on && on < to
  })
  const enacted = year !== undefined && year.enacted !== null && year.enacted <= on
  const continuing =
    year === undefined || enacted
      ? null
      : (year.continuingResolutions.find(
          (one) => one.enacted !== null && one.enacted <= on && one.from <= on && (one.to === null || on < one.to),
        ) ?? null)
  return {
    day: on,
    current: funds.filter(({ status }) => status === 'current'),
    expired: funds.filter(({ status }) => status === 'expired'),
    cancelled: funds.filter(({ status }) => status === 'cancelled'),
    continuing,
    lapsed: year !== undefined && year.enacted !== null && !enacted && continuing === null,
  }
}
