import { all, fact, not } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { JOINT_REGULATION, WAIVER_FORM, memorandum } from '../sources.ts'

/** Higher degrees and civilian institutions. */
export const postgraduate: readonly NominationRule[] = [
  {
    id: 'postgraduate-civilian',
    name: 'No civilian university',
    authority: 'manual',
    effect: 'bars',
    citation: 'DSCA Policy 02-20',
    from: '2002-06-12',
    to: null,
    text: 'Postgraduate study at a civilian institution is not open to IMET.',
    offends: all(fact('course/postgraduate'), fact('course/civilian-institution')),
    sources: [memorandum('02-20')],
    confidence: 'primary',
    covers: ['what.postgraduate.2002'],
  },
  {
    id: 'postgraduate-waiver',
    name: 'Waiver for a higher degree',
    authority: 'manual',
    effect: 'bars',
    citation: 'SAMM Figure C10.F4',
    from: null,
    to: null,
    text:
      'A postgraduate course is a category of waiver; from 2002 two military schools went without it for a ' +
      'time of which no end was found.',
    offends: fact('course/postgraduate'),
    waived: 'waiver/postgraduate',
    sources: [WAIVER_FORM],
    confidence: 'primary',
    covers: [],
  },
  {
    id: 'civilian-institution',
    name: 'Civilian institutions',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-14c(1)',
    from: '2011-02-03',
    to: null,
    text: 'A civilian institution trains only what no installation does, approved before it is programmed.',
    offends: all(fact('course/civilian-institution'), not(fact('line/civilian-institution-approved'))),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['what.civilian-institution'],
  },
]
