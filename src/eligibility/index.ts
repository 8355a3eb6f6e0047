/**
 * Facts and law to a decision, on a country or on a nomination, with its proof; what would settle it, and what would lift a bar. It
 * carries none of our records.
 *
 * @packageDocumentation
 */
export type { Access, DecidedAccess } from './access.ts'
export { DECIDED, least, severity } from './access.ts'
export { assess } from './assess.ts'
export { countryRules } from './country-rules.ts'
export type { CountryDecision, DisputedDate, Finding, FindingResult, MissingFact, Remedy, UsedFact } from './decision.ts'
export type { AssessInput, Extent, Fact, FactId, FactValue, Slot } from './fact.ts'
export { assessInputSchema, extentSchema, factIdSchema, factSchema, factValueSchema, slotSchema } from './fact.ts'
export { withRemedy } from './remedies.ts'
export { settles } from './settles.ts'
export type { Settlement, Settling, SettlingFact } from './settles.ts'
export { setsOf } from './ways-out-choice.ts'
export type { OneOf } from './ways-out-choice.ts'
export { waysOut, withRemedies } from './ways-out.ts'
export type { WayOut, WaysOut } from './ways-out.ts'
export { compare } from './compare.ts'
export type { Cause, Comparison, FindingChange, Side } from './compare.ts'
export { compareLaw } from './compare-law.ts'
export type { LawChange, LawComparison, LawEffect, LawFlip, LawStep, LawText } from './compare-law.ts'
export { nominationWaysOut } from './nomination/ways-out.ts'
export type { BeyondActs, NominationChoice, NominationWayOut, NominationWaysOut } from './nomination/ways-out.ts'
export type { CountryRule, SlotRule } from './rule.ts'
export { assessNominationWith } from './nomination/assess-with.ts'
export { nominationFacts } from './nomination/facts.ts'
export type { NominationFactId } from './nomination/facts.ts'
export type {
  MissingNominationFact,
  NextStep,
  NominationDecision,
  NominationFinding,
  NominationOutcome,
  NominationRemedy,
  UsedNominationFact,
} from './nomination/nomination-decision.ts'
export { withNominationRemedy } from './nomination/nomination-remedies.ts'
export type { Authority as RuleAuthority, NominationRule, RuleEffect } from './nomination/nomination-rule.ts'
export { fundsSchema, lineSchema, nominationSchema, waiverCategorySchema } from './nomination/nomination.ts'
export type { Nomination, WaiverCategory } from './nomination/nomination.ts'
export { NOT_DECIDED } from './nomination/not-decided.ts'
export { prepare } from './prepare.ts'
export type { PreparedQuestion } from './prepare.ts'
export { accessSource } from './access-source.ts'
export type { Question } from './question.ts'
export type { FactRecord, FactRecordValue } from './fact-record.ts'
export { nominationRules } from './nomination/rules.ts'
