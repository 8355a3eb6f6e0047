import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divide } from '../../src/allocation/divide.ts'
import type { Claim } from '../../src/allocation/share.ts'
import { claims, DIVISORS, method, METHODS } from './arbitraries.ts'
import { oracle } from './oracle.ts'

const units = (awards: readonly { units: number }[]) => awards.map((award) => award.units)
const free = (weights: readonly number[], most = Number.MAX_SAFE_INTEGER): Claim[] =>
  weights.map((weight, index) => ({ key: `K${index}`, weight: BigInt(weight), least: 0, most }))

describe('dividing whole units', () => {
  it('is largest remainder where dinero.js is not: 9 by 5:3:2', () => {
    expect(units(divide(9, free([5, 3, 2]), 'largest-remainder'))).toEqual([4, 3, 2])
  })

  it.each(METHODS)('%s agrees with the slow rational oracle, under bounds', (name) => {
    fc.assert(
      fc.property(claims(14, 30), ({ units: total, claims: made }) => {
        expect(units(divide(total, made, name))).toEqual(oracle(total, made, name))
      }),
      { numRuns: 400 },
    )
  })

  it.each(METHODS)('%s gives the same by numbers and by bigints', (name) => {
    fc.assert(
      fc.property(claims(5_000, 100_000), ({ units: total, claims: made }) => {
        expect(divide(total, made, name, 'number')).toEqual(divide(total, made, name, 'bigint'))
      }),
      { numRuns: 200 },
    )
  })

  it('is exact far beyond 2^53', () => {
    const weights = [9_007_199_254_740_991, 9_007_199_254_740_989, 7]
    const total = 9_007_199_254_740_991
    const awards = units(divide(total, free(weights), 'largest-remainder'))
    const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n)
    expect(awards.reduce((all, count) => all + BigInt(count), 0n)).toBe(BigInt(total))
    awards.forEach((count, place) => {
      const quota = (BigInt(total) * BigInt(weights[place] as number)) / sum
      expect([quota, quota + 1n]).toContain(BigInt(count))
    })
  })

  it('keeps the quota by largest remainder', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 }), (total, weights) => {
        const sum = weights.reduce((all, weight) => all + weight, 0)
        units(divide(total, free(weights), 'largest-remainder')).forEach((count, place) => {
          const exact = (total * (weights[place] as number)) / sum
          expect(count).toBeGreaterThanOrEqual(Math.floor(exact))
          expect(count).toBeLessThanOrEqual(Math.ceil(exact))
        })
      }),
      { numRuns: 200 },
    )
  })

  it.each(DIVISORS)('%s takes nothing from anyone when there is one unit more', (name) => {
    fc.assert(
      fc.property(claims(40), ({ units: total, claims: made }) => {
        const before = units(divide(total, made, name))
        const after = units(divide(total + 1, made, name))
        before.forEach((count, place) => expect(after[place]).toBeGreaterThanOrEqual(count))
      }),
      { numRuns: 300 },
    )
  })

  it('knows the Alabama paradox of largest remainder: one unit more can cost a unit', () => {
    expect(units(divide(10, free([6, 6, 2]), 'largest-remainder'))).toEqual([4, 4, 2])
    expect(units(divide(11, free([6, 6, 2]), 'largest-remainder'))).toEqual([5, 5, 1])
    expect(units(divide(11, free([6, 6, 2]), 'webster'))[2]).toBeGreaterThanOrEqual(1)
  })

  it('does not look at the scale of the weights', () => {
    fc.assert(
      fc.property(claims(50), method, fc.integer({ min: 2, max: 1_000 }), ({ units: total, claims: made }, name, factor) => {
        const scaled = made.map((claim) => ({ ...claim, weight: claim.weight * BigInt(factor) }))
        expect(units(divide(total, scaled, name))).toEqual(units(divide(total, made, name)))
      }),
      { numRuns: 200 },
    )
  })

  it.each(DIVISORS)('%s counts from near the end, however many units there are', (name) => {
    const bounded = [1, 2, 3].map((weight): Claim => ({ key: `K${weight}`, weight: BigInt(weight), least: 0, most: 3e15 }))
    expect(units(divide(9e15, bounded, name))).toEqual([3e15, 3e15, 3e15])
    const both = [{ ...bounded[0], least: 2e15 }, { ...bounded[2], most: 1e15 }] as Claim[]
    expect(units(divide(3e15, both, name))).toEqual([2e15, 1e15])
    expect(units(divide(9e15, free([1, 1, 1]), name))).toEqual([3e15, 3e15, 3e15])
  })

  it('settles ties by key and says so', () => {
    const awards = divide(1, free([1, 1, 1]), 'largest-remainder')
    expect(units(awards)).toEqual([1, 0, 0])
    expect(awards[0]?.tiedWith).toEqual(['K1', 'K2'])
    expect(divide(1, free([1, 1]), 'webster')[1]?.tiedWith).toEqual(['K0'])
  })
})
