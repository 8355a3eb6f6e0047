import type { CountryCode } from '../../core/country.ts'
import type { IsoDate } from '../../core/day.ts'
import type { Confidence, Source } from '../../core/source.ts'
import type { Truth } from '../../core/truth.ts'
import type { Stamp } from '../../law/stamp.ts'
import type { Access } from '../access.ts'
import type { CountryDecision, FindingResult } from '../decision.ts'
import type { Phase } from './fact-rule.ts'
import type { NominationFactId } from './facts.ts'
import type { Authority, RuleEffect } from './nomination-rule.ts'

/**
 * `go`: every rule that was considered is satisfied. `stop`: a rule bars it. `missing`: something is still to be done or to
 * be found out.
 */
export type NominationOutcome = 'go' | 'stop' | 'missing'

/** A fact that a finding looked at, and what it found. */
export interface UsedNominationFact {
  readonly fact: NominationFactId
  readonly value: Truth
}

/** One rule, considered: what it does here, and why. The shape of a country's finding, with the rule in the provision's place. */
export interface NominationFinding {
  readonly rule: string
  readonly name: string
  readonly authority: Authority
  /** The provision of permanent law, where it is one. */
  readonly provision: string | null
  readonly effect: RuleEffect
  readonly result: Exclude<FindingResult, 'limits'>
  /** What this rule alone would leave. For `unknown`: what it would leave if the missing facts turned out against it. */
  readonly outcome: NominationOutcome
  readonly because: string
  readonly citation: string
  /** The days in force; `null` for the whole where it is not in force on the day. */
  readonly version: { readonly from: IsoDate | null; readonly to: IsoDate | null } | null
  readonly facts: readonly UsedNominationFact[]
  readonly sources: readonly Source[]
  readonly confidence: Confidence
}

/** A fact that is not known and can still change the result of a rule. */
export interface MissingNominationFact {
  readonly fact: NominationFactId
  readonly rule: string
  readonly asks: string
  readonly knownTo: 'case' | 'government' | 'public'
  readonly askOf: string
  readonly value: 'unknown'
  readonly wouldLeave: NominationOutcome
  /** Whether the answer as a whole waits for it. */
  readonly decisive: boolean
}

/** A lawful act that would satisfy a rule that strikes, and what it would bring by itself. */
export interface NominationRemedy {
  readonly rule: string
  readonly kind: 'waiver' | 'certification' | 'act'
  readonly act: string
  readonly by: string
  readonly citation: string
  readonly sets: readonly { readonly fact: NominationFactId; readonly value: boolean }[]
  /** The outcome after this remedy alone. */
  readonly outcome: NominationOutcome
}

/** Something to be done, with the day by which it is due where a source gives a number. */
export interface NextStep {
  readonly phase: Phase
  readonly step: string
  readonly by: string
  readonly rule: string
  readonly fact: NominationFactId | null
  readonly citation: string
  readonly due: IsoDate | null
  /** Days from the day asked about to `due`, negative when it is past; `null` without either. */
  readonly daysLeft: number | null
  /** `open`: still to be done. `check`: nobody said whether it is done. `duty`: owed by the Government. */
  readonly state: 'open' | 'check' | 'duty'
}

/** May this person attend this course under IMET? With the proof. Plain data: it serialises to JSON and back without loss. */
export interface NominationDecision extends Stamp {
  readonly reference: string | null
  readonly countryCode: CountryCode
  /** The day whose law was applied: the report date, or the day asked about once training has begun. */
  readonly on: IsoDate
  readonly outcome: NominationOutcome
  /** What the country may receive on that day. */
  readonly access: Access
  readonly country: CountryDecision
  /** Days from the day asked about to the first day of class; `null` where no day was given. */
  readonly daysToClass: number | null
  readonly findings: readonly NominationFinding[]
  readonly unresolved: readonly MissingNominationFact[]
  readonly remedies: readonly NominationRemedy[]
  readonly nextSteps: readonly NextStep[]
}
