import * as z from 'zod'
import { countryCodeSchema, presentCode, type CountryCode } from '../core/country.ts'
import { isoDateSchema, type IsoDate } from '../core/day.ts'
import { parseInput } from '../core/parse.ts'
import { once } from '../core/schema.ts'
import { candidates, mayReach, onDay } from './considered.ts'
import type { Asked } from './decide.ts'
import { gravestOf, preparedProvision, type PreparedProvision } from './prepared-provision.ts'

const questionSchema = once(() =>
  z.strictObject({ country: countryCodeSchema(), on: isoDateSchema(), knownOn: isoDateSchema().optional() }),
)

/** A country and a day, and the day as of which it is asked what was known. */
export interface Question {
  readonly country: CountryCode
  readonly on: IsoDate
  readonly knownOn?: IsoDate
}

export function questionAtDoor(question: Question): Asked {
  const { country, on, knownOn } = parseInput(questionSchema, question)
  return { country: presentCode(country), on, knownOn }
}

/** The provisions that may reach the country, in the version of the day, in the order of the findings. */
export function provisionsFor({ country, on, knownOn }: Asked): PreparedProvision[] {
  return candidates()
    .filter((candidate) => mayReach(candidate, country))
    .map((candidate) => preparedProvision(onDay(candidate, on, knownOn)))
}

/** A provision that can take something away, and the most that it can. */
export interface Grave {
  readonly provision: PreparedProvision
  readonly rank: number
}

/** Those that can take something away, the gravest first: the first that strikes leaves the least access of all. */
export function gravestFirst(provisions: readonly PreparedProvision[], asked: Asked): Grave[] {
  return provisions
    .map((provision) => ({ provision, rank: gravestOf(provision, asked) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
}
