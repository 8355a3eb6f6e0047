import { isoDate, type IsoDate } from '../core/day.ts'
import { fiscalYearInterval, type FiscalYear } from '../core/fiscal-year.ts'
import type { ControlFinding } from './authority.ts'
import { FIFTH_QUARTER } from './law/practice.ts'

/** The kind of training a start is asked about. Only training of students in the United States has a fifth quarter. */
export type FifthQuarterKind = 'student' | 'orientation-tour' | 'mobile-training-team' | 'extended-training-service'

/**
 * Whether training that starts on a day can be charged to a fiscal year's program. Students may begin until 31 December after
 * the year ends: the fifth quarter; tours and teams may not. The money is obligated by 30 September all the same.
 *
 * @legal AR 12-15 para. 3-3g, 3-3h
 * @throws ImetError
 * @example
 * ```ts
 * fifthQuarter(2020, '2020-11-15').result // 'ok'
 * fifthQuarter(2020, '2020-11-15', 'mobile-training-team').result // 'breach'
 * ```
 */
export function fifthQuarter(year: FiscalYear, start: IsoDate, kind: FifthQuarterKind = 'student'): ControlFinding {
  const { from, to } = fiscalYearInterval(year)
  const day = isoDate(start, 'start')
  const last = `${to.slice(0, 4)}-12-31`
  const { citation, since } = FIFTH_QUARTER
  // The regulation read is that of 2011; before it the practice is known, its text is not.
  const confidence = to < since ? ('recalled' as const) : FIFTH_QUARTER.confidence
  const finding = (result: ControlFinding['result'], because: string): ControlFinding => ({
    rule: 'fifth-quarter', result, because, citation, confidence, day: last,
  })
  if (day < from) return finding('breach', 'it starts before the fiscal year')
  if (day < to) return finding('ok', 'it starts within the fiscal year')
  if (day > last) return finding('breach', 'it starts after the fifth quarter')
  return kind === 'student'
    ? finding('ok', 'it starts in the fifth quarter')
    : finding('breach', 'tours and teams are programmed on the fiscal year only')
}
