import fc from 'fast-check'
import { countries, type CountryCode } from '../../src/core/country.ts'
import type { Claim } from '../../src/allocation/share.ts'
import type { AllocationInput } from '../../src/allocation/input.ts'
import type { AllocationRule } from '../../src/allocation/rule.ts'

export const METHODS = ['largest-remainder', 'webster', 'huntington-hill', 'dhondt'] as const
export const DIVISORS = ['webster', 'huntington-hill', 'dhondt'] as const
export const BASES = ['as-requested', 'pro-rata', 'prior-year', 'weights', 'priority'] as const

export const codes = countries().slice(0, 12)

export const method = fc.constantFrom(...METHODS)
export const cents = (max: number) => fc.integer({ min: 0, max })

/** Claims with bounds that can all be kept within the units that come with them. */
export function claims(most: number, weight = 1_000): fc.Arbitrary<{ units: number; claims: Claim[] }> {
  return fc
    .array(
      fc.record({ weight: fc.integer({ min: 0, max: weight }), a: cents(most), b: cents(most) }),
      { minLength: 1, maxLength: 5 },
    )
    .chain((rows) => {
      const made = rows.map(({ weight: w, a, b }, index): Claim => ({
        key: codes[index] as CountryCode, weight: BigInt(w), least: Math.min(a, b), most: Math.max(a, b),
      }))
      const floors = made.reduce((sum, { least }) => sum + least, 0)
      return fc.record({ units: fc.integer({ min: floors, max: floors + most * 2 }), claims: fc.constant(made) })
    })
}

/** An input of every basis and kind of rule, feasible or not. */
export function inputs(most = 1_000_000): fc.Arbitrary<AllocationInput> {
  const country = fc.constantFrom(...codes)
  const rule: fc.Arbitrary<AllocationRule> = fc.oneof(
    fc.record({ kind: fc.constantFrom('floor', 'ceiling', 'earmark'), country, amount: cents(most) }) as fc.Arbitrary<AllocationRule>,
    fc.record({ kind: fc.constant('set-aside' as const), label: fc.constant('general costs'), amount: cents(most) }),
    fc.record({ kind: fc.constant('exclude' as const), country }),
    fc.record({ kind: fc.constant('hold' as const), country, percent: fc.integer({ min: 0, max: 100 }) }),
    fc.record({ kind: fc.constant('expanded-minimum' as const), by: fc.constantFrom('program', 'line'), percent: fc.integer({ min: 1, max: 100 }) }) as fc.Arbitrary<AllocationRule>,
  )
  const cap: fc.Arbitrary<AllocationRule[]> = fc
    .record({ from: fc.nat(10), size: fc.integer({ min: 1, max: 4 }), amount: cents(most) })
    .map(({ from, size, amount }) => [{ kind: 'class-cap', label: 'high income', countries: codes.slice(from, from + size), amount }])
  return fc.record({
    fiscalYear: fc.constant(2020),
    available: cents(most * 8),
    unit: fc.constantFrom(1, 7, 100, 1_000),
    basis: fc.constantFrom(...BASES),
    method,
    capAtRequest: fc.boolean(),
    lines: fc.uniqueArray(
      fc.record({
        country, requested: cents(most), weight: fc.integer({ min: 0, max: 50 }), priority: fc.integer({ min: 1, max: 3 }),
        priorYear: cents(most), expanded: cents(most), costShare: fc.boolean(),
        decision: fc.option(
          fc.record({
            access: fc.constantFrom('open' as const, 'barred' as const, 'expanded-only' as const, 'undetermined' as const),
            findings: fc.constant([]),
          }),
          { nil: undefined, freq: 3 },
        ),
      }),
      { selector: ({ country: code }) => code, maxLength: 10 },
    ),
    rules: fc.tuple(fc.array(rule, { maxLength: 4 }), fc.option(cap, { nil: [] })).map(([rules, caps]) => [...rules, ...caps]),
  })
}
