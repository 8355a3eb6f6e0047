import { defineDeterminations } from '../row.ts'

/**
 * Standing acts about one country in the Americas: what was certified or excepted. No row stands where none was found:
 * Panama 1980 (no waiver of sec. 28), Haiti, Bolivia and Peru in the 1980s (no certification), Nicaragua (no
 * determination under sec. 724).
 */
export const countryActsAmericas = defineDeterminations([
  {
    id: 'arg-1983-section-725-certified',
    country: 'ARG',
    provision: 'faa-620b-argentina',
    slot: 'certified',
    from: '1983-12-10',
    to: null,
    end: 'in-force',
    knownFrom: '1983-12-08',
    summary:
      'The President certified Argentina on human rights and the national interest; announced on 8 December 1983 to take ' +
      'effect when the elected president was sworn in, two days later.',
    instrument: 'certification under Pub. L. 97-113 sec. 725, effective 1983-12-10',
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
    id: 'slv-1982-section-728-certified',
    country: 'SLV',
    provision: 'el-salvador-728-531',
    slot: 'certified',
    from: '1982-01-28',
    to: '1983-10-01',
    end: 'ended',
    knownFrom: '1982-01-28',
    summary:
      'The first certification was due within thirty days of the act, and one every 180 days after it. That all of them ' +
      'were made is recalled; they are read as one span.',
    instrument: 'certifications under Pub. L. 97-113 sec. 728',
    sources: [
      {
        name: 'Pub. L. 97-113 sec. 728',
        url: 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_95.djvu/1582',
      },
      { name: 'certifications (recalled)', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'pan-1990-drug-denial-set-aside',
    country: 'PAN',
    provision: 'faa-490-majors',
    slot: 'excepted',
    from: '1990-02-14',
    to: '1990-02-28',
    end: 'ended',
    knownFrom: '1990-02-14',
    summary:
      'Congress ended what the missing certifications of 1988 and 1989 had brought on Panama, from the day of the act; ' +
      'two weeks later the next yearly decision came.',
    instrument: 'Pub. L. 101-243 sec. 102',
    sources: [
      {
        name: 'Pub. L. 101-243 sec. 102',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-104/public/public-law-101-243.md',
      },
    ],
    confidence: 'primary',
  },
])
