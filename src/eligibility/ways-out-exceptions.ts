import type { Interval } from '../core/interval.ts'
import type { ProvisionId } from '../law/register.ts'
import type { Extent } from './fact.ts'

/** An exception in a provision's own words that lets a part of IMET through and asks nothing of the country. */
export interface PartlyExcepted extends Interval {
  readonly act: string
  readonly by: string
  readonly notice?: string
  readonly extent: Exclude<Extent, 'all'>
}

const PEACEKEEPING = 'Training for international peacekeeping operations stays outside the limit.'
const AT_SEA = 'Courses on security at sea stay outside the limit.'
const PROFESSIONAL = 'Professional military education stays outside the limit.'
const STATE = 'Department of State'

/** The exceptions that let a part of IMET through, by provision, with the days of the texts that have them. */
export const PARTLY_EXCEPTED: Partial<Readonly<Record<ProvisionId, readonly PartlyExcepted[]>>> = {
  // Sec. 110 with sec. 103(10): assistance on narcotics under the military chapters is left out.
  'tvpa-110-tier3': [
    { from: '2000-10-28', to: null, extent: 'part', by: STATE, act: 'The training is on narcotics.', notice: 'notice under FAA sec. 634A' },
  ],
  // FAA sec. 546; AECA sec. 21(a)(1)(C) has the price.
  'faa-546-high-income': [
    { from: '1996-07-21', to: null, extent: 'part', by: 'the country', act: 'The country pays for the training itself (AECA sec. 21(a)(1)(C)).' },
  ],
  'annual-expanded-only-list': [
    { from: '2009-12-16', to: '2015-12-18', extent: 'part', by: STATE, act: PEACEKEEPING },
    { from: '2009-12-16', to: '2015-12-18', extent: 'part', by: STATE, act: AT_SEA },
    { from: '2014-12-16', to: '2015-12-18', extent: 'part', by: STATE, act: PROFESSIONAL },
  ],
  'annual-great-lakes-imet': [{ from: '2017-05-05', to: null, extent: 'part', by: STATE, act: PROFESSIONAL }],
  // Pub. L. 104-107 and Pub. L. 104-208: expanded IMET to carry out a ceasefire or peace agreement.
  'annual-gtm-imet': [
    { from: '1996-02-12', to: '1997-11-26', extent: 'expanded', by: STATE, act: 'There is a ceasefire or peace agreement to carry out.' },
  ],
  'annual-lka-imet': [
    { from: '2014-01-17', to: '2017-05-05', extent: 'part', by: STATE, act: PEACEKEEPING },
    { from: '2014-01-17', to: '2015-12-18', extent: 'part', by: STATE, act: AT_SEA },
  ],
  // Angola and Uganda, FY1979.
  'annual-direct-funding': [
    { from: '1978-10-18', to: '1979-11-20', extent: 'part', by: STATE, act: 'The students had begun before.' },
  ],
  'annual-jor-gulf': [
    { from: '1991-04-10', to: '1991-10-01', extent: 'part', by: STATE, act: 'The students were enrolled already.' },
  ],
}

/** Provisions whose exceptions are about other aid, or about no training of a country's own, and so are no way out for IMET. */
export const EXCEPTIONS_FOR_OTHER_AID = {
  'faa-620a-cuba': 'paragraph (2) cannot lift paragraph (1)',
  'faa-502b-human-rights': 'a lift for improvement is for part I funds; the rest is about allocation',
  'aeca-102b-detonation': 'humanitarian aid, food and farm goods',
  'faa-620e-pressler': 'where IMET is left out the section has no effect on it',
  'cbw-act-307': 'urgent humanitarian aid, food and farm goods',
  'iran-iraq-arms-1605': 'urgent humanitarian aid and medicine',
  'nkspea-203': 'human rights, rule of law, health and humanitarian programs; IMET is not named',
  'faa-490-majors': 'classes of aid of which IMET is none',
  'fraa-2003-706-drug-list': 'classes of aid of which IMET is none',
  'burma-570-1996': 'humanitarian and democracy aid, crop substitution',
  'darfur-6f': 'humanitarian assistance',
  'drc-105': 'humanitarian, peacekeeping and counterterrorism assistance; IMET is not named',
  'fsa-907-azerbaijan': 'nonproliferation and disarmament programs',
  'chile-406-726': 'safety parts for aircraft',
  'panama-1302': 'the Canal and forces of the United States',
  'annual-coup': 'help for elections, participation and transitions; another law is the question asked',
  'annual-eth-eri-algiers': 'peacekeeping, human rights and social programs',
  'annual-sdn-government': 'humanitarian aid and the peace agreement',
  'annual-ssd-government': 'humanitarian aid, health and the peace agreement',
  'annual-zwe-government': 'health, education and economic growth',
  'annual-hti-constitution': 'private development aid, food, medicine and relief',
  'annual-mex-water-treaty': 'programs against fentanyl',
  'annual-rus-baltic': 'humanitarian aid',
  'annual-khm-government': 'health, education and others, and IMET where the text of the year lets it through',
  'annual-uzb-framework': 'expanded IMET, which the effect of those texts leaves open',
} as const satisfies Partial<Readonly<Record<ProvisionId, string>>>
