import { defineProvisions, type ProvisionData } from '../provision.ts'
import { code } from './text-copies.ts'

const SOURCES = [code('title-22/chapter-32/sec-2347'), code('title-22/chapter-32/sec-2382')]

function policy(name: string, effect: ProvisionData['effect'], trigger: string, rule: string): ProvisionData {
  return {
    name,
    family: 'executive-policy',
    ground: 'executive-policy',
    citation: {
      act: 'Foreign Assistance Act of 1961',
      section: 'secs. 541(a), 622(c)',
      usc: '22 U.S.C. 2347(a), 2382(c)',
    },
    publicLaw: 'Pub. L. 94-329 sec. 106',
    enacted: '1976-06-30',
    level: 'country',
    effect,
    reach: 'yes',
    reachNote: 'Section 541 authorizes IMET and obliges nobody to give it; section 622(c) leaves to the Secretary of State whether and how much a country gets.',
    trigger,
    exceptions: [],
    waiver: null,
    ends: 'The executive ends its own measure; no law has to be satisfied.',
    versions: [
      {
        from: '1976-06-30',
        to: null,
        rule,
        changedBy: 'Pub. L. 94-329 sec. 106',
        sources: SOURCES,
        confidence: 'primary',
      },
    ],
  }
}

/**
 * The executive's own measures. No statute makes them: they rest on the discretion that the authority itself leaves, and
 * are kept apart from bars of law.
 */
export const executivePolicy = defineProvisions({
  'executive-suspension': policy(
    'Suspension by the executive',
    'bars',
    'The executive has stopped all IMET of the country.',
    'The executive may stop a program that law would let go on.',
  ),
  'executive-pause': policy(
    'Pause or cut by the executive',
    'limits',
    'The executive holds back new training, or has cut a part of the program.',
    'The executive may hold a program back or reduce it while law would let it go on.',
  ),
  'executive-expanded-only': policy(
    'Expanded IMET only, by policy of the executive',
    'expanded-only',
    'The executive gives the country only expanded IMET.',
    'The executive may keep a country to expanded IMET while law would let it have more.',
  ),
})
