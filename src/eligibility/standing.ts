import { DECIDED, type Access, type DecidedAccess } from './access.ts'
import type { Judged } from './considered.ts'

/** How many findings leave each access: those that are decided, and with them those that the answer waits for. */
export interface Standing {
  readonly decided: number[]
  readonly couldBe: number[]
}

function count({ decided, couldBe }: Standing, { rank, certain, open }: Judged, change: 1 | -1): void {
  if (certain) decided[rank] = (decided[rank] ?? 0) + change
  if (certain || open) couldBe[rank] = (couldBe[rank] ?? 0) + change
}

export function standingOf(judged: readonly Judged[]): Standing {
  const standing: Standing = { decided: [0, 0, 0, 0, 0], couldBe: [0, 0, 0, 0, 0] }
  for (const one of judged) count(standing, one, 1)
  return standing
}

/** The least of the accesses that some finding leaves. */
function leastOf(counts: readonly number[]): DecidedAccess {
  for (let rank = counts.length - 1; rank > 0; rank -= 1) if ((counts[rank] ?? 0) > 0) return DECIDED[rank] ?? 'open'
  return 'open'
}

/** The access that all findings together leave: each provision must be satisfied, so a bar trumps. */
export function accessIn({ decided, couldBe }: Standing): Access {
  const access = leastOf(decided)
  return leastOf(couldBe) === access ? access : 'undetermined'
}

/** The access with one finding in the place of another, the rest as they are. */
export function accessIf(standing: Standing, before: Judged, after: Judged): Access {
  count(standing, before, -1)
  count(standing, after, 1)
  const access = accessIn(standing)
  count(standing, after, -1)
  count(standing, before, 1)
  return access
}
