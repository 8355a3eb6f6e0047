import type { CountryCode } from '../core/country.ts'
import { addMonths, addYears, type IsoDate } from '../core/day.ts'
import { fiscalYearInterval, previousFiscalYear, type FiscalYear } from '../core/fiscal-year.ts'
import { stretchOn, uniformStretch, type Stretch } from './stretch.ts'
import type { ReportedLine } from './reported-line.ts'

/** The stretch by which a line is judged. */
export interface Place {
  readonly stretch: Stretch
  readonly on: IsoDate
  /** By what it falls there: its first day, the printed month or year, or its fiscal year. */
  readonly basis: 'first-day' | 'month' | 'year' | 'fiscal-year'
}

/** The stretch that a printed month or year falls in whole. */
function byPrintedPart(country: CountryCode, start: IsoDate, part: 'month' | 'year'): Place | null {
  const stretch = uniformStretch(country, start, part === 'month' ? addMonths(start, 1) : addYears(start, 1))
  return stretch === null ? null : { stretch, on: start, basis: part }
}

/**
 * A line without a day, by its fiscal year. A report also tells of courses that began the year before: what is found to be
 * stopped must have been stopped then too.
 */
function byFiscalYear(country: CountryCode, year: FiscalYear): Place | null {
  const { from, to } = fiscalYearInterval(year)
  const stretch = uniformStretch(country, from, to)
  if (stretch === null) return null
  const place: Place = { stretch, on: from, basis: 'fiscal-year' }
  if (stretch.access === 'open' || stretch.access === 'conditional') return place
  return uniformStretch(country, fiscalYearInterval(previousFiscalYear(year)).from, to) === null ? null : place
}

/** Where the line's first day falls, or the printed part of it, or its fiscal year; `null` where access changed in it. */
export function placeInTime({ country, start, startPrecision, fiscalYear }: ReportedLine): Place | null {
  if (start === null) return fiscalYear === null ? null : byFiscalYear(country, fiscalYear)
  if (startPrecision === 'month' || startPrecision === 'year') return byPrintedPart(country, start, startPrecision)
  const stretch = stretchOn(country, start)
  return stretch === null ? null : { stretch, on: start, basis: 'first-day' }
}
