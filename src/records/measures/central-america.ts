import { PARTICIPATION_SOURCE } from '../participation.ts'
import { defineMeasures } from '../row.ts'

/** Steps in Central America. */
export const centralAmerica = defineMeasures([
  {
    id: 'gtm-1977-refusal',
    country: 'GTM',
    kind: 'restriction',
    by: 'host-government',
    effect: 'limits',
    from: '1977-03-01',
    fromPrecision: 'month',
    to: '1983-07-30',
    end: 'ended',
    knownFrom: null,
    summary:
      'Guatemala refused aid that was tied to a report on its human rights, and there was little or no IMET until ' +
      'FY1985; a plan of $250,000 for FY1980 was dropped. From July 1983 a law stood in the way.',
    sources: [
      {
        name: 'FRUS 1977-80 v. 15 doc. 29 fn. 6',
        url: 'https://history.state.gov/historicaldocuments/frus1977-80v15/d29fn6',
      },
      { name: 'FRUS 1977-80 v. 24 doc. 8', url: 'https://history.state.gov/historicaldocuments/frus1977-80v24/d8' },
    ],
    confidence: 'primary',
  },
  {
    id: 'gtm-1986-civilian-president',
    country: 'GTM',
    kind: 'announcement',
    by: 'host-government',
    effect: 'none',
    from: '1986-01-14',
    to: null,
    end: 'in-force',
    knownFrom: '1986-01-14',
    summary:
      'A civilian President took office, which met the first condition that the act of 1985 puts on military ' +
      'assistance.',
    sources: [
      {
        name: 'P.L. 100-461 (FY1989 foreign operations act), 102 Stat. (Guatemala MAP)',
        url: 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_102_Part_3.djvu/200',
      },
      { name: 'recalled', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gtm-1990-suspension',
    country: 'GTM',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'grant military assistance and sales',
    from: '1990-12-21',
    to: null,
    end: 'in-force',
    knownFrom: '1990-12-21',
    summary:
      'Military assistance and sales were suspended after the murder of an American; a small IMET program went on ' +
      'until March 1995, as recalled.',
    sources: [
      { name: 'recalled', url: null },
      { name: 'Sun Sentinel, 30 Dec 1990', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gtm-1995-suspension',
    country: 'GTM',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1995-03-01',
    fromPrecision: 'month',
    to: '1996-02-12',
    end: 'ended',
    knownFrom: null,
    summary:
      'Regular IMET was ended in 1995 over the DeVine and Bamaca cases, and none was given in 1996. The FY1996 act ' +
      'made a bar of it.',
    sources: [
      { name: 'CIP, IMET for Guatemala', url: 'http://ciponline.org/facts/imetgu.htm' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gtm-2005-old-money',
    country: 'GTM',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'grant military assistance of earlier years',
    from: '2005-03-24',
    to: null,
    end: 'in-force',
    knownFrom: '2005-03-24',
    summary:
      'Up to $3.227 million of old grant military money was released. It is often read as the end of the IMET ' +
      'limit, which stayed as it was.',
    sources: [
      {
        name: 'P.L. 108-447 (FY2005 consolidated act), 118 Stat. 3032',
        url: 'https://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_118.djvu/3062',
      },
      {
        name: 'LA Times, 25 Mar 2005',
        url: 'https://www.latimes.com/archives/la-xpm-2005-mar-25-fg-guatemala25-story.html',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'hnd-2009-pause',
    country: 'HND',
    kind: 'pause',
    by: 'executive',
    effect: 'limits',
    from: '2009-07-02',
    to: '2009-09-03',
    end: 'ended',
    knownFrom: '2009-07-02',
    summary:
      'About $16.5 million of military aid and $1.9 million of other aid were suspended after the removal of ' +
      'President Zelaya.',
    sources: [
      { name: 'CounterVortex', url: 'https://countervortex.org/blog/honduras-us-deports-coup-supporter/' },
      {
        name: 'CIP securityassistance.org',
        url: 'http://archive.securityassistance.org/blog/honduras-could-lose-425-million-us-aid',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'hnd-2009-termination',
    country: 'HND',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '2009-09-03',
    to: '2010-03-04',
    end: 'ended',
    knownFrom: '2009-09-03',
    summary:
      'A broad range of aid to the government was ended as policy, with the question of the coup clause left open.',
    sources: [
      { name: 'Reuters, 3 Sep 2009', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'hnd-2010-restoration',
    country: 'HND',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2010-03-04',
    to: null,
    end: 'in-force',
    knownFrom: '2010-03-04',
    summary:
      'The Secretary of State told Congress that more than $31 million was being given back, five weeks after ' +
      'President Lobo took office.',
    sources: [
      { name: 'NBC/AP', url: 'https://www.nbcnews.com/id/wbna35714555' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'nic-1978-suspension',
    country: 'NIC',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1978-10-01',
    to: '1979-12-29',
    end: 'ended',
    knownFrom: null,
    summary: 'No IMET of FY1979 for the Somoza government.',
    sources: [
      { name: 'Cable 1979STATE328182', url: 'https://wikileaks.org/plusd/cables/1979STATE328182_e.html' },
      { name: 'recalled', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'nic-1979-resumption-approved',
    country: 'NIC',
    kind: 'resumption-approved',
    by: 'executive',
    effect: 'none',
    from: '1979-12-29',
    to: null,
    end: 'in-force',
    knownFrom: '1979-12-14',
    summary:
      '$300,000 of FY1980 IMET was moved to the new government: notified on 14 December 1979, with fifteen days to ' +
      'object. A visit planned before had been called off in September.',
    sources: [
      { name: 'Cable 1979STATE328182', url: 'https://wikileaks.org/plusd/cables/1979STATE328182_e.html' },
      { name: 'FRUS 1977-80 v. 15 doc. 306', url: 'https://history.state.gov/historicaldocuments/frus1977-80v15/d306' },
    ],
    confidence: 'primary',
  },
  {
    id: 'nic-1981-suspension',
    country: 'NIC',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1981-01-01',
    fromPrecision: 'year',
    to: '1990-04-25',
    end: 'ended',
    knownFrom: null,
    summary:
      'Aid to the Sandinista government ended early in 1981 and came back with the elected government of 25 April ' +
      '1990, both as recalled.',
    sources: [
      { name: 'recalled', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'nic-1998-restoration',
    country: 'NIC',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '1998-10-01',
    fromPrecision: 'year',
    to: '2018-07-30',
    end: 'ended',
    knownFrom: null,
    summary:
      'Courses are printed from FY1999, the first year of the published reports, to FY2017; when they began again ' +
      'after 1990 was not found.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'nic-2018-withdrawal',
    country: 'NIC',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '2018-07-30',
    to: null,
    end: 'in-force',
    knownFrom: '2018-07-30',
    summary:
      'Security assistance was withdrawn after the repression of the protests of 2018. 19 lines in FY2017, and ' +
      'none in FY2018-FY2020.',
    sources: [
      {
        name: 'Central America Reports',
        url: 'https://centralamericareports.com/2018/07/31/us-withdraws-security-assistance-from-nicaragua/',
      },
      {
        name: 'Jurist',
        url: 'https://www.jurist.org/news/2024/03/us-state-department-places-arms-restrictions-on-nicaragua/',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'secondary',
  },
  {
    id: 'pan-1987-suspension',
    country: 'PAN',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1987-07-01',
    fromPrecision: 'month',
    to: '1987-12-22',
    end: 'ended',
    knownFrom: '1987-07-23',
    summary:
      'Aid was quietly suspended after the attack on the embassy of 30 June 1987, $6 million of it military; the ' +
      'press had it on 23 July. From December the annual act asked for a certificate.',
    sources: [
      { name: 'LA Times, 24 Jul 1987', url: 'https://www.latimes.com/archives/la-xpm-1987-07-24-mn-3667-story.html' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'pan-1990-restoration',
    country: 'PAN',
    kind: 'restoration',
    by: 'congress',
    effect: 'none',
    from: '1990-02-14',
    to: null,
    end: 'in-force',
    knownFrom: '1990-02-14',
    summary:
      'Congress opened economic, police and earlier military aid to the Endara government despite the laws it ' +
      'lists. IMET is not named.',
    sources: [
      {
        name: 'P.L. 101-243',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-104/public/public-law-101-243.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'slv-1977-refusal',
    country: 'SLV',
    kind: 'restriction',
    by: 'host-government',
    effect: 'limits',
    from: '1977-03-01',
    fromPrecision: 'month',
    to: '1979-12-29',
    end: 'ended',
    knownFrom: null,
    summary: 'El Salvador refused aid that was tied to a report on its human rights; there was no IMET in FY1979.',
    sources: [
      { name: 'FRUS 1977-80 v. 24 doc. 8', url: 'https://history.state.gov/historicaldocuments/frus1977-80v24/d8' },
      { name: 'Cable 1979STATE328182', url: 'https://wikileaks.org/plusd/cables/1979STATE328182_e.html' },
    ],
    confidence: 'primary',
  },
  {
    id: 'slv-1979-resumption-approved',
    country: 'SLV',
    kind: 'resumption-approved',
    by: 'executive',
    effect: 'none',
    from: '1979-12-29',
    to: '1982-01-28',
    end: 'ended',
    knownFrom: '1979-12-14',
    summary:
      '$300,000 of FY1980 IMET was moved to El Salvador after the junta of 15 October 1979 came in: notified on 14 ' +
      'December, with fifteen days to object.',
    sources: [
      { name: 'Cable 1979STATE328182', url: 'https://wikileaks.org/plusd/cables/1979STATE328182_e.html' },
    ],
    confidence: 'primary',
  },
  {
    id: 'slv-1982-restoration',
    country: 'SLV',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '1982-01-28',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'From FY1982 the law lets IMET go to El Salvador on certifications, which are recalled as made; the program ' +
      'was at work by then.',
    sources: [
      {
        name: 'P.L. 97-113 (ISDCA 1981) sec. 728, 95 Stat.',
        url: 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_95.djvu/1582',
      },
    ],
    confidence: 'secondary',
  },
])
