import { shown } from '../core/errors.ts'

/** A row of a published table as any reader of comma- or tab-separated text gives it: cells by column name. */
export type RawRow = Readonly<Record<string, unknown>>

/** Why a row could not be read. */
export interface RowError {
  /** The row's place in the input, from 1; the header is not counted. */
  readonly row: number
  /** The column at fault; `null` where the row as a whole is. */
  readonly column: string | null
  /** What was expected and what stands there. */
  readonly reason: string
}

/** What became of the rows of a table: each is in `rows` or in `errors`, none in both. */
export interface Reading<Row> {
  readonly rows: readonly Row[]
  readonly errors: readonly RowError[]
}

/** Whether a value can be a row at all. */
export function isRawRow(value: unknown): value is RawRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Cells that publishers fill where there is nothing to say. */
const NOTHING = new Set(['null', 'nan', 'n/a', 'none', '-', '--', '0000-00-00'])

/** Whether a text can be one of them by its first sign: cells are many, and most are not. */
function mayBeNothing(text: string): boolean {
  const first = text.charCodeAt(0)
  return first === 78 || first === 110 || first === 45 || (first === 48 && text.length === 10)
}

/** The text of a cell, `''` where it says nothing; `null` for what is no cell: an object, a list. */
export function cellText(value: unknown): string | null {
  if (typeof value === 'string') {
    const text = value.trim()
    return mayBeNothing(text) && NOTHING.has(text.toLowerCase()) ? '' : text
  }
  if (value === undefined || value === null) return ''
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null
}

export function rowError(row: number, column: string | null, expected: string, got: unknown): RowError {
  return { row, column, reason: `expected ${expected}, got ${shown(got)}` }
}
