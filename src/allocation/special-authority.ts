import { formatMoney, type Cents } from '../core/money.ts'
import { amount as checkAmount } from './amount.ts'
import type { ControlFinding } from './authority.ts'
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

/**
 * A use of the President's special authority against its ceilings for a fiscal year: $250 million of funds, $50 million of
 * them for one country (but for a victim of active aggression), $750 million of sales, $500 million of both for one country.
 *
 * @throws ImetError `invalid-money`
 */
export function checkSpecialAuthority(use: SpecialAuthorityUse): readonly ControlFinding[] {
  const value = (key: keyof SpecialAuthorityUse) => checkAmount(use[key] ?? 0, key)
  const funds = value('funds')
  const sales = value('sales')
  const limit = (rule: string, used: Cents, ceiling: Cents): ControlFinding => ({
    rule,
    result: used <= ceiling ? 'ok' : 'breach',
    because: `${formatMoney(used)} of ${formatMoney(ceiling)} for the fiscal year`,
    citation: FAA_614.citation,
    confidence: FAA_614.confidence,
  })
  const forCountry = funds + value('usedFundsForCountry')
  return [
    limit('614-funds', funds + value('usedFunds'), FAA_614.funds),
    ...(use.activeAggression === true ? [] : [limit('614-funds-for-country', forCountry, FAA_614.fundsPerCountry)]),
    limit('614-sales', sales + value('usedSales'), FAA_614.sales),
    limit('614-for-country', forCountry + sales + value('usedSalesForCountry'), FAA_614.perCountry),
  ]
}
