import { describe, expect, it } from 'vitest'
import { capacity, divide } from '../../src/allocation/divide.ts'
import { divideInGroups } from '../../src/allocation/divide-in-groups.ts'
import { divideByDivisor, type DivisorMethod } from '../../src/allocation/divisor-methods.ts'
import { largestRemainder } from '../../src/allocation/largest-remainder.ts'
import { NUMBER } from '../../src/allocation/arithmetic.ts'
import { waterFill } from '../../src/allocation/water-fill.ts'
import type { Claim } from '../../src/allocation/share.ts'
import { DIVISORS, METHODS } from './arbitraries.ts'
import { oracle } from './oracle.ts'

const claims = (...given: readonly (readonly [key: string, weight: number, least?: number, most?: number])[]): Claim[] =>
  given.map(([key, weight, least = 0, most = 50]) => ({ key, weight: BigInt(weight), least, most }))
const units = (total: number, made: readonly Claim[], method: (typeof METHODS)[number]) => divide(total, made, method).map((award) => award.units)

describe('seats by each method, as the books work them', () => {
  // 53,000, 24,000 and 23,000 votes, ten seats: quotas of 5.3, 2.4 and 2.3.
  const votes = claims(['A', 53], ['B', 24], ['C', 23])
  it.each([
    ['largest-remainder', [5, 3, 2]], // The one seat left goes to the rest of 0.4.
    ['huntington-hill', [5, 3, 2]], // B's third, 24 / sqrt(6) = 9.80, comes before A's sixth, 53 / sqrt(30) = 9.68.
    ['webster', [6, 2, 2]], // A's sixth, 53 / 11 = 4.82, comes before B's third, 24 / 5 = 4.80.
    ['dhondt', [6, 2, 2]], // A's sixth, 53 / 6 = 8.83, comes before B's third, 24 / 3 = 8.
  ] as const)('%s', (method, seats) => {
    expect(units(10, votes, method)).toEqual(seats)
  })

  it('one after the other, by the divisors of each', () => {
    const order = (method: (typeof METHODS)[number], most: number) =>
      Array.from({ length: most }, (_, total) => {
        const [before, after] = [units(total, votes, method), units(total + 1, votes, method)]
        return votes.filter((_claim, place) => after[place] !== before[place]).map(({ key }) => key).join('')
      }).join('')
    // d'Hondt: 53, 26.5, 24, 23, 17.67, 13.25, 12, 11.5, 10.6, 8.83.
    expect(order('dhondt', 10)).toBe('AABCAABCAA')
    // Webster: 53, 24, 23, 17.67, 10.6, 8, 7.67, 7.57, 5.89, 4.82.
    expect(order('webster', 10)).toBe('ABCAABCAAA')
    // Huntington-Hill: one each, then 37.5, 21.6, 17.0, 16.3, 15.3, 11.9, 9.8.
    expect(order('huntington-hill', 10)).toBe('ABCAABCAAB')
  })

  it('by Huntington and Hill to everyone once before anyone twice', () => {
    for (const made of [claims(['A', 1000], ['B', 1]), claims(['B', 1], ['A', 1000])]) {
      const at = (total: number) => Object.fromEntries(divide(total, made, 'huntington-hill').map((award, place) => [made[place]?.key, award.units]))
      expect([0, 1, 2, 3].map(at)).toEqual([{ A: 0, B: 0 }, { A: 1, B: 0 }, { A: 1, B: 1 }, { A: 2, B: 1 }])
    }
    // 1 against 3: between one and two seats the claim is w / sqrt(2); 3/sqrt(6) = 1.22 and 3/sqrt(12) = 0.87 are above 1/sqrt(2) = 0.71.
    expect([4, 5, 6].map((total) => units(total, claims(['A', 3], ['B', 1]), 'huntington-hill'))).toEqual([[3, 1], [4, 1], [4, 2]])
  })

  it('of large numbers, that no product of machine numbers would hold', () => {
    const large = claims(['A', 9_007_199_254_740_991], ['B', 9_007_199_254_740_990])
    for (const method of METHODS) expect(units(1, large, method)).toEqual([1, 0])
    for (const method of METHODS) expect(units(1, [...large].reverse(), method)).toEqual([0, 1])
    const endless = claims(['A', 3, 0, Number.POSITIVE_INFINITY], ['B', 1, 0, Number.POSITIVE_INFINITY])
    for (const method of METHODS) for (const exact of ['number', 'bigint'] as const) expect(divide(8, endless, method, exact).map((award) => award.units)).toEqual([6, 2])
  })
})

describe('a divisor method', () => {
  const table = { weights: [53n, 24n, 23n], keys: ['A', 'B', 'C'] }
  const from = (method: DivisorMethod, start: number, least = [0, 0, 0], most = [50, 50, 50]) =>
    divideByDivisor(method, 10, { units: start, weight: 100n, held: [null, null, null] }, { ...table, least, most })

  it('ends alike wherever its count starts', () => {
    for (const start of [0, 3, 9, 10, 11, 14, 90]) {
      expect(from('dhondt', start)).toEqual({ units: [6, 2, 2], tied: [] })
      expect(from('webster', start)).toEqual({ units: [6, 2, 2], tied: [] })
      expect(from('huntington-hill', start)).toEqual({ units: [5, 3, 2], tied: [] })
    }
  })

  it('keeps the bounds wherever its count starts', () => {
    for (const start of [0, 10, 90]) {
      for (const method of DIVISORS) {
        expect(from(method, start, [0, 0, 4], [4, 50, 50]).units).toEqual([4, 2, 4])
        // Of five seats d'Hondt gives A the fourth (13.25) before C the second (11.5); the others do not (7.57 and 7.67, 15.3 and 16.3).
        expect(from(method, start, [0, 5, 0], [50, 50, 50]).units).toEqual(method === 'dhondt' ? [4, 5, 1] : [3, 5, 2])
        expect(from(method, start, [0, 0, 0], [3, 4, 3]).units).toEqual([3, 4, 3])
        expect(from(method, start, [5, 4, 1], [50, 50, 50]).units).toEqual([5, 4, 1])
      }
    }
  })

  it('gives what is held its bound', () => {
    const held = (...bounds: ('least' | 'most' | null)[]) =>
      divideByDivisor('webster', 10, { units: 4, weight: 47n, held: bounds }, { ...table, least: [1, 1, 1], most: [6, 50, 50] }).units
    expect(held('most', null, null)).toEqual([6, 2, 2])
    expect(divide(4, claims(['A', 1, 0, 1], ['B', 1, 3, 9]), 'largest-remainder').map(({ bound }) => bound)).toEqual(['most', 'least'])
    for (const method of METHODS) expect(units(4, claims(['A', 1, 0, 1], ['B', 1, 3, 9]), method)).toEqual([1, 3])
  })
})

/** All orders of three keys. */
const ORDERS = ['ABC', 'ACB', 'BAC', 'BCA', 'CAB', 'CBA'].map((order) => [...order])
const SMALL = [[1, 1, 1], [1, 1, 2], [1, 2, 1], [3, 1, 1], [1, 2, 3], [4, 2, 1], [3, 3, 1], [2, 1, 4], [1, 3, 5]] as const
const BOUNDS: readonly (readonly (readonly [least: number, most: number])[])[] = [
  [[0, 9], [0, 9], [0, 9]], [[1, 9], [0, 1], [0, 9]], [[0, 2], [2, 3], [0, 9]], [[0, 9], [0, 0], [1, 1]],
]

describe('equal claims', () => {
  it.each(METHODS)('by %s are those that another order of the keys would have decided otherwise', (method) => {
    const differing: string[] = []
    for (const weights of SMALL) {
      for (const bounds of BOUNDS) {
        const least = bounds.reduce((sum, [low]) => sum + low, 0)
        for (let total = least; total <= least + 3; total += 1) {
          const made = ORDERS.map((keys) => weights.map((weight, place): Claim => {
            const [low = 0, high = 9] = bounds[place] ?? []
            return { key: keys[place] as string, weight: BigInt(weight), least: low, most: high }
          }))
          const given = made.map((each) => units(total, each, method))
          const open = weights.flatMap((_, place) => (new Set(given.map((each) => each[place])).size > 1 ? [place] : []))
          const told = made.map((each) => divide(total, each, method).map(({ tiedWith }) => tiedWith))
          const expected = ORDERS.map((keys) =>
            weights.map((_, place) => (open.includes(place) ? open.filter((other) => other !== place).map((other) => keys[other]).sort() : [])))
          const [found, wanted] = [JSON.stringify([given, told]), JSON.stringify([made.map((each) => oracle(total, each, method)), expected])]
          if (found !== wanted) differing.push(`${total} by ${weights.join(':')} within ${JSON.stringify(bounds)}: ${found}, not ${wanted}`)
        }
      }
    }
    expect(differing).toEqual([])
  })
})

describe('largest remainder', () => {
  const residuals = (total: number, quotas: readonly (readonly [whole: number, rest: number])[], keys: string) => {
    const { winners, tied } = largestRemainder(NUMBER, total, quotas.map(([whole, rest]) => ({ whole, rest })), [...keys])
    return [[...winners].sort(), [...tied].sort()]
  }
  it('gives the units left to the largest rests, equal ones by the key', () => {
    expect(residuals(10, [[5, 3], [2, 4], [2, 3]], 'ABC')).toEqual([[1], []])
    expect(residuals(11, [[5, 3], [2, 4], [2, 3]], 'ABC')).toEqual([[0, 1], [0, 2]])
    expect(residuals(11, [[5, 3], [2, 4], [2, 3]], 'CBA')).toEqual([[1, 2], [0, 2]])
    expect(residuals(9, [[5, 0], [2, 0], [2, 0]], 'ABC')).toEqual([[], []])
    expect(residuals(1, [[0, 1], [0, 1], [0, 1]], 'BCA')).toEqual([[2], [0, 1, 2]])
    expect(residuals(2, [[0, 1], [0, 1], [0, 1]], 'BCA')).toEqual([[0, 2], [0, 1, 2]])
    expect(residuals(0, [], '')).toEqual([[], []])
  })
})

describe('the water level', () => {
  const level = (total: number, ...given: readonly (readonly [weight: number, least: number, most: number])[]) => {
    const { free, units: left, weight, held } = waterFill(NUMBER, total, given.map(([w]) => w), given.map(([, least]) => least), given.map(([, , most]) => most))
    return { free, left, weight, held }
  }
  it('holds nobody who stands just at a bound', () => {
    expect(level(10, [1, 5, 5], [1, 0, 9])).toEqual({ free: [0, 1], left: 10, weight: 2, held: [null, null] })
    expect(level(10, [1, 6, 9], [1, 0, 9])).toEqual({ free: [1], left: 4, weight: 1, held: ['least', null] })
    expect(level(10, [1, 0, 4], [1, 0, 9])).toEqual({ free: [1], left: 6, weight: 1, held: ['most', null] })
  })

  it('holds first the side that weighs more, and both where they weigh the same', () => {
    // Shares of 4 each: A is 3 above its most, B 1 below its least. Once A is held, B has 5.5.
    expect(level(12, [1, 0, 1], [1, 5, 9], [1, 0, 9])).toEqual({ free: [1, 2], left: 11, weight: 2, held: ['most', null, null] })
    // A is 1 above its most, B 3 below its least. Once B is held, A has 2.5.
    expect(level(12, [1, 0, 3], [1, 7, 9], [1, 0, 9])).toEqual({ free: [0, 2], left: 5, weight: 2, held: [null, 'least', null] })
    expect(level(12, [1, 0, 3], [1, 5, 9], [1, 0, 9])).toEqual({ free: [2], left: 4, weight: 1, held: ['most', 'least', null] })
    expect(level(4, [1, 0, 1], [1, 3, 9])).toEqual({ free: [], left: 0, weight: 0, held: ['most', 'least'] })
    expect(level(0)).toEqual({ free: [], left: 0, weight: 0, held: [] })
  })
})

describe('what a claim is told', () => {
  const none = { rest: '0', bound: null, tiedWith: [] }
  it('of its whole part, its rest and the bound that decided', () => {
    expect(divide(9, claims(['A', 5], ['B', 3], ['C', 2]), 'largest-remainder')).toEqual([
      { units: 4, whole: 4, rest: '5/10', bound: null, tiedWith: [] },
      { units: 3, whole: 2, rest: '7/10', bound: null, tiedWith: [] },
      { units: 2, whole: 1, rest: '8/10', bound: null, tiedWith: [] },
    ])
    for (const method of METHODS) {
      expect(divide(12, claims(['A', 1, 5, 9], ['B', 1, 0, 1], ['C', 1], ['D', 0, 2, 9], ['E', 0]), method)).toEqual([
        { units: 5, whole: 5, rest: '0', bound: 'least', tiedWith: [] },
        { units: 1, whole: 1, rest: '0', bound: 'most', tiedWith: [] },
        { units: 4, whole: 4, ...none },
        { units: 2, whole: 2, rest: '0', bound: 'least', tiedWith: [] },
        { units: 0, whole: 0, ...none },
      ])
      expect(divide(100, claims(['A', 1, 0, 3], ['B', 2, 0, 6]), method)).toEqual([{ units: 3, whole: 3, ...none }, { units: 6, whole: 6, ...none }])
      expect(divide(3, claims(['A', 0, 3, 9]), method)).toEqual([{ units: 3, whole: 3, rest: '0', bound: 'least', tiedWith: [] }])
      expect(divide(0, [], method)).toEqual([])
    }
    for (const exact of ['number', 'bigint'] as const) {
      expect(divide(1, claims(['A', 2], ['B', 1]), 'webster', exact)).toEqual([
        { units: 1, whole: 0, rest: '2/3', bound: null, tiedWith: [] }, { units: 0, whole: 0, rest: '1/3', bound: null, tiedWith: [] },
      ])
    }
  })

  it('all together, of no weight no more than their least', () => {
    expect(capacity(claims(['A', 1, 2, 7], ['B', 0, 2, 7], ['C', 2, 0, 3]))).toBe(12)
    expect(capacity([])).toBe(0)
  })
})

describe('groups under a ceiling', () => {
  const grouped = (total: number, made: readonly Claim[], ...groups: readonly { members: readonly number[]; most: number }[]) => {
    const { awards, full } = divideInGroups(total, made, groups, 'largest-remainder')
    return { units: awards.map((award) => award.units), full: full.map((group) => groups.indexOf(group)) }
  }
  const four = claims(['A', 1], ['B', 1], ['C', 1], ['D', 1])

  it('are held at it and divided alone, and the rest goes on', () => {
    expect(grouped(20, four)).toEqual({ units: [5, 5, 5, 5], full: [] })
    expect(grouped(20, four, { members: [0, 1], most: 10 })).toEqual({ units: [5, 5, 5, 5], full: [] })
    expect(grouped(20, four, { members: [0, 1], most: 9 })).toEqual({ units: [5, 4, 6, 5], full: [0] })
    expect(grouped(20, four, { members: [0, 1], most: 0 })).toEqual({ units: [0, 0, 10, 10], full: [0] })
    expect(grouped(20, four, { members: [0], most: 4 }, { members: [2, 3], most: 8 })).toEqual({ units: [4, 8, 4, 4], full: [0, 1] })
    expect(grouped(20, four, { members: [1, 3], most: 30 }, { members: [], most: 0 })).toEqual({ units: [5, 5, 5, 5], full: [] })
  })

  it('may be passed only once another is held', () => {
    // Held to 2, the first leaves 18 for three: 6 each, and the second passes its 11.
    expect(grouped(20, four, { members: [0], most: 2 }, { members: [2, 3], most: 11 })).toEqual({ units: [2, 7, 6, 5], full: [0, 1] })
    expect(grouped(20, four, { members: [0], most: 2 }, { members: [2, 3], most: 12 })).toEqual({ units: [2, 6, 6, 6], full: [0] })
  })

  it('leave over what their members cannot take', () => {
    expect(grouped(20, claims(['A', 1, 0, 3], ['B', 1, 0, 9], ['C', 1, 0, 4]), { members: [0, 1], most: 5 })).toEqual({ units: [3, 2, 4], full: [0] })
    expect(grouped(20, claims(['A', 1, 0, 3], ['B', 1, 0, 9], ['C', 0, 1, 4]), { members: [0, 1], most: 11 })).toEqual({ units: [3, 8, 1], full: [0] })
  })
})
