import type { CountryCode } from '../core/country.ts'
import { contains } from '../core/interval.ts'
import type { IsoDate } from '../core/day.ts'
import { countryRules } from '../eligibility/country-rules.ts'
import type { Fact, FactId, Slot } from '../eligibility/fact.ts'
import { knownFacts } from '../eligibility/known-facts.ts'
import { determinationsOf } from './determinations-of.ts'
import { holesFor } from './holes.ts'
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

const SLOTS = ['applies', 'waived', 'excepted', 'certified'] as const satisfies readonly Slot[]

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

/**
 * What our records say of a country on a day, as facts that `assess` takes. Where a list is published and was read whole,
 * silence is `false`; where only the Government can know, it is `not-ascertained`; where the record has a hole, the hole
 * is said.
 */
export function recordedFacts(country: CountryCode, on: IsoDate, knownOn: IsoDate | undefined): Fact[] {
  const facts = [...statedFacts(country)]
  const known = knownFacts(facts, on, knownOn)
  const holes = holesFor(country).filter((hole) => contains(hole, on))
  for (const rule of countryRules) {
    for (const slot of SLOTS) {
      const asked = rule[slot]
      const fact: FactId = `${rule.provision}/${slot}`
      if (asked === undefined || asked === 'named' || known.has(fact)) continue
      const hole = holes.find((candidate) => candidate.fact === fact)
      if (hole !== undefined) {
        if (hole.value !== 'unknown') facts.push({ fact, value: hole.value, because: hole.because, sources: [...hole.sources] })
        continue
      }
      facts.push({ fact, value: asked.knownTo === 'government' && slot === 'applies' ? 'not-ascertained' : false })
    }
  }
  return facts
}
