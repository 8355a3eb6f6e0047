import { fiscalYear, type FiscalYear } from '../core/fiscal-year.ts'
import { settingFor, yearOrder, type Authority, type Setting } from './authority.ts'
import { DESIGNATED, CLOSING, LAST_MONTH, REOBLIGATION } from './law/availability.ts'
import { DEVIATION, type DeviationRule } from './law/deviation.ts'
import { ANNUAL_NOTICE, ANNUAL_SMALL_CHANGE, FAA_634A, IMET_SMALL_CHANGE } from './law/notification.ts'
import { FAA_617, FAA_653A } from './law/practice.ts'
import { FAA_610, FAA_614 } from './law/transfer.ts'

/** The part of a women's-participation set-aside that the heading fixes. */
export interface WomensSetAside {
  /** In cents. */
  readonly amount: number
  /** `up-to`: at most; `exactly`: the heading's fixed part. */
  readonly extent: 'up-to' | 'exactly'
}

/** No-year money to raise the participation of women, under the IMET heading. */
export const WOMENS_PARTICIPATION: readonly Setting<WomensSetAside>[] = [
  {
    fromYear: 2021,
    throughYear: 2021,
    value: { amount: 300_000_000, extent: 'up-to' },
    citation: 'Pub. L. 116-260 div. K, IMET heading',
    sources: [
      { name: 'Pub. L. 116-260 (previews of its provisions)', url: 'https://github.com/cgorski/congress-appropriations/blob/main/data/116-hr133/verification.json' },
    ],
    confidence: 'primary',
  },
  {
    fromYear: 2022,
    throughYear: 2025,
    value: { amount: 300_000_000, extent: 'exactly' },
    citation: 'IMET heading (Pub. L. 117-103, 117-328, 118-47, 119-4)',
    sources: [
      { name: 'Pub. L. 117-103', url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-136/public/public-law-117-103.md' },
      { name: 'Pub. L. 118-47 (enrolled bill)', url: 'https://github.com/cgorski/congress-appropriations/blob/main/data/118-hr2882/BILLS-118hr2882enr.txt' },
    ],
    confidence: 'primary',
  },
  {
    fromYear: 2026,
    throughYear: 2026,
    value: { amount: 350_000_000, extent: 'exactly' },
    citation: 'Pub. L. 119-75 div. F, IMET heading',
    sources: [
      { name: 'Pub. L. 119-75 (enrolled bill)', url: 'https://github.com/cgorski/congress-appropriations/blob/main/data/119-hr7148/BILLS-119hr7148enr.txt' },
    ],
    confidence: 'primary',
  },
]

/** The rules of fund control on one fiscal year's IMET; `null` where a rule did not apply or was not found. */
export interface FundRules {
  readonly fiscalYear: FiscalYear
  readonly deviation: Setting<DeviationRule> | null
  readonly annualNotice: Setting<number | null> | null
  readonly annualSmallChange: Setting<number> | null
  readonly reobligation: Setting<number> | null
  readonly designated: Setting<number> | null
  readonly lastMonth: Setting<number> | null
  readonly womensParticipation: Setting<WomensSetAside> | null
  /** Rules of permanent law, the same in every year. */
  readonly standing: readonly Authority[]
}

/**
 * The rules of fund control on a fiscal year's IMET money, each with its citation.
 *
 * @throws ImetError `invalid-fiscal-year`
 * @example
 * ```ts
 * fundRules(2003).lastMonth?.value // 15
 * fundRules(2004).lastMonth // null
 * ```
 */
export function fundRules(year: FiscalYear): FundRules {
  const checkedYear = fiscalYear(year)
  return {
    fiscalYear: checkedYear,
    deviation: settingFor(DEVIATION, checkedYear),
    annualNotice: settingFor(ANNUAL_NOTICE, checkedYear),
    annualSmallChange: settingFor(ANNUAL_SMALL_CHANGE, checkedYear),
    reobligation: settingFor(REOBLIGATION, checkedYear),
    designated: settingFor(DESIGNATED, checkedYear),
    lastMonth: settingFor(LAST_MONTH, checkedYear),
    womensParticipation: settingFor(WOMENS_PARTICIPATION, checkedYear),
    standing: yearOrder(checkedYear) < 1976 ? [] : [FAA_634A, IMET_SMALL_CHANGE, FAA_653A, FAA_610, FAA_614, FAA_617, CLOSING],
  }
}
