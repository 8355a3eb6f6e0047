import { readable } from '../../core/readable.ts'
import { ImetError, shown } from '../../core/errors.ts'
import { factsIn } from '../../core/truth.ts'
import { nominationFacts, type NominationFactId } from './facts.ts'
import type { FactRule } from './fact-rule.ts'
import { judgeRule, outcomeOf, type JudgedRule, type Known } from './judge-rule.ts'
import type { NominationDecision, NominationOutcome, NominationRemedy } from './nomination-decision.ts'
import { strikes } from './nomination-rule.ts'
import { nominationRules } from './rules.ts'
import { solveGroup, type Change, type Goal } from './ways-out-solve.ts'
import { stamp, type Stamp } from '../../law/stamp.ts'

/** One part of what it takes, for the rules that hang together: any one of the bundles, whole. */
export interface NominationChoice {
  readonly rules: readonly string[]
  readonly oneOf: readonly (readonly NominationRemedy[])[]
}

/** Acts that together lead to an outcome, none of which can be left out: one bundle of each choice, the shortest first. */
export interface NominationWayOut {
  readonly outcome: Exclude<NominationOutcome, 'stop'>
  /** The number of acts in a smallest set. */
  readonly size: number
  readonly choices: readonly NominationChoice[]
}

/** A rule that keeps a nomination from going whatever acts are done on it. */
export interface BeyondActs {
  readonly rule: string
  /** The facts that have to be found out first, where it is not known to strike; empty where it does. */
  readonly missing: readonly NominationFactId[]
}

/** What it would take for a nomination to go. */
export interface NominationWaysOut extends Stamp {
  readonly outcome: NominationOutcome
  /** The best that acts on the nomination can reach. */
  readonly best: NominationOutcome
  /** From the best outcome down; empty where it goes already, or nothing on the nomination helps. */
  readonly ways: readonly NominationWayOut[]
  /** What keeps it from going whatever is done: a bar on the country, what the person is, what nobody said yet. */
  readonly beyond: readonly BeyondActs[]
}

/** Every fact of a rule stands in its finding, so the decision tells all that it was made from. */
function knownIn({ findings }: NominationDecision): Known {
  const values = new Map(findings.flatMap(({ facts }) => facts.map(({ fact, value }) => [fact, value] as const)))
  return (fact) => values.get(fact) ?? 'unknown'
}

function after(known: Known, changes: readonly Change[]): Known {
  const changed = new Map(changes.map(({ fact, value }) => [fact, value]))
  return (fact) => changed.get(fact) ?? known(fact)
}

/** Rules that share a fact which can be changed are solved together; the groups do not bear on each other. */
function groupsOf(judged: readonly JudgedRule[], changeable: ReadonlySet<NominationFactId>): JudgedRule[][] {
  const groups: { rules: JudgedRule[]; facts: Set<NominationFactId> }[] = []
  for (const rule of judged) {
    const facts = new Set(factsIn(strikes(rule.rule)).filter((fact) => changeable.has(fact)))
    const touching = groups.filter((group) => [...facts].some((fact) => group.facts.has(fact)))
    const joined = { rules: [...touching.flatMap((group) => group.rules), rule], facts: new Set([...touching.flatMap((group) => [...group.facts]), ...facts]) }
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), joined)
  }
  return groups.map(({ rules }) => rules)
}

/**
 * What would it take for the nomination to go? The smallest sets of acts on it (waivers, certifications, steps still to be
 * taken, facts still to be made sure of), each with the outcome that it leads to. Each set works: with its facts stated
 * the assessment comes to that outcome, and without any one of them it does not. A bar on the country is lifted by no
 * act on a nomination: it stands in `beyond`, and `waysOut` tells what would lift it.
 *
 * @param decision - from `assessNomination` or `assessNominationWith`
 * @throws ImetError `invalid-input` for what is no decision on a nomination
 * @example
 * ```ts
 * const country = assess({ country: 'SEN', facts: [{ fact: 'executive-suspension/applies', value: true }] }, '2021-06-01')
 * const nominated = assessNominationWith(
 *   {
 *     country: 'SEN',
 *     person: { category: 'military' },
 *     course: { kind: 'technical', topic: 'flight', place: 'united-states' },
 *     reportDate: '2021-06-01',
 *     endDate: '2021-08-27',
 *     funds: { source: 'imet' },
 *   },
 *   country,
 * )
 * nominationWaysOut(nominated).outcome // 'stop'
 * nominationWaysOut(nominated).best // 'stop'
 * ```
 */
export function nominationWaysOut(decision: NominationDecision): NominationWaysOut {
  return readable('decision', () => waysOutOf(decision))
}

function waysOutOf(decision: NominationDecision): NominationWaysOut {
  const given: unknown = decision
  if (typeof given !== 'object' || given === null || !Array.isArray(decision.findings) || !('outcome' in given)) {
    throw new ImetError('invalid-input', 'decision', `expected a decision on a nomination, got ${shown(given)}`)
  }
  const known = knownIn(decision)
  const rules = nominationRules().map((rule) => judgeRule(rule, decision.on, known))
  const binding = rules.filter(({ rule, finding }) => rule.effect !== 'duty' && finding.result !== 'not-in-force')
  const changes = new Map<NominationFactId, Change>()
  for (const fact of binding.flatMap(({ rule }) => factsIn(strikes(rule)))) {
    const { act }: FactRule = nominationFacts()[fact]
    if (act !== undefined && known(fact) !== act.to) changes.set(fact, { fact, value: act.to })
  }
  const remedyOf = ({ fact, value }: Change, group: readonly JudgedRule[]): NominationRemedy[] => {
    const { act }: FactRule = nominationFacts()[fact]
    const naming = group.filter(({ rule }) => factsIn(strikes(rule)).includes(fact))
    const told = naming.find(({ finding }) => finding.outcome !== 'go') ?? naming[0]
    if (act === undefined || told === undefined) return []
    const then = after(known, [{ fact, value }])
    const outcome = outcomeOf(rules.map(({ rule }) => judgeRule(rule, decision.on, then)))
    return [{ rule: told.rule.id, kind: act.kind ?? 'act', act: act.do, by: act.by, citation: told.rule.citation, sets: [{ fact, value }], outcome }]
  }
  const beyondActs = (id: string): BeyondActs => {
    const judged = binding.find(({ rule }) => rule.id === id)
    return { rule: id, missing: judged?.finding.result === 'unknown' ? judged.missing : [] }
  }
  const groups = groupsOf(binding, new Set(changes.keys()))
  const reach = (goal: Goal): { way: NominationWayOut; beyond: BeyondActs[] } => {
    const solved = groups.map((group) => ({ group, ...solveGroup(group, changes, known, goal) })).filter(({ violated }) => violated.length > 0)
    const choices = solved.map(({ group, violated, sets }): NominationChoice => ({
      rules: violated,
      oneOf: sets.map((set) => set.flatMap((change) => remedyOf(change, group))),
    }))
    const size = choices.reduce((sum, { oneOf }) => sum + (oneOf[0]?.length ?? 0), 0)
    return { way: { outcome: goal, size, choices }, beyond: solved.flatMap(({ stuck }) => stuck.map(beyondActs)) }
  }
  const made = stamp(decision.recordsAsOf)
  if (decision.outcome === 'go') return { ...made, outcome: 'go', best: 'go', ways: [], beyond: [] }
  const go = reach('go')
  const goes = go.beyond.length === 0 ? [go.way] : []
  if (decision.outcome === 'missing') return { ...made, outcome: 'missing', best: goes.length > 0 ? 'go' : 'missing', ways: goes, beyond: go.beyond }
  const missing = reach('missing')
  // Where lifting the bars is all that it takes to go, there is no lesser outcome to reach.
  const lesser = missing.beyond.length > 0 || (goes.length > 0 && missing.way.size === go.way.size) ? [] : [missing.way]
  const ways = [...goes, ...lesser]
  return { ...made, outcome: 'stop', best: ways[0]?.outcome ?? 'stop', ways, beyond: go.beyond }
}
