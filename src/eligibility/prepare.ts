import { readable } from '../core/readable.ts'
import { once } from '../core/schema.ts'
import { DECIDED, type Access } from './access.ts'
import type { Judged } from './considered.ts'
import { decisionOf } from './decide.ts'
import type { CountryDecision, Finding, Remedy } from './decision.ts'
import { recordAtDoor, type FactRecord } from './fact-record.ts'
import { codeOf, judgementOf, type PreparedJudgement } from './prepared-provision.ts'
import { gravestFirst, provisionsFor, questionAtDoor, type Question } from './question.ts'
import { recordCodes } from './record-codes.ts'
import { accessAt, accessWith, reachWith, reachWithout, type Reach, type Standing } from './standing.ts'

/** The question of one country and day, prepared for many sets of facts. */
export interface PreparedQuestion {
  /** The whole decision with its proof: that of `assess` over the same facts. */
  readonly assess: (facts: FactRecord) => CountryDecision
  /** What the country may receive, and nothing else. A name that is no fact is not looked for: what is misspelt is unknown. */
  readonly access: (facts: FactRecord) => Access
}

function remediesIn(standing: Standing, striking: readonly PreparedJudgement[]): Remedy[] {
  const remedies: Remedy[] = []
  for (const { judged, ways } of striking) {
    const rest = reachWithout(standing, judged)
    for (const { after, remedy } of ways) remedies.push(remedy(accessWith(rest, after)))
  }
  return remedies
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
export function prepare(question: Question): PreparedQuestion {
  const asked = questionAtDoor(question)
  const provisions = provisionsFor(asked)
  const codesOf = recordCodes(provisions)
  const grave = once(() => gravestFirst(provisions, asked))

  function decided(facts: FactRecord): CountryDecision {
    const codes = codesOf(facts)
    const findings: Finding[] = []
    const bearing: Judged[] = []
    const striking: PreparedJudgement[] = []
    for (let index = 0; index < provisions.length; index += 1) {
      const provision = provisions[index]
      if (provision === undefined) break
      const code = codes[index] ?? 0
      const one = provision.byCode[code] ?? judgementOf(provision, code, facts, asked)
      findings.push(one.finding)
      if (!one.bears) continue
      bearing.push(one.judged)
      if (one.ways.length > 0) striking.push(one)
    }
    return decisionOf(asked, findings, bearing, (standing) => remediesIn(standing, striking))
  }

  function accessUnder(facts: FactRecord): Access {
    let reach: Reach = { decided: 0, couldBe: 0 }
    for (const { provision } of grave()) {
      // Where the trigger is not met nothing else is asked.
      if (facts[provision.considered.factIds.applies] === false) continue
      reach = reachWith(reach, judgementOf(provision, codeOf(provision, facts), facts, asked).judged)
      if (reach.decided === DECIDED.length - 1) break
    }
    return accessAt(reach)
  }

  return {
    assess: (facts) => readable('facts', () => decided(recordAtDoor(facts))),
    access: (facts) => readable('facts', () => accessUnder(recordAtDoor(facts))),
  }
}
