import { defineDeterminations } from '../row.ts'

/** Standing acts about one country, in Asia, Europe and the Middle East: when their trigger was met. */
export const countryActsAsiaEurope = defineDeterminations([
  {
    id: 'afg-1992-620d-finding',
    country: 'AFG',
    provision: 'faa-620d-afghanistan',
    slot: 'waived',
    from: '1992-10-01',
    fromPrecision: 'month',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'No aid to Afghanistan after the killing of Ambassador Dubs, until the President found aid to be in the ' +
      'national interest, as he did in October 1992. The section was repealed on 17 December 2004.',
    instrument: 'Pub. L. 96-53; finding of October 1992, 57 FR 47557',
    sources: [
      {
        name: 'Legislation on Foreign Relations, FAA 620D and 620E notes (Google Books)',
        url: 'https://books.google.ro/books?id=SvMKAAAAIAAJ&pg=PA344',
      },
      { name: 'day of P.L. 96-53 (recalled)', url: null },
      {
        name: '22 U.S.C. 2374 repeal note (FAA 620D, 14 Aug 1979 to 17 Dec 2004)',
        url: 'https://github.com/publicdocs/uscode/blob/master/assets/md/titles/usc22/us/usc/t22/ch32/schIII/ptI/m__us_usc_t22_s2374.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'irn-1980-relations-severed',
    country: 'IRN',
    provision: 'faa-620t-severed-relations',
    slot: 'applies',
    from: '1980-04-07',
    to: null,
    end: 'in-force',
    knownFrom: '1980-04-07',
    summary: 'Relations were broken off during the hostage crisis and have not been taken up again.',
    instrument: null,
    sources: [
      { name: 'dates of break (recalled)', url: null },
    ],
    confidence: 'recalled',
  },
])
