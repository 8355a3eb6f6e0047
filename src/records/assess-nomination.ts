import type { CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import { listAtDoor } from '../core/list-at-door.ts'
import { parseInput } from '../core/parse.ts'
import type { CountryDecision } from '../eligibility/decision.ts'
import { decideNomination } from '../eligibility/nomination/decide-nomination.ts'
import { decisionDay } from '../eligibility/nomination/given.ts'
import { nominationSchema, type Nomination } from '../eligibility/nomination/nomination.ts'
import type { NominationDecision } from '../eligibility/nomination/nomination-decision.ts'
import { assessCountry } from './assess-country.ts'
import { knownOnOf, type RecordOptions } from './options.ts'

/** Decides each country and day once. */
function countryOnce(options: RecordOptions | undefined): (country: CountryCode, on: IsoDate) => CountryDecision {
  const decided = new Map<string, CountryDecision>()
  return (country, on) => {
    const key = `${country} ${on}`
    const made = decided.get(key) ?? assessCountry(country, on, options)
    decided.set(key, made)
    return made
  }
}

function decideOver(
  nomination: Nomination,
  country: (country: CountryCode, on: IsoDate) => CountryDecision,
  root = '',
): NominationDecision {
  const day = decisionDay(nomination)
  const begun = day > nomination.reportDate
  const atStart = begun ? country(nomination.country, nomination.reportDate) : null
  return decideNomination(nomination, country(nomination.country, day), atStart, root)
}

/**
 * May this person, from this unit, attend this course under IMET? The decision on the country, on our records, is part of
 * it. What the nomination leaves out is unknown, and an unknown never passes: the outcome is then `missing`, and
 * `unresolved` and `nextSteps` say what for.
 *
 * The law that counts is that of the report date; once training has begun (`on` after `reportDate`), that of `on`, where the
 * rules on winding up decide whether the student may finish (FAA sec. 617, AR 12-15 para 3-7j).
 *
 * @param nomination - country, unit, person, course, days, funds
 * @param options - `knownOn`: the country as publicly known on that day
 * @throws ImetError for input that cannot be read, for a fact no rule turns on, and for facts that contradict
 * @example
 * ```ts
 * assessNomination({
 *   country: 'PAK',
 *   person: { category: 'military' },
 *   course: { kind: 'technical', topic: 'flight', place: 'united-states' },
 *   reportDate: '2018-09-01',
 *   endDate: '2018-12-15',
 *   funds: { source: 'imet' },
 * }).outcome // 'stop'
 * ```
 */
export function assessNomination(nomination: Nomination, options?: RecordOptions): NominationDecision {
  knownOnOf(options)
  return decideOver(parseInput(nominationSchema, nomination), countryOnce(options))
}

/**
 * {@link assessNomination} for a list, in its order: each country is decided once for each day.
 *
 * @throws ImetError as `assessNomination`, with the place in the list in its path
 * @example
 * ```ts
 * assessNominations([]).length // 0
 * ```
 */
export function assessNominations(nominations: readonly Nomination[], options?: RecordOptions): NominationDecision[] {
  knownOnOf(options)
  const country = countryOnce(options)
  return listAtDoor(nominations, 'nominations').map((nomination, index) => {
    const root = `nominations[${index}]`
    return decideOver(parseInput(nominationSchema, nomination, root), country, `${root}.`)
  })
}
