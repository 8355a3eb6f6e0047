import { onRecord, type CountryRule } from '../rule.ts'

type ExecutivePolicy = 'executive-suspension' | 'executive-pause' | 'executive-expanded-only'

/**
 * The executive's own measures. No law asks for them and none says how they end, so there is one question, and what
 * lifts them is that the executive ends them.
 */
export const executivePolicyRules: readonly CountryRule<ExecutivePolicy>[] = [
  {
    provision: 'executive-suspension',
    applies: onRecord("Has the executive suspended all of the country's IMET as a matter of policy?", 'Department of State'),
  },
  {
    provision: 'executive-pause',
    applies: onRecord("Has the executive paused or limited the country's IMET as a matter of policy?", 'Department of State'),
  },
  {
    provision: 'executive-expanded-only',
    applies: onRecord('Has the executive limited the country to expanded IMET as a matter of policy?', 'Department of State'),
  },
]
