import { label, wrap } from './text.ts'

export const MARGIN = 16

/** The title at the head of a picture, on two lines where it must be. `bottom` is its last base line. */
export function titleLines(title: string, width: number): { readonly body: string[]; readonly bottom: number } {
  const [size, step] = width < 640 ? [18, 22] : [22, 27]
  const lines = wrap(title, size, (width - 2 * MARGIN) / 1.125, 2)
  const body = lines.map((text, index) => label({ x: MARGIN, y: 34 + index * step, size, bold: true }, text))
  return { body, bottom: 34 + Math.max(0, lines.length - 1) * step }
}
