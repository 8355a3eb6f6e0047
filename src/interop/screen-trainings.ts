import type { CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import { fiscalYearOf, type FiscalYear } from '../core/fiscal-year.ts'
import type { Access } from '../eligibility/access.ts'
import type { Finding } from '../eligibility/decision.ts'
import { stamp, type Stamp } from '../law/stamp.ts'
import { RECORDS_AS_OF } from '../records/as-of.ts'
import { PROGRAM_START } from '../records/timeline.ts'
import { expandedTitle, type ExpandedReading } from './expanded-title.ts'
import { COMPACT_LAYOUT, REPORT_LAYOUT } from './layouts.ts'
import { memo } from './memo.ts'
import { ownLine } from './own-line.ts'
import { placeInTime } from './place-in-time.ts'
import { isRawRow, rowError, type RawRow, type RowError } from './raw-row.ts'
import { isRowError, lineIn } from './read-line.ts'
import type { ReportedLine } from './reported-line.ts'
import { listOfRows } from './training-report.ts'
import { judgeLine, type Verdict, type VerdictGround } from './verdict.ts'

/** One published training line against the law on its first day. Plain data: it serialises to JSON without loss. */
export interface Screening extends Stamp {
  /** The line's place in its table, from 1. */
  readonly row: number
  readonly verdict: Verdict
  readonly ground: VerdictGround
  readonly country: CountryCode | null
  /** The day judged; where `basis` is not `first-day`, the first of the days that were judged together. */
  readonly on: IsoDate | null
  /** By what it was judged: its first day, or the printed month or year, or its fiscal year, access being the same in all of it. */
  readonly basis: 'first-day' | 'month' | 'year' | 'fiscal-year' | null
  /** Of the first day; without one, that of the report. */
  readonly fiscalYear: FiscalYear | null
  readonly access: Access | null
  /** What decides the access, in a sentence, or why there is no answer. */
  readonly because: string
  /** The finding that decides the access; where it is undetermined, those left open; none where it is open. */
  readonly findings: readonly Finding[]
  readonly expanded: ExpandedReading | null
  readonly priorYearMoney: boolean | null
  readonly line: ReportedLine | null
  readonly error: RowError | null
}

// Written out in each row, for speed: a spread makes an object many times slower to build.
const STAMP = stamp(RECORDS_AS_OF)
const NONE: readonly Finding[] = []
const yearOf = memo((day): FiscalYear => fiscalYearOf(day))

function unreadable(error: RowError): Screening {
  return {
    schemaVersion: STAMP.schemaVersion,
    library: STAMP.library,
    lawAsOf: STAMP.lawAsOf,
    recordsAsOf: STAMP.recordsAsOf,
    row: error.row,
    verdict: 'unreadable',
    ground: 'unreadable',
    country: null,
    on: null,
    basis: null,
    fiscalYear: null,
    access: null,
    because: error.column === null ? error.reason : `${error.column}: ${error.reason}`,
    findings: NONE,
    expanded: null,
    priorYearMoney: null,
    line: null,
    error,
  }
}

const BECAUSE = {
  'other-program': 'The line is not paid from IMET.',
  total: 'The row is a sum of lines.',
  'no-day': 'No first day is printed, and access was not the same throughout the fiscal year and the year before.',
  'day-not-exact': 'Only a part of the first day is printed, and access changed in it.',
  'before-program': 'The program was founded on 1976-06-30.',
} as const

/** A line to which the law of a day gives no answer. */
function unanswered(line: ReportedLine, fiscalYear: FiscalYear | null, verdict: Verdict, ground: keyof typeof BECAUSE): Screening {
  return {
    schemaVersion: STAMP.schemaVersion,
    library: STAMP.library,
    lawAsOf: STAMP.lawAsOf,
    recordsAsOf: STAMP.recordsAsOf,
    row: line.row,
    verdict,
    ground,
    country: line.country,
    on: line.start,
    basis: null,
    fiscalYear,
    access: null,
    because: BECAUSE[ground],
    findings: NONE,
    expanded: null,
    priorYearMoney: line.priorYearMoney,
    line,
    error: null,
  }
}

function screenLine(line: ReportedLine): Screening {
  const { country, start } = line
  const fiscalYear = start === null ? line.fiscalYear : yearOf(start)
  if (!line.imet) return unanswered(line, fiscalYear, 'not-judged', 'other-program')
  if (line.kind === 'total') return unanswered(line, fiscalYear, 'not-judged', 'total')
  const place = placeInTime(line)
  if (place === null) {
    if (start === null) return unanswered(line, fiscalYear, 'not-judged', 'no-day')
    return start < PROGRAM_START
      ? unanswered(line, fiscalYear, 'not-judged', 'before-program')
      : unanswered(line, fiscalYear, 'undetermined', 'day-not-exact')
  }
  const { stretch, on, basis } = place
  const expanded = expandedTitle(line.course)
  const { verdict, ground } = judgeLine(line, expanded, stretch, on)
  return {
    schemaVersion: STAMP.schemaVersion,
    library: STAMP.library,
    lawAsOf: STAMP.lawAsOf,
    recordsAsOf: STAMP.recordsAsOf,
    row: line.row,
    verdict,
    ground,
    country,
    on,
    basis,
    fiscalYear,
    access: stretch.access,
    because: stretch.because,
    findings: stretch.access === 'open' ? NONE : stretch.findings(),
    expanded,
    priorYearMoney: line.priorYearMoney,
    line,
    error: null,
  }
}

/** By these a row of the compact form is known. */
const COMPACT_COLUMNS = [COMPACT_LAYOUT.country, ...COMPACT_LAYOUT.start]

function lineOf(row: unknown, number: number): ReportedLine | RowError {
  if (!isRawRow(row)) return rowError(number, null, 'a row: an object of cells', row)
  if ('startPrecision' in row) return ownLine(row, number)
  if (REPORT_LAYOUT.country in row) return lineIn(row, number, REPORT_LAYOUT)
  if (COMPACT_COLUMNS.every((column) => column in row)) return lineIn(row, number, COMPACT_LAYOUT)
  return rowError(number, null, 'the columns of a training line, of the training report or of its compact form', Object.keys(row))
}

/**
 * Holds each published training line against the law on its first day: the country's access, the finding that decides it,
 * whether the course is expanded IMET by its title, whether the money is an earlier year's, and the winding up of FAA sec.
 * 617. One screening for each row, in order; a row that cannot be read comes back as one that says so.
 *
 * @legal FAA secs. 617, 656; 22 U.S.C. 2367, 2416
 * @param rows - lines of `parseTrainingReport` or `parseCompactTraining`, or the raw rows of either table
 * @throws ImetError `invalid-input` for what is no list; never for a row
 * @example
 * ```ts
 * const row = { fy: 2019, country: 'PAK', start: '2019-03-04', fund: 'IMET-1', course: 'ARMY WAR COLLEGE', location: 'CARLISLE, PA' }
 * const [line] = screenTrainings([row])
 * line?.access // 'barred'
 * line?.verdict // 'conflict'
 * line?.findings[0]?.provision // 'executive-suspension'
 * ```
 */
export function screenTrainings(rows: readonly (ReportedLine | RawRow)[]): Screening[] {
  return Array.from(listOfRows(rows), (row, index) => {
    const line = lineOf(row, index + 1)
    return isRowError(line) ? unreadable(line) : screenLine(line)
  })
}
