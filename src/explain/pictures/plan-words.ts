import { countryName } from '../../core/country.ts'
import { addMoney, formatMoney, subtractMoney, type Cents } from '../../core/money.ts'
import type { DrawnLine, DrawnPlan } from './plan-door.ts'

/** An amount in whole dollars; with its cents where it has some, since none may be dropped without a word. */
export function dollarsText(amount: Cents): string {
  return formatMoney(amount).replace(/\.00$/, '')
}

/** Most first; of equals the one that asked for more, then by name. */
export function sortedLines({ lines }: DrawnPlan): DrawnLine[] {
  const name = ({ country }: DrawnLine) => countryName(country)
  return [...lines].sort(
    (a, b) => b.allocated - a.allocated || b.requested - a.requested || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0),
  )
}

export interface Totals {
  readonly requested: Cents
  readonly allocated: Cents
  readonly held: Cents
}

export function totalsOf({ lines }: DrawnPlan): Totals {
  return {
    requested: addMoney(...lines.map(({ requested }) => requested)),
    allocated: addMoney(...lines.map(({ allocated }) => allocated)),
    held: addMoney(...lines.map(({ held }) => held ?? 0)),
  }
}

/** The answer: what was asked for, and what there was. */
export function planHeadline(plan: DrawnPlan): string {
  const { requested, allocated } = totalsOf(plan)
  if (plan.findings.some(({ kind }) => kind === 'infeasible')) return 'The rules cannot all be kept: nothing is allocated'
  const gap = subtractMoney(requested, allocated)
  const compared = gap === 0 ? 'as much as was requested' : `${dollarsText(Math.abs(gap))} ${gap > 0 ? 'less' : 'more'} than was requested`
  return `${dollarsText(allocated)} allocated: ${compared}`
}

/** One line in words. */
export function lineWords({ country, requested, allocated, held }: DrawnLine): string {
  const kept = held === undefined || held === 0 ? '' : `, ${dollarsText(held)} of it held until certified`
  return `${countryName(country)}: requested ${dollarsText(requested)}, allocated ${dollarsText(allocated)}${kept}.`
}

/** The whole plan in words. */
export function planWords(title: string, plan: DrawnPlan): string {
  const { available, reserved, unallocated } = plan
  const { requested } = totalsOf(plan)
  const money = `Available ${dollarsText(available)}, requested ${dollarsText(requested)}, set aside ${dollarsText(reserved)}, not allocated ${dollarsText(unallocated)}.`
  return [`${title}. ${planHeadline(plan)}. ${money}`, ...sortedLines(plan).map(lineWords)].join(' ')
}
