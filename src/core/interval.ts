import * as z from 'zod'
import { isoDate, isoDateSchema, type IsoDate } from './day.ts'
import { ImetError, shown } from './errors.ts'
import { once } from './schema.ts'

/** A half-open span of days: `from` is the first day inside, `to` the first day after it; `null` has no end. */
export interface Interval {
  readonly from: IsoDate
  readonly to: IsoDate | null
}

/** The fields of an interval, to be spread into the schema of a dated record. */
export const intervalShape = once(() => ({ from: isoDateSchema(), to: isoDateSchema().nullable() } as const))

/** zod schema of {@link Interval}: `to`, where given, is after `from`. */
export const intervalSchema = once(() => z
  .strictObject(intervalShape())
  .refine(isForward, { error: 'expected `to` after `from`', path: ['to'] }))

/** Whether an interval holds at least one day. */
export function isForward(interval: Interval): boolean {
  return interval.to === null || interval.from < interval.to
}

/**
 * Checks an interval at the door.
 *
 * @throws ImetError `invalid-day` or `invalid-interval`
 * @example
 * ```ts
 * interval('2019-10-01', '2020-10-01') // { from: '2019-10-01', to: '2020-10-01' }
 * ```
 */
export function interval(from: IsoDate, to: IsoDate | null, path = 'interval'): Interval {
  const at = typeof path === 'string' ? path : 'interval'
  const span = { from: isoDate(from, `${at}.from`), to: to === null ? null : isoDate(to, `${at}.to`) }
  if (isForward(span)) return span
  throw new ImetError('invalid-interval', at, `expected \`to\` after \`from\`, got ${shown(span)}`)
}

/**
 * Whether a day lies inside: `from` does, `to` does not.
 *
 * @example
 * ```ts
 * contains({ from: '2019-10-01', to: '2020-10-01' }, '2020-10-01') // false
 * ```
 */
export function contains(span: Interval, day: IsoDate): boolean {
  return span.from <= day && (span.to === null || day < span.to)
}

/** Whether two intervals share a day. */
export function overlaps(a: Interval, b: Interval): boolean {
  return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to)
}

function earlierEnd(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null) return b
  return b === null || a < b ? a : b
}

function laterEnd(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  return a === null || b === null ? null : a > b ? a : b
}

/** The days in both, or `null` when there are none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  if (!overlaps(a, b)) return null
  return { from: a.from > b.from ? a.from : b.from, to: earlierEnd(a.to, b.to) }
}

/**
 * The days in any of the intervals, as the fewest intervals in order; neighbours that touch are joined.
 *
 * @example
 * ```ts
 * union([{ from: '2020-01-01', to: '2020-02-01' }, { from: '2020-02-01', to: null }])
 * // [{ from: '2020-01-01', to: null }]
 * ```
 */
export function union(spans: readonly Interval[]): Interval[] {
  const joined: Interval[] = []
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = joined.at(-1)
    if (last !== undefined && (last.to === null || span.from <= last.to)) {
      joined[joined.length - 1] = { from: last.from, to: laterEnd(last.to, span.to) }
    } else {
      joined.push({ from: span.from, to: span.to })
    }
  }
  return joined
}

/** The days of `span` that no interval in `taken` covers, in order. */
export function subtract(span: Interval, taken: readonly Interval[]): Interval[] {
  const left: Interval[] = []
  let from: IsoDate = span.from
  for (const hole of union(taken)) {
    if (!overlaps({ from, to: span.to }, hole)) continue
    if (from < hole.from) left.push({ from, to: hole.from })
    if (hole.to === null) return left
    if (hole.to > from) from = hole.to
  }
  if (span.to === null || from < span.to) left.push({ from, to: span.to })
  return left
}

/** The holes between the first and the last of the intervals, in order. */
export function gaps(spans: readonly Interval[]): Interval[] {
  const joined = union(spans)
  return joined.flatMap((span, index) => {
    const next = joined[index + 1]
    return next === undefined || span.to === null ? [] : [{ from: span.to, to: next.from }]
  })
}
