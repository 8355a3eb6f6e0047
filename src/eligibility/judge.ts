import { all, any, evaluate, fact, not, type Formula } from '../core/truth.ts'
import type { CountryCode } from '../core/country.ts'
import { weakest, type Source } from '../core/source.ts'
import { unique } from '../core/unique.ts'
import type { Effect, VersionData } from '../law/provision.ts'
import type { ProvisionId } from '../law/register.ts'
import { ACCESS_UNDER, least, type DecidedAccess } from './access.ts'
import { answer } from './answer.ts'
import { factId, LIFTS, SLOTS, type Considered, type Judged } from './considered.ts'
import type { Finding, FindingResult, UsedFact } from './decision.ts'
import type { Fact, FactId, Slot } from './fact.ts'
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
function inEffect(id: ProvisionId): Formula<FactId> {
  return all(fact(factId(id, 'applies')), not(any(...LIFTS.map((slot) => fact(factId(id, slot))))))
}

const formulas = new Map<ProvisionId, Formula<FactId>>()

function inEffectOf(id: ProvisionId): Formula<FactId> {
  const made = formulas.get(id) ?? inEffect(id)
  formulas.set(id, made)
  return made
}

function effectNow(considered: Considered): Effect {
  return considered.version?.effect ?? considered.provision.effect
}

/** What a lifting or triggering fact of less than full extent leaves of the access. */
function narrowed(full: DecidedAccess, applies: KnownFact | undefined, lifts: readonly KnownFact[]): DecidedAccess {
  if (full !== 'barred') return full
  const partly = [...(applies?.extent === 'part' ? [applies] : []), ...lifts]
  if (partly.some((lift) => lift.extent === 'part')) return 'restricted'
  return partly.some((lift) => lift.extent === 'expanded') ? 'expanded-only' : full
}

/** Findings that are the same for every country and set of facts, by the version (or provision) they speak of. */
const settled = new WeakMap<object, Judged>()

function once(key: object, make: () => Judged): Judged {
  const made = settled.get(key) ?? make()
  settled.set(key, made)
  return made
}

/** A plain no: nothing is told beside it. */
function isPlainNo(answered: KnownFact | undefined): boolean {
  return answered?.value === false && answered.rows.every(({ record, because }) => record === undefined && because === undefined)
}

function quiet(considered: Considered, result: 'clear' | 'not-in-force', because: string, facts: readonly UsedFact[]): Judged {
  const { provision, version } = considered
  const spoken = version ?? provision.versions[0]
  const finding: Finding = {
    ...headOf(considered),
    result,
    access: 'open',
    because,
    version: version === null ? null : { from: version.from, to: version.to, changedBy: version.changedBy },
    facts,
    sources: spoken?.sources ?? [],
    records: [],
    confidence: spoken?.confidence ?? 'recalled',
  }
  return { finding, missing: [], open: false }
}

function headOf(considered: Considered): Pick<Finding, 'provision' | 'name' | 'ground' | 'effect' | 'citation'> {
  const { id, provision } = considered
  return { provision: id, name: provision.name, ground: provision.ground, effect: effectNow(considered), citation: citationOf(considered) }
}

/** Judges one provision over the facts. */
export function judge(considered: Considered, country: CountryCode, facts: KnownFacts): Judged {
  const { id, provision, version } = considered
  if (version === null) return once(provision, () => quiet(considered, 'not-in-force', notInForce(considered), []))
  const effect = effectNow(considered)
  if (effect === 'none') {
    return once(version, () => quiet(considered, 'clear', `In this version it does not reach IMET: ${version.rule}`, []))
  }
  const applies = answer(considered, 'applies', country, facts)
  const answers = new Map<Slot, KnownFact | undefined>([['applies', applies]])
  for (const slot of LIFTS) answers.set(slot, answer(considered, slot, country, facts))
  if (applies?.value === false) {
    const make = (): Judged => clear(considered, version, answers, country)
    return [...answers.values()].every(isPlainNo) ? once(version, make) : make()
  }
  const partial = LIFTS.map((slot) => answers.get(slot)).filter(
    (lift): lift is KnownFact => lift?.value === true && lift.extent !== 'all',
  )
  const known = (slot: Slot, unascertained: 'unknown' | false) => {
    const answered = answers.get(slot)
    if (answered === undefined) return 'unknown'
    if (answered.value === 'not-ascertained') return unascertained
    return answered.value && slot !== 'applies' && answered.extent !== 'all' ? false : answered.value
  }
  const slotOf = (factName: FactId): Slot => factName.slice(id.length + 1) as Slot
  const { truth, missing } = evaluate(inEffectOf(id), (name) => known(slotOf(name), 'unknown'))
  // A trigger that nobody outside can see is listed, and not held against the country; a lifting that nobody can see
  // never opens a bar that is known to apply.
  const assumed = evaluate(inEffectOf(id), (name) => {
    const slot = slotOf(name)
    return known(slot, slot === 'applies' ? false : 'unknown')
  })

  const struck = narrowed(ACCESS_UNDER[effect], applies, partial)
  const result = resultOf(truth, struck, answers)
  const access: DecidedAccess = result === 'clear' || result === 'waived' || result === 'excepted' ? 'open' : struck
  const rows = SLOTS.flatMap((slot) => decisiveRows(answers.get(slot), slot, result))
  const used = SLOTS.flatMap((slot): UsedFact[] => usedFact(considered, slot, answers.get(slot)))
  const finding: Finding = {
    ...headOf(considered),
    result,
    access,
    because: reason(considered, country, result, rows, missing),
    version: { from: version.from, to: version.to, changedBy: version.changedBy },
    facts: used,
    sources: sourcesOf(version, rows),
    records: unique(rows.flatMap((row) => (row.record === undefined ? [] : [row.record])), String),
    confidence: weakest([version.confidence, ...rows.map((row) => row.confidence ?? 'primary')]),
  }
  return { finding, missing, open: assumed.truth === 'unknown' && struck !== 'open' }
}

/** Where the trigger is not met, nothing else is asked: most provisions of most decisions end here. */
function clear(
  considered: Considered,
  version: VersionData,
  answers: ReadonlyMap<Slot, KnownFact | undefined>,
  country: CountryCode,
): Judged {
  const rows = answers.get('applies')?.rows ?? []
  const finding: Finding = {
    ...headOf(considered),
    result: 'clear',
    access: 'open',
    because: reason(considered, country, 'clear', rows, []),
    version: { from: version.from, to: version.to, changedBy: version.changedBy },
    facts: SLOTS.flatMap((slot): UsedFact[] => usedFact(considered, slot, answers.get(slot))),
    sources: rows.length === 0 ? version.sources : sourcesOf(version, rows),
    records: unique(rows.flatMap((row) => (row.record === undefined ? [] : [row.record])), String),
    confidence: weakest([version.confidence, ...rows.map((row) => row.confidence ?? 'primary')]),
  }
  return { finding, missing: [], open: false }
}

function sourcesOf(version: VersionData, rows: readonly Fact[]): Source[] {
  return unique<Source>([...version.sources, ...rows.flatMap((row) => row.sources ?? [])], (source) => `${source.name}|${source.url}`)
}

function resultOf(
  truth: boolean | 'unknown',
  struck: DecidedAccess,
  answers: ReadonlyMap<Slot, KnownFact | undefined>,
): FindingResult {
  if (truth === 'unknown') return 'unknown'
  if (truth) return RESULT_OF[struck]
  if (answers.get('waived')?.value === true) return 'waived'
  return answers.get('excepted')?.value === true ? 'excepted' : 'clear'
}

function decisiveRows(answered: KnownFact | undefined, slot: Slot, result: FindingResult): readonly Fact[] {
  if (answered === undefined || answered.rows.length === 0) return []
  if (answered.value === true) return answered.rows
  // A plain "no" to a way out is the ordinary case and is not worth a line; a "no" to the trigger is what clears.
  return slot === 'applies' || result === 'unknown' ? answered.rows : []
}

function usedFact({ rule, id }: Considered, slot: Slot, answered: KnownFact | undefined): UsedFact[] {
  if (rule[slot] === undefined && (answered === undefined || answered.rows.length === 0)) return []
  if (answered === undefined) return [{ fact: factId(id, slot), value: 'unknown' }]
  const whole = answered.extent === 'all' || answered.value !== true
  return [{ fact: factId(id, slot), value: answered.value, ...(whole ? {} : { extent: answered.extent }) }]
}

/** The access that a set of findings leaves, taking each as decided. */
export function accessOf(judged: readonly Judged[]): DecidedAccess | 'undetermined' {
  const decided = least(judged.flatMap(({ finding }) => (finding.result === 'unknown' ? [] : [finding.access])))
  const couldBe = least([decided, ...judged.flatMap(({ finding, open }) => (open ? [finding.access] : []))])
  return couldBe === decided ? decided : 'undetermined'
}
