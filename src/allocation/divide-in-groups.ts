import { capacity, divide } from './divide.ts'
import type { Method } from './divisor-methods.ts'
import type { Award, Claim } from './share.ts'

/** Claims that may together take no more than so many units. Groups share no member. */
export interface Group {
  readonly members: readonly number[]
  readonly most: number
}

/** As {@link divide}, under ceilings on groups of claims: a group that would pass its ceiling is held at it and divided alone. */
export function divideInGroups(
  units: number,
  claims: readonly Claim[],
  groups: readonly Group[],
  method: Method,
): { readonly awards: readonly Award[]; readonly full: readonly Group[] } {
  if (groups.length === 0) return { awards: divide(units, claims, method), full: [] }
  const awards: Award[] = []
  const full: Group[] = []
  let open = claims.map((_, index) => index)
  let left = units
  for (;;) {
    const current = divide(left, open.map((index) => claims[index] as Claim), method)
    const got = new Map(open.map((index, place) => [index, current[place] as Award]))
    const over = groups.filter(
      (group) =>
        !full.includes(group) &&
        group.members.reduce((sum, index) => sum + (got.get(index)?.units ?? 0), 0) > group.most,
    )
    if (over.length === 0) {
      for (const [index, award] of got) awards[index] = award
      return { awards, full }
    }
    for (const group of over) {
      const inside = group.members.map((index) => claims[index] as Claim)
      const share = Math.min(group.most, capacity(inside))
      divide(share, inside, method).forEach((award, place) => {
        awards[group.members[place] as number] = award
      })
      full.push(group)
      left -= share
    }
    const gone = new Set(over.flatMap(({ members }) => members))
    open = open.filter((index) => !gone.has(index))
  }
}
