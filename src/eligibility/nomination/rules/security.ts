import { all, fact, not } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { JOINT_REGULATION } from '../sources.ts'

/** Classified matter and intelligence. */
export const security: readonly NominationRule[] = [
  {
    id: 'classified-approval',
    name: 'Approval of classified matter',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-7c',
    from: '2011-02-03',
    to: null,
    text:
      'Courses with classified or controlled information are offered on need to know, once the service has ' +
      'approved. No clearance of the United States is asked of the student (para 3-25a).',
    offends: all(fact('course/classified'), not(fact('line/service-approved'))),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['what.classified-need-to-know'],
  },
  {
    id: 'intelligence-limit',
    name: 'Limit of intelligence training',
    authority: 'manual',
    effect: 'bars',
    citation: 'AR 12-15 para 3-7h',
    from: '2011-02-03',
    to: null,
    text: 'Intelligence training is normally combat, operational or joint-staff intelligence.',
    offends: all(fact('course/intelligence'), fact('course/intelligence-beyond-military')),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['who.intelligence-limit'],
  },
]
