import * as z from 'zod'
import { isoDate, type IsoDate } from './day.ts'
import { ImetError, shown } from './errors.ts'
import type { Interval } from './interval.ts'
import { once } from './schema.ts'

/**
 * A federal fiscal year, named by the calendar year in which it ends; `'TQ'` is the transition quarter,
 * 1976-07-01 to 1976-09-30 (31 U.S.C. 1102; Congressional Budget Act of 1974, Pub. L. 93-344 sec. 501).
 */
export type FiscalYear = number | 'TQ'

/** zod schema of {@link FiscalYear}: 1901 to 2199, or `'TQ'`. */
export const fiscalYearSchema = once(() => z.union([z.int().min(1901).max(2199), z.literal('TQ')]))

/**
 * Checks a fiscal year at the door.
 *
 * @throws ImetError `invalid-fiscal-year`
 */
export function fiscalYear(value: unknown, path = 'fiscalYear'): FiscalYear {
  if (value === 'TQ') return value
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1901 && value <= 2199) return value
  throw new ImetError('invalid-fiscal-year', path, `expected a year from 1901 to 2199 or "TQ", got ${shown(value)}`)
}

/**
 * The fiscal year of a day. To FY1976 the year began on 1 July; from FY1977 it begins on 1 October.
 *
 * @throws ImetError `invalid-day`; `invalid-fiscal-year` for a day before FY1901 or after FY2199
 * @example
 * ```ts
 * fiscalYearOf('1976-06-30') // 1976
 * fiscalYearOf('1976-07-01') // 'TQ'
 * fiscalYearOf('1976-10-01') // 1977
 * ```
 */
export function fiscalYearOf(day: IsoDate): FiscalYear {
  const checked = isoDate(day)
  if (checked >= '1976-07-01' && checked < '1976-10-01') return 'TQ'
  const year = Number(checked.slice(0, 4))
  const begins = checked < '1976-07-01' ? '07-01' : '10-01'
  return fiscalYear(checked.slice(5) >= begins ? year + 1 : year)
}

/**
 * The days of a fiscal year, half-open.
 *
 * @throws ImetError `invalid-fiscal-year`
 * @example
 * ```ts
 * fiscalYearInterval(2020) // { from: '2019-10-01', to: '2020-10-01' }
 * ```
 */
export function fiscalYearInterval(year: FiscalYear): Interval & { readonly to: IsoDate } {
  const checked = fiscalYear(year)
  if (checked === 'TQ') return { from: '1976-07-01', to: '1976-10-01' }
  const start = checked <= 1976 ? '07-01' : '10-01'
  return { from: `${checked - 1}-${start}`, to: `${checked}-${start}` }
}

/** The fiscal year after: 1976, then `'TQ'`, then 1977. */
export function nextFiscalYear(year: FiscalYear): FiscalYear {
  const checked = fiscalYear(year)
  if (checked === 'TQ') return 1977
  return checked === 1976 ? 'TQ' : fiscalYear(checked + 1)
}

/** The fiscal year before: 1977, then `'TQ'`, then 1976. */
export function previousFiscalYear(year: FiscalYear): FiscalYear {
  const checked = fiscalYear(year)
  if (checked === 'TQ') return 1976
  return checked === 1977 ? 'TQ' : fiscalYear(checked - 1)
}

/**
 * The quarter of its fiscal year in which a day falls, 1 to 4. The transition quarter is its own first and only quarter.
 *
 * @throws ImetError `invalid-day`
 * @example
 * ```ts
 * quarterOf('2020-01-15') // 2
 * ```
 */
export function quarterOf(day: IsoDate): 1 | 2 | 3 | 4 {
  const year = fiscalYearOf(day)
  if (year === 'TQ') return 1
  const firstMonth = year <= 1976 ? 7 : 10
  const monthsIn = (Number(day.slice(5, 7)) - firstMonth + 12) % 12
  return (Math.floor(monthsIn / 3) + 1) as 1 | 2 | 3 | 4
}
