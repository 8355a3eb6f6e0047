import * as z from 'zod'
import { countryCodeSchema, type CountryCode } from '../core/country.ts'
import { formatMoney, type Cents } from '../core/money.ts'
import type { Confidence } from '../core/source.ts'
import { amountSchema } from './amount.ts'
import { checked } from './door.ts'
import { PRIORITY_CODES } from './law/practice.ts'
import { once, type Parsed } from '../core/schema.ts'

/** What end-of-year money may buy under State's guidance, in the order in which it is offered. */
const ORDER = ['invitational-pme', 'expanded-imet', 'other-pme'] as const
const categorySchema = once(() => z.enum([...ORDER, 'technical', 'operational', 'english-instructor', 'english-materials']))

/** The kind of training a line asks for. */
export type YearEndCategory = Parsed<typeof categorySchema>

/** zod schema of {@link YearEndInput}. */
export const yearEndInputSchema = once(() => z.strictObject({
  available: amountSchema(),
  lines: z.array(
    z.strictObject({
      id: z.string().min(1),
      country: countryCodeSchema(),
      price: amountSchema(),
      code: z.enum(['A', 'B', 'D']),
      category: categorySchema(),
    }),
  ),
}))

/** A training line that waits for money. A line is bought whole or not at all. */
export interface YearEndLine {
  readonly id: string
  readonly country: CountryCode
  readonly price: Cents
  /** The joint regulation's priority: A essential, B for end-of-year money, D beyond the budget. */
  readonly code: 'A' | 'B' | 'D'
  readonly category: YearEndCategory
}

/** What {@link yearEnd} is asked: the money that came back, and the lines that wait for it. */
export interface YearEndInput {
  readonly available: Cents
  readonly lines: readonly YearEndLine[]
}

/** What end-of-year money buys. */
export interface YearEndPlan {
  readonly bought: readonly YearEndLine[]
  readonly refused: readonly { readonly line: YearEndLine; readonly because: string }[]
  readonly left: Cents
  readonly citation: string
  readonly confidence: Confidence
}

const PRIORITIES = ['A', 'B', 'D'] as const

/**
 * Spends what other countries gave back at the end of the year: A lines first, then B, then D; within a code invitational PME,
 * expanded IMET, other PME, then by country code and id. B lines of technical or operational training, of English instructors and
 * materials are not bought with it. A line that does not fit is passed over for a smaller one after it.
 *
 * @legal AR 12-15 para. 3-11a(2); SAMM figure C10.F2
 * @throws ImetError
 */
export function yearEnd(input: YearEndInput): YearEndPlan {
  checked(yearEndInputSchema, input)
  const rank = ({ category }: YearEndLine) => {
    const place = ORDER.findIndex((known) => known === category)
    return place < 0 ? ORDER.length : place
  }
  const order = [...input.lines].sort(
    (a, b) =>
      PRIORITIES.indexOf(a.code) - PRIORITIES.indexOf(b.code) ||
      rank(a) - rank(b) ||
      (a.country < b.country ? -1 : a.country > b.country ? 1 : a.id < b.id ? -1 : 1),
  )
  const bought: YearEndLine[] = []
  const refused: { line: YearEndLine; because: string }[] = []
  let left = input.available
  for (const line of order) {
    if (line.code === 'B' && rank(line) === ORDER.length) {
      refused.push({ line, because: `end-of-year money does not buy ${line.category} training` })
    } else if (line.price > left) {
      refused.push({ line, because: `${formatMoney(line.price)} is more than the ${formatMoney(left)} left` })
    } else {
      bought.push(line)
      left -= line.price
    }
  }
  return { bought, refused, left, citation: PRIORITY_CODES.citation, confidence: PRIORITY_CODES.confidence }
}
