import { defineDeterminations } from '../row.ts'

const CERTIFICATION = {
  name: 'Presidential certification of 19 Dec 2000 waiving sec. 1511(b),(c)',
  url: 'https://casetext.com/federal-register/presidential-certification-to-waive-application-of-restrictions-on-assistance-to-the-government-of-serbia-and-the-government-of-montenegro',
} as const

/** Waivers and findings under the authorization acts that named a country. */
export const authorizationActFindings = defineDeterminations([
  {
    id: 'mne-1999-section-1511-waiver',
    country: 'MNE',
    provision: 'ndaa-fy1994-1511-serbia',
    slot: 'waived',
    from: '1999-02-01',
    fromPrecision: 'month',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'The President set section 1511 aside for Montenegro in February 1999.',
    instrument: null,
    sources: [CERTIFICATION],
    confidence: 'secondary',
  },
  {
    id: 'srb-2000-section-1511-waiver',
    country: 'SRB',
    provision: 'ndaa-fy1994-1511-serbia',
    slot: 'waived',
    from: '2000-12-19',
    to: null,
    end: 'in-force',
    knownFrom: '2000-12-19',
    summary: 'The President set section 1511 aside for Serbia on 19 December 2000.',
    instrument: 'Presidential certification of 2000-12-19',
    sources: [CERTIFICATION],
    confidence: 'primary',
  },
  {
    id: 'jor-1980-good-faith-finding',
    country: 'JOR',
    provision: 'pl-96-92-25-jordan',
    slot: 'certified',
    from: '1980-01-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'The President found good faith on the part of Jordan in PD 80-9; its day was not found.',
    instrument: 'PD 80-9',
    sources: [
      {
        name: 'FRUS 1977-1980 vol. IX (2nd ed.), doc. 321, Presidential Determination 80-9',
        url: 'https://history.state.gov/historicaldocuments/frus1977-80v09Ed2/d321',
      },
    ],
    confidence: 'secondary',
  },
])
