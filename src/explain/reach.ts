import type { IsoDate } from '../core/day.ts'
import type { Stamp } from '../law/stamp.ts'
import { point, type Point } from './page.ts'
import { dayWords } from './prose.ts'

/** How far law and records reach, in one line. */
export function reachPoint({ lawAsOf, recordsAsOf }: Stamp, on: IsoDate): Point {
  const reached = recordsAsOf === lawAsOf ? `Law and records are known here through ${dayWords(lawAsOf)}` : `The law is known here through ${dayWords(lawAsOf)}`
  const records =
    recordsAsOf === null ? '; the facts are those that were given' : recordsAsOf === lawAsOf ? '' : `, the records through ${dayWords(recordsAsOf)}`
  const later = on > lawAsOf ? ' The day asked about is later, and what changed in between is not counted' : ''
  return point(`${reached}${records}.${later === '' ? '' : `${later}.`}`)
}
