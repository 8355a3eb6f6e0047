import { describe, expect, it } from 'vitest'
import { balanceOn, ledger, type LedgerEvent } from '../../src/allocation/index.ts'
import { EMPTY, partOf, settled, type Balance } from '../../src/allocation/ledger-balance.ts'
import { stamp } from '../../src/law/stamp.ts'

const ANTIDEFICIENCY = { citation: '31 U.S.C. 1341(a)(1)(A), 1517(a)', confidence: 'recalled' }
const APPORTIONMENT = { citation: '31 U.S.C. 1512, 1513, 1517', confidence: 'primary' }
const CLOSING = { citation: '31 U.S.C. 1552(a), 1553(a)', confidence: 'primary' }
const AGAIN = { citation: 'sec. 611 (FY2008); sec. 7011 (FY2009-2025)', confidence: 'primary' }

const replay = (events: readonly LedgerEvent[], fiscalYear = 2020, expires: string | null = '2020-10-01') => ledger({ fiscalYear, expires, events })
const given = (amount = 100, day = '2020-01-01'): LedgerEvent => ({ kind: 'appropriation', day, amount })
const obligation = (amount: number, day = '2020-02-01', country: 'JOR' | 'TUN' = 'JOR'): LedgerEvent => ({ kind: 'obligation', day, country, amount })
const of = (kind: 'deobligation' | 'reobligation' | 'outlay' | 'allotment', amount: number, day = '2020-03-01', country: 'JOR' | 'TUN' = 'JOR'): LedgerEvent =>
  ({ kind, day, country, amount })
const change = (kind: 'continuing' | 'supplemental' | 'transfer-in' | 'rescission' | 'sequestration' | 'transfer-out' | 'apportionment', amount: number, day = '2020-03-01'): LedgerEvent =>
  ({ kind, day, amount })
const last = (...events: LedgerEvent[]) => replay(events).entries.at(-1)?.findings

describe('an account', () => {
  it('is reported whole', () => {
    const events = [given(100), obligation(40), obligation(61)]
    const after: Balance = { ...EMPTY, authority: 100, unobligated: 100, obligable: 100 }
    const spent: Balance = {
      ...after, obligated: 40, unobligated: 60, obligable: 60,
      byCountry: [{ country: 'JOR', allotted: null, obligated: 40, deobligated: 0, outlays: 0, terminated: null }],
    }
    const finding = { rule: 'antideficiency', result: 'breach', because: '$0.61 is $0.01 more than the appropriation has left', ...ANTIDEFICIENCY }
    expect(replay(events)).toEqual({
      ...stamp(null),
      days: { available: '2020-01-01', expires: '2020-10-01', reobligationEnds: '2024-10-01', cancelled: '2025-10-01' },
      entries: [
        { event: events[0], accepted: true, findings: [], balance: after },
        { event: events[1], accepted: true, findings: [], balance: spent },
        { event: events[2], accepted: false, findings: [finding], balance: spent },
      ],
      balance: spent,
      findings: [finding],
    })
  })

  it('without an event begins when its money expires, or with the first of all', () => {
    expect(EMPTY).toEqual({ authority: 0, apportioned: null, obligated: 0, deobligated: 0, recovered: 0, outlays: 0, unobligated: 0, obligable: 0, byCountry: [] })
    expect(replay([])).toEqual({
      ...stamp(null), days: { available: '2020-10-01', expires: '2020-10-01', reobligationEnds: '2024-10-01', cancelled: '2025-10-01' }, entries: [], balance: EMPTY, findings: [],
    })
    expect(replay([], 2020, null).days).toEqual({ available: '1976-06-30', expires: null, reobligationEnds: null, cancelled: null })
    expect(replay([given(1, '2020-02-01'), given(1, '2020-01-15')]).days.available).toBe('2020-01-15')
  })

  it.each<[string, LedgerEvent[], object[]]>([
    ['an obligation before any money', [obligation(1)],
      [{ rule: 'antideficiency', because: '$0.01 is $0.01 more than the appropriation has left', ...ANTIDEFICIENCY }]],
    ['an obligation after a cut below what is obligated', [given(), obligation(40), change('rescission', 90), obligation(1, '2020-03-02')],
      [{ rule: 'antideficiency', because: '$0.01 is $0.01 more than the appropriation has left', ...ANTIDEFICIENCY }]],
    ['an obligation above an apportionment that came too late', [given(), obligation(40), change('apportionment', 30), obligation(2, '2020-03-02')],
      [{ rule: 'apportionment', because: '$0.02 is $0.02 more than is apportioned', ...APPORTIONMENT }]],
    ['an obligation above an allotment that came too late', [given(), obligation(40), of('allotment', 30), obligation(2, '2020-03-02')],
      [{ rule: 'allotment', because: '$0.02 is $0.02 more than is allotted to JOR', ...APPORTIONMENT }]],
    ['an obligation on the day of expiry', [given(), obligation(1, '2020-10-01')],
      [{ rule: 'expired', because: 'the money was available for new obligations until 2020-10-01', ...CLOSING }]],
    ['an obligation after assistance ended', [given(), { kind: 'termination', day: '2020-01-10', country: 'JOR' }, obligation(1)],
      [{ rule: 'wind-down', because: 'assistance to JOR ended on 2020-01-10; within the eight months', citation: 'FAA sec. 617; 22 U.S.C. 2367', confidence: 'primary' }]],
    ['a giving back of what is paid', [given(), obligation(40), of('outlay', 30, '2020-02-02'), of('deobligation', 11)],
      [{ rule: 'deobligation', because: '$0.11 is $0.01 more than is obligated for JOR and unpaid', ...APPORTIONMENT }]],
    ['a payment of what is paid', [given(), obligation(40), of('outlay', 30, '2020-02-02'), of('outlay', 11)],
      [{ rule: 'antideficiency', because: '$0.11 is $0.01 more than is obligated for JOR', ...ANTIDEFICIENCY }]],
    ['an obligation again, too late and of too much', [given(), of('reobligation', 1, '2024-10-01')], [
      { rule: 'reobligation', because: 'it could be obligated again until 2024-10-01', ...AGAIN },
      { rule: 'antideficiency', because: '$0.01 is $0.01 more than was deobligated and kept', ...ANTIDEFICIENCY },
    ]],
    ['a resolution after the act', [given(), change('continuing', 500)],
      [{ rule: 'continuing', because: 'an appropriation is already in force', ...ANTIDEFICIENCY }]],
    ['a cut of more than there is', [given(), change('transfer-out', 101)],
      [{ rule: 'antideficiency', because: 'the cut is more than the account has', ...ANTIDEFICIENCY }]],
    ['a cut of what was never given', [change('sequestration', 1)],
      [{ rule: 'antideficiency', because: 'the cut is more than the account has', ...ANTIDEFICIENCY }]],
    ['anything on the day of closing', [given(), change('supplemental', 1, '2025-10-01')],
      [{ rule: 'closed', because: 'the account closed on 2025-10-01', ...CLOSING }]],
  ])('refuses %s', (_, events, findings) => {
    const made = replay(events)
    expect(made.entries.at(-1)).toMatchObject({ accepted: false, balance: made.entries.at(-2)?.balance ?? EMPTY })
    expect(last(...events)).toEqual(findings.map((finding) => ({ result: 'breach', ...finding })))
  })

  it('of a year without the clause cites the closing of accounts', () => {
    expect(replay([given(), of('reobligation', 0, '2020-11-01')], 2007).findings).toEqual([
      { rule: 'reobligation', result: 'breach', because: 'the year has no clause that lets IMET be obligated again', ...CLOSING },
    ])
  })

  it.each<[string, LedgerEvent[]]>([
    ['an obligation of all on the last day', [given(), obligation(100, '2020-09-30')]],
    ['an obligation of all that is apportioned and allotted',
      [given(), change('apportionment', 40, '2020-01-02'), of('allotment', 40, '2020-01-02'), obligation(40)]],
    ['an obligation beside another country\'s allotment', [given(), of('allotment', 1, '2020-01-02', 'TUN'), obligation(100)]],
    ['a cut to what is obligated', [given(), obligation(40), change('rescission', 60)]],
    ['a cut of all', [given(), change('sequestration', 100)]],
    ['a payment of all', [given(), obligation(40), of('outlay', 40)]],
    ['a giving back of all', [given(), obligation(40), of('deobligation', 40)]],
    ['an event on the last day before closing', [given(), change('supplemental', 1, '2025-09-30')]],
    ['an obligation again on the last day', [given(), obligation(40), of('deobligation', 40, '2020-10-01'), of('reobligation', 40, '2024-09-30')]],
    ['a smaller resolution in place of a greater', [change('continuing', 50, '2019-10-01'), change('continuing', 20, '2019-12-01')]],
    ['winding up on the last day',
      [given(), { kind: 'termination', day: '2020-01-10', country: 'JOR' }, { kind: 'obligation', day: '2020-09-09', country: 'JOR', amount: 1, windingUp: true }]],
  ])('takes %s', (_, events) => {
    const made = replay(events)
    expect(made.findings).toEqual([])
    expect(made.entries.every(({ accepted }) => accepted)).toBe(true)
  })

  it('notes a cut below what is obligated once, and takes it', () => {
    const note = { rule: 'antideficiency-after-cut', result: 'breach', because: '$0.40 is $0.10 more than the account has after the cut', ...ANTIDEFICIENCY }
    const cut = replay([given(), obligation(40), change('rescission', 70), change('supplemental', 5, '2020-03-02'), change('supplemental', 5, '2020-03-03')])
    expect(cut.findings).toEqual([note])
    expect(cut.entries.map(({ accepted, balance }) => [accepted, balance.authority, balance.unobligated, balance.obligable])).toEqual([
      [true, 100, 100, 100], [true, 100, 60, 60], [true, 30, -10, 0], [true, 35, -5, 0], [true, 40, 0, 0],
    ])
    expect(replay([given(), obligation(40), change('rescission', 70), change('supplemental', 0), change('transfer-out', 0)]).findings).toHaveLength(1)
    // An act that gives less than was obligated under the resolution is noted as a cut is.
    const less = replay([change('continuing', 50, '2019-10-01'), obligation(40, '2019-11-01'), given(30)])
    expect(less.findings).toEqual([note])
    expect(less.balance).toMatchObject({ authority: 30, unobligated: -10 })
  })

  it('is under the resolution until an act is taken', () => {
    const made = replay([change('continuing', 30, '2019-10-01'), change('continuing', 50, '2019-11-01'), given(100, '2019-12-01'), given(10, '2019-12-02')])
    expect(made.entries.map(({ balance }) => balance.authority)).toEqual([30, 50, 100, 110])
    // After closing nothing is taken, an act neither.
    expect(replay([given(100, '2025-10-01'), change('continuing', 5, '2025-10-02')]).entries.map(({ accepted }) => accepted)).toEqual([false, false])
  })

  it('takes events by day, and those of one day as they are given', () => {
    const events = [change('supplemental', 1, '2020-02-02'), change('transfer-in', 2, '2020-02-01'), change('supplemental', 3, '2020-02-02'), change('supplemental', 4, '2020-02-01'), given(5)]
    expect(replay(events).entries.map(({ event }) => ('amount' in event ? event.amount : 0))).toEqual([5, 2, 4, 1, 3])
    expect(events[0]).toEqual(change('supplemental', 1, '2020-02-02'))
  })
})

describe('a balance', () => {
  it('follows from its parts', () => {
    const base: Balance = { ...EMPTY, authority: 100, obligated: 30 }
    const jordan = { country: 'JOR', allotted: 5, obligated: 3, deobligated: 2, outlays: 1, terminated: null } as const
    expect(settled(base)).toEqual({ ...base, unobligated: 70, obligable: 70 })
    expect(settled({ ...base, apportioned: 50 })).toEqual({ ...base, apportioned: 50, unobligated: 70, obligable: 20 })
    expect(settled({ ...base, apportioned: 150 })).toMatchObject({ unobligated: 70, obligable: 70 })
    expect(settled({ ...base, apportioned: 20 })).toMatchObject({ unobligated: 70, obligable: 0 })
    expect(settled({ ...base, obligated: 120 })).toMatchObject({ unobligated: -20, obligable: 0 })
    const tunisia = { ...jordan, country: 'TUN' } as const
    const morocco = { ...jordan, country: 'MAR' } as const
    const three = settled(settled(settled(base, tunisia), jordan), morocco)
    expect(three.byCountry).toEqual([jordan, morocco, tunisia])
    expect(settled(three, { ...morocco, outlays: 3 }).byCountry).toEqual([jordan, { ...morocco, outlays: 3 }, tunisia])
    expect(settled(three).byCountry).toEqual([jordan, morocco, tunisia])
    expect(partOf(three, 'MAR')).toEqual(morocco)
    expect(partOf(three, 'SEN')).toEqual({ country: 'SEN', allotted: null, obligated: 0, deobligated: 0, outlays: 0, terminated: null })
  })

  it('of a day is that after its last event', () => {
    const made = replay([given(), obligation(40, '2020-02-01'), obligation(10, '2020-02-01'), of('deobligation', 5, '2020-10-01')])
    const at = (day: string) => {
      const { authority, obligated, recovered, unobligated, obligable } = balanceOn(made, day)
      return [authority, obligated, recovered, unobligated, obligable]
    }
    expect(balanceOn(made, '2019-12-31')).toEqual(EMPTY)
    expect(at('2020-01-01')).toEqual([100, 0, 0, 100, 100])
    expect(at('2020-01-31')).toEqual([100, 0, 0, 100, 100])
    expect(at('2020-02-01')).toEqual([100, 50, 0, 50, 50])
    expect(at('2020-09-30')).toEqual([100, 50, 0, 50, 50])
    expect(at('2020-10-01')).toEqual([100, 45, 5, 55, 0])
    expect(at('2025-09-30')).toEqual([100, 45, 5, 55, 0])
    expect(at('2025-10-01')).toEqual([100, 45, 0, 0, 0])
  })
})

describe('an entry at the door', () => {
  it.each<[string, object]>([
    ['a note', { kind: 'appropriation', day: '2020-01-01', amount: 1, note: 'the act' }],
    ['a termination with a note', { kind: 'termination', day: '2020-01-01', country: 'JOR', note: 'a coup' }],
    ['nothing', { kind: 'supplemental', day: '2020-01-01', amount: 0 }],
    ['an obligation that winds nothing up', { kind: 'obligation', day: '2020-01-01', country: 'JOR', amount: 0, windingUp: false }],
  ])('may have %s', (_, event) => {
    expect(() => replay([event as LedgerEvent])).not.toThrow()
  })

  it.each<[object, string]>([
    [{ kind: 'termination', day: '2020-01-01', country: 'JOR', amount: 1 }, 'events[0]'],
    [{ kind: 'appropriation', day: '2020-01-01', amount: 1, country: 'JOR' }, 'events[0]'],
    [{ kind: 'outlay', day: '2020-01-01', country: 'JOR', amount: 1, windingUp: true }, 'events[0]'],
    [{ kind: 'obligation', day: '2020-01-01', country: 'JOR', amount: 1, windingUp: 'yes' }, 'events[0].windingUp'],
    [{ kind: 'appropriation', day: '2020-01-01', amount: 1, note: '' }, 'events[0].note'],
  ])('is refused as %j', (event, path) => {
    expect(() => replay([event as LedgerEvent])).toThrow(expect.objectContaining({ code: 'invalid-input', path }))
  })
})
