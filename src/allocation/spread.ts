import { ImetError } from '../core/errors.ts'
import type { BoundedLine } from './bounds.ts'
import { divideInGroups, type Group } from './divide-in-groups.ts'
import type { Method } from './divisor-methods.ts'
import type { AllocationInput } from './input.ts'
import type { Award, Claim } from './share.ts'

/** A line in whole units: what it may get, and the part outside the units (an earmark of broken units). */
export interface UnitLine {
  readonly bounded: BoundedLine
  readonly weight: bigint
  readonly least: number
  /** `Infinity` where nothing limits it. */
  readonly most: number
  /** Its request in whole units, within its bounds. */
  readonly wanted: number
}

/** Lines in units after they shared; `full` are the class caps that decided. */
export interface Spread {
  readonly awards: readonly Award[]
  readonly full: readonly Group[]
}

function priorityOf({ bounded }: UnitLine): number {
  const { priority } = bounded.line
  if (priority !== undefined) return priority
  // A line that a rule adds asked for nothing, so it stands in no queue.
  if (bounded.place < 0) return 0
  throw new ImetError(
    'invalid-input',
    `lines[${bounded.place}].priority`,
    'expected a value, since the lines share by priority, got nothing',
  )
}

function fixed(units: number): Award {
  return { units, whole: units, rest: '0', bound: null, tiedWith: [] }
}

/** Meets requests in order of priority, once every floor is met; one priority after the other. */
function byPriority(units: number, lines: readonly UnitLine[], groups: readonly Group[], method: Method): Spread {
  const priorities = lines.map(priorityOf)
  const awards = lines.map(({ least }) => fixed(least))
  const full: Group[] = []
  let left = units - lines.reduce((sum, { least }) => sum + least, 0)
  for (const priority of [...new Set(priorities)].sort((a, b) => a - b)) {
    const members = lines.flatMap((_, index) => (priorities[index] === priority ? [index] : []))
    const claims = members.map((index): Claim => {
      const { bounded, weight, least, wanted } = lines[index] as UnitLine
      return { key: bounded.line.country, weight, least, most: wanted }
    })
    const floors = claims.reduce((sum, { least }) => sum + least, 0)
    const inTier = groups.map((group): Group => {
      const elsewhere = group.members
        .filter((index) => priorities[index] !== priority)
        .reduce((sum, index) => sum + (awards[index] as Award).units, 0)
      return {
        members: members.flatMap((index, place) => (group.members.includes(index) ? [place] : [])),
        most: group.most - elsewhere,
      }
    })
    const spread = divideInGroups(left + floors, claims, inTier, method)
    spread.awards.forEach((award, place) => {
      awards[members[place] as number] = award
      left -= award.units - (claims[place] as Claim).least
    })
    inTier.forEach((group, index) => {
      if (spread.full.includes(group)) full.push(groups[index] as Group)
    })
  }
  return { awards, full }
}

/** Shares whole units among the lines on the input's basis. */
export function spread(
  input: AllocationInput,
  units: number,
  lines: readonly UnitLine[],
  groups: readonly Group[],
  method: Method,
): Spread {
  if (input.basis === 'priority') return byPriority(units, lines, groups, method)
  if (input.basis === 'as-requested') return { awards: lines.map(({ wanted }) => fixed(wanted)), full: [] }
  const claims = lines.map(
    ({ bounded, weight, least, most, wanted }): Claim => ({
      key: bounded.line.country,
      weight,
      least,
      most: Math.max(least, Math.min(input.capAtRequest === true ? wanted : most, units)),
    }),
  )
  return divideInGroups(units, claims, groups, method)
}
