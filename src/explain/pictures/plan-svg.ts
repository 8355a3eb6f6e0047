import type { AllocationPlan } from '../../allocation/plan.ts'
import type { Cents } from '../../core/money.ts'
import { frame, pictureId } from './frame.ts'
import { legend, type Entry } from './legend.ts'
import { element, hint } from './markup.ts'
import { planAtDoor, type DrawnPlan, type PlanPictureOptions } from './plan-door.ts'
import { heldId, planHeads, planLayout, planRows } from './plan-rows.ts'
import { dollarsText, planHeadline, planWords, sortedLines, totalsOf } from './plan-words.ts'
import { label, wrap } from './text.ts'
import { MARGIN, titleLines } from './title.ts'

/** A part of what was available. */
interface Part {
  readonly name: string
  readonly amount: Cents
  readonly shape: (x: number, y: number, width: number, height: number, ...children: readonly string[]) => string
}

/** Told apart by colour and by height; what is left is an empty frame. */
function filled(look: string, lower = 0): Part['shape'] {
  return (x, y, width, height, ...children) =>
    element('rect', { class: look, x, y: y + lower, width, height: height - lower }, ...children)
}

function parts(plan: DrawnPlan): Part[] {
  const all: Part[] = [
    { name: 'Allocated', amount: totalsOf(plan).allocated, shape: filled('imet-open') },
    { name: 'Set aside', amount: plan.reserved, shape: filled('imet-expanded', 4) },
    { name: 'Not allocated', amount: plan.unallocated, shape: filled('imet-empty') },
  ]
  return all.filter(({ name, amount }) => amount > 0 || name === 'Not allocated')
}

/** What was available, as one bar of its parts. */
function wholeBar(plan: DrawnPlan, left: number, right: number, y: number): string[] {
  let x = left
  return parts(plan).flatMap(({ name, amount, shape }) => {
    const width = plan.available === 0 ? 0 : ((right - left) * amount) / plan.available
    const at = x
    x += width
    return amount === 0 ? [] : [shape(at, y, width, 16, hint(`${name}: ${dollarsText(amount)}`))]
  })
}

function heldPattern(id: string): string {
  return element(
    'pattern',
    { id: heldId(id), width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    element('rect', { class: 'imet-open', width: 6, height: 6 }),
    element('path', { d: 'M-1 1l2-2M0 6l6-6M5 7l2-2', style: 'stroke:var(--imet-paper);stroke-width:2' }),
  )
}

function lineEntries(id: string, held: Cents): Entry[] {
  const at = (attributes: Readonly<Record<string, string>>, inset: number): Entry['sample'] => (x, y) =>
    element('rect', { ...attributes, x, y: y + inset, width: 20, height: 14 - 2 * inset })
  return [
    { name: 'Requested by a line', sample: at({ class: 'imet-outline' }, 0.5) },
    { name: 'Allocated to it', sample: at({ class: 'imet-open' }, 3.5) },
    ...(held === 0 ? [] : [{ name: `Held until certified: ${dollarsText(held)}`, sample: at({ fill: `url(#${heldId(id)})` }, 3.5) }]),
  ]
}

const titleOf = (plan: DrawnPlan, { title }: PlanPictureOptions) => title ?? `IMET allocation, FY${plan.fiscalYear}`

/**
 * An allocation plan as an SVG picture: what was available as one bar of what is allocated, set aside and left; then each line,
 * the largest first, what it asked for as a frame and what it gets within, with both amounts in whole dollars.
 *
 * @throws ImetError `invalid-input`, `invalid-money`, `invalid-fiscal-year` or `unknown-country`
 * @example
 * ```ts
 * const line = { country: 'JOR', requested: 500_00, allocated: 400_00, reasons: [] } as const
 * planSvg({
 *   fiscalYear: 2020, available: 450_00, unit: 100, basis: 'pro-rata', method: 'largest-remainder', lines: [line],
 *   reserved: 0, unallocated: 50_00, residuals: [], findings: [],
 * }).includes('$400 allocated: $100 less than was requested') // true
 * ```
 */
export function planSvg(plan: AllocationPlan, options?: PlanPictureOptions): string {
  const read = planAtDoor(plan, options)
  const shown = read.plan
  const width = read.options.width ?? 960
  const title = titleOf(shown, read.options)
  const id = read.options.id ?? pictureId(shown, read.options)
  const [left, right] = [MARGIN, width - MARGIN]
  const lines = sortedLines(shown)
  const { held, requested } = totalsOf(shown)

  const head = titleLines(title, width)
  const headlines = wrap(planHeadline(shown), 15, (right - left) / 1.125, 3)
  const sums = wrap(`Available ${dollarsText(shown.available)}; requested ${dollarsText(requested)}`, 12, right - left, 2)
  const sumsTop = head.bottom + 8 + headlines.length * 21 + 16
  const wholeTop = sumsTop + (sums.length - 1) * 16 + 6
  const entries = parts(shown).map(({ name, amount, shape }): Entry => ({ name: `${name} ${dollarsText(amount)}`, sample: (x, y) => shape(x, y, 20, 14) }))
  const totals = legend(entries, left, right, wholeTop + 26)
  const samples = legend(lineEntries(id, held), left, right, totals.bottom + 14)
  const layout = planLayout(lines, width)
  const headTop = samples.bottom + 16
  const top = headTop + 8
  return frame({
    id,
    width,
    height: Math.ceil(top + lines.length * layout.rowHeight + 14),
    title,
    alternative: planWords(title, shown),
    definitions: held === 0 ? [] : [heldPattern(id)],
    body: [
      ...head.body,
      ...headlines.map((text, index) => label({ x: left, y: head.bottom + 23 + index * 21, size: 15, bold: true }, text)),
      ...sums.map((text, index) => label({ x: left, y: sumsTop + index * 16, size: 12, look: 'imet-soft' }, text)),
      ...wholeBar(shown, left, right, wholeTop),
      ...totals.body,
      ...samples.body,
      ...(lines.length === 0 ? [] : planHeads(layout, headTop)),
      ...planRows(id, lines, layout, top),
    ],
  })
}

/**
 * What {@link planSvg} shows, in words.
 *
 * @throws ImetError as {@link planSvg}
 */
export function planAlternative(plan: AllocationPlan, options?: PlanPictureOptions): string {
  const read = planAtDoor(plan, options)
  return planWords(titleOf(read.plan, read.options), read.plan)
}
