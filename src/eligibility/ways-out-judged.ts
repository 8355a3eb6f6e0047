import type { CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import type { Considered, Judged } from './considered.ts'
import { judgeAll } from './decide.ts'
import type { KnownFacts } from './known-facts.ts'

/** A provision that takes access away or might, with its judgement. */
export interface Bearing {
  readonly considered: Considered
  readonly judged: Judged
  /** How much it takes away, or would if its missing facts turned out against the country. */
  readonly severity: number
  /** Whether it is not decided and the answer can wait for it. */
  readonly doubtful: boolean
}

/** The provisions that take access away for the country on the day, or might: all others leave it open whatever happens. */
export function bearingOn(
  country: CountryCode,
  known: KnownFacts,
  on: IsoDate,
  knownOn: IsoDate | undefined,
): readonly Bearing[] {
  const { considered: all, judged: each } = judgeAll(country, known, on, knownOn)
  return all.flatMap((considered, index): Bearing[] => {
    const judged = each[index]
    if (judged === undefined) return []
    const doubtful = !judged.certain
    // A trigger that nobody outside can see holds nothing against the country.
    if (judged.rank === 0 || (doubtful && !judged.open)) return []
    return [{ considered, judged, severity: judged.rank, doubtful }]
  })
}
