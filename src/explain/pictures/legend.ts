import type { Access } from '../../eligibility/access.ts'
import { ACCESSES, block, LOOKS } from './access-look.ts'
import { label, textWidth } from './text.ts'

const SIZE = 12
export const ROW = 20

/** One entry: a sample, drawn at a place of 20 by 14, and its name. */
export interface Entry {
  readonly name: string
  readonly sample: (x: number, y: number) => string
}

/** The accesses that occur. */
export function accessEntries(id: string, occurring: ReadonlySet<Access>): Entry[] {
  return ACCESSES.filter((access) => occurring.has(access)).map((access) => ({
    name: LOOKS[access].name,
    sample: (x, y) => block(id, access, { x, y, width: 20, height: 14 }),
  }))
}

/** Entries side by side, in as many rows as the width asks for. */
export function legend(entries: readonly Entry[], left: number, right: number, top: number): { readonly body: string[]; readonly bottom: number } {
  let [x, y] = [left, top]
  const body = entries.flatMap(({ name, sample }) => {
    const width = 26 + textWidth(name, SIZE)
    if (x > left && x + width > right) [x, y] = [left, y + ROW]
    const at = x
    x += width + 18
    return [sample(at, y), label({ x: at + 26, y: y + 11, size: SIZE }, name)]
  })
  return { body, bottom: entries.length === 0 ? top : y + ROW }
}
