import { acrossTheBoard, rescind, sequester } from '../../allocation/cut.ts'
import { fullYearContinuing } from '../../allocation/continuing-resolution.ts'
import { toNearest } from '../../allocation/ratio.ts'
import type { FiscalYear } from '../../core/fiscal-year.ts'
import { addMoney, formatMoney, type Cents } from '../../core/money.ts'
import { parseInput } from '../../core/parse.ts'
import { account } from './kept-account.ts'
import { appropriationSchema, type Appropriation } from './row.ts'

/**
 * A year's final amount, computed from the enacted one, against the recorded one.
 * - `agrees`: to the cent, or to the thousand dollars where only that is printed. `differs`: both figures stand.
 * - `not-binding`: the computed figure is one that the act allows, not one that it fixes. `unknown`: nothing to compute from.
 */
export interface FinalAmountCheck {
  readonly fiscalYear: FiscalYear
  readonly computed: Cents | null
  readonly recorded: Cents | null
  readonly printed: Cents | null
  readonly result: 'agrees' | 'differs' | 'not-binding' | 'unknown'
  readonly because: string
}

const THOUSAND = 100_000

function afterCuts(start: Cents, cuts: Appropriation['cuts']): Cents {
  const sequestration = cuts.find(({ kind }) => kind === 'sequestration')
  if (sequestration?.percent !== undefined) {
    // The sequester and the act's own percentage are both taken of the amount as enacted (FY2013).
    const rescission = cuts.find(({ kind }) => kind === 'across-the-board')
    return sequester(start, { percent: sequestration.percent, base: sequestration.base, rescissionPercent: rescission?.percent }).after
  }
  return cuts.reduce((amount, cut) => {
    if (cut.percent !== undefined) return acrossTheBoard(amount, cut.percent).after
    return rescind(amount, cut.amount ?? 0).after
  }, start)
}

/**
 * The final amount that follows from what was enacted, by the library's own functions; `null` where the law prints no amount.
 * In cents, before any rounding to thousands.
 */
export function finalAmount(row: Appropriation): Cents | null {
  return finalOf(parseInput(appropriationSchema, row))
}

function finalOf({ fiscalYear: year, amount, additions, cuts }: Appropriation): Cents | null {
  if (amount === null) return null
  if (year === 2007 || year === 2025) {
    const before = account().find((row) => row.fiscalYear === year - 1)
    const level = before === undefined ? null : finalOf(before)
    if (level === null) return null
    return fullYearContinuing(year, { fiscalYear: year - 1, amount: level, availableTo: null }).level
  }
  return afterCuts(addMoney(amount, ...additions.map((addition) => addition.amount)), cuts)
}

function check(row: Appropriation): FinalAmountCheck {
  const computed = finalOf(row)
  const recorded = row.final?.amount ?? null
  const printed = row.final?.printed ?? null
  const figures = { fiscalYear: row.fiscalYear, computed, recorded, printed }
  if (computed === null || recorded === null) return { ...figures, result: 'unknown', because: row.note ?? 'no amount was found' }
  const told = `computed ${formatMoney(computed)}, recorded ${formatMoney(recorded)}`
  if (row.remembered !== undefined && toNearest(computed, THOUSAND) !== row.remembered) {
    return { ...figures, result: 'differs', because: `${told}, remembered ${formatMoney(row.remembered)}` }
  }
  if (row.fiscalYear === 2000) {
    return { ...figures, result: 'not-binding', because: `${told}; the act let agencies choose how to take the cut` }
  }
  if (row.additions.some(({ kind }) => kind === 'transfer-in')) {
    return { ...figures, result: 'not-binding', because: `${told}; whether the permitted transfer was made is not known` }
  }
  const exact = computed === recorded
  const toThousand = printed !== null && toNearest(computed, THOUSAND) === printed
  if (exact && (printed === null || toThousand)) return { ...figures, result: 'agrees', because: told }
  if (toThousand) return { ...figures, result: 'agrees', because: `${told}: the same to the thousand dollars as printed` }
  return { ...figures, result: 'differs', because: told }
}

/** Every year's final amount against its formula, oldest first; what differs is listed with both figures. */
export function finalAmountChecks(): readonly FinalAmountCheck[] {
  return account().map(check)
}
