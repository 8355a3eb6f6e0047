import type { AllocationPlan } from '../allocation/plan.ts'
import { countryName } from '../core/country.ts'
import { formatMoney } from '../core/money.ts'
import type { Section } from './block.ts'

/** Where the money went, in one sentence. */
export function planAnswer({ fiscalYear, available, reserved, unallocated, lines }: AllocationPlan): string {
  const given = lines.reduce((sum, { allocated }) => sum + allocated, 0)
  return `FY${fiscalYear}: of ${formatMoney(available)}, ${formatMoney(given)} to ${lines.length} lines, ${formatMoney(reserved)} set aside, ${formatMoney(unallocated)} not allocated.`
}

/** The findings, then each line with its reasons. */
export function planSections({ findings, lines }: AllocationPlan): Section[] {
  return [
    { heading: 'Findings', lines: findings.map(({ kind, because }) => `${kind}: ${because}`) },
    {
      heading: 'Lines',
      lines: lines.map(
        ({ country, requested, allocated, reasons }) =>
          `${countryName(country)}: ${formatMoney(allocated)} (requested ${formatMoney(requested)}). ${reasons.map(({ because }) => because).join(' ')}`,
      ),
    },
  ]
}
