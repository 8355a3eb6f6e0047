import type { ListYear } from './list-year.ts'

const CODE = { name: '22 U.S.C. 2291j-1 note: the determinations with days and Federal Register pages', url: 'https://github.com/junxit/us-congress-code/blob/main/title-22/chapter-32/sec-2291j-1.md' } as const

/** Governments that failed demonstrably (Pub. L. 107-228 sec. 706, 22 U.S.C. 2291j-1), with the waivers on vital national interests. */
export const narcoticsFailureYears: readonly ListYear[] = [
  {
    fiscalYear: 2003,
    from: '2003-01-30',
    to: '2003-10-01',
    known: '2003-01-30',
    instrument: 'PD 2003-14; 68 FR 5787',
    listed: { recalled: ['GTM', 'HTI', 'MMR'] },
    lifts: [
      { slot: 'waived', countries: ['GTM', 'HTI'], from: '2003-01-30', to: '2003-10-01', signed: '2003-01-30', instrument: 'PD 2003-14; 68 FR 5787', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: 2004,
    from: '2003-10-01',
    to: '2004-10-01',
    known: '2003-09-15',
    instrument: 'PD 2003-38; 68 FR 54973',
    listed: { secondary: ['HTI', 'MMR'] },
    lifts: [
      { slot: 'waived', countries: ['HTI'], from: '2003-10-01', to: '2004-10-01', signed: '2003-09-15', instrument: 'PD 2003-38; 68 FR 54973', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'secondary' },
    ],
    sources: [CODE, { name: 'American Presidency Project, determination of 2003-09-15', url: null }],
  },
  {
    fiscalYear: 2005,
    from: '2004-10-01',
    to: '2005-10-01',
    known: '2004-10-01',
    instrument: 'PD 2004-47; 69 FR 57809',
    listed: { recalled: ['MMR'] },
    lifts: [],
    sources: [CODE],
  },
  {
    fiscalYear: 2006,
    from: '2005-10-01',
    to: '2006-10-01',
    known: '2005-09-14',
    instrument: 'PD 2005-36; 70 FR 56807',
    listed: { recalled: ['MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['VEN'], from: '2005-10-01', to: '2006-10-01', signed: '2005-09-14', instrument: 'PD 2005-36; 70 FR 56807', scope: 'limited programs', reachesImet: null, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: 2007,
    from: '2006-10-01',
    to: '2007-10-01',
    known: '2006-09-15',
    instrument: 'PD 2006-24; 71 FR 57865',
    listed: { primary: ['MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['VEN'], from: '2006-10-01', to: '2007-10-01', signed: '2006-09-15', instrument: 'PD 2006-24; 71 FR 57865', scope: 'limited programs', reachesImet: false, confidence: 'primary' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: 2008,
    from: '2007-10-01',
    to: '2008-10-01',
    known: '2007-09-14',
    instrument: 'PD 2007-33; 43 Weekly Comp. Pres. Doc. 1216',
    listed: { recalled: ['MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['VEN'], from: '2007-10-01', to: '2008-10-01', signed: '2007-09-14', instrument: 'PD 2007-33; 43 Weekly Comp. Pres. Doc. 1216', scope: 'limited programs', reachesImet: null, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: 2009,
    from: '2008-10-01',
    to: '2009-10-01',
    known: '2008-09-15',
    instrument: 'PD 2008-28; 73 FR 54927',
    listed: { secondary: ['BOL', 'MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['VEN'], from: '2008-10-01', to: '2009-10-01', signed: '2008-09-15', instrument: 'PD 2008-28; 73 FR 54927', scope: 'limited programs', reachesImet: null, confidence: 'secondary' },
      { slot: 'waived', countries: ['BOL'], from: '2008-10-01', to: '2009-10-01', signed: '2008-09-15', instrument: 'PD 2008-28; 73 FR 54927', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'secondary' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: 2010,
    from: '2009-10-01',
    to: '2010-10-01',
    known: '2009-09-15',
    instrument: 'PD 2009-30; 74 FR 48369',
    listed: { primary: ['BOL', 'MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['VEN'], from: '2009-10-01', to: '2010-10-01', signed: '2009-09-15', instrument: 'PD 2009-30; 74 FR 48369', scope: 'limited programs', reachesImet: null, confidence: 'primary' },
      { slot: 'waived', countries: ['BOL'], from: '2009-10-01', to: '2010-10-01', signed: '2009-09-15', instrument: 'PD 2009-30; 74 FR 48369', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'primary' },
    ],
    sources: [CODE, { name: 'State Department statement, September 2009', url: null }],
  },
  {
    fiscalYear: 2011,
    from: '2010-10-01',
    to: '2011-10-01',
    known: '2010-09-15',
    instrument: 'PD 2010-16; 75 FR 67019, 68413',
    listed: { primary: ['BOL', 'MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['VEN'], from: '2010-10-01', to: '2011-10-01', signed: '2010-09-15', instrument: 'PD 2010-16; 75 FR 67019, 68413', scope: 'limited programs', reachesImet: null, confidence: 'primary' },
      { slot: 'waived', countries: ['BOL'], from: '2010-10-01', to: '2011-10-01', signed: '2010-09-15', instrument: 'PD 2010-16; 75 FR 67019, 68413', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'primary' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: 2012,
    from: '2011-10-01',
    to: '2012-10-01',
    known: '2011-09-15',
    instrument: 'PD 2011-16; 76 FR 59495',
    listed: { recalled: ['BOL', 'MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['BOL', 'VEN'], from: '2011-10-01', to: '2012-10-01', signed: '2011-09-15', instrument: 'PD 2011-16; 76 FR 59495', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: 2013,
    from: '2012-10-01',
    to: '2013-10-01',
    known: '2012-09-14',
    instrument: 'PD 2012-15; 77 FR 58917',
    listed: { primary: ['BOL', 'MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['BOL', 'MMR', 'VEN'], from: '2012-10-01', to: '2013-10-01', signed: '2012-09-14', instrument: 'PD 2012-15; 77 FR 58917', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'primary' },
    ],
    sources: [
      CODE,
      { name: '22 U.S.C. 2291j-1 note, 2013 text', url: 'https://github.com/publicdocs/uscode/blob/27dab34608a7744089d46272a6de57269174a522/assets/md/titles/usc22/us/usc/t22/ch32/schI/ptVIII/m__us_usc_t22_s2291j%E2%80%931.md' },
    ],
  },
  {
    fiscalYear: 2014,
    from: '2013-10-01',
    to: '2014-10-01',
    known: '2013-09-13',
    instrument: 'PD 2013-14; 78 FR 58855',
    listed: { primary: ['BOL', 'MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['MMR', 'VEN'], from: '2013-10-01', to: '2014-10-01', signed: '2013-09-13', instrument: 'PD 2013-14; 78 FR 58855', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'primary' },
    ],
    sources: [
      CODE,
      { name: '22 U.S.C. 2291j-1 note, 2013-14 text', url: 'https://github.com/publicdocs/uscode/blob/cd3a191b8bbb69b4af92c457da4267f8b5302d83/assets/md/titles/usc22/us/usc/t22/ch32/schI/ptVIII/m__us_usc_t22_s2291j%E2%80%931.md' },
    ],
  },
  {
    fiscalYear: 2015,
    from: '2014-10-01',
    to: '2015-10-01',
    known: '2014-09-15',
    instrument: 'PD 2014-15; 79 FR 56625',
    listed: { primary: ['BOL', 'MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['MMR', 'VEN'], from: '2014-10-01', to: '2015-10-01', signed: '2014-09-15', instrument: 'PD 2014-15; 79 FR 56625', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'primary' },
    ],
    sources: [
      CODE,
      { name: '22 U.S.C. 2291j-1 note, 2014 text', url: 'https://github.com/publicdocs/uscode/blob/db13f1fd205f79e3fdddace3cd37db2ff92829bb/assets/md/titles/usc22/us/usc/t22/ch32/schI/ptVIII/m__us_usc_t22_s2291j%E2%80%931.md' },
    ],
  },
  {
    fiscalYear: 2016,
    from: '2015-10-01',
    to: '2016-10-01',
    known: '2015-09-14',
    instrument: 'PD 2015-12; 80 FR 57063',
    listed: { primary: ['BOL', 'MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['MMR', 'VEN'], from: '2015-10-01', to: '2016-10-01', signed: '2015-09-14', instrument: 'PD 2015-12; 80 FR 57063', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'primary' },
    ],
    sources: [
      CODE,
      { name: '22 U.S.C. 2291j-1 note, 2016 text', url: 'https://github.com/publicdocs/uscode/blob/2622a7a31555848f5d4859b8dafabfdc98416816/assets/md/titles/usc22/us/usc/t22/ch32/schI/ptVIII/m__us_usc_t22_s2291j%E2%80%931.md' },
    ],
  },
  {
    fiscalYear: 2017,
    from: '2016-10-01',
    to: '2017-10-01',
    known: '2016-09-12',
    instrument: 'PD 2016-10; 81 FR 64749',
    listed: { recalled: ['BOL', 'MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['MMR', 'VEN'], from: '2016-10-01', to: '2017-10-01', signed: '2016-09-12', instrument: 'PD 2016-10; 81 FR 64749', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: 2018,
    from: '2017-10-01',
    to: '2018-10-01',
    known: '2017-09-13',
    instrument: 'PD 2017-12; 82 FR 45413',
    listed: { primary: ['BOL', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['VEN'], from: '2017-10-01', to: '2018-10-01', signed: '2017-09-13', instrument: 'PD 2017-12; 82 FR 45413', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [
      CODE,
      { name: 'PD 2017-12, Federal Register copy (waiver not read)', url: 'https://www.govinfo.gov/content/pkg/FR-2017-09-28/html/2017-21028.htm' },
    ],
  },
  {
    fiscalYear: 2019,
    from: '2018-10-01',
    to: '2019-10-01',
    known: '2018-09-11',
    instrument: 'PD 2018-12; 83 FR 50239',
    listed: { recalled: ['BOL', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['VEN'], from: '2018-10-01', to: '2019-10-01', signed: '2018-09-11', instrument: 'PD 2018-12; 83 FR 50239', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: 2020,
    from: '2019-10-01',
    to: '2020-10-01',
    known: '2019-08-08',
    instrument: 'PD 2019-22; 84 FR 44679',
    listed: { primary: ['BOL', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['VEN'], from: '2019-10-01', to: '2020-10-01', signed: '2019-08-08', instrument: 'PD 2019-22; 84 FR 44679', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'recalled' },
      { slot: 'waived', countries: ['BOL'], from: '2020-01-06', to: '2020-10-01', signed: '2020-01-06', instrument: 'PD 2020-05; 85 FR 6731', scope: 'all United States assistance in FY2020', reachesImet: true, confidence: 'primary' },
    ],
    sources: [
      CODE,
      { name: 'PD 2019-22, Federal Register copy (waiver not read)', url: 'https://regulations.justia.com/regulations/fedreg/2019/08/27/2019-18595.html' },
    ],
  },
  {
    fiscalYear: 2021,
    from: '2020-10-01',
    to: '2021-10-01',
    known: '2020-09-16',
    instrument: 'PD 2020-11; 85 FR 60351',
    listed: { secondary: ['BOL', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['BOL', 'VEN'], from: '2020-10-01', to: '2021-10-01', signed: '2020-09-16', instrument: 'PD 2020-11; 85 FR 60351', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'secondary' },
    ],
    sources: [CODE, { name: 'CRS R46695', url: null }],
  },
  {
    fiscalYear: 2022,
    from: '2021-10-01',
    to: '2022-10-01',
    known: '2021-09-15',
    instrument: 'PD 2021-13; 86 FR 52819',
    listed: { primary: ['BOL', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['BOL', 'VEN'], from: '2021-10-01', to: '2022-10-01', signed: '2021-09-15', instrument: 'PD 2021-13; 86 FR 52819', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'primary' },
    ],
    sources: [
      CODE,
      { name: 'PD 2021-13', url: 'https://github.com/brian14708/wh-briefings/blob/HEAD/presidential-actions/2021-09/2021-09-15-a-memorandum-for-the-secretary-of-state-on-presidential-determination-on-major-drug-transit-or-major-illicit-drug-producing-countries-for-fiscal-year-2022.md' },
    ],
  },
  {
    fiscalYear: 2023,
    from: '2022-10-01',
    to: '2023-10-01',
    known: '2022-09-15',
    instrument: 'PD 2022-23; 87 FR 58251',
    listed: { primary: ['AFG', 'BOL', 'MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['AFG', 'BOL', 'MMR', 'VEN'], from: '2022-10-01', to: '2023-10-01', signed: '2022-09-15', instrument: 'PD 2022-23; 87 FR 58251', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'primary' },
    ],
    sources: [
      CODE,
      { name: 'PD 2022-23', url: 'https://github.com/brian14708/wh-briefings/blob/HEAD/presidential-actions/2022-09/2022-09-15-memorandum-on-presidential-determination-on-major-drug-transit-or-major-illicit-drug-producing-countries-for-fiscal-year-2023.md' },
    ],
  },
  {
    fiscalYear: 2024,
    from: '2023-10-01',
    to: '2024-10-01',
    known: '2023-09-15',
    instrument: 'PD 2023-12; 88 FR 66673',
    listed: { primary: ['BOL', 'MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['BOL', 'MMR', 'VEN'], from: '2023-10-01', to: '2024-10-01', signed: '2023-09-15', instrument: 'PD 2023-12; 88 FR 66673', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'primary' },
    ],
    sources: [
      CODE,
      { name: 'PD 2023-12', url: 'https://github.com/brian14708/wh-briefings/blob/HEAD/presidential-actions/2023-09/2023-09-15-memorandum-on-presidential-determination-on-major-drug-transit-or-major-illicit-drug-producing-countries-for-fiscal-year-2024.md' },
    ],
  },
  {
    fiscalYear: 2025,
    from: '2024-10-01',
    to: '2025-10-01',
    known: '2024-09-15',
    instrument: 'PD 2024-12',
    listed: { primary: ['BOL', 'MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['BOL', 'MMR', 'VEN'], from: '2024-10-01', to: '2025-10-01', signed: '2024-09-15', instrument: 'PD 2024-12', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'primary' },
    ],
    sources: [
      { name: 'PD 2024-12 (full text also in the 22 U.S.C. 2291j-1 note)', url: 'https://github.com/brian14708/wh-briefings/blob/HEAD/presidential-actions/2024-09/2024-09-15-memorandum-on-the-presidential-determination-on-major-drug-transit-or-major-illicit-drug-producing-countries-for-fiscal-year-2025.md' },
    ],
  },
  {
    fiscalYear: 2026,
    from: '2025-10-01',
    to: '2026-10-01',
    known: '2025-09-15',
    instrument: 'Presidential determination of 2025-09-15',
    listed: { secondary: ['AFG', 'BOL', 'COL', 'MMR', 'VEN'] },
    lifts: [
      { slot: 'waived', countries: ['BOL', 'COL', 'MMR', 'VEN'], from: '2025-10-01', to: '2026-10-01', signed: '2025-09-15', instrument: 'Presidential determination of 2025-09-15', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'secondary' },
    ],
    sources: [
      { name: 'State Department and press summaries, 2025-09-15/16', url: null },
      { name: 'Report on the determination of 2025-09-15: all failed but Afghanistan are waived', url: 'https://thefederalnewswire.com/stories/675405003-u-s-identifies-key-nations-involved-in-global-drug-trafficking-for-fiscal-year-2026' },
    ],
  },
]
