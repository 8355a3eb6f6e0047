import * as z from 'zod'
import { once } from '../core/schema.ts'
import type { Stamp } from '../law/stamp.ts'
import { schemaNames, schemaOf, type SchemaName } from './catalog.ts'
import { allDescriptions } from './all-descriptions.ts'
import { named, RULES } from './named.ts'

const descriptions = once(allDescriptions)

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** The version in the address of every schema here: that of the stamp that results carry. */
export const SCHEMA_VERSION: Stamp['schemaVersion'] = 1

interface Node {
  description?: string
  readonly properties?: Record<string, Node>
}

const registry = once(() => {
  const known = z.registry<{ readonly id: string; readonly [keyword: string]: unknown }>()
  for (const [id, schema] of Object.entries(named())) known.add(schema, { id, ...RULES[id] })
  return known
})

const nameOf = once((): ReadonlyMap<z.ZodType, string> => new Map(Object.entries(named()).map(([id, schema]) => [schema, id])))

/** The words of the documentation, where the schema has none of its own. */
function described(node: Node, id: string | undefined): Node {
  const words = id === undefined ? undefined : descriptions()[id]
  if (words === undefined) return node
  const { '': whole, ...fields } = words
  if (whole !== undefined) node.description ??= whole
  for (const [field, text] of Object.entries(fields)) {
    const property = node.properties?.[field]
    if (property !== undefined) property.description ??= text
  }
  return node
}

/** The JSON Schema of a zod schema, under an address, with what it refers to in `$defs`. */
export function jsonSchemaFor(schema: z.ZodType, address: string): JsonSchema {
  const made = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    metadata: registry(),
    // A list that is not to be written to is no other JSON.
    override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
  })
  const { $schema, $defs = {}, ...rest } = made as Record<string, unknown> & { $defs?: Record<string, Node> }
  const id = nameOf().get(schema)
  // zod files the root under its own name and refers to it; callers look for `type` and `properties` at the root.
  const { [id ?? '']: own, ...others } = $defs
  const root = described(own ?? rest, id)
  const defs = Object.fromEntries(
    Object.entries(others)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, node]) => [name, described(node, name)]),
  )
  return {
    $schema,
    $id: `urn:imet:schema:${address}:${SCHEMA_VERSION}`,
    ...(id === undefined ? {} : { title: id }),
    ...root,
    ...(Object.keys(defs).length === 0 ? {} : { $defs: defs }),
  }
}

/**
 * The JSON Schema (draft 2020-12) of an input or a result: closed, whole in itself, with the words of the documentation. Its
 * `$id` carries the `schemaVersion` that results carry. What no JSON Schema can say (a day that its month lacks, an end
 * before its beginning) only {@link schemaOf} refuses.
 *
 * @throws ImetError `invalid-input` for a name that no schema has
 * @example
 * ```ts
 * jsonSchemaOf('country-decision')['$id'] // 'urn:imet:schema:country-decision:1'
 * ```
 */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  return jsonSchemaFor(schemaOf(name), name)
}

/**
 * Every JSON Schema, by its name.
 *
 * @example
 * ```ts
 * Object.keys(jsonSchemas()).includes('allocation-plan') // true
 * ```
 */
export function jsonSchemas(): Readonly<Record<SchemaName, JsonSchema>> {
  return Object.fromEntries(schemaNames().map((name) => [name, jsonSchemaOf(name)])) as Record<SchemaName, JsonSchema>
}
