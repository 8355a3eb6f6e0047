import { once } from '../core/schema.ts'
import { allClauses } from './all-clauses.ts'
import type { Clause } from './clause.ts'

/**
 * The operative clauses of the IMET chapter, 22 U.S.C. 2347 to 2347h (FAA secs. 541 to 549), in the order of the Code: each
 * element with words of its own, and the four purposes that section 541(a) numbers within a sentence.
 *
 * @function
 */
export const imetClauses: () => readonly Clause[] = once(allClauses)
