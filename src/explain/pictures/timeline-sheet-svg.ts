import { countryName, presentCode, type CountryCode } from '../../core/country.ts'
import { ImetError } from '../../core/errors.ts'
import { RECORDS_AS_OF } from '../../records/as-of.ts'
import { timelineOf } from '../../records/timeline.ts'
import { ACCESSES, LOOKS, patterns } from './access-look.ts'
import { DAY_ROW, dayMark } from './day-mark.ts'
import { countriesAtDoor, pictureOptions, sheetOptionsSchema, type TimelineSheetOptions } from './door.ts'
import { frame, pictureId } from './frame.ts'
import { accessEntries, legend } from './legend.ts'
import { gridLines, yearLabels } from './scale.ts'
import { bandTops, sheetPlan, sheetRows, type SheetRow } from './sheet-rows.ts'
import { label, wrap } from './text.ts'
import { MARGIN, titleLines } from './title.ts'
import { drawnSpans, runs, sameAccess, windowOf, type Window } from './window.ts'
import { answerOf, reach } from './words.ts'

interface Sheet {
  readonly title: string
  readonly window: Window
  readonly rows: readonly SheetRow[]
  /** How many countries have each access on the day asked about, else at the end. */
  readonly count: string
}

function sheetOf(countries: readonly CountryCode[], options: TimelineSheetOptions): Sheet {
  const { on, knownOn, title } = options
  const codes = countriesAtDoor(countries).map(presentCode)
  const timelines = codes.map((code) => timelineOf(code, knownOn === undefined ? {} : { knownOn }))
  const window = windowOf(timelines, [RECORDS_AS_OF], options)
  const rows = codes.map((country, index): SheetRow => {
    const drawn = drawnSpans(timelines[index] ?? [], window)
    return { country, name: countryName(country), drawn, answer: answerOf(drawn, on) }
  })
  if (rows.every(({ drawn }) => drawn.length === 0)) {
    throw new ImetError('invalid-interval', 'options.from', 'expected days of the timelines, got none of them')
  }
  const counted = ACCESSES.flatMap((access) => {
    const many = rows.filter(({ answer }) => answer?.span.access === access).length
    return many === 0 ? [] : [`${many} ${LOOKS[access].name.toLowerCase().replace('imet', 'IMET')}`]
  })
  const known = knownOn === undefined ? '' : `, as publicly known on ${knownOn}`
  return {
    title: title ?? 'Access to IMET',
    window,
    rows,
    count: `${on === undefined ? `At the end of what is shown${known}` : `On ${on}${known}`}: ${counted.join(', ')}.`,
  }
}

function words({ title, rows, count }: Sheet): string {
  const told = rows.map(({ name, drawn }) => {
    const spans = runs(drawn, sameAccess).map((span) => `${LOOKS[span.whole.access].name} ${reach(span)}`)
    return `${name}: ${spans.join('; ')}.`
  })
  return [`${title}. ${count}`, ...told].join(' ')
}

/**
 * The access of several countries over the years as one SVG picture: a row for each in the order given, under one axis.
 *
 * @param countries - the countries of a region, say
 * @throws ImetError `unknown-country`, `invalid-day`, `invalid-interval` or `invalid-input`
 * @example
 * ```ts
 * timelineSheetSvg(['BEN', 'BFA', 'MLI'], { title: 'Three neighbours' }).includes('Burkina Faso') // true
 * ```
 */
export function timelineSheetSvg(countries: readonly CountryCode[], options?: TimelineSheetOptions): string {
  const asked = pictureOptions(sheetOptionsSchema, options)
  const sheet = sheetOf(countries, asked)
  const { rows, window, title } = sheet
  const width = asked.width ?? 960
  const id = asked.id ?? pictureId(sheet, asked)
  const occurring = new Set(rows.flatMap(({ drawn }) => drawn.map(({ whole }) => whole.access)))

  const head = titleLines(title, width)
  const counted = wrap(sheet.count, 14, width - 2 * MARGIN, 4)
  const samples = legend(accessEntries(id, occurring), MARGIN, width - MARGIN, head.bottom + 16 + counted.length * 19)
  const dayTop = samples.bottom + 4
  const top = dayTop + (asked.on === undefined ? 0 : DAY_ROW) + 26
  const plan = sheetPlan(rows, width, asked.on !== undefined)
  const scale = { from: window.from, to: window.to, left: plan.left, right: plan.right }
  const bottom = top + rows.length * plan.rowHeight
  const day = asked.on === undefined ? undefined : dayMark(asked.on, scale, dayTop)
  return frame({
    id,
    width,
    height: bottom + 30,
    title,
    alternative: words(sheet),
    definitions: patterns(id, occurring),
    body: [
      ...head.body,
      ...counted.map((text, index) => label({ x: MARGIN, y: head.bottom + 23 + index * 19, size: 14 }, text)),
      ...samples.body,
      ...(plan.wide ? gridLines(scale, top - 4, bottom + 4) : []),
      ...yearLabels(scale, top - 10),
      ...sheetRows(id, rows, plan, scale, width, top),
      ...yearLabels(scale, bottom + 20),
      ...(day === undefined ? [] : [day.name, ...bandTops(plan, rows, top).map((y) => day.line(y - 3, y + 21))]),
    ],
  })
}

/**
 * What {@link timelineSheetSvg} shows, in words.
 *
 * @throws ImetError as {@link timelineSheetSvg}
 * @example
 * ```ts
 * timelineSheetAlternative(['SEN'], { on: '2020-01-01' })
 * // 'Access to IMET. On 2020-01-01: 1 open. Senegal: Open from 1976-06-30 on.'
 * ```
 */
export function timelineSheetAlternative(countries: readonly CountryCode[], options?: TimelineSheetOptions): string {
  return words(sheetOf(countries, pictureOptions(sheetOptionsSchema, options)))
}
