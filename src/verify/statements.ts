import { addDays, addMonths, type IsoDate } from '../core/day.ts'
import type { Fact, FactId, FactValue } from '../eligibility/fact.ts'
import type { Determination, Measure } from '../records/row.ts'

export type Row = Determination | Measure

/** A row holds, or its sources leave open whether it does. */
interface Stretch {
  readonly from: IsoDate
  readonly to: IsoDate | null
  /** Why it is open; absent where the row holds for certain. */
  readonly open?: string
}

function latest(day: IsoDate, precision: Row['fromPrecision']): IsoDate {
  if (precision === 'month') return addMonths(day, 1)
  return precision === 'year' ? addMonths(day, 12) : day
}

function roughly(day: IsoDate, precision: Row['fromPrecision']): string {
  return precision === 'year' ? `within the year from ${day}` : `within ${day.slice(0, 7)}`
}

/** The days of a row: a beginning in doubt, the time for which it held, an end in doubt. */
function stretches(row: Row): Stretch[] {
  const begun = latest(row.from, row.fromPrecision)
  const gone = row.to === null ? null : latest(row.to, row.toPrecision)
  const lost = row.end === 'not-found'
  const held = row.heldThrough ?? row.from
  const ending = lost ? addDays(held, 1) : row.to
  const evidence = row.overBy === undefined ? 'nothing on record shows it over' : `the record shows it over by ${row.overBy}`
  const why = lost
    ? `Its end was not found: it held on ${held}, and ${evidence}.`
    : `It ended ${roughly(row.to ?? row.from, row.toPrecision)}; the day is not on record.`
  const found: Stretch[] = []
  if (ending === null || begun < ending) found.push({ from: begun, to: ending })
  if (begun > row.from) found.push({ from: row.from, to: begun, open: `It began ${roughly(row.from, row.fromPrecision)}; the day is not on record.` })
  if (ending !== null && (gone === null || ending < gone)) found.push({ from: ending, to: gone, open: why })
  return found
}

const POLICY: Readonly<Record<string, FactId>> = {
  bars: 'executive-suspension/applies',
  limits: 'executive-pause/applies',
  'expanded-only': 'executive-expanded-only/applies',
}

function subject(row: Row): { readonly fact: FactId; readonly value: FactValue } | null {
  if (!('kind' in row)) return { fact: `${row.provision}/${row.slot}`, value: row.value ?? true }
  const fact = POLICY[row.effect]
  return fact === undefined ? null : { fact, value: true }
}

/** What a row of the records says of a fact, day for day. Its fields stand in the order in which statements are put in order. */
export function saidBy(row: Row): Fact[] {
  const about = subject(row)
  if (about === null) return []
  const extent = 'slot' in row && row.extent !== undefined ? { extent: row.extent } : {}
  const told = { record: row.id, sources: row.sources, confidence: row.confidence, knownFrom: row.knownFrom ?? row.from }
  const endKnownFrom = row.endKnownFrom ?? row.to
  return stretches(row).map(({ from, to, open }): Fact => {
    if (open !== undefined) return { ...about, value: 'unknown', ...extent, ...told, from, to, because: `${row.summary} ${open}` }
    const end = to === null || endKnownFrom === null ? {} : { endKnownFrom }
    return { ...about, ...extent, ...told, from, to, ...end, because: row.summary }
  })
}
