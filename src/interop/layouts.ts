import * as z from 'zod'
import { once } from '../core/schema.ts'

/** Which column of a table holds what; an empty list where none does. The first that says something is taken. */
export interface Layout {
  readonly fiscalYear: string
  readonly country: string
  readonly code: string | null
  readonly program: string
  readonly start: readonly string[]
  readonly end: readonly string[]
  readonly students: string
  readonly cost: string
  readonly course: string
  readonly unit: string | null
  readonly givenBy: string | null
  readonly place: string
  readonly source: readonly string[]
  /** Whether every line is IMET, so that an empty label says so too. */
  readonly imetOnly: boolean
}

/** The training data of the Security Force Monitor, as of their release of October 2024. */
export const REPORT_LAYOUT: Layout = {
  fiscalYear: 'qa:training_group',
  country: 'training:country',
  code: 'qa:training_country_iso_3166_1',
  program: 'training:program',
  start: ['qa:training_start_date_clean', 'training:start_date_raw'],
  end: ['qa:training_end_date_clean', 'training:end_date_raw'],
  students: 'training:quantity',
  cost: 'training:total_cost',
  course: 'training:course_title',
  unit: 'training:recipient_unit',
  givenBy: 'training:delivery_unit',
  place: 'training:location',
  source: ['training:citation_id:admin', 'qa:training_source_url'],
  imetOnly: false,
}

/** A short form with one column for each thing that bears on the law. */
export const COMPACT_LAYOUT: Layout = {
  fiscalYear: 'fy',
  country: 'country',
  code: null,
  program: 'fund',
  start: ['start'],
  end: ['end'],
  students: 'students',
  cost: 'cost_usd',
  course: 'course',
  unit: null,
  givenBy: null,
  place: 'location',
  source: [],
  imetOnly: true,
}

const cell = once(() => z.union([z.string(), z.number(), z.null()]).optional())

function rowSchema(layout: Layout) {
  const { fiscalYear, country, code, program, start, end, students, cost, course, unit, givenBy, place, source } = layout
  const columns = [fiscalYear, country, code, program, ...start, ...end, students, cost, course, unit, givenBy, place, ...source]
  const named = columns.filter((column) => column !== null)
  return z.looseObject(Object.fromEntries(named.map((column) => [column, cell()])))
}

/** The shape of a row of the Security Force Monitor's training data: of its 24 columns those that are read. */
export const trainingReportRowSchema = once(() => rowSchema(REPORT_LAYOUT))

/** The shape of a row of the compact form. */
export const compactTrainingRowSchema = once(() => rowSchema(COMPACT_LAYOUT))
