import * as z from 'zod'
import { formatMoney, type Cents } from '../../core/money.ts'
import type { Confidence } from '../../core/source.ts'
import { amountSchema } from '../amount.ts'
import { checked } from '../door.ts'
import { priceRule } from './price-rule.ts'
import { once } from '../../core/schema.ts'

/** The incidentals of table C10.T12, a day, in cents. */
const INCIDENTALS = 1_100

/** zod schema of {@link LivingSituation}. */
export const livingSituationSchema = once(() => z.strictObject({
  days: z.int().min(1).max(3660),
  quarters: z.enum(['free', 'paid']),
  mess: z.enum(['free', 'none', 'full', 'partial', 'ship']),
  lodging: amountSchema().optional(),
  lodgingMaximum: amountSchema().optional(),
  mealsLocal: amountSchema().optional(),
  mealsGovernment: amountSchema().optional(),
  mealsProportional: amountSchema().optional(),
}))

/** A student's housing and meals; the rates of the travel regulations are the caller's, in cents a day. */
export interface LivingSituation {
  readonly days: number
  readonly quarters: 'free' | 'paid'
  /** `free`: meals cost nothing. `none`: no mess. `full`: all meals of a mess, paid. `partial`: one or two. `ship`: a mess aboard. */
  readonly mess: 'free' | 'none' | 'full' | 'partial' | 'ship'
  /** Actual lodging and utilities, and the place's maximum. Needed where quarters are paid. */
  readonly lodging?: Cents | undefined
  readonly lodgingMaximum?: Cents | undefined
  readonly mealsLocal?: Cents | undefined
  readonly mealsGovernment?: Cents | undefined
  readonly mealsProportional?: Cents | undefined
}

/** A living allowance, a day and in all; `null` where a rate that it needs was not given. */
export interface LivingAllowance {
  readonly daily: Cents | null
  readonly total: Cents | null
  readonly missing: readonly string[]
  readonly because: string
  readonly citation: string
  readonly confidence: Confidence
}

const MEALS = { free: null, none: 'mealsLocal', full: 'mealsGovernment', ship: 'mealsGovernment', partial: 'mealsProportional' } as const

/**
 * A student's living allowance by category (SAMM table C10.T12, as read in 2012): lodging to its maximum, meals at the local rate
 * without a mess, the government rate with one, the proportional rate with one or two meals, and $11 of incidentals.
 *
 * @throws ImetError
 * @example
 * ```ts
 * livingAllowance({ days: 30, quarters: 'free', mess: 'free' }).total // 33000
 * ```
 */
export function livingAllowance(situation: LivingSituation): LivingAllowance {
  checked(livingSituationSchema, situation)
  const { citation, confidence } = priceRule('living-allowance')
  const missing: string[] = []
  const rate = (key: 'lodging' | 'lodgingMaximum' | Exclude<(typeof MEALS)[keyof typeof MEALS], null>): Cents => {
    const value = situation[key]
    if (value === undefined) missing.push(key)
    return value ?? 0
  }
  const lodging = situation.quarters === 'free' ? 0 : Math.min(rate('lodging'), rate('lodgingMaximum'))
  const mealRate = MEALS[situation.mess]
  const meals = mealRate === null ? 0 : rate(mealRate)
  const daily = missing.length === 0 ? lodging + meals + INCIDENTALS : null
  return {
    daily,
    total: daily === null ? null : daily * situation.days,
    missing,
    because: `lodging ${formatMoney(lodging)}, meals ${formatMoney(meals)}, incidentals ${formatMoney(INCIDENTALS)} a day`,
    citation,
    confidence,
  }
}
