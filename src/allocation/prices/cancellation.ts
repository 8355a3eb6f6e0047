import * as z from 'zod'
import { daysBetween, isoDateSchema, type IsoDate } from '../../core/day.ts'
import { multiplyRatio, type Cents } from '../../core/money.ts'
import type { Confidence } from '../../core/source.ts'
import { amountSchema } from '../amount.ts'
import { checked } from '../door.ts'
import { coversDay, priceRule, type PriceRuleId } from './price-rule.ts'
import { once } from '../../core/schema.ts'

/** zod schema of {@link Cancellation}. */
export const cancellationSchema = once(() => z.strictObject({
  price: amountSchema(),
  course: z.enum(['regular', 'dedicated', 'contract']),
  classStarts: isoDateSchema(),
  cancelled: isoDateSchema(),
  seatFilled: z.boolean().optional(),
  cause: z.enum(['country', 'us-decision', 'unavoidable-event', 'visa-late-applied-in-time']).optional(),
}))

/** A cancelled or moved line. */
export interface Cancellation {
  readonly price: Cents
  /** `dedicated`: for international students alone. `contract`: held by a contractor. */
  readonly course: 'regular' | 'dedicated' | 'contract'
  readonly classStarts: IsoDate
  /** The day the country asked. */
  readonly cancelled: IsoDate
  readonly seatFilled?: boolean | undefined
  /** Whose doing it is; the country's unless said. */
  readonly cause?: 'country' | 'us-decision' | 'unavoidable-event' | 'visa-late-applied-in-time' | undefined
}

/** What a cancellation costs. */
export interface CancellationCharge {
  readonly charge: Cents
  readonly percent: 0 | 50 | 100
  /** Negative where the class had begun. */
  readonly daysBefore: number
  readonly because: string
  readonly citation: string
  readonly confidence: Confidence
  readonly doubts: readonly string[]
}

/**
 * What is charged for a cancelled line, by the days before its class and the kind of course (SAMM C10.15, 2012 edition): a
 * dedicated or contract course in full; any other half, within 60 days; nothing where the United States decided it, it could not
 * be helped, or another student took the seat.
 *
 * @throws ImetError
 * @example
 * ```ts
 * cancellationCharge({ price: 1_000_001, course: 'regular', classStarts: '2019-06-01', cancelled: '2019-05-01' }).charge // 500001
 * ```
 */
export function cancellationCharge(input: Cancellation): CancellationCharge {
  checked(cancellationSchema, input)
  const { price, course, classStarts, cancelled, seatFilled, cause } = input
  const daysBefore = daysBetween(cancelled, classStarts)
  const decided = (percent: 0 | 50 | 100, id: PriceRuleId, because: string): CancellationCharge => {
    const rule = priceRule(id)
    const early = coversDay(rule, cancelled) ? [] : [`the text read is of ${rule.from}, later than the day asked about`]
    return {
      charge: multiplyRatio(price, percent, 100, 'half-up'),
      percent,
      daysBefore,
      because,
      citation: rule.citation,
      confidence: early.length === 0 ? rule.confidence : 'recalled',
      doubts: rule.note === undefined ? early : [...early, rule.note],
    }
  }
  if (seatFilled === true) return decided(0, 'cancel-none', 'another student filled the seat')
  if (cause !== undefined && cause !== 'country') return decided(0, 'cancel-none', `not the country's doing: ${cause}`)
  if (course !== 'regular') return decided(100, 'cancel-dedicated', `a ${course} course is charged in full`)
  return daysBefore < 60
    ? decided(50, 'cancel-regular', `${daysBefore} days before the class, less than 60`)
    : decided(0, 'cancel-regular', `${daysBefore} days before the class, 60 or more`)
}

const withdrawalSchema = once(() => z
  .strictObject({ tuition: amountSchema(), courseDays: z.int().min(1), daysAttended: z.int().min(0) })
  .refine(({ courseDays, daysAttended }) => daysAttended <= courseDays, { error: 'expected no more days than the course has', path: ['daysAttended'] }))

/**
 * What is charged for a student who does not finish: tuition in proportion to the days attended, half up to the cent.
 *
 * @legal SAMM C10.15.1.1 (2012)
 * @throws ImetError `invalid-money` or `invalid-input`
 */
export function withdrawalCharge(tuition: Cents, daysAttended: number, courseDays: number): CancellationCharge {
  checked(withdrawalSchema, { tuition, courseDays, daysAttended })
  const rule = priceRule('withdrawal')
  return {
    charge: multiplyRatio(tuition, daysAttended, courseDays, 'half-up'),
    percent: 0,
    daysBefore: 0 - daysAttended,
    because: `${daysAttended} of ${courseDays} days attended`,
    citation: rule.citation,
    confidence: rule.confidence,
    doubts: [],
  }
}
