import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineMeasures } from '../row.ts'

/** Steps in South Asia. Pakistan is told whole: in, out, back, announced, suspended, approved again. */
export const southAsia = defineMeasures([
  {
    id: 'pak-1961-participation',
    country: 'PAK',
    kind: 'participation',
    by: 'executive',
    effect: 'none',
    from: '1961-01-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'Pakistani officers are said to have trained in the United States since the early 1960s; the year is not ' +
      'known more exactly.',
    sources: [
      {
        name: 'WeForNews, 11 Aug 2018',
        url: 'https://www.wefornews.com/u-s-cuts-military-training-programs-with-pakistan/',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'pak-1977-aid-deferral',
    country: 'PAK',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'development aid',
    from: '1977-09-28',
    to: '1978-08-01',
    toPrecision: 'month',
    end: 'ended',
    knownFrom: '1977-09-28',
    summary:
      'New development aid was put off because of the French reprocessing contract. The instruction says that no ' +
      'statutory cut-off had been set off; it touches no training.',
    sources: [
      {
        name: 'FRUS 1977-80 vol. XIX doc. 264 (telegram deferring new aid to Pakistan, 28 Sep 1977)',
        url: 'https://history.state.gov/historicaldocuments/frus1977-80v19/d264',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'pak-2001-restoration',
    country: 'PAK',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2001-10-27',
    to: '2018-08-10',
    end: 'ended',
    knownFrom: '2001-10-27',
    summary:
      'With the nuclear sanctions waived on 22 September and the coup and default clauses set aside on 27 October ' +
      '2001, the program opened again after eleven years. The first courses began on 15 April 2002.',
    sources: [
      {
        name: 'Pub. L. 107-57 (27 October 2001)',
        url: 'https://www.govinfo.gov/content/pkg/PLAW-107publ57/html/PLAW-107publ57.htm',
      },
      PARTICIPATION_SOURCE,
      {
        name: 'Pub. L. 107-57',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-115/public/public-law-107-57.md',
      },
      {
        name: 'CRS RS20995, India and Pakistan: U.S. Economic Sanctions',
        url: 'https://www.everycrsreport.com/files/20020211_RS20995_fec39ffc28f6ba3508a7c9096dfaad6cd284bc6b.html',
      },
      {
        name: 'PBS Frontline, U.S. legislation on Pakistan 1990-2004 (after USIP Special Report 145)',
        url: 'https://www.pbs.org/wgbh/pages/frontline/taliban/pakistan/uspolicychart.html',
      },
      {
        name: '22 U.S.C. 2799aa-1 notes: determinations 98-22, 98-25, 99-7, 2000-4, 2001-28',
        url: 'https://github.com/publicdocs/uscode/blob/master/assets/md/titles/usc22/us/usc/t22/ch39/schX/m__us_usc_t22_s2799aa%E2%80%931.md',
      },
      {
        name: 'Pub. L. 106-79',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-113/public/public-law-106-79.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'pak-2007-fy2008-arms-condition',
    country: 'PAK',
    kind: 'announcement',
    by: 'congress',
    effect: 'none',
    scope: 'military assistance, military financing, licences',
    from: '2007-10-01',
    to: '2008-10-01',
    end: 'ended',
    knownFrom: '2007-08-03',
    summary:
      'FY2008 arms aid waited for a report on action against the Taliban. The clause names grant military ' +
      'assistance, military financing and licences, and leaves IMET out.',
    sources: [
      {
        name: 'Pub. L. 110-53',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-121/public/public-law-110-53.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'pak-2009-enhanced-partnership',
    country: 'PAK',
    kind: 'announcement',
    by: 'congress',
    effect: 'none',
    from: '2009-10-15',
    to: '2014-10-01',
    end: 'ended',
    knownFrom: '2009-10-15',
    summary:
      'The Enhanced Partnership with Pakistan Act authorizes IMET for FY2010-FY2014 and makes security-related ' +
      'assistance wait for a yearly certification; whether that word takes in IMET was not settled. Students came ' +
      'every year.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: '22 U.S.C. 8422 (P.L. 111-73 sec. 202)',
        url: 'http://laws9.com/uscode/html/uscode22/usc_sec_22_00008422----000-.html',
      },
      {
        name: '22 U.S.C. 8423 (P.L. 111-73 sec. 203)',
        url: 'https://github.com/publicdocs/uscode/blob/master/assets/md/titles/usc22/us/usc/t22/ch91/schII/m__us_usc_t22_s8423.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'pak-2017-announcement',
    country: 'PAK',
    kind: 'announcement',
    announces: 'suspension',
    by: 'executive',
    effect: 'none',
    from: '2017-09-01',
    fromPrecision: 'month',
    to: '2018-08-10',
    end: 'ended',
    knownFrom: null,
    summary:
      'An encyclopedia dates the announcement that IMET would stop to September 2017. Other sources show only ' +
      'military financing held back from August, and courses began through the end of that year.',
    sources: [
      {
        name: 'Wikipedia mirror, International Military Education and Training',
        url: 'https://wikisum.wiki/wiki/International_Military_Education_and_Training',
      },
      {
        name: 'Indian Express, excerpts of State Dept briefing of 4 Jan 2018',
        url: 'http://indianexpress.com/article/pakistan/us-suspends-aid-to-pakistan-donald-trump-state-department-comments-terror-groups-5012332/',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'secondary',
  },
  {
    id: 'pak-2018-security-assistance-announcement',
    country: 'PAK',
    kind: 'announcement',
    announces: 'suspension',
    by: 'executive',
    effect: 'none',
    scope: 'security assistance',
    from: '2018-01-04',
    to: '2018-08-10',
    end: 'ended',
    knownFrom: '2018-01-04',
    summary:
      'State announced that security assistance was suspended, with exceptions case by case. IMET was not stopped ' +
      'at once: 26 lines begin from January to April 2018.',
    sources: [
      {
        name: 'Indian Express, excerpts of State Dept briefing of 4 Jan 2018',
        url: 'http://indianexpress.com/article/pakistan/us-suspends-aid-to-pakistan-donald-trump-state-department-comments-terror-groups-5012332/',
      },
      {
        name: 'Axios, 4 Jan 2018',
        url: 'https://www.axios.com/us-suspending-security-assistance-to-pakistan-1515111056-1335c4c8-8e3d-4a35-bfd7-3ece64e2e86e.html',
      },
      {
        name: 'WeForNews, 11 Aug 2018',
        url: 'https://www.wefornews.com/u-s-cuts-military-training-programs-with-pakistan/',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'pak-2018-suspension',
    country: 'PAK',
    kind: 'suspension',
    by: 'executive',
    effect: 'bars',
    studentsInTraining:
      'One artillery course begun on 17 May 2018 ran to 6 November; an Army War College place ended after nine ' +
      'days in June.',
    from: '2018-08-10',
    to: '2020-01-03',
    end: 'ended',
    rivals: [
      {
        field: 'from',
        day: '2017-09-01',
        because:
          'An encyclopedia dates it a year earlier; courses began until spring 2018, and the places were withdrawn in ' +
          'August 2018.',
        sources: [{ name: 'Wikipedia mirror, International Military Education and Training', url: 'https://wikisum.wiki/wiki/International_Military_Education_and_Training' }],
      },
      {
        field: 'to',
        day: '2020-01-04',
        because: 'The authorization was made public in the evening of the 3rd in Washington, the 4th in Pakistan.',
        sources: [{ name: 'Dawn, January 2020', url: 'https://dawn.com/news/1526332/us-congress-allows-revival-of-mly-training-for-pakistan' }],
      },
    ],
    knownFrom: '2018-08-10',
    summary:
      'Places for Pakistani officers were withdrawn: 66 for the year, worth $2.41 million. Made public on 10 ' +
      'August 2018; the last lines begin from May to August, and none from then until July 2020.',
    sources: [
      {
        name: 'Reuters exclusive, 10 Aug 2018 (Lincoln Daily News)',
        url: 'https://archives.lincolndailynews.com/2018/Aug/10/NEWS/news_m.shtml',
      },
      {
        name: 'Washington Times, 10 Aug 2018',
        url: 'https://www.washingtontimes.com/news/2018/aug/10/trump-block-pakistani-officers-key-us-training-pro/',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'pak-2019-resumption-approved',
    country: 'PAK',
    kind: 'resumption-approved',
    by: 'executive',
    effect: 'none',
    from: '2019-12-19',
    to: null,
    end: 'in-force',
    knownFrom: '2019-12-19',
    summary:
      'State confirmed that IMET had been approved as a narrow exception to the suspension of security assistance; ' +
      'Congress had until 3 January 2020 to object.',
    sources: [
      { name: 'MM News/Reuters, 19 Dec 2019', url: 'https://mmnews.tv/?p=19588' },
      {
        name: 'Dawn, Jan 2020, Congress allows revival of military training for Pakistan',
        url: 'https://dawn.com/news/1526332/us-congress-allows-revival-of-mly-training-for-pakistan',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'pak-2020-authorized',
    country: 'PAK',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2020-01-03',
    to: null,
    end: 'in-force',
    knownFrom: '2020-01-03',
    summary:
      "The time to object passed, and the President's authorization was announced the same day. The wider " +
      'suspension stayed; $3.5 million was requested for FY2021.',
    sources: [
      {
        name: 'Dawn, Jan 2020, Congress allows revival of military training for Pakistan',
        url: 'https://dawn.com/news/1526332/us-congress-allows-revival-of-mly-training-for-pakistan',
      },
      { name: 'Dawn, 12 Feb 2020, FY2021 request', url: 'https://dawn.com/news/1533938' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'pak-2020-lines-printed',
    country: 'PAK',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2020-07-01',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'The report for FY2020 prints 16 IMET lines that begin from 1 July to 31 August 2020. That sits badly with ' +
      'the common account that nothing was carried out during the pandemic: they may be planned or remote courses. ' +
      'No official statement of a restoration was found.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'afg-2003-restoration',
    country: 'AFG',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2003-06-24',
    to: '2021-08-15',
    end: 'ended',
    knownFrom: null,
    summary:
      'A program with the government that followed the Taliban. First course on 24 June 2003, the last printed in ' +
      'July 2020; SIPRI counts about $26 million from 2002 to 2020.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'SIPRI, 20 years of US military aid to Afghanistan (2021)',
        url: 'https://www.sipri.org/commentary/topical-backgrounder/2021/20-years-us-military-aid-afghanistan',
      },
      {
        name: 'Wikipedia mirror, International Military Education and Training',
        url: 'https://wikisum.wiki/wiki/International_Military_Education_and_Training',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'afg-2021-ending',
    country: 'AFG',
    kind: 'ending',
    by: 'executive',
    effect: 'bars',
    from: '2021-08-15',
    to: null,
    end: 'in-force',
    besideLaw: [
      { provision: 'annual-afg-taliban', as: 'stands-apart' },
      { provision: 'cspa-404', as: 'stands-apart' },
      { provision: 'fraa-2003-706-drug-list', as: 'stands-apart' },
      { provision: 'tvpa-110-tier3', as: 'stands-apart' },
    ],
    knownFrom: '2021-08-15',
    summary:
      'The Taliban took Kabul and no government was recognised: there was nobody left with whom to run a program.',
    sources: [
      {
        name: 'SIPRI, 20 years of US military aid to Afghanistan (2021)',
        url: 'https://www.sipri.org/commentary/topical-backgrounder/2021/20-years-us-military-aid-afghanistan',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'ind-2001-restoration',
    country: 'IND',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2001-09-22',
    to: null,
    end: 'in-force',
    knownFrom: '2001-09-22',
    summary:
      'The last sanctions over the tests of 1998 were waived. IMET had been free again, but for five days, since 1 ' +
      'December 1998.',
    sources: [
      {
        name: 'CRS RS20995, India and Pakistan: U.S. Economic Sanctions',
        url: 'https://www.everycrsreport.com/files/20020211_RS20995_fec39ffc28f6ba3508a7c9096dfaad6cd284bc6b.html',
      },
      {
        name: '22 U.S.C. 2799aa-1 notes: determinations 98-22, 98-25, 99-7, 2000-4, 2001-28',
        url: 'https://github.com/publicdocs/uscode/blob/master/assets/md/titles/usc22/us/usc/t22/ch39/schX/m__us_usc_t22_s2799aa%E2%80%931.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'bgd-2007-emergency',
    country: 'BGD',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2007-01-01',
    fromPrecision: 'month',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'The emergency of January 2007 was not treated as a coup, and students came every year.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'P.L. 111-117, 123 Stat. 3337 (FY2010 IMET paragraph)',
        url: 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_123.djvu/3357',
      },
      {
        name: 'Pub. L. 110-161',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-121/public/public-law-110-161.md',
      },
      {
        name: 'Pub. L. 111-8',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-123/public/public-law-111-8.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'npl-2005-royal-takeover',
    country: 'NPL',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'lethal equipment',
    from: '2005-02-01',
    to: '2006-06-01',
    toPrecision: 'month',
    end: 'ended',
    knownFrom: '2005-02-01',
    summary:
      'After the King took power the United States held back weapons and gave warnings. The coup clause was not ' +
      'applied, and IMET went on: courses began in all but one month from January to October 2005.',
    sources: [
      { name: 'BBC, 11 Feb 2005, US aid warning to Nepal', url: 'http://news.bbc.co.uk/2/hi/south_asia/4256491.stm' },
      { name: 'Britannica, Nepal in 2005', url: 'http://www.britannica.com/print/topic/1090378' },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'mdv-2012-change-of-president',
    country: 'MDV',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2012-02-07',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'The change of president was not treated as a coup; courses began in February, March, May and July 2012.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'pak-2024-women-in-courses',
    country: 'PAK',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2024-06-21',
    to: null,
    end: 'in-force',
    knownFrom: '2024-06-21',
    summary:
      'A report of State counts 55 Pakistani women in IMET courses from 2020 to 2023, so courses were given in those years. ' +
      'No act of restoration is on record; an encyclopedia claims that the program never came back, against this report and ' +
      'the lines of summer 2020.',
    sources: [
      {
        name: 'Dawn, 23 June 2024',
        url: 'https://www.dawn.com/news/1841328/pakistani-women-joining-combat-courses-in-us-double-in-a-decade-report',
      },
      {
        name: 'Daily Pakistan, 23 June 2024 (quotes the report)',
        url: 'https://en.dailypakistan.com.pk/23-Jun-2024/state-dept-releases-report-on-pakistani-women-officers-receiving-military-training-in-us',
      },
      {
        name: 'Wikipedia mirror, International Military Education and Training (the claim against)',
        url: 'https://wikimili.com/en/International_Military_Education_and_Training',
      },
    ],
    confidence: 'secondary',
  },
])
