import { countryName } from '../core/country.ts'
import type { Screening } from '../interop/screen-trainings.ts'
import type { ScreeningCount } from '../interop/screening-summary.ts'
import type { Verdict, VerdictGround } from '../interop/verdict.ts'
import { shortened, withoutCitation } from './shortened.ts'
import { point, type Page, type Point } from './page.ts'
import { capital, dayWords, firstOf, listed, monthWords, numberWords, quantity } from './prose.ts'

/** What has to be looked at first. */
const ORDER = ['conflict', 'undetermined', 'unreadable', 'explained', 'within', 'not-judged'] as const satisfies readonly Verdict[]

const STAND: Readonly<Record<Verdict, readonly [one: string, many: string]>> = {
  conflict: ['conflicts with the law of its first day', 'conflict with the law of their first day'],
  undetermined: ['is not decided by the record', 'are not decided by the record'],
  unreadable: ['could not be read', 'could not be read'],
  explained: ['fell under a bar or limit that leaves room for it', 'fell under a bar or limit that leaves room for them'],
  within: ['met nothing that forbade it', 'met nothing that forbade them'],
  'not-judged': ['asks no question of this law', 'ask no question of this law'],
}

const GROUND: Readonly<Record<VerdictGround, string>> = {
  open: 'nothing on record forbade it',
  conditional: 'it was allowed on conditions',
  'restricted-in-part': 'a part of the program was stopped, not said to be this one',
  'expanded-course': 'the course is expanded IMET by its title',
  'language-ahead-of-expanded-course': 'English is taught ahead of an expanded course',
  'outside-the-limit': 'the clause lets it through beside expanded IMET',
  'prior-year-money': 'the money was of an earlier year',
  'wind-down': 'it lies within the eight months in which training already begun may be finished',
  barred: 'the country was barred',
  'not-expanded': 'only expanded IMET was allowed, and the title is of no such course',
  'expanded-not-known': 'only expanded IMET was allowed, and the title does not tell',
  'record-open': 'the record leaves the day open',
  'day-not-exact': 'only a month or year is printed, and access changed in it',
  'no-day': 'no day is printed',
  'other-program': 'another program paid',
  total: 'it is a sum of lines',
  'before-program': 'it is older than IMET',
  unreadable: 'the row could not be read',
}

function counts(of: (verdict: Verdict) => number): string {
  return listed(ORDER.filter((verdict) => of(verdict) > 0).map((verdict) => `${numberWords(of(verdict))} ${STAND[verdict][of(verdict) === 1 ? 0 : 1]}`))
}

function whenOf({ on, basis, fiscalYear }: Screening): string {
  if (on === null) return 'without a day'
  if (basis === 'month') return monthWords(on)
  if (basis === 'year') return on.slice(0, 4)
  return basis === 'fiscal-year' ? `FY${fiscalYear ?? ''}` : dayWords(on)
}

function screeningPoint(screening: Screening): Point {
  const { row, country, line, ground, because } = screening
  const course = line === null || line.course === '' ? '' : `, ${line.course}`
  const where = country === null ? '' : `, ${countryName(country)}, ${whenOf(screening)}`
  const { told, citation } = withoutCitation(because)
  return point(`Line ${row}${where}${course}: ${GROUND[ground]}. ${shortened(told)}${citation === null ? '' : ` [${citation}]`}`)
}

const HEADING = { conflict: 'In conflict', undetermined: 'Not decided', unreadable: 'Not read', explained: 'Explained' } as const

/** How the lines stand, the conflicts first; the rest counted. */
export function screeningPage(screenings: readonly Screening[]): Page {
  const of = (verdict: Verdict) => screenings.filter((screening) => screening.verdict === verdict)
  const told = (verdict: keyof typeof HEADING, most: number) => {
    const { shown, left } = firstOf(of(verdict), most)
    const more = left === 0 ? [] : [point(`${capital(quantity(left, 'more line'))}.`)]
    return { heading: HEADING[verdict], points: [...shown.map(screeningPoint), ...more] }
  }
  return {
    answer: `${capital(counts((verdict) => of(verdict).length))}, of ${quantity(screenings.length, 'line')}.`,
    sections: [told('conflict', 10), told('undetermined', 4), told('unreadable', 4), told('explained', 4)],
  }
}

function countPoint({ country, fiscalYear, lines, students, verdicts }: ScreeningCount): Point {
  const year = fiscalYear === null ? 'no year' : fiscalYear === 'TQ' ? 'the transition quarter of 1976' : `FY${fiscalYear}`
  const name = country === null ? 'Country not read' : countryName(country)
  return point(`${name}, ${year}: ${quantity(lines, 'line')}, ${quantity(students, 'student')}; ${counts((verdict) => verdicts[verdict])}.`)
}

/** All lines together, then the countries and years with conflicts, then the others. */
export function screeningSummaryPage(summary: readonly ScreeningCount[]): Page {
  const total = (verdict: Verdict) => summary.reduce((sum, { verdicts }) => sum + verdicts[verdict], 0)
  const lines = summary.reduce((sum, count) => sum + count.lines, 0)
  const ill = [...summary].filter(({ verdicts }) => verdicts.conflict > 0).sort((a, b) => b.verdicts.conflict - a.verdicts.conflict)
  const conflicts = firstOf(ill, 12)
  const others = firstOf(summary.filter(({ verdicts }) => verdicts.conflict === 0), 12)
  const more = (left: number) => (left === 0 ? [] : [point(`${capital(quantity(left, 'more country and year', 'more countries and years'))}.`)])
  return {
    answer: `${capital(counts(total))}, of ${quantity(lines, 'line')}.`,
    sections: [
      { heading: 'With conflicts', points: [...conflicts.shown.map(countPoint), ...more(conflicts.left)] },
      { heading: 'Without', points: [...others.shown.map(countPoint), ...more(others.left)] },
    ],
  }
}
