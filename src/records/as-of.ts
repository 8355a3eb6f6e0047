import type { IsoDate } from '../core/day.ts'
import { fiscalYearInterval } from '../core/fiscal-year.ts'
import { LAW_AS_OF } from '../law/stamp.ts'
import { account } from './appropriations/kept-account.ts'
import { coverage } from './lists/coverage.ts'
import { participationOf, publishedCountries } from './participation.ts'

/** The last day through which events were looked for: a later one is not on record, whatever the answer says. */
export const RECORDS_AS_OF: IsoDate = '2026-10-09'

/** How far a collection of the records reaches. */
export interface CollectionReach {
  readonly collection: string
  /** The first day of which it no longer speaks; `null` where it speaks of every day through {@link RECORDS_AS_OF}. */
  readonly until: IsoDate | null
}

/** A list reaches to the first day of its last stretch that was not found at all. */
function reachOfList(provision: string): CollectionReach {
  const stretches = coverage().filter((stretch) => stretch.provision === provision && stretch.slot === 'applies')
  const lost = stretches.filter(({ status }) => status === 'not-found').map(({ from }) => from).sort()[0]
  return { collection: provision, until: lost ?? stretches.at(-1)?.to ?? null }
}

/** How far the records reach: the law, the events, each official list, the account and the published training lines. */
export interface RecordsAsOf {
  readonly law: IsoDate
  readonly records: IsoDate
  readonly collections: readonly CollectionReach[]
}

/**
 * How far each collection of the records reaches. After `records`, events are not on record; a collection with `until` ends
 * sooner.
 *
 * @example
 * ```ts
 * recordsAsOf().collections.find(({ collection }) => collection === 'participation')?.until // '2020-10-01'
 * ```
 */
export function recordsAsOf(): RecordsAsOf {
  const lists = [...new Set(coverage().filter(({ slot }) => slot === 'applies').map(({ provision }) => provision))]
  const lastYear = Math.max(...publishedCountries().flatMap((country) => participationOf(country).map(({ fiscalYear }) => fiscalYear)))
  const lastAccount = account().at(-1)?.fiscalYear
  return {
    law: LAW_AS_OF,
    records: RECORDS_AS_OF,
    collections: [
      { collection: 'measures', until: null },
      { collection: 'determinations', until: null },
      ...lists.map(reachOfList),
      { collection: 'participation', until: fiscalYearInterval(lastYear).to },
      { collection: 'appropriations', until: lastAccount === undefined ? null : fiscalYearInterval(lastAccount).to },
    ],
  }
}
