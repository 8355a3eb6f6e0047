import { shown } from '../core/errors.ts'
import type { FiscalYear } from '../core/fiscal-year.ts'
import { lineCostCell, studentsCell, totalCostCell, type AmountCell } from './amount-cell.ts'
import { fundLabel } from './fund-label.ts'
import type { Layout } from './layouts.ts'
import { lineDays } from './line-days.ts'
import { memo } from './memo.ts'
import { cellText, isRawRow, rowError, type RawRow, type RowError } from './raw-row.ts'
import { recipient } from './recipient.ts'
import type { Remark, ReportedLine } from './reported-line.ts'

const NO_REMARKS: readonly Remark[] = []

/** "2009_2010_Africa_fmtrpt" tells of the training of FY2009; its second year was only planned. */
const yearCell = memo((text): { readonly year: FiscalYear | null } => {
  const year = Number(/^(?:FY ?)?((?:19|20)\d{2})(?!\d)/i.exec(text)?.[1])
  return { year: year >= 1976 ? year : null }
})

const PROGRAM_TOTALS = /\bprogram totals?\b/i

/** A year's sum: from FY2007 the reports print it below the lines, in FY2007 without a word. */
function isTotal(course: string, noDays: boolean, place: string | null): boolean {
  return (course === '' && noDays && place === null) || PROGRAM_TOTALS.test(course)
}

function optional(row: RawRow, column: string | null): string | null {
  const text = column === null ? '' : cellText(row[column])
  return text === '' ? null : text
}

function amount(row: RawRow, column: string, read: (text: string) => AmountCell, remarks: Remark[]): number | null {
  const text = cellText(row[column])
  const { value, reason } = text === null ? { value: null, reason: `expected a cell, got ${shown(row[column])}` } : read(text)
  if (reason !== null) remarks.push({ column, reason })
  return value
}

/** Reads one row; what it cannot do without is the country and, where one is printed, the first day. */
export function trainingLine(row: RawRow, number: number, layout: Layout): ReportedLine | RowError {
  const remarks: Remark[] = []
  const name = cellText(row[layout.country]) ?? ''
  const country = recipient(name, optional(row, layout.code) ?? '')
  if (country === null) return rowError(number, layout.country, 'a country', row[layout.country])

  const days = lineDays(row, layout, remarks)
  if ('fault' in days) return rowError(number, days.fault.column, 'a day', days.fault.text)
  const { first, last } = days

  const course = optional(row, layout.course) ?? ''
  const place = optional(row, layout.place)
  const kind = isTotal(course, days.empty, place) ? 'total' : 'training'
  const program = optional(row, layout.program) ?? ''
  const label = fundLabel(program)
  const yearText = cellText(row[layout.fiscalYear]) ?? shown(row[layout.fiscalYear])
  const { year } = yearCell(yearText)
  if (year === null && yearText !== '') {
    remarks.push({ column: layout.fiscalYear, reason: `expected a fiscal year, got ${shown(yearText)}` })
  }
  const students = amount(row, layout.students, studentsCell, remarks)
  const cost = amount(row, layout.cost, kind === 'total' ? totalCostCell : lineCostCell, remarks)
  return {
    row: number,
    kind,
    fiscalYear: year,
    country,
    program,
    imet: label.imet || (layout.imetOnly && program === ''),
    priorYearMoney: label.priorYear,
    start: first?.day ?? null,
    startPrecision: first?.precision ?? null,
    end: last?.day ?? null,
    endPrecision: last?.precision ?? null,
    students,
    cost,
    course,
    unit: optional(row, layout.unit),
    givenBy: optional(row, layout.givenBy),
    place,
    source: layout.source.reduce<string | null>((found, column) => found ?? optional(row, column), null),
    remarks: remarks.length === 0 ? NO_REMARKS : remarks,
  }
}

/** Whether a reading of a row is its error. */
export function isRowError(read: ReportedLine | RowError): read is RowError {
  return 'reason' in read
}

/** A row in the layout, or why it is none. */
export function lineIn(row: unknown, number: number, layout: Layout): ReportedLine | RowError {
  if (!isRawRow(row)) return rowError(number, null, 'a row: an object of cells', row)
  if (!(layout.country in row)) return rowError(number, layout.country, `a column "${layout.country}"`, undefined)
  return trainingLine(row, number, layout)
}
