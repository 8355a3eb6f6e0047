import { defineDeterminations } from '../row.ts'

/** Arrears of Pakistan, 1998-2001: one of the few defaults of which the public record tells. */
export const defaultPakistan = defineDeterminations([
  {
    id: 'pak-1998-default',
    country: 'PAK',
    provision: 'annual-default',
    slot: 'applies',
    from: '1998-12-01',
    fromPrecision: 'month',
    to: '2001-10-27',
    end: 'ended',
    knownFrom: null,
    summary:
      'In arrears on United States loans from late 1998, which set off the default clause and FAA sec. 620(q). A ' +
      'rescheduling was signed on 24 September 2001, and Pub. L. 107-57 switched both off from 27 October.',
    instrument: 'ended by Pub. L. 107-57 sec. 3',
    sources: [
      {
        name: 'Pub. L. 107-57 (27 October 2001)',
        url: 'https://www.govinfo.gov/content/pkg/PLAW-107publ57/html/PLAW-107publ57.htm',
      },
      {
        name: 'CRS RS20995, India and Pakistan: U.S. Economic Sanctions',
        url: 'https://www.everycrsreport.com/files/20020211_RS20995_fec39ffc28f6ba3508a7c9096dfaad6cd284bc6b.html',
      },
    ],
    confidence: 'secondary',
  },
])
