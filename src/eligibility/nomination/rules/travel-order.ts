import { all, fact, not } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { JOINT_REGULATION, TRAVEL_ORDER_FORM, UNCONFIRMED } from '../sources.ts'

/** Travel order and visa. */
export const travelOrder: readonly NominationRule[] = [
  {
    id: 'travel-order',
    name: 'The travel order',
    authority: 'manual',
    effect: 'conditions',
    citation: 'DD Form 2285; SAMM Figure C10.F6',
    from: null,
    to: null,
    text:
      'The invitational travel order alone admits a student to training in the United States, and only to ' +
      'what it lists.',
    offends: all(fact('course/in-united-states'), not(fact('person/travel-order-issued'))),
    sources: [TRAVEL_ORDER_FORM],
    confidence: 'primary',
    covers: ['screen.ito.only-document'],
  },
  {
    id: 'travel-order-after-funding',
    name: 'No travel order before the money',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-10g',
    from: '2011-02-03',
    to: null,
    text: 'Travel orders are prepared once the service has funding authority and says so.',
    offends: not(fact('funds/authority-received')),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['cycle.ito-after-funding'],
  },
  {
    id: 'visa',
    name: 'The visa',
    authority: 'practice',
    effect: 'conditions',
    citation: '22 CFR 41.22; 9 FAM 402.3',
    from: null,
    to: null,
    text: 'Students enter on class A-2 as a rule.',
    offends: all(fact('course/in-united-states'), not(fact('person/visa-issued'))),
    sources: [UNCONFIRMED],
    confidence: 'recalled',
    covers: ['recalled.visa-a2'],
  },
]
