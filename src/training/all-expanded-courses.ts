import type { Source } from '../core/source.ts'
import type { ExpandedObjective, Topic } from './course.ts'
import type { ExpandedCourse } from './expanded-course.ts'

const CIP: Source = {
  name: 'Center for International Policy, Just the Facts, pages that quote the E-IMET handbook (2003)',
  url: 'http://ciponline.org/facts/eimet.htm',
}
const DIILS_CATALOG: Source = {
  name: 'DIILS course catalog 2018',
  url: 'https://vdocument.in/defense-institute-of-international-legal-studies-legal-aspects-of-combating-corruption.html',
}
const DRMI_LIST: Source = {
  name: 'Naval Postgraduate School, DRMI course list',
  url: 'https://nps.edu/web/drmi/',
}
const NPS_NEWS: Source = {
  name: 'Naval Postgraduate School, news of a DRMI session',
  url: 'https://nps.edu/-/drmi-course-empowers-international-leaders-with-defense-management-strategies',
}
const ISG_HUB: Source = {
  name: 'Institute for Security Governance, list of courses',
  url: 'https://instituteforsecuritygovernance.org/schoolhouse-hub',
}

type Row = readonly [
  title: string,
  masl: string | null,
  weeks: number | null,
  mode: ExpandedCourse['mode'],
  topic: Topic,
  objectives: readonly ExpandedObjective[],
]

function offered(
  shared: Pick<ExpandedCourse, 'provider' | 'standing' | 'asOf' | 'source' | 'confidence'>,
  rows: readonly Row[],
): ExpandedCourse[] {
  return rows.map(([title, masl, weeks, mode, topic, objectives]) => ({
    title,
    masl,
    weeks,
    mode,
    topic,
    objectives,
    ...shared,
  }))
}

const JUSTICE = 'military-justice-and-human-rights'
const RESOURCES = 'responsible-defense-resource-management'
const CONTROL = 'civilian-control-of-the-military'

/** Every course on record as expanded IMET; made anew at each call. */
export function allExpandedCourses(): readonly ExpandedCourse[] {
  return [
    ...offered({ provider: 'DRMI', standing: 'listed', asOf: '2003-09-02', source: CIP, confidence: 'secondary' }, [
      [
        'Mobile Education Team: Defense Resources Management',
        'P319016',
        2,
        'team',
        'defense-resource-management',
        [RESOURCES],
      ],
    ]),
    ...offered(
      {
        provider: 'Naval Justice School / DIILS',
        standing: 'listed',
        asOf: '2003-09-02',
        source: CIP,
        confidence: 'secondary',
      },
      [
        [
          'Mobile Education Team: Phase I Military Justice Survey',
          'P309050',
          null,
          'team',
          'military-justice',
          [JUSTICE],
        ],
        [
          'Mobile Education Team: Phase II Military Justice Continental U.S. Training',
          'P176023',
          null,
          'resident',
          'military-justice',
          [JUSTICE],
        ],
        [
          'Mobile Education Team: Phase III Military Justice Training (Executive Program on International Military Justice Systems and Human Rights)',
          'P309051',
          null,
          'team',
          'military-justice',
          [JUSTICE],
        ],
      ],
    ),
    ...offered({ provider: 'USARSA', standing: 'listed', asOf: '2003-09-02', source: CIP, confidence: 'secondary' }, [
      [
        'Command and General Staff Officer Course (School of the Americas)',
        'B171770',
        47,
        'resident',
        'professional-military-education',
        [CONTROL, RESOURCES],
      ],
    ]),
    ...offered({ provider: 'DIILS', standing: 'provider', asOf: '2018', source: DIILS_CATALOG, confidence: 'primary' }, [
      ['Military Justice (MJ)', 'P176003', null, 'resident', 'military-justice', [JUSTICE]],
      [
        'Law of Armed Conflict and Human Rights (LCHR)',
        'P176019',
        null,
        'resident',
        'law-of-war-and-human-rights',
        [JUSTICE],
      ],
      ['Military Law Development Program I (MLDP)', 'P176026', null, 'resident', 'military-justice', [JUSTICE]],
      [
        'International Law of Military Operations (ILOMO)',
        'P176027',
        null,
        'resident',
        'law-of-war-and-human-rights',
        [JUSTICE],
      ],
      [
        'Legal Aspects of Combating Terrorism (LCT)',
        'P176028',
        null,
        'resident',
        'law-of-war-and-human-rights',
        [JUSTICE],
      ],
      [
        'Military Law Development Program II (MLDP plus ILOMO)',
        'P176029',
        null,
        'resident',
        'military-justice',
        [JUSTICE],
      ],
      [
        'Legal Aspects of Combating Corruption (LCC)',
        'P176040',
        null,
        'resident',
        'defense-governance',
        [RESOURCES, JUSTICE],
      ],
      [
        'Legal Aspects of Defense Support of Civilian Authorities (LADSCA)',
        'P176042',
        null,
        'resident',
        'civil-military-relations',
        [JUSTICE],
      ],
      ['Legal Aspects of Peacekeeping', 'P179619', null, 'resident', 'law-of-war-and-human-rights', [JUSTICE]],
      ['CONUS Seminar (DIILS)', 'P176022', null, 'resident', 'law-of-war-and-human-rights', [JUSTICE]],
      ['OCONUS Site Survey (DIILS)', 'P309050', null, 'team', 'law-of-war-and-human-rights', [JUSTICE]],
      ['Operational Law MTT (DIILS)', 'P319056', null, 'team', 'law-of-war-and-human-rights', [JUSTICE]],
      ['Peacekeeping Operations MTT (DIILS)', 'P319057', null, 'team', 'law-of-war-and-human-rights', [JUSTICE]],
      ['Military Justice MTT (DIILS)', 'P319058', null, 'team', 'law-of-war-and-human-rights', [JUSTICE]],
      [
        'Professional Military Development MTT (DIILS)',
        'P319059',
        null,
        'team',
        'law-of-war-and-human-rights',
        [JUSTICE],
      ],
      ['Maritime Law MTT (DIILS)', 'P319060', null, 'team', 'maritime-law-enforcement', [JUSTICE]],
      ['OCONUS MTT (DIILS)', 'P309061', null, 'team', 'law-of-war-and-human-rights', [JUSTICE]],
      ['OCONUS Regional MTT (DIILS)', 'P309062', null, 'team', 'law-of-war-and-human-rights', [JUSTICE]],
      [
        'Legal Aspects of Combating Terrorism MTT (DIILS)',
        'P309063',
        null,
        'team',
        'law-of-war-and-human-rights',
        [JUSTICE],
      ],
      ['Human Rights MTT (DIILS)', 'P309466', null, 'team', 'law-of-war-and-human-rights', [JUSTICE]],
    ]),
    ...offered({ provider: 'DRMI', standing: 'provider', asOf: '2022', source: DRMI_LIST, confidence: 'primary' }, [
      ['International Defense Management Course', 'P162003', 10, 'resident', 'defense-resource-management', [RESOURCES]],
      ['Human Capital Resources Management Course', 'P162018', 2, 'resident', 'defense-resource-management', [RESOURCES]],
      ['Introduction to Budgeting Concepts Course', 'P156600', 2, 'resident', 'defense-resource-management', [RESOURCES]],
      [
        'Performance Management and Budgeting Course',
        'P162014',
        2,
        'resident',
        'defense-resource-management',
        [RESOURCES],
      ],
      [
        'Data Analytics for Financial and Resources Management Course',
        'P159002',
        2,
        'resident',
        'defense-resource-management',
        [RESOURCES],
      ],
      [
        'International Defense Management Course (distance)',
        'P471053',
        null,
        'distance',
        'defense-resource-management',
        [RESOURCES],
      ],
      [
        'Human Capital Resources Management Course (distance)',
        'P471059',
        null,
        'distance',
        'defense-resource-management',
        [RESOURCES],
      ],
      [
        'Introduction to Budgeting Concepts Course (distance)',
        'P471056',
        null,
        'distance',
        'defense-resource-management',
        [RESOURCES],
      ],
      [
        'Performance Management and Budgeting Course (distance)',
        'P471058',
        null,
        'distance',
        'defense-resource-management',
        [RESOURCES],
      ],
      [
        'Data Analytics for Financial and Resources Management Course (distance)',
        'P471102',
        null,
        'distance',
        'defense-resource-management',
        [RESOURCES],
      ],
    ]),
    ...offered({ provider: 'DRMI', standing: 'provider', asOf: null, source: NPS_NEWS, confidence: 'primary' }, [
      ['Senior International Defense Management Course', null, 4, 'resident', 'defense-resource-management', [RESOURCES]],
    ]),
    ...offered({ provider: 'ISG (CCMR)', standing: 'provider', asOf: null, source: ISG_HUB, confidence: 'primary' }, [
      [
        'Security Governance and Civil-Military Relations resident and mobile courses',
        null,
        null,
        'resident',
        'civil-military-relations',
        [CONTROL, RESOURCES],
      ],
    ]),
  ]
}
