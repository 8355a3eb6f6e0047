import { COUNTRY_FACTS } from './facts/country.ts'
import { COURSE_FACTS } from './facts/course.ts'
import { LINE_FACTS } from './facts/line.ts'
import { PERSON_FACTS } from './facts/person.ts'

/** Every question of fact on which a rule of nomination turns. */
export const NOMINATION_FACTS = { ...COUNTRY_FACTS, ...PERSON_FACTS, ...COURSE_FACTS, ...LINE_FACTS } as const

export type NominationFactId = keyof typeof NOMINATION_FACTS

export function isNominationFactId(name: string): name is NominationFactId {
  return Object.hasOwn(NOMINATION_FACTS, name)
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
