import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineMeasures } from '../row.ts'

/** Steps in Eurasia. */
export const eurasia = defineMeasures([
  {
    id: 'arm-2002-opening',
    country: 'ARM',
    kind: 'participation',
    by: 'executive',
    effect: 'none',
    from: '2002-03-01',
    fromPrecision: 'month',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'Opened together with Azerbaijan, to keep the two even: no statute had barred Armenia. First students on 15 ' +
      'September 2002.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'Texts of Presidential Determinations 2002-06 (25 Jan 2002) and 2003-12 (17 Jan 2003)',
        url: 'http://www.zerbaijan.com/var/907.txt',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'aze-2002-restoration',
    country: 'AZE',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2002-01-25',
    to: null,
    end: 'in-force',
    knownFrom: '2002-01-28',
    summary: 'Opened by the first waiver of section 907; the first courses began on 9 September 2002.',
    sources: [
      {
        name: '22 U.S.C. 5812 note (U.S. Code, copy in junxit/us-congress-code)',
        url: 'https://github.com/junxit/us-congress-code/blob/pl-119-102/title-22/chapter-67/sec-5812.md',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'blr-1997-suspension',
    country: 'BLR',
    kind: 'suspension',
    by: 'executive',
    effect: 'bars',
    from: '1997-03-01',
    fromPrecision: 'month',
    to: null,
    end: 'not-found',
    heldThrough: '2008-10-14',
    besideLaw: [
      { provision: 'tvpa-110-tier3', as: 'stands-apart' },
    ],
    knownFrom: '1997-03-24',
    summary:
      'The human-rights certification was refused after the referendum of 1996, and security aid to the government ' +
      'stopped. In October 2008 the Congressional Research Service still describes ties to the government as cut ' +
      'down, and later editions speak of the past. No Belarusian student is printed from FY1999 to FY2020; no end was ' +
      'found.',
    sources: [
      {
        name: 'GlobalSecurity, 24 Mar 1997, Belarus assistance denied',
        url: 'https://www.globalsecurity.org/wmd/library/news/belarus/bmd970324g.htm',
      },
      {
        name: 'CRS RL32534, Belarus: Background and U.S. Policy Concerns',
        url: 'http://wikileaks.cash/crs/RL32534.txt',
      },
      PARTICIPATION_SOURCE,
      { name: 'CRS RL32534, Belarus, 14 October 2008 (copy)', url: 'http://data.minsk.by/belarusnews/102008/426.html' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'geo-2024-pause',
    country: 'GEO',
    kind: 'pause',
    by: 'executive',
    effect: 'limits',
    scope: 'assistance that directly benefits the government',
    from: '2024-07-31',
    to: null,
    end: 'not-found',
    rivals: [
      {
        field: 'from',
        day: '2024-08-31',
        because: 'One outlet gives the end of August; the statement was in the press on 31 July and 1 August.',
        sources: [{ name: 'JAMnews', url: 'https://jam-news.net/us-suspend-aid-to-georgia' }],
      },
    ],
    knownFrom: '2024-07-31',
    summary:
      'More than $95 million of aid to the government paused over the foreign agents law. How much of it was IMET ' +
      'was not said, and no end was found.',
    sources: [
      { name: 'Civil.ge, 31 Jul 2024, US pauses $95 million in assistance', url: 'https://civil.ge/archives/618483' },
      {
        name: 'Kyiv Independent, 6 Jul 2024, exercises paused',
        url: 'https://kyivindependent.com/us-pauses-military-exercises-with-georgia-as-relations-with-tbilisi-deteriorate',
      },
      {
        name: 'P.L. 117-103, div. K (FY2022 SFOPS Act), enrolled text of H.R. 2471',
        url: 'https://github.com/cgorski/congress-appropriations/blob/main/data/117-hr2471/BILLS-117hr2471enr.txt',
      },
      {
        name: 'Consolidated Appropriations Act, 2026 (H.R. 7148 enrolled), SFOPS/NSRP division',
        url: 'https://github.com/cgorski/congress-appropriations/blob/main/data/119-hr7148/BILLS-119hr7148enr.txt',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'kgz-2005-2010-upheavals',
    country: 'KGZ',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2005-01-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'The overthrows of 2005 and 2010 left IMET running: students are printed for every year.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'rus-2008-suspension',
    country: 'RUS',
    kind: 'suspension',
    by: 'executive',
    effect: 'bars',
    from: '2008-08-08',
    to: '2014-12-16',
    end: 'ended',
    besideLaw: [
      { provision: 'tvpa-110-tier3', as: 'stands-apart' },
    ],
    knownFrom: '2008-08-08',
    summary:
      'Nothing more is printed after the war in Georgia; the last course ended on 30 May 2008. From the FY2015 act ' +
      'the law bars the central government.',
    sources: [
      {
        name: 'Pub. L. 113-235 sec. 7070(a)',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-128/public/public-law-113-235.md',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'secondary',
  },
  {
    id: 'tjk-2002-opening',
    country: 'TJK',
    kind: 'participation',
    by: 'executive',
    effect: 'none',
    from: '2002-01-01',
    fromPrecision: 'month',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'Opened after 11 September 2001; the first thirty students came in August 2002.',
    sources: [
      PARTICIPATION_SOURCE,
      { name: 'ITAR notice (recalled)', url: null },
    ],
    confidence: 'primary',
  },
  {
    id: 'uzb-2004-suspension',
    country: 'UZB',
    kind: 'suspension',
    by: 'executive',
    effect: 'none',
    from: '2004-07-13',
    to: '2009-12-16',
    end: 'ended',
    besideLaw: [
      { provision: 'annual-uzb-framework', as: 'carries-out' },
    ],
    knownFrom: '2004-07-13',
    summary:
      'The Secretary of State did not certify progress on the framework of 2002 (the day is recalled), so that the ' +
      'annual act closed aid to the government: the step carries that law out. No course begins from September 2004 ' +
      'until September 2010; the FY2010 act had taken expanded IMET out of the bar on 16 December 2009.',
    sources: [
      {
        name: 'L. Lumpe, Timeline of U.S. Military Aid Cooperation with Uzbekistan (OSF, 2010)',
        url: 'https://docslib.org/doc/13417249/a-timeline-of-u-s-military-aid-cooperation-with-uzbekistan',
      },
      {
        name: 'Eurasia Lift, 9 Sep 2011, restrictions in place since 2004',
        url: 'https://eurasialift.wordpress.com/2011/09/09/us-to-lift-its-restrictions-on-uzbekistan-regardless-of-human-rights-records/',
      },
      PARTICIPATION_SOURCE,
      { name: 'day and section (recalled)', url: null },
      { name: 'section (recalled)', url: null },
      {
        name: 'Pub. L. 111-117',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-123/public/public-law-111-117.md',
      },
      {
        name: 'Pub. L. 111-8',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-123/public/public-law-111-8.md',
      },
    ],
    confidence: 'primary',
  },
])
