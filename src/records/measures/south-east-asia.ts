import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineMeasures } from '../row.ts'

/** Steps in South-East Asia. */
export const southEastAsia = defineMeasures([
  {
    id: 'tha-2008-restoration',
    country: 'THA',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2008-02-06',
    to: '2014-05-23',
    end: 'ended',
    knownFrom: '2008-02-06',
    summary: 'Opened again on the day an elected cabinet took office; the first new courses began in April.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'BusinessGhana/Xinhua, Feb 2008, U.S. resumes military aid to Thailand (Negroponte certification)',
        url: 'http://businessghana.com/site/news/sports/55846/U-S-resumes-military-aid-to-Thailand',
      },
      {
        name: 'AP/Fox, Feb 2008, US to resume military aid to Thailand',
        url: 'http://chroniclereview.blogspot.com/2008/02/us-to-resume-military-aid-to-thailand.html',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'tha-2019-restoration',
    country: 'THA',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2019-07-16',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'Opened again by the certification of July 2019, on the day given for it; the first new courses began on 4 ' +
      'November.',
    sources: [
      {
        name: 'CRS, Thailand: 2019 Elections, Issues, and Outlook for Congress, 12 December 2019 (copy)',
        url: 'https://m.lianhezuozhan.com/doc/28737.html',
      },
      PARTICIPATION_SOURCE,
      {
        name: 'CRS IF10253, Thailand: Background and U.S. Relations, 11 Sep 2019 (HeinOnline)',
        url: 'http://heinonline.org/HOL/LandingPage?handle=hein.crs/govbbbf0001&div=1&src=home',
      },
      { name: 'day (recalled)', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'idn-1997-withdrawal',
    country: 'IDN',
    kind: 'announcement',
    by: 'host-government',
    effect: 'none',
    scope: 'expanded IMET',
    from: '1997-06-02',
    to: '1998-10-01',
    toPrecision: 'year',
    end: 'ended',
    knownFrom: '1997-06-06',
    summary:
      "President Suharto gave up expanded IMET over criticism in Congress: Indonesia's own step, and no bar. Its " +
      'officers are back in the lines of FY1999.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'Reuters, 6 Jun 1997 (ASAP copy), Indonesia drops E-IMET',
        url: 'https://www.asia-pacific-solidarity.net/index.php/news/1997-06-06/indonesia-hits-back-us-congress-critics.html',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'idn-1999-suspension',
    country: 'IDN',
    kind: 'suspension',
    by: 'executive',
    effect: 'bars',
    studentsInTraining: 'The report for FY2000 still prints students, without days.',
    from: '1999-09-09',
    to: '2002-06-19',
    end: 'not-found',
    heldThrough: '2001-09-19',
    overBy: '2002-06-19',
    rivals: [
      {
        field: 'from',
        day: '1999-09-11',
        because:
          'Two days later arms sales were told to be stopped too; the stop of training is dated to the 9th by two ' +
          'sources.',
        sources: [{ name: 'Reuters, 11 September 1999 (ETAN copy)', url: 'http://etan.org/et99b/september/5-11/11clinton.htm' }],
      },
    ],
    besideLaw: [
      { provision: 'annual-idn-conditions', as: 'stands-apart' },
      { provision: 'annual-idn-imet', as: 'stands-apart' },
    ],
    knownFrom: '1999-09-09',
    summary:
      'All military ties, training with them, were cut over the violence in East Timor. On 19 September 2001 the ' +
      'White House only promised wider contacts and sales of harmless equipment, so training was still off. When the ' +
      'step was taken back was not found; courses, of the expanded kind, began again on 19 June 2002.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'State Dept statement, 26 Feb 2005, Rice decision to certify IMET (copy)',
        url: 'http://rncnyc2004.blogspot.com/2005/02/indonesia-secretary-rices-decision-to.html',
      },
      {
        name: 'Jakarta Post, 20 Nov 1999 (Jawawa), US sets tough terms for military aid',
        url: 'https://jawawa.id/newsitem/us-sets-tough-terms-for-military-aid-1447893297',
      },
      {
        name: 'P.L. 106-113 app. B, 113 Stat. 1501A-77 (FY2000 IMET paragraph)',
        url: 'https://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_113_Part_2.djvu/595',
      },
      { name: 'CNN, 9 September 1999', url: 'http://edition.cnn.com/US/9909/09/us.east.timor/' },
      { name: 'Arms Control Today, September 1999, U.S. and EU Suspend Military Ties With Indonesia', url: 'https://www.armscontrol.org/act/1999-09/us-eu-suspend-military-ties-indonesia' },
      { name: 'ETAN, Estafeta, winter 2001-2002 (meeting of 19 September 2001)', url: 'https://etan.org/estafeta/01/winter0102/4dcreport.htm' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'idn-2003-policy-hold',
    country: 'IDN',
    kind: 'restriction',
    by: 'executive',
    effect: 'expanded-only',
    from: '2003-02-20',
    to: '2004-01-23',
    end: 'ended',
    knownFrom: null,
    summary:
      'The FY2003 act left IMET free, yet only English, management and civil-military courses were given after the ' +
      'killings near Timika. The FY2004 act made it law.',
    sources: [
      {
        name: 'Pub. L. 108-7',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-117/public/public-law-108-7.md',
      },
      {
        name: 'State Dept statement, 26 Feb 2005, Rice decision to certify IMET (copy)',
        url: 'http://rncnyc2004.blogspot.com/2005/02/indonesia-secretary-rices-decision-to.html',
      },
      { name: 'ETAN, 24 Jul 2003', url: 'https://etan.org/news/2003a/07iforop.htm' },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'idn-2005-restoration',
    country: 'IDN',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2005-02-26',
    to: null,
    end: 'in-force',
    knownFrom: '2005-02-26',
    summary:
      "The Secretary of State certified Indonesia's help with the inquiry into the Timika killings, and full IMET " +
      'opened for the first time since 1992. She had told senators on 17 February.',
    sources: [
      {
        name: 'State Dept statement, 26 Feb 2005, Rice decision to certify IMET (copy)',
        url: 'http://rncnyc2004.blogspot.com/2005/02/indonesia-secretary-rices-decision-to.html',
      },
      { name: 'ETAN, 27 Feb 2005', url: 'http://etan.org/news/2005/02imet.htm' },
      { name: 'Reuters, 17 Feb 2005 (ETAN copy)', url: 'http://www.etan.org/et2005/february/13/17us.htm' },
      PARTICIPATION_SOURCE,
      {
        name: 'Pub. L. 108-447',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-118/public/public-law-108-447.md',
      },
      {
        name: 'Pub. L. 109-102',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-119/public/public-law-109-102.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'khm-1997-suspension',
    country: 'KHM',
    kind: 'suspension',
    by: 'executive',
    effect: 'bars',
    from: '1997-07-01',
    fromPrecision: 'month',
    to: '2005-08-01',
    toPrecision: 'month',
    end: 'ended',
    besideLaw: [
      { provision: 'annual-khm-government', as: 'stands-apart' },
      { provision: 'aspa-2007-icc', as: 'stands-apart' },
    ],
    knownFrom: '1997-07-01',
    summary:
      'Military aid stopped after the fighting of 5 and 6 July 1997 and stayed off until the waiver of August 2005.',
    sources: [
      {
        name: 'AP, 9 Dec 2021, arms embargo on Cambodia (with 1997/2005/2006 history)',
        url: 'https://www.taiwannews.com.tw/en/news/4370280',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'secondary',
  },
  {
    id: 'khm-2006-first-courses',
    country: 'KHM',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2006-10-01',
    fromPrecision: 'month',
    to: '2018-08-14',
    end: 'ended',
    knownFrom: null,
    summary: 'Courses began in October 2006 and ran to 2018; the last begins on 13 August 2018.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'AP, 9 Dec 2021, arms embargo on Cambodia (with 1997/2005/2006 history)',
        url: 'https://www.taiwannews.com.tw/en/news/4370280',
      },
      {
        name: 'P.L. 116-94, div. G (FY2020 SFOPS Act), enrolled text of H.R. 1865',
        url: 'https://github.com/cgorski/congress-appropriations/blob/main/data/116-hr1865/BILLS-116hr1865enr.txt',
      },
      {
        name: 'P.L. 117-103, div. K (FY2022 SFOPS Act), enrolled text of H.R. 2471',
        url: 'https://github.com/cgorski/congress-appropriations/blob/main/data/117-hr2471/BILLS-117hr2471enr.txt',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'khm-2018-last-course',
    country: 'KHM',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2018-08-14',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'No line begins after 13 August 2018 in reports to FY2020; the annual acts asked for a certification that ' +
      'was not found. The last student left on 14 June 2019.',
    sources: [
      {
        name: 'P.L. 116-94, div. G (FY2020 SFOPS Act), enrolled text of H.R. 1865',
        url: 'https://github.com/cgorski/congress-appropriations/blob/main/data/116-hr1865/BILLS-116hr1865enr.txt',
      },
      {
        name: 'P.L. 117-103, div. K (FY2022 SFOPS Act), enrolled text of H.R. 2471',
        url: 'https://github.com/cgorski/congress-appropriations/blob/main/data/117-hr2471/BILLS-117hr2471enr.txt',
      },
      PARTICIPATION_SOURCE,
      {
        name: 'AP, 9 Dec 2021, arms embargo on Cambodia (with 1997/2005/2006 history)',
        url: 'https://www.taiwannews.com.tw/en/news/4370280',
      },
      {
        name: 'Janes, Dec 2021',
        url: 'https://janescom-stg.sitefinity.cloud/osint-insights/defence-news/us-orders-arms-embargo-on-cambodia',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'lao-2007-small-program',
    country: 'LAO',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2006-10-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'A very small program from FY2007; no bar of its own was found after the direct-aid list.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'mys-1992-opened',
    country: 'MYS',
    kind: 'announcement',
    by: 'congress',
    effect: 'none',
    from: '1992-04-01',
    to: null,
    end: 'in-force',
    knownFrom: '1992-04-01',
    summary: 'The FY1992 resolution let IMET be given to Malaysia again, which the FY1991 act had barred by name.',
    sources: [
      {
        name: 'Pub. L. 102-266',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-106/public/public-law-102-266.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'mmr-1988-suspension',
    country: 'MMR',
    kind: 'suspension',
    by: 'executive',
    effect: 'bars',
    from: '1988-09-01',
    fromPrecision: 'month',
    to: '1996-09-30',
    end: 'ended',
    besideLaw: [
      { provision: 'faa-490-majors', as: 'stands-apart' },
    ],
    knownFrom: '1988-09-01',
    summary:
      'All aid but relief, IMET with it, stopped after the protests were put down and the army took power on 18 ' +
      'September 1988. A statute took its place on 30 September 1996.',
    sources: [
      { name: 'CRS R41336, U.S. Sanctions on Burma', url: 'https://www.everycrsreport.com/reports/R41336.html' },
      {
        name: 'CRS R44570, U.S. Restrictions on Relations with Burma',
        url: 'https://www.everycrsreport.com/reports/R44570.html',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'vnm-2005-first-courses',
    country: 'VNM',
    kind: 'participation',
    by: 'executive',
    effect: 'none',
    from: '2005-09-01',
    fromPrecision: 'month',
    to: null,
    end: 'in-force',
    knownFrom: '2005-06-21',
    summary:
      'The first three students of a regular program, after an agreement of June 2005 (recalled); English and ' +
      'medicine first.',
    sources: [
      PARTICIPATION_SOURCE,
      { name: 'agreement (recalled)', url: null },
    ],
    confidence: 'primary',
  },
])
