import { presentCode, type CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import { parseInput } from '../core/parse.ts'
import type { ProvisionId } from '../law/register.ts'
import { DECIDED, severity, type Access, type DecidedAccess } from './access.ts'
import { assess } from './assess.ts'
import { factId } from './considered.ts'
import { assessInputSchema, type AssessInput, type FactId, type Slot } from './fact.ts'
import { judge } from './judge.ts'
import { knownFacts, type KnownFacts } from './known-facts.ts'
import { changed } from './remedies.ts'
import { whereToLook } from './settles-sources.ts'
import { accessOf } from './standing.ts'
import type { OneOf } from './ways-out-choice.ts'
import { bearingOn, type Bearing } from './ways-out-judged.ts'
import { stamp, type Stamp } from '../law/stamp.ts'

/** An unknown fact with the value that would help to settle, who can determine it and where to look. */
export interface SettlingFact {
  readonly fact: FactId
  readonly value: boolean
  readonly provision: ProvisionId
  readonly asks: string
  /** Whether anyone can find out, or the Government alone. */
  readonly knownTo: 'public' | 'government'
  /** Who determines it. */
  readonly askOf: string
  readonly lookIn: string
}

/**
 * What would settle a decision to one access: one bundle of facts from each choice, whatever all other facts turn out to be.
 * None of the facts can be left out. Bundles stand shortest first, so the first of each make a smallest set.
 */
export interface Settling {
  readonly access: DecidedAccess
  /** The number of facts in a smallest set. */
  readonly size: number
  readonly choices: readonly OneOf<SettlingFact>[]
}

/** What would settle a decision, for each access to which it can come. */
export interface Settlement extends Stamp {
  readonly country: CountryCode
  readonly on: IsoDate
  readonly knownOn: IsoDate | null
  readonly access: Access
  /** From the best access down. A decision that is settled has one, which takes nothing. */
  readonly outcomes: readonly Settling[]
}

type Values = Readonly<Partial<Record<Slot, boolean>>>

interface Answers {
  /** What makes the provision strike, whatever its other facts are. */
  readonly strikes: readonly (readonly SettlingFact[])[]
  /** What takes it out of the way. */
  readonly clears: readonly (readonly SettlingFact[])[]
}

/** Each way to give values to some of the questions, fewest first. */
function assignments(slots: readonly Slot[]): Values[] {
  const all = slots.reduce<Values[]>(
    (found, slot) => found.flatMap((rest) => [rest, { ...rest, [slot]: true }, { ...rest, [slot]: false }]),
    [{}],
  )
  return all.sort((a, b) => Object.keys(a).length - Object.keys(b).length)
}

function includes(larger: Values, smaller: Values): boolean {
  return Object.entries(smaller).every(([slot, value]) => larger[slot as Slot] === value)
}

function factsOf({ considered: { id, rule } }: Bearing, values: Values): readonly SettlingFact[] {
  return (Object.entries(values) as [Slot, boolean][]).map(([slot, value]) => {
    const asked = rule[slot]
    const fact = factId(id, slot)
    const known = asked === undefined || asked === 'named' ? { asks: fact, knownTo: 'public' as const, askOf: 'Congress' } : asked
    return { fact, value, provision: id, ...known, lookIn: whereToLook(id, known) }
  })
}

/** A provision has four questions at most, so every way to answer some of them is tried on the engine itself. */
function answersOf(bearing: Bearing, country: CountryCode, known: KnownFacts): Answers {
  const { considered, judged } = bearing
  const minimal: { readonly values: Values; readonly strikes: boolean }[] = []
  for (const values of assignments(judged.missing)) {
    if (minimal.some((before) => includes(values, before.values))) continue
    const sets = (Object.entries(values) as [Slot, boolean][]).map(([slot, value]) => ({ fact: factId(considered.id, slot), value }))
    const after = judge(considered, country, changed(known, sets))
    if (after.finding.result !== 'unknown') minimal.push({ values, strikes: after.finding.access !== 'open' })
  }
  const of = (strikes: boolean) => minimal.filter((found) => found.strikes === strikes).map(({ values }) => factsOf(bearing, values))
  return { strikes: of(true), clears: of(false) }
}

const shortest = (oneOf: readonly (readonly unknown[])[]) => Math.min(...oneOf.map((bundle) => bundle.length))

/** As `settles`, over facts that are already settled for the day. */
export function settlesKnown(country: CountryCode, known: KnownFacts, on: IsoDate, knownOn: IsoDate | undefined): Settlement {
  const bearing = bearingOn(country, known, on, knownOn)
  const access = accessOf(bearing.map(({ judged }) => judged))
  const decided = Math.max(0, ...bearing.filter(({ doubtful }) => !doubtful).map((found) => found.severity))
  const doubts = bearing
    .filter((found) => found.doubtful && found.severity > decided)
    .map((found) => ({ found, ...answersOf(found, country, known) }))
  const outcomes = DECIDED.filter((outcome) => {
    const at = severity(outcome)
    return at === decided || doubts.some(({ found }) => found.severity === at)
  }).map((outcome): Settling => {
    const at = severity(outcome)
    const striking = doubts.filter(({ found }) => found.severity === at)
    // One provision has to strike for certain: no two facts of different provisions depend on each other.
    const lead: OneOf<SettlingFact>[] =
      at === decided
        ? []
        : [
            {
              provisions: striking.map(({ found }) => found.considered.id),
              oneOf: striking.flatMap(({ strikes }) => strikes).sort((a, b) => a.length - b.length),
            },
          ]
    const cleared = doubts
      .filter(({ found }) => found.severity > at)
      .map(({ found, clears }): OneOf<SettlingFact> => ({ provisions: [found.considered.id], oneOf: clears }))
    const choices = [...lead, ...cleared]
    return { access: outcome, size: choices.reduce((sum, { oneOf }) => sum + shortest(oneOf), 0), choices }
  })
  return { ...stamp(null), country, on, knownOn: knownOn ?? null, access, outcomes }
}

/**
 * Which facts would settle the decision? For each access to which it can still come, the smallest sets of values of unknown
 * facts that settle it whatever all other facts turn out to be, with who can determine each and where to look. Exact: access
 * is the least that any provision leaves, and no fact bears on two provisions, so each is solved by itself.
 *
 * @param input - the country, the facts, and optionally the day as of which they were public
 * @param on - the day asked about
 * @throws ImetError as `assess`
 * @example
 * ```ts
 * const told = { country: 'PAK', facts: [{ fact: 'executive-suspension/applies', value: true }] } as const
 * settles(told, '2018-09-01').outcomes // [{ access: 'barred', size: 0, choices: [] }]
 * settles({ country: 'PAK', facts: [] }, '2018-09-01').outcomes.find(({ access }) => access === 'barred')?.size // 1
 * ```
 */
export function settles(input: AssessInput, on: IsoDate): Settlement {
  const { country } = assess(input, on)
  const { facts, knownOn } = parseInput(assessInputSchema, input)
  return settlesKnown(presentCode(country), knownFacts(facts, on, knownOn), on, knownOn)
}
