import * as z from 'zod'
import { addMoney, formatMoney, type Cents } from '../core/money.ts'
import { once } from '../core/schema.ts'
import { amountSchema } from './amount.ts'
import type { ControlFinding } from './authority.ts'
import { checked } from './door.ts'
import { FAA_614 } from './law/transfer.ts'

/** A use of FAA sec. 614(a), with what was used in the fiscal year already. In cents. */
export interface SpecialAuthorityUse {
  readonly funds: Cents
  readonly sales?: Cents | undefined
  readonly usedFunds?: Cents | undefined
  readonly usedFundsForCountry?: Cents | undefined
  readonly usedSales?: Cents | undefined
  readonly usedSalesForCountry?: Cents | undefined
  /** A victim of active aggression: the country's own ceiling on funds does not apply. */
  readonly activeAggression?: boolean | undefined
}

const useSchema = once(() => z.strictObject({
  funds: amountSchema(),
  sales: amountSchema().optional(),
  usedFunds: amountSchema().optional(),
  usedFundsForCountry: amountSchema().optional(),
  usedSales: amountSchema().optional(),
  usedSalesForCountry: amountSchema().optional(),
  activeAggression: z.boolean().optional(),
}))

/**
 * A use of the President's special authority against its ceilings for a fiscal year: $250 million of funds, $50 million of
 * them for one country (but for a victim of active aggression), $750 million of sales, $500 million of both for one country.
 *
 * @legal FAA sec. 614(a); 22 U.S.C. 2364(a)
 * @throws ImetError `invalid-money` or `invalid-input`
 */
export function checkSpecialAuthority(use: SpecialAuthorityUse): readonly ControlFinding[] {
  const given = checked(useSchema, use)
  const value = (key: Exclude<keyof SpecialAuthorityUse, 'activeAggression'>) => given[key] ?? 0
  const funds = value('funds')
  const sales = value('sales')
  const limit = (rule: string, used: Cents, ceiling: Cents): ControlFinding => ({
    rule,
    result: used <= ceiling ? 'ok' : 'breach',
    because: `${formatMoney(used)} of ${formatMoney(ceiling)} for the fiscal year`,
    citation: FAA_614.citation,
    confidence: FAA_614.confidence,
  })
  const forCountry = addMoney(funds, value('usedFundsForCountry'))
  return [
    limit('614-funds', addMoney(funds, value('usedFunds')), FAA_614.funds),
    ...(given.activeAggression === true ? [] : [limit('614-funds-for-country', forCountry, FAA_614.fundsPerCountry)]),
    limit('614-sales', addMoney(sales, value('usedSales')), FAA_614.sales),
    limit('614-for-country', addMoney(forCountry, sales, value('usedSalesForCountry')), FAA_614.perCountry),
  ]
}
