import { all, any, fact, not } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { JOINT_REGULATION, WORKING_GROUP_FORM, PLAN_CHAPTER } from '../sources.ts'

/** The plan, the working group, the year and the priority of a line. */
export const cycle: readonly NominationRule[] = [
  {
    id: 'line-in-plan',
    name: 'The training plan',
    authority: 'manual',
    effect: 'conditions',
    citation: 'SAMM C10.5.1 (2012)',
    from: '2004-05-07',
    to: null,
    text: "Each line stands in the country's combined education and training plan.",
    offends: not(fact('line/in-plan')),
    excepted: fact('line/out-of-cycle-approved'),
    sources: [PLAN_CHAPTER],
    confidence: 'primary',
    covers: ['cycle.cetpp', 'cycle.cetpp.deadline', 'cycle.out-of-cycle'],
  },
  {
    id: 'working-group',
    name: 'The working group',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-10d(4); SAMM C10.5.2 (2012)',
    from: '2011-02-03',
    to: null,
    text: 'The annual working group accepts the line, for programming only.',
    offends: not(fact('line/accepted')),
    excepted: fact('line/out-of-cycle-approved'),
    sources: [JOINT_REGULATION, PLAN_CHAPTER],
    confidence: 'primary',
    covers: ['cycle.scetwg.annual', 'cycle.scetwg.effect'],
  },
  {
    id: 'line-justified',
    name: 'Justification in writing',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-10d(2)',
    from: '2011-02-03',
    to: null,
    text:
      'On-the-job, observer and orientation lines, language detachments and teams are justified in writing, ' +
      'or deleted.',
    offends: all(
      any(
        fact('course/on-the-job'),
        fact('course/observer'),
        fact('course/visit'),
        fact('course/team'),
        fact('course/language-detachment'),
      ),
      not(fact('line/justified')),
    ),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['cycle.line-justification'],
  },
  {
    id: 'real-need',
    name: 'A need that the country cannot meet',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-3a to 3-3e',
    from: '2011-02-03',
    to: null,
    text:
      'Training supports approved plans, builds on those already trained, and meets a need beyond the means ' +
      'of the country.',
    offends: not(fact('line/meets-need')),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['what.country-conditions'],
  },
  {
    id: 'program-year',
    name: 'The year of the money',
    authority: 'manual',
    effect: 'bars',
    citation: 'AR 12-15 para 3-3g, 3-3h',
    from: '2011-02-03',
    to: null,
    text:
      'The start fixes the year of the program; training in the United States may also begin in the quarter ' +
      'after it, tours and teams may not.',
    offends: all(
      not(fact('funds/year-fits')),
      not(
        all(
          fact('funds/fifth-quarter'),
          fact('course/in-united-states'),
          not(any(fact('course/visit'), fact('course/team'))),
        ),
      ),
    ),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['cycle.program-year.start-date', 'cycle.fifth-quarter'],
  },
  {
    id: 'priority-d',
    name: 'Priority D waits',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-11a(2)(c)',
    from: '2011-02-03',
    to: null,
    text: 'A line of priority D stands above the budget: no place is obtained for it.',
    offends: fact('line/priority-d'),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['cycle.priority.D'],
  },
  {
    id: 'priority-b',
    name: 'Priority B is not for technical training',
    authority: 'manual',
    effect: 'bars',
    citation: 'SAMM Figure C10.F2',
    from: null,
    to: null,
    text:
      'End-of-year money goes to education by invitation, expanded IMET and other professional education: ' +
      'not to technical or operational training.',
    offends: all(fact('line/priority-b'), fact('course/technical-or-operational'), not(fact('course/expanded'))),
    sources: [WORKING_GROUP_FORM],
    confidence: 'primary',
    covers: ['cycle.priority.B', 'cycle.priority.B.content'],
  },
]
