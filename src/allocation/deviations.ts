import * as z from 'zod'
import { countryCodeSchema, type CountryCode } from '../core/country.ts'
import { fiscalYearSchema, type FiscalYear } from '../core/fiscal-year.ts'
import { formatMoney, type Cents } from '../core/money.ts'
import type { Confidence } from '../core/source.ts'
import { amountSchema } from './amount.ts'
import { settingFor } from './authority.ts'
import { checked } from './door.ts'
import { DEVIATION } from './law/deviation.ts'
import { once } from '../core/schema.ts'

/** zod schema of {@link DeviationInput}. */
export const deviationInputSchema = once(() => z.strictObject({
  fiscalYear: fiscalYearSchema(),
  lines: z.array(z.strictObject({ country: countryCodeSchema(), table: amountSchema(), actual: amountSchema() })),
  reportSubmitted: z.boolean().optional(),
}))

/** What {@link deviations} is asked. */
export interface DeviationInput {
  readonly fiscalYear: FiscalYear
  /** `table`: the amount of the year's tables, or of the 653(a) report. `actual`: the amount now planned. In cents. */
  readonly lines: readonly { readonly country: CountryCode; readonly table: Cents; readonly actual: Cents }[]
  /** Whether the 653(a) report is in: deviations from it are allowed only afterwards. */
  readonly reportSubmitted?: boolean | undefined
}

/**
 * How one line stands to the year's tolerance.
 * - `within`: inside it. `beyond`: outside, and `needs` says what that takes. `never`: past what the act allows at all.
 * - `not-bound`: the tables do not bind IMET that year. `unknown`: the year's section was not read.
 */
export interface Deviation {
  readonly country: CountryCode
  readonly table: Cents
  readonly actual: Cents
  readonly difference: Cents
  readonly result: 'within' | 'beyond' | 'never' | 'not-bound' | 'unknown'
  readonly needs: string | null
  readonly because: string
}

/** The lines against the year's tolerance, and the section that sets it. */
export interface DeviationReport {
  readonly deviations: readonly Deviation[]
  readonly citation: string | null
  readonly confidence: Confidence | null
}

/** Whether `difference` passes `percent` percent of `table`, exactly. */
function passes(difference: Cents, percent: number, table: Cents): boolean {
  return BigInt(difference) * 100n > BigInt(percent) * BigInt(table)
}

function judge(
  { country, table, actual }: DeviationInput['lines'][number],
  rule: (typeof DEVIATION)[number] | null,
  reportSubmitted: boolean,
): Deviation {
  const difference = actual - table
  const line = { country, table, actual, difference }
  if (rule === null) return { ...line, result: 'unknown', needs: null, because: 'no such section of that year was found or read' }
  const { reachesImet, percent, direction, beyond, neverBeyond } = rule.value
  if (!reachesImet) {
    return { ...line, result: 'not-bound', needs: null, because: rule.note ?? 'the section excepts IMET from the tables that year' }
  }
  if (difference === 0) return { ...line, result: 'within', needs: null, because: 'no deviation' }
  const shortfall = table - actual
  const size = direction === 'down' ? Math.max(0, shortfall) : Math.abs(difference)
  if (neverBeyond !== null && passes(size, neverBeyond, table)) {
    return { ...line, result: 'never', needs: null, because: `${formatMoney(size)} is more than ${neverBeyond} percent, which nothing passes` }
  }
  if (percent === null) return { ...line, result: 'beyond', needs: beyond, because: 'the act sets no percentage' }
  if (passes(size, percent, table)) {
    return { ...line, result: 'beyond', needs: beyond, because: `${formatMoney(size)} is more than ${percent} percent of the table` }
  }
  const waits = !reportSubmitted && size > 0
  return {
    ...line,
    result: 'within',
    needs: waits ? 'submission of the 653(a) report, from which it deviates' : null,
    because: size === 0 ? 'only a shortfall counts' : `${formatMoney(size)} is within ${percent} percent of the table`,
  }
}

/**
 * Lines that moved from the year's tables, against that year's tolerance (annual act sec. 7019). From FY2017 to FY2022 the
 * tables did not bind IMET; from FY2026 only a shortfall counts.
 *
 * @throws ImetError
 * @example
 * ```ts
 * deviations({ fiscalYear: 2026, lines: [{ country: 'JOR', table: 380_000_000, actual: 340_000_000 }] }).deviations[0]?.result
 * // 'beyond'
 * ```
 */
export function deviations(input: DeviationInput): DeviationReport {
  checked(deviationInputSchema, input)
  const rule = settingFor(DEVIATION, input.fiscalYear)
  return {
    deviations: input.lines.map((line) => judge(line, rule, input.reportSubmitted !== false)),
    citation: rule?.citation ?? null,
    confidence: rule?.confidence ?? null,
  }
}
