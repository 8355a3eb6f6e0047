import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineDeterminations } from '../row.ts'

/** The coup clause of the annual acts (sec. 508, 608, 7008) in Asia and the Pacific: triggers, exemptions, waivers. */
export const coupsAsia = defineDeterminations([
  {
    id: 'fji-1987-coup-clause',
    country: 'FJI',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1987-05-14',
    to: '1991-12-20',
    end: 'not-found',
    overBy: '1991-12-20',
    knownFrom: '1987-05-14',
    summary:
      'Aid stopped after the coups of May and September 1987; that the clause was the ground, and IMET with it, is ' +
      'recalled. A study of 20 December 1991 treats United States aid as given back.',
    instrument: null,
    sources: [
      {
        name: 'E. McKune, Restoration of US Aid to Fiji, National War College, 20 December 1991 (first part read)',
        url: 'https://lawsdocbox.com/amp/70527833-Politics/Restoration-of-us-aid-to-fiji-the-advantages-of-obscurity.html',
      },
      { name: '1987 (recalled)', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'tha-1991-coup-clause',
    country: 'THA',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1991-02-23',
    to: '1993-01-01',
    toPrecision: 'year',
    end: 'ended',
    knownFrom: '1991-02-23',
    summary:
      'Aid stopped after the coup of 23 February 1991 and came back after the elections of 1992; both are ' +
      'recalled, and the day in 1992 was not found.',
    instrument: 'Pub. L. 101-513 sec. 513',
    sources: [
      {
        name: 'Universalis, Thailand coup of 23 Feb 1991',
        url: 'https://universalis.fr/evenement/23-fevrier-2-mars-1991-coup-d-etat-militaire',
      },
      { name: 'application of sec. 513 (recalled)', url: null },
      {
        name: 'Pub. L. 101-513',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-104/public/public-law-101-513.md',
      },
    ],
    confidence: 'recalled',
  },
  {
    id: 'pak-1999-coup-clause',
    country: 'PAK',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1999-10-12',
    to: '2008-04-09',
    end: 'ended',
    knownFrom: '1999-10-21',
    summary:
      'The army deposed the elected government on 12 October 1999, and State said on 21 October that section 508 ' +
      'had been applied. The Secretary of State certified on 28 March 2008 that an elected government had taken ' +
      'office; the notice appeared on 9 April.',
    instrument: 'sec. 508, later 608, of the foreign operations acts',
    sources: [
      {
        name: 'Dawn, 10 April 2008 (certification signed 28 March, published 9 April)',
        url: 'https://dawn.com/news/amp/297527',
      },
      {
        name: 'State Dept daily briefing, 21 Oct 1999 (FAS)',
        url: 'http://fas.org/news/pakistan/1999/991021db-pak.htm',
      },
      {
        name: 'CRS RS20995, India and Pakistan: U.S. Economic Sanctions',
        url: 'https://www.everycrsreport.com/files/20020211_RS20995_fec39ffc28f6ba3508a7c9096dfaad6cd284bc6b.html',
      },
      {
        name: 'PBS Frontline, U.S. legislation on Pakistan 1990-2004 (after USIP Special Report 145)',
        url: 'https://www.pbs.org/wgbh/pages/frontline/taliban/pakistan/uspolicychart.html',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'pak-2001-coup-exemption',
    country: 'PAK',
    provision: 'annual-coup',
    slot: 'excepted',
    from: '2001-10-27',
    to: '2003-02-20',
    end: 'ended',
    knownFrom: '2001-10-27',
    summary:
      'Congress took Pakistan out of the coup clause for FY2002 and earlier money, five days of consultation ' +
      'first. Stopgap funding kept the FY2002 terms alive until the FY2003 act of 20 February 2003.',
    instrument: 'Pub. L. 107-57 sec. 1(a)',
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
    ],
    confidence: 'primary',
  },
  {
    id: 'pak-2003-coup-waivers',
    country: 'PAK',
    provision: 'annual-coup',
    slot: 'waived',
    from: '2003-03-14',
    to: '2008-03-24',
    end: 'ended',
    knownFrom: '2003-03-14',
    summary:
      'The President waived section 508 on 14 March 2003 and then every year, under powers that Congress prolonged ' +
      'five times. The later days are not on record here, so the waivers are read as one unbroken span.',
    instrument:
      'Pub. L. 107-57 sec. 1(b), prolonged by Pub. L. 108-106 sec. 2213, 108-458 sec. 7103(c), 109-102 sec. ' +
      '534(j), 110-53 sec. 2042(g)',
    sources: [
      {
        name: 'Washington Times, 15 March 2003 (waiver of 14 March)',
        url: 'https://www.washingtontimes.com/news/2003/mar/15/20030315-085931-3192r/',
      },
      {
        name: 'Rediff, 26 March 2008 (waived every year since 2003)',
        url: 'http://sports.rediff.com/news/2008/mar/26pak.htm',
      },
      {
        name: 'White House, determination of 25 Mar 2008 waiving sec. 608 for Pakistan',
        url: 'https://georgewbush-whitehouse.archives.gov/news/releases/2008/03/print/text/20080325-2.html',
      },
      { name: 'Dawn, Coup-related curbs lifted by US, 9 Apr 2008', url: 'https://dawn.com/news/amp/297527' },
      {
        name: 'Pub. L. 107-57',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-115/public/public-law-107-57.md',
      },
      {
        name: 'Pub. L. 108-106',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-117/public/public-law-108-106.md',
      },
      {
        name: 'Pub. L. 108-458',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-118/public/public-law-108-458.md',
      },
      {
        name: 'Pub. L. 109-102',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-119/public/public-law-109-102.md',
      },
      {
        name: 'Pub. L. 110-53',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-121/public/public-law-110-53.md',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'pak-2008-coup-waiver',
    country: 'PAK',
    provision: 'annual-coup',
    slot: 'waived',
    from: '2008-03-24',
    to: '2008-04-09',
    end: 'ended',
    knownFrom: '2008-03-25',
    summary:
      'The last yearly waiver, of section 608 of the FY2008 act, signed on 24 March 2008 and released the day ' +
      'after.',
    instrument: 'Memorandum of 24 March 2008 under Pub. L. 107-57 sec. 1(b)',
    sources: [
      {
        name: 'Memorandum waiving sec. 608 for Pakistan, White House, 25 March 2008',
        url: 'https://georgewbush-whitehouse.archives.gov/news/releases/2008/03/print/text/20080325-2.html',
      },
      {
        name: 'Dawn, 10 April 2008 (certification signed 28 March, published 9 April)',
        url: 'https://dawn.com/news/amp/297527',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'fji-2000-coup-clause',
    country: 'FJI',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2000-05-19',
    to: '2004-05-02',
    end: 'not-found',
    heldThrough: '2001-09-09',
    overBy: '2004-05-02',
    knownFrom: '2000-05-19',
    summary:
      'No IMET was given after the coup of 19 May 2000. A government elected in August 2001 took office on 10 ' +
      'September 2001, before which the clause could not be lifted. How and when it was lifted was not found; no ' +
      'course is printed for FY2001-FY2003, and they began again on 2 May 2004.',
    instrument: 'sec. 508 of the foreign operations acts',
    sources: [
      PARTICIPATION_SOURCE,
      { name: 'recalled', url: null },
      { name: 'day of the oath (recalled)', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'fji-2006-coup-clause',
    country: 'FJI',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2006-12-19',
    to: '2014-10-29',
    end: 'ended',
    rivals: [
      {
        field: 'from',
        day: '2006-12-05',
        because:
          'On the day of the coup aid was suspended while the clause was looked at; the decision that the clause ' +
          'applies is of the 19th.',
        sources: [{ name: 'VOA, 5 December 2006', url: 'https://www.voanews.com/a/a-13-2006-12-05-voa25/324292.html' }],
      },
      {
        field: 'to',
        day: '2014-10-30',
        because: 'Told in Suva as of the 30th, which was the 29th in Washington.',
        sources: [{ name: 'South China Morning Post/AFP, 31 October 2014', url: 'https://www.scmp.com/news/asia/article/1629100/us-and-australia-drop-sanctions-against-fiji-following-democratic' }],
      },
    ],
    knownFrom: '2006-12-19',
    summary:
      'After the coup of 5 December 2006 State announced on 19 December that all assistance the clause reaches had ' +
      'stopped, about $2.5 million. Lifted at the end of October 2014, after the election of 17 September.',
    instrument: 'sec. 508, later 608 and 7008, of the foreign operations acts',
    sources: [
      { name: 'BBC News, 20 December 2006', url: 'http://news.bbc.co.uk/2/hi/asia-pacific/6195693.stm' },
      { name: 'U.S. Embassy Suva, policy page on sec. 508/7008', url: 'http://suva.usembassy.gov/section_508.html' },
      {
        name: 'State Dept testimony 1 Aug 2007 on coup sanctions, Thailand and Fiji',
        url: 'https://webarchive.library.unt.edu/web/20081004080711/http://www.state.gov/p/eap/rls/rm/2007/89923.htm',
      },
      PARTICIPATION_SOURCE,
      {
        name: 'RNZ, 30 Oct 2014, US lifts sanctions on Fiji',
        url: 'https://www.rnz.co.nz/international/pacific-news/258164/us-lifts-sanctions-on-fiji',
      },
      { name: 'VOA, 20 December 2006', url: 'https://www.voanews.com/a/a-13-2006-12-20-voa1/326651.html' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'tha-2006-coup-clause',
    country: 'THA',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2006-09-28',
    to: '2008-02-06',
    end: 'ended',
    knownFrom: '2006-09-28',
    summary:
      'State applied section 508 on 28 September 2006, nine days after the coup, naming IMET among nearly $24 ' +
      'million suspended. The Deputy Secretary certified an elected government on 6 February 2008.',
    instrument: 'sec. 508, later 608, of the foreign operations acts',
    sources: [
      { name: 'VOA, 28 September 2006', url: 'https://www.voanews.com/a/a-13-2006-09-28-voa57/313478.html' },
      {
        name: 'BusinessGhana, February 2008 (certification by Deputy Secretary Negroponte)',
        url: 'http://businessghana.com/site/news/sports/55846/U-S-resumes-military-aid-to-Thailand',
      },
      {
        name: 'USIA/GlobalSecurity, 28 Sep 2006, U.S. suspending some aid to Thai authorities',
        url: 'https://www.globalsecurity.org/military/library/news/2006/09/mil-060928-usia02.htm',
      },
      { name: 'Asian Tribune, 29 Sep 2006', url: 'http://www.asiantribune.com/node/2222' },
      {
        name: 'State Dept testimony 1 Aug 2007 on coup sanctions, Thailand and Fiji',
        url: 'https://webarchive.library.unt.edu/web/20081004080711/http://www.state.gov/p/eap/rls/rm/2007/89923.htm',
      },
      PARTICIPATION_SOURCE,
      {
        name: 'AP/Fox, Feb 2008, US to resume military aid to Thailand',
        url: 'http://chroniclereview.blogspot.com/2008/02/us-to-resume-military-aid-to-thailand.html',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'tha-2014-coup-clause',
    country: 'THA',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2014-05-23',
    to: '2019-07-16',
    end: 'ended',
    rivals: [
      {
        field: 'from',
        day: '2014-05-22',
        because: 'On the day of the coup a review was opened and a suspension prepared; the day after it had been made.',
        sources: [{ name: 'AP, 22 May 2014', url: 'https://www.apnews.com/e9e69857bf7d437cb2f72c7fcbf6d028' }],
      },
    ],
    knownFrom: '2014-05-23',
    summary:
      'Suspended on the day after the coup of 22 May 2014: $3.5 million of military financing and IMET. State ' +
      'certified an elected government in July 2019; the day given is that on which the cabinet was sworn in.',
    instrument: 'sec. 7008 of the foreign operations acts',
    sources: [
      {
        name: 'CRS, Thailand: 2019 Elections, Issues, and Outlook for Congress, 12 December 2019 (copy)',
        url: 'https://m.lianhezuozhan.com/doc/28737.html',
      },
      {
        name: 'AP in Washington Times, 23 May 2014, US suspends $3.5M in military aid to Thailand',
        url: 'https://www.washingtontimes.com/news/2014/may/23/us-suspends-35m-in-military-aid-to-thailand/',
      },
      PARTICIPATION_SOURCE,
      {
        name: 'CRS RL32593, Thailand, 29 Jul 2015',
        url: 'https://docslib.org/doc/9088444/thailand-background-and-u-s-relations',
      },
      {
        name: 'CRS IF10253, Thailand: Background and U.S. Relations, 11 Sep 2019 (HeinOnline)',
        url: 'http://heinonline.org/HOL/LandingPage?handle=hein.crs/govbbbf0001&div=1&src=home',
      },
      { name: 'day (recalled)', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'mmr-2021-coup-clause',
    country: 'MMR',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2021-02-02',
    to: null,
    end: 'in-force',
    knownFrom: '2021-02-02',
    summary:
      'State found on 2 February 2021 that the takeover of the day before was a military coup. IMET was already ' +
      'barred by name.',
    instrument: 'sec. 7008 of the foreign operations acts',
    sources: [
      {
        name: 'Washington Post, 2 Feb 2021, administration declares coup in Myanmar',
        url: 'https://www.washingtonpost.com/national-security/biden-administration-declares-coup-in-myanmar-triggering-review-of-us-aid/2021/02/02/3aa22c80-656f-11eb-bf81-c618c88ed605_story.html',
      },
      {
        name: 'CRS IF11267, Coup-Related Restrictions in U.S. Foreign Aid Appropriations',
        url: 'https://www.everycrsreport.com/reports/IF11267.html',
      },
      {
        name: 'White House press briefing, 2021-02-02',
        url: 'https://github.com/brian14708/wh-briefings/blob/HEAD/press-briefings/2021-02/2021-02-02-press-briefing-by-press-secretary-jen-psaki-february-2-2021.md',
      },
    ],
    confidence: 'secondary',
  },
])
