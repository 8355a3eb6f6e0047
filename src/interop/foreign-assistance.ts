import * as z from 'zod'
import { findCountry, isCountryCode, type CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import type { FiscalYear } from '../core/fiscal-year.ts'
import type { Cents } from '../core/money.ts'
import { once } from '../core/schema.ts'
import { dayCell } from './day-cell.ts'
import { cellText, isRawRow, rowError, type RawRow, type Reading, type RowError } from './raw-row.ts'
import { recipient } from './recipient.ts'
import { listOfRows } from './training-report.ts'

/** How far the money of a published transaction has come. */
export type FundingPhase = 'requested' | 'planned' | 'appropriated' | 'obligated' | 'disbursed'

/** One transaction of the IMET account as ForeignAssistance.gov publishes it. */
export interface FundingFact {
  /** Its place in the table, from 1. */
  readonly row: number
  /** `null` for a region or the world. */
  readonly country: CountryCode | null
  /** The recipient as printed. */
  readonly recipient: string
  readonly fiscalYear: FiscalYear
  readonly phase: FundingPhase
  /** In current dollars; negative for a deobligation or refund. */
  readonly amount: Cents
  /** The day of the transaction; `null` where none is printed. */
  readonly on: IsoDate | null
  readonly account: string
}

/** What became of the rows: each is in `rows`, in `errors`, or one of another account. */
export interface FundingReading extends Reading<FundingFact> {
  readonly otherAccounts: number
}

/** The columns that are read, in the complete data's spelling and in the older one. */
const COLUMNS = {
  name: ['Country Name', 'country_name'],
  code: ['Country Code', 'country_code'],
  accountId: ['Funding Account ID', 'Funding Acount ID', 'funding_account_id', 'funding_acount_id'],
  account: ['Funding Account Name', 'Funding Acount Name', 'funding_account_name', 'funding_acount_name'],
  phase: ['Transaction Type Name', 'transaction_type_name'],
  year: ['Fiscal Year', 'fiscal_year'],
  on: ['Transaction Date', 'transaction_date'],
  amount: ['Current Dollar Amount', 'current_dollar_amount', 'current_amount'],
} as const

/** The shape of a row, in either spelling: of the 56 columns those that are read. */
export const foreignAssistanceRowSchema = once(() => {
  const cell = z.union([z.string(), z.number(), z.null()]).optional()
  return z.looseObject(Object.fromEntries(Object.values(COLUMNS).flatMap((names) => names.map((name) => [name, cell]))))
})

const PHASES: readonly (readonly [FundingPhase, RegExp])[] = [
  ['obligated', /^obligat/i],
  ['disbursed', /^disburse/i],
  ['requested', /request/i],
  ['planned', /^plan/i],
  ['appropriated', /appropriat/i],
]
const REGION = /\b(region|regional|world|worldwide|global|unspecified|multilateral)\b/i
const IMET_NAME = /international military education (and|&) training/i
/** The Treasury's symbol of the account is 11-1081. */
const IMET_SYMBOL = /^0?(11|72|19)\D*1081\b/

function column(row: RawRow, names: readonly string[]): string {
  return names.find((name) => name in row) ?? names[0] ?? ''
}

function text(row: RawRow, names: readonly string[]): string {
  return cellText(row[column(row, names)]) ?? ''
}

function isImet(row: RawRow): boolean {
  const name = text(row, COLUMNS.account)
  return IMET_NAME.test(name) || (name === '' && IMET_SYMBOL.test(text(row, COLUMNS.accountId)))
}

function yearOf(cell: string): FiscalYear | null {
  if (/^1976 ?tq$/i.test(cell)) return 'TQ'
  return /^(19|20)\d{2}$/.test(cell) ? Number(cell) : null
}

/** Whole dollars as a rule; cents in some years. */
function amountOf(cell: string): Cents | null {
  const parts = /^(-?)\$?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2})0*)?$/.exec(cell)
  if (parts === null) return null
  const cents = Number((parts[2] ?? '').replaceAll(',', '')) * 100 + Number((parts[3] ?? '').padEnd(2, '0'))
  return Number.isSafeInteger(cents) ? (parts[1] === '-' && cents > 0 ? -cents : cents) : null
}

function factOf(row: RawRow, number: number): FundingFact | RowError {
  const wrong = (names: readonly string[], expected: string) => {
    const name = column(row, names)
    return rowError(number, name, expected, row[name])
  }
  const name = text(row, COLUMNS.name)
  const code = text(row, COLUMNS.code)
  const country = recipient(name, isCountryCode(code) ? code : (findCountry(code) ?? ''))
  if (country === null && !REGION.test(name)) return wrong(COLUMNS.name, 'a country or a region')
  const fiscalYear = yearOf(text(row, COLUMNS.year))
  if (fiscalYear === null) return wrong(COLUMNS.year, 'a fiscal year or "1976tq"')
  const printed = text(row, COLUMNS.phase)
  const phase = PHASES.find(([, words]) => words.test(printed))?.[0]
  if (phase === undefined) return wrong(COLUMNS.phase, 'obligations, disbursements, appropriations, a plan or a request')
  const amount = amountOf(text(row, COLUMNS.amount))
  if (amount === null) return wrong(COLUMNS.amount, 'an amount in dollars')
  const on = dayCell(text(row, COLUMNS.on))
  if (on.kind === 'unreadable') return wrong(COLUMNS.on, 'a day like "30SEP2019"')
  return {
    row: number,
    country,
    recipient: name,
    fiscalYear,
    phase,
    amount,
    on: on.kind === 'days' && on.first.precision === 'day' ? on.first.day : null,
    account: text(row, COLUMNS.account) || text(row, COLUMNS.accountId),
  }
}

/**
 * Reads rows of ForeignAssistance.gov's complete data, in either spelling of its columns, and keeps those of the IMET account.
 *
 * @throws ImetError `invalid-input` for what is no list; never for a row
 * @example
 * ```ts
 * const { rows } = parseForeignAssistance([{
 *   'Country Name': 'Thailand', 'Funding Account Name': 'International Military Education and Training', 'Fiscal Year': '1976tq',
 *   'Transaction Type Name': 'Obligations', 'Transaction Date': 'NULL', 'Current Dollar Amount': '125000',
 * }])
 * rows[0]?.fiscalYear // 'TQ'
 * rows[0]?.amount // 12500000
 * ```
 */
export function parseForeignAssistance(rows: readonly RawRow[]): FundingReading {
  const facts: FundingFact[] = []
  const errors: RowError[] = []
  let otherAccounts = 0
  for (const [index, row] of listOfRows(rows).entries()) {
    const number = index + 1
    if (!isRawRow(row)) errors.push(rowError(number, null, 'a row: an object of cells', row))
    else if (![...COLUMNS.account, ...COLUMNS.accountId].some((name) => name in row)) {
      errors.push(rowError(number, COLUMNS.account[0], 'a column with the account', undefined))
    } else if (!isImet(row)) otherAccounts += 1
    else {
      const read = factOf(row, number)
      if ('reason' in read) errors.push(read)
      else facts.push(read)
    }
  }
  return { rows: facts, errors, otherAccounts }
}
