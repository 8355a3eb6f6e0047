import type { Truth } from '../../core/truth.ts'
import type { Given } from './given.ts'

/** The stages of a nomination in the annual cycle, in order. */
export const PHASES = ['plan', 'program', 'approve', 'fund', 'screen', 'order', 'travel', 'train', 'after'] as const
export type Phase = (typeof PHASES)[number]

/** What would bring a fact about. */
export interface FactAct {
  /** The value that helps. */
  readonly to: boolean
  readonly do: string
  readonly by: string
  readonly phase: Phase
  /** Days before the report date by which it is due, where a source has a number. */
  readonly days?: number
  readonly kind?: 'waiver' | 'certification' | 'act'
}

/** A question of fact about a nomination: how it is asked, who can answer it, and how it is read. */
export interface FactRule {
  readonly asks: string
  /** `case`: whoever handles the nomination. `government`: the United States Government alone. `public`: anyone. */
  readonly knownTo: 'case' | 'government' | 'public'
  readonly askOf: string
  readonly read: (given: Given) => Truth
  readonly act?: FactAct
}

/** Checks a family of facts at compile time and keeps their names as a union. */
export function defineFacts<const Id extends string>(
  facts: Readonly<Record<Id, FactRule>>,
): Readonly<Record<Id, FactRule>> {
  return facts
}

/** A fact that the nomination itself settles: nobody needs to be asked. */
export function plain(asks: string, read: (given: Given) => Truth): FactRule {
  return { asks, knownTo: 'case', askOf: 'the security cooperation office', read }
}
