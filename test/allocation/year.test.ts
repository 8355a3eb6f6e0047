import { describe, expect, it } from 'vitest'
import {
  acrossTheBoard, afterContinuing, averageLessFivePercent, lesserOf, newStart, allocationReport, apportionByQuarter, balanceOn, checkLastMonth, checkSpecialAuthority, checkTransfer,
  continuingAuthority, continuingLevel, cutLines, designatedExtension, deviations, fifthQuarter, fullYearContinuing, fundDays, fundRules, fundStatusOn,
  lastMonthFrom, ledger, notificationDue, sequester, waivedNoticeBy, windDown, yearEnd, type LedgerEvent,
} from '../../src/allocation/index.ts'

describe('continuing resolutions', () => {
  it('take the rate, the change and the days, to the dollar', () => {
    const made = continuingAuthority({
      fiscalYear: 2020, annualRate: 11_077_800_000,
      resolutions: [{ from: '2019-10-01', to: '2019-11-22' }, { from: '2019-11-22', to: '2019-12-21' }],
    })
    expect([made.days, made.daysInYear]).toEqual([81, 366])
    // 110,778,000 x 81 / 366 = 24,516,442.62...
    expect(made.proRata).toBe(2_451_644_300)
    expect(made.steps.map(({ days }) => days)).toEqual([52, 81])
    expect(made.confidence).toBe('recalled')
    expect(continuingAuthority({ fiscalYear: 2020, annualRate: 11_077_800_000, seasonal: 5, resolutions: [{ from: '2019-10-01', to: '2019-11-22' }] }).ceiling).toBe(5)
  })

  it('replace one percentage by the next, and report a lapse', () => {
    expect(continuingLevel(10_811_500_000, '-0.496')).toBe(10_757_875_000)
    const made = continuingAuthority({
      fiscalYear: 2018, annualRate: 11_030_000_000, on: '2018-01-25',
      resolutions: [{ from: '2017-10-01', to: '2018-01-20', percentChange: '-0.6791' }, { from: '2018-01-22', to: '2018-02-09' }],
    })
    expect(made.lapses).toEqual([{ from: '2018-01-20', to: '2018-01-22' }])
    expect(made.days).toBe(111 + 4)
  })

  it('of the older kind take the lesser amount, and begin nothing new', () => {
    expect(lesserOf({ house: 120, senate: 90, current: 100 }).level).toBe(90)
    expect(lesserOf({ house: 120, senate: 110, current: 100 }).level).toBe(110)
    expect(lesserOf({ house: null, senate: 90, current: 100 }).level).toBe(90)
    expect(lesserOf({ house: null, senate: null, current: 100 }).level).toBe(100)
    expect(averageLessFivePercent(100, 201)).toBe(143)
    expect([newStart(true).result, newStart(false).result]).toEqual(['ok', 'breach'])
  })

  it('for a full year move the days on', () => {
    expect(fullYearContinuing(2025, { fiscalYear: 2024, amount: 11_915_200_000, availableTo: '2025-10-01' })).toMatchObject({
      level: 11_915_200_000, availableTo: '2026-10-01',
    })
    expect(afterContinuing(100, 40)).toBe(60)
  })
})

describe('cuts', () => {
  // Enacted, percentage, and the thousands that budget tables print.
  it.each([
    [47_400_000, '0.43', 47_196], [57_875_000, '0.22', 57_748], [80_000_000, '0.65', 79_480], [91_700_000, '0.59', 91_159],
    [89_730_000, '0.80', 89_012], [86_744_000, '1', 85_877], [85_877_000, '0.81', 85_181], [106_000_000, '0.2', 105_788],
  ])('%i less %s percent is printed as %i thousand', (enacted, percent, thousands) => {
    expect(acrossTheBoard(enacted * 100, percent, 100_000).after).toBe(thousands * 100_000)
  })

  it('reproduce FY2013: $100,432 thousand', () => {
    const base = continuingLevel(10_578_800_000, '0.612')
    const made = sequester(10_578_800_000, { percent: '5.0', base, rescissionPercent: '0.032', unit: 100_000 })
    expect(base).toBe(10_643_542_300)
    expect([made.rescinded, made.sequestered, made.after]).toEqual([3_385_216, 532_177_115, 10_043_200_000])
  })

  it('take from the lines exactly what the account loses', () => {
    const lines = [{ country: 'JOR', allocated: 50 }, { country: 'TUN', allocated: 30 }, { country: 'MAR', allocated: 20 }] as const
    expect(cutLines(lines, 9).map(({ after }) => after)).toEqual([46, 27, 18])
  })
})

describe('reports, deviations, notifications', () => {
  it('count thirty days for the 653(a) report, but for a part-year resolution', () => {
    const plan = { lines: [{ country: 'JOR', requested: 5, allocated: 5, reasons: [] }, { country: 'SAU', requested: 5, allocated: 0, reasons: [] }] } as const
    expect(allocationReport(plan, '2019-12-20', { submitted: '2020-03-18' })).toMatchObject({ due: '2020-01-19', daysLate: 59, lines: [{ country: 'JOR', amount: 5 }] })
    expect(allocationReport(plan, '2019-09-27', { continuing: 'part-year' }).required).toBe(false)
  })

  it.each([
    [2010, 50, 'not-bound'], [2013, 99, 'beyond'], [2016, 95, 'within'], [2016, 94, 'beyond'], [2020, 0, 'not-bound'], [2024, 110, 'within'],
    [2024, 111, 'beyond'], [2026, 200, 'within'], [2026, 90, 'within'], [2026, 89, 'beyond'], [2026, 49, 'never'], [2023, 50, 'unknown'],
  ] as const)('FY%i: %i of 100 is %s', (fiscalYear, actual, result) => {
    expect(deviations({ fiscalYear, lines: [{ country: 'JOR', table: 100, actual }] }).deviations[0]?.result).toBe(result)
  })

  it.each([
    [2020, 230_000_000, 240_000_000, true], // 100,000 dollars: over 25,000, though under 10 percent
    [2020, 230_000_000, 232_000_000, false], // 20,000 dollars, under both
    [2005, 230_000_000, 232_000_000, true], // the annual act's exception did not reach IMET
    [2020, 2_000_000, 2_400_000, true], // 4,000 dollars, but 20 percent
    [2020, 0, 1_000_000, true],
    [2020, 230_000_000, 230_000_000, false],
  ])('FY%i: from %i to %i needs notice: %s', (fiscalYear, justified, planned, required) => {
    const made = notificationDue({ fiscalYear, country: 'TUN', justified, planned, notified: '2020-03-02' })
    expect(made.required).toBe(required)
    expect(made.obligateFrom).toBe(required ? '2020-03-17' : null)
  })

  it('notify every obligation for a listed country', () => {
    expect(notificationDue({ fiscalYear: 2020, country: 'LKA', justified: 100, planned: 100, listed: true })).toMatchObject({ required: true, obligateFrom: null })
    expect(waivedNoticeBy('2020-03-02')).toBe('2020-03-05')
  })
})

describe('transfers and special authority', () => {
  it('keep ten percent out and twenty in', () => {
    const input = { amount: 3_000, from: { account: 'PKO', fundsMadeAvailable: 25_000 }, to: { account: 'IMET', fundsMadeAvailable: 20_000 } }
    expect(checkTransfer(input)).toMatchObject({ allowed: false, most: 2_500 })
    expect(checkTransfer({ ...input, amount: 2_500, consulted: '2020-03-02' })).toMatchObject({ allowed: true, from: '2020-03-07' })
    expect(checkTransfer({ ...input, from: { account: 'FMF', fundsMadeAvailable: 25_000 } }).most).toBe(0)
  })

  it('keep the ceilings of sec. 614', () => {
    const results = (use: Parameters<typeof checkSpecialAuthority>[0]) => checkSpecialAuthority(use).map(({ rule, result }) => [rule, result])
    expect(results({ funds: 5_100_000_000 })).toContainEqual(['614-funds-for-country', 'breach'])
    expect(results({ funds: 5_100_000_000, activeAggression: true }).every(([, result]) => result === 'ok')).toBe(true)
  })
})

describe('the life of a fund', () => {
  it('expires, may be obligated again, and closes', () => {
    const days = fundDays(2020, '2019-12-20', '2020-10-01')
    expect(days).toMatchObject({ reobligationEnds: '2024-10-01', cancelled: '2025-10-01' })
    expect(['2019-12-19', '2020-09-30', '2020-10-01', '2025-10-01'].map((day) => fundStatusOn(days, day))).toEqual(['not-yet', 'current', 'expired', 'cancelled'])
    expect(fundDays(2026, '2026-02-03', '2027-10-01').reobligationEnds).toBeNull()
    expect(fundStatusOn(fundDays(1999, '1998-10-21', null), '2030-01-01')).toBe('current')
    expect([designatedExtension(2020, '2020-10-01'), designatedExtension(2010, '2010-10-01')]).toEqual(['2021-10-01', null])
  })

  it('has quarters, a fifth quarter for students, and a last month', () => {
    expect(apportionByQuarter(10)).toEqual([3, 3, 2, 2])
    expect(apportionByQuarter(100, ['0.4', '0.3', '0.2', '0.1'])).toEqual([40, 30, 20, 10])
    expect([fifthQuarter(2020, '2020-12-31').result, fifthQuarter(2020, '2021-01-01').result, fifthQuarter(2020, '2020-10-02', 'orientation-tour').result]).toEqual(['ok', 'breach', 'breach'])
    expect(lastMonthFrom('2003-10-01')).toBe('2003-09-01')
    expect([checkLastMonth(2003, 100, 15).result, checkLastMonth(2003, 100, 16).result, checkLastMonth(1977, 100, 20).result, checkLastMonth(2004, 100, 90).result]).toEqual(['ok', 'breach', 'ok', 'not-required'])
  })

  it('winds down in eight months', () => {
    expect(windDown('2013-07-03', '2014-03-02', '2013-06-01')).toMatchObject({ obligateUntil: '2014-03-03', windowOpen: true, mayFinish: true })
    expect(windDown('2013-07-03', '2014-03-03', '2013-06-01')).toMatchObject({ windowOpen: false, mayFinish: false })
    expect(windDown('2013-07-03', '2013-08-01', '2013-07-03').mayFinish).toBe(false)
  })

  it('has dated rules with citations', () => {
    expect(fundRules(2024).deviation?.value.percent).toBe(10)
    expect(fundRules(2026).womensParticipation?.value.amount).toBe(350_000_000)
    expect(fundRules(2026).reobligation).toBeNull()
    for (let year = 1976; year <= 2027; year += 1) {
      for (const rule of Object.values(fundRules(year))) {
        if (rule === null || typeof rule !== 'object' || !('citation' in rule)) continue
        expect(rule.citation).not.toBe('')
        expect(rule.sources.length).toBeGreaterThan(0)
      }
    }
  })

  it('spends the end of the year by code and kind', () => {
    const line = (id: string, code: 'A' | 'B' | 'D', category: 'invitational-pme' | 'expanded-imet' | 'technical', price: number) => ({ id, code, category, price, country: 'JOR' as const })
    const made = yearEnd({ available: 100, lines: [line('d', 'D', 'technical', 20), line('b', 'B', 'technical', 5), line('c', 'B', 'invitational-pme', 60), line('a', 'A', 'technical', 30)] })
    expect(made.bought.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(made.refused.map(({ line: { id } }) => id)).toEqual(['b', 'd'])
    expect(made.left).toBe(10)
  })
})

describe('the ledger', () => {
  const replay = (events: LedgerEvent[], expires: string | null = '2020-10-01') => ledger({ fiscalYear: 2020, expires, events })
  const day = (month: string) => `2020-${month}-15`
  const funded: LedgerEvent[] = [
    { kind: 'continuing', day: '2019-10-01', amount: 30 },
    { kind: 'obligation', day: '2019-11-01', country: 'JOR', amount: 20 },
    { kind: 'appropriation', day: '2019-12-20', amount: 100 },
  ]

  it('charges to the act what was obligated under the resolution', () => {
    const made = replay(funded)
    expect(made.balance).toMatchObject({ authority: 100, obligated: 20, unobligated: 80, obligable: 80 })
    expect(balanceOn(made, '2019-12-19')).toMatchObject({ authority: 30, obligable: 10 })
    expect(balanceOn(made, '2019-09-30').authority).toBe(0)
  })

  it.each<[string, LedgerEvent[], string]>([
    ['more than the appropriation', [{ kind: 'obligation', day: day('03'), country: 'TUN', amount: 81 }], 'antideficiency'],
    ['more than the apportionment', [{ kind: 'apportionment', day: day('01'), amount: 40 }, { kind: 'obligation', day: day('03'), country: 'TUN', amount: 21 }], 'apportionment'],
    ['more than the allotment', [{ kind: 'allotment', day: day('01'), country: 'TUN', amount: 10 }, { kind: 'obligation', day: day('03'), country: 'TUN', amount: 11 }], 'allotment'],
    ['after the money expired', [{ kind: 'obligation', day: day('10'), country: 'TUN', amount: 1 }], 'expired'],
    ['after assistance ended', [{ kind: 'termination', day: day('02'), country: 'JOR' }, { kind: 'obligation', day: day('03'), country: 'JOR', amount: 1 }], 'wind-down'],
    ['winding up too late', [{ kind: 'termination', day: '2020-01-10', country: 'JOR' }, { kind: 'obligation', day: day('09'), country: 'JOR', amount: 1, windingUp: true }], 'wind-down'],
    ['giving back what is not there', [{ kind: 'deobligation', day: day('03'), country: 'TUN', amount: 1 }], 'deobligation'],
    ['paying what is not obligated', [{ kind: 'outlay', day: day('03'), country: 'TUN', amount: 1 }], 'antideficiency'],
    ['a cut of more than there is', [{ kind: 'rescission', day: day('03'), amount: 101 }], 'antideficiency'],
    ['obligating again what was not given back', [{ kind: 'reobligation', day: '2021-03-01', country: 'TUN', amount: 1 }], 'antideficiency'],
    ['anything once the account is closed', [{ kind: 'outlay', day: '2025-10-01', country: 'JOR', amount: 1 }], 'closed'],
  ])('refuses %s', (_, events, rule) => {
    const made = replay([...funded, ...events])
    const last = made.entries.at(-1)
    expect(last?.accepted).toBe(false)
    expect(last?.findings.map((finding) => finding.rule)).toContain(rule)
    expect(last?.balance).toEqual(made.entries.at(-2)?.balance)
  })

  it('takes a cut below what is obligated, and says so', () => {
    const made = replay([...funded, { kind: 'sequestration', day: day('03'), amount: 90 }])
    expect(made.entries.at(-1)).toMatchObject({ accepted: true, balance: { authority: 10, unobligated: -10, obligable: 0 } })
    expect(made.findings.map(({ rule }) => rule)).toEqual(['antideficiency-after-cut'])
  })

  it('recovers money after expiry and lets it be obligated again within four years, then cancels', () => {
    const made = replay([
      ...funded,
      { kind: 'outlay', day: day('03'), country: 'JOR', amount: 5 },
      { kind: 'deobligation', day: '2021-01-01', country: 'JOR', amount: 10 },
      { kind: 'reobligation', day: '2023-01-01', country: 'TUN', amount: 10 },
    ])
    expect(made.entries.every(({ accepted }) => accepted)).toBe(true)
    expect(made.balance).toMatchObject({ obligated: 20, deobligated: 10, recovered: 0, outlays: 5 })
    expect(balanceOn(made, '2022-01-01')).toMatchObject({ recovered: 10, obligable: 0 })
    expect(balanceOn(made, '2026-01-01')).toMatchObject({ unobligated: 0 })
    expect(replay([...funded, { kind: 'reobligation', day: '2025-01-01', country: 'TUN', amount: 1 }]).findings[0]?.rule).toBe('reobligation')
  })

  it('takes events by day', () => {
    const made = replay([...funded].reverse())
    expect(made.entries.map(({ event }) => event.kind)).toEqual(['continuing', 'obligation', 'appropriation'])
  })
})
