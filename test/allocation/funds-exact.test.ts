import { describe, expect, it } from 'vitest'
import {
  afterContinuing, allocationReport, apportionByQuarter, averageLessFivePercent, checkLastMonth, checkSpecialAuthority, checkTransfer, continuingAuthority,
  continuingLevel, designatedExtension, deviations, fifthQuarter, fullYearContinuing, fundDays, fundRules, fundStatusOn, lastMonthFrom, lesserOf, newStart,
  notificationDue, waivedNoticeBy, windDown, yearEnd, type NotificationInput, type YearEndLine,
} from '../../src/allocation/index.ts'
import { settingFor, yearOrder, type Authority, type Setting } from '../../src/allocation/authority.ts'
import * as availability from '../../src/allocation/law/availability.ts'
import { DEVIATION } from '../../src/allocation/law/deviation.ts'
import * as notice from '../../src/allocation/law/notification.ts'
import * as practice from '../../src/allocation/law/practice.ts'
import * as transfer from '../../src/allocation/law/transfer.ts'
import { WOMENS_PARTICIPATION } from '../../src/allocation/rules-in-time.ts'
import { statute, usc } from '../../src/allocation/sources.ts'

const STATUTES = 'https://github.com/junxit/us-congress-statutes/blob/main'
const names = ({ sources }: Authority) => sources.map(({ name }) => name)

describe('notice to Congress', () => {
  const FAA = { citation: 'FAA sec. 634A(a); 22 U.S.C. 2394-1(a)', confidence: 'primary' } as const
  const SMALL = { citation: 'FAA sec. 634A(b)(2); 22 U.S.C. 2394-1(b)(2)', confidence: 'primary' } as const
  const ANNUAL = notice.ANNUAL_NOTICE[1]?.citation
  const due = (change: Partial<NotificationInput> = {}) =>
    notificationDue({ fiscalYear: 2020, country: 'TUN', justified: 100_000_000, planned: 100_000_000, ...change })

  it('is reported whole', () => {
    expect(due({ planned: 102_499_999 })).toEqual({
      required: false,
      obligateFrom: null,
      findings: [
        { rule: '634A', result: 'not-required', because: '$24,999.99 more is below $25,000.00, for a country whose IMET was justified', ...SMALL },
        {
          rule: 'annual-act', result: 'not-required', because: '$24,999.99 more is below 10 percent of what was justified',
          citation: 'sec. 7015 (titles III-VI)', confidence: 'primary',
        },
      ],
    })
    expect(due({ planned: 110_000_000, notified: '2020-02-15' })).toEqual({
      required: true,
      obligateFrom: '2020-03-01',
      findings: [
        { rule: '634A', result: 'condition', because: '$100,000.00 more than was justified for TUN', ...FAA },
        { rule: 'annual-act', result: 'condition', because: '$100,000.00 more than was justified', citation: ANNUAL, confidence: 'primary' },
      ],
    })
    expect(due({ justified: 0, planned: 1 })).toEqual({
      required: true,
      obligateFrom: null,
      findings: [
        { rule: '634A', result: 'condition', because: 'no IMET was justified for TUN', ...FAA },
        { rule: 'annual-act', result: 'condition', because: '$0.01 more than was justified', citation: ANNUAL, confidence: 'primary' },
      ],
    })
    expect(due({ notified: '2020-02-15' })).toEqual({
      required: false,
      obligateFrom: null,
      findings: [
        { rule: '634A', result: 'not-required', because: 'the amount does not pass what was justified', ...FAA },
        { rule: 'annual-act', result: 'not-required', because: 'the amount does not pass what was justified', citation: ANNUAL, confidence: 'primary' },
      ],
    })
  })

  const results = (change: Partial<NotificationInput>) => due(change).findings.map(({ result }) => result)
  it.each<[string, Partial<NotificationInput>, string, string]>([
    ['a cent less', { planned: 99_999_999 }, 'not-required', 'not-required'],
    ['as justified', {}, 'not-required', 'not-required'],
    ['a cent more', { planned: 100_000_001 }, 'not-required', 'not-required'],
    ['a cent below $25,000 more', { planned: 102_499_999 }, 'not-required', 'not-required'],
    ['$25,000 more', { planned: 102_500_000 }, 'condition', 'not-required'],
    ['a cent below ten percent more', { planned: 109_999_999 }, 'condition', 'not-required'],
    ['ten percent more', { planned: 110_000_000 }, 'condition', 'condition'],
    ['a cent more of a dollar', { justified: 100, planned: 101 }, 'not-required', 'not-required'],
    ['a cent below ten percent more of a dollar', { justified: 100, planned: 109 }, 'not-required', 'not-required'],
    ['ten percent more of a dollar', { justified: 100, planned: 110 }, 'not-required', 'condition'],
    ['none, and none justified', { justified: 0, planned: 0 }, 'not-required', 'not-required'],
    ['a cent, and none justified', { justified: 0, planned: 1 }, 'condition', 'condition'],
    ['on the list, as justified', { listed: true }, 'not-required', 'condition'],
    ['on the list, and withheld', { listed: true, withheld: true }, 'not-required', 'condition'],
    ['on no list', { listed: false, withheld: false }, 'not-required', 'not-required'],
    ['withheld', { withheld: true }, 'not-required', 'condition'],
    ['a cent more before the exception of the act', { fiscalYear: 2007, planned: 100_000_001 }, 'not-required', 'condition'],
    ['a cent more in its first year', { fiscalYear: 2008, planned: 100_000_001 }, 'not-required', 'not-required'],
    ['a cent more in the last year of its first text', { fiscalYear: 2012, planned: 100_000_001 }, 'not-required', 'not-required'],
    ['a cent more in the year between', { fiscalYear: 2013, planned: 100_000_001 }, 'not-required', 'condition'],
    ['a cent more in the first year of its second text', { fiscalYear: 2014, planned: 100_000_001 }, 'not-required', 'not-required'],
    ['a cent more in its last year', { fiscalYear: 2026, planned: 100_000_001 }, 'not-required', 'not-required'],
    ['a cent more after it', { fiscalYear: 2027, planned: 100_000_001 }, 'not-required', 'condition'],
    ['on the list of the first year', { fiscalYear: 1976, listed: true }, 'not-required', 'condition'],
    ['in the transition quarter', { fiscalYear: 'TQ', planned: 100_000_001 }, 'not-required', 'condition'],
    ['before the account', { fiscalYear: 1975, listed: true }, 'not-required', 'unknown'],
  ])('%s', (_, change, permanent, annual) => {
    expect(results(change)).toEqual([permanent, annual])
    expect(due(change)).toMatchObject({ required: [permanent, annual].includes('condition'), obligateFrom: null })
  })

  it('says first that the act lists the country', () => {
    const because = (change: Partial<NotificationInput>) => due(change).findings[1]
    expect(because({ listed: true, withheld: true })).toEqual({
      rule: 'annual-act', result: 'condition', because: 'the act lists the country: every obligation is notified', citation: ANNUAL, confidence: 'primary',
    })
    expect(because({ withheld: true })).toEqual({
      rule: 'annual-act', result: 'condition', because: 'money withheld by law is reprogrammed only by notification', citation: ANNUAL, confidence: 'primary',
    })
    expect(because({ fiscalYear: 1976, planned: 100_000_001 })).toMatchObject({ citation: 'heading of title I (FY1976-1977)' })
  })

  it('follows a waiver within three days', () => {
    expect(waivedNoticeBy('2020-02-28')).toBe('2020-03-02')
  })
})

describe('a transfer', () => {
  const FAA = { citation: 'FAA sec. 610(a); 22 U.S.C. 2360(a)', confidence: 'primary' } as const
  const NOTICE = {
    rule: 'transfer-notice',
    because: 'the committees are consulted, with a written justification, five days before',
    citation: 'annual act sec. 509 (FY1994-2006), 7009(d) (FY2020-26)',
    confidence: 'primary',
  } as const
  const from = { account: 'PKO', fundsMadeAvailable: 1_009 }
  const to = { account: 'IMET', fundsMadeAvailable: 504 }

  it('is reported whole, before and after the committees are consulted', () => {
    // A tenth of 1,009 is 100.9, a fifth of 504 is 100.8: parts of a cent do not move.
    expect(checkTransfer({ amount: 100, from, to })).toEqual({
      allowed: true,
      most: 100,
      from: null,
      findings: [
        { rule: '610-out', result: 'ok', because: '$1.00 against $1.00 that may still leave PKO', ...FAA },
        { rule: '610-into', result: 'ok', because: '$1.00 against $1.00 that IMET may still take in', ...FAA },
        { ...NOTICE, result: 'condition' },
      ],
    })
    expect(checkTransfer({ amount: 101, from, to, consulted: '2020-02-26' })).toEqual({
      allowed: false,
      most: 100,
      from: '2020-03-02',
      findings: [
        { rule: '610-out', result: 'breach', because: '$1.01 against $1.00 that may still leave PKO', ...FAA },
        { rule: '610-into', result: 'breach', because: '$1.01 against $1.00 that IMET may still take in', ...FAA },
        { ...NOTICE, result: 'ok', day: '2020-03-02' },
      ],
    })
  })

  it.each([
    ['a source that gave nothing yet', {}, {}, 100, [true, true]],
    ['a source that gave its tenth', { usedThisYear: 100 }, {}, 0, [false, true]],
    ['a source that gave more', { usedThisYear: 150 }, {}, 0, [false, true]],
    ['a source that gave a part', { usedThisYear: 98 }, {}, 2, [true, true]],
    ['a target that took a part', {}, { usedThisYear: 97 }, 3, [true, true]],
    ['a target that took its fifth', {}, { usedThisYear: 100 }, 0, [true, false]],
    ['a smaller source', { fundsMadeAvailable: 50 }, {}, 5, [true, true]],
    ['a smaller target', {}, { fundsMadeAvailable: 50 }, 10, [true, true]],
    ['Foreign Military Financing as the source', { account: 'FMF' }, {}, 0, [false, true]],
    ['Foreign Military Financing as the target', {}, { account: 'FMF' }, 100, [true, true]],
    ['the old grant military aid as the source', { account: 'MAP' }, {}, 100, [true, true]],
    ['the old grant military aid as the target', {}, { account: 'MAP' }, 0, [true, false]],
  ])('of two cents: %s', (_, source, target, most, kept) => {
    const made = checkTransfer({ amount: 2, from: { ...from, ...source }, to: { ...to, ...target } })
    expect([made.most, made.allowed]).toEqual([most, kept.every((each) => each)])
    expect(made.findings.slice(0, 2).map(({ result }) => result === 'ok')).toEqual(kept)
  })
})

describe('the special authority', () => {
  const found = (use: Parameters<typeof checkSpecialAuthority>[0]) => checkSpecialAuthority(use).map(({ rule, result, because }) => [rule, result, because.split(' ')[0]])
  it('is held to each ceiling to the cent, with what was used before', () => {
    expect(found({ funds: 5_000_000_000 })).toEqual([
      ['614-funds', 'ok', '$50,000,000.00'], ['614-funds-for-country', 'ok', '$50,000,000.00'],
      ['614-sales', 'ok', '$0.00'], ['614-for-country', 'ok', '$50,000,000.00'],
    ])
    expect(found({ funds: 1, usedFunds: 25_000_000_000, usedFundsForCountry: 5_000_000_000, sales: 2, usedSales: 75_000_000_000, usedSalesForCountry: 45_000_000_000 })).toEqual([
      ['614-funds', 'breach', '$250,000,000.01'], ['614-funds-for-country', 'breach', '$50,000,000.01'],
      ['614-sales', 'breach', '$750,000,000.02'], ['614-for-country', 'breach', '$500,000,000.03'],
    ])
    expect(found({ funds: 1, usedFunds: 24_999_999_999, usedFundsForCountry: 4_999_999_999, sales: 2, usedSales: 74_999_999_998, usedSalesForCountry: 44_999_999_998 })).toEqual([
      ['614-funds', 'ok', '$250,000,000.00'], ['614-funds-for-country', 'ok', '$50,000,000.00'],
      ['614-sales', 'ok', '$750,000,000.00'], ['614-for-country', 'ok', '$500,000,000.00'],
    ])
    expect(found({ funds: 0, activeAggression: false }).map(([rule]) => rule)).toEqual(['614-funds', '614-funds-for-country', '614-sales', '614-for-country'])
    expect(found({ funds: 5_000_000_001, activeAggression: true })).toEqual([
      ['614-funds', 'ok', '$50,000,000.01'], ['614-sales', 'ok', '$0.00'], ['614-for-country', 'ok', '$50,000,000.01'],
    ])
    expect(checkSpecialAuthority({ funds: 0 })[2]).toEqual({
      rule: '614-sales', result: 'ok', because: '$0.00 of $750,000,000.00 for the fiscal year', citation: 'FAA sec. 614(a); 22 U.S.C. 2364(a)', confidence: 'primary',
    })
  })
})

describe('a continuing resolution', () => {
  it('is reported whole, with the lapse between two', () => {
    // FY2020 has 366 days: 10 of them at $366.00, then 30 at a tenth less, which is $329.40 and to the dollar $329.
    const resolutions = [
      { from: '2019-10-01', to: '2019-10-11' },
      { from: '2019-10-12', to: '2019-11-01', percentChange: -10, label: 'second' },
      { from: '2019-11-01', to: '2019-12-01' },
    ]
    const steps = [
      { from: '2019-10-01', to: '2019-10-11', label: null, level: 36_600, days: 10, cumulative: 1_000 },
      { from: '2019-10-12', to: '2019-11-01', label: 'second', level: 32_900, days: 30, cumulative: 2_700 },
      { from: '2019-11-01', to: '2019-11-11', label: null, level: 32_900, days: 40, cumulative: 3_600 },
    ]
    const citation = 'continuing resolution sec. 101; OMB Circular A-11 sec. 123'
    const rest = { daysInYear: 366, lapses: [{ from: '2019-10-11', to: '2019-10-12' }], citation, confidence: 'recalled' }
    const made = (on: string, seasonal?: number) => continuingAuthority({ fiscalYear: 2020, annualRate: 36_600, resolutions, on, seasonal })
    expect(made('2019-11-10')).toEqual({ level: 32_900, days: 40, proRata: 3_600, ceiling: 3_600, steps, ...rest })
    expect(made('2019-10-31', 2_699)).toEqual({ level: 32_900, days: 30, proRata: 2_700, ceiling: 2_699, steps: steps.slice(0, 2), ...rest })
    expect(made('2019-10-12', 9_999)).toMatchObject(
      { days: 11, proRata: 1_000, ceiling: 1_000, steps: [steps[0], { from: '2019-10-12', to: '2019-10-13', days: 11 }] },
    )
    expect(made('2019-10-11', 0)).toEqual({ level: 36_600, days: 10, proRata: 1_000, ceiling: 0, steps: steps.slice(0, 1), ...rest, lapses: [] })
  })

  it.each<[string, number | 'TQ', number]>([['a common year', 2019, 365], ['a leap year', 2020, 366], ['the quarter between', 'TQ', 92]])('has the days of %s', (_, fiscalYear, days) => {
    const from = fiscalYear === 'TQ' ? '1976-07-01' : `${fiscalYear - 1}-10-01`
    const to = fiscalYear === 'TQ' ? '1976-10-01' : `${fiscalYear}-10-01`
    expect(continuingAuthority({ fiscalYear, annualRate: 77_700, resolutions: [{ from, to }] })).toMatchObject({
      days, daysInYear: days, proRata: 77_700, lapses: [], steps: [{ from, to, days, cumulative: 77_700 }],
    })
  })

  it('takes effect again from a first day before which the money had lapsed', () => {
    const made = continuingAuthority({ fiscalYear: 2019, annualRate: 36_500, resolutions: [{ from: '2018-10-08', to: '2018-10-18' }] })
    expect(made).toMatchObject({ days: 10, proRata: 1_000, lapses: [{ from: '2018-10-01', to: '2018-10-08' }] })
  })

  it('changes the level by a percentage, to the dollar, a half upward', () => {
    expect([0, 1, '0.5', '-0.5', -100].map((change) => continuingLevel(30_000, change))).toEqual([30_000, 30_300, 30_200, 29_900, 0])
    expect([continuingLevel(30_049), continuingLevel(30_050)]).toEqual([30_000, 30_100])
  })

  it('charges to the act what was obligated before it', () => {
    expect([afterContinuing(100, 99), afterContinuing(100, 100), afterContinuing(100, 101)]).toEqual([1, 0, -1])
  })

  it('for a full year moves the days by the years between', () => {
    const reference = { fiscalYear: 2024, amount: 500, availableTo: '2025-10-01' }
    const law = { citation: 'Pub. L. 110-5; 112-10; 113-6; 119-4 secs. 1101-1106', confidence: 'primary' }
    expect(fullYearContinuing(2025, reference)).toEqual({ level: 500, availableTo: '2026-10-01', ...law })
    expect(fullYearContinuing(2027, reference, 1)).toEqual({ level: 1, availableTo: '2028-10-01', ...law })
    expect(fullYearContinuing(2025, { ...reference, availableTo: null })).toEqual({ level: 500, availableTo: null, ...law })
    // No 29 February in the year after.
    expect(() => fullYearContinuing(2025, { ...reference, availableTo: '2024-02-29' })).toThrow(
      expect.objectContaining({ code: 'invalid-day', path: 'reference.availableTo' }),
    )
  })
})

describe('an older continuing resolution', () => {
  const citation = 'continuing resolutions of FY1980 to FY2006, sec. 101 (Pub. L. 96-86, 96-123, 98-107, 102-109, 102-145, 103-88, 109-77)'
  it.each([
    ['both Houses above the current rate', 120, 110, 110],
    ['both below it', 80, 90, 80],
    ['one on each side of it', 120, 90, 90],
    ['one House alone above it', 120, null, 100],
    ['the other alone below it', null, 99, 99],
    ['one House that gave nothing', 0, null, 0],
    ['neither', null, null, 100],
  ])('takes the lesser amount: %s', (_, house, senate, level) => {
    expect(lesserOf({ house, senate, current: 100 })).toEqual({ level, citation, confidence: 'primary' })
  })

  it('of FY1996 takes the average, less five percent', () => {
    expect([averageLessFivePercent(100, 100), averageLessFivePercent(0, 200), averageLessFivePercent(10, 10), averageLessFivePercent(1, 0)]).toEqual([95, 95, 10, 0])
  })

  it('begins nothing new', () => {
    const law = { rule: 'no-new-start', citation: 'continuing resolution secs. 104, 109, 110', confidence: 'primary' }
    expect(newStart(true)).toEqual({ ...law, result: 'ok', because: 'the program went on in the year before' })
    expect(newStart(false)).toEqual({ ...law, result: 'breach', because: 'the country had no program in the year before' })
  })
})

describe('a deviation from the tables', () => {
  const one = (fiscalYear: number, actual: number, reportSubmitted?: boolean, table = 1_000) =>
    deviations({ fiscalYear, reportSubmitted, lines: [{ country: 'JOR', table, actual }] })

  it('is reported whole', () => {
    const citation = 'sec. 7019(b), (d)'
    const line = (actual: number) => ({ country: 'JOR', table: 1_000, actual, difference: actual - 1_000 })
    expect(one(2024, 1_101)).toEqual({
      deviations: [{ ...line(1_101), result: 'beyond', needs: 'a written determination, case by case', because: '$1.01 is more than 10 percent of the table' }],
      citation, confidence: 'primary',
    })
    expect(one(2024, 900, false)).toEqual({
      deviations: [{ ...line(900), result: 'within', needs: 'submission of the 653(a) report, from which it deviates', because: '$1.00 is within 10 percent of the table' }],
      citation, confidence: 'primary',
    })
    expect(one(2026, 499)).toEqual({
      deviations: [{ ...line(499), result: 'never', needs: null, because: '$5.01 is more than 50 percent, which nothing passes' }],
      citation, confidence: 'primary',
    })
    expect(one(2013, 999)).toEqual({
      deviations: [{ ...line(999), result: 'beyond', needs: 'any deviation is proposed through the regular notification', because: 'the act sets no percentage' }],
      citation: 'sec. 7019 (FY2012-2015)', confidence: 'primary',
    })
    expect(one(2010, 0)).toEqual({
      deviations: [{ ...line(0), result: 'not-bound', needs: null, because: 'The tables bound a list of accounts in which IMET did not stand.' }],
      citation: 'sec. 619 (FY2008); sec. 7019 (FY2009-2010)', confidence: 'primary',
    })
    expect(one(2019, 0).deviations[0]).toEqual({ ...line(0), result: 'not-bound', needs: null, because: 'the section excepts IMET from the tables that year' })
    expect(one(2011, 0)).toEqual({
      deviations: [{ ...line(0), result: 'unknown', needs: null, because: 'no such section of that year was found or read' }],
      citation: null, confidence: null,
    })
    expect(one(2021, 0)).toMatchObject({ citation: 'sec. 7019 (FY2021)', confidence: 'recalled' })
    expect(deviations({ fiscalYear: 2024, lines: [] }).deviations).toEqual([])
  })

  it.each<[number, number, string]>([
    [2016, 949, 'beyond'], [2016, 950, 'within'], [2016, 1_050, 'within'], [2016, 1_051, 'beyond'],
    [2024, 899, 'beyond'], [2024, 900, 'within'], [2024, 1_100, 'within'], [2024, 1_101, 'beyond'],
    [2025, 899, 'beyond'], [2025, 900, 'within'],
    [2026, 499, 'never'], [2026, 500, 'beyond'], [2026, 899, 'beyond'], [2026, 900, 'within'], [2026, 1_501, 'within'],
    [2012, 1_000, 'within'], [2012, 1_001, 'beyond'], [2015, 999, 'beyond'],
    [2007, 0, 'unknown'], [2008, 0, 'not-bound'], [2017, 0, 'not-bound'],
    [2018, 0, 'not-bound'], [2020, 0, 'not-bound'], [2022, 0, 'not-bound'], [2027, 0, 'unknown'],
  ])('FY%i: %i of 1,000 is %s', (fiscalYear, actual, result) => {
    expect(one(fiscalYear, actual).deviations[0]?.result).toBe(result)
  })

  it('of one cent waits for the report too, but not one that is none', () => {
    const needs = (actual: number) => one(2026, actual, false).deviations[0]?.needs
    expect([needs(999), needs(1_000), needs(1_001)]).toEqual(['submission of the 653(a) report, from which it deviates', null, null])
    expect([one(2024, 1, true, 0), one(2024, 0, true, 0)].map((made) => made.deviations[0]?.result)).toEqual(['beyond', 'within'])
  })
})

describe('the days of a fund', () => {
  it('are the first on which each thing is so', () => {
    expect(fundDays(2020, '2019-12-20', '2020-10-01')).toEqual(
      { available: '2019-12-20', expires: '2020-10-01', reobligationEnds: '2024-10-01', cancelled: '2025-10-01' },
    )
    expect(fundDays(2020, '2019-12-20', null)).toEqual({ available: '2019-12-20', expires: null, reobligationEnds: null, cancelled: null })
    expect([2007, 2008, 2025, 2026].map((year) => fundDays(year, '2000-01-01', '2030-10-01').reobligationEnds)).toEqual([null, '2034-10-01', '2034-10-01', null])
  })

  it('end all at once for money of before the rule of five years', () => {
    // Five years after it expired its account would have closed on the day before the rule, on its first day, on the day after.
    expect(['1985-11-04', '1985-11-05', '1985-11-06'].map((expires) => fundDays(1985, '1984-10-12', expires).cancelled)).toEqual(
      ['1993-10-01', '1990-11-05', '1990-11-06'],
    )
  })

  it('decide what may be done with it', () => {
    const status = (expires: string | null, ...days: string[]) => days.map((day) => fundStatusOn(fundDays(2020, '2019-12-20', expires), day))
    expect(status('2020-10-01', '2019-12-19', '2019-12-20', '2020-09-30', '2020-10-01', '2025-09-30', '2025-10-01', '2199-01-01')).toEqual([
      'not-yet', 'current', 'current', 'expired', 'expired', 'cancelled', 'cancelled',
    ])
    expect(status(null, '2019-12-19', '2019-12-20', '2199-01-01')).toEqual(['not-yet', 'current', 'current'])
    expect(fundStatusOn({ available: '2019-12-20', expires: '2020-10-01', reobligationEnds: null, cancelled: null }, '2199-01-01')).toBe('expired')
  })

  it('move on by a year for a designated country', () => {
    expect([2019, 2020, 2025, 2026, 2027, 'TQ' as const].map((year) => designatedExtension(year, '2020-10-01'))).toEqual([
      null, '2021-10-01', '2021-10-01', '2021-10-01', null, null,
    ])
  })
})

describe('the last month', () => {
  it('begins a month before the money expires', () => {
    expect(['2003-10-01', '1977-10-01', '2004-03-31'].map(lastMonthFrom)).toEqual(['2003-09-01', '1977-09-01', '2004-02-29'])
  })

  it('is reported whole', () => {
    expect(checkLastMonth(2003, 10_000, 1_501)).toEqual({
      rule: 'last-month', result: 'breach', because: '$15.01 against 15 percent of $100.00', confidence: 'primary',
      citation: 'sec. 102 (FY1979), 502 (FY1982-93), 501 (FY1994-2003)',
    })
    expect(checkLastMonth(1976, 10_000, 2_000)).toEqual({
      rule: 'last-month', result: 'ok', because: '$20.00 against 20 percent of $100.00', citation: 'sec. 102 (FY1976-78)', confidence: 'primary',
    })
    expect(checkLastMonth(2004, 10_000, 10_000)).toEqual({
      rule: 'last-month', result: 'not-required', because: 'no such limit in that year', citation: 'annual act', confidence: 'primary',
    })
  })

  it.each<[number | 'TQ', number, string]>([
    [1975, 10_000, 'not-required'], [1976, 2_001, 'breach'], ['TQ', 2_000, 'ok'], ['TQ', 2_001, 'breach'], [1978, 2_000, 'ok'], [1978, 2_001, 'breach'],
    [1979, 1_500, 'ok'], [1979, 1_501, 'breach'], [2003, 1_500, 'ok'], [2004, 10_000, 'not-required'],
  ])('FY%s: %i of 10,000 is %s', (year, obligated, result) => {
    expect(checkLastMonth(year, 10_000, obligated).result).toBe(result)
  })
})

describe('winding down and the fifth quarter', () => {
  const law = { citation: 'FAA sec. 617; 22 U.S.C. 2367', confidence: 'primary' }
  it.each<[string, string | undefined, boolean, boolean | null, string]>([
    ['2013-07-02', undefined, false, null, 'assistance is not yet terminated'],
    ['2013-07-02', '2013-07-01', false, true, 'assistance is not yet terminated; the course began before'],
    ['2013-07-03', '2013-07-02', true, true, 'within the eight months; the course began before'],
    ['2013-07-03', '2013-07-03', true, false, 'within the eight months; the course had not begun'],
    ['2014-03-02', '2013-07-02', true, true, 'within the eight months; the course began before'],
    ['2014-03-03', '2013-07-02', false, false, 'the eight months are over; the course began before'],
    ['2014-03-03', undefined, false, null, 'the eight months are over'],
  ])('on %s, for a course that began on %s', (on, began, windowOpen, mayFinish, because) => {
    expect(windDown('2013-07-03', on, began)).toEqual({ obligateUntil: '2014-03-03', windowOpen, mayFinish, because, ...law })
  })

  it('give students three months more', () => {
    expect(fifthQuarter(2020, '2020-10-01')).toEqual({
      rule: 'fifth-quarter', result: 'ok', because: 'it starts in the fifth quarter', citation: 'AR 12-15 para. 3-3g, 3-3h', confidence: 'primary', day: '2020-12-31',
    })
    expect(['2019-09-30', '2019-10-01', '2020-09-30', '2020-12-31', '2021-01-01'].map((day) => fifthQuarter(2020, day).result)).toEqual(
      ['breach', 'ok', 'ok', 'ok', 'breach'],
    )
    // The regulation read is of 3 February 2011: FY2010 ended before it.
    expect([2010, 2011].map((year) => fifthQuarter(year, `${year}-10-01`).confidence)).toEqual(['recalled', 'primary'])
    expect(fifthQuarter('TQ', '1976-10-01')).toMatchObject({ result: 'ok', day: '1976-12-31' })
  })
})

describe('quarters', () => {
  it('are equal unless the shares say otherwise; the earlier takes what is over', () => {
    expect([0, 1, 2, 3, 4, 5].map((amount) => apportionByQuarter(amount).join(' '))).toEqual(['0 0 0 0', '1 0 0 0', '1 1 0 0', '1 1 1 0', '1 1 1 1', '2 1 1 1'])
    expect(apportionByQuarter(100, [4, '3', 2, '1.0'])).toEqual([40, 30, 20, 10])
    expect(apportionByQuarter(100, ['0.01', '0.1', 0, 0])).toEqual([9, 91, 0, 0])
    expect(apportionByQuarter(3, [0, 0, 0, 1])).toEqual([0, 0, 0, 3])
    expect(apportionByQuarter(10, [1, '0.5', '0.25', '0.25'])).toEqual([5, 3, 1, 1])
    const unreadable = new Proxy([1, 1, 1, 1] as const, { get: () => { throw new Error('no') } })
    expect(() => apportionByQuarter(10, unreadable)).toThrow(expect.objectContaining({ name: 'ImetError', code: 'invalid-input', path: 'shares' }))
  })
})

describe('the report of section 653(a)', () => {
  const reasons = [] as const
  const plan = { lines: [{ country: 'TUN', requested: 5, allocated: 1, reasons }, { country: 'JOR', requested: 5, allocated: 0, reasons }] } as const
  const rest = { lines: [{ country: 'TUN', category: 'IMET', amount: 1 }], citation: 'FAA sec. 653(a), (b); 22 U.S.C. 2413', confidence: 'primary' }
  it('is due in thirty days, and late from the day after', () => {
    expect(allocationReport(plan, '2020-02-01')).toEqual({ required: true, due: '2020-03-02', daysLate: null, ...rest })
    const late = (submitted: string) => allocationReport(plan, '2020-02-01', { submitted, continuing: 'full-year' }).daysLate
    expect(['2020-02-02', '2020-03-01', '2020-03-02', '2020-03-03', '2020-04-02'].map(late)).toEqual([0, 0, 0, 1, 31])
    expect(allocationReport(plan, '2020-02-01', { continuing: 'part-year', submitted: '2020-04-02' })).toEqual(
      { required: false, due: null, daysLate: null, ...rest },
    )
  })
})

describe('the end of the year', () => {
  const line = (id: string, change: Partial<YearEndLine> = {}): YearEndLine => ({ id, country: 'JOR', price: 10, code: 'A', category: 'technical', ...change })
  it('passes over a line that does not fit, and refuses what B lines may not be', () => {
    const exact = line('exact', { price: 60, category: 'invitational-pme' })
    const large = line('large', { price: 61, category: 'expanded-imet' })
    const rest = line('rest', { price: 40, category: 'other-pme' })
    const made = yearEnd({ available: 100, lines: [large, rest, exact] })
    expect(made).toEqual({
      bought: [exact, rest],
      refused: [{ line: large, because: '$0.61 is more than the $0.40 left' }],
      left: 0,
      citation: 'AR 12-15 para. 3-11a(2); SAMM figure C10.F2',
      confidence: 'primary',
    })
    expect(yearEnd({ available: 9, lines: [] })).toMatchObject({ bought: [], refused: [], left: 9 })
  })

  it.each(['technical', 'operational', 'english-instructor', 'english-materials'] as const)('buys %s under A and D, and not under B', (category) => {
    const made = yearEnd({ available: 100, lines: (['D', 'B', 'A'] as const).map((code) => line(code, { code, category })) })
    expect(made.bought.map(({ id }) => id)).toEqual(['A', 'D'])
    expect(made.refused.map(({ because }) => because)).toEqual([`end-of-year money does not buy ${category} training`])
    expect(made.left).toBe(80)
  })

  it.each(['invitational-pme', 'expanded-imet', 'other-pme'] as const)('buys %s under B', (category) => {
    expect(yearEnd({ available: 10, lines: [line('x', { code: 'B', category })] })).toMatchObject({ bought: [{ id: 'x' }], refused: [], left: 0 })
  })
})

describe('the rules as they stand in the books', () => {
  const years = (settings: readonly Setting<unknown>[]) =>
    settings.map((setting) => [`${setting.fromYear}-${setting.throughYear ?? ''}`, setting.value, setting.confidence, names(setting).join('; ')])
  const ACT_2026 = 'Pub. L. 119-75 (enrolled bill)'

  it('have their years', () => {
    expect(years(notice.ANNUAL_NOTICE)).toEqual([
      ['1976-1977', null, 'primary', 'Pub. L. 94-330'], ['1978-', 15, 'primary', `Pub. L. 95-148; ${ACT_2026}`],
    ])
    expect(years(notice.ANNUAL_SMALL_CHANGE)).toEqual([['2008-2012', 10, 'primary', ACT_2026], ['2014-2026', 10, 'primary', ACT_2026]])
    expect(years(availability.REOBLIGATION)).toEqual([['2008-2025', 4, 'primary', 'Pub. L. 110-161']])
    expect(years(availability.LAST_MONTH)).toEqual([['1976-1978', 20, 'primary', 'Pub. L. 94-330'], ['1979-2003', 15, 'primary', 'Pub. L. 95-481; Pub. L. 108-7']])
    expect(years(availability.DESIGNATED)).toEqual([['2020-2025', 1, 'primary', ACT_2026], ['2026-2026', 1, 'primary', ACT_2026]])
    expect(years(WOMENS_PARTICIPATION)).toEqual([
      ['2021-2021', { amount: 300_000_000, extent: 'up-to' }, 'primary', 'Pub. L. 116-260 (previews of its provisions)'],
      ['2022-2025', { amount: 300_000_000, extent: 'exactly' }, 'primary', 'Pub. L. 117-103; Pub. L. 118-47 (enrolled bill)'],
      ['2026-2026', { amount: 350_000_000, extent: 'exactly' }, 'primary', ACT_2026],
    ])
  })

  it('have the tolerance of each year', () => {
    expect(years(DEVIATION.map((rule) => {
      const { reachesImet, percent, direction, neverBeyond } = rule.value
      return { ...rule, value: [reachesImet ? 'binds' : 'free', percent, direction, neverBeyond].join() }
    }))).toEqual([
      ['2008-2010', 'free,,both,', 'primary', 'Pub. L. 110-161'],
      ['2012-2015', 'binds,,both,', 'primary', 'Pub. L. 110-161'],
      ['2016-2016', 'binds,5,both,', 'primary', 'Pub. L. 114-113'],
      ['2017-2017', 'free,5,both,', 'primary', 'Pub. L. 115-31'],
      ['2018-2018', 'free,4,both,', 'primary', 'Pub. L. 115-141'],
      ['2019-2019', 'free,10,both,', 'primary', 'Pub. L. 116-6'],
      ['2020-2020', 'free,10,down,', 'primary', 'Pub. L. 116-94 (enrolled bill)'],
      ['2021-2021', 'free,,both,', 'recalled', 'Pub. L. 116-260 (enrolled bill)'],
      ['2022-2022', 'free,10,both,', 'primary', 'Pub. L. 117-103 (enrolled bill)'],
      ['2024-2025', 'binds,10,both,', 'primary', 'Pub. L. 118-47 (enrolled bill)'],
      ['2026-2026', 'binds,10,down,50', 'primary', ACT_2026],
    ])
    expect(DEVIATION.find(({ fromYear }) => fromYear === 2020)?.value.beyond).toBe('consultation')
    expect(DEVIATION.map(({ citation }) => citation.includes('7019'))).toEqual(DEVIATION.map(() => true))
  })

  it('have their sources', () => {
    const regulation = 'AR 12-15 / SECNAVINST 4950.4B / AFI 16-105 (3 January 2011)'
    const standing = Object.entries({ ...notice, ...availability, ...practice, ...transfer }).flatMap(([name, rule]) =>
      'citation' in rule ? [[name, rule.confidence, names(rule).join('; ')]] : [])
    expect(standing.sort()).toEqual([
      ['ANTIDEFICIENCY', 'recalled', '31 U.S.C. chapter 13'],
      ['APPORTIONMENT', 'primary', '31 U.S.C. 1512'],
      ['CLOSING', 'primary', '31 U.S.C. 1552'],
      ['CONTINUING_RATE', 'recalled', 'Pub. L. 119-37 (enrolled bill)'],
      ['FAA_610', 'primary', '22 U.S.C. 2360'],
      ['FAA_614', 'primary', '22 U.S.C. 2364'],
      ['FAA_617', 'primary', '22 U.S.C. 2367'],
      ['FAA_634A', 'primary', '22 U.S.C. 2394-1'],
      ['FAA_653A', 'primary', '22 U.S.C. 2413'],
      ['FIFTH_QUARTER', 'primary', regulation],
      ['FULL_YEAR', 'primary', 'Pub. L. 119-4 (enrolled bill)'],
      ['IMET_SMALL_CHANGE', 'primary', '22 U.S.C. 2394-1'],
      ['NOTICE_WAIVER', 'primary', ACT_2026],
      ['PRIORITY_CODES', 'primary', `${regulation}; SAMM figure C10.F2`],
      ['PROPORTIONAL_CUT', 'primary', 'Pub. L. 108-199'],
      ['TRANSFER_NOTICE', 'primary', ACT_2026],
    ])
    expect(practice.ANTIDEFICIENCY.sources[0]?.url).toBe('https://github.com/junxit/us-congress-code/tree/main/title-31/chapter-13')
    expect(practice.PRIORITY_CODES.sources.map(({ url }) => url)).toEqual([
      'https://github.com/sarahewilkerson/fedresearch-dictionary-extractor/blob/1c500e539b487b66d1d21b0ee33e79f3ce404497/tests/fixtures/glossary_range_v05/ar-12-15.json',
      'https://samm.dsca.mil/figure/figure-c10f2',
    ])
    expect(WOMENS_PARTICIPATION.flatMap(({ sources }) => sources.map(({ url }) => url?.split('/').slice(-2).join('/')))).toEqual([
      '116-hr133/verification.json', 'public/public-law-117-103.md', '118-hr2882/BILLS-118hr2882enr.txt', '119-hr7148/BILLS-119hr7148enr.txt',
    ])
    expect([practice.FIFTH_QUARTER.since, practice.PRIORITY_CODES.since, availability.CLOSING.since, availability.CLOSING.mergedCancelled]).toEqual([
      '2011-02-03', '2011-02-03', '1990-11-05', '1993-10-01',
    ])
  })

  it('are addressed by their volume, section and bill', () => {
    expect(statute('96-123', 93)).toEqual({ name: 'Pub. L. 96-123', url: `${STATUTES}/volume-093/public/public-law-96-123.md` })
    expect(statute('114-113', 129).url).toBe(`${STATUTES}/volume-129/public/public-law-114-113.md`)
    expect(usc(22, 32, '2367')).toEqual({ name: '22 U.S.C. 2367', url: 'https://github.com/junxit/us-congress-code/blob/main/title-22/chapter-32/sec-2367.md' })
    const bill = (law: string, folder: string, file: string) => ({
      name: `Pub. L. ${law} (enrolled bill)`, url: `https://github.com/cgorski/congress-appropriations/blob/main/data/${folder}/${file}`,
    })
    const sources = new Map(DEVIATION.flatMap((rule) => rule.sources.map((source) => [rule.fromYear, source] as const)))
    expect(sources.get(2020)).toEqual(bill('116-94', '116-hr1865', 'BILLS-116hr1865enr.txt'))
    expect(sources.get(2021)).toEqual(bill('116-260', '116-hr133', 'verification.json'))
    expect(sources.get(2022)).toEqual(bill('117-103', '117-hr2471', 'BILLS-117hr2471enr.txt'))
    expect(sources.get(2024)).toEqual(bill('118-47', '118-hr2882', 'BILLS-118hr2882enr.txt'))
    expect(sources.get(2026)).toEqual(bill('119-75', '119-hr7148', 'BILLS-119hr7148enr.txt'))
    expect(practice.FULL_YEAR.sources).toEqual([bill('119-4', '119-hr1968', 'BILLS-119hr1968enr.txt')])
    expect(practice.CONTINUING_RATE.sources).toEqual([bill('119-37', '119-hr5371', 'BILLS-119hr5371enr.txt')])
  })

  it('are found by the fiscal year, the transition quarter between 1976 and 1977', () => {
    expect([1976, 'TQ' as const, 1977].map(yearOrder)).toEqual([1976, 1976.5, 1977])
    const setting = (fromYear: number | 'TQ' | null, throughYear: number | 'TQ' | null) =>
      ({ fromYear, throughYear, value: 1, citation: 'c', sources: [], confidence: 'primary' as const })
    const found = (from: number | 'TQ' | null, through: number | 'TQ' | null) =>
      ([1975, 1976, 'TQ', 1977, 1978] as const).filter((year) => settingFor([setting(from, through)], year) !== null)
    expect(found(null, null)).toEqual([1975, 1976, 'TQ', 1977, 1978])
    expect(found(1976, 1977)).toEqual([1976, 'TQ', 1977])
    expect(found('TQ', 'TQ')).toEqual(['TQ'])
    expect(found(null, 1976)).toEqual([1975, 1976])
    expect(found(1977, null)).toEqual([1977, 1978])
    const [first, second] = [setting(1976, 1977), setting(1977, null)]
    expect([1976, 1977, 1978].map((year) => settingFor([first, second], year))).toEqual([first, first, second])
    expect(settingFor([first, second], 1977)).toBe(first)
  })

  it('are gathered for a year', () => {
    expect(fundRules(2026)).toEqual({
      fiscalYear: 2026,
      deviation: DEVIATION.at(-1),
      annualNotice: notice.ANNUAL_NOTICE[1],
      annualSmallChange: notice.ANNUAL_SMALL_CHANGE[1],
      reobligation: null,
      designated: availability.DESIGNATED[1],
      lastMonth: null,
      womensParticipation: WOMENS_PARTICIPATION[2],
      standing: [
        notice.FAA_634A, notice.IMET_SMALL_CHANGE, practice.FAA_653A, transfer.FAA_610, transfer.FAA_614, practice.FAA_617, availability.CLOSING,
      ],
    })
    expect(fundRules(1975)).toEqual({
      fiscalYear: 1975, deviation: null, annualNotice: null, annualSmallChange: null, reobligation: null, designated: null, lastMonth: null,
      womensParticipation: null, standing: [],
    })
  })
})
