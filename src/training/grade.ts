import * as z from 'zod'
import { ImetError, shown } from '../core/errors.ts'
import { once, type Parsed } from '../core/schema.ts'

/** The equivalent grade in the United States forces, from the lowest to the highest of each corps. */
export const gradeSchema = once(() => z.enum([
  'E-1', 'E-2', 'E-3', 'E-4', 'E-5', 'E-6', 'E-7', 'E-8', 'E-9',
  'W-1', 'W-2', 'W-3', 'W-4', 'W-5',
  'O-1', 'O-2', 'O-3', 'O-4', 'O-5', 'O-6', 'O-7', 'O-8', 'O-9', 'O-10',
]))
/** A pay grade of the United States forces that answers to the person's own, such as `O-4`. */
export type Grade = Parsed<typeof gradeSchema>

/**
 * Whether a grade is at or above another: enlisted below warrant officers, warrant officers below officers.
 *
 * @throws ImetError `invalid-input` for what is no grade
 * @example
 * ```ts
 * atLeast('O-4', 'E-8') // true
 * ```
 */
export function atLeast(grade: Grade, least: Grade): boolean {
  return rank(grade, 'grade') >= rank(least, 'least')
}

function rank(grade: Grade, path: string): number {
  const found = gradeSchema().options.indexOf(grade)
  if (found >= 0) return found
  throw new ImetError('invalid-input', path, `expected a grade such as "E-5" or "O-4", got ${shown(grade)}`)
}
