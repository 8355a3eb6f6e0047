import type { IsoDate } from '../../core/day.ts'
import type { Truth } from '../../core/truth.ts'
import type { CourseFlag } from '../../training/course.ts'
import { findSchool } from '../../training/find-school.ts'
import type { SchoolId } from '../../training/schools.ts'
import { stated, type Statement } from '../../training/statement.ts'
import type { CountryDecision } from '../decision.ts'
import type { Nomination, WaiverCategory } from './nomination.ts'

/** The nomination with all that its facts are read from. */
export interface Given {
  readonly nomination: Nomination
  /** The country on the day that counts. */
  readonly country: CountryDecision
  /** For a student in training: the country on the day on which the training began. */
  readonly atStart: CountryDecision | null
  /** The day that counts: the report date, or the day asked about once training has begun. */
  readonly day: IsoDate
  /** What was established after this day is not known yet; `null` knows everything. */
  readonly asOf: IsoDate | null
  /** `undefined`: none is named. `null`: the one that is named is none of ours. */
  readonly school: SchoolId | null | undefined
}

/** Puts a nomination beside the decision on its country. */
export function givenOf(nomination: Nomination, country: CountryDecision, atStart: CountryDecision | null): Given {
  const { course, reportDate, on } = nomination
  const school = course.school === undefined ? undefined : (findSchool(course.school, reportDate)?.id ?? null)
  return { nomination, country, atStart, day: decisionDay(nomination), asOf: on ?? null, school }
}

/** The day whose law counts: that of the report date, and for a student in training that of the day asked about. */
export function decisionDay({ reportDate, on }: Pick<Nomination, 'reportDate' | 'on'>): IsoDate {
  return on !== undefined && on > reportDate ? on : reportDate
}

/** Whether training has begun by the day asked about and is not over. */
export function inTraining({ nomination: { reportDate, endDate, on } }: Given): boolean {
  return on !== undefined && on >= reportDate && on <= endDate
}

export function says({ asOf }: Given, statement: Statement | undefined): Truth {
  return stated(statement, asOf)
}

export function screened(given: Given, name: keyof NonNullable<Nomination['person']['screening']>): Truth {
  return says(given, given.nomination.person.screening?.[name])
}

export function flagged({ nomination: { course } }: Given, flag: CourseFlag): Truth {
  return course.flags === undefined ? 'unknown' : course.flags.includes(flag)
}

export function granted({ nomination: { waivers } }: Given, category: WaiverCategory): Truth {
  return waivers === undefined ? 'unknown' : waivers.includes(category)
}

export function atSchool({ school }: Given, ...ids: readonly SchoolId[]): Truth {
  return school === undefined ? 'unknown' : school !== null && ids.includes(school)
}
