import * as z from 'zod'
import { countryCodeSchema, presentCode, type CountryCode } from '../core/country.ts'
import { isoDateSchema, type IsoDate } from '../core/day.ts'
import { parseInput } from '../core/parse.ts'
import { once } from '../core/schema.ts'
import { DECIDED, type Access } from './access.ts'
import { candidateOfFact, candidates, mayReach, onDay } from './considered.ts'
import { decisionOf, type Asked } from './decide.ts'
import type { CountryDecision, Remedy } from './decision.ts'
import type { FactId } from './fact.ts'
import { digit, VALUES, type FactRecord } from './fact-record.ts'
import { codeOf, gravestOf, judgementOf, preparedProvision, type PreparedJudgement } from './prepared-provision.ts'
import { accessIf, standingOf } from './standing.ts'
import { unknownFact } from './unknown-fact.ts'

const questionSchema = once(() =>
  z.strictObject({ country: countryCodeSchema(), on: isoDateSchema(), knownOn: isoDateSchema().optional() }),
)

/** The question of one country and day, prepared for many sets of facts. */
export interface PreparedQuestion {
  /** The whole decision with its proof: that of `assess` over the same facts. */
  readonly assess: (facts: FactRecord) => CountryDecision
  /** What the country may receive, and nothing else. A name that is no fact is not looked for: what is misspelt is unknown. */
  readonly access: (facts: FactRecord) => Access
}

function remediesOf(judgements: readonly PreparedJudgement[]): Remedy[] {
  const striking = judgements.filter(({ ways }) => ways.length > 0)
  if (striking.length === 0) return []
  const standing = standingOf(judgements.map(({ judged }) => judged))
  return striking.flatMap(({ judged, ways }) => ways.map(({ after, remedy }) => remedy(accessIf(standing, judged, after))))
}

/**
 * Prepares the question of one country and day for many sets of facts: the law of the day is found once, and each provision
 * is judged once for each combination of answers to its questions. `assess` gives what the function of that name gives over
 * the same facts, many times faster.
 *
 * @throws ImetError for a country or a day that cannot be read; and, when it is asked, for facts that cannot
 * @example
 * ```ts
 * prepare({ country: 'PAK', on: '2018-09-01' }).access({ 'executive-suspension/applies': true }) // 'barred'
 * ```
 */
export function prepare(question: { readonly country: CountryCode; readonly on: IsoDate; readonly knownOn?: IsoDate }): PreparedQuestion {
  const { country: code, on, knownOn } = parseInput(questionSchema, question)
  const asked: Asked = { country: presentCode(code), on, knownOn }
  const provisions = candidates()
    .filter((candidate) => mayReach(candidate, asked.country))
    .map((candidate) => preparedProvision(onDay(candidate, on, knownOn)))
  /** Where a fact counts in the codes, and how much; nowhere for one of a provision that cannot reach the country. */
  const counts = new Map<string, readonly [index: number, weight: number]>(
    provisions.flatMap(({ questions }, index) => questions.map((fact, at) => [fact, [index, VALUES ** at]] as const)),
  )
  /** The gravest first, so that a bar ends the reading. */
  const grave = once(() =>
    provisions.filter((one) => gravestOf(one, asked) > 0).sort((a, b) => gravestOf(b, asked) - gravestOf(a, asked)),
  )

  function codesOf(facts: FactRecord): number[] {
    const codes = new Array<number>(provisions.length).fill(0)
    for (const fact in facts) {
      const value = digit(facts[fact as FactId], fact)
      const place = counts.get(fact)
      if (place !== undefined) codes[place[0]] = (codes[place[0]] ?? 0) + value * place[1]
      else if (!candidateOfFact().has(fact)) throw unknownFact(fact, `facts.${fact}`)
    }
    return codes
  }

  return {
    assess: (facts) => {
      const codes = codesOf(facts)
      const judgements = provisions.map((provision, index) => judgementOf(provision, codes[index] ?? 0, facts, asked))
      const judged = judgements.map((one) => one.judged)
      return decisionOf(asked, judged, remediesOf(judgements))
    },
    access: (facts) => {
      let decided = 0
      let couldBe = 0
      for (const provision of grave()) {
        // Where the trigger is not met nothing else is asked.
        if (facts[provision.considered.factIds.applies] === false) continue
        const { rank, certain, open } = judgementOf(provision, codeOf(provision, facts), facts, asked).judged
        if (certain && rank > decided) decided = rank
        if ((certain || open) && rank > couldBe) couldBe = rank
        if (decided === DECIDED.length - 1) break
      }
      return couldBe === decided || decided === DECIDED.length - 1 ? (DECIDED[decided] ?? 'open') : 'undetermined'
    },
  }
}
