import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineMeasures } from '../row.ts'

const FRUS_RIGHTS = {
  name: 'FRUS 1977-80 vol. XXIV doc. 8',
  url: 'https://history.state.gov/historicaldocuments/frus1977-80v24/d8',
} as const

/** Steps in South America: the break of 1977 over human rights, coups, and programs that the host let run down. */
export const southAmerica = defineMeasures([
  {
    id: 'arg-1977-credit-halved',
    country: 'ARG',
    kind: 'restriction',
    by: 'executive',
    effect: 'none',
    scope: 'military sales credit',
    from: '1977-03-01',
    fromPrecision: 'month',
    to: '1983-12-10',
    end: 'not-found',
    overBy: '1983-12-10',
    knownFrom: null,
    summary: 'Sales credit was cut by half over human rights, and Argentina wanted none of the rest. IMET was not touched.',
    sources: [FRUS_RIGHTS],
    confidence: 'secondary',
  },
  {
    id: 'arg-1978-training-package',
    country: 'ARG',
    kind: 'restriction',
    by: 'executive',
    effect: 'none',
    scope: 'purchased training',
    from: '1978-06-27',
    to: '1978-10-01',
    end: 'ended',
    knownFrom: null,
    summary:
      'State would not go on with a package of training that Argentina was to buy. IMET had been barred since October ' +
      '1977; in October 1978 section 620B closed sales too.',
    sources: [
      {
        name: 'FRUS 1977-80 vol. XXIV doc. 83',
        url: 'https://history.state.gov/historicaldocuments/frus1977-80v24/d83',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'arg-1983-restoration',
    country: 'ARG',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '1983-12-10',
    to: null,
    end: 'in-force',
    knownFrom: '1983-12-08',
    summary: 'The certification took effect on the day on which President Alfonsin was sworn in, and IMET was open again.',
    sources: [
      {
        name: 'FRUS 1981-88 vol. XIII doc. 437',
        url: 'https://history.state.gov/historicaldocuments/frus1981-88v13/d437',
      },
      {
        name: 'UPI, 8 December 1983',
        url: 'https://www.upi.com/Archives/1983/12/08/Arms-sales-restriction-against-Argentina-lifted/1817439707600/',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'ury-1978-not-used',
    country: 'URY',
    kind: 'restriction',
    by: 'executive',
    effect: 'limits',
    from: '1978-10-18',
    to: '1999-09-30',
    end: 'not-found',
    overBy: '1999-09-30',
    knownFrom: null,
    summary:
      'Once the acts no longer named Uruguay, policy alone kept the program unused; Uruguay had refused aid in March ' +
      '1977. When it began again was not found: the first published year, FY1999, has 104 courses.',
    sources: [
      {
        name: 'FRUS 1977-80 vol. XXIV doc. 325',
        url: 'https://history.state.gov/historicaldocuments/frus1977-80v24/d325',
      },
      FRUS_RIGHTS,
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'bra-1977-renunciation',
    country: 'BRA',
    kind: 'suspension',
    by: 'host-government',
    effect: 'limits',
    from: '1977-03-11',
    to: '1999-09-30',
    end: 'not-found',
    overBy: '1999-09-30',
    knownFrom: '1977-03-11',
    summary:
      'Brazil, angered by a human rights report, declined security assistance and a week later gave notice of the ' +
      'military agreement of 1952. The United States barred nothing. When training began again was not found: FY1999 ' +
      'has 88 courses.',
    sources: [
      {
        name: 'FRUS 1977-80 vol. XXIV doc. 167',
        url: 'https://history.state.gov/historicaldocuments/frus1977-80v24/d167',
      },
      { name: 'Cable 1977STATE086329', url: 'https://search.wikileaks.org/plusd/cables/1977STATE086329_c.html' },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'bol-1980-coup',
    country: 'BOL',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1980-07-17',
    to: '1982-10-01',
    toPrecision: 'month',
    end: 'ended',
    knownFrom: null,
    summary:
      'Aid ended after the coup of Garcia Meza, whose day stands here for that of the decision; no coup clause existed. ' +
      'That civilian rule brought it back in October 1982 is recalled.',
    sources: [
      {
        name: 'O Globo, the coup of July 1980',
        url: 'https://acervo.oglobo.globo.com/fatos-historicos/bolivia-sofre-golpe-da-cocaina-9827749',
      },
      { name: 'October 1982 (recalled)', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'bol-2008-whinsec',
    country: 'BOL',
    kind: 'restriction',
    by: 'host-government',
    effect: 'none',
    scope: 'one school, WHINSEC',
    from: '2008-01-01',
    fromPrecision: 'month',
    to: null,
    end: 'not-found',
    knownFrom: null,
    summary: 'Bolivia stopped sending students to WHINSEC and kept its other training with the United States.',
    studentsInTraining: 'Those at the school were allowed to finish.',
    sources: [
      { name: 'Cable 08LAPAZ99', url: 'https://theworldtomorrow.wikileaks.org/plusd/cables/08LAPAZ99.html' },
    ],
    confidence: 'primary',
  },
  {
    id: 'bol-2013-courses-stop',
    country: 'BOL',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2013-10-01',
    to: '2020-01-06',
    end: 'not-found',
    overBy: '2020-01-06',
    knownFrom: null,
    summary:
      'Eight courses are printed for FY2013, none for FY2014 to FY2019, nine for FY2020. In the same years Bolivia ' +
      'stood on the drug list without a waiver, until one was signed on 6 January 2020.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: '22 U.S.C. 2291j-1 note',
        url: 'https://github.com/junxit/us-congress-code/blob/main/title-22/chapter-32/sec-2291j-1.md',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'sur-1982-suspension',
    country: 'SUR',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1982-12-08',
    to: '1990-12-23',
    end: 'not-found',
    overBy: '1990-12-23',
    knownFrom: null,
    summary:
      'Aid stopped after opponents were killed on 8 December 1982, whose day stands for that of the decision. It was ' +
      'over before the coup of December 1990. All of this is recalled.',
    sources: [{ name: '1982 to 1990 (recalled)', url: null }],
    confidence: 'recalled',
  },
  {
    id: 'chl-1990-imet-reopened',
    country: 'CHL',
    kind: 'resumption-approved',
    by: 'congress',
    effect: 'none',
    from: '1990-03-11',
    to: '1990-12-01',
    toPrecision: 'month',
    end: 'ended',
    knownFrom: '1989-11-21',
    summary:
      'With President Aylwin in office the FY1990 act allowed up to $50,000 of IMET, the first door to open, if he ' +
      'asked for it and its other conditions were met.',
    sources: [
      {
        name: 'Pub. L. 101-167 sec. 545(c)(2)',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-103/public/public-law-101-167.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'chl-1990-restoration',
    country: 'CHL',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '1990-12-01',
    fromPrecision: 'month',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'The certification that the act of 1981 asked for is remembered as made at the turn of November to December ' +
      '1990. The FY1991 act of 5 November only asks for notice.',
    sources: [
      {
        name: 'Pub. L. 101-513',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-104/public/public-law-101-513.md',
      },
      { name: 'certification (recalled)', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'per-1992-suspension',
    country: 'PER',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1992-04-06',
    to: '1999-09-30',
    end: 'not-found',
    heldThrough: '1992-04-10',
    overBy: '1999-09-30',
    knownFrom: '1992-04-06',
    summary:
      'Economic and military aid stopped on the day after President Fujimori closed the congress. He was the elected ' +
      'head of government, so the coup clause did not fit. The end was not found: FY1999 has 81 courses.',
    sources: [
      {
        name: 'Baltimore Sun, 7 April 1992',
        url: 'http://articles.baltimoresun.com/1992-04-07/news/1992098092_1_fujimori-peru-constitution',
      },
      PARTICIPATION_SOURCE,
      { name: 'Baltimore Sun, 11 April 1992 ($320 million blocked)', url: 'http://articles.baltimoresun.com/1992-04-11/news/1992102064_1_peru-dispatch-international-financial-institutions' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'ven-2005-whinsec',
    country: 'VEN',
    kind: 'restriction',
    by: 'host-government',
    effect: 'none',
    scope: 'one school, WHINSEC',
    from: '2005-01-01',
    fromPrecision: 'year',
    to: null,
    end: 'not-found',
    knownFrom: null,
    summary: 'Venezuela sent nobody to WHINSEC any more (recalled); IMET was barred to it at that time by the ICC clause.',
    sources: [{ name: '2005 (recalled)', url: null }],
    confidence: 'recalled',
  },
  {
    id: 'ecu-2014-expulsion-letter',
    country: 'ECU',
    kind: 'announcement',
    announces: 'restriction',
    by: 'host-government',
    effect: 'none',
    from: '2014-04-07',
    to: '2014-04-30',
    end: 'ended',
    knownFrom: '2014-04-07',
    summary: 'A letter told the United States military group to be gone by the end of April 2014.',
    sources: [{ name: 'AP, April 2014', url: 'https://apnews.com/9abfd2521f0f46549df811e57f7541f9' }],
    confidence: 'secondary',
  },
  {
    id: 'ecu-2014-run-down',
    country: 'ECU',
    kind: 'restriction',
    by: 'host-government',
    effect: 'limits',
    from: '2014-04-30',
    to: '2018-08-01',
    toPrecision: 'month',
    end: 'ended',
    knownFrom: '2014-04-07',
    summary:
      'With the military group gone the programs ran down: 13 courses in FY2014, none in FY2015 to FY2017, two in ' +
      'FY2018. No law of the United States barred them.',
    sources: [
      { name: 'AP, April 2014', url: 'https://apnews.com/9abfd2521f0f46549df811e57f7541f9' },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'secondary',
  },
  {
    id: 'ecu-2018-restoration',
    country: 'ECU',
    kind: 'restoration',
    by: 'host-government',
    effect: 'none',
    from: '2018-08-01',
    fromPrecision: 'month',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'Both governments said that their military cooperation was on again.',
    sources: [
      {
        name: 'Bahia Economica, 5 August 2018',
        url: 'https://bahiaeconomica.com.br/wp/2018/08/05/eua-e-equador-retomam-cooperacao-militar',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'bra-1976-phase-down',
    country: 'BRA',
    kind: 'restriction',
    by: 'executive',
    effect: 'limits',
    from: '1976-07-23',
    to: '1977-03-11',
    end: 'ended',
    knownFrom: null,
    summary:
      'State told the embassy that training was to be run down through the transition quarter and perhaps FY1977, as the ' +
      'House committee had meant when it reported the FY1976 act. No law barred it; in March 1977 Brazil gave it up.',
    sources: [
      {
        name: 'FRUS 1969-76 vol. E-11 part 2 doc. 136',
        url: 'https://history.state.gov/historicaldocuments/frus1969-76ve11p2/d136',
      },
      { name: 'Cable 1976STATE183401', url: 'https://search.wikileaks.org/plusd/cables/1976STATE183401.html' },
    ],
    confidence: 'primary',
  },
  {
    id: 'col-2025-payments-ended',
    country: 'COL',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'payments and subsidies; no program was named',
    from: '2025-10-19',
    to: null,
    end: 'not-found',
    rivals: [
      {
        field: 'from',
        day: '2025-10-22',
        because: 'Said again three days later, as of that day; the first statement is the older.',
        sources: [{ name: 'Voz, 23 October 2025', url: 'https://voz.us/en/world/251023/30220/' }],
      },
    ],
    knownFrom: '2025-10-19',
    summary:
      'The President said that all payments and subsidies to Colombia end that day. Which programs was not said; military ' +
      'cooperation was reported to go on, and neither an order nor an end was found.',
    sources: [
      {
        name: 'dpa-AFX, October 2025',
        url: 'https://www.finanznachrichten.de/nachrichten-2025-10/66737963-trump-says-us-payments-to-colombia-will-be-suspended-020.htm',
      },
      {
        name: 'Devdiscourse/Reuters, 23 October 2025',
        url: 'https://www.devdiscourse.com/article/politics/3672325-impact-of-us-aid-suspension-on-colombia',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'ven-2026-interim-government',
    country: 'VEN',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2026-01-03',
    to: null,
    end: 'in-force',
    knownFrom: '2026-01-03',
    summary:
      'President Maduro was taken out of office, and relations were taken up again with the interim government. No ' +
      'determination on aid was found, and the lists of the year stand.',
    sources: [{ name: 'news.at, 2026 (full address not kept)', url: null }],
    confidence: 'secondary',
  },
])
