import { onRecord, type CountryRule } from '../rule.ts'

/** The clauses of the annual acts that name a country. */
export const annualCountriesRules = [
  { provision: 'annual-imet-heading-bar', applies: 'named' },
  { provision: 'annual-expanded-only-list', applies: 'named' },
  { provision: 'annual-africa-imet-bar', applies: 'named' },
  { provision: 'annual-ury-military-aid', applies: 'named' },
  { provision: 'annual-northern-triangle', applies: 'named' },
  {
    provision: 'annual-great-lakes-imet',
    applies: 'named',
    excepted: onRecord('Does another clause let the training through?', 'Congress'),
    certified: onRecord(
      'Has the Secretary of State reported that the country takes no part in destabilizing a neighbor?',
      'Secretary of State',
    ),
  },
  {
    provision: 'annual-cod-government',
    applies: 'named',
    certified: onRecord('Has the President made the report?', 'President'),
  },
  { provision: 'annual-cod-eastern-drc', applies: 'named' },
  { provision: 'annual-cmr-armed-forces', applies: 'named' },
  {
    provision: 'annual-eth-eri-algiers',
    applies: 'named',
    waived: onRecord('Has the condition been waived for national security?', 'Department of State'),
    certified: onRecord(
      'Has the Secretary of State certified steps to comply with the Algiers Agreements?',
      'Secretary of State',
    ),
  },
  {
    provision: 'annual-lbr-conditions',
    applies: 'named',
    certified: onRecord('Has the reform been certified?', 'Department of State'),
  },
  {
    provision: 'annual-nga-benue',
    applies: 'named',
    waived: onRecord('Has the President waived the section?', 'President'),
    certified: onRecord('Has the President certified action on the Benue abuses?', 'President'),
  },
  { provision: 'annual-nga-violence', applies: 'named' },
  {
    provision: 'annual-sdn-government',
    applies: 'named',
    certified: onRecord('Have the certifications on Darfur been made?', 'Department of State'),
  },
  { provision: 'annual-ssd-military-training', applies: 'named' },
  { provision: 'annual-ssd-government', applies: 'named' },
  {
    provision: 'annual-zwe-government',
    applies: 'named',
    certified: onRecord('Has the restoration of the rule of law been certified?', 'Secretary of State'),
  },
  { provision: 'annual-arg-imet', applies: 'named' },
  {
    provision: 'annual-bol-coca',
    applies: 'named',
    certified: onRecord('Have coca legislation and eradication been certified?', 'Department of State'),
  },
  {
    provision: 'annual-chl-imet',
    applies: 'named',
    excepted: onRecord(
      'Is an elected civilian President in power who asked for training?',
      'Department of State',
    ),
  },
  { provision: 'annual-col-ceiling', applies: 'named' },
  { provision: 'annual-gtm-supplemental', applies: 'named' },
  {
    provision: 'annual-gtm-imet',
    applies: 'named',
    certified: onRecord(
      'Has the certification of the year been made?',
      'President or Secretary of State, by year',
    ),
  },
  { provision: 'annual-hnd-police-military', applies: 'named' },
  {
    provision: 'annual-hti-constitution',
    applies: 'named',
    waived: onRecord('Has the national interest override been used (FY1990)?', 'Department of State'),
    certified: onRecord(
      'Is the democratic process of the 1987 constitution being followed?',
      'Department of State',
    ),
  },
  {
    provision: 'annual-hti-regime',
    applies: onRecord(
      'Is the Government of Haiti controlled by a regime that does not hold power by constitutional means?',
      'Department of State',
    ),
  },
  {
    provision: 'annual-hti-central-government',
    applies: 'named',
    certified: onRecord(
      'Has the report or certification of the year been made?',
      'President or Secretary of State, by year',
    ),
  },
  { provision: 'annual-hti-armed-forces', applies: 'named' },
  { provision: 'annual-mex-counternarcotics', applies: 'named' },
  {
    provision: 'annual-mex-water-treaty',
    applies: 'named',
    certified: onRecord('Have the water deliveries been certified?', 'Department of State'),
  },
  {
    provision: 'annual-pan-certification',
    applies: 'named',
    certified: onRecord('Has the President certified the progress that the section asks for?', 'President'),
  },
  {
    provision: 'annual-per-democracy',
    applies: onRecord(
      'Has the Secretary of State reported that Peru made no substantial progress?',
      'Secretary of State',
    ),
  },
  { provision: 'annual-slv-withholding', applies: 'named' },
  { provision: 'annual-slv-imet-ceiling', applies: 'named' },
  { provision: 'annual-afg-taliban', applies: 'named' },
  { provision: 'annual-chn-government', applies: 'named' },
  {
    provision: 'annual-idn-imet',
    applies: 'named',
    certified: onRecord(
      'Has the Secretary of State determined that Indonesia cooperates with the FBI inquiry (FY2004-05)?',
      'Secretary of State',
    ),
  },
  {
    provision: 'annual-idn-conditions',
    applies: 'named',
    certified: onRecord('Has the President made the determination?', 'President'),
  },
  {
    provision: 'annual-khm-government',
    applies: 'named',
    certified: onRecord(
      'Has the report or certification of the year been made?',
      'President or Secretary of State, by year',
    ),
  },
  { provision: 'annual-lka-imet', applies: 'named' },
  {
    provision: 'annual-lka-certification',
    applies: 'named',
    excepted: onRecord('Has a law taken IMET out of the certification?', 'Congress'),
    certified: onRecord('Has the Secretary of State made the certification?', 'Secretary of State'),
  },
  { provision: 'annual-lka-armed-forces', applies: 'named' },
  { provision: 'annual-lka-fmf', applies: 'named' },
  { provision: 'annual-mmr-imet', applies: 'named' },
  {
    provision: 'annual-pak-elections',
    applies: 'named',
    certified: onRecord('Has the President certified the elections on the four points?', 'President'),
  },
  { provision: 'annual-pak-afridi', applies: 'named' },
  { provision: 'annual-phl-ceiling', applies: 'named' },
  {
    provision: 'annual-uzb-framework',
    applies: 'named',
    waived: onRecord('Is a six-month waiver in use?', 'Secretary of State'),
    certified: onRecord(
      'Has the Secretary of State determined substantial and continuing progress for the money of the year?',
      'Secretary of State',
    ),
  },
  {
    provision: 'annual-kaz-human-rights',
    applies: 'named',
    waived: onRecord('Has the Secretary of State waived the condition?', 'Secretary of State'),
    certified: onRecord('Has the Secretary of State found improvement for the half-year?', 'Secretary of State'),
  },
  {
    provision: 'annual-esp-treaty',
    applies: 'named',
    certified: onRecord('Has the treaty been ratified?', 'Department of State'),
  },
  {
    provision: 'annual-rus-baltic',
    applies: 'named',
    waived: onRecord('Has a national security finding been made?', 'Department of State'),
    certified: onRecord('Has the withdrawal been certified, or completed?', 'President'),
  },
  {
    provision: 'annual-rus-religion',
    applies: 'named',
    certified: onRecord('Has the President made the certification of the year?', 'President'),
  },
  { provision: 'annual-rus-government', applies: 'named' },
  {
    provision: 'annual-srb-icty',
    applies: 'named',
    excepted: onRecord('Is it before the day of the year on which the condition begins to bind?', 'Congress'),
    certified: onRecord(
      'Has the certification of the year been made?',
      'President or Secretary of State, by year',
    ),
  },
  { provision: 'annual-egy-transition', applies: 'named' },
  {
    provision: 'annual-egy-partnership',
    applies: 'named',
    certified: onRecord('Has the Secretary of State made the certification?', 'Secretary of State'),
  },
  { provision: 'annual-irn-resolution', applies: 'named' },
  {
    provision: 'annual-jor-gulf',
    applies: 'named',
    waived: onRecord('Has the President certified that assistance helps the peace process?', 'President'),
  },
  {
    provision: 'annual-jor-fy1993',
    applies: 'named',
    certified: onRecord('Has the President certified the three points?', 'President'),
  },
  {
    provision: 'annual-lby-settlement',
    applies: 'named',
    certified: onRecord('Have the final payments been certified?', 'Secretary of State'),
  },
  {
    provision: 'annual-lby-benghazi',
    applies: 'named',
    certified: onRecord('Has the Secretary of State reported cooperation in the inquiry?', 'Secretary of State'),
  },
  {
    provision: 'annual-lbn-fto',
    applies: onRecord(
      'Has it been found that a foreign terrorist organization controls the Lebanese Armed Forces?',
      'Department of State',
    ),
  },
  {
    provision: 'annual-sau-assistance',
    applies: 'named',
    waived: onRecord('Has the Secretary of State waived the bar (FY2010-11)?', 'Secretary of State'),
    certified: onRecord('Has the President certified cooperation against terrorism (FY2005-08)?', 'President'),
  },
  { provision: 'annual-sau-imet', applies: 'named' },
] as const satisfies readonly CountryRule[]
