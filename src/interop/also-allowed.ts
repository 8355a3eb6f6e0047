import type { CountryCode } from '../core/country.ts'
import { contains, type Interval } from '../core/interval.ts'
import type { IsoDate } from '../core/day.ts'
import type { ProvisionId } from '../law/register.ts'
import { classifyTitle } from '../training/classify-title.ts'
import type { Topic } from '../training/course.ts'
import { memo } from './memo.ts'

interface Allowed extends Interval {
  readonly topics: readonly Topic[]
  /** Left out: all whom the provision names. */
  readonly countries?: readonly CountryCode[]
}

const PEACEKEEPING = ['peacekeeping'] as const
const AT_SEA = ['maritime-skills', 'maritime-law-enforcement'] as const
const PROFESSIONAL = ['professional-military-education'] as const

/** What clauses that hold a country to expanded IMET leave beside it, by the texts of the acts. */
const ALSO_ALLOWED: Partial<Readonly<Record<ProvisionId, readonly Allowed[]>>> = {
  // Pub. L. 111-117 sec. 7070(a)(1), 112-74 sec. 7043(d)(1), 113-76 sec. 7042(e)(1), 113-235 sec. 7042(e)(1).
  'annual-expanded-only-list': [
    { from: '2009-12-16', to: '2015-12-18', topics: PEACEKEEPING },
    { from: '2009-12-16', to: '2014-01-17', topics: AT_SEA, countries: ['AGO', 'CMR'] },
    { from: '2014-01-17', to: '2015-12-18', topics: AT_SEA },
    { from: '2014-12-16', to: '2015-12-18', topics: PROFESSIONAL },
  ],
  // Pub. L. 115-31 sec. 7042(a).
  'annual-great-lakes-imet': [{ from: '2017-05-05', to: null, topics: PROFESSIONAL }],
  // Pub. L. 113-76 sec. 7044(e)(4), 114-113 sec. 7044(e)(3)(B).
  'annual-lka-imet': [
    { from: '2014-01-17', to: '2017-05-05', topics: PEACEKEEPING },
    { from: '2014-01-17', to: '2015-12-18', topics: AT_SEA },
  ],
}

const topicOf = memo((title): { readonly topic: Topic | null } => ({ topic: classifyTitle(title)?.topic ?? null }))

/** Whether the provision that holds the country to expanded IMET lets a course of this title through all the same. */
export function isAlsoAllowed(provision: ProvisionId, country: CountryCode, title: string, on: IsoDate): boolean {
  const { topic } = topicOf(title)
  if (topic === null) return false
  const rows = ALSO_ALLOWED[provision] ?? []
  return rows.some((row) => contains(row, on) && row.topics.includes(topic) && (row.countries?.includes(country) ?? true))
}
