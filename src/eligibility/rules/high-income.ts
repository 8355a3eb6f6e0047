import type { CountryRule } from '../rule.ts'

/** FAA sec. 546, 22 U.S.C. 2347e: five countries named for good, no income test and no waiver; bought training is free. */
export const highIncomeRules: readonly CountryRule<'faa-546-high-income'>[] = [
  { provision: 'faa-546-high-income', applies: 'named' },
]
