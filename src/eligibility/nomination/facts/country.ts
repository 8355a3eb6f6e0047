import type { Truth } from '../../../core/truth.ts'
import type { ProvisionId } from '../../../law/register.ts'
import { REGIONAL_SECURITY_SYSTEM, WITHOUT_ARMY } from '../../../training/regions.ts'
import type { Access } from '../../access.ts'
import { defineFacts, plain } from '../fact-rule.ts'
import { inTraining, says, type Given } from '../given.ts'

const is =
  (...wanted: readonly Access[]) =>
  ({ country: { access } }: Given): Truth =>
    access === 'undetermined' ? 'unknown' : wanted.includes(access)

/** The provisions under which default on a debt stops aid: the regulation treats students in training under them apart. */
const DEFAULT: ReadonlySet<ProvisionId> = new Set([
  'faa-620q1-fal-default',
  'faa-620q2-brooke-permanent',
  'annual-default',
])

function barredByDefaultAlone({ country: { findings } }: Given): boolean {
  const bars = findings.filter(({ result, access }) => result === 'bars' && access === 'barred')
  return bars.length > 0 && bars.every(({ provision }) => DEFAULT.has(provision))
}

function barredByDefault({ country: { findings } }: Given): boolean {
  return findings.some(({ result, provision }) => result === 'bars' && DEFAULT.has(provision))
}

export function countryFacts() {
  return defineFacts({
    'country/barred': {
      asks: 'Is the country barred from IMET?',
      knownTo: 'public',
      askOf: 'Department of State',
      read: is('barred'),
    },
    'country/expanded-only': {
      asks: 'May the country receive only expanded IMET?',
      knownTo: 'public',
      askOf: 'Department of State',
      read: is('expanded-only'),
    },
    'country/restricted': {
      asks: 'Is the IMET of the country limited?',
      knownTo: 'public',
      askOf: 'Department of State',
      read: is('restricted'),
    },
    'country/conditional': {
      asks: 'May the country receive IMET only on conditions?',
      knownTo: 'public',
      askOf: 'Department of State',
      read: is('conditional'),
    },
    'country/conditions-met': {
      asks: 'Are the conditions met on which the country may receive IMET?',
      knownTo: 'government',
      askOf: 'Department of State',
      read: (given) => says(given, given.nomination.countryConditionsMet),
      act: {
        to: true,
        do: 'Meet the conditions that the decision on the country lists.',
        by: 'Department of State',
        phase: 'approve',
        kind: 'certification',
      },
    },
    'country/outside-limits': {
      asks: 'Does the training fall outside the limits put on the country?',
      knownTo: 'government',
      askOf: 'Department of State',
      read: (given) => says(given, given.nomination.outsideCountryLimits),
      act: {
        to: true,
        do: 'Have it confirmed that the training falls outside the limits.',
        by: 'Department of State',
        phase: 'approve',
      },
    },
    'country/in-default': plain('Is the country barred for default on a debt?', barredByDefault),
    'country/barred-by-default-alone': plain('Is default on a debt the only bar?', barredByDefaultAlone),
    'country/regional-security-system': plain(
      'Is the country a member of the Regional Security System?',
      ({ nomination }) => REGIONAL_SECURITY_SYSTEM.includes(nomination.country),
    ),
    'country/democracy-without-army': {
      asks: 'Has the country a longstanding democratic tradition, no standing armed forces and no consistent pattern of gross violations?',
      knownTo: 'public',
      askOf: 'Department of State',
      read: ({ nomination }) => (WITHOUT_ARMY.includes(nomination.country) ? 'unknown' : false),
    },
    'country/gnp-above-2349': {
      asks: 'Was gross national product a head above 2,349 dollars a year?',
      knownTo: 'public',
      askOf: 'Department of State',
      read: () => 'unknown',
    },
    'training/begun': plain('Had training begun before the bar fell, and is it not over?', (given) => {
      const { atStart } = given
      if (!inTraining(given) || atStart === null) return false
      return atStart.access === 'undetermined' ? 'unknown' : atStart.access !== 'barred'
    }),
    'training/wind-up-approved': {
      asks: 'Was completing the training approved as winding up, with money that is still available?',
      knownTo: 'government',
      askOf: 'Department of State and Defense Security Cooperation Agency',
      // Before Pub. L. 96-533 sec. 617 did not speak of students.
      read: (given) => (given.day < '1980-12-16' ? false : says(given, given.nomination.windUpApproved)),
      act: {
        to: true,
        do: 'Have completion approved as winding up: money can be obligated for eight months after the end of assistance.',
        by: 'Department of State and Defense Security Cooperation Agency',
        phase: 'train',
      },
    },
    'training/outside-home-country': plain(
      'Is the student being trained outside the home country?',
      ({ nomination }) => nomination.course.place !== 'home-country',
    ),
  })
}
