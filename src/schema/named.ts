import type * as z from 'zod'
import { amountSchema } from '../allocation/amount.ts'
import { continuingInputSchema } from '../allocation/continuing-resolution.ts'
import { deviationInputSchema } from '../allocation/deviations.ts'
import { methodSchema } from '../allocation/divisor-methods.ts'
import { allocationInputSchema, basisSchema } from '../allocation/input.ts'
import { ledgerEventSchema, ledgerInputSchema } from '../allocation/ledger-event.ts'
import { notificationInputSchema } from '../allocation/notification.ts'
import { cancellationSchema } from '../allocation/prices/cancellation.ts'
import { livingSituationSchema } from '../allocation/prices/living-allowance.ts'
import { trainingLineSchema } from '../allocation/prices/price-training.ts'
import { tuitionQuestionSchema } from '../allocation/prices/tuition-rate.ts'
import { decimalSchema } from '../allocation/ratio.ts'
import { allocationRuleSchema } from '../allocation/rule.ts'
import { transferInputSchema } from '../allocation/transfer.ts'
import { yearEndInputSchema } from '../allocation/year-end.ts'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { fiscalYearSchema } from '../core/fiscal-year.ts'
import { centsSchema } from '../core/money.ts'
import { once } from '../core/schema.ts'
import { confidenceSchema, sourceSchema } from '../core/source.ts'
import { assessInputSchema, extentSchema, factIdSchema, factSchema, factValueSchema, slotSchema } from '../eligibility/fact.ts'
import { fundsSchema, lineSchema, nominationSchema, waiverCategorySchema } from '../eligibility/nomination/nomination.ts'
import { remarkSchema, reportedLineSchema } from '../interop/reported-line.ts'
import {
  effectSchema, groundSchema, lapseSchema, levelSchema, provisionCitationSchema, reachSchema, versionSchema, waiverSchema,
} from '../law/provision.ts'
import { appropriationSchema } from '../records/appropriations/row.ts'
import { coverageSchema } from '../records/lists/coverage-row.ts'
import { determinationSchema, endSchema, measureKindSchema, measureSchema, precisionSchema, rivalSchema } from '../records/row.ts'
import {
  courseFlagSchema, courseSchema, expandedObjectiveSchema, expandedSchema, institutionSchema, placeSchema, topicSchema, trainingKindSchema,
} from '../training/course.ts'
import { gradeSchema } from '../training/grade.ts'
import { englishTestSchema, homeServiceSchema, personCategorySchema, personSchema, screeningSchema } from '../training/person.ts'
import { statementSchema, truthSchema } from '../training/statement.ts'
import { unitSchema } from '../training/unit.ts'
import * as plan from './allocation-plan.ts'
import * as analyses from './analyses.ts'
import * as comparisons from './comparisons.ts'
import * as decision from './country-decision.ts'
import * as law from './law.ts'
import * as ledger from './ledger.ts'
import * as nomination from './nomination-decision.ts'
import { accessSchema, decidedAccessSchema, findingResultSchema, nominationFactIdSchema, programStateSchema, provisionIdSchema } from './parts.ts'
import * as screening from './screening.ts'
import * as status from './status.ts'

/** Every schema that has a name of its own, by the name of its type. JSON Schemas define each once and refer to it. */
export const named = once((): Readonly<Record<string, z.ZodType>> => ({
  // What the checks of a refined text or number say to zod and not to JSON Schema stands in `RULES`.
  IsoDate: isoDateSchema(),
  Cents: centsSchema(),
  Amount: amountSchema(),
  Decimal: decimalSchema(),
  FiscalYear: fiscalYearSchema(),
  CountryCode: countryCodeSchema(),
  ProvisionId: provisionIdSchema(),
  Confidence: confidenceSchema(),
  Source: sourceSchema(),
  Truth: truthSchema(),
  Statement: statementSchema(),

  Access: accessSchema(),
  DecidedAccess: decidedAccessSchema(),
  Slot: slotSchema(),
  Extent: extentSchema(),
  FactId: factIdSchema(),
  FactValue: factValueSchema(),
  Fact: factSchema(),
  AssessInput: assessInputSchema(),
  UsedFact: decision.usedFactSchema(),
  FindingResult: findingResultSchema(),
  Finding: decision.findingSchema(),
  MissingFact: decision.missingFactSchema(),
  Remedy: decision.remedySchema(),
  DisputedDate: decision.disputedDateSchema(),
  CountryDecision: decision.countryDecisionSchema(),
  ProgramState: programStateSchema(),
  CountryStatus: status.countryStatusSchema(),
  Span: status.spanSchema(),

  Grade: gradeSchema(),
  HomeService: homeServiceSchema(),
  PersonCategory: personCategorySchema(),
  PersonScreening: screeningSchema(),
  EnglishTest: englishTestSchema(),
  Person: personSchema(),
  Unit: unitSchema(),
  TrainingKind: trainingKindSchema(),
  Topic: topicSchema(),
  Place: placeSchema(),
  Institution: institutionSchema(),
  CourseFlag: courseFlagSchema(),
  ExpandedObjective: expandedObjectiveSchema(),
  Expanded: expandedSchema(),
  Course: courseSchema(),
  Funds: fundsSchema(),
  ProgramLine: lineSchema(),
  WaiverCategory: waiverCategorySchema(),
  Nomination: nominationSchema(),
  NominationFactId: nominationFactIdSchema(),
  NominationOutcome: nomination.nominationOutcomeSchema(),
  NominationFinding: nomination.nominationFindingSchema(),
  MissingNominationFact: nomination.missingNominationFactSchema(),
  NominationRemedy: nomination.nominationRemedySchema(),
  NextStep: nomination.nextStepSchema(),
  NominationDecision: nomination.nominationDecisionSchema(),
  NominationWayOut: nomination.nominationWayOutSchema(),
  BeyondActs: nomination.beyondActsSchema(),
  NominationWaysOut: nomination.nominationWaysOutSchema(),

  WayOut: analyses.wayOutSchema(),
  WaysOut: analyses.waysOutSchema(),
  SettlingFact: analyses.settlingFactSchema(),
  Settling: analyses.settlingSchema(),
  Settlement: analyses.settlementSchema(),
  Side: comparisons.sideSchema(),
  FindingChange: comparisons.findingChangeSchema(),
  Comparison: comparisons.comparisonSchema(),
  LawText: comparisons.lawTextSchema(),
  LawStep: comparisons.lawStepSchema(),
  LawChange: comparisons.lawChangeSchema(),
  LawFlip: comparisons.lawFlipSchema(),
  LawEffect: comparisons.lawEffectSchema(),
  LawComparison: comparisons.lawComparisonSchema(),

  Basis: basisSchema(),
  Method: methodSchema(),
  AllocationRule: allocationRuleSchema(),
  AllocationInput: allocationInputSchema(),
  Reason: plan.reasonSchema(),
  StatusDecision: plan.statusDecisionSchema(),
  AllocatedLine: plan.allocatedLineSchema(),
  Party: plan.partySchema(),
  AllocationFinding: plan.allocationFindingSchema(),
  Residual: plan.residualSchema(),
  AllocationPlan: plan.allocationPlanSchema(),
  LedgerEvent: ledgerEventSchema(),
  LedgerInput: ledgerInputSchema(),
  ContinuingInput: continuingInputSchema(),
  DeviationInput: deviationInputSchema(),
  NotificationInput: notificationInputSchema(),
  TransferInput: transferInputSchema(),
  YearEndInput: yearEndInputSchema(),
  Cancellation: cancellationSchema(),
  LivingSituation: livingSituationSchema(),
  TuitionQuestion: tuitionQuestionSchema(),
  TrainingLine: trainingLineSchema(),
  FundDays: ledger.fundDaysSchema(),
  ControlFinding: ledger.controlFindingSchema(),
  CountryBalance: ledger.countryBalanceSchema(),
  Balance: ledger.balanceSchema(),
  LedgerEntry: ledger.ledgerEntrySchema(),
  Ledger: ledger.ledgerSchema(),

  Remark: remarkSchema(),
  ReportedLine: reportedLineSchema(),
  Verdict: screening.verdictSchema(),
  VerdictGround: screening.verdictGroundSchema(),
  RowError: screening.rowErrorSchema(),
  Screening: screening.lineScreeningSchema(),
  ScreeningCount: screening.screeningCountSchema(),

  Effect: effectSchema(),
  Ground: groundSchema(),
  Level: levelSchema(),
  Reach: reachSchema(),
  Waiver: waiverSchema(),
  Lapse: lapseSchema(),
  ProvisionCitation: provisionCitationSchema(),
  Version: versionSchema(),
  Provision: law.provisionWithIdSchema(),
  ProvisionVersion: law.provisionVersionSchema(),
  Amendment: law.amendmentSchema(),
  Precision: precisionSchema(),
  End: endSchema(),
  Rival: rivalSchema(),
  Determination: determinationSchema(),
  MeasureKind: measureKindSchema(),
  Measure: measureSchema(),
  Coverage: coverageSchema(),
  Appropriation: appropriationSchema(),
}))

const SAFE = Number.MAX_SAFE_INTEGER

/** What a check of zod's holds a value to, in the words of JSON Schema. A day that its month lacks passes the pattern. */
export const RULES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  IsoDate: { format: 'date', pattern: String.raw`^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$` },
  Cents: { type: 'integer', minimum: -SAFE, maximum: SAFE },
  Amount: { type: 'integer', minimum: 0, maximum: SAFE },
  Decimal: { pattern: String.raw`^-?\d+(\.\d+)?$` },
}
