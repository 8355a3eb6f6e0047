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

export function and<F extends string>(left: Formula<F>, right: Formula<F>): Formula<F> {
  return all(left, right)
}

export function or<F extends string>(left: Formula<F>, right: Formula<F>): Formula<F> {
  return any(left, right)
}

/** A formula's truth, and the unknown facts that can still change it, in the order in which the formula names them. */
export interface Evaluation<F extends string> {
  readonly truth: Truth
  readonly missing: readonly F[]
}

/** More unknown facts than any provision asks about; beyond it the completions are too many to try. */
const MOST_UNKNOWN = 16

function factsOf<F extends string>(formula: Formula<F>, found = new Set<F>()): Set<F> {
  if (formula.op === 'fact') found.add(formula.fact)
  else if (formula.op === 'not') factsOf(formula.of, found)
  else for (const part of formula.of) factsOf(part, found)
  return found
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

/**
 * The truth of a formula under what is known, and the facts that are missing: exact, by trying every completion.
 *
 * @throws RangeError for a formula with more than 16 unknown facts
 * @example
 * ```ts
 * const barred = and(fact('listed'), not(fact('waived')))
 * evaluate(barred, (name) => (name === 'waived' ? true : 'unknown')) // { truth: false, missing: [] }
 * ```
 */
export function evaluate<F extends string>(formula: Formula<F>, known: (fact: F) => Truth): Evaluation<F> {
  const values = new Map<F, Truth>()
  for (const name of factsOf(formula)) values.set(name, known(name))
  const unknown = [...values].filter(([, value]) => value === 'unknown').map(([name]) => name)
  if (unknown.length > MOST_UNKNOWN) {
    throw new RangeError(`expected at most ${MOST_UNKNOWN} unknown facts in one formula, got ${unknown.length}`)
  }
  const bit = new Map(unknown.map((name, index) => [name, 1 << index]))
  const under = (completion: number): boolean =>
    holds(formula, (name) => {
      const mask = bit.get(name)
      return mask === undefined ? values.get(name) === true : (completion & mask) !== 0
    })
  const outcomes = Array.from({ length: 1 << unknown.length }, (_, completion) => under(completion))
  const first = outcomes[0] ?? false
  if (outcomes.every((outcome) => outcome === first)) return { truth: first, missing: [] }
  const missing = unknown.filter((_, index) => outcomes.some((outcome, completion) => outcome !== outcomes[completion ^ (1 << index)]))
  return { truth: 'unknown', missing }
}
