import { formatMoney, type Cents } from '../core/money.ts'
import { ruleText } from './bounds.ts'
import type { CappedClass } from './classes.ts'
import type { Method } from './divisor-methods.ts'
import type { AllocationInput, RequestLine } from './input.ts'
import type { Reason, Residual } from './plan.ts'
import type { Award } from './share.ts'
import type { UnitLine } from './spread.ts'

export const METHOD_NAMES: Readonly<Record<Method, string>> = {
  'largest-remainder': 'largest remainder',
  webster: "Webster's method",
  'huntington-hill': "Huntington and Hill's method",
  dhondt: "d'Hondt's method",
}

function shareReason(input: AllocationInput, line: RequestLine): Reason {
  switch (input.basis) {
    case 'as-requested':
      return { code: 'request', because: 'as requested' }
    case 'priority':
      return { code: 'priority', because: `priority ${line.priority ?? 'none'}: requests are met in that order` }
    case 'pro-rata':
      return { code: 'share', because: `pro rata to its request of ${formatMoney(line.requested)}` }
    case 'prior-year':
      return { code: 'share', because: `pro rata to its prior year of ${formatMoney(line.priorYear ?? 0)}` }
    case 'weights':
      return { code: 'share', because: `in proportion to its weight of ${line.weight ?? 0}` }
  }
}

/** A fraction as it reads: short ones as they are, long ones to three decimals, cut off. */
function readable(rest: string): string {
  const [top = '0', bottom = '1'] = rest.split('/')
  if (rest.length <= 11) return rest
  return `0.${((BigInt(top) * 1_000n) / BigInt(bottom)).toString().padStart(3, '0')}...`
}

/** The unit or units that rounding gave a line, or `null`. */
export function residualOf(country: Residual['country'], award: Award, method: Method, unit: Cents): Residual | null {
  const extra = award.units - award.whole
  if (award.bound !== null || extra <= 0) return null
  const tie = award.tiedWith.length === 0 ? '' : `; equal claim with ${award.tiedWith.join(', ')}, settled by country code`
  const because =
    method === 'largest-remainder'
      ? `its rest of ${readable(award.rest)} of a unit is among the largest${tie}`
      : `${METHOD_NAMES[method]} rounds its rest of ${readable(award.rest)} of a unit up${tie}`
  return { country, amount: extra * unit, rest: award.rest, because }
}

/** Whether a line has all that it asked for, where it could not have more. */
function isMet({ basis, capAtRequest }: AllocationInput, { wanted }: UnitLine, { units }: Award): boolean {
  return (basis === 'priority' || capAtRequest === true) && units === wanted
}

/** Why a line that shared in units is what it is. */
export function reasonsFor(
  input: AllocationInput,
  unitLine: UnitLine,
  award: Award,
  residual: Residual | null,
  full: CappedClass | undefined,
): Reason[] {
  const { bounded } = unitLine
  const { line, least, most } = bounded
  const allocated = award.units * (input.unit ?? 1)
  // A full class takes nothing from a member that has all it asked for.
  const capped = isMet(input, unitLine, award) ? undefined : full
  const reasons: Reason[] = []
  if (most !== null && award.units === unitLine.most && (award.bound === 'most' || line.requested > allocated || most.amount === 0)) {
    reasons.push(most.reason)
  } else if (least !== null && award.units === unitLine.least && award.units > 0) {
    reasons.push(least.reason)
  } else if (capped !== undefined) {
    reasons.push({ code: 'class-cap', because: ruleText(capped.rule), rule: capped.index })
  }
  if (reasons.length === 0 || capped !== undefined) reasons.push(shareReason(input, line))
  if (residual !== null) reasons.push({ code: 'residual', because: `${formatMoney(residual.amount)} of it because ${residual.because}` })
  else if (award.tiedWith.length > 0) {
    reasons.push({
      code: 'tie',
      because: `an equal claim to the last unit, with ${award.tiedWith.join(', ')}, was settled by country code`,
    })
  }
  return reasons
}
