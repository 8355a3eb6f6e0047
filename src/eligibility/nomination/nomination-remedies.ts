import type { IsoDate } from '../../core/day.ts'
import { parseInput } from '../../core/parse.ts'
import { evaluate, factsIn } from '../../core/truth.ts'
import { setsAtDoor } from '../remedy-door.ts'
import { nominationFacts } from './facts.ts'
import type { FactRule } from './fact-rule.ts'
import { judgeRule, outcomeOf, type JudgedRule, type Known } from './judge-rule.ts'
import { nominationSchema, type Nomination } from './nomination.ts'
import type { NominationRemedy } from './nomination-decision.ts'
import { strikes } from './nomination-rule.ts'

type Sets = NominationRemedy['sets']

function after(known: Known, sets: Sets): Known {
  const changed = new Map(sets.map(({ fact, value }) => [fact, value]))
  return (fact) => changed.get(fact) ?? known(fact)
}

/** The acts that can still change something about a rule, as changes of fact. */
function changes(judged: JudgedRule, known: Known): Sets {
  return factsIn(strikes(judged.rule)).flatMap((fact) => {
    const { act }: FactRule = nominationFacts()[fact]
    return act === undefined || known(fact) === act.to ? [] : [{ fact, value: act.to }]
  })
}

/** Each single act that satisfies the rule, or all together where it takes several. */
function ways(judged: JudgedRule, known: Known): Sets[] {
  const formula = strikes(judged.rule)
  const satisfies = (sets: Sets) => evaluate(formula, after(known, sets)).truth === false
  const possible = changes(judged, known)
  const single = possible.map((change) => [change]).filter(satisfies)
  if (single.length > 0) return single
  return possible.length > 1 && satisfies(possible) ? [possible] : []
}

function actsOf(sets: Sets): { act: string; by: string; kind: NominationRemedy['kind'] } {
  const acts = sets.flatMap(({ fact }) => {
    const { act }: FactRule = nominationFacts()[fact]
    return act === undefined ? [] : [act]
  })
  return {
    act: acts.map((act) => act.do).join(' '),
    by: [...new Set(acts.map((act) => act.by))].join('; '),
    kind: acts[0]?.kind ?? 'act',
  }
}

/** What would satisfy each rule that strikes, and what it would bring by itself. */
export function nominationRemedies(judged: readonly JudgedRule[], day: IsoDate, known: Known): NominationRemedy[] {
  return judged.flatMap((struck) => {
    if (struck.rule.effect === 'duty' || !['bars', 'conditions'].includes(struck.finding.result)) return []
    return ways(struck, known).map((sets): NominationRemedy => {
      const then = after(known, sets)
      return {
        rule: struck.rule.id,
        ...actsOf(sets),
        citation: struck.rule.citation,
        sets,
        outcome: outcomeOf(judged.map(({ rule }) => judgeRule(rule, day, then))),
      }
    })
  })
}

/**
 * The same nomination after a remedy: the facts that it sets are stated. Assessing the result gives the outcome that the
 * remedy promised.
 */
export function withNominationRemedy(nomination: Nomination, remedy: NominationRemedy): Nomination {
  const sets = setsAtDoor(remedy)
  const given = parseInput(nominationSchema, nomination)
  const set = new Set<string>(sets.map(({ fact }) => fact))
  const kept = (given.facts ?? []).filter(({ fact }) => !set.has(fact))
  return { ...given, facts: [...kept, ...sets] }
}
