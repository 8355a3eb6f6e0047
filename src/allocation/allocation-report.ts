import * as z from 'zod'
import { addDays, daysBetween, isoDate, isoDateSchema, type IsoDate } from '../core/day.ts'
import { countryCodeSchema, type CountryCode } from '../core/country.ts'
import type { Cents } from '../core/money.ts'
import { parseOptions } from '../core/parse.ts'
import { once } from '../core/schema.ts'
import type { Confidence } from '../core/source.ts'
import { amountSchema } from './amount.ts'
import { checked } from './door.ts'
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

const planShape = once(() => z.looseObject({ lines: z.array(z.looseObject({ country: countryCodeSchema(), allocated: amountSchema() })) }))
const optionsSchema = once(() => z.strictObject({ continuing: z.enum(['part-year', 'full-year']).optional(), submitted: isoDateSchema().optional() }))

/**
 * The 653(a) report for a plan, line by line, and the day by which Congress is to have it.
 *
 * @legal FAA sec. 653(a); 22 U.S.C. 2413(a)
 * @param enacted - the day the appropriation became law
 * @throws ImetError `invalid-day`; `invalid-input` for what is no plan
 */
export function allocationReport(
  plan: Pick<AllocationPlan, 'lines'>,
  enacted: IsoDate,
  options: { readonly continuing?: 'part-year' | 'full-year'; readonly submitted?: IsoDate } = {},
): AllocationReport {
  checked(planShape, plan)
  isoDate(enacted, 'enacted')
  parseOptions(optionsSchema, options)
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
