import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { once } from '../core/schema.ts'
import { confidenceSchema, sourceSchema } from '../core/source.ts'
import { extentSchema, factIdSchema, factValueSchema } from '../eligibility/fact.ts'
import { effectSchema, groundSchema } from '../law/provision.ts'
import { accessSchema, decidedAccessSchema, findingResultSchema, list, provisionIdSchema, stampShape } from './parts.ts'

export const usedFactSchema = once(() => z.strictObject({
  fact: factIdSchema(),
  value: factValueSchema(),
  extent: extentSchema().exactOptional(),
}))

export const appliedVersionSchema = once(() => z.strictObject({
  from: isoDateSchema(),
  to: isoDateSchema().nullable(),
  changedBy: z.string(),
}))

export const findingSchema = once(() => z.strictObject({
  provision: provisionIdSchema(),
  name: z.string(),
  ground: groundSchema(),
  effect: effectSchema(),
  result: findingResultSchema(),
  access: decidedAccessSchema(),
  because: z.string(),
  citation: z.string(),
  version: appliedVersionSchema().nullable(),
  facts: list(usedFactSchema()),
  sources: list(sourceSchema()),
  records: list(z.string()),
  confidence: confidenceSchema(),
}))

export const missingFactSchema = once(() => z.strictObject({
  fact: factIdSchema(),
  provision: provisionIdSchema(),
  asks: z.string(),
  knownTo: z.enum(['public', 'government']),
  askOf: z.string(),
  value: z.enum(['unknown', 'not-ascertained']),
  wouldLeave: decidedAccessSchema(),
  decisive: z.boolean(),
}))

export const remedySchema = once(() => z.strictObject({
  provision: provisionIdSchema(),
  kind: z.enum(['waiver', 'exception', 'certification', 'event', 'special-authority', 'legislation']),
  act: z.string(),
  by: z.string(),
  standard: z.string().nullable(),
  notice: z.string().nullable(),
  limit: z.string().nullable(),
  citation: z.string(),
  sets: list(z.strictObject({ fact: factIdSchema(), value: z.boolean(), extent: extentSchema().exactOptional() })),
  access: accessSchema(),
}))

export const disputedDateSchema = once(() => z.strictObject({
  record: z.string(),
  field: z.enum(['from', 'to']),
  day: isoDateSchema(),
  rival: isoDateSchema(),
  because: z.string(),
  sources: list(sourceSchema()),
  otherwise: accessSchema(),
}))

/** zod schema of a decision on a country. */
export const countryDecisionSchema = once(() => z.strictObject({
  ...stampShape(),
  country: countryCodeSchema(),
  on: isoDateSchema(),
  knownOn: isoDateSchema().nullable(),
  access: accessSchema(),
  legalAccess: accessSchema(),
  findings: list(findingSchema()),
  unresolved: list(missingFactSchema()),
  remedies: list(remedySchema()),
  disputed: list(disputedDateSchema()),
}))
