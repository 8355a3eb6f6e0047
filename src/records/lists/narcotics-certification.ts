import type { ListYear } from './list-year.ts'

const CODE = { name: '22 U.S.C. 2291j note: the determinations with days and Federal Register pages', url: 'https://github.com/junxit/us-congress-code/blob/main/title-22/chapter-32/sec-2291j.md' } as const

/**
 * Denials of certification under FAA sec. 490 (before 1992 sec. 481(h)), from one yearly decision to the next, with the
 * certifications on vital national interests; last FY2002, under the changed procedure of Pub. L. 107-115 sec. 591.
 */
export const narcoticsCertificationYears: readonly ListYear[] = [
  {
    fiscalYear: null,
    from: '1987-03-01',
    to: '1988-02-29',
    known: '1987-03-01',
    instrument: 'certification of 1987 (number and day not confirmed)',
    listed: { recalled: ['AFG', 'IRN', 'LAO', 'LBN', 'SYR'] },
    lifts: [
      { slot: 'waived', countries: ['LAO', 'LBN'], from: '1987-03-01', to: '1988-02-29', signed: '1987-03-01', instrument: 'certification of 1987 (number and day not confirmed)', scope: 'all', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [{ name: 'Certification of March 1987 (recalled)', url: null }],
  },
  {
    fiscalYear: null,
    from: '1988-02-29',
    to: '1989-02-28',
    known: '1988-02-29',
    instrument: 'PD 88-10; 53 FR 11487',
    listed: { recalled: ['AFG', 'IRN', 'LAO', 'LBN', 'PAN', 'PRY', 'SYR'] },
    lifts: [
      { slot: 'waived', countries: ['LAO', 'LBN', 'PRY'], from: '1988-02-29', to: '1989-02-28', signed: '1988-02-29', instrument: 'PD 88-10; 53 FR 11487', scope: 'all', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: null,
    from: '1989-02-28',
    to: '1990-02-28',
    known: '1989-02-28',
    instrument: 'PD 89-11; 54 FR 9413',
    listed: { recalled: ['AFG', 'IRN', 'LAO', 'LBN', 'MMR', 'PAN', 'SYR'] },
    lifts: [
      { slot: 'waived', countries: ['LBN'], from: '1989-02-28', to: '1990-02-28', signed: '1989-02-28', instrument: 'PD 89-11; 54 FR 9413', scope: 'all', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: null,
    from: '1990-02-28',
    to: '1991-03-01',
    known: '1990-02-28',
    instrument: 'PD 90-12; 55 FR 10597',
    listed: { primary: ['AFG', 'IRN', 'LBN', 'MMR', 'SYR'] },
    lifts: [
      { slot: 'waived', countries: ['LBN'], from: '1990-02-28', to: '1991-03-01', signed: '1990-02-28', instrument: 'PD 90-12; 55 FR 10597', scope: 'all', reachesImet: true, confidence: 'primary' },
    ],
    sources: [CODE, { name: 'Bush Library, public papers no. 1600, 1990-02-28', url: null }],
  },
  {
    fiscalYear: null,
    from: '1991-03-01',
    to: '1992-02-28',
    known: '1991-03-01',
    instrument: 'PD 91-22; 56 FR 10773',
    listed: { recalled: ['AFG', 'IRN', 'LBN', 'MMR', 'SYR'] },
    lifts: [
      { slot: 'waived', countries: ['LBN'], from: '1991-03-01', to: '1992-02-28', signed: '1991-03-01', instrument: 'PD 91-22; 56 FR 10773', scope: 'all', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: null,
    from: '1992-02-28',
    to: '1993-03-31',
    known: '1992-02-28',
    instrument: 'PD 92-18; 57 FR 8571',
    listed: { recalled: ['IRN', 'LBN', 'MMR', 'SYR'] },
    lifts: [
      { slot: 'waived', countries: ['LBN'], from: '1992-02-28', to: '1993-03-31', signed: '1992-02-28', instrument: 'PD 92-18; 57 FR 8571', scope: 'all', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: null,
    from: '1993-03-31',
    to: '1994-04-01',
    known: '1993-03-31',
    instrument: 'PD 93-18; 58 FR 19033',
    listed: { recalled: ['AFG', 'IRN', 'LBN', 'MMR', 'SYR'] },
    lifts: [
      { slot: 'waived', countries: ['AFG', 'LBN'], from: '1993-03-31', to: '1994-04-01', signed: '1993-03-31', instrument: 'PD 93-18; 58 FR 19033', scope: 'all', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: null,
    from: '1994-04-01',
    to: '1995-02-28',
    known: '1994-04-01',
    instrument: 'PD 94-22; 59 FR 17231',
    listed: { recalled: ['AFG', 'BOL', 'IRN', 'LAO', 'LBN', 'MMR', 'NGA', 'PAN', 'PER', 'SYR'] },
    lifts: [
      { slot: 'waived', countries: ['AFG', 'BOL', 'LAO', 'LBN', 'PAN', 'PER'], from: '1994-04-01', to: '1995-02-28', signed: '1994-04-01', instrument: 'PD 94-22; 59 FR 17231', scope: 'all', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: null,
    from: '1995-02-28',
    to: '1996-03-01',
    known: '1995-02-28',
    instrument: 'PD 95-15; 60 FR 12859',
    listed: { recalled: ['AFG', 'BOL', 'COL', 'IRN', 'LBN', 'MMR', 'NGA', 'PAK', 'PER', 'PRY', 'SYR'] },
    lifts: [
      { slot: 'waived', countries: ['BOL', 'COL', 'LBN', 'PAK', 'PER', 'PRY'], from: '1995-02-28', to: '1996-03-01', signed: '1995-02-28', instrument: 'PD 95-15; 60 FR 12859', scope: 'all', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: null,
    from: '1996-03-01',
    to: '1997-02-28',
    known: '1996-03-01',
    instrument: 'PD 96-13; 61 FR 9891',
    listed: { recalled: ['AFG', 'COL', 'IRN', 'LBN', 'MMR', 'NGA', 'PAK', 'PRY', 'SYR'] },
    lifts: [
      { slot: 'waived', countries: ['LBN', 'PAK', 'PRY'], from: '1996-03-01', to: '1997-02-28', signed: '1996-03-01', instrument: 'PD 96-13; 61 FR 9891', scope: 'all', reachesImet: true, confidence: 'recalled' },
      { slot: 'excepted', countries: ['COL'], from: '1996-03-01', to: '1997-02-28', signed: null, instrument: 'practice that the General Accounting Office reports (NSIAD-98-60)', scope: 'what the agencies held could go on, settled only after about eight months', reachesImet: true, extent: 'part', confidence: 'secondary' },
    ],
    sources: [
      CODE,
      { name: 'GAO/NSIAD-98-60 (1998-02-12)', url: 'https://www.govinfo.gov/content/pkg/GAOREPORTS-NSIAD-98-60/html/GAOREPORTS-NSIAD-98-60.htm' },
    ],
  },
  {
    fiscalYear: null,
    from: '1997-02-28',
    to: '1998-02-26',
    known: '1997-02-28',
    instrument: 'PD 97-18; 62 FR 11589',
    listed: { primary: ['AFG', 'BLZ', 'COL', 'IRN', 'LBN', 'MMR', 'NGA', 'PAK', 'SYR'] },
    lifts: [
      { slot: 'waived', countries: ['BLZ', 'LBN', 'PAK'], from: '1997-02-28', to: '1998-02-26', signed: '1997-02-28', instrument: 'PD 97-18; 62 FR 11589', scope: 'all', reachesImet: true, confidence: 'primary' },
      { slot: 'excepted', countries: ['COL'], from: '1997-02-28', to: '1998-02-26', signed: null, instrument: 'practice that the General Accounting Office reports (NSIAD-98-60)', scope: 'what the agencies held could go on, settled only after about eight months', reachesImet: true, extent: 'part', confidence: 'secondary' },
    ],
    sources: [
      CODE,
      { name: 'Clinton White House archive, 1997-02-28', url: null },
      { name: 'GAO/NSIAD-98-60 (1998-02-12)', url: 'https://www.govinfo.gov/content/pkg/GAOREPORTS-NSIAD-98-60/html/GAOREPORTS-NSIAD-98-60.htm' },
    ],
  },
  {
    fiscalYear: null,
    from: '1998-02-26',
    to: '1999-02-26',
    known: '1998-02-26',
    instrument: 'PD 98-15; 63 FR 12937',
    listed: { recalled: ['AFG', 'COL', 'IRN', 'KHM', 'MMR', 'NGA', 'PAK', 'PRY'] },
    lifts: [
      { slot: 'waived', countries: ['COL', 'KHM', 'PAK', 'PRY'], from: '1998-02-26', to: '1999-02-26', signed: '1998-02-26', instrument: 'PD 98-15; 63 FR 12937', scope: 'all', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: null,
    from: '1999-02-26',
    to: '2000-02-29',
    known: '1999-02-26',
    instrument: 'PD 99-15; 64 FR 11319',
    listed: { primary: ['AFG', 'HTI', 'KHM', 'MMR', 'NGA', 'PRY'] },
    lifts: [
      { slot: 'waived', countries: ['HTI', 'KHM', 'NGA', 'PRY'], from: '1999-02-26', to: '2000-02-29', signed: '1999-02-26', instrument: 'PD 99-15; 64 FR 11319', scope: 'all', reachesImet: true, confidence: 'primary' },
    ],
    sources: [CODE, { name: 'Clinton White House archive, 1999-02-26', url: null }],
  },
  {
    fiscalYear: null,
    from: '2000-02-29',
    to: '2001-03-01',
    known: '2000-02-29',
    instrument: 'PD 2000-16; 65 FR 15797',
    listed: { recalled: ['AFG', 'HTI', 'KHM', 'MMR', 'NGA', 'PRY'] },
    lifts: [
      { slot: 'waived', countries: ['HTI', 'KHM', 'NGA', 'PRY'], from: '2000-02-29', to: '2001-03-01', signed: '2000-02-29', instrument: 'PD 2000-16; 65 FR 15797', scope: 'all', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [CODE],
  },
  {
    fiscalYear: null,
    from: '2001-03-01',
    to: '2002-02-23',
    known: '2001-03-01',
    instrument: 'PD 2001-12; 66 FR 14454',
    listed: { primary: ['AFG', 'HTI', 'KHM', 'MMR'] },
    lifts: [
      { slot: 'waived', countries: ['HTI', 'KHM'], from: '2001-03-01', to: '2002-02-23', signed: '2001-03-01', instrument: 'PD 2001-12; 66 FR 14454', scope: 'all', reachesImet: true, confidence: 'primary' },
    ],
    sources: [
      CODE,
      { name: 'PD 2001-12 as quoted by the Federation of American Scientists', url: 'http://www.fas.org/asmp/campaigns/legislationfootnotes.html' },
    ],
  },
  {
    fiscalYear: 2002,
    from: '2002-02-23',
    to: '2002-10-01',
    known: '2002-02-23',
    instrument: 'PD 2002-07 (number not confirmed), under Pub. L. 107-115 sec. 591',
    listed: { recalled: ['AFG', 'HTI', 'MMR'] },
    lifts: [
      { slot: 'waived', countries: ['AFG', 'HTI'], from: '2002-02-23', to: '2002-10-01', signed: '2002-02-23', instrument: 'PD 2002-07 (number not confirmed), under Pub. L. 107-115 sec. 591', scope: 'programs to aid the country (general terms)', reachesImet: true, confidence: 'recalled' },
    ],
    sources: [{ name: 'PD 2002-07 (recalled)', url: null }],
  },
]
