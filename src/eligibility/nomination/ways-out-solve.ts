import { evaluate, factsIn } from '../../core/truth.ts'
import type { NominationFactId } from './facts.ts'
import type { JudgedRule, Known } from './judge-rule.ts'
import { strikes, type NominationRule } from './nomination-rule.ts'

/** A fact that an act would bring about. */
export interface Change {
  readonly fact: NominationFactId
  readonly value: boolean
}

/** What is to be reached: that nothing strikes or is open, or only that nothing bars. */
export type Goal = 'go' | 'missing'

/** The smallest sets of changes that satisfy a group of rules, shortest first. */
export interface Solved {
  /** The rules that are not satisfied as it stands. */
  readonly violated: readonly string[]
  readonly sets: readonly (readonly Change[])[]
  /** The rules that no change satisfies; empty where there is a set. */
  readonly stuck: readonly string[]
}

type Chosen = ReadonlyMap<NominationFactId, Change>

function satisfied(rule: NominationRule, known: Known, goal: Goal): boolean {
  const { truth } = evaluate(strikes(rule), known)
  return goal === 'go' ? truth === false : !(rule.effect === 'bars' && truth === true)
}

function withChosen(known: Known, chosen: Chosen): Known {
  return (fact) => chosen.get(fact)?.value ?? known(fact)
}

/** The smallest additions to what is chosen that satisfy one rule, fewest first. */
function additions(rule: NominationRule, changes: Chosen, chosen: Chosen, known: Known, goal: Goal): Change[][] {
  const free = factsIn(strikes(rule)).flatMap((fact) => {
    const change = changes.get(fact)
    return change === undefined || chosen.has(fact) ? [] : [change]
  })
  const subsets = free
    .reduce<Change[][]>((found, change) => [...found, ...found.map((rest) => [...rest, change])], [[]])
    .sort((a, b) => a.length - b.length)
  const minimal: Change[][] = []
  for (const subset of subsets) {
    if (minimal.some((before) => before.every((change) => subset.includes(change)))) continue
    const then = new Map([...chosen, ...subset.map((change) => [change.fact, change] as const)])
    if (satisfied(rule, withChosen(known, then), goal)) minimal.push(subset)
  }
  return minimal
}

/**
 * Every smallest set of changes after which each rule of the group is satisfied. Exact: a set that satisfies all rules contains,
 * for the first rule that is not, one of the smallest additions that satisfy it, and each of these is followed.
 */
export function solveGroup(group: readonly JudgedRule[], changes: Chosen, known: Known, goal: Goal): Solved {
  const rules = group.map(({ rule }) => rule)
  const violated = rules.filter((rule) => !satisfied(rule, known, goal))
  const seen = new Set<string>()
  const found: Chosen[] = []
  const follow = (chosen: Chosen): void => {
    const key = [...chosen.keys()].sort().join(' ')
    if (seen.has(key)) return
    seen.add(key)
    const then = withChosen(known, chosen)
    const first = rules.find((rule) => !satisfied(rule, then, goal))
    if (first === undefined) {
      found.push(chosen)
      return
    }
    for (const added of additions(first, changes, chosen, known, goal)) {
      follow(new Map([...chosen, ...added.map((change) => [change.fact, change] as const)]))
    }
  }
  follow(new Map())
  const smallest = found.filter((set) => !found.some((other) => other.size < set.size && [...other.keys()].every((fact) => set.has(fact))))
  const sets = smallest.map((set) => [...set.values()]).sort((a, b) => a.length - b.length)
  const alone = violated.filter((rule) => additions(rule, changes, new Map(), known, goal).length === 0)
  const stuck = sets.length > 0 ? [] : alone.length > 0 ? alone : violated
  return { violated: violated.map(({ id }) => id), sets, stuck: stuck.map(({ id }) => id) }
}
