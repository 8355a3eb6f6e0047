import type { Access } from './access.ts'
import { SLOTS, type Considered, type Judged } from './considered.ts'
import { bears, type Asked } from './decide.ts'
import type { Finding, Remedy } from './decision.ts'
import type { FactId } from './fact.ts'
import { digit, factsOfProvision, VALUES, type FactRecord } from './fact-record.ts'
import { judge } from './judge.ts'
import { UNKNOWN } from './known-facts.ts'
import { changed, lawfulWays, strikes } from './remedies.ts'

/** A way out, judged, and its remedy for each access that all findings together may then leave. */
export interface PreparedWay {
  readonly after: Judged
  readonly remedy: (access: Access) => Remedy
}

/** What a provision comes to under one combination of answers. */
export interface PreparedJudgement {
  readonly judged: Judged
  /** The finding of `judged`, and whether it has a say: kept beside it, so that the many without one are read in one place. */
  readonly finding: Finding
  readonly bears: boolean
  readonly ways: readonly PreparedWay[]
}

/**
 * One provision in the version of the day. What it comes to depends on the answers to its own four questions alone, so it is
 * judged once for each combination of them, which is their code.
 */
export interface PreparedProvision {
  readonly considered: Considered
  /** Its questions, those that the rule asks first: so the codes that occur are small numbers. */
  readonly questions: readonly FactId[]
  readonly byCode: (PreparedJudgement | undefined)[]
}

export function preparedProvision(considered: Considered): PreparedProvision {
  const { rule, factIds } = considered
  const asked = SLOTS.filter((slot) => rule[slot] !== undefined)
  const others = SLOTS.filter((slot) => rule[slot] === undefined)
  return { considered, questions: [...asked, ...others].map((slot) => factIds[slot]), byCode: [] }
}

/** The code of the answers in a record. */
export function codeOf({ questions }: PreparedProvision, facts: FactRecord): number {
  let code = 0
  let weight = 1
  for (const fact of questions) {
    const value = facts[fact]
    if (value !== undefined) code += digit(value, fact) * weight
    weight *= VALUES
  }
  return code
}

function keeper(remedy: Omit<Remedy, 'access'>): (access: Access) => Remedy {
  const kept = new Map<Access, Remedy>()
  return (access) => {
    const found = kept.get(access) ?? { ...remedy, access }
    kept.set(access, found)
    return found
  }
}

function waysOf(considered: Considered, judged: Judged, facts: FactRecord, { country, on, knownOn }: Asked): PreparedWay[] {
  if (!strikes(judged)) return []
  const own = factsOfProvision(considered, facts)
  return lawfulWays(considered, on, knownOn).map((way) => ({
    after: judge(considered, country, changed(own, way.sets)),
    remedy: keeper({ provision: considered.id, citation: judged.finding.citation, ...way }),
  }))
}

/** What a provision comes to under the facts, whose code is known. */
export function judgementOf(provision: PreparedProvision, code: number, facts: FactRecord, asked: Asked): PreparedJudgement {
  const kept = provision.byCode[code]
  if (kept !== undefined) return kept
  const { considered } = provision
  const judged = judge(considered, asked.country, factsOfProvision(considered, facts))
  const made = { judged, finding: judged.finding, bears: bears(judged), ways: waysOf(considered, judged, facts, asked) }
  provision.byCode[code] = made
  return made
}

/** The most that a provision can take away, as a rank. */
export function gravestOf({ considered }: PreparedProvision, { country }: Asked): number {
  const applies = { value: true, extent: 'all', rows: [] } as const
  return judge(considered, country, { stated: new Map([[considered.factIds.applies, applies]]), silence: UNKNOWN }).rank
}
