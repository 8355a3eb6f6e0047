import { ImetError, shown } from '../core/errors.ts'
import { readable } from '../core/readable.ts'
import { COMPACT_LAYOUT, REPORT_LAYOUT, type Layout } from './layouts.ts'
import type { RawRow, Reading, RowError } from './raw-row.ts'
import { isRowError, lineIn } from './read-line.ts'
import type { ReportedLine } from './reported-line.ts'

/** Checks that a caller gave a list of rows. */
export function listOfRows(rows: unknown): readonly unknown[] {
  if (readable('rows', () => Array.isArray(rows))) return rows as readonly unknown[]
  throw new ImetError('invalid-input', 'rows', `expected a list of rows, got ${shown(rows)}`)
}

function readRows(rows: unknown, layout: Layout): Reading<ReportedLine> {
  const lines: ReportedLine[] = []
  const errors: RowError[] = []
  // entries() gives the holes of a sparse list too: no row is lost.
  for (const [index, row] of listOfRows(rows).entries()) {
    const read = lineIn(row, index + 1, layout)
    if (isRowError(read)) errors.push(read)
    else lines.push(read)
  }
  return { rows: lines, errors }
}

/**
 * Reads rows of the Security Force Monitor's training data (24 columns, `training:country` and so on; data CC BY 4.0), as
 * any CSV reader gives them. Every row is a line or an error. A cost above a million dollars, or a number of students that
 * cannot be, is left out with a remark; a country or a printed first day that cannot be read makes the row an error.
 *
 * @legal FAA sec. 656; 22 U.S.C. 2416
 * @throws ImetError `invalid-input` for what is no list; never for a row
 * @example
 * ```ts
 * const { rows, errors } = parseTrainingReport([
 *   { 'training:country': 'Gambia, The', 'training:program': 'IMET-1', 'training:start_date_raw': '10/8/2009 12/18/2009' },
 *   { 'training:country': 'COLOR VISION', 'training:program': 'IMET-1' },
 * ])
 * rows[0]?.end // '2009-12-18'
 * errors // [{ row: 2, column: 'training:country', reason: 'expected a country, got "COLOR VISION"' }]
 * ```
 */
export function parseTrainingReport(rows: readonly RawRow[]): Reading<ReportedLine> {
  return readRows(rows, REPORT_LAYOUT)
}

/**
 * Reads rows of the compact form of the training lines: `fy,country,start,end,students,cost_usd,fund,course,location`.
 *
 * @throws ImetError `invalid-input` for what is no list; never for a row
 * @example
 * ```ts
 * parseCompactTraining([{ fy: '2018', country: 'GAB', start: '2017-10-27', cost_usd: '16610', fund: 'IMET-1' }]).rows[0]?.cost // 1661000
 * ```
 */
export function parseCompactTraining(rows: readonly RawRow[]): Reading<ReportedLine> {
  return readRows(rows, COMPACT_LAYOUT)
}
