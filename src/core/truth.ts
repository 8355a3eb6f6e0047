import { ImetError } from './errors.ts'

/**
 * Three-valued truth.
 *
 * A formula is built from facts with `not`, `all` (and) and `any` (or). A fact is true, false or unknown.
 *
 * | a       | not a   |     | a       | b       | a and b | a or b  |
 * | ------- | ------- | --- | ------- | ------- | ------- | ------- |
 * | true    | false   |     | true    | unknown | unknown | true    |
 * | false   | true    |     | false   | unknown | false   | unknown |
 * | unknown | unknown |     | unknown | unknown | unknown | unknown |
 *
 * The tables alone call `p or not p` unknown. The definition here is stronger: the truth of a formula is what it is
 * under **every completion** of its unknown facts, and unknown only where two completions differ.
 *
 * A fact is **missing** when it is unknown and can still change the answer: some completion of the other unknown facts
 * exists under which turning this one over turns the formula over. So a formula that is decided misses nothing, and one
 * that is not decided misses at least one fact.
 */
export type Truth = boolean | 'unknown'

/** A formula over facts of the type `F`: plain data. */
export type Formula<F extends string> =
  | { readonly op: 'fact'; readonly fact: F }
  | { readonly op: 'not'; readonly of: Formula<F> }
  | { readonly op: 'all' | 'any'; readonly of: readonly Formula<F>[] }

/** The formula that is true when the fact is. */
export function fact<F extends string>(name: F): Formula<F> {
  return { op: 'fact', fact: name }
}

/** True when the formula is false, false when it is true; unknown stays unknown. */
export function not<F extends string>(of: Formula<F>): Formula<F> {
  return { op: 'not', of }
}

/** True when each is; `all()` is true. */
export function all<F extends string>(...of: readonly Formula<F>[]): Formula<F> {
  return { op: 'all', of }
}

/** True when one is; `any()` is false. */
export function any<F extends string>(...of: readonly Formula<F>[]): Formula<F> {
  return { op: 'any', of }
}

/** True when both are. False when one is, whatever the other turns out to be. */
export function and<F extends string>(left: Formula<F>, right: Formula<F>): Formula<F> {
  return all(left, right)
}

/** True when one is, whatever the other turns out to be. */
export function or<F extends string>(left: Formula<F>, right: Formula<F>): Formula<F> {
  return any(left, right)
}

/** A formula's truth, and the unknown facts that can still change it, in the order in which the formula names them. */
export interface Evaluation<F extends string> {
  readonly truth: Truth
  readonly missing: readonly F[]
}

/** More facts than any provision repeats; beyond it the completions are too many to try. */
const MOST_TRIED = 16

/** Beyond it the partial completions (three states a fact) are too many to list. */
const MOST_SOLVED = 10

function occurrences<F extends string>(formula: Formula<F>, found = new Map<F, number>()): ReadonlyMap<F, number> {
  if (formula.op === 'fact') found.set(formula.fact, (found.get(formula.fact) ?? 0) + 1)
  else if (formula.op === 'not') occurrences(formula.of, found)
  else for (const part of formula.of) occurrences(part, found)
  return found
}

/** The facts that a formula names, each once, in its order. */
export function factsIn<F extends string>(formula: Formula<F>): F[] {
  return [...occurrences(formula).keys()]
}

/** What is left of a formula once the known facts are put in: a truth value, or a formula over unknown facts alone. */
function residue<F extends string>(formula: Formula<F>, known: (fact: F) => Truth): boolean | Formula<F> {
  switch (formula.op) {
    case 'fact': {
      const value = known(formula.fact)
      return value === 'unknown' ? formula : value
    }
    case 'not': {
      const of = residue(formula.of, known)
      return typeof of === 'boolean' ? !of : not(of)
    }
    case 'all':
    case 'any': {
      const settling = formula.op === 'any'
      const left: Formula<F>[] = []
      for (const part of formula.of) {
        const rest = residue(part, known)
        if (rest === settling) return settling
        if (typeof rest !== 'boolean') left.push(rest)
      }
      return left.length === 0 ? !settling : { op: formula.op, of: left }
    }
  }
}

function holds<F extends string>(formula: Formula<F>, value: (fact: F) => boolean): boolean {
  switch (formula.op) {
    case 'fact':
      return value(formula.fact)
    case 'not':
      return !holds(formula.of, value)
    case 'all':
      return formula.of.every((part) => holds(part, value))
    case 'any':
      return formula.of.some((part) => holds(part, value))
  }
}

/** The formula under each completion of its facts: bit `i` of the index is the value of the fact `i`. */
function outcomes<F extends string>(formula: Formula<F>, facts: readonly F[], most: number): readonly boolean[] {
  if (facts.length > most) {
    throw new ImetError(
      'invalid-input',
      'formula',
      `expected at most ${most} unknown facts to try, got ${facts.length}`,
    )
  }
  const bits = new Map(facts.map((name, index) => [name, 1 << index]))
  return Array.from({ length: 1 << facts.length }, (_, completion) =>
    holds(formula, (name) => (completion & (bits.get(name) ?? 0)) !== 0),
  )
}

/**
 * The truth of a formula under what is known, and the facts that are missing. Exact: where each unknown fact is named once
 * the truth tables suffice, since every part can then be made neutral while one fact is turned over; where one is named
 * twice, every completion is tried.
 *
 * @throws ImetError `invalid-input` for a formula with more than 16 unknown facts of which one is named twice
 * @example
 * ```ts
 * const barred = and(fact('listed'), not(fact('waived')))
 * evaluate(barred, (name) => (name === 'waived' ? true : 'unknown')) // { truth: false, missing: [] }
 * evaluate(barred, (name) => (name === 'listed' ? true : 'unknown')) // { truth: 'unknown', missing: ['waived'] }
 * ```
 */
export function evaluate<F extends string>(formula: Formula<F>, known: (fact: F) => Truth): Evaluation<F> {
  const rest = residue(formula, known)
  if (typeof rest === 'boolean') return { truth: rest, missing: [] }
  const named = occurrences(rest)
  const facts = [...named.keys()]
  if ([...named.values()].every((times) => times === 1)) return { truth: 'unknown', missing: facts }
  const table = outcomes(rest, facts, MOST_TRIED)
  const first = table[0] ?? false
  if (table.every((outcome) => outcome === first)) return { truth: first, missing: [] }
  const missing = facts.filter((_, index) =>
    table.some((outcome, completion) => outcome !== table[completion ^ (1 << index)]),
  )
  return { truth: 'unknown', missing }
}

/** Values for some facts. */
export type Assignment<F extends string> = Readonly<Partial<Record<F, boolean>>>

/** What would settle a formula: for each answer, the smallest sets of fact values that suffice, shortest first. */
export interface Solutions<F extends string> {
  readonly whenTrue: readonly Assignment<F>[]
  readonly whenFalse: readonly Assignment<F>[]
}

/**
 * The minimal sets of values of unknown facts that would settle a formula, whatever the other facts turn out to be. None of
 * them can lose a value and still settle it. A formula that is settled already needs nothing: one empty set, on its side.
 *
 * @throws ImetError `invalid-input` for a formula with more than 10 unknown facts
 * @example
 * ```ts
 * const barred = and(fact('listed'), not(fact('waived')))
 * solutions(barred, () => 'unknown')
 * // { whenTrue: [{ listed: true, waived: false }], whenFalse: [{ listed: false }, { waived: true }] }
 * ```
 */
export function solutions<F extends string>(formula: Formula<F>, known: (fact: F) => Truth): Solutions<F> {
  const rest = residue(formula, known)
  if (typeof rest === 'boolean') {
    const nothing = [{} as Assignment<F>]
    return rest ? { whenTrue: nothing, whenFalse: [] } : { whenTrue: [], whenFalse: nothing }
  }
  const facts = [...occurrences(rest).keys()]
  const table = outcomes(rest, facts, MOST_SOLVED)

  // A cube leaves the facts of `open` free and gives the others the values in `values`; it is settled when both of its
  // halves are, alike.
  const settled = new Map<number, Truth>()
  const truthOf = (open: number, values: number): Truth => {
    if (open === 0) return table[values] ?? false
    const key = (open << facts.length) | values
    const seen = settled.get(key)
    if (seen !== undefined) return seen
    const bit = open & -open
    const half = truthOf(open & ~bit, values)
    const truth = half !== 'unknown' && half === truthOf(open & ~bit, values | bit) ? half : 'unknown'
    settled.set(key, truth)
    return truth
  }

  const found = { true: [] as Assignment<F>[], false: [] as Assignment<F>[] }
  const whole = table.length - 1
  const bits = facts.map((_, index) => 1 << index)
  for (let given = 0; given <= whole; given += 1) {
    for (let values = given; ; values = (values - 1) & given) {
      const truth = truthOf(whole & ~given, values)
      const minimal =
        truth !== 'unknown' &&
        bits.every((bit) => (given & bit) === 0 || truthOf((whole & ~given) | bit, values & ~bit) === 'unknown')
      if (minimal) {
        const pairs = facts.flatMap((name, index) => {
          const bit = 1 << index
          return (given & bit) === 0 ? [] : [[name, (values & bit) !== 0] as const]
        })
        found[truth ? 'true' : 'false'].push(Object.fromEntries(pairs) as Assignment<F>)
      }
      if (values === 0) break
    }
  }
  const shortestFirst = (sets: readonly Assignment<F>[]) =>
    [...sets].sort((a, b) => Object.keys(a).length - Object.keys(b).length)
  return { whenTrue: shortestFirst(found.true), whenFalse: shortestFirst(found.false) }
}
