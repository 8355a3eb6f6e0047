import { inside, onRecord, type CountryRule } from '../rule.ts'

/** The sections of the annual acts that may reach any country. */
export const annualGeneralRules = [
  {
    provision: 'annual-slv-coup',
    applies: onRecord(
      'Has the elected President of El Salvador been deposed by military coup or decree?',
      'Department of State',
    ),
  },
  {
    provision: 'annual-coup',
    applies: onRecord(
      "Has the Department of State found that the country's duly elected head of government was deposed by a coup?",
      'Department of State',
    ),
    waived: onRecord('Has the clause been waived for a program that includes IMET?', 'Secretary of State'),
    excepted: onRecord('Has a law taken the country out of the clause?', 'Congress'),
    certified: onRecord(
      'Has the return of an elected government been certified?',
      'Secretary of State (to 2014: President)',
    ),
  },
  {
    provision: 'annual-default',
    applies: inside(
      'Has a loan to the country been in default for over a calendar year?',
      'Department of the Treasury and Department of State',
    ),
    waived: inside('Has the President found assistance to be in the national interest?', 'President'),
    excepted: onRecord('Is the country excepted by name, or has a law disapplied the section?', 'Congress'),
  },
  {
    provision: 'annual-direct-funding',
    applies: 'named',
    excepted: onRecord('Has a later law or determination taken the country out of the list?', 'Congress'),
  },
  {
    provision: 'annual-direct-funding-waivable',
    applies: 'named',
    waived: onRecord(
      'Has the President determined and reported that assistance furthers foreign policy interests?',
      'President',
    ),
  },
  {
    provision: 'annual-terrorism',
    applies: onRecord(
      'Has the President determined that the government shelters or supports international terrorists?',
      'President',
    ),
    waived: onRecord('Has the President waived the section for the country?', 'President'),
  },
  {
    provision: 'annual-lethal-equipment',
    applies: onRecord(
      'Has the government been found to arm a state sponsor of terrorism?',
      'Department of State',
    ),
    waived: onRecord(
      'Has the President waived the section as important to the national interest?',
      'President',
    ),
  },
  { provision: 'annual-notification', applies: 'named' },
  { provision: 'annual-imet-notification', applies: 'named' },
  {
    provision: 'annual-nis-territorial-integrity',
    applies: onRecord(
      'Does the government direct an action that violates the territory of another state of the former Soviet Union?',
      'Department of State',
    ),
    waived: onRecord('Has the President waived the clause?', 'President'),
  },
  {
    provision: 'annual-crimea-annexation',
    applies: onRecord(
      'Has the Secretary of State determined that the government supports the annexation?',
      'Secretary of State',
    ),
    waived: onRecord('Has the Secretary waived the clause in the national interest?', 'Secretary of State'),
  },
  {
    provision: 'annual-georgia-recognition',
    applies: onRecord(
      'Has the Secretary of State determined that the government recognized Abkhazia or South Ossetia?',
      'Secretary of State',
    ),
    waived: onRecord('Has the Secretary waived the clause in the national interest?', 'Secretary of State'),
  },
  {
    provision: 'annual-dprk-cyber',
    applies: onRecord(
      "Has the government been found to contribute to North Korea's cyber capabilities?",
      'Department of State',
    ),
    waived: onRecord('Has the Secretary waived the clause?', 'Secretary of State'),
  },
  {
    provision: 'annual-foreign-medical-workers',
    applies: onRecord('Has the country been listed two years running?', 'Department of State'),
    certified: onRecord('Has the Secretary reported that it no longer pays?', 'Secretary of State'),
  },
  {
    provision: 'annual-high-income-travel',
    applies: inside('Was income per head above the figure in the IMET heading?', 'Department of State'),
  },
] as const satisfies readonly CountryRule[]
