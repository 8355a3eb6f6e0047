import type { CountryCode } from '../core/country.ts'
import { formatMoney, type Cents } from '../core/money.ts'
import type { AllocationInput, RequestLine } from './input.ts'
import type { Party, Reason } from './plan.ts'
import { percent, timesRatio } from './ratio.ts'
import type { AllocationRule } from './rule.ts'

/** A least or a most for one line, and who sets it. */
export interface Bound {
  readonly amount: Cents
  readonly party: Party
  readonly reason: Reason
}

/** A line with the bounds on it. */
export interface BoundedLine {
  readonly line: RequestLine
  /** Its place in the input, or -1 for a line that a rule adds. */
  readonly place: number
  readonly least: Bound | null
  readonly most: Bound | null
}

type RuleOf<Kind extends AllocationRule['kind']> = Extract<AllocationRule, { kind: Kind }>

/** How a rule reads in a finding. */
export function ruleText(rule: AllocationRule): string {
  const cited = rule.citation === undefined ? '' : ` (${rule.citation})`
  switch (rule.kind) {
    case 'floor':
      return `${rule.country} not less than ${formatMoney(rule.amount)}${cited}`
    case 'ceiling':
      return `${rule.country} not more than ${formatMoney(rule.amount)}${cited}`
    case 'earmark':
      return `${rule.country} exactly ${formatMoney(rule.amount)}${cited}`
    case 'set-aside':
      return `${formatMoney(rule.amount)} set aside for ${rule.label}${cited}`
    case 'expanded-minimum': {
      const least = rule.percent === undefined ? formatMoney(rule.amount ?? 0) : `${rule.percent} percent`
      const where = rule.by === 'program' ? 'of the program' : rule.country === undefined ? 'of each line' : `of ${rule.country}`
      return `at least ${least} ${where} in expanded IMET${cited}`
    }
    case 'class-cap': {
      const together = rule.amount === undefined ? [] : [`together not more than ${formatMoney(rule.amount)}`]
      const each = rule.each === undefined ? [] : [`each not more than ${formatMoney(rule.each)}`]
      const paying = rule.costShareRequired === true ? ['only where the country pays travel and living allowances'] : []
      return `${rule.label}: ${[...together, ...each, ...paying].join(', ')}${cited}`
    }
    case 'notification-required':
      return `${rule.country} only after notification${cited}`
    case 'hold':
      return `${rule.percent} percent of ${rule.country} withheld${rule.until === undefined ? '' : ` until ${rule.until}`}${cited}`
    case 'exclude':
      return `nothing for ${rule.country}${rule.because === undefined ? '' : `: ${rule.because}`}${cited}`
  }
}

/** A rule as a party to a conflict. */
export function partyOf(rule: AllocationRule, index: number): Party {
  return { rule: index, kind: rule.kind, text: ruleText(rule) }
}

function bound(rule: AllocationRule, index: number, amount: Cents, code: Reason['code']): Bound {
  return { amount, party: partyOf(rule, index), reason: { code, because: ruleText(rule), rule: index } }
}

/** What a rule puts at least, and at most, on a line. */
function boundsOfRule(rule: AllocationRule, index: number, line: RequestLine): { least?: Bound; most?: Bound } {
  switch (rule.kind) {
    case 'floor':
      return { least: bound(rule, index, rule.amount, 'floor') }
    case 'ceiling':
      return { most: bound(rule, index, rule.amount, 'ceiling') }
    case 'earmark': {
      const both = bound(rule, index, rule.amount, 'earmark')
      return { least: both, most: both }
    }
    case 'exclude':
      return { most: bound(rule, index, 0, 'excluded') }
    case 'class-cap':
      if (rule.costShareRequired === true && line.costShare !== true) return { most: bound(rule, index, 0, 'class-cap') }
      return rule.each === undefined ? {} : { most: bound(rule, index, rule.each, 'class-cap') }
    case 'expanded-minimum': {
      if (rule.by !== 'line' || rule.percent === undefined) return {}
      // A line of which p percent must be expanded IMET can hold no more than its expanded need divided by p.
      const { numerator, denominator } = percent(rule.percent, `rules[${index}].percent`)
      if (numerator <= 0n) return {}
      const most = timesRatio(line.expanded ?? 0, { numerator: denominator, denominator: numerator }, 'down')
      return { most: bound(rule, index, most, 'expanded-minimum') }
    }
    default:
      return {}
  }
}

function boundOfDecision(line: RequestLine, place: number): Bound | null {
  const access = line.decision?.access
  if (access !== 'barred' && access !== 'expanded-only') return null
  const most = access === 'barred' ? 0 : line.expanded
  if (most === undefined) return null
  const text = access === 'barred' ? `${line.country} is barred` : `${line.country} may receive only expanded IMET`
  return { amount: most, party: { line: place, kind: 'decision', text }, reason: { code: 'status', because: text } }
}

/** Which rules speak of a country, found once for all lines. */
function rulesByCountry(rules: readonly AllocationRule[]): Map<CountryCode | 'all', [AllocationRule, number][]> {
  const map = new Map<CountryCode | 'all', [AllocationRule, number][]>()
  const add = (key: CountryCode | 'all', rule: AllocationRule, index: number) => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [[rule, index]])
    else list.push([rule, index])
  }
  rules.forEach((rule, index) => {
    if (rule.kind === 'set-aside') return
    if (rule.kind === 'class-cap') for (const country of new Set(rule.countries)) add(country, rule, index)
    else add(rule.country ?? 'all', rule, index)
  })
  return map
}

function boundLine(line: RequestLine, place: number, rules: readonly [AllocationRule, number][]): BoundedLine {
  let least: Bound | null = null
  let most: Bound | null = boundOfDecision(line, place)
  for (const [rule, index] of rules) {
    const found = boundsOfRule(rule, index, line)
    if (found.least !== undefined && (least === null || found.least.amount > least.amount)) least = found.least
    if (found.most !== undefined && (most === null || found.most.amount < most.amount)) most = found.most
  }
  return { line, place, least, most }
}

/** A rule that promises money to a country. */
function promises(rule: AllocationRule): rule is RuleOf<'floor' | 'earmark'> {
  return (rule.kind === 'floor' || rule.kind === 'earmark') && rule.amount > 0
}

/** Every line with its bounds: those of the input, then, by code, a line for each country to which only a rule gives money. */
export function boundedLines(input: AllocationInput): readonly BoundedLine[] {
  const rules = input.rules ?? []
  const byCountry = rulesByCountry(rules)
  const about = (country: CountryCode) => [...(byCountry.get(country) ?? []), ...(byCountry.get('all') ?? [])]
  const asked = new Set(input.lines.map(({ country }) => country))
  const added = [...new Set(rules.filter(promises).map(({ country }) => country))]
    .filter((country) => !asked.has(country))
    .sort()
    .map((country): RequestLine => ({ country, requested: 0 }))
  return [
    ...input.lines.map((line, place) => boundLine(line, place, about(line.country))),
    ...added.map((line) => boundLine(line, -1, about(line.country))),
  ]
}
