import { addMonths, isoDate, type IsoDate } from '../core/day.ts'
import { fiscalYear as checkYear, type FiscalYear } from '../core/fiscal-year.ts'
import { formatMoney, type Cents } from '../core/money.ts'
import { amount as checkAmount } from './amount.ts'
import { settingFor, type ControlFinding } from './authority.ts'
import { LAST_MONTH } from './law/availability.ts'

/** The first day of a fund's last month. */
export function lastMonthFrom(expires: IsoDate): IsoDate {
  return addMonths(isoDate(expires, 'expires'), -1)
}

/**
 * The limit on obligations in the last month of availability: 20 percent of the item to FY1978, 15 to FY2003, none since.
 *
 * @legal annual act sec. 102 (FY1976-79), 502 (FY1982-93), 501 (FY1994-2003)
 * @param obligated - what is obligated in that month, in cents
 * @throws ImetError
 * @example
 * ```ts
 * checkLastMonth(2003, 7_948_000_000, 1_200_000_000).result // 'breach'
 * ```
 */
export function checkLastMonth(year: FiscalYear, item: Cents, obligated: Cents): ControlFinding {
  const limit = settingFor(LAST_MONTH, checkYear(year))
  checkAmount(item, 'item')
  checkAmount(obligated, 'obligated')
  if (limit === null) {
    return { rule: 'last-month', result: 'not-required', because: 'no such limit in that year', citation: 'annual act', confidence: 'primary' }
  }
  const over = BigInt(obligated) * 100n > BigInt(limit.value) * BigInt(item)
  return {
    rule: 'last-month',
    result: over ? 'breach' : 'ok',
    because: `${formatMoney(obligated)} against ${limit.value} percent of ${formatMoney(item)}`,
    citation: limit.citation,
    confidence: limit.confidence,
  }
}
