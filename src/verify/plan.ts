import type { AllocationInput } from '../allocation/input.ts'
import type { AllocatedLine, AllocationFinding, AllocationPlan, Reason, Residual } from '../allocation/plan.ts'
import { ImetError } from '../core/errors.ts'
import { formatMoney, type Cents } from '../core/money.ts'
import { stamp } from '../law/stamp.ts'
import { attached, expandedOf } from './plan-conditions.ts'
import { conflictsOf, isPinned, unitsFor, wholeUnits } from './plan-conflicts.ts'
import { inputAtTheDoor } from './plan-door.ts'
import { boundedLines, words, type Bounded } from './plan-rules.ts'
import { shareUnder, type Ceiling, type Share, type Sharer } from './plan-share.ts'
import { compared, type Verification } from './verification.ts'

function missing(place: number, field: string): never {
  throw new ImetError('invalid-input', `about.lines[${place}].${field}`, 'expected a value, since the lines share by it, got nothing')
}

/** What each line of the input shares by, in the smallest whole numbers. */
function weightsOf({ basis, lines }: AllocationInput): bigint[] {
  const decimals = lines.map(({ weight }, place) => String(basis === 'weights' ? (weight ?? missing(place, 'weight')) : 0).split('.') as [string, string?])
  const places = Math.max(0, ...decimals.map(([, fraction = '']) => fraction.length))
  const plain = lines.map(({ requested, priorYear }, place) => {
    if (basis === 'weights') return BigInt(decimals[place]?.[0] + (decimals[place]?.[1] ?? '').padEnd(places, '0'))
    return BigInt(basis === 'prior-year' ? (priorYear ?? missing(place, 'priorYear')) : requested)
  })
  let common = 0n
  for (let weight of plain) while (weight !== 0n) [common, weight] = [weight, common % weight]
  return common === 0n ? plain : plain.map((weight) => weight / common)
}

interface InUnits {
  readonly one: Bounded
  readonly weight: bigint
  readonly least: number
  readonly most: number
  readonly wanted: number
}

const given = (units: number): Share => ({ units, whole: units, rest: 0n, of: 1n, bound: null, tied: [] })

function sharing(input: AllocationInput, units: number, lines: readonly InUnits[], ceilings: readonly Ceiling[]): { shares: Share[]; met: Ceiling[] } {
  const method = input.method ?? 'largest-remainder'
  const sharer = ({ one, weight, least }: InUnits, most: number): Sharer => ({ key: one.line.country, weight, least, most })
  if (input.basis === 'as-requested') return { shares: lines.map(({ wanted }) => given(wanted)), met: [] }
  if (input.basis !== 'priority') {
    const sharers = lines.map((line) => sharer(line, Math.max(line.least, Math.min(input.capAtRequest === true ? line.wanted : line.most, units))))
    return shareUnder(units, sharers, ceilings, method)
  }
  const turns = lines.map(({ one }) => one.line.priority ?? (one.place < 0 ? 0 : missing(one.place, 'priority')))
  const shares = lines.map(({ least }) => given(least))
  const met: Ceiling[] = []
  let left = units - lines.reduce((sum, { least }) => sum + least, 0)
  for (const turn of [...new Set(turns)].sort((a, b) => a - b)) {
    const members = lines.flatMap((_, index) => (turns[index] === turn ? [index] : []))
    const sharers = members.map((index) => sharer(lines[index] as InUnits, (lines[index] as InUnits).wanted))
    const floors = sharers.reduce((sum, { least }) => sum + least, 0)
    const here = ceilings.map(({ members: all, most }): Ceiling => ({
      members: all.flatMap((index) => (members.includes(index) ? [members.indexOf(index)] : [])),
      most: most - all.reduce((sum, index) => (members.includes(index) ? sum : sum + (shares[index] as Share).units), 0),
    }))
    const now = shareUnder(left + floors, sharers, here, method)
    now.shares.forEach((part, place) => (shares[members[place] as number] = part))
    left -= now.shares.reduce((sum, part) => sum + part.units, 0) - floors
    here.forEach((one, index) => {
      if (now.met.includes(one)) met.push(ceilings[index] as Ceiling)
    })
  }
  return { shares, met }
}

const NAMES = { webster: "Webster's method", 'huntington-hill': "Huntington and Hill's method", dhondt: "d'Hondt's method" } as const

function residual({ one }: InUnits, { units, whole, rest, of, bound, tied }: Share, input: AllocationInput): Residual | null {
  if (bound !== null || units <= whole) return null
  const fraction = rest === 0n ? '0' : `${rest}/${of}`
  const short = fraction.length <= 11 ? fraction : `0.${((rest * 1_000n) / of).toString().padStart(3, '0')}...`
  const tie = tied.length === 0 ? '' : `; equal claim with ${tied.join(', ')}, settled by country code`
  const method = input.method ?? 'largest-remainder'
  const because =
    method === 'largest-remainder' ? `its rest of ${short} of a unit is among the largest${tie}` : `${NAMES[method]} rounds its rest of ${short} of a unit up${tie}`
  return { country: one.line.country, amount: (units - whole) * (input.unit ?? 1), rest: fraction, because }
}

function basisReason({ basis }: AllocationInput, { requested, priorYear, priority, weight }: Bounded['line']): Reason {
  switch (basis) {
    case 'as-requested':
      return { code: 'request', because: 'as requested' }
    case 'priority':
      return { code: 'priority', because: `priority ${priority ?? 'none'}: requests are met in that order` }
    case 'pro-rata':
      return { code: 'share', because: `pro rata to its request of ${formatMoney(requested)}` }
    case 'prior-year':
      return { code: 'share', because: `pro rata to its prior year of ${formatMoney(priorYear ?? 0)}` }
    case 'weights':
      return { code: 'share', because: `in proportion to its weight of ${weight ?? 0}` }
  }
}

function reasonsOf(input: AllocationInput, line: InUnits, part: Share, extra: Residual | null, cap: Reason | undefined): Reason[] {
  const { least, most, line: asked } = line.one
  const cut = part.bound === 'most' || asked.requested > part.units * (input.unit ?? 1) || most?.amount === 0
  const atMost = most !== undefined && part.units === line.most && cut
  const atLeast = least !== undefined && part.units === line.least && part.units > 0
  const first = atMost ? most.reason : atLeast ? least.reason : cap
  const reasons = first === undefined ? [] : [first]
  if (first === undefined || cap !== undefined) reasons.push(basisReason(input, asked))
  if (extra !== null) reasons.push({ code: 'residual', because: `${formatMoney(extra.amount)} of it because ${extra.because}` })
  else if (part.tied.length > 0) reasons.push({ code: 'tie', because: `an equal claim to the last unit, with ${part.tied.join(', ')}, was settled by country code` })
  return reasons
}

const GRAVEST: readonly AllocationFinding['kind'][] = [
  'infeasible', 'unmet', 'excluded', 'flagged', 'held', 'notification', 'line-added', 'above-request', 'tie', 'unallocated',
]

function note(kind: AllocationFinding['kind'], because: string, countries: AllocationFinding['countries']): AllocationFinding {
  return { kind, because, countries, parties: [] }
}

/** The plan, made again from its input. */
export function planFrom(input: AllocationInput): AllocationPlan {
  const { fiscalYear, available, basis, unit = 1, method = 'largest-remainder', rules = [] } = input
  const head = { ...stamp(null), fiscalYear, available, unit, basis, method }
  const lines = boundedLines(input)
  const weights = weightsOf(input)
  const decided = ({ line }: Bounded) => (line.decision === undefined ? {} : { decision: line.decision })
  const conflicts = conflictsOf(input, lines)
  if (conflicts.length > 0) {
    const reasons: Reason[] = [{ code: 'conflict', because: 'nothing is allocated while the rules conflict' }]
    const none = lines.map((one) => ({ country: one.line.country, requested: one.line.requested, allocated: 0, reasons, ...decided(one) }))
    return { ...head, lines: none, reserved: 0, unallocated: available, residuals: [], findings: conflicts }
  }
  const reserved = rules.reduce((sum, rule) => (rule.kind === 'set-aside' ? sum + rule.amount : sum), 0)
  const pinned = (one: Bounded): Cents => (isPinned(one, unit) ? (one.least?.amount ?? 0) : 0)
  const some: InUnits[] = lines.filter((one) => !isPinned(one, unit)).map((one) => {
    const least = unitsFor(one.least?.amount ?? 0, unit)
    const most = one.most === undefined ? Number.POSITIVE_INFINITY : wholeUnits(one.most.amount, unit)
    const weight = one.place < 0 ? 0n : (weights[one.place] ?? 0n)
    return { one, weight, least, most, wanted: Math.max(Math.min(wholeUnits(one.line.requested, unit), most), least) }
  })
  const caps = rules.flatMap((rule, index) => {
    if (rule.kind !== 'class-cap' || rule.amount === undefined) return []
    const inside = ({ line }: Bounded) => rule.countries.includes(line.country)
    const taken = lines.filter(inside).reduce((sum, one) => sum + pinned(one), 0)
    const members = some.flatMap(({ one }, place) => (inside(one) ? [place] : []))
    return [{ members, most: wholeUnits(rule.amount - taken, unit), reason: { code: 'class-cap', because: words(rule), rule: index } as const }]
  })
  const units = wholeUnits(available - reserved - lines.reduce((sum, one) => sum + pinned(one), 0), unit)
  const { shares, met } = sharing(input, units, some, caps)
  const residuals: Residual[] = []
  const findings: AllocationFinding[] = []
  const placed = lines.map((one) => {
    const place = some.findIndex((line) => line.one === one)
    const [line, part] = [some[place], shares[place]]
    if (line === undefined || part === undefined) {
      const stands = `${formatMoney(pinned(one))} is not a multiple of ${formatMoney(unit)} and stands as it is`
      return { line: one.line, allocated: pinned(one), reasons: [...(one.least === undefined ? [] : [one.least.reason]), { code: 'unit', because: stands } as const] }
    }
    const extra = residual(line, part, input)
    if (extra !== null) residuals.push(extra)
    const satisfied = (basis === 'priority' || input.capAtRequest === true) && part.units === line.wanted
    const cap = satisfied ? undefined : caps.find((ceiling) => met.includes(ceiling) && ceiling.members.includes(place))
    return { line: one.line, allocated: part.units * unit, reasons: reasonsOf(input, line, part, extra, cap?.reason) }
  })
  const expanded = expandedOf(placed, input)
  const planned = placed.map(({ line, allocated, reasons }, index): AllocatedLine => {
    const more = attached(lines[index] as Bounded, allocated, input)
    findings.push(...more.findings)
    const part = expanded.parts[index]
    return {
      country: line.country,
      requested: line.requested,
      allocated,
      reasons: [...reasons, ...more.reasons],
      ...(more.held === undefined ? {} : { held: more.held }),
      ...(part === undefined ? {} : { expanded: part }),
      ...decided(lines[index] as Bounded),
    }
  })
  findings.unshift(...expanded.findings)
  const added = lines.filter(({ place }) => place < 0).map(({ line }) => line.country)
  if (added.length > 0) findings.push(note('line-added', `a rule gives money to ${added.join(', ')}, with no request; the plan has a line for each`, added))
  const above = planned.filter(({ allocated, requested }, index) => (lines[index]?.place ?? -1) >= 0 && allocated > requested).map(({ country }) => country)
  if (above.length > 0 && basis !== 'as-requested' && basis !== 'priority') {
    findings.push(note('above-request', `${above.length} lines get more than they asked for; \`capAtRequest\` would stop that`, [...above].sort()))
  }
  const tied = [...new Set(shares.flatMap((part) => part.tied))].sort() as AllocationFinding['countries']
  if (tied.length > 0) findings.push(note('tie', `${tied.join(', ')} had equal claims to the last unit; the earlier country code came first`, tied))
  const unallocated = available - reserved - planned.reduce((sum, { allocated }) => sum + allocated, 0)
  if (unallocated > 0) {
    const why = unallocated < unit ? `is less than one unit of ${formatMoney(unit)}` : 'is left: no line may take more'
    findings.push(note('unallocated', `${formatMoney(unallocated)} ${why}`, []))
  }
  const rank = ({ kind }: AllocationFinding) => GRAVEST.indexOf(kind)
  const key = ({ countries }: AllocationFinding) => countries.join()
  findings.sort((a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
  return { ...head, lines: planned, reserved, unallocated, residuals, findings }
}

/** A plan beside the one that its input makes. */
export function verifyPlan(found: unknown, about: unknown): Verification {
  return compared(JSON.parse(JSON.stringify(planFrom(inputAtTheDoor(about)))), found)
}
