import { all, any, fact, not } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { JOINT_REGULATION } from '../sources.ts'

/** On-the-job and observer training, as the Army gives it. */
export const onTheJob: readonly NominationRule[] = [
  {
    id: 'on-the-job-length',
    name: 'On-the-job training: two weeks',
    authority: 'manual',
    effect: 'bars',
    citation: 'AR 12-15 para 3-29, 3-30a, 3-31c',
    from: '2011-02-03',
    to: null,
    text:
      'On-the-job training lasts at most two weeks without strong reasons, and never serves to reach the ' +
      'shortest stay.',
    offends: all(fact('course/on-the-job'), fact('course/over-two-weeks')),
    waived: 'waiver/on-the-job-length',
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['what.ojt-limits'],
  },
  {
    id: 'observer-length',
    name: 'Observers: two weeks to six months',
    authority: 'manual',
    effect: 'bars',
    citation: 'AR 12-15 para 3-30b',
    from: '2011-02-03',
    to: null,
    text: 'Observer training normally lasts from two weeks to six months, where no course covers the subject.',
    offends: all(fact('course/observer'), not(fact('course/observer-length'))),
    waived: 'waiver/observer-length',
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['what.obt-limits'],
  },
  {
    id: 'on-the-job-request',
    name: 'The request 120 days before',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-29g, 3-30',
    from: '2011-02-03',
    to: null,
    text: 'A request outside the program comes 120 days before the start.',
    offends: all(
      any(fact('course/on-the-job'), fact('course/observer')),
      not(fact('line/accepted')),
      not(fact('course/asked-120-days-before')),
    ),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['what.ojt-obt-leadtime'],
  },
]
