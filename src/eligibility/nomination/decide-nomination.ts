import { presentCode } from '../../core/country.ts'
import { daysBetween, type IsoDate } from '../../core/day.ts'
import { ImetError } from '../../core/errors.ts'
import { nearest } from '../../core/nearest.ts'
import type { Truth } from '../../core/truth.ts'
import { stamp } from '../../law/stamp.ts'
import type { CountryDecision } from '../decision.ts'
import { isNominationFactId, mayBeStated, nominationFacts, type NominationFactId } from './facts.ts'
import type { FactRule } from './fact-rule.ts'
import { decisionDay, givenOf, type Given } from './given.ts'
import { judgeRule, outcomeOf, type Known } from './judge-rule.ts'
import { nextStepsOf } from './next-steps.ts'
import type { Nomination } from './nomination.ts'
import type { MissingNominationFact, NominationDecision } from './nomination-decision.ts'
import { nominationRemedies } from './nomination-remedies.ts'
import { nominationRules } from './rules.ts'

/**
 * Checks the facts that a caller states by name.
 *
 * @throws ImetError `unknown-fact`, or `contradictory-facts` for one stated with two values
 */
function statedFacts({ facts = [] }: Nomination, root: string): ReadonlyMap<NominationFactId, Truth> {
  const stated = new Map<NominationFactId, Truth>()
  facts.forEach(({ fact, value }, index) => {
    const path = `${root}facts[${index}].fact`
    if (!isNominationFactId(fact)) {
      const near = nearest(fact, Object.keys(nominationFacts()))
      throw new ImetError(
        'unknown-fact',
        path,
        `expected a fact of a nomination, got "${fact}"${near === null ? '' : `; did you mean "${near}"?`}`,
      )
    }
    if (!mayBeStated(fact)) {
      throw new ImetError(
        'unknown-fact',
        path,
        `expected a fact that may be stated, got "${fact}", which the decision on the country settles`,
      )
    }
    const before = stated.get(fact)
    if (before !== undefined && before !== value) {
      throw new ImetError('contradictory-facts', path, `expected one value, got both ${before} and ${value}`)
    }
    stated.set(fact, value)
  })
  return stated
}

function reader(given: Given, root: string): Known {
  const known = new Map<NominationFactId, Truth>(statedFacts(given.nomination, root))
  return (fact) => {
    const seen = known.get(fact)
    if (seen !== undefined) return seen
    const rule: FactRule = nominationFacts()[fact]
    const read = rule.read(given)
    known.set(fact, read)
    return read
  }
}

/**
 * The engine: a nomination and the decision on its country in, a decision with its proof out. The input is
 * trusted here; the door is `assessNomination`.
 *
 * @param nomination - checked against `nominationSchema`
 * @param country - the country on the report date, or on the day asked about once training has begun
 * @param atStart - for a student in training, the country on the report date; `null` where it was not decided
 * @param root - where the nomination stands in the caller's input, for errors
 * @throws ImetError `unknown-fact` or `contradictory-facts` for facts stated by name
 */
export function decideNomination(
  nomination: Nomination,
  country: CountryDecision,
  atStart: CountryDecision | null = null,
  root = '',
): NominationDecision {
  checkCountry(nomination, country, decisionDay(nomination), 'country')
  if (atStart !== null) checkCountry(nomination, atStart, nomination.reportDate, 'atStart')
  const given = givenOf(nomination, country, atStart)
  const known = reader(given, root)
  const judged = nominationRules().map((rule) => judgeRule(rule, given.day, known))
  const outcome = outcomeOf(judged)
  const { on, startDate, reportDate } = nomination
  return {
    ...stamp(country.recordsAsOf),
    reference: nomination.reference ?? null,
    countryCode: nomination.country,
    on: given.day,
    outcome,
    access: country.access,
    country,
    daysToClass: on === undefined ? null : daysBetween(on, startDate ?? reportDate),
    findings: judged.map(({ finding }) => finding),
    unresolved: judged.flatMap(({ rule, finding, missing }) =>
      missing.map((fact): MissingNominationFact => {
        const { asks, knownTo, askOf }: FactRule = nominationFacts()[fact]
        const decisive = outcome === 'missing' && rule.effect !== 'duty'
        return { fact, rule: rule.id, asks, knownTo, askOf, value: 'unknown', wouldLeave: finding.outcome, decisive }
      }),
    ),
    remedies: nominationRemedies(judged, given.day, known),
    nextSteps: nextStepsOf(judged, given, known, outcome),
  }
}

/** A decision on another country or day proves nothing here. */
function checkCountry({ country }: Nomination, decision: CountryDecision, day: IsoDate, path: string): void {
  // A renamed country is decided under its present code.
  const code = presentCode(country)
  if (decision.country !== code || decision.on !== day) {
    throw new ImetError(
      'invalid-input',
      path,
      `expected the decision on ${code} on ${day}, got ${decision.country} on ${decision.on}`,
    )
  }
}
