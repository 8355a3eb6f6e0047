import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { fiscalYearSchema } from '../core/fiscal-year.ts'
import { once } from '../core/schema.ts'
import { reportedLineSchema } from '../interop/reported-line.ts'
import { findingSchema } from './country-decision.ts'
import { accessSchema, list, stampShape } from './parts.ts'

export const verdictSchema = once(() => z.enum(['within', 'explained', 'conflict', 'undetermined', 'not-judged', 'unreadable']))

export const verdictGroundSchema = once(() => z.enum([
  'open', 'conditional', 'restricted-in-part', 'expanded-course', 'language-ahead-of-expanded-course', 'outside-the-limit',
  'prior-year-money', 'wind-down', 'barred', 'not-expanded', 'expanded-not-known', 'record-open', 'day-not-exact', 'no-day',
  'other-program', 'total', 'before-program', 'unreadable',
]))

export const rowErrorSchema = once(() => z.strictObject({ row: z.int(), column: z.string().nullable(), reason: z.string() }))

/** zod schema of a published training line against the law on its first day. */
export const lineScreeningSchema = once(() => z.strictObject({
  ...stampShape(),
  row: z.int(),
  verdict: verdictSchema(),
  ground: verdictGroundSchema(),
  country: countryCodeSchema().nullable(),
  on: isoDateSchema().nullable(),
  basis: z.enum(['first-day', 'month', 'year', 'fiscal-year']).nullable(),
  fiscalYear: fiscalYearSchema().nullable(),
  access: accessSchema().nullable(),
  because: z.string(),
  findings: list(findingSchema()),
  expanded: z.enum(['stated', 'likely', 'language', 'unlikely', 'unknown']).nullable(),
  priorYearMoney: z.boolean().nullable(),
  line: reportedLineSchema().nullable(),
  error: rowErrorSchema().nullable(),
}))

const countsSchema = once(() => z.strictObject({
  within: z.int(),
  explained: z.int(),
  conflict: z.int(),
  undetermined: z.int(),
  'not-judged': z.int(),
  unreadable: z.int(),
}))

/** zod schema of how the lines of one country and fiscal year stand. */
export const screeningCountSchema = once(() => z.strictObject({
  country: countryCodeSchema().nullable(),
  fiscalYear: fiscalYearSchema().nullable(),
  lines: z.int(),
  students: z.int(),
  verdicts: countsSchema(),
}))
