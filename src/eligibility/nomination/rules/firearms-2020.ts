import { all, fact, not } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import {} from '../sources.ts'

/** Private firearms: the memorandum of 16 January 2020. */
export const firearms2020: readonly NominationRule[] = [
  {
    id: 'private-firearms',
    name: 'No private firearms',
    authority: 'manual',
    effect: 'conditions',
    citation: 'Secretary of Defense memorandum of 2020-01-16; ALNAV 013/20',
    from: '2020-01-16',
    to: null,
    text:
      'Students and family may not hold private firearms or ammunition on Defense property; to accept that ' +
      'is a condition of training. Weapons issued for training stay allowed.',
    offends: all(fact('course/in-united-states'), not(fact('person/firearms-accepted'))),
    sources: [
      {
        name: 'ALNAV 013/20, NAVADMIN 042/20, MARADMIN 094/20',
        url: 'http://www.marines.mil/News/Messages/Messages-Display/Article/2089339/prohibition-of-privately-owned-firearms-and-non-officialpersonally-owned-ammuni/',
      },
    ],
    confidence: 'primary',
    covers: ['screen.firearms'],
  },
]
