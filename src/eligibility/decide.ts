import type { CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import { provisionData, type ProvisionId } from '../law/register.ts'
import { versionKnownOn } from '../law/version-on.ts'
import { countryRules } from './country-rules.ts'
import type { CountryDecision, MissingFact } from './decision.ts'
import type { Fact } from './fact.ts'
import { factId, type Considered, type Judged } from './considered.ts'
import { accessOf, judge } from './judge.ts'
import { knownFacts, type KnownFacts } from './known-facts.ts'
import { remediesFor } from './remedies.ts'

interface Candidate extends Omit<Considered, 'version'> {
  /** The countries it has ever named; `null` where it may reach any. */
  readonly named: ReadonlySet<string> | null
}

let candidates: readonly Candidate[] | undefined

function allCandidates(): readonly Candidate[] {
  candidates ??= countryRules.map((rule): Candidate => {
    const id = rule.provision as ProvisionId
    const provision = provisionData(id)
    const named = new Set<string>(provision.versions.flatMap((version) => version.countries ?? []))
    return { rule, id, provision, named: named.size === 0 ? null : named }
  })
  return candidates
}

const bearing = new Map<CountryCode, readonly Candidate[]>()

function candidatesFor(country: CountryCode): readonly Candidate[] {
  const found = bearing.get(country) ?? allCandidates().filter(({ named }) => named === null || named.has(country))
  bearing.set(country, found)
  return found
}

function missingFacts(considered: Considered, judged: Judged, undetermined: boolean): MissingFact[] {
  return judged.missing.flatMap((slot): MissingFact[] => {
    const asked = considered.rule[slot]
    const fact = factId(considered.id, slot)
    if (asked === undefined || asked === 'named') return []
    const given = judged.finding.facts.find((used) => used.fact === fact)
    return [
      {
        fact,
        provision: considered.id,
        asks: asked.asks,
        knownTo: asked.knownTo,
        askOf: asked.askOf,
        value: given?.value === 'not-ascertained' ? 'not-ascertained' : 'unknown',
        wouldLeave: judged.finding.access,
        decisive: undetermined && judged.open,
      },
    ]
  })
}

/**
 * The engine: facts and law in, a decision with its proof out. Everything is trusted here; the doors are `assess` and
 * `assessCountry`.
 */
export function decide(
  country: CountryCode,
  facts: readonly Fact[],
  on: IsoDate,
  knownOn: IsoDate | undefined,
): CountryDecision {
  return decideKnown(country, knownFacts(facts, on, knownOn), on, knownOn)
}

/** As `decide`, over facts that are already settled for the day. */
export function decideKnown(
  country: CountryCode,
  known: KnownFacts,
  on: IsoDate,
  knownOn: IsoDate | undefined,
): CountryDecision {
  const considered = candidatesFor(country).map(
    ({ rule, id, provision }): Considered => ({ rule, id, provision, version: versionKnownOn(provision, on, knownOn) }),
  )
  const judged = considered.map((candidate) => judge(candidate, country, known))
  const access = accessOf(judged)
  return {
    country,
    on,
    knownOn: knownOn ?? null,
    access,
    legalAccess: accessOf(judged.filter(({ finding }) => finding.ground !== 'executive-policy')),
    findings: judged.map(({ finding }) => finding),
    unresolved: considered.flatMap((candidate, index) => {
      const found = judged[index]
      return found === undefined ? [] : missingFacts(candidate, found, access === 'undetermined')
    }),
    remedies: remediesFor(considered, judged, country, known),
  }
}
