import type { IsoDate } from '../core/day.ts'
import { once } from '../core/schema.ts'
import type { ProvisionData, VersionData } from '../law/provision.ts'
import { provisionData, type ProvisionId } from '../law/register.ts'
import { versionKnownOn } from '../law/version-on.ts'
import { countryRules } from './country-rules.ts'
import type { Finding, MissingFact } from './decision.ts'
import type { FactId, Slot } from './fact.ts'
import type { CountryRule } from './rule.ts'

/** The three ways out of a provision. */
export const LIFTS = ['waived', 'excepted', 'certified'] as const satisfies readonly Slot[]

/** The four questions, the trigger first. */
export const SLOTS = ['applies', ...LIFTS] as const satisfies readonly Slot[]

/** The name of one of a provision's four facts. */
export function factId(id: ProvisionId, slot: Slot): FactId {
  return `${id}/${slot}`
}

/** A provision that decides on whole countries. */
export interface Candidate {
  readonly rule: CountryRule
  readonly provision: ProvisionData
  readonly id: ProvisionId
  /** Its place among the findings. */
  readonly place: number
  /** The countries it has ever named; `null` where it may reach any. */
  readonly named: ReadonlySet<string> | null
  readonly factIds: Readonly<Record<Slot, FactId>>
}

/** A provision with the version of it that is asked about. */
export interface Considered extends Candidate {
  readonly version: VersionData | null
}

/** A finding, with what the decision needs of it and a reader does not. */
export interface Judged {
  readonly finding: Finding
  /** How much the finding takes away. */
  readonly rank: number
  /** Whether the finding is decided. */
  readonly certain: boolean
  readonly missing: readonly Slot[]
  /** Whether the facts that are missing keep the whole answer from being decided. */
  readonly open: boolean
  /** The missing facts in full, as they stand where the answer does not wait for them. */
  readonly asks: readonly MissingFact[]
}

function candidateOf(rule: CountryRule, place: number): Candidate {
  const id = rule.provision as ProvisionId
  const provision = provisionData(id)
  const named = new Set<string>(provision.versions.flatMap((version) => version.countries ?? []))
  const factIds = Object.fromEntries(SLOTS.map((slot) => [slot, factId(id, slot)])) as Record<Slot, FactId>
  return { rule, id, provision, place, named: named.size === 0 ? null : named, factIds }
}

/** Every provision that decides on whole countries, in the order of the findings. */
export const candidates = once((): readonly Candidate[] => countryRules().map(candidateOf))

/** Which provision a fact belongs to; nothing for a fact that no provision turns on. */
export const candidateOfFact = once(
  (): ReadonlyMap<string, Candidate> =>
    new Map(candidates().flatMap((candidate) => SLOTS.map((slot) => [candidate.factIds[slot], candidate] as const))),
)

const considered = new WeakMap<object, Considered>()

/** A candidate in one of its versions: always the same object, so that what is found of it once can be kept with it. */
export function inVersion(candidate: Candidate, version: VersionData | null): Considered {
  const key = version ?? candidate
  const kept = considered.get(key)
  if (kept !== undefined) return kept
  const made = { ...candidate, version }
  considered.set(key, made)
  return made
}

/** A candidate in the version in force on a day, as the law was known on another. */
export function onDay(candidate: Candidate, on: IsoDate, knownOn: IsoDate | undefined): Considered {
  return inVersion(candidate, versionKnownOn(candidate.provision, on, knownOn))
}

/** Whether a provision ever named the country, or may reach any. */
export function mayReach({ named }: Candidate, country: string): boolean {
  return named === null || named.has(country)
}

