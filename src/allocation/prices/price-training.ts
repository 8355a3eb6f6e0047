import * as z from 'zod'
import type { IsoDate } from '../../core/day.ts'
import { addMoney, multiplyRatio, type Cents } from '../../core/money.ts'
import { weakest, type Confidence } from '../../core/source.ts'
import { amountSchema } from '../amount.ts'
import { checked } from '../door.ts'
import { priceRule, type PriceRuleId } from './price-rule.ts'
import { tuitionQuestionSchema, tuitionRate, type TuitionQuestion, type TuitionRate } from './tuition-rate.ts'
import { once } from '../../core/schema.ts'

/** zod schema of {@link TrainingLine}. */
export const trainingLineSchema = once(() => z.strictObject({
  ...tuitionQuestionSchema().shape,
  rates: z.strictObject({
    imet: amountSchema().optional(),
    incremental: amountSchema().optional(),
    direct: amountSchema().optional(),
    full: amountSchema().optional(),
    weekly: amountSchema().optional(),
  }),
  onTheJob: z.strictObject({ weeks: z.int().min(0), days: z.int().min(0).max(6), actualCost: amountSchema().optional() }).optional(),
  travel: amountSchema().optional(),
  livingAllowance: amountSchema().optional(),
  excessBaggage: amountSchema().optional(),
  baggageOnTravelOrder: z.boolean().optional(),
  medical: amountSchema().optional(),
  clothing: amountSchema().optional(),
  countryPays: z.array(z.enum(['travel', 'living-allowance'])).optional(),
}))

/** A line of training to be priced. All amounts are the caller's, in cents. */
export interface TrainingLine extends TuitionQuestion {
  /** The course's tuition under each rate; `weekly` for on-the-job training. */
  readonly rates: {
    readonly imet?: Cents | undefined
    readonly incremental?: Cents | undefined
    readonly direct?: Cents | undefined
    readonly full?: Cents | undefined
    readonly weekly?: Cents | undefined
  }
  /** On-the-job or observer training: weeks and days, and its actual cost where it was captured. */
  readonly onTheJob?: { readonly weeks: number; readonly days: number; readonly actualCost?: Cents | undefined } | undefined
  readonly travel?: Cents | undefined
  readonly livingAllowance?: Cents | undefined
  readonly excessBaggage?: Cents | undefined
  readonly baggageOnTravelOrder?: boolean | undefined
  readonly medical?: Cents | undefined
  readonly clothing?: Cents | undefined
  /** What the country agreed to pay itself. */
  readonly countryPays?: readonly ('travel' | 'living-allowance')[] | undefined
}

/** Who pays one part of a line's cost. */
export interface PricePart {
  readonly part: 'tuition' | 'travel' | 'living-allowance' | 'excess-baggage' | 'medical' | 'clothing'
  readonly amount: Cents
  /** `program`: the money asked about. `country`: the country or its student. */
  readonly payer: 'program' | 'country'
  readonly because: string
  readonly rule: PriceRuleId
  readonly citation: string
  readonly confidence: Confidence
}

/** A priced line: what the program pays, what the country pays, and how firm the rules are. */
export interface TrainingPrice {
  readonly on: IsoDate
  readonly rate: TuitionRate
  readonly parts: readonly PricePart[]
  /** `null` where the rate due was not among those given. */
  readonly program: Cents | null
  readonly country: Cents
  readonly missing: readonly string[]
  readonly confidence: Confidence
  readonly doubts: readonly string[]
}

function part(name: PricePart['part'], amount: Cents, payer: PricePart['payer'], because: string, id: PriceRuleId): PricePart {
  const { citation, confidence } = priceRule(id)
  return { part: name, amount, payer, because, rule: id, citation, confidence }
}

function tuitionPart(line: TrainingLine, rate: TuitionRate, missing: string[]): PricePart {
  const id = rate.rule.id as PriceRuleId
  if (line.onTheJob !== undefined) {
    const { weeks, days, actualCost } = line.onTheJob
    const started = weeks + (days > 0 ? 1 : 0)
    if (line.rates.weekly === undefined) missing.push('rates.weekly')
    const standard = multiplyRatio(line.rates.weekly ?? 0, started, 1, 'exact')
    const higher = actualCost !== undefined && actualCost > standard
    return part('tuition', higher ? actualCost : standard, 'program', higher ? 'captured actual cost, the higher' : `${started} weeks begun`, 'ojt-weeks')
  }
  const amount = line.rates[rate.rate]
  if (amount === undefined) missing.push(`rates.${rate.rate}`)
  return part('tuition', amount ?? 0, 'program', `the ${rate.rate} rate is due`, id)
}

/**
 * Prices a line of training: the tuition rate due, and what of travel, living allowance, baggage, medical cost and clothing the
 * program pays and the country bears. Rates are the caller's; the rules that choose among them are cited, with their confidence.
 *
 * @legal FAA secs. 541(b), 644(m)(5); 22 U.S.C. 2347(b), 2403(m)(5); AECA sec. 21; 22 U.S.C. 2761
 * @throws ImetError
 * @example
 * ```ts
 * priceTraining({
 *   on: '2019-01-15',
 *   program: 'imet',
 *   rates: { imet: 1_200_000 },
 *   travel: 250_000,
 *   livingAllowance: 480_000,
 *   countryPays: ['travel'],
 * }).program // 1680000
 * ```
 */
export function priceTraining(line: TrainingLine): TrainingPrice {
  checked(trainingLineSchema, line)
  const { on, program, concurrentImet, highIncomeListed, reciprocalAgreement } = line
  const rate = tuitionRate({ on, program, concurrentImet, highIncomeListed, reciprocalAgreement })
  const missing: string[] = []
  const doubts = [...rate.doubts]
  const parts = [tuitionPart(line, rate, missing)]
  const agreed = new Set(line.countryPays ?? [])
  // A high-income country gets no grant at all unless it bears both, whatever else it agreed to (FAA sec. 546).
  const required = program === 'imet' && highIncomeListed === true
  const shared = (name: 'travel' | 'living-allowance', amount: Cents | undefined) => {
    if (amount === undefined) return
    if (required) parts.push(part(name, amount, 'country', 'a high-income country must pay it', 'cost-share-required'))
    else if (agreed.has(name)) parts.push(part(name, amount, 'country', 'the country agreed to pay it', 'cost-share'))
    else parts.push(part(name, amount, 'program', 'not shared by the country', 'cost-share'))
  }
  shared('travel', line.travel)
  shared('living-allowance', line.livingAllowance)
  if (line.excessBaggage !== undefined) {
    const fundedTravel = !required && !agreed.has('travel')
    const paid = fundedTravel && line.baggageOnTravelOrder === true
    const because = paid ? 'the travel order allows it' : fundedTravel ? 'the travel order does not allow it' : 'the country pays the travel'
    parts.push(part('excess-baggage', line.excessBaggage, paid ? 'program' : 'country', because, 'excess-baggage'))
  }
  if (line.medical !== undefined) {
    parts.push(part('medical', line.medical, 'program', 'taken as borne by the program', 'medical'))
    doubts.push(priceRule('medical').note ?? '')
  }
  if (line.clothing !== undefined) {
    parts.push(part('clothing', line.clothing, 'country', 'uniforms and personal clothing are not given on a grant', 'clothing'))
  }
  const sum = (payer: PricePart['payer']) => addMoney(...parts.filter((each) => each.payer === payer).map(({ amount }) => amount))
  return {
    on,
    rate,
    parts,
    program: missing.length > 0 ? null : sum('program'),
    country: sum('country'),
    missing,
    confidence: weakest([rate.confidence, ...parts.map(({ confidence }) => confidence)]),
    doubts,
  }
}
