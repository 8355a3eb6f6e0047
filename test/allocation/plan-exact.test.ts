import { describe, expect, it } from 'vitest'
import { allocate, type AllocationFinding, type AllocationInput, type AllocationRule, type RequestLine } from '../../src/allocation/index.ts'
import { boundedLines, type Bound } from '../../src/allocation/bounds.ts'
import { cappedClasses, type CappedClass } from '../../src/allocation/classes.ts'
import { conditionsOf } from '../../src/allocation/conditions.ts'
import { conflicts } from '../../src/allocation/conflicts.ts'
import { expandedParts } from '../../src/allocation/expanded.ts'
import { reasonsFor, residualOf } from '../../src/allocation/reasons.ts'
import type { Award } from '../../src/allocation/share.ts'
import { inOrder, summary } from '../../src/allocation/summary.ts'
import { stamp } from '../../src/law/stamp.ts'

const JOR: RequestLine = { country: 'JOR', requested: 500 }
const question = (change: Partial<AllocationInput> = {}): AllocationInput => ({ fiscalYear: 2020, available: 1_000, basis: 'pro-rata', lines: [JOR], ...change })

describe('the unit that rounding gave', () => {
  const award: Award = { units: 4, whole: 3, rest: '7/10', bound: null, tiedWith: [] }
  const residual = (change: Partial<Award>, method: AllocationInput['method'] = 'largest-remainder', unit = 100) =>
    residualOf('JOR', { ...award, ...change }, method ?? 'largest-remainder', unit)

  it('is reported whole', () => {
    expect(residual({})).toEqual({ country: 'JOR', amount: 100, rest: '7/10', because: 'its rest of 7/10 of a unit is among the largest' })
    expect(residual({ units: 5, tiedWith: ['MAR', 'TUN'] }, 'dhondt', 7)).toEqual({
      country: 'JOR', amount: 14, rest: '7/10',
      because: 'd\'Hondt\'s method rounds its rest of 7/10 of a unit up; equal claim with MAR, TUN, settled by country code',
    })
    expect(residual({ tiedWith: ['TUN'] })?.because).toBe('its rest of 7/10 of a unit is among the largest; equal claim with TUN, settled by country code')
    expect(residual({ rest: '0' }, 'webster')?.because).toBe('Webster\'s method rounds its rest of 0 of a unit up')
  })

  it('is none where nothing came on top, or a bound decided', () => {
    expect([residual({ units: 3 }), residual({ units: 2 }), residual({ bound: 'most' }), residual({ bound: 'least' })]).toEqual([null, null, null, null])
  })

  it.each([
    ['12345/67890', '12345/67890'], // Eleven characters.
    ['12345/678901', '0.018...'],
    ['123456/789012', '0.156...'],
    ['9999999/10000000', '0.999...'],
    ['1/10000000000', '0.000...'],
    ['100000/1000000', '0.100...'],
  ])('reads %s as %s', (rest, text) => {
    expect(residual({ rest })?.because).toBe(`its rest of ${text} of a unit is among the largest`)
  })
})

describe('why a line is what it is', () => {
  const bound = (amount: number, code: 'floor' | 'ceiling'): Bound => ({ amount, party: { kind: 'available', text: 't' }, reason: { code, because: code, rule: 0 } })
  const cap = { kind: 'class-cap', label: 'rich', countries: ['JOR'], amount: 300 } as const
  const full: CappedClass = { rule: cap, index: 2, amount: 300, countries: new Set(['JOR']) }
  const told = (given: {
    units: number, least?: number, most?: number, bound?: Award['bound'], tiedWith?: string[], wanted?: number, capped?: boolean, input?: Partial<AllocationInput>, floor?: number,
  }) => {
    const { units, least, most, wanted = 5 } = given
    const bounded = {
      line: { ...JOR, requested: wanted * 100, priority: 3 }, place: 0,
      least: least === undefined ? null : bound(least * 100, 'floor'), most: most === undefined ? null : bound(most * 100, 'ceiling'),
    }
    const unitLine = { bounded, weight: 1n, least: least ?? 0, most: most ?? Number.POSITIVE_INFINITY, wanted }
    const award: Award = { units, whole: units, rest: '0', bound: given.bound ?? null, tiedWith: given.tiedWith ?? [] }
    return reasonsFor(question({ unit: 100, ...given.input }), unitLine, award, null, given.capped === true ? full : undefined).map(({ code }) => code)
  }

  it.each<[string, Parameters<typeof told>[0], readonly string[]]>([
    ['its share, nothing else', { units: 4 }, ['share']],
    ['its share, within wide bounds', { units: 4, least: 3, most: 5 }, ['share']],
    ['a ceiling below its request', { units: 4, most: 4 }, ['ceiling']],
    ['a ceiling that stopped it above its request', { units: 6, most: 6, bound: 'most' }, ['ceiling']],
    ['its share, by chance at a ceiling above its request', { units: 6, most: 6 }, ['share']],
    ['its share, by chance at a ceiling that is its request', { units: 5, most: 5 }, ['share']],
    ['a ceiling of nothing', { units: 0, most: 0, wanted: 0 }, ['ceiling']],
    ['a floor', { units: 3, least: 3 }, ['floor']],
    ['a floor, where the ceiling is the same and the request no more', { units: 5, least: 5, most: 5 }, ['floor']],
    ['no floor of nothing', { units: 0, least: 0 }, ['share']],
    ['the ceiling of its class', { units: 4, capped: true }, ['class-cap', 'share']],
    ['a floor, in a full class', { units: 3, least: 3, capped: true }, ['floor', 'share']],
    ['its share, in a full class that took nothing from it', { units: 5, capped: true, input: { capAtRequest: true } }, ['share']],
    ['the ceiling of its class, below its request', { units: 4, capped: true, input: { capAtRequest: true } }, ['class-cap', 'share']],
    ['the ceiling of its class, though at its request', { units: 5, capped: true, input: { capAtRequest: false } }, ['class-cap', 'share']],
    ['its place in the queue, in a full class that took nothing', { units: 5, capped: true, input: { basis: 'priority' } }, ['priority']],
    ['the ceiling of its class, in the queue', { units: 4, capped: true, input: { basis: 'priority' } }, ['class-cap', 'priority']],
    ['a tie that was lost', { units: 4, tiedWith: ['TUN', 'MAR'] }, ['share', 'tie']],
  ])('%s', (_, given, codes) => {
    expect(told(given)).toEqual(codes)
  })

  it('in full', () => {
    const unitLine = { bounded: { line: JOR, place: 0, least: null, most: null }, weight: 1n, least: 0, most: 9, wanted: 5 }
    const award: Award = { units: 4, whole: 4, rest: '1/2', bound: null, tiedWith: ['MAR', 'TUN'] }
    expect(reasonsFor(question(), unitLine, award, null, full)).toEqual([
      { code: 'class-cap', because: 'rich: together not more than $3.00', rule: 2 },
      { code: 'share', because: 'pro rata to its request of $5.00' },
      { code: 'tie', because: 'an equal claim to the last unit, with MAR, TUN, was settled by country code' },
    ])
    const residual = { country: 'JOR', amount: 1, rest: '1/2', because: 'of it' } as const
    expect(reasonsFor(question({ basis: 'as-requested' }), unitLine, award, residual, undefined)).toEqual([
      { code: 'request', because: 'as requested' }, { code: 'residual', because: '$0.01 of it because of it' },
    ])
    const basis = (change: Partial<AllocationInput>, line: Partial<RequestLine> = {}) =>
      reasonsFor(question(change), { ...unitLine, bounded: { ...unitLine.bounded, line: { ...JOR, ...line } } }, { ...award, tiedWith: [] }, null, undefined)
    expect(basis({ basis: 'priority' }, { priority: 0 })).toEqual([{ code: 'priority', because: 'priority 0: requests are met in that order' }])
    expect(basis({ basis: 'priority' })).toEqual([{ code: 'priority', because: 'priority none: requests are met in that order' }])
    expect(basis({ basis: 'prior-year' }, { priorYear: 7 })).toEqual([{ code: 'share', because: 'pro rata to its prior year of $0.07' }])
    expect(basis({ basis: 'prior-year' })).toEqual([{ code: 'share', because: 'pro rata to its prior year of $0.00' }])
    expect(basis({ basis: 'weights' }, { weight: '0.5' })).toEqual([{ code: 'share', because: 'in proportion to its weight of 0.5' }])
    expect(basis({ basis: 'weights' })).toEqual([{ code: 'share', because: 'in proportion to its weight of 0' }])
  })
})

describe('the findings of a plan', () => {
  const finding = (kind: AllocationFinding['kind'], ...countries: AllocationFinding['countries']): AllocationFinding =>
    ({ kind, because: kind, countries, parties: [] })
  const GRAVEST = ['infeasible', 'unmet', 'excluded', 'flagged', 'held', 'notification', 'line-added', 'above-request', 'tie', 'unallocated'] as const

  it('stand the gravest first, whatever their order', () => {
    for (const order of [GRAVEST, [...GRAVEST].reverse(), [5, 0, 9, 3, 1, 7, 2, 8, 4, 6].map((place) => GRAVEST[place] ?? 'tie')]) {
      expect(inOrder(order.map((kind) => finding(kind, 'JOR'))).map(({ kind }) => kind)).toEqual(GRAVEST)
    }
  })

  it('of one kind stand by country, and of one country as they came', () => {
    const made = [finding('held', 'TUN'), finding('held', 'JOR', 'TUN'), finding('held'), finding('held', 'JOR'), { ...finding('held', 'JOR'), because: 'second' }, { ...finding('held', 'JOR'), because: 'third' }]
    expect(inOrder(made).map(({ countries, because }) => [countries.join(), because])).toEqual([
      ['', 'held'], ['JOR', 'held'], ['JOR', 'second'], ['JOR', 'third'], ['JOR,TUN', 'held'], ['TUN', 'held'],
    ])
    expect(made[0]).toEqual(finding('held', 'TUN'))
  })

  it('tell of lines that a rule added, and of lines above their request', () => {
    const line = (country: 'JOR' | 'TUN' | 'MAR', place: number, requested: number, allocated: number) => ({
      bounded: { line: { country, requested }, place, least: null, most: null }, planned: { country, requested, allocated, reasons: [] },
    })
    const told = (basis: AllocationInput['basis'], ...lines: ReturnType<typeof line>[]) =>
      summary(question({ basis }), lines.map(({ bounded }) => bounded), lines.map(({ planned }) => planned))
    const added = { kind: 'line-added', because: 'a rule gives money to JOR, MAR, with no request; the plan has a line for each', countries: ['JOR', 'MAR'], parties: [] }
    expect(told('pro-rata', line('TUN', 0, 5, 5), line('JOR', -1, 0, 3), line('MAR', -1, 0, 3))).toEqual([added])
    const above = { kind: 'above-request', because: '2 lines get more than they asked for; `capAtRequest` would stop that', countries: ['JOR', 'TUN'], parties: [] }
    for (const basis of ['pro-rata', 'weights', 'prior-year'] as const) {
      expect(told(basis, line('TUN', 0, 5, 6), line('JOR', 1, 5, 6), line('MAR', 2, 5, 5))).toEqual([above])
    }
    for (const basis of ['priority', 'as-requested'] as const) expect(told(basis, line('TUN', 0, 5, 6))).toEqual([])
    expect(told('pro-rata', line('TUN', 0, 5, 5), line('JOR', 1, 5, 4))).toEqual([])
    expect(told('pro-rata')).toEqual([])
  })
})

describe('conflicts', () => {
  const found = (change: Partial<AllocationInput>) => {
    const input = question({ available: 100, lines: [], ...change })
    return conflicts(input, boundedLines(input))
  }
  const floor = (country: 'JOR' | 'TUN' | 'MAR', amount: number): AllocationRule => ({ kind: 'floor', country, amount })
  const party = (rule: number, kind: AllocationRule['kind'], text: string) => ({ rule, kind, text })
  const available = { kind: 'available', text: '$1.00 available' }

  it('are none while all can be kept, to the cent', () => {
    expect(found({ rules: [floor('JOR', 60), floor('TUN', 40)] })).toEqual([])
    expect(found({ rules: [floor('JOR', 60), { kind: 'set-aside', label: 'x', amount: 40 }] })).toEqual([])
    expect(found({ rules: [floor('JOR', 60), { kind: 'ceiling', country: 'JOR', amount: 60 }] })).toEqual([])
    expect(found({ rules: [floor('JOR', 60), { kind: 'class-cap', label: 'x', countries: ['JOR'], amount: 60 }] })).toEqual([])
    expect(found({ basis: 'as-requested', lines: [{ country: 'JOR', requested: 60 }, { country: 'TUN', requested: 40 }] })).toEqual([])
    expect(found({ basis: 'as-requested', available: 60, lines: [{ country: 'JOR', requested: 90 }], rules: [{ kind: 'ceiling', country: 'JOR', amount: 60 }] })).toEqual([])
    expect(found({ lines: [{ country: 'JOR', requested: 900 }] })).toEqual([])
    expect(found({ available: 0 })).toEqual([])
  })

  it('name the fewest promises, the greatest first, and their countries once, by code', () => {
    expect(found({ rules: [floor('JOR', 20), floor('TUN', 60), floor('MAR', 41)] })).toEqual([{
      kind: 'infeasible',
      because: '2 demands together take $1.01, more than the $1.00 available',
      countries: ['MAR', 'TUN'],
      parties: [party(1, 'floor', 'TUN not less than $0.60'), party(2, 'floor', 'MAR not less than $0.41'), available],
    }])
    expect(found({ rules: [floor('TUN', 50), { kind: 'set-aside', label: 'x', amount: 51 }] })).toEqual([{
      kind: 'infeasible',
      because: '2 demands together take $1.01, more than the $1.00 available',
      countries: ['TUN'],
      parties: [party(1, 'set-aside', '$0.51 set aside for x'), party(0, 'floor', 'TUN not less than $0.50'), available],
    }])
    expect(found({ rules: [{ kind: 'earmark', country: 'JOR', amount: 101 }] })).toEqual([{
      kind: 'infeasible',
      because: 'one demand takes $1.01, more than the $1.00 available',
      countries: ['JOR'],
      parties: [party(0, 'earmark', 'JOR exactly $1.01'), available],
    }])
  })

  it('count requests where they are not to be scaled, above floors and below ceilings', () => {
    const lines: RequestLine[] = [{ country: 'JOR', requested: 60 }, { country: 'TUN', requested: 30 }, { country: 'MAR', requested: 70 }]
    const rules: AllocationRule[] = [floor('TUN', 50), { kind: 'ceiling', country: 'MAR', amount: 40 }]
    expect(found({ basis: 'as-requested', lines, rules })).toEqual([{
      kind: 'infeasible',
      because: '2 demands together take $1.10, more than the $1.00 available',
      countries: ['JOR', 'TUN'],
      parties: [{ line: 0, kind: 'request', text: 'JOR as requested $0.60' }, party(0, 'floor', 'TUN not less than $0.50'), available],
    }])
    // In whole units of $0.50 the requests are 50 each.
    expect(found({ basis: 'as-requested', unit: 50, lines: [{ country: 'JOR', requested: 50 }, { country: 'TUN', requested: 50 }] })).toEqual([])
    // A floor of the request itself is the floor's demand.
    expect(found({ basis: 'as-requested', lines: [{ country: 'JOR', requested: 101 }], rules: [floor('JOR', 101)] })[0]?.parties[0]).toEqual(
      party(0, 'floor', 'JOR not less than $1.01'),
    )
  })

  it('of a country that asks twice name the first two requests', () => {
    const lines: RequestLine[] = [{ country: 'TUN', requested: 60 }, { country: 'JOR', requested: 1 }, { country: 'TUN', requested: 60 }, { country: 'TUN', requested: 1 }]
    const twice = {
      kind: 'infeasible',
      because: 'TUN has 3 requests; one line is expected for a country',
      countries: ['TUN'],
      parties: [{ line: 0, kind: 'request', text: 'a request for TUN at lines[0]' }, { line: 2, kind: 'request', text: 'a request for TUN at lines[2]' }],
    }
    expect(found({ lines })).toEqual([twice])
    const [, both] = found({ lines, basis: 'as-requested' })
    expect(both).toMatchObject({ because: '2 demands together take $1.20, more than the $1.00 available', countries: ['TUN'] })
  })

  it('of a floor above a ceiling name both, in their words', () => {
    expect(found({ lines: [{ country: 'JOR', requested: 5 }], rules: [floor('JOR', 5), { kind: 'ceiling', country: 'JOR', amount: 4 }] })).toEqual([{
      kind: 'infeasible',
      because: 'JOR not less than $0.05, but JOR not more than $0.04',
      countries: ['JOR'],
      parties: [party(0, 'floor', 'JOR not less than $0.05'), party(1, 'ceiling', 'JOR not more than $0.04')],
    }])
  })

  it('of a class count its members alone', () => {
    const cap: AllocationRule = { kind: 'class-cap', label: 'rich', countries: ['JOR', 'TUN'], amount: 50 }
    expect(found({ rules: [floor('MAR', 40), floor('TUN', 20), floor('JOR', 31), cap] })).toEqual([{
      kind: 'infeasible',
      because: 'what is promised within rich passes its ceiling of $0.50',
      countries: ['JOR', 'TUN'],
      parties: [party(2, 'floor', 'JOR not less than $0.31'), party(1, 'floor', 'TUN not less than $0.20'), party(3, 'class-cap', 'rich: together not more than $0.50')],
    }])
    expect(found({ rules: [floor('MAR', 60), floor('TUN', 20), { kind: 'class-cap', label: 'rich', countries: ['TUN'], each: 30 }] })).toEqual([])
    expect(found({ rules: [{ kind: 'set-aside', label: 'x', amount: 60 }, { ...cap, amount: 0 }] })).toEqual([])
  })

  it('of the unit are those that come with it alone', () => {
    const unit = (rules: AllocationRule[], given = 200) => found({ available: given, unit: 100, rules })
    expect(unit([floor('JOR', 101), floor('TUN', 1)])).toEqual([{
      kind: 'infeasible',
      because: '2 demands together take $3.00, more than the $2.00 available, once floors are rounded up to $1.00; to the cent they would fit',
      countries: ['JOR', 'TUN'],
      parties: [
        party(0, 'floor', 'JOR not less than $1.01'), party(1, 'floor', 'TUN not less than $0.01'), { kind: 'available', text: '$2.00 available' },
        { kind: 'unit', text: 'lines in whole multiples of $1.00' },
      ],
    }])
    expect(unit([floor('JOR', 101)])).toEqual([])
    // An earmark of broken units stands as it is.
    expect(unit([{ kind: 'earmark', country: 'JOR', amount: 150 }], 150)).toEqual([])
    expect(unit([floor('JOR', 150)], 150)[0]?.because).toContain('one demand takes $2.00, more than the $1.50 available, once')
    expect(unit([floor('JOR', 201)])[0]?.because).toBe('one demand takes $2.01, more than the $2.00 available')
    expect(unit([floor('JOR', 1), { kind: 'class-cap', label: 'rich', countries: ['JOR'], amount: 99 }])[0]?.because).toBe(
      'what is promised within rich passes its ceiling of $0.99, once floors are rounded up to $1.00; to the cent they would fit',
    )
  })

  it('stand the fewest parties first, what is available not counted, then by country', () => {
    const rules: AllocationRule[] = [
      floor('TUN', 60), { kind: 'ceiling', country: 'TUN', amount: 1 }, floor('JOR', 60), { kind: 'ceiling', country: 'JOR', amount: 1 }, { kind: 'set-aside', label: 'x', amount: 101 },
    ]
    expect(found({ rules }).map(({ countries }) => countries.join())).toEqual(['', 'JOR', 'TUN'])
    // Of one size and one country the line's own comes before that of its class.
    const same = found({ available: 900, rules: [floor('JOR', 101), { kind: 'class-cap', label: 'rich', countries: ['JOR'], amount: 100 }, { kind: 'ceiling', country: 'JOR', amount: 1 }] })
    expect(same.map(({ because }) => because)).toEqual(
      ['JOR not less than $1.01, but JOR not more than $0.01', 'what is promised within rich passes its ceiling of $1.00'],
    )
    // Two demands and what is available are two, not three.
    expect(found({ rules: rules.slice(0, 3) }).map(({ countries }) => countries.join())).toEqual(['JOR,TUN', 'TUN'])
  })

  it('are told to the greatest sum that a number holds', () => {
    const most = Number.MAX_SAFE_INTEGER
    expect(found({ available: most - 1, rules: [floor('JOR', most)] })[0]?.because).toBe(
      'one demand takes $90,071,992,547,409.91, more than the $90,071,992,547,409.90 available',
    )
    expect(found({ available: most, rules: [floor('JOR', most), floor('TUN', 1)] })[0]?.because).toBe(
      '2 demands together take 9007199254740992 cents, more than the $90,071,992,547,409.91 available',
    )
  })
})

describe('the bounds of a line', () => {
  const bounds = (line: Partial<RequestLine>, ...rules: AllocationRule[]) => {
    const [made] = boundedLines(question({ lines: [{ ...JOR, ...line }], rules }))
    const told = (bound: Bound | null | undefined) => (bound === null || bound === undefined ? null : [bound.amount, bound.reason.code, bound.reason.rule])
    return [told(made?.least), told(made?.most)]
  }
  const rich = { kind: 'class-cap', label: 'rich', countries: ['JOR'] } as const
  const decision = (access: NonNullable<RequestLine['decision']>['access']) => ({ access, findings: [] })

  it.each<[string, Partial<RequestLine>, readonly AllocationRule[], unknown]>([
    ['none', {}, [], [null, null]],
    ['of another country', {}, [{ kind: 'floor', country: 'TUN', amount: 5 }], [null, null]],
    ['the greatest floor', {},
      [{ kind: 'floor', country: 'JOR', amount: 5 }, { kind: 'floor', country: 'JOR', amount: 7 }, { kind: 'floor', country: 'JOR', amount: 6 }], [[7, 'floor', 1], null]],
    ['the first of equal floors', {}, [{ kind: 'floor', country: 'JOR', amount: 5 }, { kind: 'floor', country: 'JOR', amount: 5 }], [[5, 'floor', 0], null]],
    ['the lowest ceiling', {},
      [{ kind: 'ceiling', country: 'JOR', amount: 7 }, { kind: 'ceiling', country: 'JOR', amount: 5 }, { kind: 'ceiling', country: 'JOR', amount: 6 }], [null, [5, 'ceiling', 1]]],
    ['the first of equal ceilings', {}, [{ kind: 'ceiling', country: 'JOR', amount: 5 }, { kind: 'ceiling', country: 'JOR', amount: 5 }], [null, [5, 'ceiling', 0]]],
    ['an earmark', {}, [{ kind: 'earmark', country: 'JOR', amount: 5 }], [[5, 'earmark', 0], [5, 'earmark', 0]]],
    ['an exclusion', {}, [{ kind: 'exclude', country: 'JOR' }], [null, [0, 'excluded', 0]]],
    ['a class, each', {}, [{ ...rich, each: 9, amount: 20 }], [null, [9, 'class-cap', 0]]],
    ['a class, together', {}, [{ ...rich, amount: 20 }], [null, null]],
    ['a class that must pay', {}, [{ ...rich, each: 9, costShareRequired: true }], [null, [0, 'class-cap', 0]]],
    ['a class that must pay, and does not', { costShare: false }, [{ ...rich, costShareRequired: true }], [null, [0, 'class-cap', 0]]],
    ['a class that must pay, and does', { costShare: true }, [{ ...rich, each: 9, costShareRequired: true }], [null, [9, 'class-cap', 0]]],
    ['a class that need not pay', {}, [{ ...rich, costShareRequired: false }], [null, null]],
    ['an expanded minimum of each line', { expanded: 7 }, [{ kind: 'expanded-minimum', by: 'line', percent: 30 }], [null, [23, 'expanded-minimum', 0]]],
    ['an expanded minimum of a line that asked for none', {}, [{ kind: 'expanded-minimum', by: 'line', percent: 30, country: 'JOR' }],
      [null, [0, 'expanded-minimum', 0]]],
    ['an expanded minimum of nothing', { expanded: 7 }, [{ kind: 'expanded-minimum', by: 'line', percent: 0 }], [null, null]],
    ['an expanded minimum below nothing', { expanded: 7 }, [{ kind: 'expanded-minimum', by: 'line', percent: -1 }], [null, null]],
    ['an expanded minimum of the program', { expanded: 7 }, [{ kind: 'expanded-minimum', by: 'program', percent: 30 }], [null, null]],
    ['a hold', {}, [{ kind: 'hold', country: 'JOR', percent: 50 }], [null, null]],
    ['a notification', {}, [{ kind: 'notification-required', country: 'JOR' }], [null, null]],
    ['a set-aside', {}, [{ kind: 'set-aside', label: 'x', amount: 5 }], [null, null]],
    ['a bar', { decision: decision('barred') }, [{ kind: 'exclude', country: 'JOR' }], [null, [0, 'status', undefined]]],
    ['expanded IMET alone', { decision: decision('expanded-only'), expanded: 7 }, [{ kind: 'ceiling', country: 'JOR', amount: 8 }],
      [null, [7, 'status', undefined]]],
    ['expanded IMET alone, above a ceiling', { decision: decision('expanded-only'), expanded: 7 }, [{ kind: 'ceiling', country: 'JOR', amount: 6 }],
      [null, [6, 'ceiling', 0]]],
    ['expanded IMET alone, of an amount not said', { decision: decision('expanded-only') }, [], [null, null]],
    ['a condition', { decision: decision('conditional'), expanded: 7 }, [], [null, null]],
    ['an open door', { decision: decision('open'), expanded: 7 }, [], [null, null]],
  ])('%s', (_, line, rules, expected) => {
    expect(bounds(line, ...rules)).toEqual(expected)
  })

  it('by a decision are told in its words', () => {
    const most = (access: 'barred' | 'expanded-only') => boundedLines(question({ lines: [{ ...JOR, expanded: 7, decision: decision(access) }] }))[0]?.most
    expect(most('barred')).toEqual({ amount: 0, party: { line: 0, kind: 'decision', text: 'JOR is barred' }, reason: { code: 'status', because: 'JOR is barred' } })
    expect(most('expanded-only')).toEqual({
      amount: 7, party: { line: 0, kind: 'decision', text: 'JOR may receive only expanded IMET' }, reason: { code: 'status', because: 'JOR may receive only expanded IMET' },
    })
  })

  it('of a rule on a country and of one on all stand together, the first first', () => {
    const rules: AllocationRule[] = [{ kind: 'expanded-minimum', by: 'line', percent: 50 }, { kind: 'ceiling', country: 'JOR', amount: 14 }]
    expect(bounds({ expanded: 7 }, ...rules)).toEqual([null, [14, 'ceiling', 1]])
  })

  it('come with a line for each country that only a rule promises money to', () => {
    const rules: AllocationRule[] = [
      { kind: 'earmark', country: 'TUN', amount: 5 }, { kind: 'floor', country: 'MAR', amount: 5 },
      { kind: 'floor', country: 'TUN', amount: 4 }, { kind: 'floor', country: 'JOR', amount: 3 },
      { kind: 'floor', country: 'SEN', amount: 0 }, { kind: 'earmark', country: 'MLI', amount: 0 },
      { kind: 'ceiling', country: 'EGY', amount: 5 }, { kind: 'set-aside', label: 'x', amount: 5 },
    ]
    expect(boundedLines(question({ rules })).map(({ line, place, least, most }) => [line, place, least?.amount, most?.amount])).toEqual([
      [JOR, 0, 3, undefined], [{ country: 'MAR', requested: 0 }, -1, 5, undefined], [{ country: 'TUN', requested: 0 }, -1, 5, 5],
    ])
  })
})

describe('classes under a ceiling together', () => {
  const cap = (amount: number | undefined, ...countries: ('SAU' | 'KWT' | 'ARE')[]): AllocationRule =>
    ({ kind: 'class-cap', label: 'rich', countries, ...(amount === undefined ? {} : { amount }) })
  it('are those with an amount, and share no country', () => {
    const rules = [cap(5, 'SAU', 'KWT'), cap(undefined, 'SAU'), { kind: 'floor', country: 'SAU', amount: 1 } as const, cap(0, 'ARE')]
    expect(cappedClasses(rules)).toEqual([
      { rule: rules[0], index: 0, amount: 5, countries: new Set(['SAU', 'KWT']) }, { rule: rules[3], index: 3, amount: 0, countries: new Set(['ARE']) },
    ])
    expect(() => cappedClasses([cap(undefined, 'SAU'), cap(5, 'SAU', 'KWT'), cap(5, 'ARE', 'KWT')])).toThrow(expect.objectContaining({
      code: 'invalid-input', path: 'rules[2].countries[1]',
      message: 'rules[2].countries[1]: expected a country of one capped class only, got "KWT", which stands in rules[1] too',
    }))
  })
})

describe('expanded minimums', () => {
  const lines = (...given: readonly (readonly [country: 'JOR' | 'TUN' | 'MAR', allocated: number, expanded?: number])[]) =>
    given.map(([country, allocated, expanded]) => ({ line: { country, requested: 0, ...(expanded === undefined ? {} : { expanded }) }, allocated }))
  const program = (change: object): AllocationRule => ({ kind: 'expanded-minimum', by: 'program', ...change })
  const each = (percent: number | string, country?: 'JOR'): AllocationRule =>
    ({ kind: 'expanded-minimum', by: 'line', percent, ...(country === undefined ? {} : { country }) })
  const three = lines(['JOR', 60, 30], ['TUN', 40, 10], ['MAR', 20])

  it.each<[string, readonly AllocationRule[], readonly (number | null)[]]>([
    ['none', [{ kind: 'floor', country: 'JOR', amount: 1 }], [null, null, null]],
    ['of each line, up to the cent', [each('33.4')], [21, 14, 7]],
    ['of one line', [each(10, 'JOR')], [6, null, null]],
    ['of several, the greatest', [each(10), each(25, 'JOR'), each(5)], [15, 4, 2]],
    ['of the program, by what was asked for', [program({ amount: 20 })], [15, 5, 0]],
    ['of the program in percent, up to the cent', [program({ percent: '16.1' })], [15, 5, 0]], // 19.32 of 120
    ['of the program, all that was asked for', [program({ amount: 40 })], [30, 10, 0]],
    ['of the program, beside that of a line', [each(20, 'JOR'), program({ amount: 8 })], [12, 0, 0]],
    ['of the program, above that of a line', [each(20, 'JOR'), program({ amount: 16 })], [12, 4, 0]],
    ['of the program of nothing', [program({ amount: 0 })], [0, 0, 0]],
    ['of a line above what it asked for, and of the program', [each(50), program({ amount: 40 })], [30, 20, 10]],
  ])('%s', (_, rules, parts) => {
    expect(expandedParts(three, rules)).toEqual({ parts, findings: [] })
  })

  it('that cannot be met say by how much', () => {
    expect(expandedParts(three, [{ kind: 'floor', country: 'JOR', amount: 1 }, program({ amount: 41, citation: 'sec. 1' })])).toEqual({
      parts: [30, 10, 0],
      findings: [{
        kind: 'unmet',
        because: 'at least $0.41 of the program in expanded IMET (sec. 1): the lines can take $0.40, $0.01 too little',
        countries: [],
        parties: [{ rule: 1, kind: 'expanded-minimum', text: 'at least $0.41 of the program in expanded IMET (sec. 1)' }],
      }],
    })
    // No line takes more than it was given, whatever it asked for.
    expect(expandedParts(lines(['JOR', 5, 90]), [program({ percent: 100 })])).toEqual({ parts: [5], findings: [] })
    expect(expandedParts(lines(['JOR', 5, 4]), [program({ percent: 100 })]).findings[0]?.because).toBe(
      'at least 100 percent of the program in expanded IMET: the lines can take $0.04, $0.01 too little',
    )
  })
})

describe('what stays attached to a line', () => {
  const conditions = (allocated: number, rules: readonly AllocationRule[], line: Partial<RequestLine> = {}, place = 3) =>
    conditionsOf({ ...JOR, ...line }, place, allocated, rules.map((rule, index) => [rule, index + 5] as const))
  const hold = (percent: number | string, certified?: boolean): AllocationRule =>
    ({ kind: 'hold', country: 'JOR', percent, ...(certified === undefined ? {} : { certified }) })

  it('is reported whole', () => {
    const rules: AllocationRule[] = [hold(25), { kind: 'notification-required', country: 'JOR', citation: 's' }]
    const held = { rule: 5, kind: 'hold', text: '25 percent of JOR withheld' }
    const notified = { rule: 6, kind: 'notification-required', text: 'JOR only after notification (s)' }
    expect(conditions(9, rules, { decision: { access: 'restricted', findings: [] } })).toEqual({
      held: 3,
      reasons: [
        { code: 'status', because: 'JOR: a part of its training is stopped or held back' },
        { code: 'hold', because: '$0.03 held: 25 percent of JOR withheld', rule: 5 },
        { code: 'notification', because: 'JOR only after notification (s)', rule: 6 },
      ],
      findings: [
        {
          kind: 'flagged', because: 'JOR: a part of its training is stopped or held back', countries: ['JOR'],
          parties: [{ line: 3, kind: 'decision', text: 'JOR is restricted' }],
        },
        { kind: 'held', because: '$0.03 of JOR is held: 25 percent of JOR withheld', countries: ['JOR'], parties: [held] },
        { kind: 'notification', because: 'JOR only after notification (s)', countries: ['JOR'], parties: [notified] },
      ],
    })
    expect(conditions(0, [...rules, { kind: 'exclude', country: 'JOR' }], { decision: { access: 'barred', findings: [] } })).toEqual({
      held: null,
      reasons: [],
      findings: [
        { kind: 'excluded', because: 'JOR is barred on the decision given', countries: ['JOR'], parties: [{ line: 3, kind: 'decision', text: 'JOR is barred' }] },
        { kind: 'excluded', because: 'nothing for JOR', countries: ['JOR'], parties: [{ rule: 7, kind: 'exclude', text: 'nothing for JOR' }] },
      ],
    })
    expect(conditions(9, [])).toEqual({ held: null, reasons: [], findings: [] })
  })

  it.each<[string, number, readonly AllocationRule[], number | null]>([
    ['none of it', 9, [hold(0)], 0],
    ['a part of a cent', 9, [hold('0.1')], 1],
    ['the most of several', 100, [hold(10), hold(30), hold(20)], 30],
    ['no more than all', 9, [hold(150)], 9],
    ['nothing once certified', 9, [hold(50, true)], null],
    ['as long as not', 9, [hold(50, false)], 5],
    ['nothing of nothing', 0, [hold(50)], null],
  ])('%s is held', (_, allocated, rules, held) => {
    expect(conditions(allocated, rules).held).toBe(held)
  })

  it('is no notice once given', () => {
    const notice = (notified?: boolean) =>
      conditions(9, [{ kind: 'notification-required', country: 'JOR', ...(notified === undefined ? {} : { notified }) }]).reasons.length
    expect([notice(), notice(false), notice(true)]).toEqual([1, 1, 0])
  })
})

describe('a plan', () => {
  it('is reported whole', () => {
    const decision = { access: 'conditional', findings: [] } as const
    const lines: RequestLine[] = [{ country: 'TUN', requested: 500, expanded: 300 }, { country: 'JOR', requested: 500, decision }, { country: 'SAU', requested: 400 }]
    const rules: AllocationRule[] = [
      { kind: 'set-aside', label: 'costs', amount: 130 }, { kind: 'earmark', country: 'MAR', amount: 120 }, { kind: 'ceiling', country: 'SAU', amount: 250 },
      { kind: 'hold', country: 'JOR', percent: 50 }, { kind: 'expanded-minimum', by: 'program', amount: 200 },
    ]
    // $15.00 less $1.30 set aside and $1.20 for MAR is $12.50: twelve units, two of them for SAU, five each for TUN and JOR.
    expect(allocate({ fiscalYear: 2020, available: 1_500, unit: 100, basis: 'pro-rata', method: 'webster', lines, rules })).toEqual({
      ...stamp(null),
      fiscalYear: 2020, available: 1_500, unit: 100, basis: 'pro-rata', method: 'webster',
      lines: [
        { country: 'TUN', requested: 500, allocated: 500, expanded: 200, reasons: [{ code: 'share', because: 'pro rata to its request of $5.00' }] },
        {
          country: 'JOR', requested: 500, allocated: 500, held: 250, expanded: 0, decision,
          reasons: [
            { code: 'share', because: 'pro rata to its request of $5.00' },
            { code: 'status', because: 'JOR: it may receive training only once stated conditions are met' },
            { code: 'hold', because: '$2.50 held: 50 percent of JOR withheld', rule: 3 },
          ],
        },
        { country: 'SAU', requested: 400, allocated: 200, expanded: 0, reasons: [{ code: 'ceiling', because: 'SAU not more than $2.50', rule: 2 }] },
        {
          country: 'MAR', requested: 0, allocated: 120, expanded: 0,
          reasons: [{ code: 'earmark', because: 'MAR exactly $1.20', rule: 1 }, { code: 'unit', because: '$1.20 is not a multiple of $1.00 and stands as it is' }],
        },
      ],
      reserved: 130,
      unallocated: 50,
      residuals: [],
      findings: [
        {
          kind: 'flagged', because: 'JOR: it may receive training only once stated conditions are met', countries: ['JOR'],
          parties: [{ line: 1, kind: 'decision', text: 'JOR is conditional' }],
        },
        {
          kind: 'held', because: '$2.50 of JOR is held: 50 percent of JOR withheld', countries: ['JOR'],
          parties: [{ rule: 3, kind: 'hold', text: '50 percent of JOR withheld' }],
        },
        { kind: 'line-added', because: 'a rule gives money to MAR, with no request; the plan has a line for each', countries: ['MAR'], parties: [] },
        { kind: 'unallocated', because: '$0.50 is less than one unit of $1.00', countries: [], parties: [] },
      ],
    })
  })

  it('that places nothing is reported whole', () => {
    const decision = { access: 'open', findings: [] } as const
    expect(allocate({ fiscalYear: 'TQ', available: 5, basis: 'as-requested', lines: [{ country: 'JOR', requested: 6, decision }], rules: [] })).toEqual({
      ...stamp(null),
      fiscalYear: 'TQ', available: 5, unit: 1, basis: 'as-requested', method: 'largest-remainder',
      lines: [{ country: 'JOR', requested: 6, allocated: 0, decision, reasons: [{ code: 'conflict', because: 'nothing is allocated while the rules conflict' }] }],
      reserved: 0,
      unallocated: 5,
      residuals: [],
      findings: [{
        kind: 'infeasible', because: 'one demand takes $0.06, more than the $0.05 available', countries: ['JOR'],
        parties: [{ line: 0, kind: 'request', text: 'JOR as requested $0.06' }, { kind: 'available', text: '$0.05 available' }],
      }],
    })
  })
})
