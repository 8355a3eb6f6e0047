import type { IsoDate } from '../../core/day.ts'
import { element } from './markup.ts'
import { xOf, type Scale } from './scale.ts'
import { label, textWidth } from './text.ts'

export const DAY_ROW = 20

/** The day asked about: its name at the top, and lines where they are wanted. */
export interface DayMark {
  readonly name: string
  readonly line: (top: number, bottom: number) => string
}

export function dayMark(on: IsoDate, scale: Scale, top: number): DayMark {
  const x = xOf(scale, on)
  const half = textWidth(on, 12, true) / 2
  const middle = Math.min(Math.max(x, scale.left + half), scale.right - half)
  return {
    line: (from, to) => element('line', { class: 'imet-day', x1: x, x2: x, y1: from, y2: to }),
    name: label({ x: middle, y: top + 12, size: 12, anchor: 'middle', bold: true }, on),
  }
}
