import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/core/day.ts'
import { ImetError } from '../../src/core/errors.ts'
import { contains, gaps, intersect, interval, overlaps, subtract, union, type Interval } from '../../src/core/interval.ts'

const DAYS = Array.from({ length: 40 }, (_, index) => addDays('2020-02-10', index))
const dayAt = (index: number): string => DAYS[index] ?? ''

const spans: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.option(fc.integer({ min: 1, max: 8 })))
  .map(([from, length]) => ({ from: dayAt(from), to: length === null ? null : dayAt(from + length) }))

/** An interval as the set of its days within the window. */
const daysOf = (...parts: readonly (Interval | null)[]): Set<string> =>
  new Set(DAYS.filter((day) => parts.some((part) => part !== null && part.from <= day && (part.to === null || day < part.to))))

describe('half-open intervals against sets of days', () => {
  it('contains, overlaps and intersects', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const common = new Set([...daysOf(a)].filter((day) => daysOf(b).has(day)))
        expect(new Set(DAYS.filter((day) => contains(a, day)))).toEqual(daysOf(a))
        expect(overlaps(a, b)).toBe(common.size > 0)
        expect(daysOf(intersect(a, b))).toEqual(common)
      }),
    )
  })

  it('joins, subtracts and finds the holes', () => {
    fc.assert(
      fc.property(spans, fc.array(spans, { maxLength: 6 }), (whole, parts) => {
        const joined = union(parts)
        expect(daysOf(...joined)).toEqual(daysOf(...parts))
        joined.slice(1).forEach((span, index) => {
          expect((joined[index]?.to ?? '9999') < span.from).toBe(true)
        })
        expect(daysOf(...subtract(whole, parts))).toEqual(new Set([...daysOf(whole)].filter((day) => !daysOf(...parts).has(day))))
        const first = joined[0]
        const last = joined.at(-1)
        const hull = first === undefined || last === undefined ? null : { from: first.from, to: last.to }
        expect(daysOf(...gaps(parts))).toEqual(new Set([...daysOf(hull)].filter((day) => !daysOf(...parts).has(day))))
      }),
    )
  })

  it('refuses an end that is not after its beginning', () => {
    expect(interval('2020-01-01', null)).toEqual({ from: '2020-01-01', to: null })
    expect(() => interval('2020-01-01', '2020-01-01')).toThrow(ImetError)
    expect(() => interval('2020-01-01', '2019-12-31')).toThrow(/after `from`/)
    expect(() => interval('2019-02-29', null, 'window')).toThrow(/^window\.from: expected a real calendar day .* got "2019-02-29"$/)
    expect(() => interval('2019-02-28', 'later')).toThrow(expect.objectContaining({ code: 'invalid-day', path: 'interval.to' }))
  })
})
