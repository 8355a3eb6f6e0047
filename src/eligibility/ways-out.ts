import { presentCode, type CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import { parseInput } from '../core/parse.ts'
import type { ProvisionId } from '../law/register.ts'
import { DECIDED, severity, type Access, type DecidedAccess } from './access.ts'
import { assess } from './assess.ts'
import type { Remedy } from './decision.ts'
import { assessInputSchema, type AssessInput } from './fact.ts'
import { judge } from './judge.ts'
import { knownFacts, type KnownFacts } from './known-facts.ts'
import { applied, changed, lawfulWays } from './remedies.ts'
import { accessOf } from './standing.ts'
import { listAtDoor } from '../core/list-at-door.ts'
import type { OneOf } from './ways-out-choice.ts'
import { bearingOn, type Bearing } from './ways-out-judged.ts'
import { setsFor, type Blocker, type Lift } from './ways-out-sets.ts'
import { stamp, type Stamp } from '../law/stamp.ts'

/**
 * What it would take: acts that together lead to an access, none of which can be left out. Any one of the remedies of each
 * choice will do, so that a choice of three and a choice of two stand for six sets; `setsOf` makes them one by one.
 */
export interface WayOut {
  /** The access after one of each, taken together. */
  readonly access: DecidedAccess
  /** How many acts it takes. */
  readonly size: number
  readonly choices: readonly OneOf<Remedy>[]
  /** The access when one of the acts is left out, by its place among the choices: never that of the whole. */
  readonly without: readonly Access[]
}

/** What it would take to open a country, from the best access down and from the fewest acts up. */
export interface WaysOut extends Stamp {
  readonly country: CountryCode
  readonly on: IsoDate
  readonly knownOn: IsoDate | null
  /** As it stands. */
  readonly access: Access
  /** The best that lawful acts can reach. */
  readonly best: Access
  readonly ways: readonly WayOut[]
}

interface Question {
  readonly country: CountryCode
  readonly known: KnownFacts
  readonly on: IsoDate
  readonly knownOn: IsoDate | undefined
}

function blockerOf(bearing: Bearing, all: readonly Bearing[], { country, known, on, knownOn }: Question): Blocker {
  const { considered, judged } = bearing
  const lifts = lawfulWays(considered, on, knownOn).flatMap((way): Lift[] => {
    const after = judge(considered, country, changed(known, way.sets))
    const left = severity(after.finding.access)
    if (after.finding.result === 'unknown' || left >= bearing.severity) return []
    const access = accessOf(all.map((other) => (other === bearing ? after : other.judged)))
    return [{ severity: left, remedy: { provision: considered.id, citation: judged.finding.citation, ...way, access } }]
  })
  return { bearing, lifts }
}

function accessAfter(remedies: readonly Remedy[], all: readonly Bearing[], { country, known }: Question): Access {
  const after = changed(known, remedies.flatMap(({ sets }) => sets))
  const touched = new Set<ProvisionId>(remedies.map(({ provision }) => provision))
  return accessOf(all.map(({ considered, judged }) => (touched.has(considered.id) ? judge(considered, country, after) : judged)))
}

function wayOut(target: DecidedAccess, choices: readonly OneOf<Remedy>[], all: readonly Bearing[], question: Question): WayOut {
  const taken = choices.map(({ oneOf }) => oneOf[0] ?? [])
  const without = taken.map((_, left) => accessAfter(taken.filter((__, at) => at !== left).flat(), all, question))
  return { access: target, size: choices.length, choices, without }
}

/** As `waysOut`, over facts that are already settled for the day. */
export function waysOutKnown(country: CountryCode, known: KnownFacts, on: IsoDate, knownOn: IsoDate | undefined): WaysOut {
  const question: Question = { country, known, on, knownOn }
  const all = bearingOn(country, known, on, knownOn)
  const worst = Math.max(0, ...all.map((bearing) => bearing.severity))
  const access = accessOf(all.map(({ judged }) => judged))
  const blockers = all.map((bearing) => blockerOf(bearing, all, question))
  const ways = DECIDED.slice(0, worst).flatMap((target, at) => {
    const standing = blockers.filter(({ bearing }) => bearing.severity > at)
    const kept = all.filter((bearing) => bearing.severity <= at && !bearing.doubtful)
    const left = Math.max(0, ...kept.map((bearing) => bearing.severity))
    return setsFor(at, standing, left)
      .map((choices) => wayOut(target, choices, all, question))
      .sort((a, b) => a.size - b.size)
  })
  return { ...stamp(null), country, on, knownOn: knownOn ?? null, access, best: ways[0]?.access ?? access, ways }
}

/**
 * What would it take? The smallest sets of lawful acts (waivers, certifications, exceptions, events, the President's special
 * authority, laws) that bring the country to a better access on the day, on the caller's own facts. Each set works: its facts
 * taken together lead to the access that it says, and without any one of its acts they do not.
 *
 * @param input - the country, the facts, and optionally the day as of which they were public
 * @param on - the day asked about
 * @throws ImetError as `assess`
 * @example
 * ```ts
 * const told = ['executive-suspension/applies', 'annual-coup/applies'].map((fact) => ({ fact, value: true }))
 * const found = waysOut({ country: 'SEN', facts: told }, '2021-06-01')
 * found.access // 'barred'
 * found.ways.every(({ without }) => without.every((access) => access !== 'open')) // true
 * ```
 */
export function waysOut(input: AssessInput, on: IsoDate): WaysOut {
  const { country } = assess(input, on)
  const { facts, knownOn } = parseInput(assessInputSchema, input)
  return waysOutKnown(presentCode(country), knownFacts(facts, on, knownOn), on, knownOn)
}

/**
 * The same question after several remedies.
 *
 * @example
 * ```ts
 * withRemedies({ country: 'SEN', facts: [] }, []) // { country: 'SEN', facts: [] }
 * ```
 */
export function withRemedies(input: AssessInput, remedies: readonly Remedy[]): AssessInput {
  return listAtDoor(remedies, 'remedies').reduce(applied, parseInput(assessInputSchema, input))
}
