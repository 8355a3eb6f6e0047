import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImetError } from '../../src/core/errors.ts'
import { all, and, any, evaluate, fact, not, or, solutions, type Formula, type Truth } from '../../src/core/truth.ts'

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
          ? [
              { ...values, [name]: true },
              { ...values, [name]: false },
            ]
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

  it('needs no trials where each fact is named once, however many there are', () => {
    const names = Array.from({ length: 40 }, (_, index) => `f${index}`)
    const many = all(...names.map((name) => fact(name)))
    expect(evaluate(many, () => 'unknown')).toEqual({ truth: 'unknown', missing: names })
  })

  it('refuses a formula with more unknown facts than it can try', () => {
    const names = Array.from({ length: 17 }, (_, index) => `f${index}`)
    const twice = all(...names.map((name) => fact(name)), not(fact('f0')))
    expect(() => evaluate(twice, () => 'unknown')).toThrow(ImetError)
    expect(() => solutions(twice, () => 'unknown')).toThrow(/at most 10 unknown facts to try, got 17/)
  })

  it('follows its truth tables', () => {
    const values: readonly Truth[] = [true, false, 'unknown']
    for (const a of values) {
      const known = (name: string): Truth => (name === 'a' ? a : 'unknown')
      expect(evaluate(not(fact('a')), known).truth).toBe(a === 'unknown' ? 'unknown' : !a)
      expect(evaluate(and(fact('a'), fact('b')), known).truth).toBe(a === false ? false : 'unknown')
      expect(evaluate(or(fact('a'), fact('b')), known).truth).toBe(a === true ? true : 'unknown')
    }
    expect(evaluate(all(), () => 'unknown').truth).toBe(true)
    expect(evaluate(any(), () => 'unknown').truth).toBe(false)
  })
})

describe('the values that would settle a formula', () => {
  const settles = (
    formula: Formula<Name>,
    known: Readonly<Record<Name, Truth>>,
    given: Readonly<Partial<Record<Name, boolean>>>,
  ): Truth => {
    const outcomes = new Set(completions({ ...known, ...given }).map((values) => plain(formula, values)))
    return outcomes.size === 2 ? 'unknown' : outcomes.has(true)
  }

  it('are exactly the minimal ones, by trying each set', () => {
    fc.assert(
      fc.property(formulas, knowledge, (formula, known) => {
        const unknown = NAMES.filter((name) => known[name] === 'unknown')
        const sets = unknown.reduce<Partial<Record<Name, boolean>>[]>(
          (made, name) => made.flatMap((given) => [given, { ...given, [name]: true }, { ...given, [name]: false }]),
          [{}],
        )
        const without = (given: Partial<Record<Name, boolean>>, name: string) =>
          Object.fromEntries(Object.entries(given).filter(([key]) => key !== name))
        const expected = (answer: boolean) =>
          sets.filter(
            (given) =>
              settles(formula, known, given) === answer &&
              Object.keys(given).every((name) => settles(formula, known, without(given, name)) === 'unknown'),
          )
        const canonical = (given: object) => JSON.stringify(Object.entries(given).sort())
        const { whenTrue, whenFalse } = solutions(formula, (name) => known[name])
        expect(whenTrue.map(canonical).sort()).toEqual(expected(true).map(canonical).sort())
        expect(whenFalse.map(canonical).sort()).toEqual(expected(false).map(canonical).sort())
      }),
      { numRuns: 500 },
    )
  })

  it('come shortest first', () => {
    const formula = or(and(fact('a'), fact('b')), fact('c'))
    expect(solutions(formula, () => 'unknown')).toEqual({
      whenTrue: [{ c: true }, { a: true, b: true }],
      whenFalse: [
        { a: false, c: false },
        { b: false, c: false },
      ],
    })
    expect(solutions(formula, () => true)).toEqual({ whenTrue: [{}], whenFalse: [] })
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
