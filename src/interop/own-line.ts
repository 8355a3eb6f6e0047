import { isCountryCode } from '../core/country.ts'
import { isIsoDate } from '../core/day.ts'
import { rowError, type RawRow, type RowError } from './raw-row.ts'
import type { ReportedLine } from './reported-line.ts'

const isTruth = (value: unknown) => value === null || typeof value === 'boolean'
const isPart = (value: unknown) => value === 'day' || value === 'month' || value === 'year'
const isYear = (value: unknown) =>
  value === null || value === 'TQ' || (Number.isInteger(value) && Number(value) >= 1976 && Number(value) < 2100)
const isStart = (value: unknown) => value === null || (isIsoDate(value) && value >= '1945' && value < '2100')

/** What screening asks of a line. */
const CHECKS: readonly (readonly [keyof ReportedLine, string, (value: unknown, row: RawRow) => boolean])[] = [
  ['row', 'a number from 1', (value) => Number.isInteger(value) && Number(value) >= 1],
  ['kind', '"training" or "total"', (value) => value === 'training' || value === 'total'],
  ['fiscalYear', 'a fiscal year from 1976 or null', isYear],
  ['country', 'an ISO 3166-1 alpha-3 code', isCountryCode],
  ['imet', 'true or false', (value) => typeof value === 'boolean'],
  ['priorYearMoney', 'true, false or null', isTruth],
  ['start', 'a day YYYY-MM-DD from 1945 to 2099, or null', isStart],
  ['startPrecision', '"day", "month" or "year" where a start is given', (value, row) => row['start'] === null || isPart(value)],
  ['students', 'a whole number or null', (value) => value === null || Number.isInteger(value)],
  ['course', 'a title', (value) => typeof value === 'string'],
  ['place', 'a place or null', (value) => value === null || typeof value === 'string'],
]

/** A caller's own line: the fields that decide are checked, without schema work. */
export function ownLine(row: RawRow, number: number): ReportedLine | RowError {
  const fault = CHECKS.find(([field, , holds]) => !holds(row[field], row))
  return fault === undefined ? (row as unknown as ReportedLine) : rowError(number, fault[0], fault[1], row[fault[0]])
}
