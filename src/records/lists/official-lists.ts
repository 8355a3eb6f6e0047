import { listsThatDecide, listsThatDoNot } from './all-lists.ts'
import type { ListYear } from './list-year.ts'
import type { OfficialList } from './to-determinations.ts'

let deciding: readonly OfficialList[] | undefined
let outside: readonly OfficialList[] | undefined

/** The official lists that decide on IMET. */
export function officialLists(): readonly OfficialList[] {
  deciding ??= listsThatDecide()
  return deciding
}

/** Lists that people ask about and that do not reach IMET: the provisions say why. */
export function listsOutsideImet(): readonly OfficialList[] {
  outside ??= listsThatDoNot()
  return outside
}

/** The years of one official list; none for an id that no list has. */
export function yearsOf(id: string): readonly ListYear[] {
  return officialLists().find((list) => list.id === id)?.years ?? []
}
