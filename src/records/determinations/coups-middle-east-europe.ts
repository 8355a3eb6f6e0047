import { defineDeterminations } from '../row.ts'

/** The coup clause of the annual acts in the Middle East and Europe: the one case on record in which a finding was expected. */
export const coupsMiddleEastEurope = defineDeterminations([
  {
    id: 'egy-2013-no-coup-finding',
    country: 'EGY',
    provision: 'annual-coup',
    slot: 'applies',
    value: false,
    from: '2013-07-03',
    to: '2014-10-20',
    end: 'ended',
    knownFrom: '2013-07-26',
    summary:
      'The administration held that it need not decide whether the removal of President Morsi on 3 July 2013 was a ' +
      'coup, and never did: the clause was not applied.',
    instrument: null,
    sources: [
      {
        name: 'New Republic, May 2014 (Egypt 2013: no coup determination, later cut)',
        url: 'http://newrepublic.com/article/117894/thailand-coup-foreign-assistance-act-put-us-awkward-position',
      },
      {
        name: 'CRS RL33003, Egypt (changes 2013-2014)',
        url: 'https://www.everycrsreport.com/changes/20130226_RL33003_21f5deab650b2766880e974b590ce9a75a01c3d4__20140605_RL33003_856450f5493c3c5d089f810a20a9b0ab98fb1a29.html',
      },
      { name: 'New Republic and Devex, 2013', url: null },
    ],
    confidence: 'secondary',
  },
])
