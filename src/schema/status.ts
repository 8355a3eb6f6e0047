import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { once } from '../core/schema.ts'
import { measureSchema } from '../records/row.ts'
import { accessSchema, list, programStateSchema, stampShape } from './parts.ts'

/** zod schema of where a country stands on a day. */
export const countryStatusSchema = once(() => z.strictObject({
  ...stampShape(),
  country: countryCodeSchema(),
  on: isoDateSchema(),
  state: programStateSchema(),
  access: accessSchema(),
  since: isoDateSchema(),
  measures: list(measureSchema()),
}))

/** zod schema of a span of a country's timeline. */
export const spanSchema = once(() => z.strictObject({
  from: isoDateSchema(),
  to: isoDateSchema().nullable(),
  access: accessSchema(),
  state: programStateSchema(),
  because: z.string(),
}))
