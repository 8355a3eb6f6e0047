import { z } from 'zod'
import { CURRENT, WITHDRAWN } from './country-data.ts'
import { OTHER_NAMES } from './country-names.ts'
import type { IsoDate } from './day.ts'
import { ImetError, shown } from './errors.ts'
import { nearest } from './nearest.ts'

/**
 * An ISO 3166-1 alpha-3 code; also `XKX` (Kosovo) and the withdrawn codes that the history needs (`SUN`, `YUG`, `ZAR`, ...).
 */
export type CountryCode = keyof typeof CURRENT | keyof typeof WITHDRAWN

type WithdrawnCode = keyof typeof WITHDRAWN

const CURRENT_CODES = Object.keys(CURRENT) as (keyof typeof CURRENT)[]
const WITHDRAWN_CODES = Object.keys(WITHDRAWN) as WithdrawnCode[]

/** zod schema of {@link CountryCode}. */
export const countryCodeSchema = z.enum([...CURRENT_CODES, ...WITHDRAWN_CODES])

/** Every code: those in use first, in alphabetical order, then those withdrawn. */
export function countries(): readonly CountryCode[] {
  return [...CURRENT_CODES, ...WITHDRAWN_CODES]
}

/** Whether a value is a country code. Never throws. */
export function isCountryCode(value: unknown): value is CountryCode {
  return typeof value === 'string' && (Object.hasOwn(CURRENT, value) || Object.hasOwn(WITHDRAWN, value))
}

function isWithdrawn(code: CountryCode): code is WithdrawnCode {
  return Object.hasOwn(WITHDRAWN, code)
}

/**
 * The short English name, as the Department of State writes it.
 *
 * @example
 * ```ts
 * countryName('MMR') // 'Burma'
 * ```
 */
export function countryName(code: CountryCode): string {
  return isWithdrawn(code) ? WITHDRAWN[code].name : CURRENT[code][1]
}

/** What became of a withdrawn code: the first day on which it no longer stood, and the codes in its place. */
export interface Withdrawal {
  readonly until: IsoDate
  readonly successors: readonly CountryCode[]
}

/**
 * What became of a code, or `null` for one in use.
 *
 * @example
 * ```ts
 * withdrawalOf('ZAR') // { until: '1997-05-17', successors: ['COD'] }
 * ```
 */
export function withdrawalOf(code: CountryCode): Withdrawal | null {
  if (!isWithdrawn(code)) return null
  const { until, successors } = WITHDRAWN[code]
  return { until, successors }
}

/** A name without what spellings differ in: case, accents, apostrophes, punctuation, a leading "the", "Saint" for "St". */
function nameKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/^saint /, 'st ')
}

let names: ReadonlyMap<string, CountryCode> | undefined

function allNames(): ReadonlyMap<string, CountryCode> {
  if (names !== undefined) return names
  const made = new Map<string, CountryCode>()
  for (const code of WITHDRAWN_CODES) made.set(nameKey(WITHDRAWN[code].name), code)
  for (const [name, code] of Object.entries(OTHER_NAMES)) made.set(nameKey(name), code)
  for (const code of CURRENT_CODES) {
    const [alpha2, name] = CURRENT[code]
    made.set(alpha2.toLowerCase(), code)
    made.set(nameKey(name), code)
  }
  for (const code of countries()) made.set(code.toLowerCase(), code)
  names = made
  return made
}

/**
 * The code for a name in any of the spellings that published records use, or for an alpha-2 or alpha-3 code in any case;
 * `null` when none is meant for certain.
 *
 * @example
 * ```ts
 * findCountry('Congo (Kinshasa)') // 'COD'
 * findCountry("Cote d’Ivoire") // 'CIV'
 * ```
 */
export function findCountry(text: string): CountryCode | null {
  return allNames().get(nameKey(String(text))) ?? null
}

function suggestion(value: unknown): CountryCode | null {
  if (typeof value !== 'string') return null
  const found = findCountry(value)
  if (found !== null) return found
  const key = nameKey(value)
  // Among three letters everything is near everything: only a swap or one letter of a code is worth a guess.
  const near = nearest(key, [...allNames().keys()].filter((name) => (key.length <= 3 ? name.length === 3 : name.length > 3)))
  return near === null ? null : (allNames().get(near) ?? null)
}

/**
 * Checks a country code at the door.
 *
 * @throws ImetError `unknown-country`, with a suggestion where a name or a near miss was given
 * @example
 * ```ts
 * countryCode('PAK') // 'PAK'
 * ```
 */
export function countryCode(value: unknown, path = 'country'): CountryCode {
  if (isCountryCode(value)) return value
  const meant = suggestion(value)
  const hint = meant === null ? '' : `; did you mean "${meant}"?`
  throw new ImetError('unknown-country', path, `expected an ISO 3166-1 alpha-3 code, got ${shown(value)}${hint}`)
}
