import type { CountryCode } from '../core/country.ts'
import { contains } from '../core/interval.ts'
import type { IsoDate } from '../core/day.ts'
import { countryRules } from '../eligibility/country-rules.ts'
import { SLOTS } from '../eligibility/considered.ts'
import type { Fact, FactId } from '../eligibility/fact.ts'
import { knownFacts, type KnownFact, type KnownFacts } from '../eligibility/known-facts.ts'
import { determinationsOf } from './determinations-of.ts'
import { holesFor, type Hole } from './holes.ts'
import { measuresOf } from './measures-of.ts'
import type { Determination, Measure } from './row.ts'

/** The executive's measures decide through the three provisions of executive policy. */
const POLICY_FACT = {
  bars: 'executive-suspension/applies',
  limits: 'executive-pause/applies',
  'expanded-only': 'executive-expanded-only/applies',
} as const satisfies Record<Exclude<Measure['effect'], 'none'>, FactId>

function dated(row: Determination | Measure): Omit<Fact, 'fact' | 'value'> {
  return {
    from: row.from,
    to: row.to,
    knownFrom: row.knownFrom,
    ...(row.endKnownFrom === undefined ? {} : { endKnownFrom: row.endKnownFrom }),
    record: row.id,
    because: row.summary,
    sources: row.sources,
    confidence: row.confidence,
  }
}

function ofDetermination(row: Determination): Fact {
  const extent = row.extent === undefined ? {} : { extent: row.extent }
  return { fact: `${row.provision}/${row.slot}`, value: row.value ?? true, ...extent, ...dated(row) }
}

function ofMeasure(row: Measure): Fact[] {
  return row.effect === 'none' ? [] : [{ fact: POLICY_FACT[row.effect], value: true, ...dated(row) }]
}

const stated = new Map<CountryCode, readonly Fact[]>()

/** Every dated fact of our records about a country, over all time. */
export function statedFacts(country: CountryCode): readonly Fact[] {
  const made = stated.get(country) ?? [
    ...determinationsOf(country).map(ofDetermination),
    ...measuresOf(country).flatMap(ofMeasure),
  ]
  stated.set(country, made)
  return made
}

/** A question our records leave without a row: its answer, and the row that says so. */
interface Silence {
  readonly fact: FactId
  readonly settled: KnownFact
}

let silences: readonly Silence[] | undefined

/**
 * The answer to each question where the record is silent. Where a list is published and was read whole, silence is
 * `false`; where only the Government can know, it is `not-ascertained`.
 */
function silent(): readonly Silence[] {
  silences ??= countryRules.flatMap((rule) =>
    SLOTS.flatMap((slot): Silence[] => {
      const asked = rule[slot]
      if (asked === undefined || asked === 'named') return []
      const fact: FactId = `${rule.provision}/${slot}`
      const value = asked.knownTo === 'government' && slot === 'applies' ? 'not-ascertained' : false
      return [{ fact, settled: { value, extent: 'all', rows: [{ fact, value }] } }]
    }),
  )
  return silences
}

function holeRow({ fact, because, sources }: Hole): Fact {
  return { fact, value: 'not-ascertained', because, sources: [...sources] }
}

/** What our records say of a country on a day, settled: every question has an answer, or a hole that is said. */
export function recordedFacts(country: CountryCode, on: IsoDate, knownOn: IsoDate | undefined): KnownFacts {
  const known = new Map(knownFacts(statedFacts(country), on, knownOn))
  const holes = holesFor(country).filter((hole) => contains(hole, on))
  for (const { fact, settled } of silent()) {
    if (known.has(fact)) continue
    const hole = holes.find((candidate) => candidate.fact === fact)
    if (hole === undefined) known.set(fact, settled)
    else if (hole.value === 'not-ascertained') known.set(fact, { value: hole.value, extent: 'all', rows: [holeRow(hole)] })
  }
  return known
}
