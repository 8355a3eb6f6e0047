import { describe, expect, it } from 'vitest'
import {
  allocate, balanceOn, ledger, type AllocationInput, type AllocationRule, type LedgerEvent, type RequestLine,
} from '../../src/allocation/index.ts'
import { divide } from '../../src/allocation/divide.ts'
import type { Claim } from '../../src/allocation/share.ts'

const claims = (...given: readonly (readonly [key: string, weight: number, least?: number, most?: number])[]): Claim[] =>
  given.map(([key, weight, least = 0, most = 100]) => ({ key, weight: BigInt(weight), least, most }))
const told = (units: number, made: readonly Claim[], method: Parameters<typeof divide>[2]) =>
  divide(units, made, method).map((award) => [award.units, award.tiedWith])

describe('equal claims to the last unit', () => {
  it('are none where the units come out even', () => {
    for (const method of ['webster', 'huntington-hill', 'dhondt', 'largest-remainder'] as const) {
      expect(told(2, claims(['A', 1], ['B', 1]), method)).toEqual([[1, []], [1, []]])
      expect(told(10, claims(['A', 3], ['B', 2]), method)).toEqual([[6, []], [4, []]])
    }
  })

  it('are those that lost and those that won by the key, and nobody else', () => {
    for (const method of ['webster', 'dhondt', 'largest-remainder'] as const) {
      expect(told(1, claims(['B', 1], ['A', 1]), method)).toEqual([[0, ['A']], [1, ['B']]])
      expect(told(5, claims(['C', 1], ['B', 1], ['A', 1]), method)).toEqual([[1, ['A', 'B']], [2, ['A', 'C']], [2, ['B', 'C']]])
    }
    expect(told(3, claims(['A', 1], ['B', 1], ['C', 4]), 'webster')).toEqual([[1, ['B']], [0, ['A']], [2, []]])
    expect(told(2, claims(['A', 1], ['B', 1], ['C', 1]), 'huntington-hill')).toEqual([[1, ['B', 'C']], [1, ['A', 'C']], [0, ['A', 'B']]])
  })

  it('count nobody who is held at a bound', () => {
    expect(told(3, claims(['A', 1], ['B', 1], ['C', 1, 1, 1]), 'webster')).toEqual([[1, []], [1, []], [1, []]])
    expect(told(2, claims(['A', 1], ['B', 1], ['C', 1, 1, 1]), 'webster')).toEqual([[1, ['B']], [0, ['A']], [1, []]])
    expect(told(2, claims(['A', 1], ['B', 1, 0, 0], ['C', 1, 1, 1]), 'dhondt')).toEqual([[1, []], [0, []], [1, []]])
  })

  it('under each method round as the method rounds', () => {
    // 7 by 5:3:1 is 3.89, 2.33 and 0.78.
    const made = claims(['A', 5], ['B', 3], ['C', 1])
    const units = (total: number, method: Parameters<typeof divide>[2]) => divide(total, made, method).map((award) => award.units)
    expect(units(7, 'dhondt')).toEqual([5, 2, 0])
    expect(units(7, 'webster')).toEqual([4, 2, 1])
    expect(units(3, 'huntington-hill')).toEqual([1, 1, 1])
    expect(units(3, 'webster')).toEqual([2, 1, 0])
    expect(units(3, 'dhondt')).toEqual([2, 1, 0])
  })
})

const plan = (lines: readonly RequestLine[], rest: Partial<AllocationInput> = {}) =>
  allocate({ fiscalYear: 2020, available: 20, basis: 'priority', lines, ...rest })
const amounts = (made: ReturnType<typeof allocate>) => made.lines.map(({ allocated }) => allocated)

describe('requests in order of priority', () => {
  const lines: RequestLine[] = [
    { country: 'JOR', requested: 8, priority: 10 }, { country: 'TUN', requested: 9, priority: 2 }, { country: 'MAR', requested: 6, priority: 1 },
  ]

  it('are met by number, whatever their order in the input', () => {
    expect(amounts(plan(lines))).toEqual([5, 9, 6])
    expect(amounts(plan([...lines].reverse()))).toEqual([6, 9, 5])
    expect(amounts(plan(lines, { available: 14 }))).toEqual([0, 8, 6])
    expect(amounts(plan(lines, { available: 30 }))).toEqual([8, 9, 6])
  })

  it('wait until every floor is met, and count it as theirs', () => {
    const floors: AllocationRule[] = [{ kind: 'floor', country: 'JOR', amount: 7 }]
    expect(amounts(plan(lines, { rules: floors }))).toEqual([7, 7, 6])
    const own: AllocationRule[] = [...floors, { kind: 'floor', country: 'MAR', amount: 4 }]
    expect(amounts(plan(lines, { rules: own }))).toEqual([7, 7, 6])
    expect(amounts(plan(lines, { rules: own, available: 12 }))).toEqual([7, 0, 5])
  })

  it('stay together under the ceiling of a class, whatever their priorities', () => {
    const cap: AllocationRule = { kind: 'class-cap', label: 'rich', countries: ['JOR', 'MAR'], amount: 9 }
    const made = plan(lines, { rules: [cap], available: 40 })
    expect(amounts(made)).toEqual([3, 9, 6])
    expect(made.lines[0]?.reasons.map(({ code }) => code)).toEqual(['class-cap', 'priority'])
    expect(made.lines[1]?.reasons.map(({ code }) => code)).toEqual(['priority'])
    expect(amounts(plan(lines, { rules: [cap, { kind: 'floor', country: 'JOR', amount: 5 }], available: 40 }))).toEqual([5, 9, 4])
    // Both in one place of the queue: the ceiling takes from the one, and nothing from the one that has all it asked for.
    const together = plan([{ country: 'JOR', requested: 2, priority: 1 }, { country: 'MAR', requested: 8, priority: 1 }], { rules: [cap], available: 40 })
    expect(amounts(together)).toEqual([2, 7])
    expect(together.lines.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([['priority', 'residual'], ['class-cap', 'priority']])
  })
})

describe('amounts off the unit', () => {
  const cap: AllocationRule = { kind: 'class-cap', label: 'rich', countries: ['SAU', 'KWT'], amount: 450 }
  it('count against the ceiling of their class', () => {
    const made = plan(
      [{ country: 'SAU', requested: 500 }, { country: 'KWT', requested: 500 }, { country: 'JOR', requested: 500 }],
      { basis: 'pro-rata', unit: 100, available: 1_000, rules: [cap, { kind: 'earmark', country: 'SAU', amount: 150 }] },
    )
    expect(amounts(made)).toEqual([150, 300, 500])
    expect(made.unallocated).toBe(50)
    expect(made.findings.find(({ kind }) => kind === 'unallocated')).toEqual({
      kind: 'unallocated', because: '$0.50 is less than one unit of $1.00', countries: [], parties: [],
    })
    expect(made.lines[0]?.reasons).toEqual([
      { code: 'earmark', because: 'SAU exactly $1.50', rule: 1 },
      { code: 'unit', because: '$1.50 is not a multiple of $1.00 and stands as it is' },
    ])
    expect(made.lines[2]?.reasons.map(({ code }) => code)).toEqual(['share'])
  })

  it('leave a whole unit where nobody may take it', () => {
    const made = plan([{ country: 'JOR', requested: 100 }], { basis: 'pro-rata', unit: 100, available: 200, capAtRequest: true })
    expect(made.findings.map(({ because }) => because)).toEqual(['$1.00 is left: no line may take more'])
  })

  it('are rounded up for floors, and do not fit then though they would to the cent', () => {
    const rules: AllocationRule[] = [{ kind: 'floor', country: 'JOR', amount: 101 }, { kind: 'floor', country: 'TUN', amount: 99 }]
    const made = plan([], { basis: 'pro-rata', unit: 100, available: 200, rules })
    expect(made.findings).toMatchObject([{
      kind: 'infeasible', countries: ['JOR', 'TUN'],
      because: '2 demands together take $3.00, more than the $2.00 available, once floors are rounded up to $1.00; to the cent they would fit',
    }])
    expect(made.findings[0]?.parties.at(-1)).toEqual({ kind: 'unit', text: 'lines in whole multiples of $1.00' })
  })
})

describe('findings', () => {
  it('stand the gravest first, then by country', () => {
    const rules: AllocationRule[] = [
      { kind: 'notification-required', country: 'TUN' }, { kind: 'notification-required', country: 'JOR' },
      { kind: 'hold', country: 'TUN', percent: 50 }, { kind: 'hold', country: 'JOR', percent: 50 },
      { kind: 'floor', country: 'SEN', amount: 2 }, { kind: 'expanded-minimum', by: 'program', amount: 19 }, { kind: 'exclude', country: 'MLI' },
    ]
    const lines: RequestLine[] = [
      { country: 'TUN', requested: 5, decision: { access: 'restricted', findings: [] } }, { country: 'JOR', requested: 5, decision: { access: 'conditional', findings: [] } },
      { country: 'MLI', requested: 5 },
    ]
    const made = plan(lines, { basis: 'pro-rata', available: 21, rules })
    expect(made.findings.map(({ kind, countries }) => `${kind} ${countries.join()}`.trim())).toEqual([
      'unmet', 'excluded MLI', 'flagged JOR', 'flagged TUN', 'held JOR', 'held TUN', 'notification JOR', 'notification TUN', 'line-added SEN', 'above-request JOR,TUN', 'tie JOR,TUN',
    ])
    expect(made.findings.find(({ kind }) => kind === 'above-request')).toEqual({
      kind: 'above-request', because: '2 lines get more than they asked for; `capAtRequest` would stop that', countries: ['JOR', 'TUN'], parties: [],
    })
    expect(made.findings.find(({ kind }) => kind === 'line-added')).toEqual({
      kind: 'line-added', because: 'a rule gives money to SEN, with no request; the plan has a line for each', countries: ['SEN'], parties: [],
    })
    expect(made.findings.find(({ kind, countries }) => kind === 'flagged' && countries.includes('JOR'))).toMatchObject({
      parties: [{ line: 1, kind: 'decision', text: 'JOR is conditional' }],
    })
    expect(made.lines[0]?.reasons.find(({ code }) => code === 'status')?.because).toBe('TUN: a part of its training is stopped or held back')
  })

  it('of more than was asked for are told where the lines share, and only there', () => {
    const kinds = (basis: AllocationInput['basis'], line: Partial<RequestLine>, rules: readonly AllocationRule[] = []) =>
      plan([{ country: 'JOR', requested: 5, ...line }], { basis, rules }).findings.map(({ kind }) => kind)
    expect(kinds('pro-rata', {})).toEqual(['above-request'])
    expect(kinds('weights', { weight: 1 })).toEqual(['above-request'])
    expect(kinds('prior-year', { priorYear: 1 })).toEqual(['above-request'])
    const floor: AllocationRule[] = [{ kind: 'floor', country: 'JOR', amount: 20 }]
    expect(kinds('priority', { priority: 1 }, floor)).toEqual([])
    expect(kinds('as-requested', {}, floor)).toEqual([])
  })
})

describe('a country’s part of the account', () => {
  const base: LedgerEvent[] = [
    { kind: 'appropriation', day: '2019-12-20', amount: 100 },
    { kind: 'obligation', day: '2020-01-01', country: 'JOR', amount: 40 },
    { kind: 'outlay', day: '2020-01-02', country: 'JOR', amount: 10 },
  ]
  const replay = (...events: LedgerEvent[]) => ledger({ fiscalYear: 2020, expires: '2020-10-01', events: [...base, ...events] })
  const part = (made: ReturnType<typeof replay>, country: string) => made.balance.byCountry.find((one) => one.country === country)

  it('is paid, given back and obligated again', () => {
    const made = replay(
      { kind: 'outlay', day: '2020-01-03', country: 'JOR', amount: 5 },
      { kind: 'deobligation', day: '2020-10-01', country: 'JOR', amount: 20 },
      { kind: 'reobligation', day: '2020-11-01', country: 'JOR', amount: 3 },
      { kind: 'reobligation', day: '2020-11-02', country: 'TUN', amount: 7 },
    )
    expect(made.findings).toEqual([])
    expect(part(made, 'JOR')).toEqual({ country: 'JOR', allotted: null, obligated: 23, deobligated: 20, outlays: 15, terminated: null })
    expect(part(made, 'TUN')).toEqual({ country: 'TUN', allotted: null, obligated: 7, deobligated: 0, outlays: 0, terminated: null })
    expect(made.balance).toMatchObject({ obligated: 30, deobligated: 20, recovered: 10, outlays: 15, unobligated: 70 })
  })

  it('is paid and given back up to what is obligated and unpaid', () => {
    expect(replay({ kind: 'outlay', day: '2020-01-03', country: 'JOR', amount: 30 }).findings).toEqual([])
    expect(replay({ kind: 'outlay', day: '2020-01-03', country: 'JOR', amount: 31 }).findings).toMatchObject([
      { rule: 'antideficiency', because: '$0.31 is $0.01 more than is obligated for JOR' },
    ])
    expect(replay({ kind: 'deobligation', day: '2020-01-03', country: 'JOR', amount: 30 }).findings).toEqual([])
    expect(replay({ kind: 'deobligation', day: '2020-01-03', country: 'JOR', amount: 31 }).findings).toMatchObject([
      { rule: 'deobligation', because: '$0.31 is $0.01 more than is obligated for JOR and unpaid' },
    ])
  })

  it('has left of its allotment what was not obligated', () => {
    const allotted: LedgerEvent = { kind: 'allotment', day: '2020-01-03', country: 'JOR', amount: 50 }
    expect(replay(allotted, { kind: 'obligation', day: '2020-01-04', country: 'JOR', amount: 10 }).findings).toEqual([])
    expect(replay(allotted, { kind: 'obligation', day: '2020-01-04', country: 'JOR', amount: 11 }).findings).toMatchObject([
      { rule: 'allotment', because: '$0.11 is $0.01 more than is allotted to JOR' },
    ])
  })

  it('is asked for of a ledger and a day', () => {
    const made = replay()
    expect(() => balanceOn({ ...made, days: { ...made.days, expires: 'x' } }, '2020-01-01')).toThrow(expect.objectContaining({ path: 'days.expires' }))
    expect(() => balanceOn({ ...made, days: { ...made.days, cancelled: 'x' } }, '2020-01-01')).toThrow(expect.objectContaining({ path: 'days.cancelled' }))
    expect(() => balanceOn({ ...made, entries: [{}] } as never, '2020-01-01')).toThrow(expect.objectContaining({ path: 'entries[0].event' }))
    expect(() => balanceOn({ ...made, entries: [{ event: { day: 'x' }, balance: {} }] } as never, '2020-01-01')).toThrow(expect.objectContaining({ path: 'entries[0].event.day' }))
    expect(() => balanceOn(made, 'x')).toThrow(expect.objectContaining({ code: 'invalid-day', path: 'day' }))
  })
})
