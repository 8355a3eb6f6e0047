import { addDays, daysBetween, type IsoDate } from '../../src/core/day.ts'
import { dayWords, monthWords, prose } from '../../src/explain/prose.ts'
import { timelineSvg } from '../../src/explain/pictures/timeline-svg.ts'
import { MARGIN } from '../../src/explain/pictures/title.ts'
import { windowOf } from '../../src/explain/pictures/window.ts'
import { kindName, stepDay } from '../../src/explain/pictures/words.ts'
import { RECORDS_AS_OF } from '../../src/records/as-of.ts'
import { measuresKnownOn } from '../../src/records/measures-of.ts'
import type { Measure } from '../../src/records/row.ts'
import { timelineOf, type Span } from '../../src/records/timeline.ts'
import { byId, linked, make, type Child } from './dom.ts'
import { onRoom, pictureOf, roomIn } from './picture.ts'
import type { State } from './state.ts'
import { STATE_SHORT } from '../../src/explain/states.ts'
import { ACCESS } from './words.ts'

/** The day of a step as exactly as it is known. */
function dayOfStep(step: Measure): string {
  const day = stepDay(step)
  return day.length === 10 ? dayWords(day) : day.length === 7 ? monthWords(day) : day
}

/** The days on which the timeline says something new, around a day. */
function changesAround(spans: readonly Span[], on: IsoDate): { readonly earlier: IsoDate | null; readonly later: IsoDate | null } {
  const days = spans.map(({ from }) => from)
  return { earlier: days.filter((day) => day < on).at(-1) ?? null, later: days.find((day) => day > on) ?? null }
}

function spanItem(span: Span, on: IsoDate, go: (day: IsoDate) => void): HTMLLIElement {
  const current = span.from <= on && (span.to === null || on < span.to)
  const until = span.to === null ? ' on' : ` to ${dayWords(addDays(span.to, -1))}`
  const button = make('button', { type: 'button', class: 'span', 'aria-current': current ? 'date' : null }, `${span.to === null ? 'From ' : ''}${dayWords(span.from)}${until}`)
  button.addEventListener('click', () => go(span.from))
  const chip = make('span', { class: `chip ${span.access}` }, ACCESS[span.access])
  return make('li', {}, button, ' ', chip, `, ${STATE_SHORT[span.state]}. `, make('span', { class: 'soft' }, prose(span.because)))
}

/** A step in full, where the picture has room for its first words only. */
function stepItem(step: Measure): HTMLLIElement {
  const sources = step.sources.flatMap(({ name, url }, at): Child[] => [at === 0 ? '' : '; ', linked(name, url)])
  return make('li', {}, make('strong', {}, `${dayOfStep(step)}, ${kindName(step.kind).toLowerCase()}.`), ` ${prose(step.summary)} `, make('span', { class: 'cite' }, ...sources))
}

/** Shows the timeline, and moves the day: by a click on the picture, by its changes, or from the list of its spans. */
export function timelinePanel(go: (day: IsoDate) => void): (state: State) => void {
  const figure = byId('timeline', HTMLElement)
  const list = byId('spans', HTMLOListElement)
  const steps = byId('measures', HTMLOListElement)
  const earlier = byId('earlier', HTMLButtonElement)
  const later = byId('later', HTMLButtonElement)
  let shown: { readonly state: State; readonly spans: readonly Span[] } | undefined

  const draw = (width: number) => {
    if (shown === undefined) return
    const { country, on, known } = shown.state
    const within = on >= (shown.spans[0]?.from ?? '')
    const asked = { ...(within ? { on } : {}), ...(known === null ? {} : { knownOn: known }) }
    const picture = pictureOf(timelineSvg(country, { ...asked, width, id: 'timeline-picture', title: 'Access over the years' }))
    const { from, to } = windowOf([shown.spans], [RECORDS_AS_OF], asked)
    picture.addEventListener('click', ({ clientX, target }) => {
      if (!(target instanceof Element)) return
      const block = target.closest<SVGRectElement>('rect[data-access]')
      const floor = (rect: SVGRectElement) => rect.y.baseVal.value + rect.height.baseVal.value
      const [first] = picture.querySelectorAll<SVGRectElement>('rect[data-access]')
      // The samples of the legend are drawn alike, and stand on another floor.
      if (block === null || first === undefined || Math.abs(floor(block) - floor(first)) > 1) return
      const x = ((clientX - picture.getBoundingClientRect().left) * width) / picture.getBoundingClientRect().width
      const day = (at: number) => addDays(from, Math.floor(((at - MARGIN) / (width - 2 * MARGIN)) * daysBetween(from, to)))
      // A block too short to be drawn true to scale stands for the day on which it begins.
      go(block.width.baseVal.value < 3 ? day(block.x.baseVal.value + 0.5) : day(x))
    })
    figure.replaceChildren(picture)
  }
  onRoom(figure, draw)
  const changes = () => changesAround(shown?.spans ?? [], shown?.state.on ?? '')
  earlier.addEventListener('click', () => {
    const day = changes().earlier
    if (day !== null) go(day)
  })
  later.addEventListener('click', () => {
    const day = changes().later
    if (day !== null) go(day)
  })

  return (state) => {
    const spans = timelineOf(state.country, state.known === null ? {} : { knownOn: state.known })
    shown = { state, spans }
    if (figure.clientWidth > 0) draw(roomIn(figure))
    const around = changes()
    // A button that is out of work keeps the focus: who pressed it last is not thrown to the top of the page.
    earlier.setAttribute('aria-disabled', String(around.earlier === null))
    later.setAttribute('aria-disabled', String(around.later === null))
    list.replaceChildren(...spans.map((span) => spanItem(span, state.on, go)))
    const taken = [...measuresKnownOn(state.country, state.known ?? undefined)].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    steps.replaceChildren(...taken.map(stepItem))
  }
}
