import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { once } from '../core/schema.ts'
import { effectSchema, levelSchema, provisionCitationSchema } from '../law/provision.ts'
import { appliedVersionSchema } from './country-decision.ts'
import { accessSchema, decidedAccessSchema, findingResultSchema, list, provisionIdSchema, stampShape } from './parts.ts'

const accessesSchema = once(() => z.strictObject({ before: accessSchema(), after: accessSchema() }))

function pair<Item extends z.ZodType>(item: Item) {
  return z.tuple([item, item]).readonly()
}

export const sideSchema = once(() => z.strictObject({
  result: findingResultSchema(),
  access: decidedAccessSchema(),
  because: z.string(),
  version: appliedVersionSchema().nullable(),
  records: list(z.string()),
}))

export const findingChangeSchema = once(() => z.strictObject({
  provision: provisionIdSchema(),
  name: z.string(),
  citation: z.string(),
  before: sideSchema().nullable(),
  after: sideSchema().nullable(),
  causes: list(z.enum(['law', 'facts', 'country', 'knowledge'])),
  decisive: z.boolean(),
}))

/** zod schema of two decisions, compared. */
export const comparisonSchema = once(() => z.strictObject({
  ...stampShape(),
  countries: pair(countryCodeSchema()),
  days: pair(isoDateSchema()),
  knownOn: pair(isoDateSchema().nullable()),
  access: accessesSchema(),
  legalAccess: accessesSchema(),
  changed: z.boolean(),
  findings: list(findingChangeSchema()),
}))

export const lawTextSchema = once(() => z.strictObject({
  from: isoDateSchema(),
  to: isoDateSchema().nullable(),
  rule: z.string(),
  changedBy: z.string(),
  effect: effectSchema(),
}))

export const lawStepSchema = once(() => z.strictObject({
  on: isoDateSchema(),
  kind: z.enum(['enacted', 'amended', 'ended', 'lapsed', 'revived']),
  by: z.string(),
}))

export const lawChangeSchema = once(() => z.strictObject({
  provision: provisionIdSchema(),
  name: z.string(),
  citation: provisionCitationSchema(),
  level: levelSchema(),
  before: lawTextSchema().nullable(),
  after: lawTextSchema().nullable(),
  steps: list(lawStepSchema()),
}))

const standingSchema = once(() => z.strictObject({ result: findingResultSchema(), access: decidedAccessSchema() }))

export const lawFlipSchema = once(() => z.strictObject({
  provision: provisionIdSchema(),
  before: standingSchema().nullable(),
  after: standingSchema().nullable(),
}))

export const lawEffectSchema = once(() => z.strictObject({
  country: countryCodeSchema(),
  access: accessesSchema(),
  flips: z.boolean(),
  findings: list(lawFlipSchema()),
}))

/** zod schema of the law of two days, compared. */
export const lawComparisonSchema = once(() => z.strictObject({
  ...stampShape(),
  from: isoDateSchema(),
  to: isoDateSchema(),
  changes: list(lawChangeSchema()),
  effect: lawEffectSchema().nullable(),
}))
