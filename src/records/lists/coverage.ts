import { once } from '../../core/schema.ts'
import { allCoverage } from './all-coverage.ts'
import type { Coverage } from './coverage-row.ts'

/**
 * How much of each official list is on record, so that silence can be told from a hole.
 *
 * @function
 */
export const coverage: () => readonly Coverage[] = once(allCoverage)
