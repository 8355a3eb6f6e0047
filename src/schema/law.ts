import * as z from 'zod'
import { isoDateSchema } from '../core/day.ts'
import { once } from '../core/schema.ts'
import { effectSchema, levelSchema, provisionCitationSchema, provisionSchema, versionSchema } from '../law/provision.ts'
import { provisionIdSchema } from './parts.ts'

/** zod schema of one version of a provision, with what identifies the provision. */
export const provisionVersionSchema = once(() => z.strictObject({
  ...versionSchema().shape,
  provision: provisionIdSchema(),
  name: z.string(),
  citation: provisionCitationSchema(),
  effect: effectSchema(),
  level: levelSchema(),
}))

/** zod schema of a provision with its id and all its versions. */
export const provisionWithIdSchema = once(() => z.strictObject({ ...provisionSchema().shape, id: provisionIdSchema() }))

/** zod schema of a change in the text of a provision. */
export const amendmentSchema = once(() => z.strictObject({
  provision: provisionIdSchema(),
  on: isoDateSchema(),
  by: z.string(),
  rule: z.string(),
  kind: z.enum(['enacted', 'amended', 'ended']),
}))
