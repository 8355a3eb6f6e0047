import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '../../src/allocation/allocate.ts'
import type { AllocationRule } from '../../src/allocation/rule.ts'
import type { Claim } from '../../src/allocation/share.ts'
import { codes, METHODS } from '../allocation/arbitraries.ts'
import { nearest, stable } from './splits.ts'

const line = fc.record({ requested: fc.integer({ min: 1, max: 20 }), a: fc.nat(6), b: fc.nat(9), bounds: fc.constantFrom('both', 'floor', 'ceiling', 'none') })
const cases = fc.array(line, { minLength: 1, maxLength: 4 }).chain((lines) => {
  const claims = lines.map(({ requested, a, b, bounds }, index): Claim => ({
    key: codes[index] as string,
    weight: BigInt(requested),
    least: bounds === 'both' || bounds === 'floor' ? Math.min(a, b) : 0,
    most: bounds === 'both' || bounds === 'ceiling' ? Math.max(a, b) : 1_000,
  }))
  const floor = claims.reduce((sum, { least }) => sum + least, 0)
  const all = claims.reduce((sum, { most }) => sum + most, 0)
  return fc.record({ claims: fc.constant(claims), units: fc.integer({ min: floor, max: Math.min(all, floor + 12) }) })
})

describe('a plan beside every split that there is', { timeout: 120_000 }, () => {
  it.each(METHODS)('is the best of them under %s, floors and ceilings kept', (method) => {
    fc.assert(
      fc.property(cases, ({ claims, units }) => {
        const rules = claims.flatMap(({ key, least, most }): AllocationRule[] => {
          const country = key as (typeof codes)[number]
          return [
            ...(least > 0 ? [{ kind: 'floor' as const, country, amount: least }] : []),
            ...(most < 1_000 ? [{ kind: 'ceiling' as const, country, amount: most }] : []),
          ]
        })
        const lines = claims.map(({ key, weight }) => ({ country: key as (typeof codes)[number], requested: Number(weight) }))
        const plan = allocate({ fiscalYear: 2020, available: units, basis: 'pro-rata', method, lines, rules })
        const best = method === 'largest-remainder' ? nearest(units, claims) : stable(units, claims, method)
        // Among equals the earlier code comes first: the split that gives the first lines the most.
        const first = best.sort((a, b) => (b.find((count, index) => count !== a[index]) ?? 0) - (a.find((count, index) => count !== b[index]) ?? 0))[0]
        expect(plan.lines.map(({ allocated }) => allocated)).toEqual(first)
      }),
      { numRuns: 150 },
    )
  })
})
