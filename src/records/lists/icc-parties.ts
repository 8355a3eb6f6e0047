import type { ListYear } from './list-year.ts'

const STATUTES = 'https://github.com/junxit/us-congress-statutes/blob/main'
const END = '2006-10-17'
const NATO = '2004-03-29'
const TRAINING = { name: 'Foreign Military Training Reports, IMET courses by day (data: Security Force Monitor)', url: 'https://github.com/security-force-monitor/fmtrpt_data' } as const
const MEMORANDUM = { name: 'Press report on the memorandum of 2006-10-02 (21 countries, eleven of them in the Americas)', url: 'http://aliceiswonder.blogspot.com/2006/11/us-will-train-latin-american.html' } as const
const BRIEFING = 'State Department briefing of 2003-07-01 on the 22 countries waived that day'

/**
 * Parties to the Rome Statute under ASPA sec. 2007, from 2003-07-01 until Pub. L. 109-364 took IMET out of the section on
 * 2006-10-17. The names of those struck on the first day come from press lists. The Article 98 waivers of 2004 to 2006
 * were not found one by one, so some begin where courses began again; Lesotho's, of 2006, is left out for want of a day.
 */
export const iccPartyYears: readonly ListYear[] = [
  {
    fiscalYear: null,
    from: '2003-07-01',
    to: END,
    known: '2003-07-01',
    instrument: 'ASPA sec. 2007(a), first day in force',
    listed: {
      secondary: ['AFG', 'ALB', 'AND', 'ATG', 'AUT', 'BEN', 'BGR', 'BIH', 'BLZ', 'BOL', 'BRA', 'BRB', 'BWA', 'CAF', 'CHE', 'COD', 'COL', 'CRI', 'CYP', 'DJI', 'DMA', 'ECU', 'EST', 'FIN', 'FJI', 'GAB', 'GHA', 'GMB', 'HND', 'HRV', 'IRL', 'KHM', 'LIE', 'LSO', 'LTU', 'LVA', 'MHL', 'MKD', 'MLI', 'MLT', 'MNG', 'MUS', 'MWI', 'NAM', 'NER', 'NGA', 'NRU', 'PAN', 'PER', 'PRY', 'ROU', 'SCG', 'SEN', 'SLE', 'SMR', 'SRB', 'SVK', 'SVN', 'SWE', 'TJK', 'TLS', 'TTO', 'TZA', 'UGA', 'URY', 'VCT', 'VEN', 'WSM', 'ZAF', 'ZMB'],
    },
    lifts: [
      { slot: 'waived', countries: ['GAB', 'GMB', 'MNG', 'SEN', 'SLE', 'TJK'], from: '2003-07-01', to: END, signed: '2003-07-01', instrument: 'PD 2003-27; 68 FR 41219', scope: 'all, on an Article 98 agreement in force', reachesImet: true, confidence: 'primary' },
      { slot: 'waived', countries: ['AFG', 'COD', 'DJI'], from: '2003-07-01', to: '2003-11-01', signed: '2003-07-01', instrument: 'PD 2003-27; 68 FR 41219', scope: 'all, for a time, in the national interest', reachesImet: true, confidence: 'primary' },
      { slot: 'waived', countries: ['BWA', 'GHA', 'MKD', 'NGA', 'PAN', 'ROU', 'TLS', 'UGA'], from: '2003-07-01', to: END, signed: '2003-07-01', instrument: BRIEFING, scope: 'all; whether on an agreement or for a time is not known country by country', reachesImet: true, confidence: 'secondary' },
      { slot: 'waived', countries: ['BOL'], from: '2003-07-01', to: '2004-01-01', toPrecision: 'month', signed: '2003-07-01', instrument: BRIEFING, scope: 'all, for six months: the agreement was signed and not ratified', reachesImet: true, confidence: 'secondary' },
      { slot: 'waived', countries: ['ALB', 'BIH', 'HND', 'MUS'], from: '2003-07-01', to: '2003-11-01', signed: '2003-07-01', instrument: BRIEFING, scope: 'all, for a time', reachesImet: true, confidence: 'secondary' },
      { slot: 'waived', countries: ['ALB', 'BIH', 'DJI', 'MUS', 'ZMB'], from: '2003-07-29', to: END, signed: '2003-07-29', instrument: 'PD 2003-28; 68 FR 47441', scope: 'all, on an Article 98 agreement', reachesImet: true, confidence: 'primary' },
      { slot: 'waived', countries: ['AFG', 'COD', 'HND'], from: '2003-10-03', to: END, signed: null, instrument: 'Presidential determination published 2003-10-03; 68 FR 57319', scope: 'all, on an Article 98 agreement', reachesImet: true, confidence: 'primary' },
      { slot: 'waived', countries: ['COL'], from: '2003-10-20', to: END, signed: null, instrument: 'Presidential determination published 2003-10-20; 68 FR 59857', scope: 'all, on an Article 98 agreement', reachesImet: true, confidence: 'primary' },
      { slot: 'waived', countries: ['BGR', 'EST', 'LTU', 'LVA', 'SVK', 'SVN'], from: '2003-11-21', to: NATO, signed: '2003-11-21', instrument: 'PD 2004-09', scope: 'named projects for joining NATO and for the operations in Afghanistan and Iraq', reachesImet: true, extent: 'part', confidence: 'primary' },
      { slot: 'excepted', countries: ['BGR', 'EST', 'LTU', 'LVA', 'ROU', 'SVK', 'SVN'], from: NATO, to: null, signed: null, instrument: 'ASPA sec. 2007(d): members of NATO', scope: 'all', reachesImet: true, confidence: 'secondary' },
      { slot: 'waived', countries: ['MWI'], from: '2003-09-01', fromPrecision: 'month', to: END, signed: null, instrument: 'Article 98 agreement of September 2003 (waiver not found)', scope: 'all', reachesImet: true, confidence: 'recalled' },
      { slot: 'waived', countries: ['BLZ', 'FJI'], from: '2003-12-01', fromPrecision: 'month', to: END, signed: null, instrument: 'Article 98 agreement of December 2003 (waiver not found)', scope: 'all', reachesImet: true, confidence: 'recalled' },
      { slot: 'waived', countries: ['ATG'], from: '2003-10-01', fromPrecision: 'month', to: END, signed: null, instrument: 'waiver of which the State Department reports (day not found)', scope: 'all; courses went on in each year', reachesImet: true, confidence: 'recalled' },
      { slot: 'waived', countries: ['DMA'], from: '2004-01-01', fromPrecision: 'year', to: END, signed: null, instrument: 'Article 98 agreement of 2004 (waiver not found)', scope: 'all', reachesImet: true, confidence: 'recalled' },
      { slot: 'waived', countries: ['KHM'], from: '2005-08-01', fromPrecision: 'month', to: END, signed: null, instrument: 'waiver of August 2005 on an Article 98 agreement (day not found)', scope: 'all', reachesImet: true, confidence: 'secondary' },
      { slot: 'waived', countries: ['BEN'], from: '2005-10-01', fromPrecision: 'month', to: END, signed: null, instrument: 'Article 98 agreement of 2005 (waiver not found; courses began in October 2005)', scope: 'all', reachesImet: true, confidence: 'recalled' },
      { slot: 'waived', countries: ['BRA', 'BRB', 'BOL', 'CRI', 'ECU', 'HRV', 'MLI', 'MLT', 'NAM', 'NER', 'PER', 'PRY', 'SCG', 'SRB', 'TTO', 'TZA', 'URY', 'VCT', 'WSM', 'ZAF'], from: '2006-10-02', to: END, signed: '2006-10-02', instrument: 'Presidential memorandum of 2006-10-02', scope: 'IMET alone; of the 21 countries most names are recalled', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [
      { name: 'Pub. L. 107-206 sec. 2007', url: `${STATUTES}/volume-116/public/public-law-107-206.md` },
      { name: 'Reuters list of barred parties, 2003-07-01 (as carried by thereitis.org)', url: null },
      { name: 'PD 2003-27; 68 FR 41219', url: 'https://lexbuild.dev/fr/2003/07/03-17776' },
      { name: 'PD 2003-28; 68 FR 47441', url: 'https://lexbuild.dev/fr/2003/08/03-20503' },
      { name: '68 FR 57319', url: 'https://lexbuild.dev/fr/2003/10/03-25285' },
      { name: '68 FR 59857', url: 'https://lexbuild.dev/fr/2003/10/03-26529' },
      MEMORANDUM,
      TRAINING,
      { name: 'Pub. L. 109-364 sec. 1222', url: `${STATUTES}/volume-120/public/public-law-109-364.md` },
    ],
  },
  {
    fiscalYear: null,
    from: '2004-12-01',
    to: END,
    known: '2004-12-01',
    instrument: 'ASPA sec. 2007(a), on becoming a party',
    listed: { recalled: ['BDI'] },
    lifts: [
      { slot: 'waived', countries: ['BDI'], from: '2006-07-01', fromPrecision: 'month', to: END, signed: null, instrument: 'agreement of which no day is known (waiver not found; courses began in July 2006)', scope: 'all', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [
      { name: 'Africa Confidential on Article 98 in Africa', url: 'https://africa-confidential.com:1070/index.aspx?articleid=1378&pageid=21' },
      TRAINING,
    ],
  },
  {
    fiscalYear: null,
    from: '2003-12-01',
    to: END,
    known: '2003-12-01',
    instrument: 'ASPA sec. 2007(a), on becoming a party',
    listed: { recalled: ['GEO'] },
    lifts: [
      { slot: 'waived', countries: ['GEO'], from: '2003-10-03', to: END, signed: null, instrument: 'Presidential determination published 2003-10-03; 68 FR 57319', scope: 'all, on an Article 98 agreement', reachesImet: true, confidence: 'primary' },
    ],
    sources: [{ name: '68 FR 57319', url: 'https://lexbuild.dev/fr/2003/10/03-25285' }],
  },
  {
    fiscalYear: null,
    from: '2004-12-01',
    to: END,
    known: '2004-12-01',
    instrument: 'ASPA sec. 2007(a), on becoming a party',
    listed: { recalled: ['GUY'] },
    lifts: [
      { slot: 'waived', countries: ['GUY'], from: '2004-12-01', to: END, signed: null, instrument: 'Article 98 agreement of 2003 (waiver not found; courses went on each year)', scope: 'all', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [TRAINING],
  },
  {
    fiscalYear: null,
    from: '2005-06-01',
    to: END,
    known: '2005-06-01',
    instrument: 'ASPA sec. 2007(a), on becoming a party',
    listed: { primary: ['KEN'] },
    lifts: [
      { slot: 'waived', countries: ['KEN'], from: '2006-10-02', to: END, signed: '2006-10-02', instrument: 'Presidential memorandum of 2006-10-02', scope: 'IMET alone; membership recalled', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [
      { name: 'Embassy cable 05NAIROBI4462, 2005-10-27', url: 'https://wikileaks.jcvignoli.com/cable_05NAIROBI4462/' },
      MEMORANDUM,
      TRAINING,
    ],
  },
  {
    fiscalYear: null,
    from: '2006-01-01',
    to: END,
    known: '2006-03-08',
    instrument: 'ASPA sec. 2007(a), on becoming a party (ratified 2005-10-28, in force for it 2006-01-01)',
    listed: { secondary: ['MEX'] },
    lifts: [
      { slot: 'waived', countries: ['MEX'], from: '2006-10-02', to: END, signed: '2006-10-02', instrument: 'Presidential memorandum of 2006-10-02', scope: 'IMET alone; membership recalled', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [
      { name: 'Associated Press, 2006-03-08 (copy)', url: 'http://junkheapofhistory.blogspot.com/2006/03/with-icc-why-do-you-hate-freedom.html' },
      MEMORANDUM,
      TRAINING,
    ],
  },
]
