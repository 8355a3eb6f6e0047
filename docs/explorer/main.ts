import { countryView } from './country-view.ts'
import { byId } from './dom.ts'
import { addressOf, START, stateOf, type State } from './state.ts'
import { yearView } from './year-view.ts'

const status = byId('status', HTMLElement)
const fault = byId('fault', HTMLElement)
const main = byId('main', HTMLElement)
const views = { country: byId('country-view', HTMLElement), year: byId('year-view', HTMLElement) }
const tabs = { country: byId('to-country', HTMLAnchorElement), year: byId('to-year', HTMLAnchorElement) }

let state: State = START

/** `step`: a step that the reader can go back from; else the address follows without one, as a slider moves. */
function change(part: Partial<State>, step = true): void {
  state = { ...state, ...part }
  const address = addressOf(state)
  if (address !== location.hash) history[step ? 'pushState' : 'replaceState'](null, '', address)
  show([], step)
}

/** Says the answer to who cannot see it; while a slider moves, only once it rests. */
const say = ((): ((answer: string, now: boolean) => void) => {
  let waiting = 0
  return (answer, now) => {
    clearTimeout(waiting)
    const tell = () => {
      if (status.textContent !== answer) status.textContent = answer
    }
    if (now) tell()
    else waiting = setTimeout(tell, 400)
  }
})()

const show = ((): ((faults: readonly string[], now: boolean) => void) => {
  const shows = { country: countryView(change), year: yearView(change) }
  return (faults, now) => {
    for (const name of ['country', 'year'] as const) {
      const current = name === state.view
      views[name].hidden = !current
      tabs[name].href = addressOf({ ...state, view: name })
      if (current) tabs[name].setAttribute('aria-current', 'page')
      else tabs[name].removeAttribute('aria-current')
    }
    const { title, answer } = shows[state.view](state)
    document.title = `${title} · IMET explorer`
    say(answer, now)
    fault.hidden = faults.length === 0
    fault.textContent = faults.length === 0 ? '' : `This part of the address could not be read, and is left out: ${faults.join(', ')}.`
  }
})()

function read(): void {
  const found = stateOf(location.hash, state)
  state = found.state
  show(found.faults, true)
}

addEventListener('popstate', read)
byId('skip', HTMLAnchorElement).addEventListener('click', (event) => {
  event.preventDefault()
  main.focus()
})
read()
