import type { terrorism } from '../../law/provisions/terrorism.ts'
import { inside, onRecord, type CountryRule } from '../rule.ts'

/** FAA secs. 620A, 620G, 620H, 620I and 620K. */
export const terrorismRules: readonly CountryRule<keyof typeof terrorism>[] = [
  // 620A, 22 U.S.C. 2371: the list is published; 620A(d) cannot be waived for what AECA sec. 40 bars too.
  {
    provision: 'faa-620a-state-sponsors',
    applies: onRecord('Is the country listed as a state sponsor of terrorism (620A)?', 'Secretary of State'),
    waived: onRecord('Has the President waived 620A for IMET on national security grounds?', 'President'),
    excepted: onRecord('Has a later law made 620A inapplicable to the country?', 'Congress'),
  },
  // 620G, 22 U.S.C. 2377: no finding need be published.
  {
    provision: 'faa-620g-aid-to-sponsors',
    applies: inside('Does the government assist the government of a state sponsor of terrorism (620G)?', 'Secretary of State'),
    waived: onRecord('Has the President determined that aid is important to the national interests despite 620G?', 'President'),
  },
  // 620H, 22 U.S.C. 2378: sanctions under it have been announced, with the one-year period that follows.
  {
    provision: 'faa-620h-lethal-equipment',
    applies: onRecord('Has it been determined that the government gives lethal military equipment to a terrorist government, or did so within a year (620H)?', 'Secretary of State'),
    waived: onRecord('Has the President determined that aid is important to the national interests despite 620H?', 'President'),
  },
  // 620I, 22 U.S.C. 2378-1: the trigger is what is made known to the President; no finding need be published.
  {
    provision: 'faa-620i-humanitarian-restriction',
    applies: inside('Has it been made known to the President that the government restricts US humanitarian assistance (620I)?', 'President'),
    waived: onRecord('Has the President determined that aid is in the national security interest despite 620I?', 'President'),
  },
  // 620K, 22 U.S.C. 2378b: about the Palestinian Authority only, and it still needs its trigger.
  {
    provision: 'faa-620k-palestinian-authority',
    applies: onRecord('Does Hamas control the Palestinian Authority (620K)?', 'Secretary of State'),
    waived: onRecord('Has the President waived 620K for the bodies that would train?', 'President'),
    certified: onRecord('Is a certification by the President under 620K in effect?', 'President'),
  },
]
