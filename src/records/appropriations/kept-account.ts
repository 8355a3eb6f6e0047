import { wholeAccount } from './account.ts'
import type { Appropriation } from './row.ts'

let kept: readonly Appropriation[] | undefined

/** Every year of the account, oldest first. */
export function account(): readonly Appropriation[] {
  kept ??= wholeAccount()
  return kept
}
