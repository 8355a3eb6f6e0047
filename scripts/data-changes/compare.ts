import type { Row, Snapshot, Stretch } from './snapshot.ts'

/** A row that one version has and the other has not, or a field of a row that differs. */
export interface RowChange {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly collection: string
  readonly id: string
  /** `null` where the whole row came or went. */
  readonly field: string | null
  readonly old: unknown
  readonly new: unknown
  /** Where the row that stands now, or the one that stood, can be checked. */
  readonly source: string | null
  /** First day of which the row speaks, where it has one. */
  readonly from: string | null
}

/** Days on which a country's access is another one; `null` for a country that a version does not know. */
export interface Flip {
  readonly country: string
  readonly from: string
  readonly to: string | null
  readonly before: string | null
  readonly after: string | null
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function sourceOf(row: Row): string | null {
  const names = Array.isArray(row['sources']) ? row['sources'].map((source: { readonly name?: unknown }) => String(source.name)) : []
  return names.length === 0 ? null : names.join('; ')
}

/** The fiscal year of a row of the account begins on 1 October, and until 1976 began on 1 July. */
function yearBegins(year: unknown): string | null {
  if (year === 'TQ') return '1976-07-01'
  if (typeof year !== 'number') return null
  return year <= 1976 ? `${year - 1}-07-01` : `${year - 1}-10-01`
}

function firstDay(row: Row): string | null {
  return typeof row['from'] === 'string' ? row['from'] : yearBegins(row['fiscalYear'])
}

function inCollection(collection: string, before: Readonly<Record<string, Row>>, after: Readonly<Record<string, Row>>): RowChange[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return ids.flatMap((id): RowChange[] => {
    const [old, now] = [before[id], after[id]]
    const row = now ?? old
    if (row === undefined) return []
    const about = { collection, id, source: sourceOf(row), from: firstDay(row) }
    if (old === undefined) return [{ kind: 'added', ...about, field: null, old: null, new: now }]
    if (now === undefined) return [{ kind: 'removed', ...about, field: null, old, new: null }]
    const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    return fields
      .filter((field) => !same(old[field], now[field]))
      .map((field) => ({ kind: 'changed', ...about, field, old: old[field] ?? null, new: now[field] ?? null }))
  })
}

/** Every row that was added, removed or changed, in the order of the collections and ids. */
export function rowChanges(before: Snapshot, after: Snapshot): RowChange[] {
  const collections = [...new Set([...Object.keys(before.collections), ...Object.keys(after.collections)])]
  return collections.flatMap((name) => inCollection(name, before.collections[name] ?? {}, after.collections[name] ?? {}))
}

function accessOn(stretches: readonly Stretch[], day: string): string | null {
  return stretches.find(({ from, to }) => from <= day && (to === null || day < to))?.access ?? null
}

function flipsOf(country: string, before: readonly Stretch[], after: readonly Stretch[]): Flip[] {
  const ends = [...before, ...after].flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
  const days = [...new Set(ends)].sort()
  const found: Flip[] = []
  days.forEach((from, index) => {
    const flip = { country, from, to: days[index + 1] ?? null, before: accessOn(before, from), after: accessOn(after, from) }
    if (flip.before === flip.after) return
    const last = found.at(-1)
    if (last?.to === from && last.before === flip.before && last.after === flip.after) found[found.length - 1] = { ...last, to: flip.to }
    else found.push(flip)
  })
  return found
}

/** Every stretch of days on which a country's access is another one, by country and day. */
export function flips(before: Snapshot, after: Snapshot): Flip[] {
  const countries = [...new Set([...Object.keys(before.access), ...Object.keys(after.access)])].sort()
  return countries.flatMap((country) => flipsOf(country, before.access[country] ?? [], after.access[country] ?? []))
}
