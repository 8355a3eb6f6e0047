import { parseInput } from '../../core/parse.ts'
import type { CountryDecision } from '../decision.ts'
import { decideNomination } from './decide-nomination.ts'
import { nominationSchema, type Nomination } from './nomination.ts'
import type { NominationDecision } from './nomination-decision.ts'

/**
 * May this person attend this course, on the caller's own decision on the country? The engine of `assessNomination`,
 * without our records.
 *
 * @param nomination - country, unit, person, course, days, funds
 * @param country - from `assess`, on the report date, or on `on` once training has begun
 * @param atStart - for a student in training, the country on the report date; without it nobody is known to have begun in time
 * @throws ImetError for input that cannot be read, and for a decision on another country or day
 */
export function assessNominationWith(
  nomination: Nomination,
  country: CountryDecision,
  atStart: CountryDecision | null = null,
): NominationDecision {
  return decideNomination(parseInput(nominationSchema, nomination), country, atStart)
}
