import type { Measure } from '../../records/row.ts'
import type { Entry } from './legend.ts'
import { element, hint } from './markup.ts'
import { xOf, type Scale } from './scale.ts'
import { spread } from './spread.ts'
import { fit, label, textWidth } from './text.ts'
import { kindName, stepDay } from './words.ts'

const BADGE = 18
const SIZE = 11

type Shape = 'closes' | 'opens' | 'tells'

function shapeOf(kind: Measure['kind']): Shape {
  if (kind === 'announcement') return 'tells'
  return kind === 'participation' || kind === 'resumption-approved' || kind === 'restoration' ? 'opens' : 'closes'
}

const NAMES: Readonly<Record<Shape, string>> = {
  closes: 'Step that stops or limits',
  opens: 'Step that opens',
  tells: 'Announcement',
}

/** A square stops, a disc opens, a ring tells; told by shape and colour, with its number within. */
function badge(shape: Shape, x: number, y: number, number: string, ...children: readonly string[]): string {
  const drawn =
    shape === 'closes'
      ? element('rect', { class: 'imet-barred', x: x - 8, y: y - 8, width: 16, height: 16, rx: 1 })
      : element('circle', { class: shape === 'opens' ? 'imet-open' : 'imet-ring', cx: x, cy: y, r: 8 })
  const look = shape === 'tells' ? 'imet-ink' : 'imet-paper'
  const text = label({ x, y: y + 4, size: number.length > 1 ? SIZE - 1 : SIZE, anchor: 'middle', bold: true, look }, number)
  return element('g', {}, ...children, drawn, text)
}

function told(step: Measure): string {
  return `${stepDay(step)} ${kindName(step.kind)}: ${step.summary}`
}

/** Room for the badges and their lines over the band. */
export function marksHeight(steps: readonly Measure[], scale: Scale): number {
  return steps.length === 0 ? 0 : rowsOf(steps, scale).length * BADGE + 16
}

/** Where one row has no room for all, every so manieth step goes into a row of its own. */
function rowsOf(steps: readonly Measure[], scale: Scale): (readonly number[])[] {
  const count = Math.ceil((steps.length * BADGE) / (scale.right - scale.left))
  return Array.from({ length: count }, (_, row) => steps.flatMap((_, index) => (index % count === row ? [index] : [])))
}

/** The numbered steps over the band, each with a line to its day. `steps` are in order and within the picture. */
export function marks(steps: readonly Measure[], scale: Scale, top: number, foot: number): string[] {
  const placed = rowsOf(steps, scale).flatMap((row, rowIndex) => {
    const days = row.map((index) => xOf(scale, steps[index]?.from ?? scale.from))
    const middles = spread(days, BADGE, scale.left, scale.right)
    return row.map((index, place) => ({ index, x: middles[place] ?? 0, day: days[place] ?? 0, y: top + 9 + rowIndex * BADGE }))
  })
  return [
    ...placed.map(({ x, y, day }) => element('path', { class: 'imet-leader', d: `M${x.toFixed(1)} ${y.toFixed(1)}L${day.toFixed(1)} ${foot.toFixed(1)}` })),
    ...placed.flatMap(({ index, x, y }) => {
      const step = steps[index]
      return step === undefined ? [] : badge(shapeOf(step.kind), x, y, String(index + 1), hint(told(step)))
    }),
  ]
}

/** The shapes that occur, each with the number of its first step. */
export function markEntries(steps: readonly Measure[]): Entry[] {
  return (['closes', 'opens', 'tells'] as const).flatMap((shape) => {
    const first = steps.findIndex(({ kind }) => shapeOf(kind) === shape)
    return first < 0 ? [] : [{ name: NAMES[shape], sample: (x, y) => badge(shape, x + 10, y + 7, String(first + 1)) }]
  })
}

const KEY = 13

/** The steps by their numbers: on one line each where it is wide, on two where it is narrow. */
export function key(steps: readonly Measure[], left: number, right: number, top: number): { readonly body: string[]; readonly bottom: number } {
  const wide = right - left >= 600
  const row = wide ? 22 : 38
  const kinds = Math.max(0, ...steps.map(({ kind }) => textWidth(kindName(kind), KEY, true)))
  const body = steps.flatMap((step, index) => {
    const y = top + index * row + 9
    const [dayX, kindX] = [left + 24, left + 24 + textWidth('2000-00-00', KEY) + 8]
    const summaryX = wide ? kindX + kinds + 12 : dayX
    return [
      badge(shapeOf(step.kind), left + 8, y, String(index + 1), hint(told(step))),
      label({ x: dayX, y: y + 5, size: KEY }, stepDay(step)),
      label({ x: kindX, y: y + 5, size: KEY, bold: true }, kindName(step.kind)),
      label({ x: summaryX, y: wide ? y + 5 : y + 21, size: 12, look: 'imet-soft' }, fit(step.summary, 12, right - summaryX)),
    ]
  })
  return { body, bottom: top + steps.length * row }
}
