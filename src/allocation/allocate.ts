import type { CountryCode } from '../core/country.ts'
import { formatMoney, type Cents } from '../core/money.ts'
import { boundedLines, type BoundedLine } from './bounds.ts'
import { cappedClasses, type CappedClass } from './classes.ts'
import { conditionsOf } from './conditions.ts'
import { conflicts } from './conflicts.ts'
import type { Group } from './divide-in-groups.ts'
import { checked } from './door.ts'
import { expandedParts } from './expanded.ts'
import { allocationInputSchema, type AllocationInput } from './input.ts'
import type { AllocatedLine, AllocationFinding, AllocationPlan, Reason, Residual } from './plan.ts'
import { reasonsFor, residualOf } from './reasons.ts'
import { given, head, refused } from './refused.ts'
import type { AllocationRule } from './rule.ts'
import type { Award } from './share.ts'
import { spread } from './spread.ts'
import { inOrder, summary } from './summary.ts'
import { down, inUnits, isPinned } from './units.ts'
import { weightsOf } from './weights.ts'

function reserveOf(rules: readonly AllocationRule[]): Cents {
  return rules.reduce((sum, rule) => (rule.kind === 'set-aside' ? sum + rule.amount : sum), 0)
}

function conditionRules(rules: readonly AllocationRule[]): ReadonlyMap<CountryCode, readonly [AllocationRule, number][]> {
  const map = new Map<CountryCode, [AllocationRule, number][]>()
  rules.forEach((rule, index) => {
    if (rule.kind !== 'notification-required' && rule.kind !== 'hold' && rule.kind !== 'exclude') return
    const list = map.get(rule.country)
    if (list === undefined) map.set(rule.country, [[rule, index]])
    else list.push([rule, index])
  })
  return map
}

/**
 * Divides what is available among country lines: exactly, conserved to the cent, each line with its reasons.
 *
 * Set-asides come off first. Floors are met before anything is shared, floors and ceilings hold while the rest is shared out
 * in proportion, and shares become whole units by the named method. A barred country gets nothing, with its decision attached;
 * an undetermined one is flagged. Where the rules cannot all be kept, a finding `infeasible` names the smallest set of them in
 * conflict, nothing is allocated, and all of it stays `unallocated`: nothing is scaled silently.
 *
 * @param input - amounts in whole cents; see {@link AllocationInput}
 * @returns lines + reserved + unallocated = available, always
 * @throws ImetError `invalid-money`, `money-overflow`, `unknown-country`, `invalid-fiscal-year`, `invalid-input`, with the path
 * @example
 * ```ts
 * allocate({
 *   fiscalYear: 2020,
 *   available: 9,
 *   basis: 'pro-rata',
 *   lines: [{ country: 'JOR', requested: 5 }, { country: 'TUN', requested: 3 }, { country: 'MAR', requested: 2 }],
 * }).lines.map(({ country, allocated }) => [country, allocated]) // [['JOR', 4], ['TUN', 3], ['MAR', 2]]
 * ```
 */
export function allocate(input: AllocationInput): AllocationPlan {
  checked(allocationInputSchema, input)
  const rules = input.rules ?? []
  const unit = input.unit ?? 1
  const method = input.method ?? 'largest-remainder'
  const classes = cappedClasses(rules)
  const weights = weightsOf(input)
  const lines = boundedLines(input)
  const found = conflicts(input, lines)
  if (found.length > 0) return refused(input, lines, found)

  const reserved = reserveOf(rules)
  const pinned = lines.map((line) => (isPinned(line, unit) ? line.least : null))
  const pinnedSum = pinned.reduce((sum, least) => sum + (least?.amount ?? 0), 0)
  const shared = pinned.flatMap((least, index) => (least === null ? [index] : []))
  const unitLines = shared.map((index) => {
    const line = lines[index] as BoundedLine
    return inUnits(line, weights[line.place] ?? 0n, unit)
  })
  const units = down(input.available - reserved - pinnedSum, unit)
  const groups = classes.map((capped): Group & { readonly capped: CappedClass } => {
    const taken = lines.reduce(
      (sum, { line }, index) => (capped.countries.has(line.country) ? sum + (pinned[index]?.amount ?? 0) : sum),
      0,
    )
    const members = unitLines.flatMap(({ bounded }, place) => (capped.countries.has(bounded.line.country) ? [place] : []))
    return { members, most: down(capped.amount - taken, unit), capped }
  })
  const { awards, full } = spread(input, units, unitLines, groups, method)
  const conditional = conditionRules(rules)
  const findings: AllocationFinding[] = []
  const residuals: Residual[] = []
  const allocated: Cents[] = []
  const reasons: Reason[][] = []
  pinned.forEach((least, index) => {
    if (least === null) return
    allocated[index] = least.amount
    const pin = `${formatMoney(least.amount)} is not a multiple of ${formatMoney(unit)} and stands as it is`
    reasons[index] = [least.reason, { code: 'unit', because: pin }]
  })
  unitLines.forEach((unitLine, place) => {
    const award = awards[place] as Award
    const index = shared[place] as number
    const residual = residualOf(unitLine.bounded.line.country, award, method, unit)
    if (residual !== null) residuals.push(residual)
    const capped = groups.find((group) => full.includes(group) && group.members.includes(place))?.capped
    allocated[index] = award.units * unit
    reasons[index] = reasonsFor(input, unitLine, award, residual, capped)
  })
  const expanded = expandedParts(
    lines.map(({ line }, index) => ({ line, allocated: allocated[index] as Cents })),
    rules,
  )
  findings.push(...expanded.findings)
  const planned = lines.map(({ line, place }, index): AllocatedLine => {
    const amount = allocated[index] as Cents
    const conditions = conditionsOf(line, place, amount, conditional.get(line.country) ?? [])
    findings.push(...conditions.findings)
    const part = expanded.parts[index] ?? null
    return {
      country: line.country,
      requested: line.requested,
      allocated: amount,
      reasons: [...(reasons[index] as Reason[]), ...conditions.reasons],
      ...(conditions.held === null ? {} : { held: conditions.held }),
      ...(part === null ? {} : { expanded: part }),
      ...given(input, place),
    }
  })
  findings.push(...summary(input, lines, planned))
  const tied = [...new Set(awards.flatMap(({ tiedWith }) => tiedWith))].sort() as CountryCode[]
  if (tied.length > 0) {
    findings.push({
      kind: 'tie',
      because: `${tied.join(', ')} had equal claims to the last unit; the earlier country code came first`,
      countries: tied,
      parties: [],
    })
  }
  const unallocated = input.available - reserved - allocated.reduce((sum, amount) => sum + amount, 0)
  if (unallocated > 0) {
    findings.push({
      kind: 'unallocated',
      because:
        unallocated < unit
          ? `${formatMoney(unallocated)} is less than one unit of ${formatMoney(unit)}`
          : `${formatMoney(unallocated)} is left: no line may take more`,
      countries: [],
      parties: [],
    })
  }
  return { ...head(input), lines: planned, reserved, unallocated, residuals, findings: inOrder(findings) }
}
