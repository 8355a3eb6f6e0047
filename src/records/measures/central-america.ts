import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineMeasures } from '../row.ts'

const CABLE_1979 = {
  name: 'Cable 1979STATE328182',
  url: 'https://wikileaks.org/plusd/cables/1979STATE328182_e.html',
} as const

/** Steps in Central America: the refusals of 1977, the wars, Honduras in 2009, Nicaragua since 2018. */
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
      'Guatemala turned down aid that came with a report on its human rights, and little or no IMET followed for ' +
      'years; $250,000 planned for FY1980 was given up. From 30 July 1983 statutes limited it.',
    sources: [
      {
        name: 'FRUS 1977-80 vol. XV doc. 29 note 6',
        url: 'https://history.state.gov/historicaldocuments/frus1977-80v15/d29fn6',
      },
      { name: 'FRUS 1977-80 vol. XXIV doc. 8', url: 'https://history.state.gov/historicaldocuments/frus1977-80v24/d8' },
    ],
    confidence: 'primary',
  },
  {
    id: 'gtm-1986-civilian-government',
    country: 'GTM',
    kind: 'announcement',
    by: 'host-government',
    effect: 'none',
    from: '1986-01-14',
    to: null,
    end: 'in-force',
    knownFrom: '1986-01-14',
    summary:
      'President Cerezo, elected and a civilian, took office. That met the first condition which the act of 1985 set ' +
      'for grant military aid and sales; grant aid was still appropriated for FY1989.',
    sources: [
      {
        name: 'Pub. L. 100-461 (FY1989), 102 Stat., Guatemala',
        url: 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_102_Part_3.djvu/200',
      },
      { name: 'day of the inauguration (recalled)', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gtm-1990-military-aid-suspended',
    country: 'GTM',
    kind: 'restriction',
    by: 'executive',
    effect: 'none',
    scope: 'grant military aid and sales',
    from: '1990-12-21',
    to: null,
    end: 'not-found',
    heldThrough: '2005-08-01',
    knownFrom: '1990-12-21',
    summary:
      'Military aid and sales stopped over the killing of a United States citizen, Michael DeVine, in June 1990. A ' +
      'little IMET is remembered to have gone on until 1995. Military financing was still at nothing and banned in ' +
      'the bills of August 2005; no end was found.',
    sources: [
      { name: 'Sun Sentinel, 30 December 1990 (full address not kept)', url: null },
      { name: 'LAWG Advocate, August 2005 (SOA Watch copy)', url: 'http://www.soaw.org/about-the-soawhinsec/victims-and-survivors/guatemala/1151?tmpl=component&print=1&page=' },
      { name: 'CIP, Guatemala', url: 'http://ciponline.org/facts/gu.htm' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gtm-1995-imet-stopped',
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
      'Ordinary IMET ended in 1995, after the disclosures on the Bamaca and DeVine cases (the month is recalled), and ' +
      'none was given in 1996. The act of 12 February 1996 made it law.',
    sources: [
      { name: 'CIP, IMET for Guatemala', url: 'http://ciponline.org/facts/imetgu.htm' },
      { name: 'month (recalled)', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gtm-2005-old-military-aid-released',
    country: 'GTM',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'grant military aid of earlier years',
    from: '2005-03-24',
    to: null,
    end: 'in-force',
    knownFrom: '2005-03-24',
    summary:
      'Reforms were certified, which freed up to $3,227,000 of old grant military aid. It was no IMET and opened none, ' +
      'though it is often told as the end of the ban.',
    sources: [
      {
        name: 'Pub. L. 108-447, 118 Stat. 3032',
        url: 'https://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_118.djvu/3062',
      },
      {
        name: 'Los Angeles Times, 25 March 2005',
        url: 'https://www.latimes.com/archives/la-xpm-2005-mar-25-fg-guatemala25-story.html',
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
    summary: 'El Salvador turned military aid down, and had no IMET in FY1979; money was moved to it for FY1980.',
    sources: [
      { name: 'FRUS 1977-80 vol. XXIV doc. 8', url: 'https://history.state.gov/historicaldocuments/frus1977-80v24/d8' },
      CABLE_1979,
    ],
    confidence: 'primary',
  },
  {
    id: 'slv-1979-reprogramming',
    country: 'SLV',
    kind: 'resumption-approved',
    by: 'executive',
    effect: 'none',
    from: '1979-12-29',
    to: null,
    end: 'in-force',
    knownFrom: '1979-12-14',
    summary:
      'Letters of 14 December 1979 told Congress that $300,000 of FY1980 IMET would go to the junta of October; the ' +
      'fifteen days of notice ended on 29 December.',
    sources: [CABLE_1979],
    confidence: 'primary',
  },
  {
    id: 'slv-1980-restoration',
    country: 'SLV',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '1980-01-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'Training is remembered to have begun again in the course of 1980; no document with the day was found.',
    sources: [{ name: '1980 (recalled)', url: null }],
    confidence: 'recalled',
  },
  {
    id: 'hnd-2009-partial-suspension',
    country: 'HND',
    kind: 'restriction',
    by: 'executive',
    effect: 'limits',
    from: '2009-07-02',
    to: '2009-09-03',
    end: 'ended',
    knownFrom: '2009-07-02',
    summary:
      'Four days after President Zelaya was removed some $16.5 million of military and $1.9 million of other aid was ' +
      'held, while the coup clause was under review.',
    sources: [
      { name: 'CounterVortex, Honduras 2009', url: 'https://countervortex.org/blog/honduras-us-deports-coup-supporter/' },
      {
        name: 'CIP securityassistance.org, 2009',
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
    rivals: [
      {
        field: 'from',
        day: '2009-09-02',
        because: 'Told as of a Wednesday by one agency; the statement is of Thursday the 3rd.',
        sources: [{ name: 'IPS, September 2009', url: null }],
      },
    ],
    knownFrom: '2009-09-03',
    summary:
      'Much of the aid to the government was ended as policy, without saying that a military coup had taken place: the ' +
      'clause never applied.',
    sources: [
      {
        name: 'Reuters, 3 September 2009',
        url: 'https://www.reuters.com/article/us-honduras-usa-aid/u-s-cuts-more-than-30-million-in-aid-to-honduras-idUSTRE58251N20090903',
      },
      { name: 'NBC/AP, March 2010', url: 'https://www.nbcnews.com/id/wbna35714555' },
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
      'Congress was told that over $31 million was coming back, five weeks after President Lobo had taken office.',
    sources: [{ name: 'NBC/AP, March 2010', url: 'https://www.nbcnews.com/id/wbna35714555' }],
    confidence: 'secondary',
  },
  {
    id: 'nic-1978-no-imet',
    country: 'NIC',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1978-10-01',
    to: '1979-12-29',
    end: 'ended',
    knownFrom: null,
    summary: 'The Somoza government had no IMET in FY1979, and a training visit offered to its successor was called off.',
    sources: [CABLE_1979, { name: 'start (recalled)', url: null }],
    confidence: 'secondary',
  },
  {
    id: 'nic-1979-reprogramming',
    country: 'NIC',
    kind: 'resumption-approved',
    by: 'executive',
    effect: 'none',
    from: '1979-12-29',
    to: null,
    end: 'in-force',
    knownFrom: '1979-12-14',
    summary:
      '$300,000 of FY1980 IMET was meant for the new government, as notified on 14 December 1979. That it trained is not ' +
      'on record.',
    sources: [
      CABLE_1979,
      {
        name: 'FRUS 1977-80 vol. XV doc. 306',
        url: 'https://history.state.gov/historicaldocuments/frus1977-80v15/d306',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'nic-1981-cutoff',
    country: 'NIC',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1981-01-01',
    fromPrecision: 'year',
    to: '1990-04-25',
    end: 'ended',
    knownFrom: null,
    summary: 'Aid to the Sandinista government ended in 1981, as recalled, and the obstacle went with it on 25 April 1990.',
    sources: [{ name: '1981 to 1990 (recalled)', url: null }],
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
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'The first published year, FY1999, has 24 courses; when training had begun again was not found.',
    sources: [PARTICIPATION_SOURCE],
    confidence: 'secondary',
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
    besideLaw: [
      { provision: 'tvpa-110-tier3', as: 'stands-apart' },
    ],
    knownFrom: '2018-07-30',
    summary:
      'Security assistance was withdrawn because protests were put down by force. No course is printed for FY2018 to ' +
      'FY2020, and since March 2024 arms exports are denied as well.',
    sources: [
      {
        name: 'Central America Reports, 31 July 2018',
        url: 'https://centralamericareports.com/2018/07/31/us-withdraws-security-assistance-from-nicaragua/',
      },
      {
        name: 'Jurist, March 2024',
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
    from: '1987-07-23',
    to: '1987-12-22',
    end: 'ended',
    rivals: [
      {
        field: 'from',
        day: '1987-07-01',
        because:
          'Aid was stopped without announcement some time after the attack on the embassy of 30 June; the 23rd, when ' +
          'it came out, is the first day on which it is certain.',
        sources: [{ name: 'Los Angeles Times, 24 July 1987', url: 'https://www.latimes.com/archives/la-xpm-1987-07-24-mn-3667-story.html' }],
      },
    ],
    knownFrom: '1987-07-23',
    summary:
      'Aid, $6 million of it military, was stopped without announcement after the attack on the embassy on 30 June 1987; ' +
      'it came out on 23 July. From December a statute barred it.',
    sources: [
      {
        name: 'Los Angeles Times, 24 July 1987',
        url: 'https://www.latimes.com/archives/la-xpm-1987-07-24-mn-3667-story.html',
      },
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
      'Congress took aid up again for the Endara government: economic and police aid, and old military money for police ' +
      'equipment. IMET is not named; the bars on it had lost their object.',
    sources: [
      {
        name: 'Pub. L. 101-243',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-104/public/public-law-101-243.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'gtm-1984-training-again',
    country: 'GTM',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '1984-10-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: '1985-02-05',
    summary:
      'Guatemala had $300,000 of training in FY1985, the only military aid since 1977, while the army still governed: ' +
      'neither the act of that year nor the one for FY1986 closed IMET.',
    sources: [
      {
        name: 'Los Angeles Times (Washington Post), 5 February 1985',
        url: 'https://www.latimes.com/archives/la-xpm-1985-02-05-mn-4855-story.html',
      },
    ],
    confidence: 'secondary',
  },
])
