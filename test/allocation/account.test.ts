import { describe, expect, it } from 'vitest'
import { ImetError } from '../../src/core/errors.ts'
import { fiscalYearInterval, nextFiscalYear } from '../../src/core/fiscal-year.ts'
import { accountHistory, appropriation, appropriationSchema, availableOn, finalAmountChecks } from '../../src/records/appropriations/index.ts'

describe('the account', () => {
  it.each(accountHistory().map((row) => [row.fiscalYear, row] as const))('FY%s is well formed', (_, row) => {
    expect(appropriationSchema().parse(row)).toEqual(row)
    const { from, to } = fiscalYearInterval(row.fiscalYear)
    for (const resolution of row.continuingResolutions) {
      if (resolution.to !== null) expect(resolution.to > resolution.from).toBe(true)
      expect(resolution.from >= from).toBe(true)
    }
    for (const part of row.availability.parts) if (part.to !== null) expect(part.to >= to || row.fiscalYear === 1976).toBe(true)
    if (row.enacted !== null) expect(row.availability.parts.length).toBeGreaterThan(0)
  })

  it('has every year from FY1976, with the transition quarter, and no gap', () => {
    const years = accountHistory().map(({ fiscalYear }) => fiscalYear)
    expect(years).toHaveLength(53)
    years.slice(1).forEach((year, index) => expect(year).toBe(nextFiscalYear(years[index] ?? 0)))
  })

  it('follows from what was enacted, by the library itself; what does not is listed with both figures', () => {
    const checks = finalAmountChecks()
    const differing = checks.filter(({ result }) => result !== 'agrees').map(({ fiscalYear, result }) => [fiscalYear, result])
    expect(differing).toEqual([
      [1980, 'unknown'], [1981, 'unknown'], [1986, 'differs'], [1992, 'differs'], [1995, 'not-binding'], [2000, 'not-binding'], [2027, 'unknown'],
    ])
    expect(checks.find(({ fiscalYear }) => fiscalYear === 1986)).toMatchObject({ computed: 5_214_645_150, recorded: 5_214_645_100 })
    expect(checks.find(({ fiscalYear }) => fiscalYear === 2013)).toMatchObject({ printed: 10_043_200_000, result: 'agrees' })
  })

  it('models no amount for a year whose act is not known to be law', () => {
    expect(appropriation(2027)).toMatchObject({ enacted: null, amount: null, final: null })
    expect(() => appropriation(2028)).toThrow(ImetError)
    expect(appropriation('TQ').amount).toBe(575_000_000)
  })
})

describe('the funds of a day', () => {
  const names = (funds: readonly { fiscalYear: unknown; part: string }[]) => funds.map(({ fiscalYear, part }) => `${fiscalYear} ${part}`)

  it('are this year\'s, carried over, and no-year', () => {
    const made = availableOn('2020-10-15')
    expect(names(made.current).slice(0, 2)).toEqual(['2020 carry-over', '2011 no-year'])
    expect(made.continuing?.law).toBe('116-159')
    expect(made.expired.map(({ fiscalYear }) => fiscalYear)).toContain(2016)
    expect(made.cancelled.map(({ fiscalYear }) => fiscalYear)).toContain(2014)
    expect(names(availableOn('2020-06-01').current)).toContain('2020 main')
  })

  it('cancel the one-year money of FY2014 on 1 October 2019', () => {
    const status = (day: string) => [...availableOn(day).expired, ...availableOn(day).cancelled].find(({ fiscalYear, part }) => fiscalYear === 2014 && part === 'main')?.status
    expect([status('2019-09-30'), status('2019-10-01')]).toEqual(['expired', 'cancelled'])
  })

  it.each([['1995-12-20', true], ['2013-10-05', true], ['2018-01-21', true], ['2019-01-10', true], ['2025-10-20', true], ['2020-02-01', false], ['2019-11-01', false]])(
    '%s: no appropriation in force: %s', (day, lapsed) => {
      expect(availableOn(day).lapsed).toBe(lapsed)
    },
  )
})
