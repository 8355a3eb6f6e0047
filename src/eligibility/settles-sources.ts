import type { ProvisionId } from '../law/register.ts'
import type { SlotRule } from './rule.ts'

/** Where a yearly or standing list is published, by its provision. */
const LISTS: Partial<Readonly<Record<ProvisionId, string>>> = {
  'faa-620a-state-sponsors': "The Department of State's list of state sponsors of terrorism, and its notices in the Federal Register",
  'cspa-404': 'The list in the yearly Trafficking in Persons Report, and the Presidential Determinations under the Act in the Federal Register',
  'tvpa-110-tier3': 'The yearly Presidential Determination under the Act in the Federal Register; the tiers stand in the Trafficking in Persons Report',
  'fraa-2003-706-drug-list': 'The yearly Presidential Determination on major drug countries in the Federal Register',
  'faa-490-majors': 'The yearly certifications of the President, in the Federal Register and the International Narcotics Control Strategy Report',
}

/** Where to look for the answer to a question of fact: the place where whoever determines it makes it known, if anywhere. */
export function whereToLook(id: ProvisionId, { knownTo, askOf }: SlotRule): string {
  if (knownTo === 'government') return `Not published; ${askOf} can say`
  const list = LISTS[id]
  if (list !== undefined) return list
  if (id.startsWith('executive-')) return "The Department of State's announcements, briefings and congressional budget justifications"
  if (askOf.startsWith('President')) return 'Presidential Determinations and memoranda, in the Federal Register'
  if (askOf.startsWith('Congress')) return 'The public laws of the time'
  return 'The Federal Register, and the reports and statements of the Department of State'
}
