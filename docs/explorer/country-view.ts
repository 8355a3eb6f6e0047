import { countryName } from '../../src/core/country.ts'
import type { IsoDate } from '../../src/core/day.ts'
import { explain } from '../../src/explain/explain.ts'
import { dayWords } from '../../src/explain/prose.ts'
import { assessCountry } from '../../src/records/assess-country.ts'
import { settlesOf } from '../../src/records/settles.ts'
import { waysOutOf } from '../../src/records/ways-out.ts'
import { countryForm } from './country-form.ts'
import { byId, folded, make } from './dom.ts'
import { findingsList, sourcesOf } from './findings.ts'
import { told, toldUnder } from './markdown.ts'
import { reachTable } from './reach.ts'
import type { State } from './state.ts'
import { timelinePanel } from './timeline-panel.ts'

/** Headings of the explanation that go beside the reasons, not among them. */
const BESIDE = new Set(['How firm this is'])

function section(heading: string, points: readonly HTMLLIElement[]): HTMLElement {
  return make('section', {}, make('h2', {}, heading), make('ul', {}, ...points))
}

/** The view of one country on one day. */
export function countryView(change: (part: Partial<State>) => void): (state: State) => { readonly title: string; readonly answer: string } {
  const go = (on: IsoDate) => change({ on })
  const fillForm = countryForm(change)
  const showTimeline = timelinePanel(go)
  const verdict = byId('verdict', HTMLElement)
  const sentence = byId('sentence', HTMLElement)
  const heading = byId('country-heading', HTMLElement)
  const reasons = byId('reasons', HTMLElement)
  const firmness = byId('firmness', HTMLElement)
  const further = byId('further', HTMLElement)

  return (state) => {
    fillForm(state)
    const { country, on, known } = state
    const options = known === null ? {} : { knownOn: known }
    const decision = assessCountry(country, on, options)
    const { answer, sections } = told(explain(decision, { format: 'markdown' }))
    const [, word = answer, rest = ''] = /^([^.]*\.) (.*)$/s.exec(answer) ?? []
    heading.textContent = `${countryName(country)}, ${dayWords(on)}`
    verdict.textContent = word
    verdict.className = `verdict ${decision.access}`
    sentence.textContent = rest
    showTimeline(state)

    reasons.replaceChildren(...sections.filter((part) => !BESIDE.has(part.heading) && part.points.length > 0).map((part) => section(part.heading, part.points)))
    const sources = sourcesOf(decision)
    firmness.replaceChildren(
      ...sections.filter((part) => BESIDE.has(part.heading)).map((part) => section(part.heading, part.points)),
      ...(sources.length === 0 ? [] : [make('section', { class: 'sources' }, make('h2', {}, 'Sources'), make('ul', {}, ...sources))]),
    )
    const ways = decision.access === 'open' ? [] : [folded('All ways out, with who may act and on what terms', 'ways', () => toldUnder(explain(waysOutOf(country, on, options), { format: 'markdown' }), 'h3'))]
    const settles = decision.unresolved.length === 0 ? [] : [folded('What would settle it', 'settles', () => toldUnder(explain(settlesOf(country, on, options), { format: 'markdown' }), 'h3'))]
    further.replaceChildren(
      ...ways,
      ...settles,
      folded(`Every provision considered (${decision.findings.length})`, 'findings', () => findingsList(decision)),
      folded('How far the records reach', 'reach', () => reachTable(decision)),
    )
    return { title: `${countryName(country)} on ${dayWords(on)}: ${word}`, answer }
  }
}
