import type { ProvisionId } from './register.ts'

interface ClauseText {
  /** Identifier of the clause in United States Legislative Markup. */
  readonly clause: string
  /** The same place in the Foreign Assistance Act of 1961. */
  readonly asEnactedSection: string
  /** What it says, in our words. */
  readonly rule: string
  /** The entry of the register that holds its text and its history. */
  readonly provision: ProvisionId
}

/** A clause that the library computes: the file, and the rules in it. */
export interface ImplementedClause extends ClauseText {
  readonly status: 'implemented'
  readonly where: string
  readonly by: readonly string[]
}

/** A clause that the library holds as text alone. `open`: it could be computed and is not yet. */
export interface UnimplementedClause extends ClauseText {
  readonly status: 'out-of-scope' | 'open'
  readonly why: string
}

/** One clause of the IMET chapter (FAA secs. 541-549; 22 U.S.C. 2347-2347h), and whether the library computes it. */
export type Clause = ImplementedClause | UnimplementedClause
