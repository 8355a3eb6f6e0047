import { element, escapeXml } from './markup.ts'

/** The share of the font size that each kind of letter takes in the widest sans-serif fonts in use, so that no label is wider. */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/[ ilj.,:;'|]/, 0.34],
  [/[!()[\]frt\-/"]/, 0.42],
  [/[mMW@%…—]/, 1],
  [/[w\u0080-\u024f]/, 0.82],
  [/[A-Z&]/, 0.75],
  [/[\u0021-\u007f–]/, 0.64],
]

/** The most room that a line of text takes; bold takes an eighth more. */
export function textWidth(text: string, size: number, bold = false): number {
  let share = 0
  for (const letter of text) share += SHARES.find(([kind]) => kind.test(letter))?.[1] ?? 1.3
  return share * size * (bold ? 1.125 : 1)
}

/** The text, or as much of its beginning as there is room for. */
export function fit(text: string, size: number, room: number, bold = false): string {
  if (textWidth(text, size, bold) <= room) return text
  let left = room - textWidth('…', size, bold)
  let kept = ''
  for (const letter of text) {
    left -= textWidth(letter, size, bold)
    if (left < 0) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/** Lines of text for a width; what does not fit in the last of them is cut. */
export function wrap(text: string, size: number, room: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(/\s+/).filter((word) => word !== '')
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || textWidth(longer, size) <= room) line = longer
    else if (lines.length === most - 1) return [...lines, fit([line, ...words.slice(index)].join(' '), size, room)]
    else {
      lines.push(fit(line, size, room))
      line = word
    }
  }
  return line === '' ? lines : [...lines, fit(line, size, room)]
}

/** A line of text. `y` is its base line; the size stands on the element, so that its box can be told from it. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly look?: string
}

export function label({ x, y, size, anchor, bold, look = 'imet-ink' }: Label, text: string): string {
  const attributes = { x, y, 'font-size': size, 'text-anchor': anchor, 'font-weight': bold === true ? 'bold' : undefined, class: look }
  return element('text', attributes, escapeXml(text))
}
