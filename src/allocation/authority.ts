import type { IsoDate } from '../core/day.ts'
import type { FiscalYear } from '../core/fiscal-year.ts'
import type { Confidence, Source } from '../core/source.ts'

/** Where a rule of fund control is written, and how firmly that is known. */
export interface Authority {
  readonly citation: string
  readonly sources: readonly Source[]
  readonly confidence: Confidence
  /** What was not read, or not found. */
  readonly note?: string
}

/** A rule's setting while it applied, by the fiscal years of the money; `null` where no bound was found. */
export interface Setting<Value> extends Authority {
  readonly fromYear: FiscalYear | null
  /** The last fiscal year of it. */
  readonly throughYear: FiscalYear | null
  readonly value: Value
}

/** A place for a fiscal year on a line: the transition quarter comes between 1976 and 1977. */
export function yearOrder(year: FiscalYear): number {
  return year === 'TQ' ? 1976.5 : year
}

/** The setting that applies to a fiscal year's money, or `null`. */
export function settingFor<Value>(settings: readonly Setting<Value>[], year: FiscalYear): Setting<Value> | null {
  const order = yearOrder(year)
  return (
    settings.find(
      ({ fromYear, throughYear }) =>
        (fromYear === null || yearOrder(fromYear) <= order) && (throughYear === null || order <= yearOrder(throughYear)),
    ) ?? null
  )
}

/** A finding of a fund-control check: what was asked of the law, how it came out, and where it is written. */
export interface ControlFinding {
  readonly rule: string
  /** `breach`: it is broken. `condition`: it may go on once the condition is met. `unknown`: the rule's text was not read. */
  readonly result: 'ok' | 'breach' | 'condition' | 'not-required' | 'unknown'
  readonly because: string
  readonly citation: string
  readonly confidence: Confidence
  /** First day on which it may be done, or last day by which it must be. */
  readonly day?: IsoDate
}
