// Tables of the law that stand beside the engine that reads them: which questions a provision asks, and which ways out it gives
// on a day. They are data, and look-ups of data by day. Nothing that weighs facts is imported from the engine, here or elsewhere.
export { countryRules } from '../eligibility/country-rules.ts'
export { extentGiven } from '../eligibility/ways-out-in-time.ts'
export { CLAUSE_ENDS, LIBERTAD, TRIGGER_ENDS } from '../eligibility/ways-out-events.ts'
export { PARTLY_EXCEPTED } from '../eligibility/ways-out-exceptions.ts'
export { specialAuthority } from '../eligibility/ways-out-special-authority.ts'
