import { all, any, fact } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { JOINT_REGULATION, UNCONFIRMED, memorandum } from '../sources.ts'

/** The shortest stay that is worth a journey. */
export const minimumLength: readonly NominationRule[] = [
  {
    id: 'minimum-five-weeks',
    name: 'Five weeks at least',
    authority: 'manual',
    effect: 'bars',
    citation: 'AR 12-15 para 3-3k',
    from: '2001-10-01',
    to: null,
    text:
      'Where IMET pays the journey, training in the United States lasts at least five weeks, English not ' +
      'counted; expanded IMET and the two schools in Spanish are free of it.',
    offends: all(fact('course/in-united-states'), fact('funds/pays-travel'), fact('course/under-five-weeks')),
    excepted: any(fact('course/expanded'), fact('course/at-whinsec'), fact('course/at-iaafa')),
    waived: 'waiver/short-duration',
    sources: [JOINT_REGULATION, memorandum('02-20')],
    confidence: 'primary',
    covers: ['what.minimum-five-weeks'],
  },
  {
    id: 'minimum-eight-weeks',
    name: 'Eight weeks at least, before FY2002',
    authority: 'manual',
    effect: 'bars',
    citation: 'SAMM, 1990s',
    from: null,
    to: '2001-10-01',
    text: 'Before FY2002 the shortest stay without a waiver was eight weeks.',
    offends: all(fact('course/in-united-states'), fact('funds/pays-travel'), fact('course/under-eight-weeks')),
    excepted: any(fact('course/expanded'), fact('course/at-whinsec'), fact('course/at-iaafa')),
    waived: 'waiver/short-duration',
    sources: [UNCONFIRMED],
    confidence: 'recalled',
    covers: ['recalled.min-eight-weeks'],
  },
]
