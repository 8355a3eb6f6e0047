import { contains } from '../core/interval.ts'
import type { IsoDate } from '../core/day.ts'
import type { Access, DecidedAccess } from '../eligibility/access.ts'
import type { Finding, FindingResult, MissingFact } from '../eligibility/decision.ts'
import type { Fact, Slot } from '../eligibility/fact.ts'
import type { CountryRule } from '../eligibility/rule.ts'
import type { Effect, ProvisionData, VersionData } from '../law/provision.ts'
import { provisionData, type ProvisionId } from '../law/register.ts'
import type { Known, Knowledge, Question } from './known.ts'
import { cited, outOfForce, told } from './words.ts'

const SLOTS = ['applies', 'waived', 'excepted', 'certified'] as const satisfies readonly Slot[]
const WORSE = ['open', 'conditional', 'restricted', 'expanded-only', 'barred'] as const satisfies readonly DecidedAccess[]

/** A provision weighed: its finding, what it still asks, and the accesses that are possible under it. */
export interface Weighed {
  readonly rule: CountryRule
  readonly provision: ProvisionData
  readonly text: VersionData | undefined
  readonly finding: Finding
  readonly asks: readonly Omit<MissingFact, 'decisive'>[]
  readonly possible: readonly DecidedAccess[]
}

/** The text in force; of one enacted after the day of knowledge nobody knew, and the text of that day ran on. */
export function textOn({ versions }: ProvisionData, on: IsoDate, knownOn: IsoDate | undefined): VersionData | undefined {
  const text = versions.find((version) => contains(version, on))
  if (knownOn === undefined || knownOn >= on || (text !== undefined && text.from <= knownOn)) return text
  return versions.find((version) => contains(version, knownOn))
}

function takenBy(effect: Effect): DecidedAccess {
  if (effect === 'bars') return 'barred'
  if (effect === 'expanded-only') return 'expanded-only'
  if (effect === 'limits' || effect === 'urges') return 'restricted'
  return effect === 'conditions' || effect === 'bars-grant' ? 'conditional' : 'open'
}

function acting(left: DecidedAccess): FindingResult {
  if (left === 'barred') return 'bars'
  return left === 'restricted' || left === 'expanded-only' ? 'limits' : 'conditions'
}

const open = (known: Known | undefined) => known === undefined || known.value === 'unknown' || known.value === 'not-ascertained'
const frees = (known: Known | undefined) => known?.value === true && known.extent === 'all'

/** What a bar leaves where a part of IMET is taken out of it, or where it strikes but a part. */
function leftBy(effect: Effect, applies: Known | undefined, lifts: readonly (Known | undefined)[]): DecidedAccess {
  const whole = takenBy(effect)
  if (whole !== 'barred') return whole
  const freed = lifts.flatMap((lift) => (lift?.value === true ? [lift.extent] : []))
  if (applies?.extent === 'part' || applies?.extent === 'expanded' || freed.includes('part')) return 'restricted'
  return freed.includes('expanded') ? 'expanded-only' : 'barred'
}

function answered(rule: CountryRule, slot: Slot, text: VersionData, { country }: Question, knowledge: Knowledge): Known | undefined {
  const plain = (value: boolean): Known => ({ value, extent: 'all', rows: [] })
  if (slot === 'applies' && text.countries?.includes(country) === false) return plain(false)
  const known = knowledge(rule, slot)
  if (known !== undefined) return known
  if (slot === 'applies' && rule.applies === 'named') return plain(text.countries !== undefined)
  return rule[slot] === undefined ? plain(false) : undefined
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items.filter((item, index) => items.findIndex((other) => key(other) === key(item)) === index)
}

/** Weighs one provision over what is known. */
export function weigh(rule: CountryRule, question: Question, knowledge: Knowledge): Weighed {
  const provision = provisionData(rule.provision as ProvisionId)
  const text = textOn(provision, question.on, question.knownOn)
  const effect = text?.effect ?? provision.effect
  const spoken = text ?? provision.versions[0]
  const found = (result: FindingResult, access: DecidedAccess, because: string, facts: Finding['facts'], rows: readonly Fact[]): Finding => {
    const confidences = [spoken?.confidence ?? 'recalled', ...rows.map(({ confidence }) => confidence ?? 'primary')]
    return {
      provision: rule.provision as ProvisionId,
      name: provision.name,
      ground: provision.ground,
      effect,
      result,
      access,
      because,
      citation: cited(provision, text),
      version: text === undefined ? null : { from: text.from, to: text.to, changedBy: text.changedBy },
      facts,
      sources: distinct([...(spoken?.sources ?? []), ...rows.flatMap(({ sources }) => sources ?? [])], ({ name, url }) => `${name}|${url}`),
      records: distinct(rows.flatMap(({ record }) => (record === undefined ? [] : [record])), String),
      confidence: (['recalled', 'secondary'] as const).find((one) => confidences.includes(one)) ?? 'primary',
    }
  }
  const idle = (finding: Finding): Weighed => ({ rule, provision, text, finding, asks: [], possible: ['open'] })
  if (text === undefined) return idle(found('not-in-force', 'open', outOfForce(provision), [], []))
  if (effect === 'none') return idle(found('clear', 'open', `In this version it does not reach IMET: ${text.rule}`, [], []))

  const answers = SLOTS.map((slot) => ({ slot, known: answered(rule, slot, text, question, knowledge) }))
  const facts = answers.flatMap(({ slot, known }): Finding['facts'] => {
    if (rule[slot] === undefined && (known === undefined || known.rows.length === 0)) return []
    const part = known?.value === true && known.extent !== 'all' ? { extent: known.extent } : {}
    return [{ fact: `${rule.provision}/${slot}`, value: known?.value ?? 'unknown', ...part }]
  })
  const [applies, ...lifts] = answers.map(({ known }) => known)
  if (applies?.value === false) {
    return idle(found('clear', 'open', told(rule, provision, text, 'clear', applies.rows, [], question), facts, applies.rows))
  }
  const left = leftBy(effect, applies, lifts)
  const lifted = lifts.some(frees)
  const undecided = !lifted && (open(applies) || lifts.some(open))
  const [waived, excepted] = lifts
  const result: FindingResult = undecided ? 'unknown' : !lifted ? acting(left) : frees(waived) ? 'waived' : frees(excepted) ? 'excepted' : 'clear'
  const access = lifted ? 'open' : left
  const missing = undecided ? answers.filter(({ known }) => open(known)).map(({ slot }) => slot) : []
  const rows = answers.flatMap(({ slot, known }) => (known?.value === true || slot === 'applies' || undecided ? (known?.rows ?? []) : []))
  // A trigger that nobody outside can see is not held against the country.
  const unseen = applies?.value === 'not-ascertained'
  const possible: DecidedAccess[] = lifted || (undecided && unseen) ? ['open'] : undecided ? ['open', left] : [left]
  const asks = missing.flatMap((slot): Weighed['asks'] => {
    const asked = rule[slot]
    if (asked === undefined || asked === 'named') return []
    const value = answers.find((one) => one.slot === slot)?.known?.value === 'not-ascertained' ? 'not-ascertained' : 'unknown'
    const { asks: text_, knownTo, askOf } = asked
    return [{ fact: `${rule.provision}/${slot}`, provision: rule.provision as ProvisionId, asks: text_, knownTo, askOf, value, wouldLeave: access }]
  })
  return { rule, provision, text, finding: found(result, access, told(rule, provision, text, result, rows, missing, question), facts, rows), asks, possible }
}

/** The answer where it is the same whatever the open facts turn out to be. */
export function accessUnder(weighed: readonly Weighed[], apart?: Finding['ground']): Access {
  let reached: readonly number[] = [0]
  for (const { finding, possible } of weighed) {
    if (finding.ground === apart) continue
    reached = [...new Set(reached.flatMap((so) => possible.map((one) => Math.max(so, WORSE.indexOf(one)))))]
  }
  return reached.length === 1 ? (WORSE[reached[0] ?? 0] ?? 'open') : 'undetermined'
}
