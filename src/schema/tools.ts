import { ImetError, shown, type ImetErrorCode } from '../core/errors.ts'
import { nearest } from '../core/nearest.ts'
import { parseInput } from '../core/parse.ts'
import { jsonSchemaFor, type JsonSchema } from './json-schema.ts'
import { toolRules, type ToolRule } from './tool-rules.ts'

/** The name of a question that {@link callTool} answers. */
export type ToolName = keyof ReturnType<typeof toolRules>

/** A question described for a caller that knows nothing but JSON, such as a language model. */
export interface Tool {
  readonly name: ToolName
  /** One line: what it answers. */
  readonly description: string
  /** Of one closed object. */
  readonly inputSchema: JsonSchema
  /** Of what {@link callTool} gives back, unless it is a {@link ToolError}. */
  readonly outputSchema: JsonSchema
}

/** Input that could not be read, as data: the fields of an {@link ImetError}. */
export interface ToolError {
  readonly error: { readonly code: ImetErrorCode; readonly path: string; readonly message: string }
}

const names = () => Object.keys(toolRules()) as ToolName[]

/**
 * The main questions as tools, in the form that model-context servers and function-calling interfaces take: a name, one line on
 * what it answers, and the JSON Schemas of its input and its output.
 *
 * @example
 * ```ts
 * tools().map(({ name }) => name).slice(0, 3) // ['assess_country', 'status_on', 'timeline_of']
 * ```
 */
export function tools(): readonly Tool[] {
  return names().map((name) => {
    const { description, input, output } = toolRules()[name]
    const address = name.replaceAll('_', '-')
    return {
      name,
      description,
      inputSchema: jsonSchemaFor(input(), `${address}-input`),
      outputSchema: jsonSchemaFor(output(), `${address}-output`),
    }
  })
}

function ruleOf(name: string): ToolRule {
  if (typeof name === 'string' && Object.hasOwn(toolRules(), name)) return toolRules()[name as ToolName]
  const near = typeof name === 'string' ? nearest(name, names()) : null
  throw new ImetError(
    'invalid-input',
    'name',
    `expected the name of a tool, got ${shown(name)}${near === null ? '' : `; did you mean "${near}"?`}`,
  )
}

/**
 * Runs a tool on input as it came. Never throws for what a caller can get wrong: a name or an input that cannot be read comes
 * back as data that says where the fault is and what was expected.
 *
 * @param name - one of {@link tools}
 * @param input - plain JSON
 * @example
 * ```ts
 * callTool('law_on', { on: '2019-02-29' })
 * // { error: { code: 'invalid-day', path: 'on', message: 'on: expected a real calendar day YYYY-MM-DD from 1900-01-01 to 2199-12-31, got "2019-02-29"' } }
 * ```
 */
export function callTool(name: string, input: unknown): Readonly<Record<string, unknown>> | ToolError {
  try {
    const { input: schema, run } = ruleOf(name)
    return run(parseInput(schema, input) as never) as Readonly<Record<string, unknown>>
  } catch (error) {
    if (!(error instanceof ImetError)) throw error
    const { code, path, message } = error
    return { error: { code, path, message } }
  }
}
