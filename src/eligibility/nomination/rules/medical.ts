import { all, fact, not } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { JOINT_REGULATION, memorandum } from '../sources.ts'

/** Health: admission, examination, insurance. */
export const medical: readonly NominationRule[] = [
  {
    id: 'health-admissible',
    name: 'Health grounds of inadmissibility',
    authority: 'statute',
    effect: 'bars',
    citation: '8 U.S.C. 1182(a)(1); DSCA Policy 07-27',
    from: '2007-11-13',
    to: null,
    text:
      'No student with a communicable disease of public health significance, a disorder that threatens ' +
      'others, or drug abuse. HIV is no such disease since 2010-01-04 (recalled).',
    offends: all(fact('course/in-united-states'), fact('person/medically-inadmissible')),
    sources: [memorandum('07-27')],
    confidence: 'primary',
    covers: ['screen.medical.visa', 'recalled.hiv-removal'],
  },
  {
    id: 'medical-examination',
    name: 'Medical examination',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 2-14d; DSCA Policy 07-27',
    from: '2007-11-13',
    to: null,
    text: 'The country office makes sure that the student meets the medical requirements before departure.',
    offends: all(fact('course/in-united-states'), not(fact('person/medically-examined'))),
    sources: [memorandum('07-27'), JOINT_REGULATION],
    confidence: 'primary',
    covers: ['role.sco'],
  },
  {
    id: 'medical-cover',
    name: 'Cover of medical cost',
    authority: 'manual',
    effect: 'conditions',
    citation: 'DSCA Policy 11-32',
    from: '2011-08-01',
    to: null,
    text:
      'Without cover by a government or the program: an approved policy of at least 400,000 dollars a year, ' +
      'at most 1,000 dollars deductible, 50,000 for repatriation and 250,000 for evacuation. For family ' +
      'too.',
    offends: all(fact('course/in-united-states'), not(fact('person/medically-covered'))),
    sources: [
      {
        name: 'Army War College, medical insurance',
        url: 'https://www.armywarcollege.edu/programs/InternationalFellows/Purchase.cfm',
      },
    ],
    confidence: 'secondary',
    covers: ['screen.medical-insurance'],
  },
]
