import { readable } from '../core/readable.ts'
import * as z from 'zod'
import type { Ledger } from '../allocation/ledger.ts'
import type { AllocationPlan } from '../allocation/plan.ts'
import { ImetError, shown } from '../core/errors.ts'
import { parseInput } from '../core/parse.ts'
import { once } from '../core/schema.ts'
import type { LawComparison } from '../eligibility/compare-law.ts'
import type { Comparison } from '../eligibility/compare.ts'
import type { CountryDecision } from '../eligibility/decision.ts'
import type { NominationDecision } from '../eligibility/nomination/nomination-decision.ts'
import type { NominationWaysOut } from '../eligibility/nomination/ways-out.ts'
import type { Settlement } from '../eligibility/settles.ts'
import type { WaysOut } from '../eligibility/ways-out.ts'
import type { Screening } from '../interop/screen-trainings.ts'
import type { ScreeningCount } from '../interop/screening-summary.ts'
import type { CountryStatus } from '../records/status.ts'
import type { Span } from '../records/timeline.ts'
import { render } from './block.ts'
import { comparisonPage } from './comparison.ts'
import { countryPage } from './country.ts'
import { lawComparisonPage } from './law-comparison.ts'
import { ledgerPage } from './ledger.ts'
import { nominationWaysOutPage } from './nomination-ways-out.ts'
import { nominationPage } from './nomination.ts'
import type { Format, Page } from './page.ts'
import { planPage } from './plan.ts'
import { screeningPage, screeningSummaryPage } from './screening.ts'
import { settlementPage } from './settlement.ts'
import { statusPage } from './status.ts'
import { timelinePage } from './timeline.ts'
import { waysOutPage } from './ways-out.ts'

/** What `explain` can put into words. */
export type Explainable =
  | CountryDecision
  | NominationDecision
  | CountryStatus
  | readonly Span[]
  | AllocationPlan
  | Ledger
  | Settlement
  | WaysOut
  | NominationWaysOut
  | LawComparison
  | Comparison
  | readonly Screening[]
  | readonly ScreeningCount[]

const optionsSchema = once(() => z.strictObject({ format: z.enum(['text', 'markdown']) }))

/** A kind of result: the fields that tell it from the others, and its words. */
interface Kind {
  readonly fields: readonly string[]
  readonly page: (value: never) => Page
}

// A decision on a nomination holds the country's own, so it is asked for first.
const KINDS: readonly Kind[] = [
  { fields: ['outcome', 'nextSteps', 'findings', 'country'], page: nominationPage },
  { fields: ['findings', 'remedies', 'unresolved', 'disputed', 'access', 'country'], page: countryPage },
  { fields: ['state', 'since', 'measures'], page: statusPage },
  { fields: ['lines', 'reserved', 'unallocated', 'findings'], page: planPage },
  { fields: ['entries', 'balance', 'days'], page: ledgerPage },
  { fields: ['outcomes', 'country', 'access'], page: settlementPage },
  { fields: ['ways', 'best', 'country', 'access'], page: waysOutPage },
  { fields: ['ways', 'best', 'beyond', 'outcome'], page: nominationWaysOutPage },
  { fields: ['changes', 'effect', 'from', 'to'], page: lawComparisonPage },
  { fields: ['countries', 'days', 'findings', 'access', 'changed'], page: comparisonPage },
]

const LISTS: readonly Kind[] = [
  { fields: ['verdict', 'ground', 'row'], page: screeningPage },
  { fields: ['verdicts', 'lines', 'students'], page: screeningSummaryPage },
  { fields: ['from', 'to', 'access', 'state', 'because'], page: timelinePage },
]

function pageOf(value: unknown): Page | null {
  if (Array.isArray(value) && value.length === 0) return { answer: 'Nothing to explain: the list is empty.', sections: [] }
  const told: unknown = Array.isArray(value) ? value[0] : value
  if (typeof told !== 'object' || told === null) return null
  const kind = (Array.isArray(value) ? LISTS : KINDS).find(({ fields }) => fields.every((field) => Object.hasOwn(told, field)))
  return kind === undefined ? null : kind.page(value as never)
}

/**
 * A result in plain English, short enough for a screen: the answer first, then the reasons by weight with their citations, what
 * is not known and who can know it, what would change the answer, and how far law and records reach. Markdown links each
 * citation to a public address of its text, where it has one.
 *
 * @param result - a decision on a country or a nomination, a status, a timeline, a plan, a ledger, what would settle or change a
 * decision, a comparison of two decisions or of the law of two days, screened training lines or their summary
 * @throws ImetError `invalid-input` for something that is no result of this library
 * @example
 * ```ts
 * explain(assessCountry('SEN', '2021-06-01'), { format: 'text' }).split('\n')[0]
 * // 'Yes. On 1 June 2021, Senegal could receive IMET: no bar was on record.'
 * ```
 */
export function explain(result: Explainable, options: { readonly format: Format }): string {
  const { format } = parseInput(optionsSchema, options, 'options')
  const value: unknown = result
  const told = readable('result', () => {
    const page = pageOf(value)
    return page === null ? null : render(page.answer, page.sections, format)
  })
  if (told !== null) return told
  throw new ImetError('invalid-input', 'result', `expected a decision or another result of this library, got ${shown(value)}`)
}
