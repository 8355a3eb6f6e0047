import { defineDeterminations } from '../row.ts'

/**
 * The coup clause of the annual acts in the Americas. Not here: Peru 1992, where the elected head of government himself
 * closed the congress, and Haiti 2004, which nobody in the executive called a coup.
 */
export const coupsAmericas = defineDeterminations([
  {
    id: 'sur-1990-coup-clause',
    country: 'SUR',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1990-12-24',
    to: '1992-01-01',
    toPrecision: 'year',
    end: 'ended',
    knownFrom: '1990-12-24',
    summary:
      'The United States condemned the coup of 24 December 1990. That the clause was applied is recalled; after the ' +
      'elections of 1991 relations were normal again, and the day was not found.',
    instrument: 'Pub. L. 101-513 sec. 513',
    sources: [
      { name: 'AP, December 1990', url: 'https://www.apnews.com/fa4b6ac161dcfafd5ed558e3f6b8cefb' },
      { name: 'CIP, Suriname', url: 'http://ciponline.org/facts/su99.htm' },
      { name: 'application of sec. 513 (recalled)', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'hti-1991-coup-clause',
    country: 'HTI',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1991-09-30',
    to: '1994-10-15',
    end: 'ended',
    knownFrom: '1991-09-30',
    summary:
      'President Aristide was deposed on 30 September 1991, and all direct aid stopped in October. It ended when he ' +
      'came back on 15 October 1994.',
    instrument: 'sec. 513 of the FY1991 act and its successors',
    sources: [
      { name: 'GAO on sanctions against Haiti (DTIC)', url: 'https://apps.dtic.mil/sti/citations/trecms/AD1173573' },
      { name: 'application of the clause (recalled)', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'hnd-2009-coup-clause-not-applied',
    country: 'HND',
    provision: 'annual-coup',
    slot: 'applies',
    value: false,
    from: '2009-06-28',
    to: '2010-03-04',
    end: 'ended',
    knownFrom: '2009-09-03',
    summary:
      'President Zelaya was removed on 28 June 2009, and aid was ended as policy on 3 September. State never found that ' +
      'it had been a military coup, so the clause did not apply.',
    instrument: null,
    sources: [
      {
        name: 'CIP securityassistance.org, 2009',
        url: 'http://archive.securityassistance.org/blog/honduras-could-lose-425-million-us-aid',
      },
      { name: 'Reuters, 3 September 2009 (full address not kept)', url: null },
    ],
    confidence: 'secondary',
  },
])
