import type { faa620 } from '../../law/provisions/faa-620.ts'
import { inside, onRecord, type CountryRule } from '../rule.ts'

/**
 * FAA sec. 620 and 620D. Not here: 620(j), (o), (s) and (u), which ask only that something be considered, 620(k), whose
 * $100,000,000 no IMET program comes near, and 620(y), which takes a sum from a pool and stops no training.
 */
export const faa620Rules: readonly CountryRule<keyof typeof faa620>[] = [
  // 620(a), 22 U.S.C. 2370(a): (1) has no waiver, and the one of (2) cannot lift (1).
  { provision: 'faa-620a-cuba', applies: 'named' },
  // 620(c), 22 U.S.C. 2370(c): private debts; no list of debtor governments is published.
  {
    provision: 'faa-620c-debts-to-citizens',
    applies: inside('Does the government owe a US citizen for goods or services in the way that FAA sec. 620(c) describes?', 'Secretary of State'),
    waived: onRecord('Has the President found that cutting the aid would be contrary to the national security (620(c))?', 'President'),
  },
  // 620(f), 22 U.S.C. 2370(f): the list names countries; the law calls it not complete, and no other was ever determined on record.
  {
    provision: 'faa-620f-communist-countries',
    applies: 'named',
    waived: onRecord('Has the President made the three findings of 620(f)(1) for the country?', 'President'),
    excepted: onRecord('Has the President removed the country from the restriction under 620(f)(2), or has a later law set it aside?', 'President'),
  },
  // 620D, 22 U.S.C. 2374 (repealed): (a) waits for a certification, (b) gives way to the national interest.
  {
    provision: 'faa-620d-afghanistan',
    applies: 'named',
    waived: onRecord('Has the President determined that aid to Afghanistan is in the national interest because circumstances changed (620D(b))?', 'President'),
    certified: onRecord('Has the President certified the apology for the death of Ambassador Dubs and protection for US personnel (620D(a))?', 'President'),
  },
  // 620(i) (repealed 1981): the President determines, no waiver.
  {
    provision: 'faa-620i-aggression',
    applies: onRecord('Has the President determined that the country makes or prepares aggression, insurrection or subversion (620(i))?', 'President'),
  },
  // 620(m) (repealed 1981): no list and no procedure, so who counted as developed was never published.
  {
    provision: 'faa-620m-developed-countries',
    applies: inside('Does the executive count the country as an economically developed nation able to carry its own defense (620(m))?', 'Secretary of State'),
    excepted: onRecord('Does a law set 620(m) aside for the country, or does the training fit under its yearly ceiling?', 'Congress'),
  },
  // 620(q)(1), 22 U.S.C. 2370(q)(1): arrears are not published as this clause counts them.
  {
    provision: 'faa-620q1-fal-default',
    applies: inside('Is the government more than six months behind on a loan under the Foreign Assistance Act (620(q)(1))?', 'Department of the Treasury'),
    waived: onRecord('Has the President (or the Secretary of State) determined that aid is in the national interest despite the default (620(q))?', 'Secretary of State'),
  },
  // 620(q)(2), 22 U.S.C. 2370(q)(2): the same for any US loan and one year.
  {
    provision: 'faa-620q2-brooke-permanent',
    applies: inside('Is the government more than one year behind on any loan from the United States (620(q)(2))?', 'Department of the Treasury'),
    waived: onRecord('Has the President determined that aid is in the national interest despite the default (620(q)(2))?', 'President'),
  },
  // 620(t), 22 U.S.C. 2370(t): resuming relations is half of it; new agreements for the aid are the other half.
  {
    provision: 'faa-620t-severed-relations',
    applies: onRecord('Are diplomatic relations broken off, or resumed without new agreements for the assistance (620(t))?', 'Secretary of State'),
  },
  // 620(x) (ended 1978): Pub. L. 95-384 sec. 13(a) ended it by a determination, which is the last day of its text.
  { provision: 'faa-620x-turkey', applies: 'named' },
]
