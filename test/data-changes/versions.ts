import type { Row, Snapshot, Stretch } from '../../scripts/data-changes/snapshot.ts'

const SOURCE = { name: 'Federal Register', url: null }

/** A row of the event log as far as a comparison looks at it. */
export function measure(id: string, from: string, to: string | null, more: Row = {}): Row {
  return { id, country: 'SEN', from, to, end: to === null ? 'in-force' : 'ended', sources: [SOURCE], ...more }
}

/** A small version: two countries, the given steps, and nothing else but what is given. */
export function version(measures: readonly Row[], access: Readonly<Record<string, readonly Stretch[]>> = OPEN, more: Partial<Snapshot> = {}): Snapshot {
  return {
    library: '1.0.0',
    lawAsOf: '2026-10-09',
    recordsAsOf: '2026-10-09',
    collections: { measures: Object.fromEntries(measures.map((row) => [String(row['id']), row])) },
    access,
    exports: ['assessCountry: function'],
    codes: ['span.access: open', 'span.access: barred'],
    ...more,
  }
}

export const OPEN: Readonly<Record<string, readonly Stretch[]>> = {
  SEN: [{ from: '1976-06-30', to: null, access: 'open' }],
  TUN: [{ from: '1976-06-30', to: '2011-01-14', access: 'restricted' }, { from: '2011-01-14', to: null, access: 'open' }],
}

/** Senegal barred for some days. */
export function barred(from: string, to: string | null): Readonly<Record<string, readonly Stretch[]>> {
  const after: Stretch[] = to === null ? [] : [{ from: to, to: null, access: 'open' }]
  return { ...OPEN, SEN: [{ from: '1976-06-30', to: from, access: 'open' }, { from, to, access: 'barred' }, ...after] }
}

/** The text of a built version that answers the questions a comparison asks, from the rows of a small one. */
export function moduleOf({ collections, access, recordsAsOf, lawAsOf }: Snapshot): string {
  const rows = JSON.stringify(Object.values(collections['measures'] ?? {}))
  return [
    `const access = ${JSON.stringify(access)}`,
    `export const LIBRARY = '1.0.0'`,
    `export const recordsAsOf = () => (${JSON.stringify({ records: recordsAsOf, law: lawAsOf })})`,
    `export const countries = () => Object.keys(access)`,
    `export const timelineOf = (country) => access[country]`,
    `export const measures = () => ${rows}`,
  ].join('\n')
}
