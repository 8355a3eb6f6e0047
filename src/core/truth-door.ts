import { ImetError, shown } from './errors.ts'
import { readable } from './readable.ts'
import * as inside from './truth.ts'
import type { Evaluation, Formula, Solutions, Truth } from './truth.ts'

// Inside, formulas are the library's own and are trusted; a caller's come in here.

/** Deeper than any rule of law; beyond it a formula that holds itself has no end. */
const DEEPEST = 200

function plain(value: unknown, path: string, depth: number): Formula<string> {
  const formula = typeof value === 'object' && value !== null ? (value as { op?: unknown; fact?: unknown; of?: unknown }) : {}
  const { op, fact, of } = { op: formula.op, fact: formula.fact, of: formula.of }
  if (depth <= DEEPEST) {
    if (op === 'fact' && typeof fact === 'string') return { op, fact }
    if (op === 'not') return { op, of: plain(of, `${path}.of`, depth + 1) }
    if ((op === 'all' || op === 'any') && Array.isArray(of)) {
      return { op, of: Array.from(of as unknown[], (part, index) => plain(part, `${path}.of[${index}]`, depth + 1)) }
    }
  }
  throw new ImetError('invalid-input', path, `expected a formula of facts, not deeper than ${DEEPEST}, got ${shown(value)}`)
}

function checked<F extends string>(formula: Formula<F>): Formula<F> {
  return readable('formula', () => plain(formula, 'formula', 0)) as Formula<F>
}

function asked<F extends string>(known: (fact: F) => Truth): (fact: F) => Truth {
  if (typeof known !== 'function') throw new ImetError('invalid-input', 'known', `expected a function from a fact to its truth, got ${shown(known)}`)
  return (fact) => {
    const truth: unknown = known(fact)
    if (truth === true || truth === false || truth === 'unknown') return truth
    throw new ImetError('invalid-input', `known(${JSON.stringify(fact)})`, `expected true, false or "unknown", got ${shown(truth)}`)
  }
}

/**
 * The truth of a formula under what is known, and the facts that are missing. Exact: a formula is true or false where every
 * completion of its unknown facts makes it so.
 *
 * @throws ImetError `invalid-input` for what is no formula, or one with more than 16 unknown facts of which one is named twice
 * @example
 * ```ts
 * const barred = and(fact('listed'), not(fact('waived')))
 * evaluate(barred, (name) => (name === 'waived' ? true : 'unknown')) // { truth: false, missing: [] }
 * evaluate(barred, (name) => (name === 'listed' ? true : 'unknown')) // { truth: 'unknown', missing: ['waived'] }
 * ```
 */
export function evaluate<F extends string>(formula: Formula<F>, known: (fact: F) => Truth): Evaluation<F> {
  return inside.evaluate(checked(formula), asked(known))
}

/**
 * The minimal sets of values of unknown facts that would settle a formula, whatever the other facts turn out to be. None of
 * them can lose a value and still settle it. A formula that is settled already needs nothing: one empty set, on its side.
 *
 * @throws ImetError `invalid-input` for what is no formula, or one with more than 10 unknown facts
 * @example
 * ```ts
 * const barred = and(fact('listed'), not(fact('waived')))
 * solutions(barred, () => 'unknown')
 * // { whenTrue: [{ listed: true, waived: false }], whenFalse: [{ listed: false }, { waived: true }] }
 * ```
 */
export function solutions<F extends string>(formula: Formula<F>, known: (fact: F) => Truth): Solutions<F> {
  return inside.solutions(checked(formula), asked(known))
}
