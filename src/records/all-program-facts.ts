import { PARTICIPATION_SOURCE } from './participation-source.ts'
import type { ProgramFact } from './program-fact.ts'

const ENCYCLOPEDIA = {
  name: 'Wikipedia, International Military Education and Training',
  url: 'https://en.wikipedia.org/wiki/International_Military_Education_and_Training',
}
const ENCYCLOPEDIA_2020 = {
  name: 'Wikipedia, International Military Education and Training (copy of August 2020)',
  url: 'https://a.osmarks.net/content/wikipedia_en_all_maxi_2020-08/A/International_Military_Education_and_Training',
}
const ENCYCLOPEDIA_MIRROR = {
  name: 'Wikipedia mirror, International Military Education and Training',
  url: 'https://wikisum.wiki/wiki/International_Military_Education_and_Training',
}
const REGULATION = {
  name: 'AR 12-15/SECNAVINST 4950.4B/AFI 16-105, Joint Security Cooperation Education and Training',
  url: 'https://github.com/sarahewilkerson/fedresearch-dictionary-extractor/blob/1c500e539b487b66d1d21b0ee33e79f3ce404497/tests/fixtures/glossary_range_v05/ar-12-15.json',
}
const ALLGOV = {
  name: 'AllGov, International Military Education and Training',
  url: 'http://www.old.allgov.com/agency/International_Military_Education__Training__IMET_',
}
const COUP_STUDY = {
  name: 'Savage and Caverley, When human capital threatens the Capitol, Journal of Peace Research 54(4), 2017',
  url: 'https://ideas.repec.org/a/sae/joupea/v54y2017i4p542-557.html',
}
const RAND_SENEGAL = {
  name: 'W. H. McCoy, Senegal and Liberia: Case Studies in U.S. IMET Training, RAND N-3637, 1994 (abstract read)',
  url: 'https://www.rand.org/pubs/notes/N3637.html',
}
const REUTERS_2018 = {
  name: 'Reuters, 10 August 2018 (Lincoln Daily News)',
  url: 'https://archives.lincolndailynews.com/2018/Aug/10/NEWS/news_m.shtml',
}

const PROGRAM: readonly ProgramFact[] = [
  {
    id: 'program-policy-by-state',
    about: 'program',
    topic: 'administration',
    from: null,
    through: null,
    statement:
      'The Secretary of State decides whether a country has a program and how large it is; the policy is made in the ' +
      'Bureau of Political-Military Affairs.',
    sources: [REGULATION, ENCYCLOPEDIA],
    confidence: 'primary',
  },
  {
    id: 'program-run-by-defense',
    about: 'program',
    topic: 'administration',
    from: null,
    through: null,
    statement:
      'The Department of Defense carries the program out: the Defense Security Cooperation Agency manages the money that ' +
      'State allots and hands it to the military departments, which run the schools.',
    sources: [REGULATION, ENCYCLOPEDIA],
    confidence: 'primary',
  },
  {
    id: 'program-2019-students',
    about: 'program',
    topic: 'size',
    from: '2019-12-01',
    through: '2019-12-31',
    precision: 'month',
    figure: { value: 5181, unit: 'students', about: false },
    statement:
      'In December 2019 the Department of Defense had 5,181 foreign students in the United States for security training. ' +
      'The number counts all of it, bought training too, and not IMET alone.',
    sources: [ENCYCLOPEDIA_2020, ENCYCLOPEDIA],
    confidence: 'secondary',
  },
  {
    id: 'program-2019-countries',
    about: 'program',
    topic: 'size',
    from: '2019-12-01',
    through: '2019-12-31',
    precision: 'month',
    figure: { value: 153, unit: 'countries', about: false },
    statement: 'The foreign students of December 2019 came from 153 countries.',
    sources: [ENCYCLOPEDIA_2020, ENCYCLOPEDIA],
    confidence: 'secondary',
  },
  {
    id: 'program-spanish-whinsec',
    about: 'program',
    topic: 'school',
    from: null,
    through: null,
    statement:
      'The Western Hemisphere Institute for Security Cooperation at Fort Benning, Georgia, teaches in Spanish and English. ' +
      'It followed the School of the Americas.',
    sources: [
      ENCYCLOPEDIA,
      { name: '10 U.S.C. 343', url: null },
      REGULATION,
    ],
    confidence: 'primary',
  },
  {
    id: 'program-spanish-iaafa',
    about: 'program',
    topic: 'school',
    from: '1943-03-15',
    through: null,
    statement: 'The Inter-American Air Forces Academy at Lackland, Texas, teaches in Spanish, and since 2008 some in English.',
    sources: [
      {
        name: 'Joint Base San Antonio, 22 March 2013',
        url: 'https://www.jbsa.mil/News/News/Article/461702/iaafa-celebrates-70th-anniversary/',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'program-spanish-navsciatts',
    about: 'program',
    topic: 'school',
    from: '1963-05-01',
    through: null,
    precision: 'month',
    statement:
      'The Naval Small Craft Instruction and Technical Training School at Stennis, Mississippi, teaches in English and ' +
      'Spanish; until about 1999 it was in Panama.',
    sources: [{ name: 'NAVSCIATTS, history', url: 'http://www.navsoc.socom.mil/NAVSCIATTS/history.htm' }],
    confidence: 'primary',
  },
  {
    id: 'program-criticism-school-of-the-americas',
    about: 'program',
    topic: 'criticism',
    from: null,
    through: '2000-12-31',
    statement:
      'The program paid for officers at the School of the Americas, some of whose graduates went on to violate human ' +
      'rights or to seize power at home.',
    sources: [ALLGOV, COUP_STUDY],
    confidence: 'secondary',
  },
  {
    id: 'program-criticism-coups',
    about: 'program',
    topic: 'criticism',
    from: '1970-01-01',
    through: '2009-12-31',
    precision: 'year',
    statement:
      'A study of 189 countries from 1970 to 2009 found that the more officers trained under IMET and the ' +
      'counterterrorism fellowship, the likelier a military coup: training strengthens the army against the regime.',
    sources: [COUP_STUDY],
    confidence: 'secondary',
  },
  {
    id: 'program-criticism-coups-revisited',
    about: 'program',
    topic: 'criticism',
    from: null,
    through: null,
    statement:
      'A later paper, with data on all training programs of the United States, finds the link to coups for IMET alone and ' +
      'not for the rest.',
    sources: [
      {
        name: 'How IMET your mother: revisiting foreign military training, human capital, and coup risk (abstract)',
        url: 'https://umontreal.scholaris.ca/items/f8798e10-5643-4dc4-92a0-c5f09eb5a217',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'program-2020-screening',
    about: 'program',
    topic: 'event',
    from: '2020-01-17',
    through: null,
    statement:
      'After the shooting at Pensacola the Department of Defense set rules for all foreign students: no private firearms, ' +
      'continuous monitoring, limited access to bases.',
    sources: [
      {
        name: 'AP, 21 January 2020 (Mashviral)',
        url: 'https://mashviral.com/pentagon-gives-conditional-ok-to-resume-saudi-training-in-the-us/',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'program-2025-aid-pause',
    about: 'program',
    topic: 'event',
    from: '2025-01-24',
    through: null,
    statement:
      'Executive Order 14169 and a cable of 24 January 2025 paused new obligations of nearly all foreign assistance. ' +
      'What it did to students of the program, and when it ended for them, no source that was read says.',
    sources: [
      {
        name: 'Japan Times, 25 January 2025',
        url: 'https://www.japantimes.co.jp/news/2025/01/25/world/politics/us-trump-foreign-aid-halt/',
      },
    ],
    confidence: 'secondary',
  },
]

const COUNTRIES: readonly ProgramFact[] = [
  {
    id: 'afg-money-2002-2020',
    about: 'AFG',
    topic: 'money',
    from: '2002-01-01',
    through: '2020-12-31',
    precision: 'year',
    figure: { value: 26_000_000, unit: 'USD', about: true },
    statement: 'Afghanistan received about $26 million of IMET from 2002 to 2020.',
    sources: [
      {
        name: 'SIPRI, 20 years of US military aid to Afghanistan, 2021',
        url: 'https://www.sipri.org/commentary/topical-backgrounder/2021/20-years-us-military-aid-afghanistan',
      },
      ENCYCLOPEDIA_MIRROR,
    ],
    confidence: 'secondary',
  },
  {
    id: 'egy-money-2016',
    about: 'EGY',
    topic: 'money',
    from: '2016-01-01',
    through: '2016-12-31',
    precision: 'year',
    figure: { value: 1_800_000, unit: 'USD', about: true },
    statement: 'Egypt received about $1.8 million of IMET in 2016.',
    sources: [ENCYCLOPEDIA_MIRROR],
    confidence: 'secondary',
  },
  {
    id: 'egy-students-2014',
    about: 'EGY',
    topic: 'size',
    from: '2013-10-01',
    through: '2014-09-30',
    figure: { value: 3, unit: 'students', about: false },
    statement: 'Three students are printed for FY2014, the year of the hold, after 90 in FY2013; 49 follow in FY2015.',
    sources: [PARTICIPATION_SOURCE],
    confidence: 'primary',
  },
  {
    id: 'mli-selection-bribery',
    about: 'MLI',
    topic: 'criticism',
    from: '2001-01-01',
    through: '2012-12-31',
    precision: 'year',
    statement:
      'American officers and Malians who were asked suspected that bribes swayed who was picked for IMET. It is a ' +
      'finding about selection, in a study of aid from 2001 to 2012; no measure followed from it.',
    sources: [
      {
        name: 'Transparency International UK, Security assistance, corruption and fragile environments: Mali 2001-2012, 2015',
        url: 'https://vdocuments.net/security-assistance-corruption-and-fragile-environmentsti-security-assistance.html',
      },
      {
        name: 'NAKO, 3 May 2017',
        url: 'https://defence-anticor.in.ua/en/blog/post/dopomoga-ssha-malijskij-armii-ta-vpliv-korupcii-vijskova-osvita',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'mli-coup-leader-2012',
    about: 'MLI',
    topic: 'criticism',
    from: '2012-03-22',
    through: '2012-03-22',
    statement: 'Captain Amadou Sanogo, who led the coup of March 2012, had been a student of the program.',
    sources: [COUP_STUDY],
    confidence: 'secondary',
  },
  {
    id: 'pak-places-2018',
    about: 'PAK',
    topic: 'size',
    from: '2018-01-01',
    through: '2018-12-31',
    precision: 'year',
    figure: { value: 66, unit: 'places', about: false },
    statement: 'Sixty-six places planned for Pakistani officers were withdrawn for the year.',
    sources: [REUTERS_2018],
    confidence: 'secondary',
  },
  {
    id: 'pak-money-2018',
    about: 'PAK',
    topic: 'money',
    from: '2018-01-01',
    through: '2018-12-31',
    precision: 'year',
    figure: { value: 2_410_000, unit: 'USD', about: true },
    statement: 'The places withdrawn in 2018 were worth $2.41 million.',
    sources: [REUTERS_2018],
    confidence: 'secondary',
  },
  {
    id: 'pak-request-2021',
    about: 'PAK',
    topic: 'money',
    from: '2020-10-01',
    through: '2021-09-30',
    figure: { value: 3_500_000, unit: 'USD', about: true },
    statement: 'The budget for FY2021 asked for $3.5 million of IMET for Pakistan.',
    sources: [{ name: 'Dawn, 12 February 2020', url: 'https://dawn.com/news/1533938' }],
    confidence: 'secondary',
  },
  {
    id: 'pak-lines-2020',
    about: 'PAK',
    topic: 'size',
    from: '2020-07-01',
    through: '2020-08-31',
    figure: { value: 16, unit: 'lines', about: false },
    statement:
      'The report for FY2020 prints 16 lines that begin in July and August 2020, for $273,723; no official statement of a ' +
      'restoration goes with them.',
    sources: [PARTICIPATION_SOURCE],
    confidence: 'primary',
  },
  {
    id: 'sau-students-2019',
    about: 'SAU',
    topic: 'size',
    from: '2019-12-10',
    through: '2019-12-10',
    figure: { value: 850, unit: 'students', about: true },
    statement:
      'About 850 Saudi students were in training when operational training was stopped after the shooting of 6 December ' +
      '2019 at Pensacola. They had bought it: no Saudi IMET student is printed for FY2019 or FY2020.',
    sources: [
      {
        name: 'Military.com, 10 December 2019',
        url: 'https://365.military.com/daily-news/2019/12/10/pentagon-orders-training-pause-850-saudi-troops-us.html',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'secondary',
  },
  {
    id: 'sau-removed-2020',
    about: 'SAU',
    topic: 'event',
    from: '2020-01-13',
    through: '2020-01-13',
    figure: { value: 21, unit: 'students', about: false },
    statement: 'Twenty-one Saudi cadets were sent home.',
    sources: [
      {
        name: 'Time, 13 January 2020',
        url: 'https://time.com/5764084/attorney-general-william-barr-announces-21-saudi-cadets-to-be-removed-from-u-s-training-program-after-pensacola-shooting/',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'sau-token-program',
    about: 'SAU',
    topic: 'money',
    from: '2002-08-05',
    through: '2018-09-30',
    figure: { value: 10_000, unit: 'USD', about: true },
    statement:
      'About $10,000 a year for one to three students: a sum that matters because a country with IMET pays less for the ' +
      'training it buys (AECA sec. 21(a)(1)(C)).',
    sources: [PARTICIPATION_SOURCE],
    confidence: 'primary',
  },
  {
    id: 'sen-rand-study',
    about: 'SEN',
    topic: 'benefit',
    from: null,
    through: '1992-07-31',
    statement:
      'A RAND study sets Senegal beside Liberia to ask what IMET does for internal defense and development: human ' +
      'rights, professional soldiers, democratic values, the place of the army in the state. Its research ends in July 1992.',
    sources: [RAND_SENEGAL],
    confidence: 'secondary',
  },
  {
    id: 'sen-unbroken-participation',
    about: 'SEN',
    topic: 'benefit',
    from: '1998-10-01',
    through: '2020-09-30',
    statement: 'Students from Senegal are printed for every fiscal year from 1999 to 2020, without a break.',
    sources: [PARTICIPATION_SOURCE],
    confidence: 'primary',
  },
]

/** Every program fact on record, those on the program as a whole first; made anew at each call. */
export function allProgramFacts(): readonly ProgramFact[] {
  return [...PROGRAM, ...COUNTRIES]
}
