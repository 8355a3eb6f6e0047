import { describe, expect, it } from 'vitest'
import { acrossTheBoard, allocate, cutLines, rescind, sequester, type AllocationInput, type AllocationRule, type RequestLine } from '../../src/allocation/index.ts'
import { decimalRatio, timesRatio, toNearest } from '../../src/allocation/ratio.ts'
import { spread, type UnitLine } from '../../src/allocation/spread.ts'
import { inUnits, isPinned } from '../../src/allocation/units.ts'
import { weightsOf } from '../../src/allocation/weights.ts'

interface Given {
  readonly country: 'JOR' | 'TUN' | 'MAR' | 'SEN'
  readonly wanted: number
  readonly priority?: number
  readonly least?: number
  readonly most?: number
  readonly weight?: number
  readonly place?: number
}

const unitLine = ({ country, wanted, priority, least = 0, most = Number.POSITIVE_INFINITY, weight = wanted, place = 0 }: Given): UnitLine => ({
  bounded: { line: { country, requested: wanted, ...(priority === undefined ? {} : { priority }) }, place, least: null, most: null },
  weight: BigInt(weight), least, most, wanted,
})
const shared = (basis: AllocationInput['basis'], units: number, lines: readonly Given[], groups: readonly { members: readonly number[]; most: number }[] = [], capAtRequest?: boolean) => {
  const made = spread({ fiscalYear: 2020, available: 0, basis, lines: [], capAtRequest }, units, lines.map(unitLine), groups, 'largest-remainder')
  return { units: made.awards.map((award) => award.units), full: [...new Set(made.full.map((group) => groups.indexOf(group)))], awards: made.awards }
}

describe('requests that stand as they are', () => {
  it('get what is wanted, and share nothing', () => {
    expect(shared('as-requested', 3, [{ country: 'JOR', wanted: 5 }, { country: 'TUN', wanted: 0 }], [{ members: [0], most: 1 }])).toEqual({
      units: [5, 0], full: [],
      awards: [{ units: 5, whole: 5, rest: '0', bound: null, tiedWith: [] }, { units: 0, whole: 0, rest: '0', bound: null, tiedWith: [] }],
    })
  })
})

describe('requests in a queue', () => {
  const queue = (units: number, lines: readonly Given[], ...groups: { members: readonly number[]; most: number }[]) => {
    const made = shared('priority', units, lines, groups)
    return [made.units, made.full]
  }
  const three: readonly Given[] = [{ country: 'JOR', wanted: 4, priority: 2 }, { country: 'TUN', wanted: 4, priority: 1 }, { country: 'MAR', wanted: 2, priority: 2 }]

  it.each([
    [0, [0, 0, 0]], [3, [0, 3, 0]], [4, [0, 4, 0]], [5, [1, 4, 0]], [7, [2, 4, 1]], [9, [3, 4, 2]], [10, [4, 4, 2]], [50, [4, 4, 2]],
  ])('share %i units as %j', (units, given) => {
    expect(queue(units, three)).toEqual([given, []])
  })

  it('go by number, not by the letters of it', () => {
    expect(queue(4, [{ country: 'JOR', wanted: 4, priority: 10 }, { country: 'TUN', wanted: 4, priority: 9 }])).toEqual([[0, 4], []])
  })

  it('have their floors before all others', () => {
    const floor: readonly Given[] = [{ country: 'JOR', wanted: 4, priority: 2, least: 3 }, { country: 'TUN', wanted: 4, priority: 1, least: 1 }]
    expect([4, 5, 6, 7, 8, 9].map((units) => queue(units, floor)[0])).toEqual([[3, 1], [3, 2], [3, 3], [3, 4], [4, 4], [4, 4]])
  })

  it('stay within the ceiling of their class, over all the queue', () => {
    expect(queue(10, three, { members: [0, 1], most: 5 })).toEqual([[1, 4, 2], [0]])
    expect(queue(10, three, { members: [0, 1], most: 8 })).toEqual([[4, 4, 2], []])
    expect(queue(10, three, { members: [1, 2], most: 6 }, { members: [0], most: 3 })).toEqual([[3, 4, 2], [1]])
    expect(queue(10, three, { members: [1], most: 2 })).toEqual([[4, 2, 2], [0]])
    // A floor further back counts against the ceiling from the first.
    expect(queue(10, [{ ...three[0], country: 'JOR', wanted: 4, least: 3 }, ...three.slice(1)], { members: [0, 1], most: 5 })).toEqual([[3, 2, 2], [0]])
  })

  it('of a line that a rule added come first, and of one without a place in the queue not at all', () => {
    expect(queue(2, [{ country: 'JOR', wanted: 4, priority: 1 }, { country: 'TUN', wanted: 1, place: -1 }])).toEqual([[1, 1], []])
    for (const place of [0, 7]) {
      expect(() => queue(2, [{ country: 'JOR', wanted: 4, place }])).toThrow(expect.objectContaining({ code: 'invalid-input', path: `lines[${place}].priority` }))
    }
    expect(queue(2, [{ country: 'JOR', wanted: 4, priority: 1 }, { country: 'TUN', wanted: 4, priority: 0 }])).toEqual([[0, 2], []])
  })

  it('that are equal go by country, and the line is told', () => {
    expect(shared('priority', 1, [{ country: 'TUN', wanted: 1, priority: 1 }, { country: 'JOR', wanted: 1, priority: 1 }]).awards).toEqual([
      { units: 0, whole: 0, rest: '1/2', bound: null, tiedWith: ['JOR'] }, { units: 1, whole: 0, rest: '1/2', bound: null, tiedWith: ['TUN'] },
    ])
  })
})

describe('lines that share', () => {
  const two: readonly Given[] = [{ country: 'JOR', wanted: 3 }, { country: 'TUN', wanted: 1 }]
  it('take all there is, or stop at what is wanted', () => {
    for (const basis of ['pro-rata', 'weights', 'prior-year'] as const) {
      expect(shared(basis, 8, two).units).toEqual([6, 2])
      expect(shared(basis, 8, two, [], false).units).toEqual([6, 2])
      expect(shared(basis, 8, two, [], true).units).toEqual([3, 1])
      expect(shared(basis, 3, two, [], true).units).toEqual([2, 1])
    }
  })

  it('keep floors and ceilings of their own and of their class', () => {
    expect(shared('pro-rata', 8, [{ country: 'JOR', wanted: 3, most: 4 }, { country: 'TUN', wanted: 1 }]).units).toEqual([4, 4])
    expect(shared('pro-rata', 8, [{ country: 'JOR', wanted: 3 }, { country: 'TUN', wanted: 1, least: 5, most: 5 }]).units).toEqual([3, 5])
    expect(shared('pro-rata', 8, [{ country: 'JOR', wanted: 3, most: 9 }, { country: 'TUN', wanted: 1, most: 9 }], [{ members: [0], most: 2 }])).toMatchObject(
      { units: [2, 6], full: [0] },
    )
    expect(shared('pro-rata', 8, [{ country: 'JOR', wanted: 0, weight: 0, least: 2, most: 9 }, { country: 'TUN', wanted: 1 }]).units).toEqual([2, 6])
  })

  it('are whole units between their bounds', () => {
    const bound = (amount: number) => ({ amount, party: { kind: 'available', text: 't' }, reason: { code: 'floor', because: 'b' } }) as const
    const made = (requested: number, least: number | null, most: number | null) => {
      const bounded = { line: { country: 'JOR', requested } as const, place: 0, least: least === null ? null : bound(least), most: most === null ? null : bound(most) }
      const { least: low, most: high, wanted } = inUnits(bounded, 1n, 100)
      return [low, high, wanted, isPinned(bounded, 100)]
    }
    expect(made(550, null, null)).toEqual([0, Number.POSITIVE_INFINITY, 5, false])
    expect(made(550, 601, null)).toEqual([7, Number.POSITIVE_INFINITY, 7, false])
    expect(made(550, null, 499)).toEqual([0, 4, 4, false])
    expect(made(550, 101, 599)).toEqual([2, 5, 5, false])
    expect(made(550, 150, 150)).toEqual([2, 1, 2, true])
  })
})

describe('a plan of whole units', () => {
  const plan = (change: Partial<AllocationInput>) => allocate({ fiscalYear: 2020, available: 1_000, unit: 100, basis: 'pro-rata', lines: [], ...change })
  const amounts = (made: ReturnType<typeof plan>) => made.lines.map(({ allocated }) => allocated)
  const lines: RequestLine[] = [{ country: 'SAU', requested: 500 }, { country: 'JOR', requested: 500 }, { country: 'KWT', requested: 500 }]
  const cap = (amount: number, ...countries: ('SAU' | 'KWT' | 'JOR')[]): AllocationRule => ({ kind: 'class-cap', label: countries.join(), countries, amount })

  it('takes earmarks off the unit from the class of their country, and from no other', () => {
    const earmark: AllocationRule = { kind: 'earmark', country: 'SAU', amount: 150 }
    expect(amounts(plan({ lines, rules: [earmark, cap(349, 'SAU', 'KWT')] }))).toEqual([150, 700, 100])
    expect(amounts(plan({ lines, rules: [earmark, cap(350, 'SAU', 'KWT')] }))).toEqual([150, 600, 200])
    expect(amounts(plan({ lines, rules: [earmark, cap(200, 'KWT')] }))).toEqual([150, 600, 200])
    expect(amounts(plan({ lines, rules: [cap(200, 'KWT'), cap(100, 'JOR'), earmark] }))).toEqual([150, 100, 200])
  })

  it('names the class that stopped a line, and no other', () => {
    const codes = plan({ lines, rules: [cap(200, 'KWT'), cap(900, 'JOR')] }).lines.map(({ reasons }) => reasons.map(({ code, rule }) => (rule === undefined ? code : `${code} ${rule}`)))
    expect(codes).toEqual([['share'], ['share'], ['class-cap 0', 'share']])
  })

  it('sets aside what is set aside, all of it', () => {
    const made = plan({ lines, rules: [{ kind: 'set-aside', label: 'a', amount: 120 }, { kind: 'floor', country: 'SAU', amount: 1 }, { kind: 'set-aside', label: 'b', amount: 80 }] })
    expect([made.reserved, amounts(made).reduce((sum, each) => sum + each), made.unallocated]).toEqual([200, 800, 0])
  })

  it('leaves less than a unit over, or a unit, and says which', () => {
    const left = (available: number, capAtRequest = true) => {
      const made = plan({ available, capAtRequest, lines: [{ country: 'SAU', requested: 500 }] })
      return [made.unallocated, made.findings.map(({ because }) => because).join()]
    }
    expect(left(500)).toEqual([0, ''])
    expect(left(599)).toEqual([99, '$0.99 is less than one unit of $1.00'])
    expect(left(600)).toEqual([100, '$1.00 is left: no line may take more'])
    expect(left(601)).toEqual([101, '$1.01 is left: no line may take more'])
  })

  it('tells of equal claims once', () => {
    const made = plan({ available: 100, lines })
    expect(amounts(made)).toEqual([0, 100, 0])
    expect(made.residuals).toEqual(
      [{ country: 'JOR', amount: 100, rest: '1/3', because: 'its rest of 1/3 of a unit is among the largest; equal claim with KWT, SAU, settled by country code' }],
    )
    expect(made.findings).toEqual([{
      kind: 'tie', because: 'JOR, KWT, SAU had equal claims to the last unit; the earlier country code came first', countries: ['JOR', 'KWT', 'SAU'], parties: [],
    }])
  })

  it('notes conditions of several rules for one country, and of each country its own', () => {
    const rules: AllocationRule[] = [
      { kind: 'hold', country: 'JOR', percent: 10 }, { kind: 'notification-required', country: 'JOR' },
      { kind: 'exclude', country: 'KWT' }, { kind: 'hold', country: 'SAU', percent: 20 },
    ]
    const made = plan({ lines, rules })
    expect(made.lines.map(({ country, allocated, held }) => [country, allocated, held])).toEqual([['SAU', 500, 100], ['JOR', 500, 50], ['KWT', 0, undefined]])
    expect(made.findings.map(({ kind, countries }) => `${kind} ${countries.join()}`)).toEqual(['excluded KWT', 'held JOR', 'held SAU', 'notification JOR'])
  })
})

describe('weights', () => {
  const weights = (basis: AllocationInput['basis'], ...lines: Partial<RequestLine>[]) =>
    weightsOf({ fiscalYear: 2020, available: 1, basis, lines: lines.map((line) => ({ country: 'JOR', requested: 0, ...line })) })
  it.each<[AllocationInput['basis'], readonly Partial<RequestLine>[], readonly bigint[]]>([
    ['weights', [{ weight: '0.05' }, { weight: '0.1' }, { weight: 2 }], [1n, 2n, 40n]],
    ['weights', [{ weight: 2 }, { weight: '0.05' }], [40n, 1n]],
    ['weights', [{ weight: 0 }, { weight: '0.00' }], [0n, 0n]],
    ['weights', [{ weight: 0 }, { weight: '3' }], [0n, 1n]],
    ['prior-year', [{ priorYear: 12 }, { priorYear: 18 }, { priorYear: 0 }], [2n, 3n, 0n]],
    ['pro-rata', [{ requested: 12 }, { requested: 18 }, { requested: 7 }], [12n, 18n, 7n]],
    ['pro-rata', [], []],
    ['as-requested', [{ requested: 4 }, { requested: 6 }], [2n, 3n]],
    ['priority', [{ requested: 4 }, { requested: 6 }], [2n, 3n]],
  ])('by %s of %j', (basis, lines, expected) => {
    expect(weights(basis, ...lines)).toEqual(expected)
  })
})

describe('cuts', () => {
  it('by a percentage round half up, to the cent or to the unit', () => {
    expect(acrossTheBoard(150, 1)).toEqual({ before: 150, reduction: 1, after: 149 }) // 148.5
    expect(acrossTheBoard(149, 1)).toEqual({ before: 149, reduction: 1, after: 148 }) // 147.51
    expect(acrossTheBoard(151, 1)).toEqual({ before: 151, reduction: 2, after: 149 }) // 149.49
    expect(acrossTheBoard(1_500, '0.4', 100)).toEqual({ before: 1_500, reduction: 0, after: 1_500 }) // 1,494
    expect(acrossTheBoard(1_500, 4, 100)).toEqual({ before: 1_500, reduction: 100, after: 1_400 }) // 1,440
    expect(acrossTheBoard(1_500, 0)).toEqual({ before: 1_500, reduction: 0, after: 1_500 })
    expect(acrossTheBoard(1_500, 100)).toEqual({ before: 1_500, reduction: 1_500, after: 0 })
  })

  it('of an amount take it', () => {
    expect([rescind(5, 0), rescind(5, 5)]).toEqual([{ before: 5, reduction: 0, after: 5 }, { before: 5, reduction: 5, after: 0 }])
    for (const [amount, reduction, path] of [[-1, 0, 'amount'], [1, -1, 'reduction'], [1, 2, 'after']] as const) {
      expect(() => rescind(amount, reduction)).toThrow(expect.objectContaining({ code: 'invalid-money', path }))
    }
  })

  it('by an order take a percentage of its base, after the act\'s own', () => {
    const order = (change: object) => sequester(10_000, { percent: 5, ...change })
    expect(order({})).toEqual({ before: 10_000, reduction: 500, after: 9_500, rescinded: 0, sequestered: 500, exact: 9_500 })
    expect(order({ base: 0 })).toEqual({ before: 10_000, reduction: 0, after: 10_000, rescinded: 0, sequestered: 0, exact: 10_000 })
    expect(order({ base: 2_010 })).toEqual({ before: 10_000, reduction: 101, after: 9_899, rescinded: 0, sequestered: 101, exact: 9_899 }) // 100.5
    expect(order({ rescissionPercent: '0.125' })).toEqual({ before: 10_000, reduction: 513, after: 9_487, rescinded: 13, sequestered: 500, exact: 9_487 }) // 12.5
    expect(order({ rescissionPercent: 1, base: 8_200, unit: 100 })).toEqual(
      { before: 10_000, reduction: 500, after: 9_500, rescinded: 100, sequestered: 410, exact: 9_490 },
    )
    expect(() => order({ percent: 'x' })).toThrow(expect.objectContaining({ code: 'invalid-input', path: 'percent' }))
    expect(() => order({ percent: 60, rescissionPercent: 50 })).toThrow(expect.objectContaining({ code: 'invalid-money', path: 'after' }))
  })

  it('over lines go by largest remainder, and take no more than there is', () => {
    const lines = [{ country: 'TUN', allocated: 1 }, { country: 'JOR', allocated: 1 }, { country: 'MAR', allocated: 8 }] as const
    const after = (reduction: number) => cutLines(lines, reduction).map((line) => line.after)
    expect([after(0), after(1), after(5), after(10), after(99)]).toEqual([[1, 1, 8], [1, 1, 7], [1, 0, 4], [0, 0, 0], [0, 0, 0]])
    expect(cutLines([], 5)).toEqual([])
    expect(cutLines([{ country: 'JOR', allocated: 4, label: 'kept out' } as never], 1)).toEqual([{ country: 'JOR', before: 4, after: 3 }])
    expect(() => cutLines([{ country: 'ZZ' as never, allocated: 1 }], 1)).toThrow(expect.objectContaining({ code: 'unknown-country', path: 'lines[0].country' }))
    expect(() => cutLines({} as never, 1)).toThrow(expect.objectContaining({ code: 'invalid-input', path: 'lines' }))
  })

  it('and shares are exact in their decimals', () => {
    expect(decimalRatio('12.050')).toEqual({ numerator: 12_050n, denominator: 1_000n })
    expect(decimalRatio('-12.5')).toEqual({ numerator: -125n, denominator: 10n })
    expect((['down', 'half-up', 'up'] as const).map((rounding) => timesRatio(10, { numerator: 1n, denominator: 4n }, rounding))).toEqual([2, 3, 3])
    expect([toNearest(50, 100), toNearest(49, 100), toNearest(7, 1)]).toEqual([100, 0, 7])
  })
})
