import { isoDate, type IsoDate } from './day.ts'
import { ImetError, shown } from './errors.ts'
import * as inside from './interval.ts'
import type { Interval } from './interval.ts'
import { readable } from './readable.ts'

// The arithmetic of intervals trusts what it is given and stands on the hot path of every decision; a caller comes in here.

function span(value: unknown, path: string): Interval {
  if (typeof value !== 'object' || value === null) {
    throw new ImetError('invalid-interval', path, `expected an object with \`from\` and \`to\`, got ${shown(value)}`)
  }
  const { from, to } = readable(path, () => ({ from: (value as Interval).from, to: (value as Interval).to }))
  return inside.interval(from, to, path)
}

function spans(value: unknown, path: string): Interval[] {
  const items = readable(path, () => (Array.isArray(value) ? Array.from(value as unknown[]) : null))
  if (items === null) throw new ImetError('invalid-interval', path, `expected a list of intervals, got ${shown(value)}`)
  return items.map((item, index) => span(item, `${path}[${index}]`))
}

/**
 * Whether a day lies inside: `from` does, `to` does not.
 *
 * @throws ImetError `invalid-interval` or `invalid-day`
 * @example
 * ```ts
 * contains({ from: '2019-10-01', to: '2020-10-01' }, '2020-10-01') // false
 * ```
 */
export function contains(interval: Interval, day: IsoDate): boolean {
  return inside.contains(span(interval, 'interval'), isoDate(day))
}

/**
 * Whether two intervals share a day.
 *
 * @throws ImetError `invalid-interval` or `invalid-day`
 */
export function overlaps(a: Interval, b: Interval): boolean {
  return inside.overlaps(span(a, 'a'), span(b, 'b'))
}

/**
 * The days in both, or `null` when there are none.
 *
 * @throws ImetError `invalid-interval` or `invalid-day`
 */
export function intersect(a: Interval, b: Interval): Interval | null {
  return inside.intersect(span(a, 'a'), span(b, 'b'))
}

/**
 * The days in any of the intervals, as the fewest intervals in order; neighbours that touch are joined.
 *
 * @throws ImetError `invalid-interval` or `invalid-day`
 * @example
 * ```ts
 * union([{ from: '2020-01-01', to: '2020-02-01' }, { from: '2020-02-01', to: null }])
 * // [{ from: '2020-01-01', to: null }]
 * ```
 */
export function union(intervals: readonly Interval[]): Interval[] {
  return inside.union(spans(intervals, 'intervals'))
}

/**
 * The days of an interval that none of the others covers, in order.
 *
 * @throws ImetError `invalid-interval` or `invalid-day`
 */
export function subtract(interval: Interval, taken: readonly Interval[]): Interval[] {
  return inside.subtract(span(interval, 'interval'), spans(taken, 'taken'))
}

/**
 * The holes between the first and the last of the intervals, in order.
 *
 * @throws ImetError `invalid-interval` or `invalid-day`
 */
export function gaps(intervals: readonly Interval[]): Interval[] {
  return inside.gaps(spans(intervals, 'intervals'))
}
