import type { CountryCode } from '../core/country.ts'
import type { Interval } from '../core/interval.ts'
import type { Source } from '../core/source.ts'
import type { FactId } from '../eligibility/fact.ts'
import { byCountry } from './by-country.ts'
import type { ListYear } from './lists/list-year.ts'
import { yearsOf } from './lists/official-lists.ts'

/**
 * A place where the public record exists and we have not read it. `not-ascertained` on a trigger lists the question and
 * holds nothing against the country; `unknown` leaves the decision undetermined: it is used for whoever was barred in the
 * year before, so that a hole never opens a bar.
 */
export interface Hole extends Interval {
  readonly country: CountryCode
  readonly fact: FactId
  readonly value: 'not-ascertained' | 'unknown'
  readonly because: string
  readonly sources: readonly Source[]
}

function listedIn(year: ListYear): CountryCode[] {
  return Object.values(year.listed).flat()
}

function freedIn(year: ListYear): ReadonlySet<CountryCode> {
  return new Set(year.lifts.flatMap(({ countries, reachesImet }) => (reachesImet === true ? countries : [])))
}

/** Whoever a list bound in its last known year, or in the one before it where what it decides was not read. */
function boundAtLast(years: readonly ListYear[]): Map<CountryCode, Hole['value']> {
  const [before, last] = years.slice(-2)
  if (last === undefined) return new Map()
  const valueIn = (year: ListYear, country: CountryCode) => (freedIn(year).has(country) ? 'not-ascertained' : 'unknown')
  const earlier = new Set(before === undefined ? [] : listedIn(before))
  return new Map([
    ...(last.unread ?? []).map((country) => [country, before !== undefined && earlier.has(country) ? valueIn(before, country) : 'not-ascertained'] as const),
    ...listedIn(last).map((country) => [country, valueIn(last, country)] as const),
  ])
}

/** Whoever a list bound at last is in doubt in the years after it. */
function afterLastYear(years: readonly ListYear[], fact: FactId, because: string): Hole[] {
  const year = years.at(-1)
  if (year === undefined || year.to === null) return []
  const { to, sources } = year
  return [...boundAtLast(years)].map(([country, value]) => ({ country, fact, from: to, to: null, value, because, sources }))
}

/** Lifts whose text was not read as far as IMET: nobody can say here whether it is freed. */
function unreadLifts(years: readonly ListYear[], provision: string): Hole[] {
  return years.flatMap((year) =>
    year.lifts
      .filter(({ reachesImet }) => reachesImet === null)
      .flatMap((lift) =>
        lift.countries.map((country): Hole => ({
          country,
          fact: `${provision}/waived`,
          from: lift.from,
          to: lift.to,
          value: 'not-ascertained',
          because: `Whether the waiver reaches IMET was not read (${lift.instrument}: ${lift.scope}).`,
          sources: year.sources,
        })),
      ),
  )
}

function unreadYears(years: readonly ListYear[], fact: FactId): Hole[] {
  return years.flatMap((year, index) => {
    const before = years[index - 1]
    const freed = before === undefined ? new Set<CountryCode>() : freedIn(before)
    const struck = new Set(before === undefined ? [] : listedIn(before).filter((country) => !freed.has(country)))
    return (year.unread ?? []).map((country): Hole => ({
      country,
      fact,
      from: year.from,
      to: year.to,
      value: struck.has(country) ? 'unknown' : 'not-ascertained',
      because: `On Tier 3; what ${year.instrument} decides for it was not read.`,
      sources: year.sources,
    }))
  })
}

/** Military takeovers of late 2025 on which no finding of the United States was found. */
const TAKEOVERS: readonly Hole[] = (
  [
    ['MDG', '2025-10-14'],
    ['GNB', '2025-11-26'],
  ] as const
).map(([country, from]) => ({
  country,
  fact: 'annual-coup/applies',
  from,
  to: null,
  value: 'not-ascertained',
  because: `The military took power about ${from}; whether the coup clause was found to apply was not found.`,
  sources: [{ name: 'No determination found in the record read here', url: null }],
}))

function allHoles(): readonly Hole[] {
  const childSoldiers = yearsOf('child-soldiers')
  const trafficking = yearsOf('trafficking')
  const narcotics = yearsOf('narcotics-failure')
  return [
    ...afterLastYear(
      childSoldiers,
      'cspa-404/applies',
      'The lists of 2025 and 2026, which bind FY2026 and FY2027, were not found, nor any waiver for them.',
    ),
    ...afterLastYear(trafficking, 'tvpa-110-tier3/applies', 'The determination for FY2027 was not found.'),
    ...afterLastYear(
      narcotics,
      'fraa-2003-706-drug-list/applies',
      'The determination for FY2027 was published on 2026-09-18 (FR Doc. 2026-19251); its names were not found.',
    ),
    ...unreadLifts(childSoldiers, 'cspa-404'),
    ...unreadLifts(trafficking, 'tvpa-110-tier3'),
    ...unreadLifts(narcotics, 'fraa-2003-706-drug-list'),
    ...unreadLifts(yearsOf('chemical-weapons'), 'cbw-act-307'),
    ...TAKEOVERS,
    ...unreadYears(trafficking, 'tvpa-110-tier3/applies'),
  ]
}

/**
 * The holes of the record that touch a country.
 *
 * @function
 */
export const holesFor = byCountry(allHoles)
