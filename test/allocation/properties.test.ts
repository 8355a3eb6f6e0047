import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '../../src/allocation/allocate.ts'
import type { AllocationInput } from '../../src/allocation/input.ts'
import { codes, DIVISORS, inputs, METHODS } from './arbitraries.ts'

const feasible = (plan: ReturnType<typeof allocate>) => plan.findings.every(({ kind }) => kind !== 'infeasible')
const byCountry = (plan: ReturnType<typeof allocate>) =>
  Object.fromEntries(plan.lines.map(({ country, ...line }) => [country, line]))

describe('a plan', () => {
  it('conserves what was available, to the cent, whatever is asked', () => {
    fc.assert(
      fc.property(inputs(), (input) => {
        const plan = allocate(input)
        const lines = plan.lines.reduce((sum, { allocated }) => sum + allocated, 0)
        expect(lines + plan.reserved + plan.unallocated).toBe(input.available)
        expect(Math.min(plan.unallocated, plan.reserved, ...plan.lines.map(({ allocated }) => allocated))).toBeGreaterThanOrEqual(0)
        if (!feasible(plan)) expect(lines + plan.reserved).toBe(0)
        expect(plan.lines.every(({ reasons }) => reasons.length > 0)).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  it('keeps every floor, ceiling, earmark, exclusion, class ceiling and bar', () => {
    fc.assert(
      fc.property(inputs(), (input) => {
        const plan = allocate(input)
        if (!feasible(plan)) return
        const amount = (country: string) => plan.lines.find((line) => line.country === country)?.allocated ?? 0
        for (const rule of input.rules ?? []) {
          if (rule.kind === 'floor') expect(amount(rule.country)).toBeGreaterThanOrEqual(rule.amount)
          if (rule.kind === 'ceiling') expect(amount(rule.country)).toBeLessThanOrEqual(rule.amount)
          if (rule.kind === 'earmark') expect(amount(rule.country)).toBe(rule.amount)
          if (rule.kind === 'exclude') expect(amount(rule.country)).toBe(0)
          if (rule.kind === 'class-cap') {
            expect(rule.countries.reduce((sum, country) => sum + amount(country), 0)).toBeLessThanOrEqual(rule.amount ?? Infinity)
          }
        }
        for (const line of input.lines) {
          if (line.decision?.access === 'barred') expect(amount(line.country)).toBe(0)
          if (line.decision?.access === 'expanded-only') expect(amount(line.country)).toBeLessThanOrEqual(line.expanded ?? 0)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('rounds every line to the unit, but for amounts that the law fixes off it', () => {
    fc.assert(
      fc.property(inputs(), (input) => {
        for (const { allocated, reasons } of allocate(input).lines) {
          if (reasons.some(({ code }) => code === 'unit')) continue
          expect(allocated % (input.unit ?? 1)).toBe(0)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('does not look at the order of lines and rules', () => {
    fc.assert(
      fc.property(
        inputs().chain((input) =>
          fc.record({
            input: fc.constant(input),
            lines: fc.shuffledSubarray([...input.lines], { minLength: input.lines.length }),
          }),
        ),
        ({ input, lines }) => {
          const [plan, other] = [allocate(input), allocate({ ...input, lines })]
          expect(byCountry(other)).toEqual(byCountry(plan))
          expect(other.unallocated).toBe(plan.unallocated)
          const texts = (of: typeof plan) => of.findings.map(({ kind, because, countries }) => ({ kind, because, countries }))
          expect(texts(other)).toEqual(texts(plan))
          const turned = allocate({ ...input, rules: [...(input.rules ?? [])].reverse() })
          const amounts = (of: typeof plan) => Object.fromEntries(of.lines.map(({ country, allocated }) => [country, allocated]))
          expect(amounts(turned)).toEqual(amounts(plan))
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each(DIVISORS)('takes nothing from a country under %s when the total grows', (method) => {
    fc.assert(
      fc.property(inputs(2_000), fc.nat(3_000), (made, more) => {
        const input: AllocationInput = { ...made, method, basis: made.basis === 'as-requested' ? 'pro-rata' : made.basis }
        const [plan, richer] = [allocate(input), allocate({ ...input, available: input.available + more })]
        if (!feasible(plan)) return
        plan.lines.forEach(({ allocated }, place) => expect(richer.lines[place]?.allocated).toBeGreaterThanOrEqual(allocated))
      }),
      { numRuns: 400 },
    )
  })

  it('changes nothing under pro rata when all requests are scaled', () => {
    fc.assert(
      fc.property(inputs(), fc.integer({ min: 2, max: 1_000 }), (made, factor) => {
        const rules = (made.rules ?? []).filter(({ kind }) => kind !== 'expanded-minimum')
        const input: AllocationInput = {
          ...made, basis: 'pro-rata', capAtRequest: false, rules,
          lines: made.lines.map(({ country, requested }) => ({ country, requested })),
        }
        const scaled = allocate({ ...input, lines: input.lines.map((line) => ({ ...line, requested: line.requested * factor })) })
        expect(scaled.lines.map(({ allocated }) => allocated)).toEqual(allocate(input).lines.map(({ allocated }) => allocated))
      }),
      { numRuns: 200 },
    )
  })

  // As requested, a bound that is no party to a conflict can hold a request down; without its rule the request would be higher.
  const held = (input: AllocationInput, line: AllocationInput['lines'][number]) => {
    const rules = (input.rules ?? []).filter(({ kind }) => kind !== 'set-aside')
    const alone = allocate({ ...input, unit: 1, available: 1_000_000_000, lines: [line], rules })
    return feasible(alone) ? { ...line, requested: Math.min(line.requested, alone.lines[0]?.allocated ?? 0) } : line
  }

  it('names a conflict that is one: without any one of its rules the others fit', () => {
    fc.assert(
      fc.property(inputs(), (input) => {
        const plan = allocate({ ...input, unit: 1 })
        const found = plan.findings.find(({ kind }) => kind === 'infeasible')
        if (found === undefined) return
        for (const party of found.parties) {
          if (!('rule' in party)) continue
          const rules = (input.rules ?? []).filter((_, index) => found.parties.some((one) => 'rule' in one && one.rule === index && one !== party))
          const lines = input.lines
            .filter((_, index) => found.parties.some((one) => 'line' in one && one.line === index))
            .map((line) => (input.basis === 'as-requested' ? held(input, line) : line))
          expect(feasible(allocate({ ...input, unit: 1, rules, lines }))).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each(METHODS)('survives JSON without loss under %s', (method) => {
    const plan = allocate({ fiscalYear: 2020, available: 10, basis: 'pro-rata', method, lines: codes.map((country) => ({ country, requested: 3 })) })
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  })
})
