import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, and, any, evaluate, fact, not, or, type Formula, type Truth } from '../../src/core/truth.ts'

const NAMES = ['a', 'b', 'c', 'd'] as const
type Name = (typeof NAMES)[number]

const formulas: fc.Arbitrary<Formula<Name>> = fc.letrec<{ formula: Formula<Name> }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...NAMES).map((name) => fact(name)),
    tie('formula').map((of) => not(of)),
    fc.array(tie('formula'), { maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('formula'), { maxLength: 3 }).map((of) => any(...of)),
  ),
})).formula

const knowledge: fc.Arbitrary<Record<Name, Truth>> = fc.record({
  a: fc.constantFrom<Truth>(true, false, 'unknown'),
  b: fc.constantFrom<Truth>(true, false, 'unknown'),
  c: fc.constantFrom<Truth>(true, false, 'unknown'),
  d: fc.constantFrom<Truth>(true, false, 'unknown'),
})

/** Two-valued truth, written apart from the code under test. */
function plain(formula: Formula<Name>, values: Readonly<Record<Name, boolean>>): boolean {
  if (formula.op === 'fact') return values[formula.fact]
  if (formula.op === 'not') return !plain(formula.of, values)
  const parts = formula.of.map((part) => plain(part, values))
  return formula.op === 'all' ? !parts.includes(false) : parts.includes(true)
}

function completions(known: Readonly<Record<Name, Truth>>): Record<Name, boolean>[] {
  return NAMES.reduce<Record<string, boolean>[]>(
    (found, name) =>
      found.flatMap((values) =>
        known[name] === 'unknown'
          ? [{ ...values, [name]: true }, { ...values, [name]: false }]
          : [{ ...values, [name]: known[name] === true }],
      ),
    [{}],
  ) as Record<Name, boolean>[]
}

describe('three-valued truth', () => {
  it('is the truth over all completions of the unknown facts', () => {
    fc.assert(
      fc.property(formulas, knowledge, (formula, known) => {
        const outcomes = new Set(completions(known).map((values) => plain(formula, values)))
        const expected = outcomes.size === 2 ? 'unknown' : outcomes.has(true)
        expect(evaluate(formula, (name) => known[name]).truth).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('misses exactly the unknown facts that can still turn it over', () => {
    fc.assert(
      fc.property(formulas, knowledge, (formula, known) => {
        const expected = NAMES.filter(
          (name) =>
            known[name] === 'unknown' &&
            completions(known).some(
              (values) => plain(formula, values) !== plain(formula, { ...values, [name]: !values[name] }),
            ),
        )
        expect([...evaluate(formula, (name) => known[name]).missing].sort()).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('knows that a fact or its contrary holds, whatever the fact', () => {
    const p = fact('p')
    expect(evaluate(or(p, not(p)), () => 'unknown')).toEqual({ truth: true, missing: [] })
    expect(evaluate(and(p, not(p)), () => 'unknown')).toEqual({ truth: false, missing: [] })
  })

  it('refuses a formula with more unknown facts than it can try', () => {
    const many = all(...Array.from({ length: 17 }, (_, index) => fact(`f${index}`)))
    expect(() => evaluate(many, () => 'unknown')).toThrow(RangeError)
  })
})

// The commonest fault of rule engines is to fail open on absent facts: a prohibition whose facts are absent reads as
// "not prohibited". One prohibition: listed, and not waived.
describe('the probe for failing open', () => {
  const prohibited = and(fact('listed'), not(fact('waived')))
  it.each([
    { given: {}, truth: 'unknown', missing: ['listed', 'waived'] },
    { given: { listed: true }, truth: 'unknown', missing: ['waived'] },
    { given: { waived: true }, truth: false, missing: [] },
    { given: { listed: false }, truth: false, missing: [] },
    { given: { waived: false }, truth: 'unknown', missing: ['listed'] },
    { given: { listed: true, waived: false }, truth: true, missing: [] },
  ])('given $given', ({ given, truth, missing }) => {
    const known: Readonly<Record<string, boolean | undefined>> = given
    expect(evaluate(prohibited, (name) => known[name] ?? 'unknown')).toEqual({ truth, missing })
  })
})
