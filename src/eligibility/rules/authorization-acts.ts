import type { ProvisionId } from '../../law/register.ts'
import type { CountryRule } from '../rule.ts'

export const authorizationActRules = [
  // Pub. L. 103-160 sec. 1511: one section, set aside country by country.
  {
    provision: 'ndaa-fy1994-1511-serbia',
    applies: 'named',
    waived: {
      asks: 'Has the President certified to Congress a waiver of section 1511 for this government?',
      knownTo: 'public',
      askOf: 'President',
    },
  },
  // Pub. L. 96-92 sec. 25: an allowance that waits for a finding, for one fiscal year.
  {
    provision: 'pl-96-92-25-jordan',
    applies: 'named',
    certified: {
      asks: 'Has the President found that Jordan acts in good faith toward an overall peace settlement?',
      knownTo: 'public',
      askOf: 'President',
    },
  },
] as const satisfies readonly CountryRule<ProvisionId>[]
