import * as z from 'zod'
import { countryCodeSchema, type CountryCode } from '../core/country.ts'
import type { FiscalYear } from '../core/fiscal-year.ts'
import { fiscalYearSchema } from '../core/fiscal-year.ts'
import { isCents, type Cents } from '../core/money.ts'
import { amountSchema } from './amount.ts'
import { methodSchema, type Method } from './divisor-methods.ts'
import { decimalSchema, type Decimal } from './ratio.ts'
import { allocationRuleSchema, type AllocationRule } from './rule.ts'
import { once, type Parsed } from '../core/schema.ts'

/**
 * A country's legal standing, as far as a division of money looks at it. A decision of `assessCountry` is one; so is any
 * object with these two fields.
 */
export interface StatusDecision {
  readonly access: 'open' | 'conditional' | 'restricted' | 'expanded-only' | 'barred' | 'undetermined'
  readonly findings: readonly unknown[]
}

const decisionSchema = once(() => z.looseObject({
  access: z.enum(['open', 'conditional', 'restricted', 'expanded-only', 'barred', 'undetermined']),
  findings: z.array(z.unknown()),
}))

/**
 * What the lines share by.
 * - `as-requested`: each line is its request; nothing is divided.
 * - `pro-rata`: all that is available, in proportion to the requests. `weights`: to the weights. `prior-year`: to last year's amounts.
 * - `priority`: requests are met in order of priority, 1 first; those of the priority in which the money ends share pro rata.
 */
export const basisSchema = once(() => z.enum(['as-requested', 'pro-rata', 'prior-year', 'weights', 'priority']))
/** A name of {@link basisSchema}: what the lines share by. */
export type Basis = Parsed<typeof basisSchema>

const lineSchema = once(() => z.strictObject({
  country: countryCodeSchema(),
  requested: amountSchema(),
  weight: decimalSchema().optional(),
  priority: z.int().min(0).optional(),
  priorYear: amountSchema().optional(),
  expanded: amountSchema().optional(),
  costShare: z.boolean().optional(),
  decision: decisionSchema().optional(),
}))

/** What `allocate` is asked, as it is checked at the door. All amounts are whole cents. */
export const allocationInputSchema = once(() => z.strictObject({
  fiscalYear: fiscalYearSchema().refine((year) => year === 'TQ' || year >= 1976, {
    error: 'expected a fiscal year of the IMET account, 1976 or later, or "TQ"',
  }),
  available: amountSchema(),
  unit: z
    .number()
    .refine((value) => isCents(value) && value >= 1, { error: 'expected whole US cents, one or more' })
    .optional(),
  basis: basisSchema(),
  method: methodSchema().optional(),
  capAtRequest: z.boolean().optional(),
  lines: z.array(lineSchema()),
  rules: z.array(allocationRuleSchema()).optional(),
}))

/** One country's request. All amounts are whole cents. */
export interface RequestLine {
  readonly country: CountryCode
  readonly requested: Cents
  /** For the basis `weights`: any decimal, zero or more. */
  readonly weight?: Decimal | undefined
  /** For the basis `priority`: 1 is met first. */
  readonly priority?: number | undefined
  /** For the basis `prior-year`. */
  readonly priorYear?: Cents | undefined
  /** How much of the request is for expanded IMET. */
  readonly expanded?: Cents | undefined
  /** Whether the country pays its students' travel and living allowances. */
  readonly costShare?: boolean | undefined
  /** The country's legal standing: `barred` gets nothing, `expanded-only` no more than its `expanded`, the rest is flagged. */
  readonly decision?: StatusDecision | undefined
}

/** What `allocate` is asked. All amounts are whole cents. */
export interface AllocationInput {
  readonly fiscalYear: FiscalYear
  readonly available: Cents
  /** Lines are whole multiples of it; 1 cent unless given. */
  readonly unit?: Cents | undefined
  readonly basis: Basis
  /** How shares become whole units; `largest-remainder` unless given. */
  readonly method?: Method | undefined
  /** Under `pro-rata`, `weights` and `prior-year`: no line gets more than it requests, unless a floor says so. */
  readonly capAtRequest?: boolean | undefined
  readonly lines: readonly RequestLine[]
  readonly rules?: readonly AllocationRule[] | undefined
}
