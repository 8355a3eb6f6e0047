import type { CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import type { Interval } from '../core/interval.ts'
import type { Confidence, Source } from '../core/source.ts'
import type { Effect, Ground } from '../law/provision.ts'
import type { ProvisionId } from '../law/register.ts'
import type { Stamp } from '../law/stamp.ts'
import type { Access, DecidedAccess } from './access.ts'
import type { Extent, FactId, FactValue } from './fact.ts'

/** How a provision comes out for the country on the day. */
export type FindingResult =
  | 'clear'
  | 'bars'
  | 'limits'
  | 'conditions'
  | 'waived'
  | 'excepted'
  | 'unknown'
  | 'not-in-force'

/** A fact that a finding looked at, and what it found. */
export interface UsedFact {
  readonly fact: FactId
  readonly value: FactValue
  readonly extent?: Extent
}

/** One provision, considered: what it does here, and why. */
export interface Finding {
  readonly provision: ProvisionId
  readonly name: string
  /** Law, or the executive's own policy. */
  readonly ground: Ground
  readonly effect: Effect
  readonly result: FindingResult
  /** What this provision alone would leave. For `unknown`: what it would leave if the missing facts turned out against the country. */
  readonly access: DecidedAccess
  readonly because: string
  /** In the usual style, with the section of the version that was applied. */
  readonly citation: string
  /** The days of the version applied and the law that made it; `null` where none is in force. */
  readonly version: (Interval & { readonly changedBy: string }) | null
  readonly facts: readonly UsedFact[]
  readonly sources: readonly Source[]
  /** Ids of the records behind the facts. */
  readonly records: readonly string[]
  /** Of the weakest thing the result rests on. */
  readonly confidence: Confidence
}

/** A fact that is not known and can still change a provision's result. */
export interface MissingFact {
  readonly fact: FactId
  readonly provision: ProvisionId
  /** The question of fact, in one sentence. */
  readonly asks: string
  /** Whether anyone can find out, or the Government alone. */
  readonly knownTo: 'public' | 'government'
  /** Who determines it. */
  readonly askOf: string
  /** `unknown`: nobody said. `not-ascertained`: asked, and not to be had from the public record. */
  readonly value: 'unknown' | 'not-ascertained'
  /** What the provision would leave if the fact turned out against the country. */
  readonly wouldLeave: DecidedAccess
  /** Whether the answer as a whole waits for it. */
  readonly decisive: boolean
}

/** A lawful act or event that would lift a bar, and what it would bring by itself. */
export interface Remedy {
  readonly provision: ProvisionId
  readonly kind: 'waiver' | 'exception' | 'certification' | 'event' | 'special-authority' | 'legislation'
  /** What has to happen, in one sentence. */
  readonly act: string
  readonly by: string
  readonly standard: string | null
  readonly notice: string | null
  readonly limit: string | null
  readonly citation: string
  /** The facts that it changes. */
  readonly sets: readonly { readonly fact: FactId; readonly value: boolean; readonly extent?: Extent }[]
  /** The access after this remedy alone. */
  readonly access: Access
}

/** A day on which sources disagree, where the answer would be another one on the other reading. */
export interface DisputedDate {
  readonly record: string
  readonly field: 'from' | 'to'
  /** The day that the record has, as the better supported. */
  readonly day: IsoDate
  /** The other day. */
  readonly rival: IsoDate
  readonly because: string
  readonly sources: readonly Source[]
  /** The access on the other reading. */
  readonly otherwise: Access
}

/** May the country receive IMET on the day? With the proof. Plain data: it serialises to JSON and back without loss. */
export interface CountryDecision extends Stamp {
  readonly country: CountryCode
  readonly on: IsoDate
  /** The day as of which it was asked what was publicly known; `null` for all that is known. */
  readonly knownOn: IsoDate | null
  readonly access: Access
  /** What law alone leaves, with the executive's own policy set aside. */
  readonly legalAccess: Access
  readonly findings: readonly Finding[]
  readonly unresolved: readonly MissingFact[]
  readonly remedies: readonly Remedy[]
  /** The disputed days that the answer depends on; none where it is the same on every reading of the sources. */
  readonly disputed: readonly DisputedDate[]
}
