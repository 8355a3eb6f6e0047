import { contains } from '../core/interval.ts'
import type { Remedy } from '../eligibility/decision.ts'
import type { Extent, FactId, Slot } from '../eligibility/fact.ts'
import type { ProvisionId } from '../law/register.ts'
import type { Knowledge, Question } from './known.ts'
import { CLAUSE_ENDS, extentGiven, LIBERTAD, PARTLY_EXCEPTED, specialAuthority, TRIGGER_ENDS } from './law-tables.ts'
import { accessUnder, weigh, type Weighed } from './weigh.ts'

type Set_ = Remedy['sets'][number]
type Way = Omit<Remedy, 'provision' | 'citation' | 'access'>

const PLAIN = { standard: null, notice: null, limit: null }

/** Every way out that the law of the day gives, in the order in which a decision lists them. */
function waysOut({ rule, provision, text }: Weighed, { on, knownOn }: Question): Way[] {
  if (text === undefined) return []
  const id = rule.provision as ProvisionId
  const day = knownOn !== undefined && knownOn < on ? knownOn : on
  const lift = (slot: Slot, extent: Extent): readonly Set_[] => [{ fact: `${id}/${slot}` as FactId, value: true, ...(extent === 'all' ? {} : { extent }) }]
  const found: Way[] = []
  const { waiver } = provision
  const waived = extentGiven(id, 'waived', day)
  if (waiver !== null && waived !== null) found.push({ kind: 'waiver', act: `A waiver that reaches IMET: ${waiver.standard}`, ...waiver, sets: lift('waived', waived) })
  const certified = extentGiven(id, 'certified', day)
  if (rule.certified !== undefined && certified !== null) {
    found.push({ kind: 'certification', act: `Certification: ${rule.certified.asks}`, by: rule.certified.askOf, ...PLAIN, sets: lift('certified', certified) })
  }
  const excepted = extentGiven(id, 'excepted', day)
  if (rule.excepted !== undefined && rule.excepted.askOf !== 'Congress' && excepted !== null) {
    found.push({ kind: 'exception', act: `Exception: ${rule.excepted.asks}`, by: rule.excepted.askOf, ...PLAIN, sets: lift('excepted', excepted) })
  }
  for (const part of PARTLY_EXCEPTED[id] ?? []) {
    if (contains(part, day)) found.push({ kind: 'exception', act: `Exception: ${part.act}`, by: part.by, ...PLAIN, notice: part.notice ?? null, sets: lift('excepted', part.extent) })
  }
  const policy = provision.ground === 'executive-policy'
  const named = rule.applies === 'named'
  const clauseEnds = CLAUSE_ENDS[id]
  if (named && clauseEnds !== undefined && (id !== 'faa-620a-cuba' || day >= LIBERTAD)) {
    found.push({ kind: 'event', ...clauseEnds, ...PLAIN, sets: lift('excepted', 'all') })
  }
  const triggerEnds = TRIGGER_ENDS[id]
  if (rule.applies !== 'named' && triggerEnds !== null) {
    const act = policy ? 'The executive ends its own measure.' : (triggerEnds ?? provision.ends ?? `The trigger falls away: ${provision.trigger}`)
    found.push({ kind: 'event', act, by: rule.applies.askOf, ...PLAIN, sets: [{ fact: `${id}/applies`, value: false }] })
  }
  if (policy) return found
  const special = specialAuthority(id, provision, day, knownOn)
  if (special !== null) found.push({ kind: 'special-authority', ...special, sets: lift('waived', 'all') })
  const act = named ? 'Congress drops the clause or disapplies it.' : 'Congress repeals the provision or disapplies it for the country.'
  found.push({ kind: 'legislation', act, by: 'Congress', ...PLAIN, sets: lift('excepted', 'all') })
  return found
}

/** What is known once a remedy is had: what it sets, before all else. */
function after(knowledge: Knowledge, sets: readonly Set_[]): Knowledge {
  return (rule, slot) => {
    const set = sets.find(({ fact }) => fact === `${rule.provision}/${slot}`)
    return set === undefined ? knowledge(rule, slot) : { value: set.value, extent: set.extent ?? 'all', rows: [] }
  }
}

/** The remedies of each provision that takes access away for certain, each with what it alone would bring. */
export function remedies(weighed: readonly Weighed[], question: Question, knowledge: Knowledge): Remedy[] {
  return weighed.flatMap((one) => {
    const { access, result, citation, provision } = one.finding
    if (access === 'open' || result === 'unknown') return []
    return waysOut(one, question).map((way): Remedy => {
      const changed = weigh(one.rule, question, after(knowledge, way.sets))
      return { provision, citation, ...way, access: accessUnder(weighed.map((other) => (other === one ? changed : other))) }
    })
  })
}
