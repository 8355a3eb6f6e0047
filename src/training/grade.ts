import * as z from 'zod'
import { once, type Parsed } from '../core/schema.ts'

/** The equivalent grade in the United States forces, from the lowest to the highest of each corps. */
export const gradeSchema = once(() => z.enum([
  'E-1', 'E-2', 'E-3', 'E-4', 'E-5', 'E-6', 'E-7', 'E-8', 'E-9',
  'W-1', 'W-2', 'W-3', 'W-4', 'W-5',
  'O-1', 'O-2', 'O-3', 'O-4', 'O-5', 'O-6', 'O-7', 'O-8', 'O-9', 'O-10',
]))
export type Grade = Parsed<typeof gradeSchema>

/**
 * Whether a grade is at or above another: enlisted below warrant officers, warrant officers below officers.
 *
 * @example
 * ```ts
 * atLeast('O-4', 'E-8') // true
 * ```
 */
export function atLeast(grade: Grade, least: Grade): boolean {
  return gradeSchema().options.indexOf(grade) >= gradeSchema().options.indexOf(least)
}
