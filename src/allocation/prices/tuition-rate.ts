import * as z from 'zod'
import { isoDateSchema, type IsoDate } from '../../core/day.ts'
import { weakest, type Confidence } from '../../core/source.ts'
import { checked } from '../door.ts'
import { coversDay, priceRule, type PriceRule, type PriceRuleId } from './price-rule.ts'
import { once } from '../../core/schema.ts'

/** zod schema of {@link TuitionQuestion}. */
export const tuitionQuestionSchema = once(() => z.strictObject({
  on: isoDateSchema(),
  program: z.enum(['imet', 'fmf', 'fms']),
  concurrentImet: z.boolean().optional(),
  highIncomeListed: z.boolean().optional(),
  reciprocalAgreement: z.boolean().optional(),
}))

/** What {@link tuitionRate} is asked. */
export interface TuitionQuestion {
  readonly on: IsoDate
  readonly program: 'imet' | 'fmf' | 'fms'
  /** Whether the country receives IMET at the same time. */
  readonly concurrentImet?: boolean | undefined
  /** Whether it is on the high-income list of FAA sec. 546. */
  readonly highIncomeListed?: boolean | undefined
  /** Whether it has a reciprocal training agreement under AECA sec. 21(g). */
  readonly reciprocalAgreement?: boolean | undefined
}

/**
 * The tuition rate due.
 * - `imet`: additional cost. `incremental`: the same costs, for a purchaser. `direct`: direct costs by agreement. `full`: all costs.
 */
export interface TuitionRate {
  readonly rate: 'imet' | 'incremental' | 'direct' | 'full'
  /** The letter of price lists, where confirmed: A for full, C for incremental. */
  readonly letter: 'A' | 'C' | null
  readonly rule: PriceRule
  readonly confidence: Confidence
  /** What would make the rate firmer. */
  readonly doubts: readonly string[]
}

function ruleFor({ program, concurrentImet, highIncomeListed, reciprocalAgreement, on }: TuitionQuestion): [TuitionRate['rate'], PriceRuleId] {
  if (program === 'imet') return ['imet', 'imet-additional-cost']
  if (program === 'fmf' && coversDay(priceRule('fmf-imet-rate'), on)) return ['imet', 'fmf-imet-rate']
  if (concurrentImet === true) return ['incremental', 'fms-incremental-imet']
  if (highIncomeListed === true) return ['incremental', 'fms-incremental-high-income']
  if (reciprocalAgreement === true) return ['direct', 'reciprocal']
  return ['full', 'fms-full']
}

/**
 * The tuition rate that a country is due: the lowest that its standing gives.
 *
 * @legal FAA secs. 541(b), 644(m)(5); 22 U.S.C. 2347(b), 2403(m)(5); AECA sec. 21; 22 U.S.C. 2761
 * @throws ImetError
 * @example
 * ```ts
 * tuitionRate({ on: '2019-01-15', program: 'fms', concurrentImet: true }).rate // 'incremental'
 * tuitionRate({ on: '2019-01-15', program: 'fms' }).rate // 'full'
 * ```
 */
export function tuitionRate(question: TuitionQuestion): TuitionRate {
  checked(tuitionQuestionSchema, question)
  const [rate, id] = ruleFor(question)
  const rule = priceRule(id)
  const letter = rate === 'full' ? 'A' : rate === 'incremental' ? 'C' : null
  const doubts = rule.note === undefined ? [] : [rule.note]
  const unsaid = question.program === 'fms' && (question.concurrentImet === undefined || question.highIncomeListed === undefined)
  return {
    rate,
    letter,
    rule,
    confidence: weakest([rule.confidence]),
    doubts: rate === 'full' && unsaid ? [...doubts, 'concurrent IMET and the high-income list were not said: either would lower the rate'] : doubts,
  }
}
