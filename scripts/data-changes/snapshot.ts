import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type * as current from '../../src/index.ts'

/** A row of a collection, as plain data. */
export type Row = Readonly<Record<string, unknown>>

/** A stretch of days with one access: half-open, the last without an end. */
export interface Stretch {
  readonly from: string
  readonly to: string | null
  readonly access: string
}

/** All that one version says: its rows by collection and id, its answer for each country and day, and its public names. */
export interface Snapshot {
  readonly library: string
  /** `null` for a version that did not tell yet. */
  readonly lawAsOf: string | null
  readonly recordsAsOf: string | null
  readonly collections: Readonly<Record<string, Readonly<Record<string, Row>>>>
  readonly access: Readonly<Record<string, readonly Stretch[]>>
  /** `name: kind` of each export. */
  readonly exports: readonly string[]
  /** The fields and codes of inputs and results, by schema; `null` for a version that describes none. */
  readonly codes: readonly string[] | null
}

type Version = typeof current & Readonly<Record<string, unknown>>

function byId<R extends object>(rows: readonly R[], idOf: (row: R) => string): Record<string, Row> {
  const found: Record<string, Row> = {}
  for (const row of rows) {
    const id = idOf(row)
    let key = id
    for (let nth = 2; key in found; nth += 1) key = `${id} #${nth}`
    found[key] = JSON.parse(JSON.stringify(row)) as Row
  }
  return found
}

/** Older versions lack some of the questions; what they cannot say is left empty. */
function rowsOf<R>(ask: (() => readonly R[]) | undefined): readonly R[] {
  return typeof ask === 'function' ? ask() : []
}

function stretchesOf(spans: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const { from, to, access } of spans) {
    const last = joined.at(-1)
    if (last?.access === access) joined[joined.length - 1] = { ...last, to }
    else joined.push({ from, to, access })
  }
  return joined
}

/** Words of JSON Schema that lead on without naming a field. */
const STRUCTURE = /^(properties|items|prefixItems|anyOf|oneOf|allOf|\d+)$/

/** The fields and codes in a JSON Schema, by where they stand; what has a name of its own stands under it: `FindingResult: bars`. */
function codesIn(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const node = schema as { readonly enum?: unknown; readonly properties?: object }
  const codes = Array.isArray(node.enum) ? node.enum.map((code) => `${at}: ${String(code)}`) : []
  const fields = Object.keys(node.properties ?? {}).map((field) => `${at}.${field}`)
  const inner = Object.entries(schema).flatMap(([key, part]: [string, unknown]) =>
    key === '$defs' ? definitionsIn(part) : codesIn(part, STRUCTURE.test(key) ? at : `${at}.${key}`),
  )
  return [...codes, ...fields, ...inner]
}

function definitionsIn(part: unknown): string[] {
  return Object.entries(part as object).flatMap(([name, definition]) => codesIn(definition, name))
}

const distinct = (texts: readonly string[]) => [...new Set(texts)].sort()

/** What a version says, from its module and, where it has one, the module of its schemas. */
export function snapshotOf(imet: Version, schemas: Readonly<Record<string, unknown>> = {}): Snapshot {
  const provisions = rowsOf(imet.provisions)
  const countries = rowsOf(imet.countries)
  const asOf = typeof imet.recordsAsOf === 'function' ? imet.recordsAsOf() : null
  return {
    library: imet.LIBRARY ?? 'unknown',
    lawAsOf: asOf?.law ?? null,
    recordsAsOf: asOf?.records ?? null,
    collections: {
      determinations: byId(rowsOf(imet.determinations), ({ id }) => id),
      measures: byId(rowsOf(imet.measures), ({ id }) => id),
      'official lists': byId(
        [...rowsOf(imet.officialLists), ...rowsOf(imet.listsOutsideImet)].flatMap(({ id, years }) => years.map((year) => ({ list: id, ...year }))),
        ({ list, from }) => `${list} ${from}`,
      ),
      holes: byId(
        typeof imet.holesFor === 'function' ? countries.flatMap((country) => imet.holesFor(country)) : [],
        ({ country, fact, from }) => `${country} ${fact} ${from}`,
      ),
      coverage: byId(rowsOf(imet.coverage), ({ provision, slot, from }) => `${provision}/${slot} ${from}`),
      appropriations: byId(rowsOf(imet.accountHistory), ({ fiscalYear }) => `FY${fiscalYear}`),
      provisions: byId(provisions.map((provision) => ({ ...provision, versions: undefined })), ({ id }) => id),
      versions: byId(
        provisions.flatMap(({ id, versions }) => versions.map((version) => ({ provision: id, ...version }))),
        ({ provision, from }) => `${provision} ${from}`,
      ),
    },
    access: Object.fromEntries(countries.map((country) => [country, stretchesOf(imet.timelineOf(country))])),
    exports: distinct(Object.entries(imet).map(([name, value]) => `${name}: ${typeof value}`)),
    codes:
      typeof schemas['jsonSchemas'] === 'function'
        ? distinct(Object.entries(schemas['jsonSchemas']() as object).flatMap(([name, schema]) => codesIn(schema, name)))
        : null,
  }
}

/** `tsx snapshot.ts <module> <module of the schemas, or -> <file>`: writes what a version says, in a process of its own. */
const [entry, schemaEntry, out] = process.argv.slice(2)
if (process.argv[1]?.endsWith('snapshot.ts') === true && entry !== undefined && schemaEntry !== undefined && out !== undefined) {
  const load = async (file: string) => (await import(pathToFileURL(file).href)) as Version
  writeFileSync(out, JSON.stringify(snapshotOf(await load(entry), schemaEntry === '-' ? {} : await load(schemaEntry))))
}
