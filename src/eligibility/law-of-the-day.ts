import type { CountryCode } from '../core/country.ts'
import { countThrough } from '../core/count-through.ts'
import type { IsoDate } from '../core/day.ts'
import { once } from '../core/schema.ts'
import { candidates, mayReach, onDay, type Candidate, type Considered, type Judged } from './considered.ts'
import { judge } from './judge.ts'
import { UNKNOWN, type Silence } from './known-facts.ts'

/** The provisions that may reach any country, as they read on a day, and what each comes to where nothing is stated of it. */
export interface LawOfTheDay {
  readonly considered: readonly Considered[]
  readonly unstated: (silence: Silence) => readonly Judged[]
}

const general = once((): readonly Candidate[] => candidates().filter(({ named }) => named === null))

/** The days on which a provision that may reach any country changes, in order. */
const turns = once((): readonly IsoDate[] => {
  const days = general().flatMap(({ provision }) => provision.versions.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))
  return [...new Set(days)].sort()
})

/** A country is nowhere in what a general provision comes to where nothing is stated. */
const ANY: CountryCode = 'USA'

function made(on: IsoDate, knownOn: IsoDate | undefined): LawOfTheDay {
  const considered = general().map((candidate) => onDay(candidate, on, knownOn))
  const kept = new WeakMap<Silence, readonly Judged[]>()
  return {
    considered,
    unstated: (silence) => {
      const judged = kept.get(silence) ?? considered.map((one) => judge(one, ANY, { stated: UNKNOWN, silence }))
      kept.set(silence, judged)
      return judged
    },
  }
}

const kept = new Map<number, LawOfTheDay>()

/** The general law on a day as it was known on another. Between two changes of the law it is the same, and made once. */
export function lawOfTheDay(on: IsoDate, knownOn: IsoDate | undefined): LawOfTheDay {
  const days = turns()
  const then = countThrough(days, on)
  const seen = knownOn === undefined || knownOn >= on ? then : countThrough(days, knownOn)
  const key = then * (days.length + 1) + seen
  const found = kept.get(key) ?? made(on, knownOn)
  kept.set(key, found)
  return found
}

const byCountry = new Map<CountryCode, readonly Candidate[]>()

/** The provisions that name countries, and have named this one. */
export function namingOf(country: CountryCode): readonly Candidate[] {
  const found = byCountry.get(country) ?? candidates().filter((candidate) => candidate.named !== null && mayReach(candidate, country))
  byCountry.set(country, found)
  return found
}
