import { fact, not } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { usc } from '../sources.ts'

/** Selection: FAA sec. 547. */
export const consultation547: readonly NominationRule[] = [
  {
    id: 'faa-547-consultation',
    name: 'Selection with the defense attache',
    authority: 'statute',
    effect: 'conditions',
    citation: 'FAA 547; 22 U.S.C. 2347f',
    provision: 'faa-547-consultation',
    from: '2000-10-06',
    to: null,
    text: 'Foreign personnel are selected in consultation with the defense attache to the country.',
    offends: not(fact('person/attache-consulted')),
    sources: [usc('22 U.S.C. 2347f')],
    confidence: 'primary',
    covers: ['role.defense-attache-consultation'],
  },
]
