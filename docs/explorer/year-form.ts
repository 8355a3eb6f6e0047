import { countryName, findCountry, presentCode } from '../../src/core/country.ts'
import { dollarWords } from '../../src/explain/prose.ts'
import { byId, make } from './dom.ts'
import { FIGURES, MOST, YEARS, type Floor, type State } from './state.ts'

export type Change = (part: Partial<State>, step?: boolean) => void

const thousands = (amount: number) => dollarWords(amount * 100_000)
const percent = (tenths: number) => `${(tenths / 10).toFixed(1)} percent`

function yearOptions(first: number, last: number): HTMLOptionElement[] {
  return Array.from({ length: last - first + 1 }, (_, at) => make('option', { value: last - at }, `FY${last - at}`))
}

/** A slider with its value in words; while it moves the plan follows, and all of one move is one step to go back from. */
function slider(input: HTMLInputElement, output: HTMLElement, words: (value: number) => string, moved: (value: number, step: boolean) => void): (value: number) => void {
  const tell = (value: number) => {
    output.textContent = words(value)
    input.setAttribute('aria-valuetext', words(value))
  }
  let moving = false
  input.addEventListener('input', () => {
    tell(input.valueAsNumber)
    const step = !moving
    moving = true
    moved(input.valueAsNumber, step)
  })
  input.addEventListener('change', () => {
    moving = false
  })
  return (value) => {
    input.value = String(value)
    tell(value)
  }
}

/** The year, the costs that the lines share by, the cut, the minimum and the floors. */
export function yearForm(change: Change): (state: State) => void {
  const year = byId('year', HTMLSelectElement)
  const figures = byId('figures', HTMLSelectElement)
  const list = byId('floors', HTMLUListElement)
  const add = byId('add-floor', HTMLInputElement)
  const note = byId('floor-note', HTMLElement)
  let floors: readonly Floor[] = []
  year.append(...yearOptions(YEARS.first, YEARS.last))
  figures.append(...yearOptions(FIGURES.first, FIGURES.last))
  year.addEventListener('change', () => {
    const chosen = Number(year.value)
    change({ year: chosen, figures: Math.min(chosen, FIGURES.last) })
  })
  figures.addEventListener('change', () => change({ figures: Number(figures.value) }))
  const setCut = slider(byId('cut', HTMLInputElement), byId('cut-value', HTMLElement), percent, (cut, step) => change({ cut }, step))
  const setLeast = slider(byId('least', HTMLInputElement), byId('least-value', HTMLElement), thousands, (least, step) => change({ least }, step))
  byId('year-form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault()
    const found = findCountry(add.value.trim())
    if (found === null) {
      note.textContent = add.value.trim() === '' ? 'Type a country first.' : `No country is called “${add.value.trim()}”.`
      add.setAttribute('aria-invalid', 'true')
      return
    }
    const country = presentCode(found)
    add.value = ''
    if (!floors.some((floor) => floor.country === country)) change({ floors: [...floors, { country, thousands: 1000 }] })
    byId(`floor-${country}`, HTMLInputElement).focus()
  })

  const sliders = new Map<string, { readonly item: HTMLLIElement; readonly set: (value: number) => void }>()
  const itemFor = ({ country }: Floor) => {
    const id = `floor-${country}`
    const input = make('input', { type: 'range', id, min: 0, max: MOST.floor, step: 50 })
    const output = make('output', { for: id })
    const remove = make('button', { type: 'button', class: 'plain' }, 'Remove', make('span', { class: 'unseen' }, ` the floor for ${countryName(country)}`))
    remove.addEventListener('click', () => {
      change({ floors: floors.filter((floor) => floor.country !== country) })
      add.focus()
    })
    const set = slider(input, output, thousands, (value, step) =>
      change({ floors: floors.map((floor) => (floor.country === country ? { country, thousands: value } : floor)) }, step),
    )
    const item = make('li', {}, make('label', { for: id }, `At least, for ${countryName(country)}`), output, input, remove)
    return { item, set }
  }

  return (state) => {
    floors = state.floors
    year.value = String(state.year)
    figures.value = String(state.figures)
    setCut(state.cut)
    setLeast(state.least)
    note.textContent = ''
    add.removeAttribute('aria-invalid')
    const wanted = new Set<string>(floors.map(({ country }) => country))
    for (const [country, { item }] of sliders) {
      if (wanted.has(country)) continue
      item.remove()
      sliders.delete(country)
    }
    for (const floor of floors) {
      const made = sliders.get(floor.country) ?? itemFor(floor)
      sliders.set(floor.country, made)
      if (!made.item.isConnected) list.append(made.item)
      made.set(floor.thousands)
    }
  }
}
