import * as z from 'zod'
import { isoDateSchema } from '../core/day.ts'
import { once } from '../core/schema.ts'
import { DECIDED } from '../eligibility/access.ts'
import { nominationFacts, type NominationFactId } from '../eligibility/nomination/facts.ts'
import { provisionIds } from '../law/register.ts'
import { STATES } from '../status/machine.ts'

/** A list as results hold it: not to be written to. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly()
}

/** The fields of a stamp, to be spread into the schema of a result. */
export const stampShape = once(() => ({
  schemaVersion: z.literal(1),
  library: z.string(),
  lawAsOf: isoDateSchema(),
  recordsAsOf: isoDateSchema().nullable(),
} as const))

export const accessSchema = once(() => z.enum([...DECIDED, 'undetermined']))
export const decidedAccessSchema = once(() => z.enum(DECIDED))
export const provisionIdSchema = once(() => z.enum(provisionIds()))
export const nominationFactIdSchema = once(() => z.enum(Object.keys(nominationFacts()) as NominationFactId[]))
export const programStateSchema = once(() => z.enum(STATES))

export const findingResultSchema = once(() =>
  z.enum(['clear', 'bars', 'limits', 'conditions', 'waived', 'excepted', 'unknown', 'not-in-force']),
)
