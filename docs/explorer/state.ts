import { findCountry, presentCode, type CountryCode } from '../../src/core/country.ts'
import { isIsoDate, type IsoDate } from '../../src/core/day.ts'
import { RECORDS_AS_OF } from '../../src/records/as-of.ts'

/** A floor under a country's line, in thousands of dollars. */
export interface Floor {
  readonly country: CountryCode
  readonly thousands: number
}

/** All that a reader chose: the address of the page tells it, so that it can be shared and gone back to. */
export interface State {
  readonly view: 'country' | 'year'
  readonly country: CountryCode
  readonly on: IsoDate
  readonly known: IsoDate | null
  readonly year: number
  /** The fiscal year whose printed costs the lines share by. */
  readonly figures: number
  /** In tenths of a percent. */
  readonly cut: number
  /** The least that a line gets, in thousands of dollars. */
  readonly least: number
  readonly floors: readonly Floor[]
  readonly show: 'picture' | 'table'
}

export const START: State = {
  view: 'country', country: 'PAK', on: RECORDS_AS_OF, known: null,
  year: 2020, figures: 2020, cut: 0, least: 0, floors: [], show: 'picture',
}

export const MOST = { cut: 300, least: 500, floor: 10_000 } as const
export const YEARS = { first: 1999, last: 2026 } as const
export const FIGURES = { first: 1999, last: 2020 } as const

/** A whole number within bounds; nothing for any other text. */
export function whole(text: string, least: number, most: number): number | null {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN
  return value >= least && value <= most ? value : null
}

function floorsOf(text: string): readonly Floor[] | null {
  const read = text.split(',').filter(Boolean).map((part) => {
    const [name = '', amount = ''] = part.split(':')
    const country = findCountry(name)
    const thousands = whole(amount, 0, MOST.floor)
    return country === null || thousands === null ? null : { country, thousands }
  })
  const floors = read.filter((floor) => floor !== null)
  return floors.length < read.length || new Set(floors.map(({ country }) => country)).size < floors.length ? null : floors
}

type Reader = (text: string) => Partial<State> | null

function field<Name extends keyof State>(name: Name, read: (text: string) => State[Name] | null): Reader {
  return (text) => {
    const value = read(text)
    return value === null ? null : ({ [name]: value } as unknown as Partial<State>)
  }
}

const READERS: Readonly<Record<string, Reader>> = {
  view: field('view', (text) => (text === 'country' || text === 'year' ? text : null)),
  country: field('country', (text) => {
    const found = findCountry(text)
    return found === null ? null : presentCode(found)
  }),
  on: field('on', (text) => (isIsoDate(text) ? text : null)),
  known: (text) => (isIsoDate(text) ? { known: text } : null),
  year: field('year', (text) => whole(text, YEARS.first, YEARS.last)),
  figures: field('figures', (text) => whole(text, FIGURES.first, FIGURES.last)),
  cut: field('cut', (text) => whole(text, 0, MOST.cut)),
  least: field('least', (text) => whole(text, 0, MOST.least)),
  floors: field('floors', floorsOf),
  show: field('show', (text) => (text === 'picture' || text === 'table' ? text : null)),
}

/** What an address leaves out is what it was at the start; the view that it does not show stays as the reader left it. */
function base(parts: URLSearchParams, before: State): State {
  const { country, on } = before
  return parts.get('view') === 'year' ? { ...START, country, on, known: before.known } : { ...before, view: 'country', known: null }
}

/** The choice that an address tells, and the parts of it that could not be read: they are told, and never passed over. */
export function stateOf(address: string, before: State = START): { readonly state: State; readonly faults: readonly string[] } {
  const faults: string[] = []
  const parts = new URLSearchParams(address.replace(/^#/, ''))
  let state = base(parts, before)
  for (const [name, text] of parts) {
    const read = READERS[name]?.(text) ?? null
    if (read === null) faults.push(`${name}=${text}`)
    else state = { ...state, ...read }
  }
  return { state, faults }
}

/** The address of a choice: what its view shows, and no more. */
export function addressOf({ view, country, on, known, year, figures, cut, least, floors, show }: State): string {
  const parts: [string, string | number][] =
    view === 'country'
      ? [['country', country], ['on', on], ...(known === null ? [] : [['known', known] as [string, string]])]
      : [
          ['view', view], ['year', year], ['figures', figures], ['cut', cut], ['least', least],
          ['floors', floors.map((floor) => `${floor.country}:${floor.thousands}`).join()], ['show', show],
        ]
  return `#${parts.filter(([, value]) => value !== '' && value !== 0).map(([name, value]) => `${name}=${value}`).join('&')}`
}
