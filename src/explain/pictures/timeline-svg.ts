import { readable } from '../../core/readable.ts'
import { countryCode, countryName, presentCode, type CountryCode } from '../../core/country.ts'
import type { IsoDate } from '../../core/day.ts'
import { ImetError } from '../../core/errors.ts'
import { RECORDS_AS_OF } from '../../records/as-of.ts'
import { measuresKnownOn } from '../../records/measures-of.ts'
import type { Measure } from '../../records/row.ts'
import { timelineOf, type Span } from '../../records/timeline.ts'
import { LOOKS, patterns } from './access-look.ts'
import { band, bandLabels, rule, seams } from './band.ts'
import { DAY_ROW, dayMark } from './day-mark.ts'
import { pictureOptions, spansAtDoor, timelineOptionsSchema, type TimelinePictureOptions } from './door.ts'
import { frame, pictureId } from './frame.ts'
import { accessEntries, legend } from './legend.ts'
import { key, markEntries, marks, marksHeight } from './marks.ts'
import { gridLines, yearLabels } from './scale.ts'
import { label, wrap } from './text.ts'
import { MARGIN, titleLines } from './title.ts'
import { drawnSpans, windowOf, type DrawnSpan, type Window } from './window.ts'
import { answerOf, timelineWords, type Answer } from './words.ts'

const BAND = 72
const LEAST_BAND = 40

/** What a timeline picture shows, before it is laid out. */
interface Shown {
  readonly title: string
  readonly window: Window
  readonly drawn: readonly DrawnSpan[]
  readonly steps: readonly Measure[]
  readonly answer: Answer | undefined
}

function shownOf(subject: CountryCode | readonly Span[], options: TimelinePictureOptions): Shown {
  const bare = readable('spans', () => Array.isArray(subject))
  if (bare && options.knownOn !== undefined) {
    throw new ImetError('invalid-input', 'options.knownOn', 'expected no knowledge day with spans: they are drawn as they are')
  }
  if (bare && options.marks === true) {
    throw new ImetError('invalid-input', 'options.marks', 'expected no marks with spans: they do not tell whose steps to mark')
  }
  const country = bare ? undefined : presentCode(countryCode(subject))
  const { knownOn } = options
  const spans = country === undefined ? spansAtDoor(subject) : timelineOf(country, knownOn === undefined ? {} : { knownOn })
  const recorded: IsoDate[] = country === undefined ? [] : [RECORDS_AS_OF]
  const window = windowOf([spans], recorded, options)
  const drawn = drawnSpans(spans, window)
  if (drawn.length === 0) throw new ImetError('invalid-interval', 'options.from', 'expected days of the timeline, got none of them')
  const steps =
    country === undefined || options.marks === false
      ? []
      : measuresKnownOn(country, knownOn).filter(({ from }) => from >= window.from && from < window.to)
  return {
    title: options.title ?? (country === undefined ? 'Access to IMET' : countryName(country)),
    window,
    drawn,
    steps: [...steps].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    answer: answerOf(drawn, options.on),
  }
}

function heading({ title, answer }: Shown, { knownOn }: TimelinePictureOptions, width: number): { body: string[]; bottom: number } {
  const room = width - 2 * MARGIN
  const { body, bottom } = titleLines(title, width)
  let y = bottom + 2
  const line = (text: string, size: number, step: number, bold: boolean, look: string) => {
    y += step
    body.push(label({ x: MARGIN, y, size, bold, look }, text))
  }
  if (answer !== undefined) {
    for (const text of wrap(answer.text, 15, room / 1.125, 2)) line(text, 15, 21, true, LOOKS[answer.span.access].colour)
    for (const text of wrap(answer.span.because, 12, room, width < 600 ? 5 : 3)) line(text, 12, 16, false, 'imet-soft')
  }
  if (knownOn !== undefined) line(`As publicly known on ${knownOn}.`, 12, 16, false, 'imet-soft')
  return { body, bottom: y + 14 }
}

/**
 * A country's access to IMET over the years as an SVG picture: a band whose colour, height and pattern tell the access, the
 * numbered steps on record over it, a year axis, a legend, and the answer in words. It runs no script, is the same bytes for
 * the same input, reads in light and in dark, and tells the spans in its description.
 *
 * @param subject - a country, or the spans of a timeline as `timelineOf` gives them
 * @throws ImetError `unknown-country`, `invalid-day`, `invalid-interval` or `invalid-input`
 * @example
 * ```ts
 * timelineSvg('PAK', { on: '2018-09-01', width: 360 }).startsWith('<svg xmlns="http://www.w3.org/2000/svg"') // true
 * ```
 */
export function timelineSvg(subject: CountryCode | readonly Span[], options?: TimelinePictureOptions): string {
  const asked = pictureOptions(timelineOptionsSchema, options)
  const shown = shownOf(subject, asked)
  const { drawn, steps, window, title } = shown
  const width = asked.width ?? 960
  const id = asked.id ?? pictureId(shown, asked)
  const scale = { from: window.from, to: window.to, left: MARGIN, right: width - MARGIN }
  const occurring = new Set(drawn.map(({ whole }) => whole.access))

  const head = heading(shown, asked, width)
  const marksTop = head.bottom + (asked.on === undefined ? 0 : DAY_ROW)
  const bandTop = marksTop + marksHeight(steps, scale)
  const below = (bandHeight: number) => {
    const samples = legend([...accessEntries(id, occurring), ...markEntries(steps)], MARGIN, width - MARGIN, bandTop + bandHeight + 34)
    const list = key(steps, MARGIN, width - MARGIN, samples.bottom + 8)
    return { samples, list, bottom: list.bottom + 8 }
  }
  const least = below(0).bottom + LEAST_BAND
  if (asked.height !== undefined && asked.height < least) {
    throw new ImetError('invalid-input', 'options.height', `expected at least ${Math.ceil(least)} for what is shown, got ${asked.height}`)
  }
  const place = { y: bandTop, height: asked.height === undefined ? BAND : asked.height - below(0).bottom }
  const floor = place.y + place.height
  const { samples, list, bottom } = below(place.height)
  const day = asked.on === undefined ? undefined : dayMark(asked.on, scale, head.bottom)
  return frame({
    id,
    width,
    height: Math.ceil(bottom),
    title,
    alternative: timelineWords(title, drawn, steps, shown.answer),
    definitions: patterns(id, occurring),
    body: [
      ...head.body,
      ...gridLines(scale, place.y, floor + 5),
      rule(scale, place.y),
      ...band(id, drawn, scale, place),
      ...seams(drawn, scale, place),
      ...(day === undefined ? [] : [day.line(head.bottom + 16, floor + 6)]),
      ...bandLabels(drawn, scale, place),
      ...yearLabels(scale, floor + 19),
      ...(day === undefined ? [] : [day.name]),
      ...marks(steps, scale, marksTop, place.y),
      ...samples.body,
      ...list.body,
    ],
  })
}

/**
 * What {@link timelineSvg} shows, in words: the text alternative that stands in its description.
 *
 * @throws ImetError as {@link timelineSvg}
 * @example
 * ```ts
 * timelineAlternative('SEN', { on: '2020-01-01', marks: false })
 * // 'Senegal: access to IMET over time. On 2020-01-01: Open (in the program). Open (in the program) from 1976-06-30 on.'
 * ```
 */
export function timelineAlternative(subject: CountryCode | readonly Span[], options?: TimelinePictureOptions): string {
  const asked = pictureOptions(timelineOptionsSchema, options)
  const { title, drawn, steps, answer } = shownOf(subject, asked)
  return timelineWords(title, drawn, steps, answer)
}
