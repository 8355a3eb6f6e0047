export type { Access, DecidedAccess } from './access.ts'
export { DECIDED, least, severity } from './access.ts'
export { assess } from './assess.ts'
export { countryRules } from './country-rules.ts'
export type { CountryDecision, Finding, FindingResult, MissingFact, Remedy, UsedFact } from './decision.ts'
export type { AssessInput, Extent, Fact, FactId, FactValue, Slot } from './fact.ts'
export { assessInputSchema, extentSchema, factIdSchema, factSchema, factValueSchema, slotSchema } from './fact.ts'
export { withRemedy } from './remedies.ts'
export type { CountryRule, SlotRule } from './rule.ts'
export { assessNominationWith } from './nomination/assess-with.ts'
export { NOMINATION_FACTS } from './nomination/facts.ts'
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
export { nominationRules } from './nomination/rules.ts'
