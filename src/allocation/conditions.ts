import { formatMoney, type Cents } from '../core/money.ts'
import { partyOf, ruleText } from './bounds.ts'
import type { RequestLine } from './input.ts'
import type { AllocationFinding, Reason } from './plan.ts'
import { percent, timesRatio } from './ratio.ts'
import type { AllocationRule } from './rule.ts'

/** What stays attached to a line's money after it is divided. */
export interface Conditions {
  readonly held: Cents | null
  readonly reasons: readonly Reason[]
  readonly findings: readonly AllocationFinding[]
}

const FLAGS: Readonly<Record<string, string>> = {
  undetermined: 'its standing is undetermined: the missing facts must be settled before money is obligated',
  restricted: 'a part of its training is stopped or held back',
  conditional: 'it may receive training only once stated conditions are met',
  'expanded-only': 'it may receive only expanded IMET, and the line does not say how much of the request that is',
}

function standing(line: RequestLine, place: number): Conditions['findings'] {
  const access = line.decision?.access
  if (access === undefined || access === 'open') return []
  const party = { line: place, kind: 'decision', text: `${line.country} is ${access}` } as const
  if (access === 'barred') {
    return [{ kind: 'excluded', because: `${line.country} is barred on the decision given`, countries: [line.country], parties: [party] }]
  }
  if (access === 'expanded-only' && line.expanded !== undefined) return []
  return [{ kind: 'flagged', because: `${line.country}: ${FLAGS[access]}`, countries: [line.country], parties: [party] }]
}

/** Holds, notifications, exclusions and the line's legal standing, for an allocated amount. */
export function conditionsOf(
  line: RequestLine,
  place: number,
  allocated: Cents,
  rules: readonly (readonly [rule: AllocationRule, index: number])[],
): Conditions {
  const reasons: Reason[] = []
  const findings: AllocationFinding[] = [...standing(line, place)]
  // A bar is among the line's bounds, and its reason with it.
  for (const { kind, because } of findings) if (kind === 'flagged') reasons.push({ code: 'status', because })
  const note = (kind: AllocationFinding['kind'], because: string, rule: AllocationRule, index: number) =>
    findings.push({ kind, because, countries: [line.country], parties: [partyOf(rule, index)] })
  let held: Cents | null = null
  for (const [rule, index] of rules) {
    if (rule.kind === 'exclude') note('excluded', ruleText(rule), rule, index)
    if (allocated === 0) continue
    if (rule.kind === 'notification-required' && rule.notified !== true) {
      reasons.push({ code: 'notification', because: ruleText(rule), rule: index })
      note('notification', ruleText(rule), rule, index)
    }
    if (rule.kind === 'hold' && rule.certified !== true) {
      // Part of a cent is withheld too: what is released never passes the share that the law releases.
      const part = Math.min(allocated, timesRatio(allocated, percent(rule.percent, `rules[${index}].percent`), 'up'))
      held = Math.max(held ?? 0, part)
      reasons.push({ code: 'hold', because: `${formatMoney(part)} held: ${ruleText(rule)}`, rule: index })
      note('held', `${formatMoney(part)} of ${line.country} is held: ${ruleText(rule)}`, rule, index)
    }
  }
  return { held, reasons, findings }
}
