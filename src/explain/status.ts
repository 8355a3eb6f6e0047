import { countryName } from '../core/country.ts'
import type { Measure } from '../records/row.ts'
import type { CountryStatus } from '../records/status.ts'
import { STANDS } from './access-words.ts'
import { point, type Line, type Page, type Point } from './page.ts'
import { capital, dayWords, monthWords, sentence } from './prose.ts'
import { reachPoint } from './reach.ts'
import { STATE_SHORT, STATE_WORDS } from './states.ts'

const KIND: Readonly<Record<Measure['kind'], string>> = {
  participation: 'participation',
  announcement: 'announcement',
  suspension: 'suspension',
  pause: 'pause',
  restriction: 'restriction',
  'resumption-approved': 'resumption approved',
  restoration: 'restoration',
  ending: 'end of the program',
}

/** A day as exactly as it is known. */
function stepDay({ from, fromPrecision }: Measure): string {
  return fromPrecision === 'year' ? from.slice(0, 4) : fromPrecision === 'month' ? monthWords(from) : dayWords(from)
}

function stepPoint(measure: Measure): Point {
  const told = measure.sources.flatMap(({ name, url }, index): Line => [index === 0 ? ' [' : '; ', { label: name, url }])
  return point(`${capital(KIND[measure.kind])}, ${stepDay(measure)}. ${sentence(measure.summary)}`, ...told, ']')
}

/** Where a country stood, what that left, since when, and the steps on record. */
export function statusPage(status: CountryStatus): Page {
  const { country, on, state, access, since, measures, lawAsOf } = status
  const was = on <= lawAsOf ? 'was' : 'is'
  const left = access === 'undetermined' ? `whether IMET ${was} open is not decided by the record` : `IMET ${was} ${STANDS[access]}`
  return {
    answer: `${capital(STATE_SHORT[state])}. On ${dayWords(on)}, ${countryName(country)} ${was} ${STATE_WORDS[state]}, since ${dayWords(since)}; ${left}.`,
    sections: [
      { heading: 'Steps on record', points: measures.map(stepPoint) },
      { heading: 'How firm this is', points: [reachPoint(status, on)] },
    ],
  }
}
