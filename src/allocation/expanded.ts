import { formatMoney, type Cents } from '../core/money.ts'
import { partyOf, ruleText } from './bounds.ts'
import { divide } from './divide.ts'
import type { RequestLine } from './input.ts'
import type { AllocationFinding } from './plan.ts'
import { percent, timesRatio } from './ratio.ts'
import type { AllocationRule } from './rule.ts'

interface Filled {
  readonly line: RequestLine
  readonly allocated: Cents
}

/** What each line must spend on expanded IMET, and the minimums that cannot be met. */
export interface ExpandedParts {
  /** By place among the lines; `null` where no minimum speaks of the line. */
  readonly parts: readonly (Cents | null)[]
  readonly findings: readonly AllocationFinding[]
}

/**
 * Lays the expanded minimums on lines already divided. By line: its share of the line. By program: what is still lacking is
 * spread over the lines in proportion to the expanded IMET that they asked for; where they asked for too little, the minimum is
 * unmet and the finding says by how much, since no division of the money could make a country want it.
 */
export function expandedParts(lines: readonly Filled[], rules: readonly AllocationRule[]): ExpandedParts {
  const parts: (Cents | null)[] = lines.map(() => null)
  const findings: AllocationFinding[] = []
  const room = lines.map(({ line, allocated }) => Math.min(line.expanded ?? 0, allocated))
  rules.forEach((rule, index) => {
    if (rule.kind !== 'expanded-minimum' || rule.by !== 'line' || rule.percent === undefined) return
    const share = percent(rule.percent, `rules[${index}].percent`)
    lines.forEach(({ line, allocated }, place) => {
      if (rule.country !== undefined && rule.country !== line.country) return
      parts[place] = Math.max(parts[place] ?? 0, timesRatio(allocated, share, 'up'))
    })
  })
  const total = lines.reduce((sum, { allocated }) => sum + allocated, 0)
  rules.forEach((rule, index) => {
    if (rule.kind !== 'expanded-minimum' || rule.by !== 'program') return
    const least =
      rule.percent === undefined ? (rule.amount ?? 0) : timesRatio(total, percent(rule.percent, `rules[${index}].percent`), 'up')
    const claims = lines.map(({ line }, place) => ({
      key: line.country,
      weight: BigInt(room[place] as number),
      least: Math.min(parts[place] ?? 0, room[place] as number),
      most: room[place] as number,
    }))
    const capacity = claims.reduce((sum, { most }) => sum + most, 0)
    const floor = claims.reduce((sum, claim) => sum + claim.least, 0)
    divide(Math.max(Math.min(least, capacity), floor), claims, 'largest-remainder').forEach(({ units }, place) => {
      parts[place] = Math.max(parts[place] ?? 0, units)
    })
    if (capacity >= least) return
    findings.push({
      kind: 'unmet',
      because: `${ruleText(rule)}: the lines can take ${formatMoney(capacity)}, ${formatMoney(least - capacity)} too little`,
      countries: [],
      parties: [partyOf(rule, index)],
    })
  })
  return { parts, findings }
}
