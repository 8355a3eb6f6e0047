import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../src/core/day.ts'
import { ImetError } from '../../src/core/errors.ts'
import { fiscalYear, fiscalYearInterval, fiscalYearOf, nextFiscalYear, previousFiscalYear, quarterOf } from '../../src/core/fiscal-year.ts'
import { contains } from '../../src/core/interval.ts'

describe('fiscal years', () => {
  it.each([
    ['1975-07-01', 1976, 1],
    ['1976-06-30', 1976, 4],
    ['1976-07-01', 'TQ', 1],
    ['1976-09-30', 'TQ', 1],
    ['1976-10-01', 1977, 1],
    ['1977-09-30', 1977, 4],
    ['2019-12-31', 2020, 1],
    ['2020-01-01', 2020, 2],
  ] as const)('%s lies in %s, quarter %s', (day, year, quarter) => {
    expect(fiscalYearOf(day)).toBe(year)
    expect(quarterOf(day)).toBe(quarter)
  })

  it('follow one another without a gap, across the transition quarter', () => {
    let year = fiscalYear(1970)
    while (year !== 2030) {
      const next = nextFiscalYear(year)
      expect(previousFiscalYear(next)).toBe(year)
      expect(fiscalYearInterval(next).from).toBe(fiscalYearInterval(year).to)
      year = next
    }
    expect([1976, 'TQ', 1977].map((y) => fiscalYearInterval(y as number | 'TQ'))).toEqual([
      { from: '1975-07-01', to: '1976-07-01' },
      { from: '1976-07-01', to: '1976-10-01' },
      { from: '1976-10-01', to: '1977-10-01' },
    ])
  })

  it('hold each of their days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: daysBetween('1900-07-01', '2199-09-30') }), (count) => {
        const day = addDays('1900-07-01', count)
        expect(contains(fiscalYearInterval(fiscalYearOf(day)), day)).toBe(true)
      }),
    )
  })

  it('refuse the days of years that they do not have whole', () => {
    expect(fiscalYearOf('1900-07-01')).toBe(1901)
    expect(fiscalYearOf('2199-09-30')).toBe(2199)
    for (const day of ['1900-06-30', '2199-10-01']) {
      expect(() => fiscalYearOf(day)).toThrow(expect.objectContaining({ code: 'invalid-fiscal-year' }))
    }
  })

  it.each([1900, 2200, 1976.5, '1976', 'tq', null])('refuse %s', (value) => {
    expect(() => fiscalYear(value)).toThrow(ImetError)
  })
})
