import type { CountryCode } from '../core/country.ts'

/** One claimant on a number of units: its weight, and the least and the most that it may get. */
export interface Claim {
  /** Breaks ties: the lower one comes first. */
  readonly key: CountryCode | string
  readonly weight: bigint
  readonly least: number
  readonly most: number
}

/** What one claimant got. */
export interface Award {
  readonly units: number
  /** The whole part of its exact share. */
  readonly whole: number
  /** The rest of its exact share as a fraction of one unit, `'7/10'`; `'0'` where there is none. */
  readonly rest: string
  /** Whether its least or its most decided. */
  readonly bound: 'least' | 'most' | null
  /** The claimants whose equal claim to a residual unit lost, or won, by the key. */
  readonly tiedWith: readonly string[]
}
