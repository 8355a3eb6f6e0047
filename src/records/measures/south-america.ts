import { PARTICIPATION_SOURCE } from '../participation.ts'
import { defineMeasures } from '../row.ts'

/** Steps in South America. */
export const southAmerica = defineMeasures([
  {
    id: 'arg-1977-credit-halved',
    country: 'ARG',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'sales credit',
    from: '1977-03-01',
    fromPrecision: 'month',
    to: '1983-12-10',
    end: 'not-found',
    overBy: '1983-12-10',
    knownFrom: null,
    summary:
      'Sales credit was halved over human rights, and Argentina refused the rest. IMET stayed open until the ' +
      'FY1978 act.',
    sources: [
      { name: 'FRUS 1977-80 v. 24 doc. 8', url: 'https://history.state.gov/historicaldocuments/frus1977-80v24/d8' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'arg-1978-package-stopped',
    country: 'ARG',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'purchased training',
    from: '1978-06-27',
    to: '1978-10-01',
    end: 'ended',
    knownFrom: '1978-06-27',
    summary:
      'State gave up a package of military training. IMET had been barred by name since October 1977, so this was ' +
      'training that Argentina would have bought.',
    sources: [
      { name: 'FRUS 1977-80 v. 24 doc. 83', url: 'https://history.state.gov/historicaldocuments/frus1977-80v24/d83' },
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
    summary:
      'The certification that the act of 1981 asks for took effect on the day on which the elected President took ' +
      'office.',
    sources: [
      { name: 'FRUS 1981-88 v. 13 doc. 437', url: 'https://history.state.gov/historicaldocuments/frus1981-88v13/d437' },
      {
        name: 'UPI, 8 Dec 1983',
        url: 'https://www.upi.com/Archives/1983/12/08/Arms-sales-restriction-against-Argentina-lifted/1817439707600/',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'bol-1980-suspension',
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
      'Aid was ended in July 1980 after the coup of the 17th, which stands here for the day. No coup clause ' +
      'existed yet. Reopened with civilian rule from October 1982, as recalled.',
    sources: [
      {
        name: 'O Globo',
        url: 'https://acervo.oglobo.globo.com/fatos-historicos/bolivia-sofre-golpe-da-cocaina-9827749',
      },
      { name: 'recalled', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'bol-2008-school-withdrawal',
    country: 'BOL',
    kind: 'restriction',
    by: 'host-government',
    effect: 'none',
    scope: 'one school',
    studentsInTraining: 'Those at the school were to finish.',
    from: '2008-01-01',
    fromPrecision: 'month',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'Bolivia withdrew from the Western Hemisphere Institute; other American training went on.',
    sources: [
      { name: 'Embassy cable 08LAPAZ99', url: 'https://theworldtomorrow.wikileaks.org/plusd/cables/08LAPAZ99.html' },
    ],
    confidence: 'primary',
  },
  {
    id: 'bol-2013-lines-stop',
    country: 'BOL',
    kind: 'announcement',
    by: 'host-government',
    effect: 'none',
    from: '2013-10-01',
    fromPrecision: 'year',
    to: '2019-10-01',
    toPrecision: 'year',
    end: 'not-found',
    overBy: '2019-10-01',
    knownFrom: null,
    summary:
      'Eight lines in FY2013, none in FY2014-FY2019, nine in FY2020. No American bar was found for those years ' +
      'beyond the yearly narcotics finding; the cause was not found either.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'secondary',
  },
  {
    id: 'bra-1977-refusal',
    country: 'BRA',
    kind: 'restriction',
    by: 'host-government',
    effect: 'limits',
    from: '1977-03-11',
    to: '1998-10-01',
    toPrecision: 'year',
    end: 'not-found',
    overBy: '1998-10-01',
    knownFrom: '1977-03-11',
    summary:
      'Brazil refused security assistance on 4 March and denounced the military agreement of 1952 on 11 March ' +
      '1977, because of a report on its human rights. When it came back was not found; 88 lines are printed for ' +
      'FY1999.',
    sources: [
      PARTICIPATION_SOURCE,
      { name: 'FRUS 1977-80 v. 24 doc. 167', url: 'https://history.state.gov/historicaldocuments/frus1977-80v24/d167' },
      { name: 'Cable 1977STATE086329', url: 'https://search.wikileaks.org/plusd/cables/1977STATE086329_c.html' },
    ],
    confidence: 'primary',
  },
  {
    id: 'chl-1990-resumption-approved',
    country: 'CHL',
    kind: 'resumption-approved',
    by: 'congress',
    effect: 'none',
    from: '1990-03-11',
    to: '1990-12-01',
    end: 'ended',
    knownFrom: '1989-11-21',
    summary:
      'The FY1990 act lets up to $50,000 of IMET go to an elected civilian President who asks for it; one took ' +
      'office on 11 March 1990. IMET was the first door to open, before the certification.',
    sources: [
      {
        name: 'P.L. 101-167 sec. 545(c)',
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
      'The certification that the act of 1981 asks for is recalled as made in November or December 1990. The ' +
      'FY1991 act holds Chile only to notification.',
    sources: [
      {
        name: 'FY1991 act (P.L. 101-513) lists Chile only for notification',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-104/public/public-law-101-513.md',
      },
      {
        name: 'P.L. 97-113 sec. 726',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-095/public/public-law-97-113.md',
      },
      {
        name: 'P.L. 97-113 (ISDCA 1981) sec. 726, committee-print text',
        url: 'https://books.google.com.my/books?id=vdfCeCRZTSUC&pg=PA504&output=html_text',
      },
    ],
    confidence: 'recalled',
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
      'Ecuador ordered the American military group out by the end of April 2014. 13 lines in FY2014, none in ' +
      'FY2015-FY2017, and one course in May 2018.',
    sources: [
      { name: 'AP', url: 'https://apnews.com/9abfd2521f0f46549df811e57f7541f9' },
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
    summary: 'Both governments announced that military cooperation was taken up again.',
    sources: [
      {
        name: 'Bahia Economica',
        url: 'https://bahiaeconomica.com.br/wp/2018/08/05/eua-e-equador-retomam-cooperacao-militar',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'per-1992-suspension',
    country: 'PER',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1992-04-06',
    to: '1998-10-01',
    toPrecision: 'year',
    end: 'not-found',
    overBy: '1998-10-01',
    knownFrom: '1992-04-06',
    summary:
      'Economic and military aid was halted on the day after President Fujimori closed the congress. An elected ' +
      'President did it, so the coup clause was not the case. No end was found; 81 lines are printed for FY1999.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'Baltimore Sun, 7 Apr 1992',
        url: 'http://articles.baltimoresun.com/1992-04-07/news/1992098092_1_fujimori-peru-constitution',
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
      'Aid was suspended after the killings of 8 December 1982, as recalled. No end was found; it is taken as over ' +
      'before the coup of December 1990.',
    sources: [
      { name: 'recalled', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'ury-1978-program-unused',
    country: 'URY',
    kind: 'restriction',
    by: 'executive',
    effect: 'limits',
    from: '1978-10-01',
    to: '1998-10-01',
    toPrecision: 'year',
    end: 'not-found',
    overBy: '1998-10-01',
    knownFrom: null,
    summary:
      'No law stood in the way after September 1978, but neither side used the program, which Uruguay had refused ' +
      'in 1977. When it came back was not found; 104 lines are printed for FY1999.',
    sources: [
      PARTICIPATION_SOURCE,
      { name: 'FRUS 1977-80 v. 24 doc. 325', url: 'https://history.state.gov/historicaldocuments/frus1977-80v24/d325' },
      { name: 'FRUS 1977-80 v. 24 doc. 8', url: 'https://history.state.gov/historicaldocuments/frus1977-80v24/d8' },
    ],
    confidence: 'primary',
  },
  {
    id: 'ven-2005-school-withdrawal',
    country: 'VEN',
    kind: 'restriction',
    by: 'host-government',
    effect: 'none',
    scope: 'one school',
    from: '2005-01-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'Venezuela stopped sending students to the Western Hemisphere Institute, as recalled.',
    sources: [
      { name: 'recalled', url: null },
    ],
    confidence: 'recalled',
  },
])
