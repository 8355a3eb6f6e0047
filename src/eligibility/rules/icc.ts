import type { icc } from '../../law/provisions/icc.ts'
import { onRecord, type CountryRule } from '../rule.ts'

/** ASPA sec. 2007 (repealed), 22 U.S.C. 7426: a waiver under (b) or, with an Article 98 agreement, under (c). */
export const iccRules: readonly CountryRule<keyof typeof icc>[] = [
  {
    provision: 'aspa-2007-icc',
    applies: onRecord('Is the country a party to the Rome Statute whose government the Act reaches (ASPA sec. 2007(a))?', 'Secretary of State'),
    waived: onRecord('Is a waiver under ASPA sec. 2007(b) or (c) in effect that takes IMET in?', 'President'),
    // (d) exempts allies by their standing, so a country enters or leaves on the day that it joins.
    excepted: onRecord('Is the country a NATO member, a major non-NATO ally, or Taiwan (ASPA sec. 2007(d))?', 'Secretary of State'),
  },
]
