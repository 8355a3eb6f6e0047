import type { ParticipationRow } from '../../../src/records/participation-data.ts'

type Rows = Readonly<Partial<Record<string, readonly ParticipationRow[]>>>

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const FIRST = 1999
/** Added to a year's digit where the print leaves the cost between two amounts. */
const DOUBT = 32
const LENGTH = 4

function digits(value: number, length: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 64 ** length) throw new Error(`${value} takes more than ${length} digits`)
  return Array.from({ length }, (_, at) => DIGITS[Math.floor(value / 64 ** (length - 1 - at)) % 64]).join('')
}

/** Years and costs in digits of base 64: written out they are a tenth of all the page loads. Students are not shown, nor kept. */
export function packCosts(rows: Rows): Record<string, string> {
  const row = ([year, , least, most]: ParticipationRow) =>
    digits(year - FIRST + (most === undefined ? 0 : DOUBT), 1) + digits(least, LENGTH) + (most === undefined ? '' : digits(most, LENGTH))
  return Object.fromEntries(Object.entries(rows).map(([country, of = []]) => [country, of.map(row).join('')]))
}

function unpack(packed: string): ParticipationRow[] {
  const rows: ParticipationRow[] = []
  let at = 0
  const take = (length: number) => {
    const text = packed.slice(at, (at += length))
    return [...text].reduce((value, digit) => value * 64 + DIGITS.indexOf(digit), 0)
  }
  while (at < packed.length) {
    const year = take(1)
    const least = take(LENGTH)
    rows.push(year >= DOUBT ? [FIRST + year - DOUBT, null, least, take(LENGTH)] : [FIRST + year, null, least])
  }
  return rows
}

export function unpackCosts(packed: Readonly<Record<string, string>>): Rows {
  return Object.fromEntries(Object.entries(packed).map(([country, text]) => [country, unpack(text)]))
}
