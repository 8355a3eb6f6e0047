import type { CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import { contains } from '../core/interval.ts'
import { parseInput } from '../core/parse.ts'
import type { Remedy } from './decision.ts'
import { assessInputSchema, type AssessInput, type Extent, type FactId, type Slot } from './fact.ts'
import { factId, type Considered, type Judged } from './considered.ts'
import { judge } from './judge.ts'
import { withFacts, type KnownFact, type KnownFacts } from './known-facts.ts'
import type { SlotRule } from './rule.ts'
import { setsAtDoor } from './remedy-door.ts'
import { accessWith, reachWithout, type Standing } from './standing.ts'
import { CLAUSE_ENDS, LIBERTAD, TRIGGER_ENDS } from './ways-out-events.ts'
import { PARTLY_EXCEPTED } from './ways-out-exceptions.ts'
import { extentGiven } from './ways-out-in-time.ts'
import { specialAuthority } from './ways-out-special-authority.ts'

/** A fact that a remedy changes. Without an extent it frees all of IMET. */
interface SetFact {
  readonly fact: FactId
  readonly value: boolean
  readonly extent?: Extent
}

/** A lawful act or event that would lift a provision, before it is said what that would bring. */
export interface Way extends Omit<Remedy, 'access' | 'provision' | 'citation' | 'sets'> {
  readonly sets: readonly SetFact[]
}

const NO_TERMS = { standard: null, notice: null, limit: null }

function lifts({ id }: Considered, slot: Exclude<Slot, 'applies'>, extent: Extent): readonly SetFact[] {
  return [{ fact: factId(id, slot), value: true, ...(extent === 'all' ? {} : { extent }) }]
}

/** A rule asks Congress only where a later law is the way out: that is legislation and no exception of the provision's own. */
function asksCongress(asked: SlotRule | undefined): boolean {
  return asked?.askOf === 'Congress'
}

function ofTheProvision(considered: Considered, on: IsoDate): Way[] {
  const { rule, provision, id } = considered
  const found: Way[] = []
  const waiver = extentGiven(id, 'waived', on)
  if (provision.waiver !== null && waiver !== null) {
    const { by, standard, notice, limit } = provision.waiver
    found.push({ kind: 'waiver', act: `A waiver that reaches IMET: ${standard}`, by, standard, notice, limit, sets: lifts(considered, 'waived', waiver) })
  }
  const certified = extentGiven(id, 'certified', on)
  if (rule.certified !== undefined && certified !== null) {
    found.push({ kind: 'certification', act: `Certification: ${rule.certified.asks}`, by: rule.certified.askOf, ...NO_TERMS, sets: lifts(considered, 'certified', certified) })
  }
  const excepted = extentGiven(id, 'excepted', on)
  if (rule.excepted !== undefined && excepted !== null && !asksCongress(rule.excepted)) {
    found.push({ kind: 'exception', act: `Exception: ${rule.excepted.asks}`, by: rule.excepted.askOf, ...NO_TERMS, sets: lifts(considered, 'excepted', excepted) })
  }
  for (const partly of PARTLY_EXCEPTED[id] ?? []) {
    if (!contains(partly, on)) continue
    const { act, by, notice, extent } = partly
    found.push({ kind: 'exception', act: `Exception: ${act}`, by, ...NO_TERMS, notice: notice ?? null, sets: lifts(considered, 'excepted', extent) })
  }
  return found
}

function eventOf(considered: Considered, on: IsoDate): Way[] {
  const { rule, provision, id } = considered
  if (rule.applies === 'named') {
    const ends = CLAUSE_ENDS[id]
    if (ends === undefined || (id === 'faa-620a-cuba' && on < LIBERTAD)) return []
    return [{ kind: 'event', ...ends, ...NO_TERMS, sets: lifts(considered, 'excepted', 'all') }]
  }
  const told = TRIGGER_ENDS[id]
  if (told === null) return []
  const executive = provision.ground === 'executive-policy'
  const act = executive ? 'The executive ends its own measure.' : (told ?? provision.ends ?? `The trigger falls away: ${provision.trigger}`)
  return [{ kind: 'event', act, by: rule.applies.askOf, ...NO_TERMS, sets: [{ fact: factId(id, 'applies'), value: false }] }]
}

/**
 * Every lawful way out of a provision on a day: its own waiver, certification and exceptions, the event that ends it, the
 * President's special authority (FAA sec. 614), and a law of Congress. The executive's own measures end as they began.
 *
 * @param on - the day asked about
 * @param knownOn - the day as of which the law was known: a way out that was enacted after it is none
 */
export function lawfulWays(considered: Considered, on: IsoDate, knownOn?: IsoDate): Way[] {
  const { rule, provision, id, version } = considered
  if (version === null) return []
  const day = knownOn !== undefined && knownOn < on ? knownOn : on
  const found = [...ofTheProvision(considered, day), ...eventOf(considered, day)]
  if (provision.ground === 'executive-policy') return found
  const special = specialAuthority(id, provision, day, knownOn)
  if (special !== null) found.push({ kind: 'special-authority', ...special, sets: lifts(considered, 'waived', 'all') })
  const act = rule.applies === 'named' ? 'Congress drops the clause or disapplies it.' : 'Congress repeals the provision or disapplies it for the country.'
  found.push({ kind: 'legislation', act, by: 'Congress', ...NO_TERMS, sets: lifts(considered, 'excepted', 'all') })
  return found
}

/** The facts after a way out is taken: what it sets takes the place of what was known. */
export function changed(facts: KnownFacts, sets: readonly SetFact[]): KnownFacts {
  return withFacts(facts, sets.map(({ fact, value, extent }) => [fact, { value, extent: extent ?? 'all', rows: [] }]))
}

/** Whether a finding is decided and takes something away. */
export function strikes({ rank, certain }: Judged): boolean {
  return certain && rank > 0
}

/** The facts of one provision, which is all that its judgement asks. */
function ownFacts({ factIds }: Considered, { stated, silence }: KnownFacts): KnownFacts {
  const own = Object.values(factIds).flatMap((id): [FactId, KnownFact][] => {
    const known = stated.get(id)
    return known === undefined ? [] : [[id, known]]
  })
  return { stated: new Map(own), silence }
}

/** What would lift each provision that takes access away, and what it would bring by itself. */
export function remediesFor(
  considered: readonly Considered[],
  judged: readonly Judged[],
  country: CountryCode,
  facts: KnownFacts,
  on: IsoDate,
  knownOn: IsoDate | undefined,
  standing: Standing,
): Remedy[] {
  return considered.flatMap((candidate, index) => {
    const before = judged[index]
    if (before === undefined || !strikes(before)) return []
    const own = ownFacts(candidate, facts)
    const rest = reachWithout(standing, before)
    return lawfulWays(candidate, on, knownOn).map((way): Remedy => {
      const after = judge(candidate, country, changed(own, way.sets))
      return { provision: candidate.id, citation: before.finding.citation, ...way, access: accessWith(rest, after) }
    })
  })
}

/**
 * The same question after a remedy: its facts take the place of what was stated. Assessing the result gives the access
 * that the remedy promised.
 */
export function withRemedy(input: AssessInput, remedy: Remedy): AssessInput {
  return applied(parseInput(assessInputSchema, input), remedy)
}

/** As {@link withRemedy}, over facts that are checked already. */
export function applied(given: AssessInput, remedy: Remedy): AssessInput {
  const sets: readonly SetFact[] = setsAtDoor(remedy)
  const set = new Set<string>(sets.map(({ fact }) => fact))
  return {
    ...given,
    facts: [
      ...given.facts.filter(({ fact }) => !set.has(fact)),
      ...sets.map(({ fact, value, extent }) => ({ fact, value, ...(extent === undefined ? {} : { extent }) })),
    ],
  }
}
