import { candidateOfFact } from './considered.ts'
import type { FactId } from './fact.ts'
import { digit, VALUES, type FactRecord } from './fact-record.ts'
import type { PreparedProvision } from './prepared-provision.ts'
import { unknownFact } from './unknown-fact.ts'

/**
 * Reads records of facts: for each provision the code of the answers to its questions. Records of one maker have their names in one
 * order, so the name that came next last time is tried first, and looked for only where it is another.
 */
export function recordCodes(provisions: readonly PreparedProvision[]): (facts: FactRecord) => number[] {
  const names = provisions.flatMap(({ questions }) => questions)
  const placeOf = new Map<string, number>(names.map((fact, place) => [fact, place]))
  // Side by side and not as objects: this is read for every fact of every record.
  const provisionAt = provisions.flatMap(({ questions }, index) => questions.map(() => index))
  const weightAt = provisions.flatMap(({ questions }) => questions.map((_, at) => VALUES ** at))
  const unanswered = provisions.map(() => 0)
  /** The names as they came, which are compared faster than names that were put together here. */
  const seen = names.map(() => '')
  const first = names.length
  const next = [...names.map(() => 0), 0]

  function placeAfter(before: number, fact: string): number | undefined {
    const place = placeOf.get(fact)
    if (place === undefined) return undefined
    seen[place] = fact
    next[before] = place
    return place
  }

  return (facts) => {
    const codes = unanswered.slice()
    let before = first
    for (const fact in facts) {
      const value = facts[fact as FactId]
      let place = next[before]
      if (place === undefined || seen[place] !== fact) place = placeAfter(before, fact)
      const answered = digit(value, fact)
      const provision = place === undefined ? undefined : provisionAt[place]
      const weight = place === undefined ? undefined : weightAt[place]
      if (place === undefined || provision === undefined || weight === undefined) {
        // One of a provision that cannot reach the country, or the name of no fact at all.
        if (!candidateOfFact().has(fact)) throw unknownFact(fact, `facts.${fact}`)
        continue
      }
      before = place
      codes[provision] = (codes[provision] ?? 0) + answered * weight
    }
    return codes
  }
}
