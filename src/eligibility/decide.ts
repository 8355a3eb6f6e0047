import type { CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import { stamp } from '../law/stamp.ts'
import { candidateOfFact, onDay, type Candidate, type Considered, type Judged } from './considered.ts'
import type { CountryDecision, Finding, MissingFact, Remedy } from './decision.ts'
import { judge } from './judge.ts'
import type { KnownFacts } from './known-facts.ts'
import { lawOfTheDay, namingOf } from './law-of-the-day.ts'
import { remediesFor } from './remedies.ts'
import { accessIn, count, nothingStands, type Standing } from './standing.ts'

const STAMP = stamp(null)

/** Every provision that bears on the country, with its judgement, in the order of the findings. */
export interface Judgement {
  readonly considered: readonly Considered[]
  readonly judged: readonly Judged[]
}

function statedOf({ stated }: KnownFacts): ReadonlySet<Candidate['place']> {
  const places = new Set<number>()
  for (const fact of stated.keys()) {
    const candidate = candidateOfFact().get(fact)
    if (candidate !== undefined) places.add(candidate.place)
  }
  return places
}

/**
 * Judges every provision over the facts. Most provisions of most decisions have no fact stated: what those come to is
 * known from the law of the day alone, and is looked up.
 */
export function judgeAll(country: CountryCode, known: KnownFacts, on: IsoDate, knownOn: IsoDate | undefined): Judgement {
  const law = lawOfTheDay(on, knownOn)
  const unstated = law.unstated(known.silence)
  const stated = statedOf(known)
  const naming = namingOf(country)
  const considered: Considered[] = []
  const judged: Judged[] = []
  let next = 0
  const nameThrough = (place: number) => {
    for (let candidate = naming[next]; candidate !== undefined && candidate.place < place; candidate = naming[(next += 1)]) {
      const one = onDay(candidate, on, knownOn)
      considered.push(one)
      judged.push(judge(one, country, known))
    }
  }
  for (let index = 0; index < law.considered.length; index += 1) {
    const one = law.considered[index]
    const usual = unstated[index]
    if (one === undefined || usual === undefined) break
    nameThrough(one.place)
    considered.push(one)
    judged.push(stated.has(one.place) ? judge(one, country, known) : usual)
  }
  nameThrough(Number.POSITIVE_INFINITY)
  return { considered, judged }
}

function unresolvedOf(judged: readonly Judged[], undetermined: boolean): MissingFact[] {
  const unresolved: MissingFact[] = []
  for (const { asks, open } of judged) {
    for (const ask of asks) unresolved.push(undetermined && open ? { ...ask, decisive: true } : ask)
  }
  return unresolved
}

/** The question that a decision answers. */
export interface Asked {
  readonly country: CountryCode
  readonly on: IsoDate
  readonly knownOn: IsoDate | undefined
}

/** Whether a judgement has a say in the answer: most provisions of most decisions take nothing away and ask nothing. */
export function bears({ rank, asks }: Judged): boolean {
  return rank > 0 || asks.length > 0
}

/**
 * The decision, from what each provision comes to.
 *
 * @param bearing - the judgements that have a say in it
 * @param remediesIn - what would lift each finding, given what all of them leave
 */
export function decisionOf(
  { country, on, knownOn }: Asked,
  findings: readonly Finding[],
  bearing: readonly Judged[],
  remediesIn: (standing: Standing) => readonly Remedy[],
): CountryDecision {
  const all = nothingStands()
  const law = nothingStands()
  for (const one of bearing) {
    count(all, one, 1)
    if (one.finding.ground !== 'executive-policy') count(law, one, 1)
  }
  const access = accessIn(all)
  // Written out: a spread would make this, the one object of every decision, many times slower to build.
  return {
    schemaVersion: STAMP.schemaVersion,
    library: STAMP.library,
    lawAsOf: STAMP.lawAsOf,
    recordsAsOf: null,
    country,
    on,
    knownOn: knownOn ?? null,
    access,
    legalAccess: accessIn(law),
    findings,
    unresolved: unresolvedOf(bearing, access === 'undetermined'),
    remedies: remediesIn(all),
    disputed: [],
  }
}

/**
 * The engine: facts and law in, a decision with its proof out. Everything is trusted here; the doors are `assess` and
 * `assessCountry`.
 */
export function decideKnown(
  country: CountryCode,
  known: KnownFacts,
  on: IsoDate,
  knownOn: IsoDate | undefined,
): CountryDecision {
  const { considered, judged } = judgeAll(country, known, on, knownOn)
  const findings = judged.map(({ finding }) => finding)
  return decisionOf({ country, on, knownOn }, findings, judged.filter(bears), (standing) =>
    remediesFor(considered, judged, country, known, on, knownOn, standing),
  )
}
