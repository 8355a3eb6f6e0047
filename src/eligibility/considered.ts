import type { ProvisionData, VersionData } from '../law/provision.ts'
import type { ProvisionId } from '../law/register.ts'
import type { Finding } from './decision.ts'
import type { FactId, Slot } from './fact.ts'
import type { CountryRule } from './rule.ts'

/** The three ways out of a provision. */
export const LIFTS = ['waived', 'excepted', 'certified'] as const satisfies readonly Slot[]

/** The four questions, the trigger first. */
export const SLOTS = ['applies', ...LIFTS] as const satisfies readonly Slot[]

/** A provision with the version of it that is asked about. */
export interface Considered {
  readonly rule: CountryRule
  readonly provision: ProvisionData
  readonly id: ProvisionId
  readonly version: VersionData | null
}

/** A finding, with what the decision needs of it and a reader does not. */
export interface Judged {
  readonly finding: Finding
  readonly missing: readonly Slot[]
  /** Whether the facts that are missing keep the whole answer from being decided. */
  readonly open: boolean
}

/** The name of one of a provision's four facts. */
export function factId(id: ProvisionId, slot: Slot): FactId {
  return `${id}/${slot}`
}
