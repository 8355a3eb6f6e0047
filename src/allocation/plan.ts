import type { CountryCode } from '../core/country.ts'
import type { FiscalYear } from '../core/fiscal-year.ts'
import type { Cents } from '../core/money.ts'
import type { Stamp } from '../law/stamp.ts'
import type { Method } from './divisor-methods.ts'
import type { Basis, StatusDecision } from './input.ts'
import type { AllocationRule } from './rule.ts'

/** Why a line is what it is. */
export interface Reason {
  readonly code:
    | 'share'
    | 'request'
    | 'priority'
    | 'residual'
    | 'tie'
    | 'floor'
    | 'ceiling'
    | 'earmark'
    | 'class-cap'
    | 'expanded-minimum'
    | 'excluded'
    | 'status'
    | 'hold'
    | 'notification'
    | 'unit'
    | 'conflict'
  readonly because: string
  /** The place of the rule in the input's `rules`, where a rule is the reason. */
  readonly rule?: number
}

/** One country's line in a plan. `allocated` is the whole of it, with what is held and what is for expanded IMET. */
export interface AllocatedLine {
  readonly country: CountryCode
  readonly requested: Cents
  readonly allocated: Cents
  readonly reasons: readonly Reason[]
  /** The part that may not be obligated until it is certified. */
  readonly held?: Cents
  /** The part that is to be expanded IMET under a minimum. */
  readonly expanded?: Cents
  /** The decision that was handed in with the line. */
  readonly decision?: StatusDecision
}

/** A party to a conflict: a rule by its place in the input, a line by its place, or what the input itself fixes. */
export type Party =
  | { readonly rule: number; readonly kind: AllocationRule['kind']; readonly text: string }
  | { readonly line: number; readonly kind: 'request' | 'decision'; readonly text: string }
  | { readonly kind: 'available' | 'unit'; readonly text: string }

/**
 * Something to know about a plan.
 * - `infeasible`: the rules cannot all be kept; `parties` is the smallest set of them in conflict, and nothing is allocated.
 * - `unmet`: a rule that lines cannot be bent to (a program's expanded minimum) is not kept.
 * - `flagged`: a line's legal standing needs a look. `excluded`: a line gets nothing, by a rule or by its standing.
 * - `notification`, `held`: to be notified first; withheld until certified.
 * - `line-added`: a rule names a country that asked for nothing. `above-request`: lines get more than they asked for.
 * - `unallocated`: why money is left. `tie`: equal claims to a residual unit were settled by country code.
 */
export interface AllocationFinding {
  readonly kind:
    | 'infeasible'
    | 'unmet'
    | 'flagged'
    | 'excluded'
    | 'notification'
    | 'held'
    | 'line-added'
    | 'above-request'
    | 'unallocated'
    | 'tie'
  readonly because: string
  readonly countries: readonly CountryCode[]
  readonly parties: readonly Party[]
}

/** One unit or more that a line got beyond the whole part of its exact share. */
export interface Residual {
  readonly country: CountryCode
  readonly amount: Cents
  /** The rest of its exact share, as a fraction of a unit: `'7/10'`. */
  readonly rest: string
  readonly because: string
}

/** The plan: `lines` + `reserved` + `unallocated` is what was available, to the cent. */
export interface AllocationPlan extends Stamp {
  readonly fiscalYear: FiscalYear
  readonly available: Cents
  readonly unit: Cents
  readonly basis: Basis
  readonly method: Method
  /** In the order of the input; lines that a rule adds come last. */
  readonly lines: readonly AllocatedLine[]
  /** The set-asides. */
  readonly reserved: Cents
  readonly unallocated: Cents
  readonly residuals: readonly Residual[]
  readonly findings: readonly AllocationFinding[]
}
