import type { ProvisionId } from '../law/register.ts'
import type { Remedy } from './decision.ts'
import type { Bearing } from './ways-out-judged.ts'
import type { OneOf } from './ways-out-choice.ts'

/** A remedy that is open for a provision, with what the provision leaves after it. */
export interface Lift {
  readonly remedy: Remedy
  readonly severity: number
}

/** A provision that stands in the way, with what can be done about it. */
export interface Blocker {
  readonly bearing: Bearing
  readonly lifts: readonly Lift[]
}

type Joint = 'special-authority' | 'legislation'

/** One determination of the President, or one act of Congress, does for every provision that it reaches. */
const JOINT: readonly Joint[] = ['special-authority', 'legislation']

const idOf = ({ bearing }: Blocker): ProvisionId => bearing.considered.id

function jointLift({ lifts }: Blocker, kind: Joint): Remedy | undefined {
  return lifts.find(({ remedy }) => remedy.kind === kind)?.remedy
}

function single({ lifts }: Blocker, allowed: (severity: number) => boolean): readonly (readonly Remedy[])[] {
  return lifts
    .filter(({ remedy, severity }) => remedy.kind !== 'special-authority' && remedy.kind !== 'legislation' && allowed(severity))
    .map(({ remedy }) => [remedy])
}

function jointChoice(kind: Joint, blockers: readonly Blocker[]): OneOf<Remedy> {
  return {
    provisions: blockers.map(idOf),
    oneOf: [blockers.flatMap((blocker) => jointLift(blocker, kind) ?? [])],
  }
}

/**
 * Every set of acts that lifts all blockers and loses that when one act is left out, as choices. A joint act goes as far as it
 * reaches; the rest is done provision by provision.
 *
 * @param allowed - by place, whether what a single lift leaves is good enough
 */
function coversOf(blockers: readonly Blocker[], allowed: (place: number, severity: number) => boolean): OneOf<Remedy>[][] {
  const found: OneOf<Remedy>[][] = []
  for (let chosen = 0; chosen < 1 << JOINT.length; chosen += 1) {
    const kinds = JOINT.filter((_, bit) => (chosen & (1 << bit)) !== 0)
    const reachedBy = (kind: Joint) => blockers.filter((blocker) => jointLift(blocker, kind) !== undefined)
    // A joint act that can do for a blocker leaves no use for a partial lift of it.
    if (kinds.some((kind) => blockers.some((blocker, place) => !allowed(place, 0) && jointLift(blocker, kind) !== undefined))) continue
    // Each joint act must do for something that no other one does for.
    const sole = (kind: Joint) =>
      reachedBy(kind).filter((blocker) => !kinds.some((other) => other !== kind && jointLift(blocker, other) !== undefined))
    if (kinds.some((kind) => sole(kind).length === 0)) continue
    const joint = kinds.map((kind, at) =>
      jointChoice(kind, reachedBy(kind).filter((blocker) => !kinds.slice(0, at).some((before) => jointLift(blocker, before) !== undefined))),
    )
    const covered = new Set(joint.flatMap(({ provisions }) => provisions))
    const rest = blockers.flatMap((blocker, place): OneOf<Remedy>[] =>
      covered.has(idOf(blocker))
        ? []
        : [{ provisions: [idOf(blocker)], oneOf: single(blocker, (severity) => allowed(place, severity)) }],
    )
    if (rest.every(({ oneOf }) => oneOf.length > 0)) found.push([...joint, ...rest])
  }
  return merged(found)
}

/** Sets of one act each that do for the same provisions are one choice. */
function merged(ways: readonly OneOf<Remedy>[][]): OneOf<Remedy>[][] {
  const byProvisions = new Map<string, OneOf<Remedy>[]>()
  for (const way of ways) {
    const [only] = way
    const key = way.length === 1 && only !== undefined ? only.provisions.join(' ') : `way ${byProvisions.size}`
    const before = byProvisions.get(key)?.[0]
    const joined = before === undefined || only === undefined ? way : [{ ...before, oneOf: [...before.oneOf, ...only.oneOf] }]
    byProvisions.set(key, joined)
  }
  return [...byProvisions.values()]
}

/**
 * Every smallest set of acts after which exactly `target` is left: each provision that takes more away is brought to it or below,
 * and either one that stays, or one that is lifted in part, takes away just so much.
 */
export function setsFor(target: number, blockers: readonly Blocker[], kept: number): OneOf<Remedy>[][] {
  if (kept === target) return coversOf(blockers, (_, severity) => severity <= target)
  // Nothing that stays takes so much away, so some lift has to be partial: the first such, to count each set once.
  const partial = blockers.flatMap(({ lifts }, place) => (lifts.some(({ severity }) => severity === target) ? [place] : []))
  return partial.flatMap((first) =>
    coversOf(blockers, (place, severity) => (place === first ? severity === target : place < first ? severity < target : severity <= target)),
  )
}
