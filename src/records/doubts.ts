import { addDays, addMonths, type IsoDate } from '../core/day.ts'
import { subtract, type Interval } from '../core/interval.ts'
import type { Determination, Measure } from './row.ts'

type Row = Determination | Measure
type Precision = NonNullable<Row['fromPrecision']>

/** Days on which the sources do not settle whether a row's fact holds, and why. */
export interface Doubt extends Interval {
  readonly because: string
}

const MONTHS = { month: 1, year: 12 } as const

function lastDoubtful(day: IsoDate, precision: Precision | undefined): IsoDate {
  return precision === undefined || precision === 'day' ? day : addMonths(day, MONTHS[precision])
}

function stood(day: IsoDate, precision: Precision): string {
  return precision === 'year' ? `within the year from ${day}` : `within ${day.slice(0, 7)}`
}

function beginning({ from, fromPrecision }: Row): Doubt[] {
  const certain = lastDoubtful(from, fromPrecision)
  if (certain === from || fromPrecision === undefined) return []
  return [{ from, to: certain, because: `It began ${stood(from, fromPrecision)}; the day is not on record.` }]
}

function ending(row: Row): Doubt[] {
  const { to, toPrecision } = row
  const over = to === null ? null : lastDoubtful(to, toPrecision)
  if (row.end !== 'not-found') {
    if (to === null || over === to || toPrecision === undefined) return []
    return [{ from: to, to: over, because: `It ended ${stood(to, toPrecision)}; the day is not on record.` }]
  }
  const held = row.heldThrough ?? row.from
  const evidence = row.overBy === undefined ? 'nothing on record shows it over' : `the record shows it over by ${row.overBy}`
  return [{ from: addDays(held, 1), to: over, because: `Its end was not found: it held on ${held}, and ${evidence}.` }]
}

/** The days on which it is open whether a row holds: its first or last day is known to the month or year, or its end not at all. */
export function doubtsOf(row: Row): Doubt[] {
  return [...beginning(row), ...ending(row)].filter(({ from, to }) => to === null || from < to)
}

/** The days on which a row holds for certain. */
export function certainDays(row: Row): Interval[] {
  return subtract({ from: row.from, to: row.to }, doubtsOf(row))
}
