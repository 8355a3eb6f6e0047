import { all, any, fact } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { usc, JOINT_REGULATION } from '../sources.ts'

/** A bar on the country, and those who had begun: FAA sec. 617 and AR 12-15 para 3-7j. */
export const windDown617: readonly NominationRule[] = [
  // Sec. 617 speaks of students since Pub. L. 96-533 (1980-12-16).
  {
    id: 'country-barred',
    name: 'The country is barred',
    authority: 'statute',
    effect: 'bars',
    citation: 'the decision on the country; FAA 617, 22 U.S.C. 2367',
    provision: 'faa-617-wind-up',
    from: null,
    to: null,
    text:
      'Nobody from a barred country begins training. A student abroad whose training had begun may finish ' +
      'it where completion is approved as winding up; under the bar for default the regulation lets that ' +
      'student finish.',
    offends: fact('country/barred'),
    excepted: all(
      fact('training/begun'),
      fact('training/outside-home-country'),
      any(fact('training/wind-up-approved'), fact('country/barred-by-default-alone')),
    ),
    sources: [usc('22 U.S.C. 2367'), JOINT_REGULATION],
    confidence: 'primary',
    covers: [
      'suspend.brooke.travel',
      'suspend.brooke.in-training',
      'suspend.brooke.not-begun',
      'suspend.winddown.617',
      'suspend.trigger.620q-6m',
      'suspend.trigger.620q-1y',
    ],
  },
]
