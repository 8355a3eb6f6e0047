import { once } from '../../core/schema.ts'
import { listsThatDecide, listsThatDoNot } from './all-lists.ts'
import type { ListYear } from './list-year.ts'
import type { OfficialList } from './to-determinations.ts'

/**
 * The official lists that decide on IMET.
 *
 * @function
 */
export const officialLists: () => readonly OfficialList[] = once(listsThatDecide)

/**
 * Lists that people ask about and that do not reach IMET: the provisions say why.
 *
 * @function
 */
export const listsOutsideImet: () => readonly OfficialList[] = once(listsThatDoNot)

/** The years of one official list; none for an id that no list has. */
export function yearsOf(id: string): readonly ListYear[] {
  return officialLists().find((list) => list.id === id)?.years ?? []
}
