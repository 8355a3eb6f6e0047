import type * as z from 'zod'
import { continuingInputSchema, type ContinuingInput } from '../allocation/continuing-resolution.ts'
import { deviationInputSchema, type DeviationInput } from '../allocation/deviations.ts'
import { allocationInputSchema, type AllocationInput } from '../allocation/input.ts'
import { ledgerInputSchema, type LedgerInput } from '../allocation/ledger-event.ts'
import type { Ledger } from '../allocation/ledger.ts'
import { notificationInputSchema, type NotificationInput } from '../allocation/notification.ts'
import type { AllocationPlan } from '../allocation/plan.ts'
import { cancellationSchema, type Cancellation } from '../allocation/prices/cancellation.ts'
import { livingSituationSchema, type LivingSituation } from '../allocation/prices/living-allowance.ts'
import { trainingLineSchema, type TrainingLine } from '../allocation/prices/price-training.ts'
import { tuitionQuestionSchema, type TuitionQuestion } from '../allocation/prices/tuition-rate.ts'
import { transferInputSchema, type TransferInput } from '../allocation/transfer.ts'
import { yearEndInputSchema, type YearEndInput } from '../allocation/year-end.ts'
import { ImetError, shown } from '../core/errors.ts'
import { nearest } from '../core/nearest.ts'
import { once } from '../core/schema.ts'
import type { Comparison } from '../eligibility/compare.ts'
import type { LawComparison } from '../eligibility/compare-law.ts'
import type { CountryDecision, Finding } from '../eligibility/decision.ts'
import { assessInputSchema, type AssessInput } from '../eligibility/fact.ts'
import { nominationSchema, type Nomination } from '../eligibility/nomination/nomination.ts'
import type { NominationDecision } from '../eligibility/nomination/nomination-decision.ts'
import type { NominationWaysOut } from '../eligibility/nomination/ways-out.ts'
import type { Settlement } from '../eligibility/settles.ts'
import type { WaysOut } from '../eligibility/ways-out.ts'
import { reportedLineSchema, type ReportedLine } from '../interop/reported-line.ts'
import type { Screening } from '../interop/screen-trainings.ts'
import type { ScreeningCount } from '../interop/screening-summary.ts'
import type { Amendment, Provision, ProvisionVersion } from '../law/queries.ts'
import { appropriationSchema, type Appropriation } from '../records/appropriations/row.ts'
import { coverageSchema, type Coverage } from '../records/lists/coverage-row.ts'
import { determinationSchema, measureSchema, type Determination, type Measure } from '../records/row.ts'
import type { CountryStatus } from '../records/status.ts'
import type { Span } from '../records/timeline.ts'
import { allocationPlanSchema } from './allocation-plan.ts'
import { settlementSchema, waysOutSchema } from './analyses.ts'
import { comparisonSchema, lawComparisonSchema } from './comparisons.ts'
import { countryDecisionSchema, findingSchema } from './country-decision.ts'
import { amendmentSchema, provisionVersionSchema, provisionWithIdSchema } from './law.ts'
import { ledgerSchema } from './ledger.ts'
import { nominationDecisionSchema, nominationWaysOutSchema } from './nomination-decision.ts'
import { list } from './parts.ts'
import { lineScreeningSchema, screeningCountSchema } from './screening.ts'
import { countryStatusSchema, spanSchema } from './status.ts'

/** What each schema reads, by the schema's name. */
export interface SchemaTypes {
  // Inputs.
  readonly 'assess-input': AssessInput
  readonly nomination: Nomination
  readonly 'allocation-input': AllocationInput
  readonly 'ledger-input': LedgerInput
  readonly 'continuing-resolution-input': ContinuingInput
  readonly 'deviation-input': DeviationInput
  readonly 'notification-input': NotificationInput
  readonly 'transfer-input': TransferInput
  readonly 'year-end-input': YearEndInput
  readonly cancellation: Cancellation
  readonly 'living-situation': LivingSituation
  readonly 'tuition-question': TuitionQuestion
  readonly 'training-line': TrainingLine
  readonly 'reported-line': ReportedLine
  // Results.
  readonly 'country-decision': CountryDecision
  readonly finding: Finding
  readonly 'nomination-decision': NominationDecision
  readonly 'country-status': CountryStatus
  readonly span: Span
  readonly timeline: readonly Span[]
  readonly 'allocation-plan': AllocationPlan
  readonly ledger: Ledger
  readonly settlement: Settlement
  readonly 'ways-out': WaysOut
  readonly 'nomination-ways-out': NominationWaysOut
  readonly comparison: Comparison
  readonly 'law-comparison': LawComparison
  readonly screening: Screening
  readonly 'screening-count': ScreeningCount
  // The law and the records.
  readonly provision: Provision
  readonly 'provision-version': ProvisionVersion
  readonly amendment: Amendment
  readonly determination: Determination
  readonly measure: Measure
  readonly appropriation: Appropriation
  readonly coverage: Coverage
}

/** The name of a schema. */
export type SchemaName = keyof SchemaTypes

/** The compiler holds each schema to the type that it is filed under; test/schema/types.test.ts holds it to the reverse. */
const schemas: { readonly [Name in SchemaName]: () => z.ZodType<SchemaTypes[Name]> } = {
  'assess-input': assessInputSchema,
  nomination: nominationSchema,
  'allocation-input': allocationInputSchema,
  'ledger-input': ledgerInputSchema,
  'continuing-resolution-input': continuingInputSchema,
  'deviation-input': deviationInputSchema,
  'notification-input': notificationInputSchema,
  'transfer-input': transferInputSchema,
  'year-end-input': yearEndInputSchema,
  cancellation: cancellationSchema,
  'living-situation': livingSituationSchema,
  'tuition-question': tuitionQuestionSchema,
  'training-line': trainingLineSchema,
  'reported-line': reportedLineSchema,
  'country-decision': countryDecisionSchema,
  finding: findingSchema,
  'nomination-decision': nominationDecisionSchema,
  'country-status': countryStatusSchema,
  span: spanSchema,
  timeline: once(() => list(spanSchema())),
  'allocation-plan': allocationPlanSchema,
  ledger: ledgerSchema,
  settlement: settlementSchema,
  'ways-out': waysOutSchema,
  'nomination-ways-out': nominationWaysOutSchema,
  comparison: comparisonSchema,
  'law-comparison': lawComparisonSchema,
  screening: lineScreeningSchema,
  'screening-count': screeningCountSchema,
  provision: provisionWithIdSchema,
  'provision-version': provisionVersionSchema,
  amendment: amendmentSchema,
  determination: determinationSchema,
  measure: measureSchema,
  appropriation: appropriationSchema,
  coverage: coverageSchema,
}

/** The names of all schemas: inputs first, then results, then the rows of the law and the records. */
export function schemaNames(): readonly SchemaName[] {
  return Object.keys(schemas) as SchemaName[]
}

/**
 * The zod schema of an input or a result, closed: a field that is not in it is refused. It is a Standard Schema too
 * (`~standard`), as every zod schema is.
 *
 * @throws ImetError `invalid-input` for a name that no schema has
 * @example
 * ```ts
 * schemaOf('span').safeParse(timelineOf('SEN').at(-1)).success // true
 * schemaOf('country-decision')['~standard'].version // 1
 * ```
 */
export function schemaOf<Name extends SchemaName>(name: Name): z.ZodType<SchemaTypes[Name]> {
  if (typeof name === 'string' && Object.hasOwn(schemas, name)) return schemas[name]()
  const near = typeof name === 'string' ? nearest(name, schemaNames()) : null
  throw new ImetError(
    'invalid-input',
    'name',
    `expected the name of a schema, got ${shown(name)}${near === null ? '' : `; did you mean "${near}"?`}`,
  )
}
