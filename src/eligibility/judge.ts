import { all, any, evaluate, fact, not, type Formula } from '../core/truth.ts'
import type { CountryCode } from '../core/country.ts'
import { weakest, type Source } from '../core/source.ts'
import { unique } from '../core/unique.ts'
import type { Effect, VersionData } from '../law/provision.ts'
import { ACCESS_UNDER, severity, type DecidedAccess } from './access.ts'
import { answer } from './answer.ts'
import { LIFTS, SLOTS, type Considered, type Judged } from './considered.ts'
import type { Finding, FindingResult, MissingFact, UsedFact } from './decision.ts'
import type { Fact, Slot } from './fact.ts'
import type { KnownFact, KnownFacts } from './known-facts.ts'
import { citationOf, notInForce, reason } from './reason.ts'

const RESULT_OF: Readonly<Record<DecidedAccess, FindingResult>> = {
  open: 'conditions',
  conditional: 'conditions',
  restricted: 'limits',
  'expanded-only': 'limits',
  barred: 'bars',
}

/**
 * In effect: its trigger is met, and nothing lifts it. The one predicate of every country-level provision; what differs
 * is which of the four questions a provision asks.
 */
const IN_EFFECT: Formula<Slot> = all(fact('applies'), not(any(...LIFTS.map((slot) => fact(slot)))))

function effectNow(considered: Considered): Effect {
  return considered.version?.effect ?? considered.provision.effect
}

/** What is left where a bar strikes but a part of IMET, or where a part is lifted out of it. */
function narrowed(full: DecidedAccess, applies: KnownFact | undefined, partial: readonly KnownFact[]): DecidedAccess {
  if (full !== 'barred') return full
  if (applies !== undefined && applies.extent !== 'all') return 'restricted'
  if (partial.some(({ extent }) => extent === 'part')) return 'restricted'
  return partial.length > 0 ? 'expanded-only' : full
}

/** Findings that are the same for every country and set of facts, by the version (or provision) they speak of. */
const settled = new WeakMap<object, Judged>()

function keptFor(key: object, make: () => Judged): Judged {
  const made = settled.get(key) ?? make()
  settled.set(key, made)
  return made
}

/** A finding in full, from how the provision comes out and the statements that decide it. */
function found(
  considered: Considered,
  { result, access, because, facts }: Pick<Finding, 'result' | 'access' | 'because' | 'facts'>,
  rows: readonly Fact[],
): Finding {
  const { id, provision, version } = considered
  const spoken = version ?? provision.versions[0]
  return {
    provision: id,
    name: provision.name,
    ground: provision.ground,
    effect: effectNow(considered),
    citation: citationOf(considered),
    result,
    access,
    because,
    version: version === null ? null : { from: version.from, to: version.to, changedBy: version.changedBy },
    facts,
    sources: sourcesOf(spoken, rows),
    records: unique(rows.flatMap((row) => (row.record === undefined ? [] : [row.record])), String),
    confidence: weakest([spoken?.confidence ?? 'recalled', ...rows.map((row) => row.confidence ?? 'primary')]),
  }
}

/** A provision that takes nothing away and asks nothing more. */
function idle(
  considered: Considered,
  result: 'clear' | 'not-in-force',
  because: string,
  facts: readonly UsedFact[] = [],
  rows: readonly Fact[] = [],
): Judged {
  const finding = found(considered, { result, access: 'open', because, facts }, rows)
  return { finding, rank: 0, certain: true, missing: [], open: false, asks: [] }
}

/** Judges one provision over the facts. */
export function judge(considered: Considered, country: CountryCode, facts: KnownFacts): Judged {
  const { provision, version } = considered
  if (version === null) return keptFor(provision, () => idle(considered, 'not-in-force', notInForce(considered)))
  const effect = effectNow(considered)
  if (effect === 'none') {
    return keptFor(version, () => idle(considered, 'clear', `In this version it does not reach IMET: ${version.rule}`))
  }
  const applies = answer(considered, 'applies', country, facts)
  const answers = new Map<Slot, KnownFact | undefined>([['applies', applies]])
  for (const slot of LIFTS) answers.set(slot, answer(considered, slot, country, facts))
  const used = usedFacts(considered, answers)
  // Where the trigger is not met nothing else is asked: most provisions of most decisions end here.
  if (applies?.value === false) {
    return idle(considered, 'clear', reason(considered, country, 'clear', applies.rows, []), used, applies.rows)
  }
  const partial = LIFTS.map((slot) => answers.get(slot)).filter(
    (lift): lift is KnownFact => lift?.value === true && lift.extent !== 'all',
  )
  const known = (slot: Slot, unascertained: 'unknown' | false) => {
    const answered = answers.get(slot)
    if (answered === undefined || answered.value === 'unknown') return 'unknown'
    if (answered.value === 'not-ascertained') return unascertained
    return answered.value && slot !== 'applies' && answered.extent !== 'all' ? false : answered.value
  }
  const { truth, missing } = evaluate(IN_EFFECT, (slot) => known(slot, 'unknown'))
  // A trigger that nobody outside can see is listed, and not held against the country; a lifting that nobody can see
  // never opens a bar that is known to apply.
  const assumed = evaluate(IN_EFFECT, (slot) => known(slot, slot === 'applies' ? false : 'unknown'))

  const struck = narrowed(ACCESS_UNDER[effect], applies, partial)
  const result = resultOf(truth, struck, answers)
  const access: DecidedAccess = result === 'clear' || result === 'waived' || result === 'excepted' ? 'open' : struck
  const rows = SLOTS.flatMap((slot) => decisiveRows(answers.get(slot), slot, result))
  const because = reason(considered, country, result, rows, missing)
  const finding = found(considered, { result, access, because, facts: used }, rows)
  const open = assumed.truth === 'unknown' && struck !== 'open'
  const asks = missing.flatMap((slot) => asked(considered, slot, answers.get(slot), access))
  return { finding, rank: severity(access), certain: result !== 'unknown', missing, open, asks }
}

function asked(
  { rule, id, factIds }: Considered,
  slot: Slot,
  answered: KnownFact | undefined,
  wouldLeave: DecidedAccess,
): MissingFact[] {
  const question = rule[slot]
  if (question === undefined || question === 'named') return []
  const { asks, knownTo, askOf } = question
  const value = answered?.value === 'not-ascertained' ? 'not-ascertained' : 'unknown'
  return [{ fact: factIds[slot], provision: id, asks, knownTo, askOf, value, wouldLeave, decisive: false }]
}

function sourcesOf(spoken: VersionData | undefined, rows: readonly Fact[]): readonly Source[] {
  const told = spoken?.sources ?? []
  if (rows.length === 0) return told
  return unique<Source>([...told, ...rows.flatMap((row) => row.sources ?? [])], (source) => `${source.name}|${source.url}`)
}

function resultOf(
  truth: boolean | 'unknown',
  struck: DecidedAccess,
  answers: ReadonlyMap<Slot, KnownFact | undefined>,
): FindingResult {
  if (truth === 'unknown') return 'unknown'
  if (truth) return RESULT_OF[struck]
  // What frees a part lifts nothing: the finding is named after the way out that does.
  const lifts = (slot: Slot) => answers.get(slot)?.value === true && answers.get(slot)?.extent === 'all'
  if (lifts('waived')) return 'waived'
  return lifts('excepted') ? 'excepted' : 'clear'
}

function decisiveRows(answered: KnownFact | undefined, slot: Slot, result: FindingResult): readonly Fact[] {
  if (answered === undefined || answered.rows.length === 0) return []
  if (answered.value === true) return answered.rows
  // A plain "no" to a way out is the ordinary case and is not worth a line; a "no" to the trigger is what clears.
  return slot === 'applies' || result === 'unknown' ? answered.rows : []
}

/** The facts that a judgement looked at: those the rule asks for, and those that somebody stated. */
function usedFacts({ rule, factIds }: Considered, answers: ReadonlyMap<Slot, KnownFact | undefined>): UsedFact[] {
  const used: UsedFact[] = []
  for (const slot of SLOTS) {
    const answered = answers.get(slot)
    const fact = factIds[slot]
    if (answered === undefined) {
      if (rule[slot] !== undefined) used.push({ fact, value: 'unknown' })
    } else if (rule[slot] !== undefined || answered.rows.length > 0) {
      const whole = answered.extent === 'all' || answered.value !== true
      used.push(whole ? { fact, value: answered.value } : { fact, value: answered.value, extent: answered.extent })
    }
  }
  return used
}
