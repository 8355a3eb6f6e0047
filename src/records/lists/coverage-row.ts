import * as z from 'zod'
import { isoDateSchema } from '../../core/day.ts'
import { isForward } from '../../core/interval.ts'
import { once, type Parsed } from '../../core/schema.ts'
import { sourceSchema } from '../../core/source.ts'
import { slotSchema } from '../../eligibility/fact.ts'

/**
 * How far a list is on record here over a time. `complete`: whoever is not in it was not listed, or not waived. `partial`:
 * the list or its names are known in part, or from recollection. `not-found`: nothing of it was found, and silence says nothing.
 */
export const coverageSchema = once(() => z
  .strictObject({
    provision: z.string().min(1),
    slot: slotSchema(),
    from: isoDateSchema(),
    /** First day that it no longer speaks of; `null` while the newest text seen still stands. */
    to: isoDateSchema().nullable(),
    status: z.enum(['complete', 'partial', 'not-found']),
    because: z.string().min(1),
    sources: z.array(sourceSchema()).readonly(),
  })
  .refine(isForward, { error: 'expected `to` after `from`', path: ['to'] }))
/** How far a list is on record over a time: whole, in part, or not found. */
export type Coverage = Parsed<typeof coverageSchema>
