import { isIsoDate, type IsoDate } from '../core/day.ts'
import { memo } from './memo.ts'

export type Precision = 'day' | 'month' | 'year'

/** A day as a table prints it: the first day of the month or year where no more is printed. */
export interface PrintedDay {
  readonly day: IsoDate
  readonly precision: Precision
}

/** What a cell of days says. */
export type DayCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'days'; readonly first: PrintedDay; readonly second: PrintedDay | null; readonly dayFirst: boolean }

/** ForeignAssistance.gov begins with FY1946; a day outside these is a misprint. */
const EARLIEST = '1945-01-01'
const LATEST = '2100-01-01'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAMES =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

// In order: 2009-10-08 (with or without an hour) and 2009-10; 10/8/09; 8-Oct-09 and 08OCT2009; October 8, 2009;
// Oct-2009; 20091008 and 10082009; 2009.
const FORMS = new RegExp(
  [
    String.raw`(?<isoYear>\d{4})-(?<isoMonth>\d{1,2})(?:-(?<isoDay>\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?)?(?!\d)`,
    String.raw`(?<one>\d{1,2})[/.-](?<two>\d{1,2})[/.-](?<slashYear>(?:19|20)\d{2}|\d{2}(?!\d))`,
    String.raw`(?<namedDay>\d{1,2})[ -]?(?<name>${NAMES})\.?[ ,-]*(?<namedYear>\d{4}|\d{2})(?!\d)`,
    String.raw`(?<leadName>${NAMES})\.? (?<leadDay>\d{1,2})(?:st|nd|rd|th)?,? +(?<leadYear>\d{4})(?!\d)`,
    String.raw`(?<monthName>${NAMES})\.?[ ,-]+(?<monthYear>\d{4})(?!\d)`,
    String.raw`(?<!\d)(?<digits>\d{8})(?!\d)`,
    String.raw`(?<!\d)(?<year>\d{4})(?!\d)`,
  ].join('|'),
  'gi',
)
const BETWEEN = /^(?:[\s,;/–-]|to|thru|through|and|until)*$/i

// The reports begin with 1999 and the program with 1976: a year of two digits from 70 is of the last century.
function fullYear(text: string): string {
  return text.length === 4 ? text : `${Number(text) >= 70 ? '19' : '20'}${text}`
}

function made(year: string, month: string, day: string | undefined): PrintedDay | null {
  const text = `${fullYear(year)}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`
  return isIsoDate(text) && text >= EARLIEST && text < LATEST ? { day: text, precision: day === undefined ? 'month' : 'day' } : null
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}

function printedDay(groups: Readonly<Record<string, string | undefined>>): { day: PrintedDay | null; dayFirst: boolean } {
  const { isoYear, isoMonth, isoDay, one, two, slashYear, namedDay, name, namedYear } = groups
  const { leadName, leadDay, leadYear, monthName, monthYear, digits, year } = groups
  const plain = (day: PrintedDay | null) => ({ day, dayFirst: false })
  if (isoYear !== undefined && isoMonth !== undefined) return plain(made(isoYear, isoMonth, isoDay))
  if (one !== undefined && two !== undefined && slashYear !== undefined) {
    // The reports put the month first; a first number above 12 can only be the day.
    const dayFirst = Number(one) > 12
    return { day: dayFirst ? made(slashYear, two, one) : made(slashYear, one, two), dayFirst }
  }
  if (namedDay !== undefined && name !== undefined && namedYear !== undefined) return plain(made(namedYear, monthOf(name), namedDay))
  if (leadName !== undefined && leadDay !== undefined && leadYear !== undefined) return plain(made(leadYear, monthOf(leadName), leadDay))
  if (monthName !== undefined && monthYear !== undefined) return plain(made(monthYear, monthOf(monthName), undefined))
  if (digits !== undefined) {
    const yearFirst = made(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))
    return plain(yearFirst ?? made(digits.slice(4), digits.slice(0, 2), digits.slice(2, 4)))
  }
  const first = year === undefined ? null : made(year, '1', '1')
  return plain(first === null ? null : { day: first.day, precision: 'year' })
}

function read(text: string): DayCell {
  if (text === '') return { kind: 'empty' }
  const found = [...text.matchAll(FORMS)].map(({ groups }) => printedDay(groups ?? {}))
  const [first, second] = found
  const unread = found.length > 2 || !BETWEEN.test(text.replace(FORMS, ' ')) || found.some(({ day }) => day === null)
  if (unread || first === undefined || first.day === null) return { kind: 'unreadable' }
  return { kind: 'days', first: first.day, second: second?.day ?? null, dayFirst: found.some(({ dayFirst }) => dayFirst) }
}

/**
 * Reads a cell of days, trimmed: one day in any of the forms that the published reports use, or two, the first and the
 * last of a course.
 *
 * @example
 * ```ts
 * dayCell('10/8/2009 12/18/09').kind // 'days'
 * dayCell('Lackland AFB').kind // 'unreadable'
 * ```
 */
export const dayCell = memo(read)
