import { ImetError, shown } from '../core/errors.ts'
import { listAtDoor } from '../core/list-at-door.ts'
import type { Effect } from '../law/provision.ts'

/**
 * What a country may receive on a day.
 * - `open`: no bar; `unresolved` lists what the public record cannot show.
 * - `conditional`: allowed once stated conditions are met (a certification, or payment by the country).
 * - `restricted`: a part is stopped, or new training is held back.
 * - `expanded-only`: only expanded IMET.
 * - `barred`: none.
 * - `undetermined`: the facts do not decide it.
 */
export type Access = 'open' | 'conditional' | 'restricted' | 'expanded-only' | 'barred' | 'undetermined'

/** Every access that facts can decide, from the most to the least that a country may receive. */
export const DECIDED = ['open', 'conditional', 'restricted', 'expanded-only', 'barred'] as const satisfies readonly Access[]
/** An access that facts can decide: any but `undetermined`. */
export type DecidedAccess = (typeof DECIDED)[number]

const RANKS: ReadonlyMap<unknown, number> = new Map(DECIDED.map((access, rank) => [access, rank]))

/** How much an access takes away: 0 for `open`, 4 for `barred`. */
export function severity(access: DecidedAccess): number {
  const rank = RANKS.get(access)
  if (rank !== undefined) return rank
  throw new ImetError('invalid-input', 'access', `expected one of ${DECIDED.join(', ')}, got ${shown(access)}`)
}

/** The least of several accesses: each provision must be satisfied, so a bar trumps. */
export function least(accesses: readonly DecidedAccess[]): DecidedAccess {
  return DECIDED[Math.max(0, ...listAtDoor(accesses, 'accesses').map(severity))] ?? 'open'
}

/**
 * What is left where an effect strikes. A notice or a withheld share leaves access as it is: the committees' notice is
 * the agency's own act before it obligates (FAA sec. 634A), which no country has to satisfy.
 */
export const ACCESS_UNDER: Readonly<Record<Effect, DecidedAccess>> = {
  bars: 'barred',
  'expanded-only': 'expanded-only',
  limits: 'restricted',
  urges: 'restricted',
  conditions: 'conditional',
  'bars-grant': 'conditional',
  notifies: 'open',
  withholds: 'open',
  authorizes: 'open',
  prices: 'open',
  reports: 'open',
  none: 'open',
}
