import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { once } from '../core/schema.ts'
import { confidenceSchema, sourceSchema } from '../core/source.ts'
import { PHASES } from '../eligibility/nomination/fact-rule.ts'
import { AUTHORITIES } from '../eligibility/nomination/nomination-rule.ts'
import { truthSchema } from '../training/statement.ts'
import { countryDecisionSchema } from './country-decision.ts'
import { accessSchema, findingResultSchema, list, nominationFactIdSchema, stampShape } from './parts.ts'

export const nominationOutcomeSchema = once(() => z.enum(['go', 'stop', 'missing']))

export const nominationFindingSchema = once(() => z.strictObject({
  rule: z.string(),
  name: z.string(),
  authority: z.enum(AUTHORITIES),
  provision: z.string().nullable(),
  effect: z.enum(['bars', 'conditions', 'duty']),
  result: findingResultSchema().exclude(['limits']),
  outcome: nominationOutcomeSchema(),
  because: z.string(),
  citation: z.string(),
  version: z.strictObject({ from: isoDateSchema().nullable(), to: isoDateSchema().nullable() }).nullable(),
  facts: list(z.strictObject({ fact: nominationFactIdSchema(), value: truthSchema() })),
  sources: list(sourceSchema()),
  confidence: confidenceSchema(),
}))

export const missingNominationFactSchema = once(() => z.strictObject({
  fact: nominationFactIdSchema(),
  rule: z.string(),
  asks: z.string(),
  knownTo: z.enum(['case', 'government', 'public']),
  askOf: z.string(),
  value: z.literal('unknown'),
  wouldLeave: nominationOutcomeSchema(),
  decisive: z.boolean(),
}))

export const nominationRemedySchema = once(() => z.strictObject({
  rule: z.string(),
  kind: z.enum(['waiver', 'certification', 'act']),
  act: z.string(),
  by: z.string(),
  citation: z.string(),
  sets: list(z.strictObject({ fact: nominationFactIdSchema(), value: z.boolean() })),
  outcome: nominationOutcomeSchema(),
}))

export const nextStepSchema = once(() => z.strictObject({
  phase: z.enum(PHASES),
  step: z.string(),
  by: z.string(),
  rule: z.string(),
  fact: nominationFactIdSchema().nullable(),
  citation: z.string(),
  due: isoDateSchema().nullable(),
  daysLeft: z.int().nullable(),
  state: z.enum(['open', 'check', 'duty']),
}))

/** zod schema of a decision on a nomination. */
export const nominationDecisionSchema = once(() => z.strictObject({
  ...stampShape(),
  reference: z.string().nullable(),
  countryCode: countryCodeSchema(),
  on: isoDateSchema(),
  outcome: nominationOutcomeSchema(),
  access: accessSchema(),
  country: countryDecisionSchema(),
  daysToClass: z.int().nullable(),
  findings: list(nominationFindingSchema()),
  unresolved: list(missingNominationFactSchema()),
  remedies: list(nominationRemedySchema()),
  nextSteps: list(nextStepSchema()),
}))

const nominationChoiceSchema = once(() => z.strictObject({ rules: list(z.string()), oneOf: list(list(nominationRemedySchema())) }))

export const nominationWayOutSchema = once(() => z.strictObject({
  outcome: nominationOutcomeSchema().exclude(['stop']),
  size: z.int(),
  choices: list(nominationChoiceSchema()),
}))

export const beyondActsSchema = once(() => z.strictObject({ rule: z.string(), missing: list(nominationFactIdSchema()) }))

/** zod schema of what it would take for a nomination to go. */
export const nominationWaysOutSchema = once(() => z.strictObject({
  ...stampShape(),
  outcome: nominationOutcomeSchema(),
  best: nominationOutcomeSchema(),
  ways: list(nominationWayOutSchema()),
  beyond: list(beyondActsSchema()),
}))
