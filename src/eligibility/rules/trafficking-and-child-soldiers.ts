import type { traffickingAndChildSoldiers } from '../../law/provisions/trafficking-and-child-soldiers.ts'
import { onRecord, type CountryRule } from '../rule.ts'

/** Two yearly lists, each binding the fiscal year after it. */
export const traffickingAndChildSoldiersRules: readonly CountryRule<keyof typeof traffickingAndChildSoldiers>[] = [
  // TVPA 110(d), 22 U.S.C. 7107: not the tier but the President's determination bars; IMET on narcotics stays outside.
  {
    provision: 'tvpa-110-tier3',
    applies: onRecord('Has the President determined to withhold aid from this Tier 3 government in the fiscal year (TVPA sec. 110(d)(1))?', 'President'),
    waived: onRecord('Is a waiver under TVPA sec. 110(d)(4) in effect that takes IMET in?', 'President'),
  },
  // CSPA 404, 22 U.S.C. 2370c-1: (c) waiver, (d) reinstatement, (e) exception, narrow since 2019-01-08.
  {
    provision: 'cspa-404',
    applies: onRecord('Is the government on the child soldiers list that binds the fiscal year (CSPA sec. 404)?', 'Secretary of State'),
    waived: onRecord('Is a waiver under CSPA sec. 404(c) in effect that takes IMET in?', 'President'),
    excepted: onRecord('Has the certification of CSPA sec. 404(e) been made, and does the training fall under it?', 'President'),
    certified: onRecord('Has assistance been reinstated under CSPA sec. 404(d)?', 'President'),
  },
]
