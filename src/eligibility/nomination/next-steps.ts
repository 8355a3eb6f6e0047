import { addDays, daysBetween } from '../../core/day.ts'
import { nominationFacts } from './facts.ts'
import { PHASES, type FactRule } from './fact-rule.ts'
import type { Given } from './given.ts'
import type { JudgedRule, Known } from './judge-rule.ts'
import type { NextStep, NominationOutcome } from './nomination-decision.ts'

function stepsOf({ rule, finding, missing }: JudgedRule, given: Given, known: Known): NextStep[] {
  const { on, reportDate } = given.nomination
  if (rule.effect === 'duty') {
    if (finding.result !== 'conditions') return []
    return [
      {
        phase: 'after',
        step: rule.text,
        by: 'United States Government',
        rule: rule.id,
        fact: null,
        citation: rule.citation,
        due: null,
        daysLeft: null,
        state: 'duty',
      },
    ]
  }
  const asked = finding.result === 'unknown' ? missing : finding.facts.map(({ fact }) => fact)
  if (!['unknown', 'bars', 'conditions'].includes(finding.result)) return []
  return asked.flatMap((fact): NextStep[] => {
    const { act }: FactRule = nominationFacts()[fact]
    if (act === undefined || known(fact) === act.to) return []
    const due = act.days === undefined ? null : addDays(reportDate, -act.days)
    return [
      {
        phase: act.phase,
        step: act.do,
        by: act.by,
        rule: rule.id,
        fact,
        citation: rule.citation,
        due,
        daysLeft: due === null || on === undefined ? null : daysBetween(on, due),
        state: known(fact) === 'unknown' ? 'check' : 'open',
      },
    ]
  })
}

function byCycle(a: NextStep, b: NextStep): number {
  const phase = PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase)
  if (phase !== 0) return phase
  // What has a last day goes before what has none.
  return (a.due ?? '9999') < (b.due ?? '9999') ? -1 : (a.due ?? '9999') > (b.due ?? '9999') ? 1 : 0
}

/**
 * What is still to be done, in the order of the annual cycle (plan, program, approve, fund, screen, order, travel, train,
 * after); within a stage by the day on which it is due. Each act stands once. A nomination that is stopped has no use for
 * the rest before what stops it is lifted.
 */
export function nextStepsOf(
  judged: readonly JudgedRule[],
  given: Given,
  known: Known,
  outcome: NominationOutcome,
): NextStep[] {
  const steps = new Map<string, NextStep>()
  for (const rule of judged) {
    if (outcome === 'stop' && rule.finding.result !== 'bars') continue
    for (const step of stepsOf(rule, given, known)) {
      const key = step.fact ?? step.rule
      if (!steps.has(key)) steps.set(key, step)
    }
  }
  return [...steps.values()].sort(byCycle)
}
