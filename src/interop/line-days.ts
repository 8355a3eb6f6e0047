import { shown } from '../core/errors.ts'
import { dayCell, type DayCell, type PrintedDay } from './day-cell.ts'
import type { Layout } from './layouts.ts'
import { cellText, type RawRow } from './raw-row.ts'
import type { Remark } from './reported-line.ts'

interface DayRead {
  readonly column: string
  readonly text: string
  readonly cell: DayCell
}

/** The first of the columns that says something, and what. A day that cannot be read gives way to the next column's. */
function firstOf(row: RawRow, columns: readonly string[]): DayRead {
  let unread: DayRead | null = null
  for (const column of columns) {
    const value = row[column]
    const text = cellText(value)
    const cell = text === null ? ({ kind: 'unreadable' } as const) : dayCell(text)
    if (cell.kind === 'days') return { column, text: text ?? '', cell }
    if (cell.kind === 'unreadable') unread ??= { column, text: text ?? shown(value), cell }
  }
  return unread ?? { column: columns[0] ?? '', text: '', cell: { kind: 'empty' } }
}

/** The first and the last day of a line; or the cell of the first that cannot be read, without which it cannot be judged. */
export type LineDays =
  | { readonly first: PrintedDay | null; readonly last: PrintedDay | null; readonly empty: boolean }
  | { readonly fault: { readonly column: string; readonly text: string } }

function remarksOn({ column, cell }: DayRead, remarks: Remark[]): void {
  if (cell.kind !== 'days') return
  if (cell.dayFirst) remarks.push({ column, reason: 'read with the day before the month' })
  if (cell.second !== null) remarks.push({ column, reason: 'two days in one cell: the first and the last' })
}

/** Reads the days of a line. Two in one cell are the first and the last, where the cell beside it leaves the place free. */
export function lineDays(row: RawRow, layout: Layout, remarks: Remark[]): LineDays {
  const start = firstOf(row, layout.start)
  if (start.cell.kind === 'unreadable') return { fault: start }
  const end = firstOf(row, layout.end)
  if (end.cell.kind === 'unreadable') remarks.push({ column: end.column, reason: `expected a day, got ${shown(end.text)}` })
  remarksOn(start, remarks)
  remarksOn(end, remarks)
  const began = start.cell.kind === 'days' ? start.cell : null
  const ended = end.cell.kind === 'days' ? end.cell : null
  const first = began?.first ?? (ended !== null && ended.second !== null ? ended.first : null)
  const last = ended?.second ?? ended?.first ?? began?.second ?? null
  if (first !== null && last !== null && last.day < first.day) {
    remarks.push({ column: end.column, reason: `expected a day on or after ${first.day}, got ${last.day}` })
  }
  return { first, last, empty: start.cell.kind === 'empty' && end.cell.kind === 'empty' }
}
