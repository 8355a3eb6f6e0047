import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foreignAssistanceRowSchema, parseForeignAssistance } from '../../src/interop/index.ts'

const ROW = {
  'Country ID': '764',
  'Country Code': 'THA',
  'Country Name': 'Thailand',
  'Income Group ID': 'NULL',
  'International Sector Code': '999',
  'Funding Account ID': '11x1081',
  'Funding Account Name': 'International Military Education and Training',
  'Transaction Type Name': 'Obligations',
  'Fiscal Year': '2019',
  'Transaction Date': '30SEP2019',
  'Current Dollar Amount': '1250000',
}

function fact(change: Readonly<Record<string, unknown>>) {
  return parseForeignAssistance([{ ...ROW, ...change }])
}

describe('a row of ForeignAssistance.gov', () => {
  it('is read into a fact about the account', () => {
    expect(fact({})).toEqual({
      rows: [{
        row: 1, country: 'THA', recipient: 'Thailand', fiscalYear: 2019, phase: 'obligated', amount: 125_000_000, on: '2019-09-30',
        account: 'International Military Education and Training',
      }],
      errors: [],
      otherAccounts: 0,
    })
    expect(foreignAssistanceRowSchema().safeParse(ROW).success).toBe(true)
  })

  it('has the transition quarter, text for null, refunds and other phases', () => {
    expect(fact({ 'Fiscal Year': '1976tq', 'Transaction Date': 'NULL' }).rows[0]).toMatchObject({ fiscalYear: 'TQ', on: null })
    expect(fact({ 'Current Dollar Amount': '-1,250' }).rows[0]?.amount).toBe(-125_000)
    expect(fact({ 'Current Dollar Amount': '0' }).rows[0]?.amount).toBe(0)
    expect(fact({ 'Transaction Type Name': 'Disbursements' }).rows[0]?.phase).toBe('disbursed')
    expect(fact({ 'Transaction Type Name': "President's Budget Requests" }).rows[0]?.phase).toBe('requested')
    expect(fact({ 'Transaction Type Name': 'Appropriated and Planned' }).rows[0]?.phase).toBe('appropriated')
  })

  it('is known by its account in either spelling, and by the symbol where the name is missing', () => {
    const { 'Funding Account ID': id, 'Funding Account Name': name, ...rest } = ROW
    expect(parseForeignAssistance([{ ...rest, 'Funding Acount ID': id, 'Funding Account Name': name }]).rows).toHaveLength(1)
    expect(parseForeignAssistance([{ ...rest, 'Funding Acount ID': id, 'Funding Account Name': 'NULL' }]).rows[0]?.account).toBe('11x1081')
    const older = {
      country_name: 'Thailand', country_code: 'THA', funding_account_name: name, transaction_type_name: 'Obligations', fiscal_year: 2019,
      current_amount: 1_250_000,
    }
    expect(parseForeignAssistance([older]).rows[0]).toMatchObject({ country: 'THA', fiscalYear: 2019, amount: 125_000_000, on: null })
  })

  it('of another account is counted, of a region has no country', () => {
    expect(fact({ 'Funding Account Name': 'Foreign Military Financing Program' })).toMatchObject({ rows: [], errors: [], otherAccounts: 1 })
    expect(fact({ 'Country Name': 'Western Hemisphere Region', 'Country Code': 'NULL' }).rows[0]).toMatchObject({ country: null, recipient: 'Western Hemisphere Region' })
    expect(fact({ 'Country Name': 'World', 'Country Code': 'WLD' }).rows[0]?.country).toBeNull()
  })

  it.each([
    ['Country Name', 'Atlantis'],
    ['Fiscal Year', 'NULL'],
    ['Transaction Type Name', '999'],
    ['Current Dollar Amount', 'NULL'],
    ['Current Dollar Amount', '1e9'],
    ['Transaction Date', 'soon'],
  ])('comes back with column and reason: %s %s', (column, value) => {
    const { rows, errors } = fact({ [column]: value, 'Country Code': '999' , ...(column === 'Country Name' ? {} : { 'Country Name': 'Thailand' }) })
    expect(rows).toEqual([])
    expect(errors).toMatchObject([{ row: 1, column }])
    expect(errors[0]?.reason).toContain(JSON.stringify(value))
  })

  it('is never lost', () => {
    const cell = fc.oneof(fc.constantFrom(...Object.values(ROW), 'NULL', '1976tq', ''), fc.anything())
    const row = fc.oneof(fc.dictionary(fc.constantFrom(...Object.keys(ROW)), cell), fc.record({ 'Current Dollar Amount': cell, 'Fiscal Year': cell }).map((change) => ({ ...ROW, ...change })), fc.anything())
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { rows: read, errors, otherAccounts } = parseForeignAssistance(rows as never)
        expect(read.length + errors.length + otherAccounts).toBe(rows.length)
        expect(new Set([...read, ...errors].map(({ row: number }) => number)).size).toBe(read.length + errors.length)
        for (const { amount } of read) expect(Number.isSafeInteger(amount)).toBe(true)
      }),
    )
  })
})
