import type { CountryCode } from '../core/country.ts'
import { ImetError, shown } from '../core/errors.ts'
import { readable } from '../core/readable.ts'
import type { FiscalYear } from '../core/fiscal-year.ts'
import type { Screening } from './screen-trainings.ts'
import { listOfRows } from './training-report.ts'
import type { Verdict } from './verdict.ts'

/** How the lines of one country and fiscal year stand. The verdicts add up to `lines`. */
export interface ScreeningCount {
  /** `null` for rows whose country could not be read. */
  readonly country: CountryCode | null
  readonly fiscalYear: FiscalYear | null
  readonly lines: number
  /** As far as they are printed, sums left out. */
  readonly students: number
  readonly verdicts: Readonly<Record<Verdict, number>>
}

const VERDICTS: ReadonlySet<Verdict> = new Set<Verdict>(['within', 'explained', 'conflict', 'undetermined', 'not-judged', 'unreadable'])

type Counting = { -readonly [Field in keyof ScreeningCount]: ScreeningCount[Field] } & { verdicts: Record<Verdict, number> }

function emptyCount({ country, fiscalYear }: Screening): Counting {
  const verdicts = { within: 0, explained: 0, conflict: 0, undetermined: 0, 'not-judged': 0, unreadable: 0 }
  return { country, fiscalYear, lines: 0, students: 0, verdicts }
}

/** `TQ` falls between 1976 and 1977; what is not known comes last. */
function place(year: FiscalYear | null): number {
  return year === null ? Infinity : year === 'TQ' ? 1976.5 : year
}

function inOrder(a: ScreeningCount, b: ScreeningCount): number {
  if (a.country !== b.country) return a.country === null ? 1 : b.country === null ? -1 : a.country < b.country ? -1 : 1
  return place(a.fiscalYear) === place(b.fiscalYear) ? 0 : place(a.fiscalYear) - place(b.fiscalYear)
}

/**
 * Counts screenings by country and fiscal year, in that order; rows that could not be read stand last.
 *
 * @throws ImetError `invalid-input` for what are no screenings
 * @example
 * ```ts
 * const rows = [{ fy: 2018, country: 'GAB', start: '2017-10-27', students: 1, fund: 'IMET-1', course: 'Military Justice (MJ)' }]
 * screeningSummary(screenTrainings(rows))[0]?.verdicts.within // 1
 * ```
 */
export function screeningSummary(screenings: readonly Screening[]): ScreeningCount[] {
  const counts = new Map<CountryCode | null, Map<FiscalYear | null, Counting>>()
  for (const [index, screening] of (listOfRows(screenings) as readonly Screening[]).entries()) {
    const known = readable(`screenings[${index}]`, () => typeof screening === 'object' && screening !== null && VERDICTS.has(screening.verdict))
    if (!known) throw new ImetError('invalid-input', `screenings[${index}]`, `expected a screening, got ${shown(screening)}`)
    const years = counts.get(screening.country) ?? new Map<FiscalYear | null, Counting>()
    counts.set(screening.country, years)
    const count = years.get(screening.fiscalYear) ?? emptyCount(screening)
    years.set(screening.fiscalYear, count)
    count.lines += 1
    count.verdicts[screening.verdict] += 1
    if (screening.line?.kind === 'training') count.students += screening.line.students ?? 0
  }
  return [...counts.values()].flatMap((years) => [...years.values()]).sort(inOrder)
}
