import type { narcotics } from '../../law/provisions/narcotics.ts'
import { onRecord, type CountryRule } from '../rule.ts'

/** Drug certification. A place on the list of majors alone only holds half of the money back, and is not the trigger. */
export const narcoticsRules: readonly CountryRule<keyof typeof narcotics>[] = [
  // FAA 490 (before 1992: 481(h)), 22 U.S.C. 2291j: the vital-interests certification is the waiver.
  {
    provision: 'faa-490-majors',
    applies: onRecord('Was the country, as a major drug country, denied certification (FAA sec. 490, before 1992 sec. 481(h))?', 'President'),
    waived: onRecord('Has the President certified that vital national interests require aid to the country?', 'President'),
    certified: onRecord('Has the President since certified full cooperation or adequate steps?', 'President'),
  },
  // Sec. 706, 22 U.S.C. 2291j-1: a vital-interests determination often covers named programs and leaves IMET barred.
  {
    provision: 'fraa-2003-706-drug-list',
    applies: onRecord('Does the report for the fiscal year designate the country as having failed demonstrably (sec. 706)?', 'President'),
    waived: onRecord('Has the President determined that aid which includes IMET is vital to the national interests (sec. 706(3))?', 'President'),
    certified: onRecord('Has the President determined that the country has since made substantial efforts (sec. 706(3))?', 'President'),
  },
]
