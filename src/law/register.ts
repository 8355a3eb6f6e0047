import { once } from '../core/schema.ts'
import { allProvisions } from './all-provisions.ts'
import type { ProvisionData } from './provision.ts'

/** The id of a provision: a wrong one does not compile. */
export type ProvisionId = keyof ReturnType<typeof allProvisions>

/** Every provision by its id, made when it is first asked for: loading the law costs nothing until then. */
export const register: () => Readonly<Record<ProvisionId, ProvisionData>> = once(allProvisions)

/** Every id, in the order of the register. */
export function provisionIds(): readonly ProvisionId[] {
  return Object.keys(register()) as ProvisionId[]
}

/** A provision by an id that is known to be right. */
export function provisionData(id: ProvisionId): ProvisionData {
  return register()[id]
}
