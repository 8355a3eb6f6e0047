import type { Flip, RowChange } from './compare.ts'
import type { Needed } from './level.ts'
import type { Snapshot } from './snapshot.ts'

/** All that the comparison found. */
export interface DataChanges {
  readonly before: Pick<Snapshot, 'library' | 'lawAsOf' | 'recordsAsOf'>
  readonly after: Pick<Snapshot, 'library' | 'lawAsOf' | 'recordsAsOf'>
  readonly needs: Needed
  readonly rows: readonly RowChange[]
  readonly flips: readonly Flip[]
}

const MOST = 60

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const cut = text.length > 100 ? `${text.slice(0, 97)}...` : text
  return cut.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')
}

/** Lists of codes differ by what came and went, which is shorter than both. */
function difference(old: unknown, now: unknown): string {
  const codes = (value: unknown): string[] | null =>
    Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null
  const [before, after] = [codes(old), codes(now)]
  if (before === null || after === null) return `${short(old)} → ${short(now)}`
  const came = after.filter((one) => !before.includes(one)).map((one) => `+${one}`)
  const went = before.filter((one) => !after.includes(one)).map((one) => `-${one}`)
  return [...went, ...came].join(' ') || 'in another order'
}

function lineOf({ kind, id, field, old, new: now, source }: RowChange): string {
  const what = kind === 'changed' ? `\`${field}\` ${difference(old, now)}` : kind
  return `- ${id}: ${what}${source === null ? '' : ` (${short(source)})`}`
}

function capped(lines: readonly string[]): string[] {
  return lines.length <= MOST ? [...lines] : [...lines.slice(0, MOST), `- and ${lines.length - MOST} more in \`data-changes.json\``]
}

/** A summary to be pasted into the changeset of a data release. */
export function markdown({ before, after, needs, rows, flips }: DataChanges): string {
  const collections = [...new Set(rows.map(({ collection }) => collection))]
  const reach = (version: DataChanges['before']) => `records to ${version.recordsAsOf ?? 'a day not told'}, law to ${version.lawAsOf ?? 'a day not told'}`
  return [
    `Data: ${reach(before)} before; ${reach(after)} now. ${needs.level === 'none' ? 'Needs no release' : `Needs a ${needs.level} release`}: ${needs.because.slice(0, 10).join('; ')}.`,
    ...(flips.length === 0 ? ['', "No country's access changes on any day."] : [
      '',
      `### Access changes (${flips.length})`,
      '',
      '| Country | From | To | Before | Now |',
      '| --- | --- | --- | --- | --- |',
      ...flips.slice(0, MOST).map((flip) => `| ${flip.country} | ${flip.from} | ${flip.to ?? ''} | ${flip.before ?? ''} | ${flip.after ?? ''} |`),
      ...(flips.length > MOST ? ['', `And ${flips.length - MOST} more in \`data-changes.json\`.`] : []),
    ]),
    ...collections.flatMap((name) => {
      const own = rows.filter(({ collection }) => collection === name)
      const ids = new Set(own.map(({ id }) => id)).size
      return ['', `### ${name.charAt(0).toUpperCase()}${name.slice(1)}: ${ids} ${ids === 1 ? 'row' : 'rows'}`, '', ...capped(own.map(lineOf))]
    }),
    '',
  ].join('\n')
}
