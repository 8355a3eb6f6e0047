import type { AllocationInput, RequestLine } from '../allocation/input.ts'
import type { Party, Reason } from '../allocation/plan.ts'
import type { AllocationRule } from '../allocation/rule.ts'
import { formatMoney, multiplyRatio, type Cents } from '../core/money.ts'

/** The digits of a percentage as printed, in a hundredth of its last place. */
export function percentOf(value: number | string): readonly [bigint, bigint] {
  const [whole = '0', fraction = ''] = String(value).split('.')
  return [BigInt(whole + fraction), 100n * 10n ** BigInt(fraction.length)]
}

/** A percentage of an amount, a part of a cent up. */
export function partUp(amount: Cents, value: number | string): Cents {
  const [top, bottom] = percentOf(value)
  return multiplyRatio(amount, top, bottom, 'up')
}

/** A rule in words. */
export function words(rule: AllocationRule): string {
  const plain = (): string => {
    switch (rule.kind) {
      case 'floor':
        return `${rule.country} not less than ${formatMoney(rule.amount)}`
      case 'ceiling':
        return `${rule.country} not more than ${formatMoney(rule.amount)}`
      case 'earmark':
        return `${rule.country} exactly ${formatMoney(rule.amount)}`
      case 'set-aside':
        return `${formatMoney(rule.amount)} set aside for ${rule.label}`
      case 'expanded-minimum': {
        const where = rule.by === 'program' ? 'the program' : (rule.country ?? 'each line')
        return `at least ${rule.percent === undefined ? formatMoney(rule.amount ?? 0) : `${rule.percent} percent`} of ${where} in expanded IMET`
      }
      case 'class-cap': {
        const parts = [
          rule.amount === undefined ? '' : `together not more than ${formatMoney(rule.amount)}`,
          rule.each === undefined ? '' : `each not more than ${formatMoney(rule.each)}`,
          rule.costShareRequired === true ? 'only where the country pays travel and living allowances' : '',
        ]
        return `${rule.label}: ${parts.filter((part) => part !== '').join(', ')}`
      }
      case 'notification-required':
        return `${rule.country} only after notification`
      case 'hold':
        return `${rule.percent} percent of ${rule.country} withheld${rule.until === undefined ? '' : ` until ${rule.until}`}`
      case 'exclude':
        return `nothing for ${rule.country}${rule.because === undefined ? '' : `: ${rule.because}`}`
    }
  }
  return `${plain()}${rule.citation === undefined ? '' : ` (${rule.citation})`}`
}

/** A bound on a line, with the rule or the decision that sets it. */
export interface Limit {
  readonly amount: Cents
  readonly party: Party
  readonly reason: Reason
}

export interface Bounded {
  readonly line: RequestLine
  /** Its place in the input; -1 where a rule brings it in. */
  readonly place: number
  readonly least: Limit | undefined
  readonly most: Limit | undefined
}

const CODE = { floor: 'floor', ceiling: 'ceiling', earmark: 'earmark', exclude: 'excluded', 'class-cap': 'class-cap', 'expanded-minimum': 'expanded-minimum' } as const

/** The bounds on a line: of several the tightest, of equal ones the first, the country's own before those for all. */
function bounded(line: RequestLine, place: number, rules: readonly AllocationRule[]): Bounded {
  const least: Limit[] = []
  const most: Limit[] = []
  const access = line.decision?.access
  const allowed = access === 'barred' ? 0 : access === 'expanded-only' ? line.expanded : undefined
  if (allowed !== undefined) {
    const because = access === 'barred' ? `${line.country} is barred` : `${line.country} may receive only expanded IMET`
    most.push({ amount: allowed, party: { line: place, kind: 'decision', text: because }, reason: { code: 'status', because } })
  }
  const indexed = rules.map((rule, index) => ({ rule, index }))
  const own = indexed.filter(({ rule }) => (rule.kind === 'class-cap' ? rule.countries.includes(line.country) : rule.kind !== 'set-aside' && rule.country === line.country))
  const general = indexed.filter(({ rule }) => rule.kind === 'expanded-minimum' && rule.country === undefined)
  for (const { rule, index } of [...own, ...general]) {
    const limit = (amount: Cents): Limit => ({
      amount,
      party: { rule: index, kind: rule.kind, text: words(rule) },
      reason: { code: CODE[rule.kind as keyof typeof CODE], because: words(rule), rule: index },
    })
    if (rule.kind === 'floor' || rule.kind === 'earmark') least.push(limit(rule.amount))
    if (rule.kind === 'ceiling' || rule.kind === 'earmark') most.push(limit(rule.amount))
    if (rule.kind === 'exclude') most.push(limit(0))
    if (rule.kind === 'class-cap') {
      if (rule.costShareRequired === true && line.costShare !== true) most.push(limit(0))
      else if (rule.each !== undefined) most.push(limit(rule.each))
    }
    if (rule.kind === 'expanded-minimum' && rule.by === 'line' && rule.percent !== undefined) {
      const [top, bottom] = percentOf(rule.percent)
      if (top > 0n) most.push(limit(multiplyRatio(line.expanded ?? 0, bottom, top, 'down')))
    }
  }
  const highest = Math.max(...least.map(({ amount }) => amount))
  const lowest = Math.min(...most.map(({ amount }) => amount))
  return { line, place, least: least.find(({ amount }) => amount === highest), most: most.find(({ amount }) => amount === lowest) }
}

/** The lines of the input, and one for each country to which only a rule gives money. */
export function boundedLines({ lines, rules = [] }: AllocationInput): Bounded[] {
  const given = rules.flatMap((rule) => ((rule.kind === 'floor' || rule.kind === 'earmark') && rule.amount > 0 ? [rule.country] : []))
  const added = [...new Set(given)].filter((country) => lines.every((line) => line.country !== country)).sort()
  return [...lines.map((line, place) => bounded(line, place, rules)), ...added.map((country) => bounded({ country, requested: 0 }, -1, rules))]
}
