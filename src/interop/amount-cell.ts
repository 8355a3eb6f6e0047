import type { Cents } from '../core/money.ts'
import { memo } from './memo.ts'

/** A number of a cell, or why it is left out; both `null` where the cell is empty. */
export interface AmountCell {
  readonly value: number | null
  readonly reason: string | null
}

/** No single course cost more than a million dollars; beyond it the print has run cells together. */
const MOST_FOR_A_LINE = 1_000_000
/** No country's program of one year came near ten million dollars by these reports. */
const MOST_FOR_A_TOTAL = 10_000_000
/** The largest printed class is below a thousand. */
const MOST_STUDENTS = 10_000

const AMOUNT = /^\$?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/
const DAY_RUN_IN = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/

function leftOut(reason: string): AmountCell {
  return { value: null, reason }
}

const EMPTY: AmountCell = { value: null, reason: null }
/** Most cells: dollars and nothing else. */
const PLAIN = /^[1-9]\d{0,7}$/

function costWithin(text: string, most: number): AmountCell {
  if (text === '') return EMPTY
  if (PLAIN.test(text) && Number(text) <= most) return { value: Number(text) * 100, reason: null }
  const parts = text.replace(/\$\s+/g, '$').split(/\s+/)
  const amounts = parts.filter((part) => !DAY_RUN_IN.test(part))
  const [amount] = amounts
  if (amount === undefined || amounts.length > 1) return leftOut(`expected one amount in dollars, got "${text.slice(0, 40)}"`)
  const read = AMOUNT.exec(amount)
  if (read === null) return leftOut(`expected an amount in dollars, got "${text.slice(0, 40)}"`)
  const digits = (read[1] ?? '').replaceAll(',', '')
  if (/^0\d/.test(digits)) return leftOut(`expected an amount in dollars, got the digits of a day run into it: "${text.slice(0, 40)}"`)
  if (Number(digits) > most) return leftOut(`expected at most $${most}, got "${text.slice(0, 40)}": cells run together`)
  const cents: Cents = Number(digits) * 100 + Number((read[2] ?? '').padEnd(2, '0'))
  return { value: cents, reason: parts.length > amounts.length ? `a day stands in the cell: "${text.slice(0, 40)}"` : null }
}

/** Reads a printed cost of one line into cents; above $1,000,000 it is a misprint. */
export function lineCostCell(text: string): AmountCell {
  return costWithin(text, MOST_FOR_A_LINE)
}

/** Reads the printed cost of a year's program into cents; above $10,000,000 it is a misprint. */
export function totalCostCell(text: string): AmountCell {
  return costWithin(text, MOST_FOR_A_TOTAL)
}

/** Reads a printed number of students. */
export const studentsCell = memo((text): AmountCell => {
  if (text === '') return EMPTY
  const whole = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?$/.exec(text)
  const count = whole === null ? Number.NaN : Number((whole[1] ?? '').replaceAll(',', ''))
  return count <= MOST_STUDENTS
    ? { value: count, reason: null }
    : leftOut(`expected a number of students up to ${MOST_STUDENTS}, got "${text.slice(0, 40)}"`)
})
