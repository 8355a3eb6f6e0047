import * as z from 'zod'
import { CURRENT, INDEPENDENT, WITHDRAWN, type CountryCode } from './country-data.ts'
import { OTHER_NAMES } from './country-names.ts'
import { isoDate, type IsoDate } from './day.ts'
import { ImetError, shown } from './errors.ts'
import { nearest } from './nearest.ts'
import { once } from './schema.ts'

export type { CountryCode }

type WithdrawnCode = keyof typeof WITHDRAWN

const CURRENT_CODES = Object.keys(CURRENT) as (keyof typeof CURRENT)[]
const WITHDRAWN_CODES = Object.keys(WITHDRAWN) as WithdrawnCode[]

/** zod schema of {@link CountryCode}. */
export const countryCodeSchema = once(() => z.enum([...CURRENT_CODES, ...WITHDRAWN_CODES]))

/** Every code: those in use first, in alphabetical order with the user-assigned `XKX` (Kosovo) last, then those withdrawn. */
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
 * @throws ImetError `unknown-country`
 * @example
 * ```ts
 * countryName('MMR') // 'Burma'
 * ```
 */
export function countryName(code: CountryCode): string {
  const checked = countryCode(code)
  return isWithdrawn(checked) ? WITHDRAWN[checked].name : CURRENT[checked][1]
}

/**
 * What became of a withdrawn code: the first day on which its country no longer stood, the codes in its place, and whether
 * the country merely changed its name.
 */
export interface Withdrawal {
  readonly until: IsoDate
  readonly successors: readonly CountryCode[]
  readonly renamed: boolean
}

/**
 * What became of a code, or `null` for one in use.
 *
 * @throws ImetError `unknown-country`
 * @example
 * ```ts
 * withdrawalOf('ZAR') // { until: '1997-05-17', successors: ['COD'], renamed: true }
 * ```
 */
export function withdrawalOf(code: CountryCode): Withdrawal | null {
  const checked = countryCode(code)
  if (!isWithdrawn(checked)) return null
  const { until, successors, renamed } = WITHDRAWN[checked]
  return { until, successors, renamed }
}

/**
 * The first day of a country that came into being after 1976-06-30, by its independence or in the place of another;
 * `null` for one that is older.
 *
 * @throws ImetError `unknown-country`
 * @example
 * ```ts
 * firstDayOf('UKR') // '1991-12-26'
 * firstDayOf('SEN') // null
 * ```
 */
export function firstDayOf(code: CountryCode): IsoDate | null {
  const checked = countryCode(code)
  const independent: Partial<Readonly<Record<CountryCode, IsoDate>>> = INDEPENDENT
  const own = independent[checked]
  if (own !== undefined) return own
  const before = WITHDRAWN_CODES.map((old): Withdrawal => WITHDRAWN[old]).filter(
    ({ renamed, successors, until }) => !renamed && until > '1976-06-30' && successors.includes(checked),
  )
  // Germany, Vietnam and Yemen took in a neighbour; they were there before.
  const whole = before.filter(({ successors }) => successors.length > 1)
  return whole[0]?.until ?? null
}

/**
 * The code under which a country's records stand, whatever the day: a renamed country's present one, else the code itself.
 *
 * @throws ImetError `unknown-country`
 * @example
 * ```ts
 * presentCode('BUR') // 'MMR'
 * presentCode('YMD') // 'YMD'
 * ```
 */
export function presentCode(code: CountryCode): CountryCode {
  const withdrawal = withdrawalOf(code)
  return withdrawal?.renamed === true ? (withdrawal.successors[0] ?? code) : code
}

/**
 * The codes that stand for a code on a day: itself while its country stood, afterwards its successors as of that day.
 * A code in use stands on every day, since records of a territory's past are kept under the code it has today.
 *
 * @throws ImetError `unknown-country` or `invalid-day`
 * @example
 * ```ts
 * countriesOn('YUG', '2004-01-01') // ['BIH', 'HRV', 'MKD', 'SCG', 'SVN']
 * countriesOn('YUG', '2007-01-01') // ['BIH', 'HRV', 'MKD', 'MNE', 'SRB', 'SVN']
 * ```
 */
export function countriesOn(code: CountryCode, day: IsoDate): readonly CountryCode[] {
  const on = isoDate(day)
  const withdrawal = withdrawalOf(code)
  if (withdrawal === null || on < withdrawal.until) return [code]
  return withdrawal.successors.flatMap((successor) => countriesOn(successor, day))
}

/** A name without what spellings differ in: case, accents, apostrophes, punctuation, "the", "Saint" for "St". */
function nameKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['\u2018\u2019\u02BB\u02BC`\u00B4]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bthe\b/g, '')
    .replace(/\bsaint\b/g, 'st')
    .replace(/ +/g, ' ')
    .trim()
}

// "Democratic" and "People's" are not among the words: they tell one Congo, Korea, Germany and Yemen from the other.
const STYLE =
  '(?:(?:arab|bolivarian|federal|federative|hashemite|islamic|plurinational|socialist|united) ){0,2}' +
  '(?:commonwealth|emirate|federated states|government|grand duchy|kingdom|principality|republic|state|sultanate|union) of'
const STYLE_BEFORE = new RegExp(`^${STYLE} `)
const STYLE_AFTER = new RegExp(` ${STYLE}$`)

/** A key without the words for the form of the state, or that it is no more: "Egypt, Arab Republic of", "Soviet Union (former)". */
function plainKey(key: string): string {
  return key
    .replace(STYLE_BEFORE, '')
    .replace(STYLE_AFTER, '')
    .replace(/^former | former$/, '')
}

const allNames = once((): ReadonlyMap<string, CountryCode> => {
  const made = new Map<string, CountryCode>()
  for (const code of WITHDRAWN_CODES) made.set(nameKey(WITHDRAWN[code].name), code)
  for (const [name, code] of Object.entries(OTHER_NAMES)) made.set(name, code)
  for (const code of CURRENT_CODES) {
    const [alpha2, name] = CURRENT[code]
    made.set(alpha2.toLowerCase(), code)
    made.set(nameKey(name), code)
  }
  for (const code of countries()) made.set(code.toLowerCase(), code)
  return made
})

/** Longer than any country's name, with its old one in brackets. */
const LONGEST = 200

/** Two names for one country, the second in brackets: "Swaziland (Eswatini)". */
const TWO_NAMES = /^([^()]+)\(([^()]+)\)\s*$/

/**
 * The code for a name in any of the spellings that published records use, or for an alpha-2 or alpha-3 code in any case;
 * `null` when none is meant for certain.
 *
 * @example
 * ```ts
 * findCountry('Congo (Kinshasa)') // 'COD'
 * findCountry("Cote D'Ivoire, Republic of") // 'CIV'
 * findCountry('Atlantis') // null
 * ```
 */
export function findCountry(text: string): CountryCode | null {
  if (typeof text !== 'string' || text.length > LONGEST) return null
  const known = allNames()
  const key = nameKey(text)
  const found = known.get(key) ?? known.get(plainKey(key))
  if (found !== undefined) return found
  const two = TWO_NAMES.exec(text)
  if (two === null) return null
  const [first, second] = [findCountry(two[1] ?? ''), findCountry(two[2] ?? '')]
  return first === second ? first : null
}

/** Among three letters everything is near everything: letters in another order come first, then the same first letter. */
function nearCode(text: string): CountryCode | null {
  const code = text.toUpperCase()
  const letters = (word: string) => [...word].sort().join('')
  const swapped = countries().find((candidate) => letters(candidate) === letters(code))
  return (
    swapped ??
    nearest(
      code,
      countries().filter((candidate) => candidate[0] === code[0]),
    ) ??
    nearest(code, countries())
  )
}

function suggestion(value: unknown): CountryCode | null {
  if (typeof value !== 'string' || value.length > LONGEST) return null
  const found = findCountry(value)
  if (found !== null) return found
  const key = plainKey(nameKey(value))
  if (key.length <= 3) return nearCode(key)
  const near = nearest(
    key,
    [...allNames().keys()].filter((name) => name.length > 3),
  )
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
