import { countryName } from '../../core/country.ts'
import type { Cents } from '../../core/money.ts'
import { element, hint } from './markup.ts'
import type { DrawnLine } from './plan-door.ts'
import { dollarsText, lineWords } from './plan-words.ts'
import { fit, label, textWidth } from './text.ts'
import { MARGIN } from './title.ts'

const SIZE = 13

/** Where the parts of each row stand: in columns where it is wide, the bar under the words where it is narrow. */
export interface PlanLayout {
  readonly wide: boolean
  readonly rowHeight: number
  readonly names: number
  readonly bar: { readonly left: number; readonly right: number }
  /** The right edges of the columns of money. */
  readonly allocatedX: number
  readonly requestedX: number
  readonly most: Cents
}

export function planLayout(lines: readonly DrawnLine[], width: number): PlanLayout {
  const most = Math.max(1, ...lines.flatMap(({ requested, allocated }) => [requested, allocated]))
  const edge = width - MARGIN
  const wide = width >= 640
  const column = (heading: string, of: (line: DrawnLine) => Cents) =>
    Math.max(textWidth(heading, 12, true), ...lines.map((line) => textWidth(dollarsText(of(line)), SIZE, true)))
  const requested = column('Requested', (line) => line.requested)
  const allocated = column('Allocated', (line) => line.allocated)
  const [requestedX, allocatedX] = [edge, edge - requested - 14]
  if (!wide) {
    const names = allocatedX - allocated - MARGIN - 10
    return { wide, rowHeight: 40, names, bar: { left: MARGIN, right: edge }, allocatedX, requestedX, most }
  }
  const names = Math.min(width / 4, Math.max(0, ...lines.map(({ country }) => textWidth(countryName(country), SIZE))))
  const bar = { left: MARGIN + names + 12, right: allocatedX - allocated - 14 }
  return { wide, rowHeight: lines.length > 40 ? 22 : 26, names, bar, allocatedX, requestedX, most }
}

/** The part of a line that is held back is drawn as stripes. */
export const heldId = (id: string) => `${id}-held`

function bars(id: string, { requested, allocated, held = 0 }: DrawnLine, { bar, most }: PlanLayout, y: number): string[] {
  const long = (amount: Cents) => ((bar.right - bar.left) * amount) / most
  const free = long(allocated - held)
  return [
    ...(requested === 0 ? [] : [element('rect', { class: 'imet-outline', x: bar.left, y: y + 0.5, width: long(requested), height: 13 })]),
    ...(allocated === 0 ? [] : [element('rect', { class: 'imet-open', x: bar.left, y: y + 3.5, width: free, height: 7 })]),
    ...(held === 0 ? [] : [element('rect', { fill: `url(#${heldId(id)})`, x: bar.left + free, y: y + 3.5, width: long(held), height: 7 })]),
  ]
}

/** The heads of the columns of money. */
export function planHeads({ allocatedX, requestedX }: PlanLayout, y: number): string[] {
  return [
    label({ x: allocatedX, y, size: 12, anchor: 'end', bold: true }, 'Allocated'),
    label({ x: requestedX, y, size: 12, anchor: 'end', look: 'imet-soft' }, 'Requested'),
  ]
}

/** The lines from `top` down: the country, what it asked for as a frame, what it gets within, and both amounts. */
export function planRows(id: string, lines: readonly DrawnLine[], layout: PlanLayout, top: number): string[] {
  const { wide, rowHeight, names, allocatedX, requestedX } = layout
  return lines.flatMap((line, index) => {
    const y = top + index * rowHeight
    const base = wide ? y + rowHeight / 2 + 4 : y + 14
    const barTop = wide ? y + rowHeight / 2 - 7 : y + 20
    const reasons = line.reasons.map(({ because }) => because).join(' ')
    return [
      element('g', {}, hint(`${lineWords(line)} ${reasons}`.trim()), ...bars(id, line, layout, barTop)),
      label({ x: MARGIN, y: base, size: SIZE }, fit(countryName(line.country), SIZE, names)),
      label({ x: allocatedX, y: base, size: SIZE, anchor: 'end', bold: true }, dollarsText(line.allocated)),
      label({ x: requestedX, y: base, size: SIZE, anchor: 'end', look: 'imet-soft' }, dollarsText(line.requested)),
    ]
  })
}
