import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { once } from '../core/schema.ts'
import { factIdSchema } from '../eligibility/fact.ts'
import { remedySchema } from './country-decision.ts'
import { accessSchema, decidedAccessSchema, list, provisionIdSchema, stampShape } from './parts.ts'

function oneOfSchema<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ provisions: list(provisionIdSchema()), oneOf: list(list(item)) })
}

const asked = once(() => ({ country: countryCodeSchema(), on: isoDateSchema(), knownOn: isoDateSchema().nullable() } as const))

export const wayOutSchema = once(() => z.strictObject({
  access: decidedAccessSchema(),
  size: z.int(),
  choices: list(oneOfSchema(remedySchema())),
  without: list(accessSchema()),
}))

/** zod schema of what it would take to open a country. */
export const waysOutSchema = once(() => z.strictObject({
  ...stampShape(),
  ...asked(),
  access: accessSchema(),
  best: accessSchema(),
  ways: list(wayOutSchema()),
}))

export const settlingFactSchema = once(() => z.strictObject({
  fact: factIdSchema(),
  value: z.boolean(),
  provision: provisionIdSchema(),
  asks: z.string(),
  knownTo: z.enum(['public', 'government']),
  askOf: z.string(),
  lookIn: z.string(),
}))

export const settlingSchema = once(() => z.strictObject({
  access: decidedAccessSchema(),
  size: z.int(),
  choices: list(oneOfSchema(settlingFactSchema())),
}))

/** zod schema of what would settle a decision. */
export const settlementSchema = once(() => z.strictObject({
  ...stampShape(),
  ...asked(),
  access: accessSchema(),
  outcomes: list(settlingSchema()),
}))
