import type { CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import type { Access } from '../eligibility/access.ts'
import type { Finding } from '../eligibility/decision.ts'
import { assessCountry } from '../records/assess-country.ts'
import { decisiveFinding, PROGRAM_START, timelineOf } from '../records/timeline.ts'

/** A span of a country's timeline, with what screening asks of it. */
export interface Stretch {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly access: Access
  readonly because: string
  /** First day of the bar as far as it has lasted without a break, under whatever provisions; `null` where there is none. */
  readonly barredSince: IsoDate | null
  /** The finding that decides; the open ones where the record decides nothing; none where nothing bears on it. */
  readonly findings: () => readonly Finding[]
}

function deciding(country: CountryCode, access: Access, on: IsoDate): readonly Finding[] {
  if (access === 'open') return []
  const decision = assessCountry(country, on)
  if (access !== 'undetermined') {
    const finding = decisiveFinding(decision)
    return finding === undefined ? [] : [finding]
  }
  const open = new Set(decision.unresolved.filter(({ decisive }) => decisive).map(({ provision }) => provision))
  return decision.findings.filter(({ provision, result }) => result === 'unknown' && open.has(provision))
}

function build(country: CountryCode): Stretch[] {
  let barredSince: IsoDate | null = null
  return timelineOf(country).map(({ from, to, access, because }) => {
    barredSince = access === 'barred' ? (barredSince ?? from) : null
    let found: readonly Finding[] | undefined
    return { from, to, access, because, barredSince, findings: () => (found ??= deciding(country, access, from)) }
  })
}

const kept = new Map<CountryCode, readonly Stretch[]>()

function stretchesOf(country: CountryCode): readonly Stretch[] {
  const known = kept.get(country)
  if (known !== undefined) return known
  const made = build(country)
  kept.set(country, made)
  return made
}

/** Where the day falls among stretches in order, the first of which begins on or before it. */
function indexOn(stretches: readonly Stretch[], day: IsoDate): number {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle] as Stretch).from <= day) low = middle
    else high = middle - 1
  }
  return low
}

/** The stretch in which a day falls, or `null` before the program was founded on 1976-06-30. */
export function stretchOn(country: CountryCode, day: IsoDate): Stretch | null {
  if (day < PROGRAM_START) return null
  const stretches = stretchesOf(country)
  return stretches[indexOn(stretches, day)] ?? null
}

/** The first stretch of a span of days, where access is the same in all of it; else `null`. */
export function uniformStretch(country: CountryCode, from: IsoDate, to: IsoDate): Stretch | null {
  const first = stretchOn(country, from)
  if (first === null) return null
  const stretches = stretchesOf(country)
  for (let index = indexOn(stretches, from); index < stretches.length; index += 1) {
    const stretch = stretches[index] as Stretch
    if (stretch.from >= to) break
    if (stretch.access !== first.access) return null
  }
  return first
}
