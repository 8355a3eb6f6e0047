import { addDays, daysBetween, isoDate, type IsoDate } from '../core/day.ts'
import type { CountryCode } from '../core/country.ts'
import type { Cents } from '../core/money.ts'
import type { Confidence } from '../core/source.ts'
import { FAA_653A } from './law/practice.ts'
import type { AllocationPlan } from './plan.ts'

/** The report of FAA sec. 653(a): each country and amount, within thirty days of enactment. */
export interface AllocationReport {
  /** `false` for an act that only continues appropriations for a part of the year. */
  readonly required: boolean
  readonly due: IsoDate | null
  /** Days after the due day on which it was submitted; `null` while it is not, or not required. */
  readonly daysLate: number | null
  readonly lines: readonly { readonly country: CountryCode; readonly category: 'IMET'; readonly amount: Cents }[]
  readonly citation: string
  readonly confidence: Confidence
}

/**
 * The 653(a) report for a plan, line by line, and the day by which Congress is to have it.
 *
 * @param enacted - the day the appropriation became law
 * @throws ImetError `invalid-day`
 */
export function allocationReport(
  plan: Pick<AllocationPlan, 'lines'>,
  enacted: IsoDate,
  options: { readonly continuing?: 'part-year' | 'full-year'; readonly submitted?: IsoDate } = {},
): AllocationReport {
  isoDate(enacted, 'enacted')
  const required = options.continuing !== 'part-year'
  const due = required ? addDays(enacted, FAA_653A.days) : null
  const submitted = options.submitted === undefined ? null : isoDate(options.submitted, 'options.submitted')
  return {
    required,
    due,
    daysLate: due === null || submitted === null ? null : Math.max(0, daysBetween(due, submitted)),
    lines: plan.lines
      .filter(({ allocated }) => allocated > 0)
      .map(({ country, allocated }) => ({ country, category: 'IMET' as const, amount: allocated })),
    citation: FAA_653A.citation,
    confidence: FAA_653A.confidence,
  }
}
