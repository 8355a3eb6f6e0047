import type { expropriation } from '../../law/provisions/expropriation.ts'
import { inside, onRecord, type CountryRule } from '../rule.ts'

/** Taking of US property. Claims are reported to Congress; whether the test is met is not published. */
export const expropriationRules: readonly CountryRule<keyof typeof expropriation>[] = [
  // FAA 620(e)(1), 22 U.S.C. 2370(e)(1): the duty to suspend runs from the facts; the last known suspensions are old.
  {
    provision: 'faa-620e-expropriation',
    applies: inside('Did the government take US property and fail to take fitting steps in time (620(e)(1))?', 'Secretary of State'),
    waived: onRecord('Has the President certified that a waiver of 620(e)(1) is important to the national interests?', 'President'),
  },
  // Sec. 527, 22 U.S.C. 2370a: the certification of (e) ends it, the waiver lasts one year.
  {
    provision: 'fraa-1994-527-expropriation',
    applies: inside('Did the government take property of US persons and take none of the four steps of sec. 527 in time?', 'Secretary of State'),
    waived: onRecord('Is a one-year waiver of sec. 527 in the national interest in effect?', 'Secretary of State'),
    excepted: onRecord('Is the country set up under a UN mandate, or are the claims among those that sec. 527(d) or (i) leaves out?', 'Secretary of State'),
    certified: onRecord('Has the President certified that the government has taken one of the four steps (sec. 527(e))?', 'President'),
  },
]
