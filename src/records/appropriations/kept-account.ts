import { once } from '../../core/schema.ts'
import { wholeAccount } from './account.ts'
import type { Appropriation } from './row.ts'

/** Every year of the account, oldest first. */
export const account: () => readonly Appropriation[] = once(wholeAccount)
