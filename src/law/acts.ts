import { isoDate, type IsoDate } from '../core/day.ts'
import { fiscalYear as checkedFiscalYear, type FiscalYear } from '../core/fiscal-year.ts'
import { contains } from '../core/interval.ts'
import { once } from '../core/schema.ts'
import type { ForeignOperationsAct } from './act.ts'
import { allActs } from './all-acts.ts'

/**
 * The foreign operations acts, FY1976 to FY2026. Their terms follow one another without a gap: each act runs until the
 * next is enacted, because the continuing resolutions in between carry its terms on. An act passed before its year opens
 * (FY1994, FY1995, FY1997) begins on 1 October.
 *
 * @function
 */
export const foreignOperationsActs: () => readonly ForeignOperationsAct[] = once(allActs)

/**
 * The act whose limits apply on a day, or `null` before 30 June 1976, when IMET had no appropriation of its own. The last
 * act known runs on.
 *
 * @throws ImetError `invalid-day`
 * @example
 * ```ts
 * actInForce('2007-12-25')?.publicLaw // 'Pub. L. 110-5'
 * ```
 */
export function actInForce(day: IsoDate): ForeignOperationsAct | null {
  const checked = isoDate(day)
  return foreignOperationsActs().find((act) => contains(act.terms, checked)) ?? null
}

/**
 * The act that appropriates a fiscal year's IMET money, or `null` where none is on record.
 *
 * @throws ImetError `invalid-fiscal-year`
 * @example
 * ```ts
 * actOf('TQ')?.publicLaw // 'Pub. L. 94-330'
 * ```
 */
export function actOf(year: FiscalYear): ForeignOperationsAct | null {
  const checked = checkedFiscalYear(year)
  return (
    foreignOperationsActs().find((act) => act.fiscalYear === checked || (act.alsoCovers ?? []).includes(checked)) ?? null
  )
}
