import { DECIDED, type Access } from './access.ts'
import type { Judged } from './considered.ts'

/** How many findings leave each access: those that are decided, and with them those that the answer waits for. */
export interface Standing {
  readonly decided: number[]
  readonly couldBe: number[]
}

/** The least access that findings leave, as ranks: as far as it is decided, and as far as it could yet come. */
export interface Reach {
  readonly decided: number
  readonly couldBe: number
}

export function nothingStands(): Standing {
  return { decided: [0, 0, 0, 0, 0], couldBe: [0, 0, 0, 0, 0] }
}

export function count({ decided, couldBe }: Standing, { rank, certain, open }: Judged, change: 1 | -1): void {
  if (certain) decided[rank] = (decided[rank] ?? 0) + change
  if (certain || open) couldBe[rank] = (couldBe[rank] ?? 0) + change
}

export function standingOf(judged: readonly Judged[]): Standing {
  const standing = nothingStands()
  for (const one of judged) count(standing, one, 1)
  return standing
}

function gravest(counts: readonly number[]): number {
  let rank = counts.length - 1
  while (rank > 0 && counts[rank] === 0) rank -= 1
  return rank
}

/** The access that all findings together leave: each provision must be satisfied, so a bar trumps. */
export function accessAt({ decided, couldBe }: Reach): Access {
  return couldBe === decided ? (DECIDED[decided] ?? 'open') : 'undetermined'
}

export function accessIn({ decided, couldBe }: Standing): Access {
  return accessAt({ decided: gravest(decided), couldBe: gravest(couldBe) })
}

export function accessOf(judged: readonly Judged[]): Access {
  return accessIn(standingOf(judged))
}

/** What the findings leave without one of them. */
export function reachWithout(standing: Standing, one: Judged): Reach {
  count(standing, one, -1)
  const reach = { decided: gravest(standing.decided), couldBe: gravest(standing.couldBe) }
  count(standing, one, 1)
  return reach
}

/** What is left with one finding more. */
export function reachWith({ decided, couldBe }: Reach, { rank, certain, open }: Judged): Reach {
  return {
    decided: certain && rank > decided ? rank : decided,
    couldBe: (certain || open) && rank > couldBe ? rank : couldBe,
  }
}

/** The access with one finding more. */
export function accessWith(reach: Reach, one: Judged): Access {
  return accessAt(reachWith(reach, one))
}
