import { PARTICIPATION_SOURCE } from '../participation.ts'
import { defineDeterminations } from '../row.ts'

/** The coup clause of the annual acts in the Americas: where it was applied, and where a finding was expected and not made. */
export const coupsAmericas = defineDeterminations([
  {
    id: 'hnd-2009-no-coup-finding',
    country: 'HND',
    provision: 'annual-coup',
    slot: 'applies',
    value: false,
    from: '2009-06-28',
    to: '2010-01-27',
    end: 'ended',
    knownFrom: '2009-09-03',
    summary:
      'President Zelaya was removed on 28 June 2009. Aid was cut as policy; the formal finding of a military coup ' +
      'was never made. An elected President took office on 27 January 2010.',
    instrument: null,
    sources: [
      { name: 'Reuters, 3 Sep 2009', url: null },
      { name: 'NBC/AP', url: 'https://www.nbcnews.com/id/wbna35714555' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'hti-1991-coup-clause',
    country: 'HTI',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1991-09-30',
    to: '1994-10-15',
    end: 'ended',
    knownFrom: null,
    summary:
      'President Aristide was removed on 30 September 1991, and all direct assistance was suspended in October. ' +
      'Ended with his return on 15 October 1994.',
    instrument: 'sec. 513, later 508, of the foreign operations acts',
    sources: [
      { name: 'GAO on Haiti sanctions (DTIC)', url: 'https://apps.dtic.mil/sti/citations/trecms/AD1173573' },
      { name: 'recalled', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'hti-2004-no-coup-finding',
    country: 'HTI',
    provision: 'annual-coup',
    slot: 'applies',
    value: false,
    from: '2004-02-29',
    to: '2006-05-14',
    end: 'ended',
    knownFrom: null,
    summary:
      'The departure of President Aristide on 29 February 2004 was not treated as a coup, as recalled; courses ' +
      'went on. An elected President took office on 14 May 2006.',
    instrument: null,
    sources: [
      PARTICIPATION_SOURCE,
      { name: 'recalled', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'sur-1990-coup-clause',
    country: 'SUR',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1990-12-24',
    to: '1991-09-16',
    end: 'ended',
    knownFrom: null,
    summary:
      'The United States condemned the coup of 24 December 1990; that the clause was applied is recalled. ' +
      'Relations were normal again in 1991, when an elected President took office (16 September, as recalled).',
    instrument: 'Pub. L. 101-513 sec. 513',
    sources: [
      { name: 'AP', url: 'https://www.apnews.com/fa4b6ac161dcfafd5ed558e3f6b8cefb' },
      { name: 'CIP, Suriname', url: 'http://ciponline.org/facts/su99.htm' },
    ],
    confidence: 'recalled',
  },
])
