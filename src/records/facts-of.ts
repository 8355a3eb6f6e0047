import type { CountryCode } from '../core/country.ts'
import { countThrough } from '../core/count-through.ts'
import { contains } from '../core/interval.ts'
import type { IsoDate } from '../core/day.ts'
import type { Fact, FactId } from '../eligibility/fact.ts'
import { knownFacts, withFacts, type KnownFact, type KnownFacts } from '../eligibility/known-facts.ts'
import { certainDays, doubtsOf } from './doubts.ts'
import { determinationsOf } from './determinations-of.ts'
import { holesFor, type Hole } from './holes.ts'
import { measuresOf } from './measures-of.ts'
import type { Determination, Measure } from './row.ts'
import { coverageTurns, silenceOn } from './silence.ts'

/** The executive's measures decide through the three provisions of executive policy. */
const POLICY_FACT = {
  bars: 'executive-suspension/applies',
  limits: 'executive-pause/applies',
  'expanded-only': 'executive-expanded-only/applies',
} as const satisfies Record<Exclude<Measure['effect'], 'none'>, FactId>

/** What a row states: for the days on which it holds for certain, and as an open question for those on which it may. */
function stated(row: Determination | Measure, fact: Pick<Fact, 'fact' | 'value' | 'extent'>): Fact[] {
  const shared = { record: row.id, sources: row.sources, confidence: row.confidence, knownFrom: row.knownFrom ?? row.from }
  const endKnownFrom = row.endKnownFrom ?? row.to
  const certain = certainDays(row).map(({ from, to }): Fact => ({
    ...fact,
    ...shared,
    from,
    to,
    ...(to === null || endKnownFrom === null ? {} : { endKnownFrom }),
    because: row.summary,
  }))
  const open = doubtsOf(row).map(({ from, to, because }): Fact => ({
    ...fact,
    ...shared,
    value: 'unknown',
    from,
    to,
    because: `${row.summary} ${because}`,
  }))
  return [...certain, ...open]
}

/** The dated facts that a row states. */
export function factsFrom(row: Determination | Measure): Fact[] {
  if ('kind' in row) return row.effect === 'none' ? [] : stated(row, { fact: POLICY_FACT[row.effect], value: true })
  const extent = row.extent === undefined ? {} : { extent: row.extent }
  return stated(row, { fact: `${row.provision}/${row.slot}`, value: row.value ?? true, ...extent })
}

const byCountry = new Map<CountryCode, readonly Fact[]>()

/** Every dated fact of our records about a country, over all time. */
export function statedFacts(country: CountryCode): readonly Fact[] {
  const made = byCountry.get(country) ?? [...determinationsOf(country), ...measuresOf(country)].flatMap(factsFrom)
  byCountry.set(country, made)
  return made
}

function ofHole({ fact, value, because, sources }: Hole): readonly [FactId, KnownFact] {
  return [fact, { value, extent: 'all', rows: [{ fact, value, because, sources: [...sources] }] }]
}

function settledOn(country: CountryCode, on: IsoDate, knownOn: IsoDate | undefined, facts: readonly Fact[]): KnownFacts {
  const known = knownFacts(facts, on, knownOn, silenceOn(on))
  const holes = holesFor(country).filter((hole) => contains(hole, on) && !known.stated.has(hole.fact))
  return holes.length === 0 ? known : withFacts(known, holes.map(ofHole).reverse())
}

/** The days on which what is settled of a country changes, and what was settled between two of them. */
interface Settled {
  readonly turns: readonly IsoDate[]
  readonly between: Map<number, KnownFacts>
}

const settled = new Map<CountryCode, Settled>()

function settledOf(country: CountryCode): Settled {
  const kept = settled.get(country)
  if (kept !== undefined) return kept
  const spans = [...statedFacts(country), ...holesFor(country)]
  const days = spans.flatMap(({ from, to }) => [from, to]).filter((day): day is IsoDate => day !== undefined && day !== null)
  const made = { turns: [...new Set([...days, ...coverageTurns()])].sort(), between: new Map<number, KnownFacts>() }
  settled.set(country, made)
  return made
}

/** What our records say of a country on a day, settled: every question has an answer, or a hole that is said. */
export function recordedFacts(country: CountryCode, on: IsoDate, knownOn: IsoDate | undefined): KnownFacts {
  if (knownOn !== undefined) return settledOn(country, on, knownOn, statedFacts(country))
  const { turns, between } = settledOf(country)
  const place = countThrough(turns, on)
  const made = between.get(place) ?? settledOn(country, on, undefined, statedFacts(country))
  between.set(place, made)
  return made
}

/** As {@link recordedFacts}, over other facts than those on record. */
export function recordedFactsAmong(facts: readonly Fact[], country: CountryCode, on: IsoDate, knownOn: IsoDate | undefined): KnownFacts {
  return settledOn(country, on, knownOn, facts)
}
