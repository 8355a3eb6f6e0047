import * as z from 'zod'
import type { AllocationPlan } from '../allocation/plan.ts'
import { ImetError, shown } from '../core/errors.ts'
import { parseInput } from '../core/parse.ts'
import type { CountryDecision } from '../eligibility/decision.ts'
import type { NominationDecision } from '../eligibility/nomination/nomination-decision.ts'
import type { CountryStatus } from '../records/status.ts'
import type { Span } from '../records/timeline.ts'
import { planAnswer, planSections } from './allocation.ts'
import { render, type Format } from './block.ts'
import { countryAnswer, countrySections } from './country.ts'
import { nominationAnswer, nominationSections } from './nomination.ts'
import { statusAnswer, statusSections, timelineText } from './status.ts'
import { once } from '../core/schema.ts'

/** What `explain` can put into words. */
export type Explainable = CountryDecision | NominationDecision | CountryStatus | readonly Span[] | AllocationPlan

const optionsSchema = once(() => z.strictObject({ format: z.enum(['text', 'markdown']) }))

function has<Result extends object>(result: object, ...fields: readonly (keyof Result & string)[]): result is Result {
  return fields.every((field) => Object.hasOwn(result, field))
}

/**
 * A result in short, plain English: the answer first, then the reasons with their citations.
 *
 * @param result - a decision on a country or a nomination, a status, a timeline, or an allocation plan
 * @throws ImetError `invalid-input` for something that is no result of this library
 * @example
 * ```ts
 * explain(assessCountry('SEN', '2021-06-01'), { format: 'text' }).split('\n')[0]
 * // 'On 2021-06-01, Senegal may receive IMET (open).'
 * ```
 */
export function explain(result: Explainable, options: { readonly format: Format }): string {
  const { format } = parseInput(optionsSchema, options, 'options')
  const value: unknown = result
  if (Array.isArray(value)) return timelineText(value as readonly Span[], format)
  if (typeof value === 'object' && value !== null) {
    // A decision on a nomination holds the country's own, so it is asked for first.
    if (has<NominationDecision>(value, 'outcome', 'nextSteps', 'findings')) {
      return render(nominationAnswer(value), nominationSections(value), format)
    }
    if (has<CountryDecision>(value, 'findings', 'remedies', 'access', 'country')) {
      return render(countryAnswer(value), countrySections(value), format)
    }
    if (has<CountryStatus>(value, 'state', 'since', 'measures')) {
      return render(statusAnswer(value), statusSections(value), format)
    }
    if (has<AllocationPlan>(value, 'lines', 'reserved', 'unallocated')) {
      return render(planAnswer(value), planSections(value), format)
    }
  }
  throw new ImetError(
    'invalid-input',
    'result',
    `expected a decision, a status, a timeline or a plan of this library, got ${shown(value)}`,
  )
}
