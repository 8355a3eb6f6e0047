import { all, fact, not } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { usc, JOINT_REGULATION } from '../sources.ts'

/** Invitations, grades and exchanges. */
export const pmeInvitation: readonly NominationRule[] = [
  {
    id: 'senior-education-invitation',
    name: 'Senior education by invitation',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-27',
    from: '2011-02-03',
    to: null,
    text:
      'Senior education is by invitation of the Chairman or the chief of the service, and preparatory ' +
      'courses come first.',
    offends: all(fact('course/senior-invitational'), not(fact('person/invited'))),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['what.senior-pme-invitation'],
  },
  {
    id: 'sergeants-major-grade',
    name: 'Grade for the Sergeants Major Academy',
    authority: 'manual',
    effect: 'bars',
    citation: 'AR 12-15 para 3-27',
    from: '2011-02-03',
    to: null,
    text: 'The sergeants major course takes the equivalent of E-8 and above.',
    offends: all(fact('course/at-sergeants-major-academy'), not(fact('person/e8-or-above'))),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: [],
  },
  {
    id: 'grade-prerequisite',
    name: 'The grade that a course requires',
    authority: 'manual',
    effect: 'bars',
    citation: 'AR 12-15 para 3-25b',
    from: '2011-02-03',
    to: null,
    text:
      'Where the grade is lacking, the training directorate and the school decide before a travel order is ' +
      'prepared.',
    offends: not(fact('person/grade-suffices')),
    waived: 'waiver/grade',
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['who.grade-prerequisite'],
  },
  {
    id: 'course-prerequisites',
    name: 'Prerequisites of the course',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-25a',
    from: '2011-02-03',
    to: null,
    text:
      'All prerequisites of a course hold but two: service retainability and a clearance of the United ' + 'States.',
    offends: not(fact('person/prerequisites-met')),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['who.retainability-not-required'],
  },
  {
    id: 'small-craft-grade',
    name: 'Grade at the small craft school',
    authority: 'practice',
    effect: 'bars',
    citation: 'NAVSCIATTS reporting guidance',
    from: '2009-03-01',
    to: null,
    text: 'A candidate equivalent to O-4 or above needs a waiver for a resident course that is not strategic.',
    offends: all(fact('course/at-navsciatts'), fact('person/field-grade-or-above'), not(fact('course/strategic'))),
    waived: 'waiver/small-craft-grade',
    sources: [
      {
        name: 'NAVSCIATTS, reporting',
        url: 'https://www.socom.mil/navsoc/NAVSCIATTS/Pages/Arrival-Pre-Reporting.aspx',
      },
    ],
    confidence: 'primary',
    covers: ['who.navsciatts-rank'],
  },
  {
    id: 'faa-544-exchange',
    name: 'An exchange is not charged to IMET',
    authority: 'statute',
    effect: 'bars',
    citation: 'FAA 544; 22 U.S.C. 2347c',
    provision: 'faa-544a-pme-exchange',
    from: '1985-10-01',
    to: null,
    text: 'Education and flight training under a one-for-one exchange is free and is not paid for by IMET.',
    offends: fact('course/exchange'),
    sources: [usc('22 U.S.C. 2347c')],
    confidence: 'primary',
    covers: ['what.exchange-pme'],
  },
]
