import { all, fact, not } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { JOINT_REGULATION } from '../sources.ts'

/** Flight training. The regulation speaks of the Army. */
export const flight: readonly NominationRule[] = [
  {
    id: 'flight-surgeon',
    name: 'Examination by a flight surgeon',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-26c',
    from: '2011-02-03',
    to: null,
    text: 'A student of flight is examined by a flight surgeon of the United States before departure.',
    offends: all(fact('course/flight'), not(fact('person/flight-surgeon-examined'))),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['what.flight-prereqs'],
  },
  {
    id: 'flight-aptitude',
    name: 'Flight aptitude',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-26d',
    from: '2011-02-03',
    to: null,
    text: 'Aptitude is proven before initial training on helicopters.',
    offends: all(fact('course/flight'), fact('course/initial-rotary-wing'), not(fact('person/flight-aptitude'))),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: [],
  },
  {
    id: 'flight-english',
    name: 'English of flight',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-26h',
    from: '2011-02-03',
    to: null,
    text: 'Specialized English training comes first, unless recent flight in English stands for it.',
    offends: all(fact('course/flight'), not(fact('person/specialized-english'))),
    waived: 'waiver/flight-english',
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: [],
  },
]
