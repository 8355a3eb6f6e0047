import { all, any, fact, not } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { usc, JOINT_REGULATION } from '../sources.ts'

/** Police and internal intelligence: FAA sec. 660, one rule for each text of its exceptions. */
export const police660: readonly NominationRule[] = [
  {
    id: 'faa-660-1975',
    name: 'No training of police',
    authority: 'statute',
    effect: 'bars',
    citation: 'FAA 660; 22 U.S.C. 2420',
    provision: 'faa-660-police',
    from: '1975-07-01',
    to: '1985-10-01',
    text:
      'No money of the Foreign Assistance Act trains police, prison or other law-enforcement forces. The ' +
      'test is the function of the unit, not its name. Only narcotics training is taken out.',
    offends: any(fact('person/law-enforcement'), fact('unit/law-enforcement')),
    excepted: any(fact('course/counternarcotics'), all(fact('person/military'), fact('person/two-year-certificate'))),
    sources: [usc('22 U.S.C. 2420'), JOINT_REGULATION],
    confidence: 'primary',
    covers: [],
  },
  {
    id: 'faa-660-1985',
    name: 'No training of police',
    authority: 'statute',
    effect: 'bars',
    citation: 'FAA 660; 22 U.S.C. 2420',
    provision: 'faa-660-police',
    from: '1985-10-01',
    to: '1990-11-05',
    text:
      'No money of the Foreign Assistance Act trains police, prison or other law-enforcement forces. The ' +
      'test is the function of the unit, not its name. Maritime skills, and democracies without an army, ' +
      'are taken out.',
    offends: any(fact('person/law-enforcement'), fact('unit/law-enforcement')),
    excepted: any(
      fact('course/counternarcotics'),
      fact('course/maritime'),
      fact('country/democracy-without-army'),
      all(fact('person/military'), fact('person/two-year-certificate')),
    ),
    sources: [usc('22 U.S.C. 2420'), JOINT_REGULATION],
    confidence: 'primary',
    covers: [],
  },
  {
    id: 'faa-660-1990',
    name: 'No training of police',
    authority: 'statute',
    effect: 'bars',
    citation: 'FAA 660; 22 U.S.C. 2420',
    provision: 'faa-660-police',
    from: '1990-11-05',
    to: '1996-02-12',
    text:
      'No money of the Foreign Assistance Act trains police, prison or other law-enforcement forces. The ' +
      'test is the function of the unit, not its name. The police of the Regional Security System are taken ' +
      'out too.',
    offends: any(fact('person/law-enforcement'), fact('unit/law-enforcement')),
    excepted: any(
      fact('course/counternarcotics'),
      fact('course/maritime'),
      fact('country/democracy-without-army'),
      all(fact('person/police'), fact('country/regional-security-system')),
      all(fact('person/military'), fact('person/two-year-certificate')),
    ),
    sources: [usc('22 U.S.C. 2420'), JOINT_REGULATION],
    confidence: 'primary',
    covers: [],
  },
  {
    id: 'faa-660-1996',
    name: 'No training of police',
    authority: 'statute',
    effect: 'bars',
    citation: 'FAA 660; 22 U.S.C. 2420',
    provision: 'faa-660-police',
    from: '1996-02-12',
    to: '1999-11-29',
    text:
      'No money of the Foreign Assistance Act trains police, prison or other law-enforcement forces. The ' +
      'test is the function of the unit, not its name. Sanctions monitoring, rebuilding of police after ' +
      'conflict and professional public safety are taken out too.',
    offends: any(fact('person/law-enforcement'), fact('unit/law-enforcement')),
    excepted: any(
      fact('course/counternarcotics'),
      fact('course/maritime'),
      fact('country/democracy-without-army'),
      all(fact('person/police'), fact('country/regional-security-system')),
      any(fact('course/sanctions-monitoring'), fact('course/public-safety')),
      all(fact('person/military'), fact('person/two-year-certificate')),
    ),
    sources: [usc('22 U.S.C. 2420'), JOINT_REGULATION],
    confidence: 'primary',
    covers: [],
  },
  // A soldier of such a unit may come with the two-year certificate (AR 12-15 para 3-7g); 10 U.S.C. 343 admits police to WHINSEC.
  {
    id: 'faa-660-1999',
    name: 'No training of police',
    authority: 'statute',
    effect: 'bars',
    citation: 'FAA 660; 22 U.S.C. 2420',
    provision: 'faa-660-police',
    from: '1999-11-29',
    to: null,
    text:
      'No money of the Foreign Assistance Act trains police, prison or other law-enforcement forces. The ' +
      'test is the function of the unit, not its name. Customs are taken out too.',
    offends: any(fact('person/law-enforcement'), fact('unit/law-enforcement')),
    excepted: any(
      fact('course/counternarcotics'),
      fact('course/maritime'),
      fact('country/democracy-without-army'),
      all(fact('person/police'), fact('country/regional-security-system')),
      any(fact('course/sanctions-monitoring'), fact('course/public-safety')),
      fact('person/customs'),
      all(fact('person/military'), fact('person/two-year-certificate')),
      fact('course/at-whinsec'),
    ),
    sources: [usc('22 U.S.C. 2420'), JOINT_REGULATION],
    confidence: 'primary',
    covers: ['who.police.prohibition', 'who.police.functional-test'],
  },
  {
    id: 'faa-660-internal-intelligence',
    name: 'No internal intelligence or surveillance',
    authority: 'statute',
    effect: 'bars',
    citation: 'FAA 660(a); 22 U.S.C. 2420(a)',
    provision: 'faa-660-police',
    from: '1975-07-01',
    to: null,
    text: 'No money of the Act supports a program of internal intelligence or surveillance.',
    offends: fact('person/internal-intelligence'),
    sources: [usc('22 U.S.C. 2420')],
    confidence: 'primary',
    covers: [],
  },
  {
    id: 'police-certificate',
    name: 'Certificate for military police training',
    authority: 'manual',
    effect: 'conditions',
    citation: 'AR 12-15 para 3-7g',
    from: '2011-02-03',
    to: null,
    text:
      'For military police training, and for a soldier of a unit that enforces civilian law, the country ' +
      'certifies that for two years the student will not serve in such a unit.',
    offends: all(
      any(fact('course/military-police'), fact('unit/law-enforcement')),
      not(fact('person/two-year-certificate')),
    ),
    excepted: any(fact('course/at-whinsec'), fact('course/maritime')),
    sources: [JOINT_REGULATION],
    confidence: 'primary',
    covers: ['who.police.two-year-certificate'],
  },
]
