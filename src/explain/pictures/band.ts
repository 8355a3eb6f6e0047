import { block, LOOKS } from './access-look.ts'
import { element, hint } from './markup.ts'
import { xOf, type Scale } from './scale.ts'
import { label, textWidth } from './text.ts'
import { runs, sameAccess, type DrawnSpan } from './window.ts'
import { reach, standing } from './words.ts'

/** The least width of a block: ten days in fifty years are a fact that must be seen. */
const LEAST = 2
const SIZE = 12

interface Place {
  readonly y: number
  readonly height: number
}

/** A line across the picture. */
export function rule({ left, right }: Scale, y: number): string {
  return element('line', { class: 'imet-grid', x1: left, x2: right, y1: y, y2: y })
}

/** The floor and a block for every span; short ones are drawn last, over their neighbours. */
export function band(id: string, spans: readonly DrawnSpan[], scale: Scale, { y, height }: Place): string[] {
  const placed = spans.map((span) => {
    const [start, end] = [xOf(scale, span.from), xOf(scale, span.to)]
    const width = Math.max(LEAST, end - start)
    const x = Math.min(start, scale.right - width)
    const told = hint(`${standing(span.whole)} ${reach(span)}. ${span.whole.because}`)
    return { short: end - start < LEAST, drawn: block(id, span.whole.access, { x, y, width, height }, told) }
  })
  return [
    ...placed.filter(({ short }) => !short).map(({ drawn }) => drawn),
    ...placed.filter(({ short }) => short).map(({ drawn }) => drawn),
    rule(scale, y + height),
  ]
}

/** Short lines on the floor where one ground gives way to the next and access stays. */
export function seams(spans: readonly DrawnSpan[], scale: Scale, { y, height }: Place): string[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1]
    if (before?.whole.access !== span.whole.access) return []
    const x = xOf(scale, span.from)
    const room = Math.min(x - xOf(scale, before.from), xOf(scale, span.to) - x)
    if (room < 4) return []
    const tall = Math.min(height / 5, height * LOOKS[span.whole.access].height)
    return element('rect', { class: 'imet-paper', x: x - 0.5, y: y + height - tall, width: 1, height: tall })
  })
}

function years({ from, to, whole }: DrawnSpan): string {
  const first = from.slice(0, 4)
  if (whole.to === null) return `${first}–`
  return first === to.slice(0, 4) ? first : `${first}–${to.slice(0, 4)}`
}

/** The name of each access in its block, or over it where the block is low; only where there is room for it. */
export function bandLabels(spans: readonly DrawnSpan[], scale: Scale, { y, height }: Place): string[] {
  return runs(spans, sameAccess).flatMap((run) => {
    const { name, height: share } = LOOKS[run.whole.access]
    const room = xOf(scale, run.to) - xOf(scale, run.from) - 10
    const text = [`${name} ${years(run)}`, name].find((candidate) => textWidth(candidate, SIZE) <= room)
    if (text === undefined || run.whole.access === 'undetermined') return []
    const x = xOf(scale, run.from) + 6
    const inside = share === 1
    const top = y + height * (1 - share)
    return label({ x, y: inside ? y + height / 2 + 4 : top - 5, size: SIZE, look: inside ? 'imet-inside' : 'imet-over' }, text)
  })
}
