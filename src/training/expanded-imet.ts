import { ImetError, shown } from '../core/errors.ts'
import { addYears, isoDate, type IsoDate } from '../core/day.ts'
import { contains } from '../core/interval.ts'
import type { Confidence } from '../core/source.ts'

/** How much of a course must serve the four purposes, in a span of days. */
export interface ExpandedThreshold {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly percent: number
  /** `at-least` the percent, or `more-than` it. */
  readonly bound: 'at-least' | 'more-than'
  readonly citation: string
  readonly confidence: Confidence
}

/** The threshold as it changed. That the newer wording entered with DSCA Policy 25-91 is inferred from its subject. */
export const EXPANDED_THRESHOLDS: readonly ExpandedThreshold[] = [
  {
    from: null,
    to: '2026-01-29',
    percent: 51,
    bound: 'at-least',
    citation: 'SAMM Figure C10.F3 (before 2026)',
    confidence: 'primary',
  },
  {
    from: '2026-01-29',
    to: null,
    percent: 50,
    bound: 'more-than',
    citation: 'SAMM Figure C10.F3; DSCA Policy 25-91',
    confidence: 'primary',
  },
]

/** How long a certification lasts, in a span of days. */
export interface RecertificationInterval {
  readonly from: IsoDate
  readonly to: IsoDate | null
  /** Years for a course of which the whole content serves the purposes. */
  readonly wholeYears: number
  /** Years for any other course. */
  readonly otherYears: number
  readonly citation: string
}

/** How long a certification of a course as expanded IMET lasted, by the policy memoranda of the Defense Security Cooperation Agency. */
export const RECERTIFICATION_INTERVALS: readonly RecertificationInterval[] = [
  { from: '2002-07-10', to: '2005-02-01', wholeYears: 2, otherYears: 2, citation: 'DSCA Policy 02-24' },
  {
    from: '2005-02-01',
    to: '2026-01-29',
    wholeYears: 5,
    otherYears: 3,
    citation: 'DSCA Policy 05-08; AR 12-15 para 3-4f',
  },
  { from: '2026-01-29', to: null, wholeYears: 5, otherYears: 5, citation: 'DSCA Policy 25-91' },
]

function holdsOn({ from, to }: { from: IsoDate | null; to: IsoDate | null }, day: IsoDate): boolean {
  return (from === null || from <= day) && (to === null || day < to)
}

/**
 * Whether a share of content suffices for certification as expanded IMET on a day.
 *
 * @legal SAMM Figure C10.F3; DSCA Policy 25-91
 * @param share - percent of the content that serves the four purposes
 * @throws ImetError `invalid-day` or `invalid-input`
 * @example
 * ```ts
 * meetsExpandedThreshold(50.5, '2025-01-01') // false: at least 51 percent then
 * meetsExpandedThreshold(50.5, '2026-02-01') // true: more than 50 percent since
 * ```
 */
export function meetsExpandedThreshold(share: number, day: IsoDate): boolean {
  if (typeof share !== 'number' || !(share >= 0 && share <= 100)) {
    throw new ImetError('invalid-input', 'share', `expected a percentage from 0 to 100, got ${shown(share)}`)
  }
  const on = isoDate(day, 'day')
  const rule = EXPANDED_THRESHOLDS.find((threshold) => holdsOn(threshold, on))
  if (rule === undefined) return false
  return rule.bound === 'at-least' ? share >= rule.percent : share > rule.percent
}

/**
 * The first day on which a certification no longer counts under the interval in force on the day asked about; `null`
 * before an interval was set (2002-07-10).
 *
 * @legal DSCA Policy 02-24, 05-08 and 25-91; AR 12-15 para 3-4f
 * @param certified - the day of the last certification
 * @param whole - whether all of the content serves the four purposes
 * @throws ImetError `invalid-day`
 * @example
 * ```ts
 * certificationEnds('2018-03-01', false, '2020-01-01') // '2021-03-01'
 * ```
 */
export function certificationEnds(certified: IsoDate, whole: boolean, day: IsoDate): IsoDate | null {
  const on = isoDate(day, 'day')
  const rule = RECERTIFICATION_INTERVALS.find((interval) => contains(interval, on))
  return rule === undefined
    ? null
    : addYears(isoDate(certified, 'certified'), whole ? rule.wholeYears : rule.otherYears)
}
