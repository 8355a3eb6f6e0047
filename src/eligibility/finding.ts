import { all, any, evaluate, fact, not, type Formula } from '../core/truth.ts'
import { countryName, type CountryCode } from '../core/country.ts'
import { weakest, type Source } from '../core/source.ts'
import type { Effect, ProvisionData, VersionData } from '../law/provision.ts'
import type { ProvisionId } from '../law/register.ts'
import { ACCESS_UNDER, least, type DecidedAccess } from './access.ts'
import type { Finding, FindingResult, UsedFact } from './decision.ts'
import type { Fact, FactId, Slot } from './fact.ts'
import type { KnownFact, KnownFacts } from './known-facts.ts'
import type { CountryRule } from './rule.ts'

const LIFTS = ['waived', 'excepted', 'certified'] as const satisfies readonly Slot[]
const SLOTS = ['applies', ...LIFTS] as const satisfies readonly Slot[]

const RESULT_OF: Readonly<Record<DecidedAccess, FindingResult>> = {
  open: 'conditions',
  conditional: 'conditions',
  restricted: 'limits',
  'expanded-only': 'limits',
  barred: 'bars',
}

/** A provision with the version of it that is asked about. */
export interface Considered {
  readonly rule: CountryRule
  readonly provision: ProvisionData
  readonly id: ProvisionId
  readonly version: VersionData | null
}

/** A finding, with what the decision needs of it and a reader does not. */
export interface Judged {
  readonly finding: Finding
  readonly missing: readonly FactId[]
  /** Whether the facts that are missing keep the whole answer from being decided. */
  readonly open: boolean
}

export function factId(id: ProvisionId, slot: Slot): FactId {
  return `${id}/${slot}`
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

/**
 * What is known of one question. A question the rule does not ask has the answer `false`: the law gives no such way out,
 * unless the caller states one (a later act that disapplies the section, as Pub. L. 107-57 did for Pakistan).
 */
function answer(considered: Considered, slot: Slot, country: CountryCode, facts: KnownFacts): KnownFact | undefined {
  const stated = facts.get(factId(considered.id, slot))
  if (stated !== undefined) return stated
  if (slot === 'applies' && considered.rule.applies === 'named') {
    const named = considered.version?.countries?.includes(country) ?? false
    return { value: named, extent: 'all', rows: [] }
  }
  return considered.rule[slot] === undefined ? { value: false, extent: 'all', rows: [] } : undefined
}

function effectNow(considered: Considered): Effect {
  return considered.version?.effect ?? considered.provision.effect
}

function citationOf({ provision, version }: Considered): string {
  const { act, section, usc } = provision.citation
  const cited = version?.section ?? section
  const law = provision.ground === 'annual-act' && version !== null ? version.changedBy : act
  const text = law.includes(cited) ? law : `${law} ${cited}`
  return usc === null ? text : `${text} (${usc})`
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Map<string, T>()
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item)
  return [...seen.values()]
}

/** What a lifting or triggering fact of less than full extent leaves of the access. */
function narrowed(full: DecidedAccess, applies: KnownFact | undefined, lifts: readonly KnownFact[]): DecidedAccess {
  if (full !== 'barred') return full
  const partly = [...(applies?.extent === 'part' ? [applies] : []), ...lifts]
  if (partly.some((lift) => lift.extent === 'part')) return 'restricted'
  return partly.some((lift) => lift.extent === 'expanded') ? 'expanded-only' : full
}

/** Judges one provision over the facts. */
export function judge(considered: Considered, country: CountryCode, facts: KnownFacts): Judged {
  const { id, provision, version } = considered
  const effect = effectNow(considered)
  const base = { provision: id, name: provision.name, ground: provision.ground, effect, citation: citationOf(considered) }
  if (version === null) {
    const finding: Finding = {
      ...base,
      result: 'not-in-force',
      access: 'open',
      because: notInForce(considered),
      version: null,
      facts: [],
      sources: provision.versions[0]?.sources ?? [],
      records: [],
      confidence: provision.versions[0]?.confidence ?? 'recalled',
    }
    return { finding, missing: [], open: false }
  }

  if (effect === 'none') {
    const finding: Finding = {
      ...base,
      result: 'clear',
      access: 'open',
      because: `In this version it does not reach IMET: ${version.rule}`,
      version: { from: version.from, to: version.to, changedBy: version.changedBy },
      facts: [],
      sources: version.sources,
      records: [],
      confidence: version.confidence,
    }
    return { finding, missing: [], open: false }
  }

  const answers = new Map(SLOTS.map((slot) => [slot, answer(considered, slot, country, facts)] as const))
  const applies = answers.get('applies')
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
    ...base,
    result,
    access,
    because: reason(considered, country, result, rows, missing),
    version: { from: version.from, to: version.to, changedBy: version.changedBy },
    facts: used,
    sources: unique<Source>([...version.sources, ...rows.flatMap((row) => row.sources ?? [])], (source) => `${source.name}|${source.url}`),
    records: unique(rows.flatMap((row) => (row.record === undefined ? [] : [row.record])), String),
    confidence: weakest([version.confidence, ...rows.map((row) => row.confidence ?? 'primary')]),
  }
  return { finding, missing, open: assumed.truth === 'unknown' && struck !== 'open' }
}

function resultOf(
  truth: boolean | 'unknown',
  struck: DecidedAccess,
  answers: ReadonlyMap<Slot, KnownFact | undefined>,
): FindingResult {
  if (truth === 'unknown') return 'unknown'
  if (truth) return RESULT_OF[struck]
  const applies = answers.get('applies')
  if (applies?.value === false) return 'clear'
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

function notInForce({ provision }: Considered): string {
  const first = provision.versions[0]
  const last = provision.versions.at(-1)
  const span = `${first?.from ?? 'an unknown day'} to ${last?.to ?? 'today'}`
  return `Not law on this day; in force ${span}${provision.lapses === undefined ? '' : ', with breaks'}.`
}

function reason(
  considered: Considered,
  country: CountryCode,
  result: FindingResult,
  rows: readonly Fact[],
  missing: readonly FactId[],
): string {
  const told = unique(rows.flatMap((row) => (row.because === undefined ? [] : [row.because])), String).join(' ')
  const name = countryName(country)
  switch (result) {
    case 'clear':
      return told === '' ? `Nothing on record brings ${name} under it.` : told
    case 'unknown': {
      const questions = missing.map((id) => questionOf(considered, id)).join(' ')
      return told === '' ? `Not known: ${questions}` : `${told} Not known: ${questions}`
    }
    default:
      if (told !== '') return told
      return considered.rule.applies === 'named'
        ? `${name} is named: ${considered.version?.rule ?? considered.provision.trigger}`
        : considered.provision.trigger
  }
}

function questionOf({ rule, id }: Considered, missing: FactId): string {
  const asked = rule[missing.slice(id.length + 1) as Slot]
  return asked === undefined || asked === 'named' ? missing : asked.asks
}

/** The access that a set of findings leaves, taking each as decided. */
export function accessOf(judged: readonly Judged[]): DecidedAccess | 'undetermined' {
  const decided = least(judged.flatMap(({ finding }) => (finding.result === 'unknown' ? [] : [finding.access])))
  const couldBe = least([decided, ...judged.flatMap(({ finding, open }) => (open ? [finding.access] : []))])
  return couldBe === decided ? decided : 'undetermined'
}
