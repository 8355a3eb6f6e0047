import type { BoundedLine } from './bounds.ts'
import type { AllocationInput } from './input.ts'
import type { AllocatedLine, AllocationFinding } from './plan.ts'

const FINDING_ORDER: readonly AllocationFinding['kind'][] = [
  'infeasible', 'unmet', 'excluded', 'flagged', 'held', 'notification', 'line-added', 'above-request', 'tie', 'unallocated',
]

/** Findings in one order whatever the order of the input: the gravest first, then by country. */
export function inOrder(findings: readonly AllocationFinding[]): readonly AllocationFinding[] {
  const rank = ({ kind }: AllocationFinding) => FINDING_ORDER.indexOf(kind)
  const key = ({ countries }: AllocationFinding) => countries.join()
  return [...findings].sort((a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** What a reader of the plan should know of its lines as a whole. */
export function summary(
  input: AllocationInput,
  lines: readonly BoundedLine[],
  planned: readonly AllocatedLine[],
): readonly AllocationFinding[] {
  const findings: AllocationFinding[] = []
  const added = lines.flatMap(({ line, place }) => (place < 0 ? [line.country] : []))
  if (added.length > 0) {
    findings.push({
      kind: 'line-added',
      because: `a rule gives money to ${added.join(', ')}, with no request; the plan has a line for each`,
      countries: added,
      parties: [],
    })
  }
  const beyond = planned.flatMap((line, index) =>
    line.allocated > line.requested && (lines[index]?.place ?? -1) >= 0 ? [line.country] : [],
  )
  if (beyond.length > 0 && (input.basis === 'pro-rata' || input.basis === 'weights' || input.basis === 'prior-year')) {
    findings.push({
      kind: 'above-request',
      because: `${beyond.length} lines get more than they asked for; \`capAtRequest\` would stop that`,
      countries: [...beyond].sort(),
      parties: [],
    })
  }
  return findings
}
