import { countries, countryCode, countryName, findCountry, presentCode } from '../../src/core/country.ts'
import { isIsoDate } from '../../src/core/day.ts'
import { ImetError } from '../../src/core/errors.ts'
import { byId, make } from './dom.ts'
import type { State } from './state.ts'

/** Every name that stands for a country of its own, in order. */
function countryNames(): string[] {
  return [...new Set(countries().map((code) => countryName(presentCode(code))))].sort((a, b) => a.localeCompare(b, 'en'))
}

function complain(input: HTMLInputElement, note: HTMLElement, words: string): void {
  note.textContent = words
  if (words === '') input.removeAttribute('aria-invalid')
  else input.setAttribute('aria-invalid', 'true')
}

/** What was meant by a name that is none, where something is near. */
function notFound(text: string): string {
  try {
    countryCode(text)
  } catch (error) {
    const meant = error instanceof ImetError ? /did you mean "([A-Z]{3})"/.exec(error.message)?.[1] : undefined
    const near = meant === undefined ? null : findCountry(meant)
    if (near !== null) return `No country is called “${text}”. Did you mean ${countryName(near)}?`
  }
  return `No country is called “${text}”. Type a name as the Department of State writes it, or a code such as PAK.`
}

/** Country, day and knowledge day; what cannot be read is told beside its field and changes nothing. */
export function countryForm(change: (part: Partial<State>) => void): (state: State) => void {
  const country = byId('country', HTMLInputElement)
  const on = byId('on', HTMLInputElement)
  const known = byId('known', HTMLInputElement)
  const countryNote = byId('country-note', HTMLElement)
  const dayNote = byId('day-note', HTMLElement)
  byId('names', HTMLDataListElement).append(...countryNames().map((value) => make('option', { value })))
  byId('country-form', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault())

  country.addEventListener('change', () => {
    const text = country.value.trim()
    const found = findCountry(text)
    complain(country, countryNote, found === null ? notFound(text) : '')
    if (found !== null) change({ country: presentCode(found) })
  })
  // The whole name is chosen on entry, so that the list opens and typing replaces it.
  country.addEventListener('focus', () => country.select())
  on.addEventListener('change', () => {
    // While a year is typed, its first digits are years of long ago.
    if (on.validity.valid && isIsoDate(on.value)) change({ on: on.value })
  })
  on.addEventListener('blur', () => complain(on, dayNote, on.validity.valid ? '' : 'Choose a day from 1961 on.'))
  known.addEventListener('change', () => {
    if (!known.validity.valid) return
    change({ known: isIsoDate(known.value) ? known.value : null })
  })

  return (state) => {
    country.value = countryName(state.country)
    on.value = state.on
    known.value = state.known ?? ''
    complain(country, countryNote, '')
    complain(on, dayNote, '')
  }
}
