import * as z from 'zod'
import { once, type Parsed } from './schema.ts'

/**
 * How firmly a statement stands. `primary`: the statute or official document was read. `secondary`: a report about it
 * was read (CRS, GAO, press, encyclopaedia). `recalled`: general knowledge, not confirmed; never decides silently.
 */
export const confidenceSchema = once(() => z.enum(['primary', 'secondary', 'recalled']))
/** How firmly a statement stands; {@link confidenceSchema} says what each word means. */
export type Confidence = Parsed<typeof confidenceSchema>

/** Where a statement can be checked. `url` is `null` where no address is known. */
export const sourceSchema = once(() => z.strictObject({ name: z.string().min(1), url: z.url().nullable() }))
/** Where a statement can be checked: a name as it is cited, and a public address where one is known. */
export type Source = Parsed<typeof sourceSchema>

const ORDER = ['primary', 'secondary', 'recalled'] as const satisfies readonly Confidence[]

/** The weakest of several confidences: a conclusion stands no firmer than what it rests on. */
export function weakest(confidences: readonly Confidence[]): Confidence {
  return ORDER[Math.max(0, ...confidences.map((confidence) => ORDER.indexOf(confidence)))] ?? 'primary'
}
