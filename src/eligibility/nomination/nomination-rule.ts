import type { IsoDate } from '../../core/day.ts'
import type { Confidence, Source } from '../../core/source.ts'
import { all, any, fact, not, type Formula } from '../../core/truth.ts'
import type { NominationFactId } from './facts.ts'

/** Whose rule it is: statutes go before the manuals of the departments, manuals before what is practised. */
export const AUTHORITIES = ['statute', 'manual', 'practice'] as const
/** Whose rule it is: a statute's, a manual's, or that of practice. */
export type Authority = (typeof AUTHORITIES)[number]

/**
 * What a rule does when it strikes. `bars`: the nomination stops. `conditions`: something is still to be done. `duty`: the
 * Government owes something, and the nomination does not wait for it.
 */
export type RuleEffect = 'bars' | 'conditions' | 'duty'

/** One rule on who, what and how, as data beside one predicate over facts. */
export interface NominationRule {
  readonly id: string
  readonly name: string
  readonly authority: Authority
  readonly effect: RuleEffect
  readonly citation: string
  /** The provision of permanent law, where it is one. */
  readonly provision?: string
  /** First day in force; `null` where none was found, and it is then taken to have been in force all along. */
  readonly from: IsoDate | null
  /** First day no longer in force; `null` where it still is, or no end was found. */
  readonly to: IsoDate | null
  /** What it says, in our words. */
  readonly text: string
  /** It is broken, or not yet satisfied. */
  readonly offends: Formula<NominationFactId>
  /** What its own text takes out of it. */
  readonly excepted?: Formula<NominationFactId>
  /** The waiver that sets it aside. */
  readonly waived?: NominationFactId
  readonly sources: readonly Source[]
  readonly confidence: Confidence
  /** The researched rules that it carries, by their ids. */
  readonly covers: readonly string[]
}

/** The one predicate of a rule: it offends, and neither an exception nor a waiver sets it aside. */
export function strikes({ offends, excepted, waived }: NominationRule): Formula<NominationFactId> {
  const ways = [...(excepted === undefined ? [] : [excepted]), ...(waived === undefined ? [] : [fact(waived)])]
  return ways.length === 0 ? offends : all(offends, not(any(...ways)))
}
