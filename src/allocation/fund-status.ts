import * as z from 'zod'
import { addYears, isoDate, isoDateSchema, type IsoDate } from '../core/day.ts'
import type { FiscalYear } from '../core/fiscal-year.ts'
import { fiscalYear as checkYear } from '../core/fiscal-year.ts'
import { parseInput } from '../core/parse.ts'
import { once } from '../core/schema.ts'
import { settingFor } from './authority.ts'
import { CLOSING, DESIGNATED, REOBLIGATION } from './law/availability.ts'

/**
 * What may be done with a fiscal year's money on a day.
 * - `not-yet`: its law is not in force. `current`: new obligations.
 * - `expired`: only adjusting and paying old ones, and, where the act extends it, obligating again what is deobligated.
 * - `cancelled`: the account is closed, its balance gone.
 */
export type FundStatus = 'not-yet' | 'current' | 'expired' | 'cancelled'

/** The days of a fund, each the first day on which it is so; `null`: never. */
export interface FundDays {
  readonly available: IsoDate
  readonly expires: IsoDate | null
  /** Until when IMET deobligated from it may be obligated again, where the year's act has that clause. */
  readonly reobligationEnds: IsoDate | null
  readonly cancelled: IsoDate | null
}

/**
 * The life of a fund: five years after the end of the fiscal year in which it expires, its account closes (31 U.S.C. 1552(a));
 * from FY2008 to FY2025 IMET first obligated in time could be obligated again for four years.
 *
 * @param available - the first day of its availability
 * @param expires - the first day no longer available for new obligations; `null` for no-year money
 * @throws ImetError
 * @example
 * ```ts
 * fundDays(2020, '2019-12-20', '2020-10-01')
 * // { available: '2019-12-20', expires: '2020-10-01', reobligationEnds: '2024-10-01', cancelled: '2025-10-01' }
 * ```
 */
export function fundDays(year: FiscalYear, available: IsoDate, expires: IsoDate | null): FundDays {
  checkYear(year)
  isoDate(available, 'available')
  if (expires === null) return { available, expires: null, reobligationEnds: null, cancelled: null }
  isoDate(expires, 'expires')
  const again = settingFor(REOBLIGATION, year)
  return {
    available,
    expires,
    reobligationEnds: again === null ? null : addYears(expires, again.value),
    // Older balances had passed to merged accounts, which were all cancelled at once.
    cancelled: addYears(expires, CLOSING.years) < CLOSING.since ? CLOSING.mergedCancelled : addYears(expires, CLOSING.years),
  }
}

const fundDaysShape = once(() => z.looseObject({ available: isoDateSchema(), expires: isoDateSchema().nullable(), cancelled: isoDateSchema().nullable() }))

/**
 * What may be done with a fund on a day.
 *
 * @legal 31 U.S.C. 1552(a), 1553(a); annual act sec. 611 (FY2008), 7011 (FY2009-2025)
 * @throws ImetError `invalid-day`; `invalid-input` for what are no days of a fund
 */
export function fundStatusOn(days: FundDays, day: IsoDate): FundStatus {
  const { available, expires, cancelled } = parseInput(fundDaysShape, days)
  const on = isoDate(day)
  if (on < available) return 'not-yet'
  if (expires === null || on < expires) return 'current'
  return cancelled !== null && on >= cancelled ? 'cancelled' : 'expired'
}

/**
 * A fund's expiry, moved on a year for money designated for a country whose assistance ends or changes; `null` if no such clause.
 *
 * @legal annual act sec. 7014(b) (FY2020-25), 7014(c) (FY2026)
 */
export function designatedExtension(year: FiscalYear, expires: IsoDate): IsoDate | null {
  const clause = settingFor(DESIGNATED, checkYear(year))
  return clause === null ? null : addYears(expires, clause.value)
}
