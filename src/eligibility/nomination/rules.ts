import { once } from '../../core/schema.ts'
import { allRules } from './all-rules.ts'
import type { NominationRule } from './nomination-rule.ts'

/**
 * Every rule that decides or conditions a nomination: statutes first, then the manuals, then what is practised.
 *
 * @function
 */
export const nominationRules: () => readonly NominationRule[] = once(allRules)
