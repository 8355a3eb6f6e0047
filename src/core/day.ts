import { addDays as addDaysTo } from 'date-fns/addDays'
import { addMonths as addMonthsTo } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { UTCDateMini } from '@date-fns/utc/date/mini'
import * as z from 'zod'
import { ImetError, shown } from './errors.ts'
import { once } from './schema.ts'

/**
 * A real calendar day from 1900-01-01 to 2199-12-31 as `YYYY-MM-DD`. Two days compare as strings.
 * Public functions check it and throw {@link ImetError} with the code `invalid-day`.
 */
export type IsoDate = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** Whether a value is a real calendar day within 1900 to 2199. Never throws. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string') return false
  const parts = SHAPE.exec(value)
  if (parts === null) return false
  const year = Number(parts[1])
  const month = Number(parts[2])
  const day = Number(parts[3])
  return year >= 1900 && year <= 2199 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * Checks a day at the door.
 *
 * @param value - the caller's value
 * @param path - how the caller names it, for the error
 * @throws ImetError `invalid-day`
 * @example
 * ```ts
 * isoDate('2020-02-29') // '2020-02-29'
 * ```
 */
export function isoDate(value: unknown, path = 'day'): IsoDate {
  if (isIsoDate(value)) return value
  throw new ImetError(
    'invalid-day',
    path,
    `expected a real calendar day YYYY-MM-DD from 1900-01-01 to 2199-12-31, got ${shown(value)}`,
  )
}

/** zod schema of {@link IsoDate}, for the schemas of records and inputs. */
export const isoDateSchema = once(() => z.string().refine(isIsoDate, {
  error: 'expected a real calendar day YYYY-MM-DD from 1900-01-01 to 2199-12-31',
}))

// date-fns reads local time unless it is handed a UTC date: 2011-12-30 does not exist in Pacific/Apia.
function utc(day: IsoDate): Date {
  return new UTCDateMini(Date.parse(`${day}T00:00:00Z`))
}

function fromUtc(date: Date, path: string): IsoDate {
  // A count can lead past what a Date holds, where it has no text at all.
  return isoDate(Number.isNaN(date.getTime()) ? 'a day past the calendar' : date.toISOString().slice(0, 10), path)
}

function wholeNumber(value: number, path: string): number {
  if (Number.isSafeInteger(value)) return value
  throw new ImetError('invalid-input', path, `expected a whole number, got ${shown(value)}`)
}

/**
 * The day `count` days later (earlier when negative).
 *
 * @throws ImetError `invalid-day` when the day is not real or the result leaves 1900 to 2199
 * @example
 * ```ts
 * addDays('2011-12-29', 1) // '2011-12-30'
 * ```
 */
export function addDays(day: IsoDate, count: number): IsoDate {
  return fromUtc(addDaysTo(utc(isoDate(day)), wholeNumber(count, 'count')), 'day')
}

/**
 * The day `count` months later. A day that the target month lacks becomes that month's last day
 * (31 January and one month is 28 or 29 February): the end-of-month rule, stated because statutes count
 * both "months" and "days" and the two differ.
 *
 * @throws ImetError `invalid-day`
 * @example
 * ```ts
 * addMonths('2020-01-31', 1) // '2020-02-29'
 * ```
 */
export function addMonths(day: IsoDate, count: number): IsoDate {
  return fromUtc(addMonthsTo(utc(isoDate(day)), wholeNumber(count, 'count')), 'day')
}

/**
 * The day `count` years later, under the same end-of-month rule as {@link addMonths}: 29 February becomes
 * 28 February in a common year.
 *
 * @throws ImetError `invalid-day`
 * @example
 * ```ts
 * addYears('2020-02-29', 1) // '2021-02-28'
 * ```
 */
export function addYears(day: IsoDate, count: number): IsoDate {
  return addMonths(day, wholeNumber(count, 'count') * 12)
}

/**
 * Whole days from one day to another, negative when `to` is earlier.
 *
 * @throws ImetError `invalid-day`
 * @example
 * ```ts
 * daysBetween('2019-12-20', '2020-01-04') // 15
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(utc(isoDate(to, 'to')), utc(isoDate(from, 'from')))
}
