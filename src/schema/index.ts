/**
 * JSON Schemas (draft 2020-12) of every input and result, and the main questions as tools for language-model callers.
 *
 * @packageDocumentation
 */
export { schemaNames, schemaOf } from './catalog.ts'
export type { SchemaName, SchemaTypes } from './catalog.ts'
export { jsonSchemaOf, jsonSchemas, SCHEMA_VERSION } from './json-schema.ts'
export type { JsonSchema } from './json-schema.ts'
export { callTool, tools } from './tools.ts'
export type { Tool, ToolError, ToolName } from './tools.ts'
