import type { CountryCode } from '../core/country.ts'
import type { Cents } from '../core/money.ts'

/** One country's part of the account, in cents. */
export interface CountryBalance {
  readonly country: CountryCode
  /** `null` while nothing was allotted to it. */
  readonly allotted: Cents | null
  /** Net of what was deobligated. */
  readonly obligated: Cents
  readonly deobligated: Cents
  readonly outlays: Cents
  readonly terminated: string | null
}

/** The account at the end of a day, in cents. */
export interface Balance {
  /** Budget authority: under a continuing resolution what it lets be obligated, afterwards the appropriation and its changes. */
  readonly authority: Cents
  /** `null` while nothing was apportioned. */
  readonly apportioned: Cents | null
  /** Net of what was deobligated. */
  readonly obligated: Cents
  /** Deobligated in all, and of it after the fund expired and not obligated again. */
  readonly deobligated: Cents
  readonly recovered: Cents
  readonly outlays: Cents
  /** Authority less obligations; negative where a cut came after the money was obligated. */
  readonly unobligated: Cents
  /** What may still be obligated: within the authority and, where there is one, the apportionment. */
  readonly obligable: Cents
  readonly byCountry: readonly CountryBalance[]
}

export const EMPTY: Balance = {
  authority: 0,
  apportioned: null,
  obligated: 0,
  deobligated: 0,
  recovered: 0,
  outlays: 0,
  unobligated: 0,
  obligable: 0,
  byCountry: [],
}

const FRESH: Omit<CountryBalance, 'country'> = {
  allotted: null, obligated: 0, deobligated: 0, outlays: 0, terminated: null,
}

/** A country's part, or an empty one. */
export function partOf(balance: Balance, country: CountryCode): CountryBalance {
  return balance.byCountry.find((part) => part.country === country) ?? { country, ...FRESH }
}

/** A balance with what follows from its parts computed anew, and one country's part replaced. */
export function settled(balance: Balance, part?: CountryBalance): Balance {
  const { authority, apportioned, obligated } = balance
  const limit = apportioned === null ? authority : Math.min(authority, apportioned)
  const others = balance.byCountry.filter(({ country }) => country !== part?.country)
  const byCountry =
    part === undefined ? balance.byCountry : [...others, part].sort((a, b) => (a.country < b.country ? -1 : 1))
  return { ...balance, unobligated: authority - obligated, obligable: Math.max(0, limit - obligated), byCountry }
}
