import type { Cents } from '../core/money.ts'
import type { BoundedLine } from './bounds.ts'
import type { UnitLine } from './spread.ts'

/** The least whole number of units that holds an amount. */
export function up(amount: Cents, unit: Cents): number {
  const rest = amount % unit
  return (amount - rest) / unit + (rest === 0 ? 0 : 1)
}

/** The whole units in an amount. */
export function down(amount: Cents, unit: Cents): number {
  return (amount - (amount % unit)) / unit
}

/** A line outside the units: no whole multiple lies between its bounds (an earmark to the dollar), so it gets its least exactly. */
export function isPinned({ least, most }: BoundedLine, unit: Cents): boolean {
  if (least === null || most === null) return false
  return up(least.amount, unit) > down(most.amount, unit)
}

/** A line in whole units: floors rounded up, ceilings and requests down, so that rounding breaks neither. */
export function inUnits(bounded: BoundedLine, weight: bigint, unit: Cents): UnitLine {
  const least = up(bounded.least?.amount ?? 0, unit)
  const most = bounded.most === null ? Number.POSITIVE_INFINITY : down(bounded.most.amount, unit)
  const wanted = Math.max(Math.min(down(bounded.line.requested, unit), most), least)
  return { bounded, weight, least, most, wanted }
}
