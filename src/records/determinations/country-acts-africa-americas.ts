import { defineDeterminations } from '../row.ts'

/** Standing acts about one country, in Africa and the Americas: certifications made under them, and relations broken off. */
export const countryActsAfricaAmericas = defineDeterminations([
  {
    id: 'arg-1983-section-725-certification',
    country: 'ARG',
    provision: 'faa-620b-argentina',
    slot: 'certified',
    from: '1983-12-10',
    to: '1989-11-21',
    end: 'ended',
    knownFrom: '1983-12-08',
    summary:
      'The President certified progress on human rights and the national interest with effect from 10 December ' +
      '1983, the day on which President Alfonsin took office. It had been announced on 7 and 8 December.',
    instrument: 'Certification of 10 December 1983 under Pub. L. 97-113 sec. 725',
    sources: [
      { name: 'FRUS 1981-88 v. 13 doc. 437', url: 'https://history.state.gov/historicaldocuments/frus1981-88v13/d437' },
      {
        name: 'UPI, 8 Dec 1983',
        url: 'https://www.upi.com/Archives/1983/12/08/Arms-sales-restriction-against-Argentina-lifted/1817439707600/',
      },
      {
        name: 'P.L. 97-113 sec. 725',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-095/public/public-law-97-113.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'cub-1961-relations-severed',
    country: 'CUB',
    provision: 'faa-620t-severed-relations',
    slot: 'applies',
    from: '1961-01-03',
    to: '2015-07-20',
    end: 'ended',
    knownFrom: '1961-01-03',
    summary:
      'Relations were broken off on 3 January 1961 and taken up again on 20 July 2015. Other sections bar Cuba all ' +
      'the while.',
    instrument: null,
    sources: [
      { name: 'dates of break and resumption (recalled)', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'slv-1982-section-728-certifications',
    country: 'SLV',
    provision: 'el-salvador-728-531',
    slot: 'certified',
    from: '1982-01-28',
    to: '1983-10-01',
    end: 'ended',
    knownFrom: null,
    summary:
      'The President certified within the first thirty days, and again every 180 days while the section ran; the ' +
      'certifications are recalled.',
    instrument: 'Pub. L. 97-113 sec. 728',
    sources: [
      {
        name: 'P.L. 97-113 (ISDCA 1981) sec. 728, 95 Stat.',
        url: 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_95.djvu/1582',
      },
    ],
    confidence: 'recalled',
  },
])
