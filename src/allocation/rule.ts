import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { amountSchema } from './amount.ts'
import { decimalSchema } from './ratio.ts'
import { once, type Parsed } from '../core/schema.ts'

const cited = once(() => ({ citation: z.string().min(1).optional() } as const))
const one = once(() => ({ country: countryCodeSchema(), ...cited() } as const))

/**
 * A rule of the year on the lines.
 * - `floor`: not less than. `ceiling`: not more than. `earmark`: exactly.
 * - `set-aside`: off the top, before any line (a no-year part, women's participation, general costs).
 * - `expanded-minimum`: at least so much expanded IMET, `by` the program as a whole or by each line (or one country's).
 * - `class-cap`: a class of countries (high income) gets no more than `amount` together, no more than `each` apiece, and, with
 *   `costShareRequired`, nothing without paying its students' travel and living allowances.
 * - `notification-required`: to be notified to Congress before it is obligated.
 * - `hold`: so many percent withheld until certified.
 * - `exclude`: nothing.
 */
export const allocationRuleSchema = once(() => z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('floor'), amount: amountSchema(), ...one() }),
  z.strictObject({ kind: z.literal('ceiling'), amount: amountSchema(), ...one() }),
  z.strictObject({ kind: z.literal('earmark'), amount: amountSchema(), ...one() }),
  z.strictObject({ kind: z.literal('set-aside'), label: z.string().min(1), amount: amountSchema(), ...cited() }),
  z
    .strictObject({
      kind: z.literal('expanded-minimum'),
      by: z.enum(['program', 'line']),
      country: countryCodeSchema().optional(),
      percent: decimalSchema().optional(),
      amount: amountSchema().optional(),
      ...cited(),
    })
    .refine(({ percent, amount }) => (percent === undefined) !== (amount === undefined), {
      error: 'expected either `percent` or `amount`',
    })
    .refine(({ by, country }) => by === 'line' || country === undefined, {
      error: 'expected `country` only by line',
    })
    .refine(({ by, amount }) => by === 'program' || amount === undefined, { error: 'expected `amount` only by program' }),
  z.strictObject({
    kind: z.literal('class-cap'),
    label: z.string().min(1),
    countries: z.array(countryCodeSchema()).min(1).readonly(),
    amount: amountSchema().optional(),
    each: amountSchema().optional(),
    costShareRequired: z.boolean().optional(),
    ...cited(),
  }),
  z.strictObject({ kind: z.literal('notification-required'), notified: z.boolean().optional(), ...one() }),
  z.strictObject({
    kind: z.literal('hold'),
    percent: decimalSchema(),
    until: z.string().min(1).optional(),
    certified: z.boolean().optional(),
    ...one(),
  }),
  z.strictObject({ kind: z.literal('exclude'), because: z.string().min(1).optional(), ...one() }),
]))
/** A rule of the year on the lines; {@link allocationRuleSchema} says what each kind does. */
export type AllocationRule = Parsed<typeof allocationRuleSchema>
/** The kind of a rule on the lines. */
export type AllocationRuleKind = AllocationRule['kind']
