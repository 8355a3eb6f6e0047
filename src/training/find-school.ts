import { isoDate, type IsoDate } from '../core/day.ts'
import { ImetError, shown } from '../core/errors.ts'
import { once } from '../core/schema.ts'
import type { School, SchoolName } from './school.ts'
import { schools, type SchoolId } from './schools.ts'

/** A school that was found, with the name it bore on the day. */
export interface FoundSchool {
  readonly id: SchoolId
  readonly school: School
  /** The name on the day asked about, or its latest. */
  readonly name: string
}

function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replace(/\b(the|of|for|u ?s|united states|us)\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function keysOf({ name, short, also }: SchoolName): string[] {
  return [name, ...(short === null ? [] : [short]), ...also].map(key)
}

const bare = (text: string) => text.toLowerCase()

const byName = once((): ReadonlyMap<string, readonly SchoolId[]> => {
  const made = new Map<string, SchoolId[]>()
  for (const id of Object.keys(schools()) as SchoolId[]) {
    for (const name of new Set([bare(id), ...schools()[id].names.flatMap(keysOf)])) {
      const ids = made.get(name)
      if (ids === undefined) made.set(name, [id])
      else if (!ids.includes(id)) ids.push(id)
    }
  }
  return made
})

function existedOn({ founded, closed }: School, day: IsoDate): boolean {
  return (founded === null || founded <= day) && (closed === null || day < closed)
}

function nameOn({ names }: School, day: IsoDate | undefined): string {
  const borne =
    day === undefined
      ? names
      : names.filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to))
  return (borne.at(-1) ?? names.at(-1) ?? { name: '' }).name
}

/**
 * Finds a school by its name, a former name or its abbreviation; with a day, only one that existed then. A former name
 * finds the school that bore it, not its successor: ask `schools()` for `predecessors`.
 *
 * @returns `null` where no school of ours has that name
 * @throws ImetError `invalid-input` for something that is no text, `invalid-day`
 * @example
 * ```ts
 * findSchool('CCMR')?.name // 'Institute for Security Governance'
 * findSchool('ISG', '2015-01-01')?.name // 'Center for Civil-Military Relations'
 * findSchool('School of the Americas', '2010-01-01') // null
 * ```
 */
export function findSchool(text: string, day?: IsoDate): FoundSchool | null {
  if (typeof text !== 'string')
    throw new ImetError('invalid-input', 'school', `expected the name of a school, got ${shown(text)}`)
  const on = day === undefined ? undefined : isoDate(day, 'day')
  const ids = byName().get(key(text)) ?? byName().get(bare(text.trim())) ?? []
  const id = ids.find((candidate) => on === undefined || existedOn(schools()[candidate], on))
  return id === undefined ? null : { id, school: schools()[id], name: nameOn(schools()[id], on) }
}

/**
 * The schools from which a school descends, nearest first.
 *
 * @throws ImetError `invalid-input` for an id that no school has
 * @example
 * ```ts
 * predecessorsOf('whinsec') // ['usarsa']
 * ```
 */
export function predecessorsOf(id: SchoolId): readonly SchoolId[] {
  if (typeof id !== 'string' || !Object.hasOwn(schools(), id)) {
    throw new ImetError('invalid-input', 'school', `expected the id of a school, got ${shown(id)}`)
  }
  const direct = schools()[id].predecessors.filter((name): name is SchoolId => Object.hasOwn(schools(), name))
  return direct.flatMap((name) => [name, ...predecessorsOf(name)])
}
