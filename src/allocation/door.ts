import { ImetError, shown } from '../core/errors.ts'
import { fiscalYear } from '../core/fiscal-year.ts'
import { cents } from '../core/money.ts'
import { countryCode } from '../core/country.ts'
import { parseInput, type Fault } from '../core/parse.ts'
import type * as z from 'zod'
import { amount } from './amount.ts'

/** Fields of money, wherever they stand in an input of this area. */
const MONEY = new Set<PropertyKey>([
  'available', 'unit', 'requested', 'priorYear', 'expanded', 'amount', 'allocated', 'each', 'annualRate', 'base', 'reduction', 'table',
  'actual', 'justified', 'planned', 'fundsMadeAvailable', 'usedThisYear', 'tuition', 'travel', 'excessBaggage', 'medical',
  'livingAllowance', 'clothing', 'actualCost', 'imet', 'incremental', 'direct', 'full', 'weekly',
  'funds', 'sales', 'usedFunds', 'usedFundsForCountry', 'usedSales', 'usedSalesForCountry', 'house', 'senate', 'current',
  'price', 'lodging', 'lodgingMaximum', 'mealsLocal', 'mealsGovernment', 'mealsProportional', 'seasonal',
])

function refuse({ keys, path, value, message }: Fault): void {
  const last = keys.at(-1)
  if (last !== undefined && MONEY.has(last)) {
    amount(value, path)
    throw new ImetError('invalid-money', path, `${message ?? 'expected whole US cents'}, got ${shown(cents(value, path))}`)
  }
  if (last === 'fiscalYear') {
    fiscalYear(value, path)
    throw new ImetError('invalid-fiscal-year', path, `${message ?? 'expected a fiscal year'}, got ${shown(value)}`)
  }
  if (keys.at(-2) === 'countries') countryCode(value, path)
}

/**
 * Checks an input of this area at the door: as `parseInput`, and a bad amount or fiscal year under its own code.
 *
 * @throws ImetError
 */
export function checked<Schema extends z.ZodType>(schema: () => Schema, input: unknown): z.output<Schema> {
  return parseInput(schema, input, '', refuse)
}
