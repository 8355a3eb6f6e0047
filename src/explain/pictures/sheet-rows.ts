import type { CountryCode } from '../../core/country.ts'
import { LOOKS } from './access-look.ts'
import { band } from './band.ts'
import type { Scale } from './scale.ts'
import { fit, label, textWidth } from './text.ts'
import { MARGIN } from './title.ts'
import { runs, sameAccess, type DrawnSpan } from './window.ts'
import type { Answer } from './words.ts'

const SIZE = 13

/** One country of a sheet. */
export interface SheetRow {
  readonly country: CountryCode
  readonly name: string
  readonly drawn: readonly DrawnSpan[]
  readonly answer: Answer | undefined
}

/** The answer in the fewest words: access, and since what year without a break. */
export function shortAnswer({ drawn, answer }: SheetRow, asked: boolean): string {
  if (answer === undefined) return ''
  const { name } = LOOKS[answer.span.access]
  const joined = runs(drawn, sameAccess)
  if (asked) return name
  if (joined.length === 1) return `${name} throughout`
  return `${name} from ${joined.at(-1)?.from.slice(0, 4) ?? ''}`
}

/** Where the parts of each row stand: side by side where it is wide, the band under the words where it is narrow. */
export interface SheetPlan {
  readonly wide: boolean
  readonly rowHeight: number
  readonly left: number
  readonly right: number
  readonly answers: readonly string[]
}

export function sheetPlan(rows: readonly SheetRow[], width: number, asked: boolean): SheetPlan {
  const answers = rows.map((row) => shortAnswer(row, asked))
  if (width < 640) return { wide: false, rowHeight: 42, left: MARGIN, right: width - MARGIN, answers }
  const names = Math.min(width / 4, Math.max(...rows.map(({ name }) => textWidth(name, SIZE))))
  const said = Math.max(...answers.map((text) => textWidth(text, SIZE, true)))
  return { wide: true, rowHeight: 26, left: MARGIN + names + 12, right: width - MARGIN - said - 12, answers }
}

/** Where the band of each row begins. */
export function bandTops({ wide, rowHeight }: SheetPlan, rows: readonly SheetRow[], top: number): number[] {
  return rows.map((_, index) => top + index * rowHeight + (wide ? 4 : 18))
}

/** The rows from `top` down: the country, its band, its answer. */
export function sheetRows(id: string, rows: readonly SheetRow[], plan: SheetPlan, scale: Scale, width: number, top: number): string[] {
  const edge = width - MARGIN
  const tops = bandTops(plan, rows, top)
  return rows.flatMap((row, index) => {
    const y = top + index * plan.rowHeight
    const text = plan.answers[index] ?? ''
    const said = textWidth(text, SIZE, true)
    const base = plan.wide ? y + 17 : y + 13
    const room = plan.wide ? plan.left - MARGIN - 12 : edge - MARGIN - said - 10
    const look = row.answer === undefined ? 'imet-soft' : LOOKS[row.answer.span.access].colour
    return [
      label({ x: MARGIN, y: base, size: SIZE }, fit(row.name, SIZE, room)),
      ...band(id, row.drawn, scale, { y: tops[index] ?? y, height: 18 }),
      label({ x: edge, y: base, size: SIZE, anchor: 'end', bold: true, look }, text),
    ]
  })
}
