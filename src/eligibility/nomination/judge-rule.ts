import type { IsoDate } from '../../core/day.ts'
import { evaluate, factsIn, type Formula, type Truth } from '../../core/truth.ts'
import { nominationFacts, type NominationFactId } from './facts.ts'
import type { NominationFinding, NominationOutcome } from './nomination-decision.ts'
import { strikes, type NominationRule } from './nomination-rule.ts'

/** How a fact is known. */
export type Known = (fact: NominationFactId) => Truth

/** A finding, with what the decision needs of it and a reader does not. */
export interface JudgedRule {
  readonly rule: NominationRule
  readonly finding: NominationFinding
  readonly missing: readonly NominationFactId[]
}

const LEAVES: Readonly<Record<NominationRule['effect'], NominationOutcome>> = {
  bars: 'stop',
  conditions: 'missing',
  duty: 'go',
}

interface Compiled {
  readonly formula: Formula<NominationFactId>
  readonly facts: readonly NominationFactId[]
}

const compiled = new Map<NominationRule, Compiled>()

/** The predicate of a rule with the facts it names, made once: a list of nominations asks every rule of each. */
function compile(rule: NominationRule): Compiled {
  const before = compiled.get(rule)
  if (before !== undefined) return before
  const formula = strikes(rule)
  const made = { formula, facts: factsIn(formula) }
  compiled.set(rule, made)
  return made
}

export function inForce({ from, to }: NominationRule, day: IsoDate): boolean {
  return (from === null || from <= day) && (to === null || day < to)
}

function questions(facts: readonly NominationFactId[]): string {
  return facts.map((fact) => nominationFacts()[fact].asks).join(' ')
}

function notInForce({ from, to }: NominationRule): string {
  return `Not in force on this day; in force ${from ?? 'from a day not found'} to ${to ?? 'today'}.`
}

/** Judges one rule over what is known on a day. */
export function judgeRule(rule: NominationRule, day: IsoDate, known: Known): JudgedRule {
  const base = {
    rule: rule.id,
    name: rule.name,
    authority: rule.authority,
    provision: rule.provision ?? null,
    effect: rule.effect,
    citation: rule.citation,
    sources: rule.sources,
    confidence: rule.confidence,
  }
  if (!inForce(rule, day)) {
    const finding: NominationFinding = {
      ...base,
      result: 'not-in-force',
      outcome: 'go',
      because: notInForce(rule),
      version: null,
      facts: [],
    }
    return { rule, finding, missing: [] }
  }
  const { formula, facts } = compile(rule)
  const { truth, missing } = evaluate(formula, known)
  const result = resultOf(rule, truth, known)
  const finding: NominationFinding = {
    ...base,
    result,
    outcome: truth === false ? 'go' : LEAVES[rule.effect],
    because: because(rule, result, missing),
    version: { from: rule.from, to: rule.to },
    facts: facts.map((fact) => ({ fact, value: known(fact) })),
  }
  return { rule, finding, missing }
}

function resultOf(rule: NominationRule, truth: Truth, known: Known): NominationFinding['result'] {
  if (truth === 'unknown') return 'unknown'
  if (truth) return rule.effect === 'bars' ? 'bars' : 'conditions'
  if (evaluate(rule.offends, known).truth !== true) return 'clear'
  const excepted = rule.excepted !== undefined && evaluate(rule.excepted, known).truth === true
  return excepted ? 'excepted' : 'waived'
}

function because(
  { text, effect }: NominationRule,
  result: NominationFinding['result'],
  missing: readonly NominationFactId[],
): string {
  switch (result) {
    case 'unknown':
      return `${text} Not known: ${questions(missing)}`
    case 'bars':
    case 'conditions':
      return effect === 'conditions' ? `${text} Still to be done.` : text
    case 'clear':
      return effect === 'conditions' ? `Satisfied, or not asked here: ${text}` : `Does not strike here: ${text}`
    default:
      return text
  }
}

/** The outcome that a set of findings leaves: a bar trumps, and what is unknown never passes. */
export function outcomeOf(judged: readonly JudgedRule[]): NominationOutcome {
  const binding = judged.filter(({ rule }) => rule.effect !== 'duty')
  if (binding.some(({ finding }) => finding.result === 'bars')) return 'stop'
  return binding.some(({ finding }) => finding.result === 'conditions' || finding.result === 'unknown')
    ? 'missing'
    : 'go'
}
