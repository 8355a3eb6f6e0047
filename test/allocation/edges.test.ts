import { describe, expect, it } from 'vitest'
import {
  allocate, apportionByQuarter, balanceOn, checkTransfer, continuingAuthority, deviations, fifthQuarter, fullYearContinuing, fundRules,
  ledger, newStart, notificationDue, PRICE_RULES, priceTraining, windDown, yearEnd, type AllocationInput, type AllocationRule, type LedgerEvent,
  type RequestLine, type YearEndLine,
} from '../../src/allocation/index.ts'
import { coversDay } from '../../src/allocation/prices/price-rule.ts'

const refused = (code: string, path: string, message: string) =>
  expect.objectContaining({ name: 'ImetError', code, path, message: `${path}: ${message}` })

const plan = (lines: readonly RequestLine[], rules: readonly AllocationRule[] = [], rest: Partial<AllocationInput> = {}) =>
  allocate({ fiscalYear: 2020, available: 100, basis: 'pro-rata', lines, rules, ...rest })

describe('what a rule says of itself', () => {
  const crossing = (rule: AllocationRule, lines: readonly RequestLine[] = [{ country: 'JOR', requested: 5 }]) =>
    plan(lines, [rule, { kind: 'floor', country: 'JOR', amount: 50 }]).findings[0]?.because

  it.each<[AllocationRule, string]>([
    [{ kind: 'ceiling', country: 'JOR', amount: 4, citation: 'sec. 7' }, 'JOR not more than $0.04 (sec. 7)'],
    [{ kind: 'earmark', country: 'JOR', amount: 4 }, 'JOR exactly $0.04'],
    [{ kind: 'exclude', country: 'JOR' }, 'nothing for JOR'],
    [{ kind: 'exclude', country: 'JOR', because: 'coup', citation: 'sec. 7008' }, 'nothing for JOR: coup (sec. 7008)'],
    [{ kind: 'class-cap', label: 'rich', countries: ['JOR'], each: 3 }, 'rich: each not more than $0.03'],
    [{ kind: 'class-cap', label: 'rich', countries: ['JOR'], each: 3, amount: 60, costShareRequired: true, citation: 'sec. 546' },
      'rich: together not more than $0.60, each not more than $0.03, only where the country pays travel and living allowances (sec. 546)'],
    [{ kind: 'expanded-minimum', by: 'line', percent: 30 }, 'at least 30 percent of each line in expanded IMET'],
    [{ kind: 'expanded-minimum', by: 'line', percent: 30, country: 'JOR', citation: 'sec. 541' }, 'at least 30 percent of JOR in expanded IMET (sec. 541)'],
  ])('%j', (rule, text) => {
    expect(crossing(rule)).toBe(`JOR not less than $0.50, but ${text}`)
  })

  it('as a party of a plan', () => {
    const lines: RequestLine[] = [{ country: 'JOR', requested: 5 }]
    const texts = (rule: AllocationRule, rest?: Partial<AllocationInput>) =>
      plan(lines, [rule], rest).findings.flatMap(({ parties }) => parties.flatMap((party) => ('rule' in party ? [party.text] : [])))
    expect(texts({ kind: 'hold', country: 'JOR', percent: 25 })).toEqual(['25 percent of JOR withheld'])
    expect(texts({ kind: 'hold', country: 'JOR', percent: 25, until: 'reforms', citation: 's' })).toEqual(['25 percent of JOR withheld until reforms (s)'])
    expect(texts({ kind: 'notification-required', country: 'JOR' })).toEqual(['JOR only after notification'])
    expect(texts({ kind: 'notification-required', country: 'JOR', notified: true })).toEqual([])
    expect(texts({ kind: 'set-aside', label: 'costs', amount: 200, citation: 's' })).toEqual(['$2.00 set aside for costs (s)'])
    expect(texts({ kind: 'expanded-minimum', by: 'program', amount: 200 })).toEqual(['at least $2.00 of the program in expanded IMET'])
  })
})

describe('expanded minimums', () => {
  const lines: RequestLine[] = [{ country: 'JOR', requested: 50, expanded: 6 }, { country: 'TUN', requested: 50, expanded: 40 }]

  it('of one country bind that country alone', () => {
    const made = plan(lines, [{ kind: 'expanded-minimum', by: 'line', country: 'JOR', percent: 30 }])
    expect(made.lines.map(({ allocated }) => allocated)).toEqual([20, 80])
    expect(made.lines.map(({ expanded }) => expanded)).toEqual([6, undefined])
  })

  it('of nothing bind nobody', () => {
    const made = plan(lines, [{ kind: 'expanded-minimum', by: 'line', percent: 0 }])
    expect(made.lines.map(({ allocated }) => allocated)).toEqual([50, 50])
    expect(made.lines.map(({ expanded }) => expanded)).toEqual([0, 0])
  })

  it('of the program come on top of those of a line', () => {
    const rules: AllocationRule[] = [{ kind: 'expanded-minimum', by: 'line', country: 'TUN', percent: 60 }, { kind: 'expanded-minimum', by: 'program', percent: 35 }]
    const made = plan(lines, rules)
    expect(made.lines.map(({ allocated, expanded }) => [allocated, expanded])).toEqual([[50, 5], [50, 30]])
    expect(made.findings).toEqual([])
  })
})

describe('lines that only a rule adds', () => {
  const rich = { kind: 'class-cap', label: 'rich', countries: ['SAU', 'KWT'], amount: 30 } as const
  it.each([
    ['priority', { priority: 1 }, []],
    ['weights', { weight: 1 }, ['in proportion to its weight of 0']],
    ['prior-year', { priorYear: 5 }, ['pro rata to its prior year of $0.00']],
  ] as const)('have no %s of their own', (basis, own, share) => {
    const lines: RequestLine[] = [{ country: 'KWT', requested: 80, ...own }]
    const made = plan(lines, [rich, { kind: 'floor', country: 'SAU', amount: 10 }], { basis })
    expect(made.lines.map(({ country, allocated }) => [country, allocated])).toEqual([['KWT', 20], ['SAU', 10]])
    expect(made.lines[1]?.reasons.map(({ because }) => because)).toEqual(['SAU not less than $0.10', ...share])
  })

  it('are named, in the order of their codes, and are not above a request', () => {
    const made = plan([], [{ kind: 'floor', country: 'TUN', amount: 10 }, { kind: 'earmark', country: 'JOR', amount: 20 }])
    expect(made.lines.map(({ country, requested, allocated }) => [country, requested, allocated])).toEqual([['JOR', 0, 20], ['TUN', 0, 10]])
    expect(made.findings.map(({ kind, countries }) => [kind, countries])).toEqual([['line-added', ['JOR', 'TUN']], ['unallocated', []]])
    expect(plan([], [{ kind: 'floor', country: 'TUN', amount: 0 }]).lines).toEqual([])
  })
})

describe('conflicts', () => {
  it('are told however large the sum', () => {
    const most = Number.MAX_SAFE_INTEGER
    const made = plan([], [{ kind: 'floor', country: 'JOR', amount: most }, { kind: 'floor', country: 'TUN', amount: most }], { available: most })
    expect(made.findings[0]?.because).toBe(
      '2 demands together take 18014398509481982 cents, more than the $90,071,992,547,409.91 available',
    )
  })

  it('count a demand that is alone too much as one', () => {
    const made = plan([], [{ kind: 'floor', country: 'JOR', amount: 101 }])
    expect(made.findings[0]).toMatchObject({
      kind: 'infeasible', because: 'one demand takes $1.01, more than the $1.00 available', countries: ['JOR'],
    })
  })

  it('take equal demands by country, those of none first, whatever their order', () => {
    const rules: AllocationRule[] = [
      { kind: 'set-aside', label: 'x', amount: 60 }, { kind: 'floor', country: 'TUN', amount: 60 }, { kind: 'floor', country: 'JOR', amount: 60 },
    ]
    for (const order of [rules, [...rules].reverse()]) {
      expect(plan([], order).findings[0]?.parties.map(({ text }) => text)).toEqual([
        '$0.60 set aside for x', 'JOR not less than $0.60', '$1.00 available',
      ])
    }
  })

  it('stand the smallest first, then by country', () => {
    const lines: RequestLine[] = ['TUN', 'JOR', 'TUN', 'JOR', 'JOR'].map((country) => ({ country: country as 'TUN', requested: 1 }))
    const made = plan(lines, [{ kind: 'floor', country: 'MAR', amount: 200 }])
    expect(made.findings.map(({ countries, because }) => [countries.join(), because])).toEqual([
      ['MAR', 'one demand takes $2.00, more than the $1.00 available'],
      ['JOR', 'JOR has 3 requests; one line is expected for a country'],
      ['TUN', 'TUN has 2 requests; one line is expected for a country'],
    ])
    expect(made.findings[1]?.parties.map(({ text }) => text)).toEqual(['a request for JOR at lines[1]', 'a request for JOR at lines[3]'])
  })
})

describe('quarters', () => {
  it.each([[[1, 1, 1]], [[1, 1, 1, 1, 1]], ['1111'], [null]])('are four, not %j', (shares) => {
    expect(() => apportionByQuarter(10, shares as never)).toThrow(expect.objectContaining({ code: 'invalid-input', path: 'shares' }))
  })

  it('have no share below zero', () => {
    expect(() => apportionByQuarter(10, [1, '-0.1', 1, 1])).toThrow(refused('invalid-input', 'shares[1]', 'expected zero or more, got "-0.1"'))
    expect(apportionByQuarter(10, [0, 0, '0.001', 0])).toEqual([0, 0, 10, 0])
    expect(apportionByQuarter(7, ['0.5', '0.25', 0, '0.25'])).toEqual([3, 2, 0, 2])
  })
})

describe('continuing resolutions', () => {
  const base = { fiscalYear: 2020, annualRate: 36_600 } as const

  it('not begun by the day asked about give nothing', () => {
    const made = continuingAuthority({ ...base, on: '2019-10-15', resolutions: [{ from: '2019-10-01', to: '2019-10-11' }, { from: '2019-11-01', to: '2019-12-01' }] })
    expect(made).toMatchObject({ days: 10, lapses: [], proRata: 1000 })
    expect(made.steps).toHaveLength(1)
    expect(continuingAuthority({ ...base, on: '2019-09-30', resolutions: [{ from: '2019-10-01', to: '2019-10-11' }] })).toMatchObject({
      level: 36_600, days: 0, proRata: 0, ceiling: 0, steps: [], lapses: [],
    })
    expect(continuingAuthority({ ...base, on: '2019-10-01', resolutions: [{ from: '2019-10-01', to: '2019-10-11' }] })).toMatchObject({ days: 1, proRata: 100 })
  })

  it.each([
    ['no day', '2019-10-11', '2019-10-11'],
    ['days before the year', '2019-09-30', '2019-10-11'],
    ['days after the year', '2020-09-30', '2020-10-02'],
  ])('have not %s', (_, from, to) => {
    expect(() => continuingAuthority({ ...base, resolutions: [{ from, to }] })).toThrow(
      refused('invalid-interval', 'resolutions[0]', `expected days within fiscal year 2020, after the resolution before it, got ${from} to ${to}`),
    )
  })

  it('follow one another', () => {
    expect(() => continuingAuthority({ ...base, resolutions: [{ from: '2019-10-01', to: '2019-10-11' }, { from: '2019-10-10', to: '2019-10-12' }] })).toThrow(
      expect.objectContaining({ code: 'invalid-interval', path: 'resolutions[1]' }),
    )
    expect(continuingAuthority({ ...base, resolutions: [{ from: '2019-10-01', to: '2020-10-01', label: 'all' }] })).toMatchObject({
      days: 366, daysInYear: 366, proRata: 36_600, steps: [{ label: 'all', from: '2019-10-01', to: '2020-10-01' }],
    })
  })

  it('of a full year may state their own level, and leave no-year money as it is', () => {
    const reference = { fiscalYear: 2011, amount: 500, availableTo: null }
    expect(fullYearContinuing(2013, reference, 700)).toMatchObject({ level: 700, availableTo: null })
    expect(fullYearContinuing(2013, { ...reference, availableTo: '2012-10-01' }, 0)).toMatchObject({ level: 0, availableTo: '2014-10-01' })
    expect(() => fullYearContinuing(2013, reference, -1)).toThrow(expect.objectContaining({ code: 'invalid-money', path: 'stated' }))
    expect(() => newStart('yes' as never)).toThrow(refused('invalid-input', 'fundedYearBefore', 'expected true or false, got "yes"'))
  })
})

describe('deviations', () => {
  const one = (actual: number, rest: object = {}) =>
    deviations({ fiscalYear: 2024, lines: [{ country: 'JOR', table: 100, actual }], ...rest }).deviations[0]

  it('wait for the report, where there is one', () => {
    expect(one(100)).toMatchObject({ difference: 0, result: 'within', needs: null, because: 'no deviation' })
    expect(one(105)).toMatchObject({ result: 'within', needs: null, because: '$0.05 is within 10 percent of the table' })
    expect(one(105, { reportSubmitted: true })?.needs).toBeNull()
    expect(one(105, { reportSubmitted: false })?.needs).toBe('submission of the 653(a) report, from which it deviates')
    expect(one(100, { reportSubmitted: false })?.needs).toBeNull()
    const cut = deviations({ fiscalYear: 2026, reportSubmitted: false, lines: [{ country: 'JOR', table: 100, actual: 150 }] }).deviations[0]
    expect(cut).toMatchObject({ result: 'within', needs: null, because: 'only a shortfall counts' })
  })
})

describe('the fifth quarter', () => {
  it.each([
    [2020, '2019-09-30', 'student', 'breach', 'it starts before the fiscal year', 'primary'],
    [2020, '2019-10-01', 'orientation-tour', 'ok', 'it starts within the fiscal year', 'primary'],
    [2020, '2020-09-30', 'mobile-training-team', 'ok', 'it starts within the fiscal year', 'primary'],
    [2020, '2020-10-01', 'student', 'ok', 'it starts in the fifth quarter', 'primary'],
    [2020, '2020-10-01', 'extended-training-service', 'breach', 'tours and teams are programmed on the fiscal year only', 'primary'],
    [2020, '2021-01-01', 'student', 'breach', 'it starts after the fifth quarter', 'primary'],
    [1990, '1990-12-31', 'student', 'ok', 'it starts in the fifth quarter', 'recalled'],
  ] as const)('FY%i, from %s, %s: %s, %s', (year, start, kind, result, because, confidence) => {
    expect(fifthQuarter(year, start, kind)).toMatchObject({ rule: 'fifth-quarter', result, because, confidence, day: `${year}-12-31` })
  })
})

describe('winding down', () => {
  it('has not begun before assistance ends', () => {
    expect(windDown('2013-07-03', '2013-07-02')).toMatchObject({ windowOpen: false, mayFinish: null, because: 'assistance is not yet terminated' })
    expect(windDown('2013-07-03', '2013-07-03')).toMatchObject({ windowOpen: true, because: 'within the eight months' })
    expect(windDown('2013-07-03', '2014-03-03', '2013-07-02')).toMatchObject({ windowOpen: false, mayFinish: false, because: 'the eight months are over; the course began before' })
    expect(windDown('2013-07-03', '2013-08-01', '2013-07-03').because).toBe('within the eight months; the course had not begun')
  })
})

describe('notice to Congress', () => {
  const input = { fiscalYear: 2020, country: 'TUN', justified: 100, planned: 100 } as const
  it('is owed for money that a law withheld', () => {
    expect(notificationDue({ ...input, withheld: true, notified: '2020-03-02' })).toMatchObject({ required: true, obligateFrom: '2020-03-17' })
    expect(notificationDue({ ...input, withheld: true }).findings[1]).toMatchObject({
      rule: 'annual-act', result: 'condition', because: 'money withheld by law is reprogrammed only by notification',
    })
    expect(notificationDue({ ...input, withheld: false }).required).toBe(false)
  })

  it('is not known where the act of the year was not read', () => {
    for (const fiscalYear of [1970, 1975])
      expect(notificationDue({ ...input, fiscalYear, listed: true }).findings[1]).toEqual({
        rule: 'annual-act', result: 'unknown', because: 'no section of that year was read', citation: 'annual act', confidence: 'recalled',
      })
  })
})

describe('rules in time', () => {
  it('stand from 1976 on', () => {
    expect(fundRules(1975).standing).toEqual([])
    expect(fundRules(1976).standing).toHaveLength(7)
    expect(fundRules('TQ').standing).toHaveLength(7)
  })
})

describe('transfers', () => {
  const input = { amount: 10, from: { account: 'PKO', fundsMadeAvailable: 1000 }, to: { account: 'IMET', fundsMadeAvailable: 1000 } }
  it('count what a side has given or taken', () => {
    expect(checkTransfer({ ...input, from: { ...input.from, usedThisYear: 95 } })).toMatchObject({ most: 5, allowed: false })
    expect(checkTransfer({ ...input, to: { ...input.to, usedThisYear: 192 } })).toMatchObject({ most: 8, allowed: false })
    expect(checkTransfer({ ...input, to: { ...input.to, usedThisYear: 300 } }).most).toBe(0)
  })
  it('give nothing to the old grant military aid', () => {
    const made = checkTransfer({ ...input, to: { account: 'MAP', fundsMadeAvailable: 1000 } })
    expect(made).toMatchObject({ most: 0, allowed: false, from: null })
    expect(made.findings.map(({ rule, result }) => [rule, result])).toEqual([['610-out', 'ok'], ['610-into', 'breach'], ['transfer-notice', 'condition']])
    expect(made.findings[1]?.because).toBe('$0.10 against $0.00 that MAP may still take in')
  })
})

describe('the end of the year', () => {
  it('buys by code, kind, country and id, in any order given', () => {
    const line = (id: string, country: 'JOR' | 'TUN', code: 'A' | 'B' | 'D', category: YearEndLine['category']): YearEndLine => ({ id, country, code, category, price: 1 })
    const lines = [
      line('a', 'TUN', 'A', 'invitational-pme'),
      line('b', 'TUN', 'A', 'expanded-imet'),
      line('c', 'JOR', 'A', 'other-pme'),
      line('d', 'JOR', 'A', 'technical'),
      line('e', 'JOR', 'A', 'technical'),
      line('a', 'TUN', 'A', 'operational'),
      line('x', 'JOR', 'B', 'other-pme'),
      line('x', 'JOR', 'D', 'english-materials'),
    ]
    for (const order of [lines, [...lines].reverse(), [4, 0, 7, 2, 6, 5, 1, 3].map((at) => lines[at] as YearEndLine)]) {
      const made = yearEnd({ available: 8, lines: order })
      expect(made.bought).toEqual(lines)
      expect(made.left).toBe(0)
    }
    const short = yearEnd({ available: 2, lines: [{ ...line('z', 'JOR', 'A', 'other-pme'), price: 3 }, line('y', 'JOR', 'B', 'english-instructor'), line('x', 'JOR', 'D', 'technical')] })
    expect(short.bought.map(({ id }) => id)).toEqual(['x'])
    expect(short.refused.map(({ because }) => because)).toEqual([
      '$0.03 is more than the $0.02 left', 'end-of-year money does not buy english-instructor training',
    ])
  })
})

describe('the ledger', () => {
  const replay = (events: LedgerEvent[], fiscalYear = 2020, expires: string | null = '2020-10-01') => ledger({ fiscalYear, expires, events })
  const funded: LedgerEvent[] = [{ kind: 'appropriation', day: '2019-12-20', amount: 100 }]

  it('adds and takes away', () => {
    const made = replay([
      ...funded,
      { kind: 'appropriation', day: '2019-12-21', amount: 10 },
      { kind: 'supplemental', day: '2020-01-01', amount: 5 },
      { kind: 'transfer-in', day: '2020-01-02', amount: 3 },
      { kind: 'transfer-out', day: '2020-01-03', amount: 2 },
      { kind: 'rescission', day: '2020-01-04', amount: 6 },
      { kind: 'sequestration', day: '2020-01-05', amount: 10 },
    ])
    expect(made.entries.map(({ accepted, balance }) => [accepted, balance.authority])).toEqual([
      [true, 100], [true, 110], [true, 115], [true, 118], [true, 116], [true, 110], [true, 100],
    ])
    expect(made.findings).toEqual([])
  })

  it('knows no continuing resolution after an appropriation', () => {
    const made = replay([...funded, { kind: 'continuing', day: '2020-01-01', amount: 200 }])
    expect(made.entries[1]).toMatchObject({ accepted: false, balance: { authority: 100 } })
    expect(made.findings).toMatchObject([{ rule: 'continuing', result: 'breach', because: 'an appropriation is already in force' }])
    const refusedAct = replay([{ kind: 'rescission', day: '2020-01-01', amount: 1 }, { kind: 'continuing', day: '2020-01-02', amount: 20 }])
    expect(refusedAct.balance.authority).toBe(20)
  })

  it('lets be obligated what is left of the appropriation, the apportionment and the allotment, to the cent', () => {
    const made = replay([
      ...funded,
      { kind: 'apportionment', day: '2020-01-01', amount: 30 },
      { kind: 'apportionment', day: '2020-01-01', amount: 10 },
      { kind: 'allotment', day: '2020-01-01', country: 'TUN', amount: 12 },
      { kind: 'allotment', day: '2020-01-01', country: 'TUN', amount: 8 },
      { kind: 'obligation', day: '2020-01-02', country: 'TUN', amount: 20 },
      { kind: 'obligation', day: '2020-01-02', country: 'JOR', amount: 20 },
      { kind: 'apportionment', day: '2020-01-03', amount: 60 },
      { kind: 'obligation', day: '2020-01-04', country: 'JOR', amount: 60 },
    ])
    expect(made.findings).toEqual([])
    expect(made.balance).toMatchObject({ apportioned: 100, obligated: 100, unobligated: 0, obligable: 0 })
    expect(made.balance.byCountry).toEqual([
      { country: 'JOR', allotted: null, obligated: 80, deobligated: 0, outlays: 0, terminated: null },
      { country: 'TUN', allotted: 20, obligated: 20, deobligated: 0, outlays: 0, terminated: null },
    ])
  })

  it('says by how much an obligation is too large, under each control', () => {
    const made = replay([
      { kind: 'appropriation', day: '2019-12-20', amount: 50 },
      { kind: 'apportionment', day: '2020-01-01', amount: 40 },
      { kind: 'allotment', day: '2020-01-01', country: 'TUN', amount: 30 },
      { kind: 'obligation', day: '2020-10-01', country: 'TUN', amount: 60 },
    ])
    expect(made.findings.map(({ rule, because }) => [rule, because])).toEqual([
      ['expired', 'the money was available for new obligations until 2020-10-01'],
      ['antideficiency', '$0.60 is $0.10 more than the appropriation has left'],
      ['apportionment', '$0.60 is $0.20 more than is apportioned'],
      ['allotment', '$0.60 is $0.30 more than is allotted to TUN'],
    ])
  })

  it('winds up a program in time, where the obligation says so', () => {
    const ended: LedgerEvent[] = [...funded, { kind: 'termination', day: '2020-01-10', country: 'JOR' }]
    const obligation = { kind: 'obligation', country: 'JOR', amount: 1 } as const
    expect(replay([...ended, { ...obligation, day: '2020-09-09', windingUp: true }]).findings).toEqual([])
    expect(replay([...ended, { ...obligation, day: '2020-09-09', windingUp: false }]).findings).toMatchObject([
      { rule: 'wind-down', because: 'assistance to JOR ended on 2020-01-10; within the eight months' },
    ])
    expect(replay([...ended, { ...obligation, day: '2020-09-10', windingUp: true }]).findings).toMatchObject([
      { rule: 'wind-down', because: 'assistance to JOR ended on 2020-01-10; the eight months are over' },
    ])
    expect(replay([...ended, { ...obligation, country: 'TUN', day: '2020-09-10' }]).findings).toEqual([])
  })

  it('recovers only what is given back after the money expired', () => {
    const made = replay([
      ...funded,
      { kind: 'obligation', day: '2020-01-01', country: 'JOR', amount: 40 },
      { kind: 'outlay', day: '2020-01-02', country: 'JOR', amount: 10 },
      { kind: 'deobligation', day: '2020-09-30', country: 'JOR', amount: 5 },
      { kind: 'deobligation', day: '2020-10-01', country: 'JOR', amount: 25 },
    ])
    expect(made.findings).toEqual([])
    expect(made.balance).toMatchObject({ obligated: 10, deobligated: 30, recovered: 25, outlays: 10 })
    expect(replay([...funded, { kind: 'obligation', day: '2020-01-01', country: 'JOR', amount: 9 }, { kind: 'deobligation', day: '2030-01-01', country: 'JOR', amount: 9 }], 2020, null).balance)
      .toMatchObject({ recovered: 0, deobligated: 9, obligated: 0, unobligated: 100 })
  })

  it('has no clause for obligating again where the year has none', () => {
    expect(fundRules(2026).reobligation).toBeNull()
    const made = replay([
      { kind: 'appropriation', day: '2026-02-03', amount: 100 },
      { kind: 'obligation', day: '2026-03-01', country: 'JOR', amount: 40 },
      { kind: 'deobligation', day: '2027-10-01', country: 'JOR', amount: 40 },
      { kind: 'reobligation', day: '2027-10-02', country: 'JOR', amount: 41 },
    ], 2026, '2027-10-01')
    expect(made.entries[3]?.findings.map(({ rule, because }) => [rule, because])).toEqual([
      ['reobligation', 'the year has no clause that lets IMET be obligated again'],
      ['antideficiency', '$0.41 is $0.01 more than was deobligated and kept'],
    ])
  })

  it('lets money be obligated again through the last day of the four years', () => {
    const again = (day: string) => replay([
      ...funded,
      { kind: 'obligation', day: '2020-01-01', country: 'JOR', amount: 40 },
      { kind: 'deobligation', day: '2020-10-01', country: 'JOR', amount: 40 },
      { kind: 'reobligation', day, country: 'TUN', amount: 40 },
    ]).findings.map(({ because }) => because)
    expect(again('2024-09-30')).toEqual([])
    expect(again('2024-10-01')).toEqual(['it could be obligated again until 2024-10-01'])
  })

  it('notes a cut below what is obligated, and refuses one below nothing', () => {
    const spent: LedgerEvent[] = [...funded, { kind: 'obligation', day: '2020-01-01', country: 'JOR', amount: 40 }]
    expect(replay([...spent, { kind: 'rescission', day: '2020-02-01', amount: 60 }]).findings).toEqual([])
    expect(replay([...spent, { kind: 'rescission', day: '2020-02-01', amount: 61 }]).findings).toMatchObject([
      { rule: 'antideficiency-after-cut', because: '$0.40 is $0.01 more than the account has after the cut' },
    ])
    const cut = replay([...spent, { kind: 'rescission', day: '2020-02-01', amount: 70 }, { kind: 'supplemental', day: '2020-03-01', amount: 1 }])
    expect(cut.entries.map(({ findings }) => findings.length)).toEqual([0, 0, 1, 0])
    expect(replay([...funded, { kind: 'rescission', day: '2020-02-01', amount: 100 }]).findings).toEqual([])
    expect(replay([...funded, { kind: 'rescission', day: '2020-02-01', amount: 101 }]).findings).toMatchObject([
      { rule: 'antideficiency', because: 'the cut is more than the account has' },
    ])
  })

  it('takes the events of one day in the order given', () => {
    const made = replay([
      { kind: 'obligation', day: '2020-01-02', country: 'JOR', amount: 1 },
      { kind: 'apportionment', day: '2020-01-01', amount: 5 },
      { kind: 'appropriation', day: '2020-01-01', amount: 10 },
      { kind: 'allotment', day: '2020-01-01', country: 'JOR', amount: 3 },
    ])
    expect(made.entries.map(({ event }) => event.kind)).toEqual(['apportionment', 'appropriation', 'allotment', 'obligation'])
  })

  it('is empty before its first day, expired and closed in their time', () => {
    const made = replay(funded)
    expect(balanceOn(made, '2019-12-19').authority).toBe(0)
    expect(balanceOn(made, '2019-12-20').obligable).toBe(100)
    expect(balanceOn(made, '2020-09-30').obligable).toBe(100)
    expect(balanceOn(made, '2020-10-01')).toMatchObject({ obligable: 0, unobligated: 100 })
    expect(balanceOn(made, '2025-09-30')).toMatchObject({ obligable: 0, unobligated: 100 })
    expect(balanceOn(made, '2025-10-01')).toMatchObject({ obligable: 0, unobligated: 0, authority: 100 })
    const open = replay(funded, 2020, null)
    expect(balanceOn(open, '2199-01-01').obligable).toBe(100)
    expect(() => balanceOn({} as never, '2020-01-01')).toThrow(expect.objectContaining({ code: 'invalid-input', path: 'days' }))
  })
})

describe('a rule on prices', () => {
  it('is known from its first text until its last', () => {
    const rule = (from: string | null, to: string | null) => ({ ...PRICE_RULES.clothing, from, to })
    expect(coversDay(rule(null, null), '1976-06-30')).toBe(true)
    expect(['2011-12-31', '2012-01-01'].map((day) => coversDay(rule('2012-01-01', null), day))).toEqual([false, true])
    expect(['2012-12-31', '2013-01-01'].map((day) => coversDay(rule('2012-01-01', '2013-01-01'), day))).toEqual([true, false])
  })
})

describe('a priced line', () => {
  const line = { on: '2019-01-15', program: 'imet', rates: {} } as const
  it('of training on the job counts whole weeks as they are, and needs the weekly rate', () => {
    expect(priceTraining({ ...line, rates: { weekly: 100 }, onTheJob: { weeks: 4, days: 0 } })).toMatchObject({ program: 400, parts: [{ because: '4 weeks begun', rule: 'ojt-weeks' }] })
    expect(priceTraining({ ...line, onTheJob: { weeks: 4, days: 1 } })).toMatchObject({ program: null, missing: ['rates.weekly'], parts: [{ amount: 0, because: '5 weeks begun' }] })
    expect(priceTraining({ ...line, rates: { weekly: 100 }, onTheJob: { weeks: 1, days: 0, actualCost: 100 } }).parts[0]?.because).toBe('1 weeks begun')
    expect(priceTraining({ ...line, rates: { weekly: 100 }, onTheJob: { weeks: 1, days: 0, actualCost: 101 } })).toMatchObject({ program: 101, parts: [{ because: 'captured actual cost, the higher' }] })
  })

  it('leaves baggage to the country that pays the travel, whatever the order says', () => {
    const baggage = { ...line, rates: { imet: 100 }, excessBaggage: 5, baggageOnTravelOrder: true }
    const last = (change: object) => priceTraining({ ...baggage, ...change }).parts.at(-1)
    expect(last({})).toMatchObject({ payer: 'program', because: 'the travel order allows it' })
    expect(last({ baggageOnTravelOrder: false })).toMatchObject({ payer: 'country', because: 'the travel order does not allow it' })
    expect(last({ countryPays: ['travel'] })).toMatchObject({ payer: 'country', because: 'the country pays the travel' })
    expect(last({ countryPays: ['living-allowance'] })).toMatchObject({ payer: 'program' })
    expect(last({ highIncomeListed: true })).toMatchObject({ payer: 'country', because: 'the country pays the travel' })
  })
})
