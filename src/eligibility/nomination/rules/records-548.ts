import { all, any, fact } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { usc, JOINT_REGULATION } from '../sources.ts'

/** What is owed for every participant: FAA secs. 548 and 549. A duty holds nothing up. */
export const records548: readonly NominationRule[] = [
  {
    id: 'faa-548-records',
    name: 'A record of each participant',
    authority: 'statute',
    effect: 'duty',
    citation: 'FAA 548; 22 U.S.C. 2347g',
    provision: 'faa-548-records',
    from: '2001-01-01',
    to: null,
    text:
      'Defense keeps a record of each military or defense participant: instruction, dates, success, and ' +
      'later career as far as practicable.',
    offends: any(fact('person/military'), fact('person/defense-civilian')),
    sources: [usc('22 U.S.C. 2347g')],
    confidence: 'primary',
    covers: ['report.database'],
  },
  {
    id: 'faa-549-report',
    name: 'The report on former participants',
    authority: 'statute',
    effect: 'duty',
    citation: 'FAA 549; 22 U.S.C. 2347h',
    provision: 'faa-549-human-rights-report',
    from: '2002-09-30',
    to: null,
    text: 'By 1 March each year State reports on former participants involved in violations of human rights.',
    offends: all(),
    sources: [usc('22 U.S.C. 2347h')],
    confidence: 'primary',
    covers: ['report.human-rights'],
  },
  {
    id: 'third-country-use',
    name: 'No training of third countries with it',
    authority: 'manual',
    effect: 'duty',
    citation: 'AR 12-15 para 3-7f',
    from: '2011-02-03',
    to: null,
    text:
      'What was learnt may not be used to train a third country without the consent of the United States, ' +
      'asked for by diplomatic note.',
    offends: all(),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['who.third-country-use'],
  },
]
