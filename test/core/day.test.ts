import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, addYears, daysBetween, isIsoDate, isoDate } from '../../src/core/day.ts'
import { ImetError } from '../../src/core/errors.ts'

/** Days counted by hand from 1900-01-01, apart from the code under test. */
function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const leaps = (y: number) => Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1] ?? 0
  const leapDay = month > 2 && leaps(year) > leaps(year - 1) ? 1 : 0
  return (year - 1900) * 365 + leaps(year - 1) - leaps(1899) + before + leapDay + date - 1
}

const days = fc.integer({ min: 0, max: 109_000 }).map((count) => addDays('1900-01-01', count))

describe('days', () => {
  it.each(['1900-01-01', '2000-02-29', '2020-02-29', '2199-12-31', '2011-12-30'])('accepts %s', (day) => {
    expect(isoDate(day)).toBe(day)
  })

  it.each(['1899-12-31', '2200-01-01', '1900-02-29', '2019-02-29', '2020-13-01', '2020-00-10', '2020-04-31', '2020-4-1', '2020-04-01T00:00', '', 20200401, null, undefined, new Date(0)])(
    'refuses %s',
    (value) => {
      expect(isIsoDate(value)).toBe(false)
      expect(() => isoDate(value, 'on')).toThrow(ImetError)
      try {
        isoDate(value, 'on')
      } catch (error) {
        expect(error).toMatchObject({ code: 'invalid-day', path: 'on' })
        expect(String(error)).toContain('expected a real calendar day')
      }
    },
  )

  it('crosses the day that Apia never had', () => {
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30')
    expect(addDays('2011-12-30', 1)).toBe('2011-12-31')
    expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2)
  })

  it('steps over the hours that Sao Paulo skipped at midnight', () => {
    expect(addDays('2018-11-03', 1)).toBe('2018-11-04')
    expect(daysBetween('2018-11-03', '2018-11-05')).toBe(2)
  })

  it('takes the last day of a month that lacks the day', () => {
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29')
    expect(addMonths('2019-01-31', 1)).toBe('2019-02-28')
    expect(addMonths('2020-03-31', -1)).toBe('2020-02-29')
    expect(addYears('2020-02-29', 1)).toBe('2021-02-28')
    expect(addYears('2020-02-29', 4)).toBe('2024-02-29')
  })

  it('will not leave 1900 to 2199, nor count half days', () => {
    expect(() => addDays('2199-12-31', 1)).toThrow(ImetError)
    expect(() => addDays('2020-01-01', 0.5)).toThrow(ImetError)
    expect(() => addDays('2020-01-01', Number.MAX_SAFE_INTEGER)).toThrow(ImetError)
    expect(() => addMonths('2020-01-01', -(10 ** 12))).toThrow(ImetError)
    expect(() => addMonths('2020-01-01', Number.NaN)).toThrow(ImetError)
  })

  it('counts as a count by hand does', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(daysBetween(a, b)).toBe(dayNumber(b) - dayNumber(a))
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect(a < b).toBe(daysBetween(a, b) > 0)
      }),
    )
  })
})
