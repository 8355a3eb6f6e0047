import { once } from '../../core/schema.ts'
import { countryFacts } from './facts/country.ts'
import { courseFacts } from './facts/course.ts'
import { lineFacts } from './facts/line.ts'
import { personFacts } from './facts/person.ts'

/**
 * Every question of fact on which a rule of nomination turns.
 *
 * @function
 */
export const nominationFacts = once(() => ({ ...countryFacts(), ...personFacts(), ...courseFacts(), ...lineFacts() }) as const)

/** The name of a question of fact on which a rule of nomination turns. */
export type NominationFactId = keyof ReturnType<typeof nominationFacts>

export function isNominationFactId(name: string): name is NominationFactId {
  return Object.hasOwn(nominationFacts(), name)
}

/**
 * Facts that a caller may not state, since the decision on the country and the days settle them: a bar on a country is not
 * argued away in a nomination.
 */
const SETTLED: ReadonlySet<NominationFactId> = new Set<NominationFactId>([
  'country/barred',
  'country/expanded-only',
  'country/restricted',
  'country/conditional',
  'country/in-default',
  'country/barred-by-default-alone',
  'training/begun',
])

export function mayBeStated(id: NominationFactId): boolean {
  return !SETTLED.has(id)
}
