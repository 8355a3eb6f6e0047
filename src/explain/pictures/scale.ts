import { daysBetween, type IsoDate } from '../../core/day.ts'
import { label, textWidth } from './text.ts'
import { element } from './markup.ts'

/** The days that a picture shows, half-open, and the room they are drawn in. */
export interface Scale {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly left: number
  readonly right: number
}

/** Where a day begins. */
export function xOf({ from, to, left, right }: Scale, day: IsoDate): number {
  return left + ((right - left) * daysBetween(from, day)) / daysBetween(from, to)
}

const STEPS = [1, 2, 5, 10, 20, 50, 100] as const
const SIZE = 12

/** The years that begin within the picture, at the closest step that leaves room between their labels. */
export function yearTicks(scale: Scale): number[] {
  const first = Number(scale.from.slice(0, 4))
  const last = Number(scale.to.slice(0, 4))
  const yearWidth = ((scale.right - scale.left) * 365.25) / daysBetween(scale.from, scale.to)
  const step = STEPS.find((years) => years * yearWidth >= textWidth('0000', SIZE) + 18) ?? 100
  const years: number[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = `${year}-01-01`
    if (day >= scale.from && day <= scale.to) years.push(year)
  }
  return years
}

/** Lines at the years, between two heights. */
export function gridLines(scale: Scale, top: number, bottom: number): string[] {
  return yearTicks(scale).map((year) => {
    const x = xOf(scale, `${year}-01-01`)
    return element('line', { class: 'imet-grid', x1: x, x2: x, y1: top, y2: bottom })
  })
}

/** The names of the years, each in the middle under its line, kept within the picture; a window within a year is told by its days. */
export function yearLabels(scale: Scale, y: number): string[] {
  const half = textWidth('0000', SIZE) / 2
  const years = yearTicks(scale)
  const within = (x: number) => Math.min(Math.max(x, scale.left + half), scale.right - half)
  const named = years.map((year) =>
    label({ x: within(xOf(scale, `${year}-01-01`)), y, size: SIZE, anchor: 'middle', look: 'imet-soft' }, String(year)),
  )
  if (years.length > 0) return named
  return [
    label({ x: scale.left, y, size: SIZE, look: 'imet-soft' }, scale.from),
    label({ x: scale.right, y, size: SIZE, anchor: 'end', look: 'imet-soft' }, scale.to),
  ]
}
