import { once } from '../core/schema.ts'
import { allSchools } from './all-schools.ts'
import type { School } from './school.ts'

/** The id of a school. */
export type SchoolId = keyof ReturnType<typeof allSchools>

/**
 * The schools of the program, with their names in time. A year or a month stands where the day is not known.
 *
 * @function
 */
export const schools: () => Readonly<Record<SchoolId, School>> = once(allSchools)
