import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'node:util'
import ts from 'typescript'
import * as imet from '../../src/index.ts'
import * as allocation from '../../src/allocation/index.ts'
import * as core from '../../src/core/index.ts'
import * as eligibility from '../../src/eligibility/index.ts'
import * as explain from '../../src/explain/index.ts'
import * as interop from '../../src/interop/index.ts'
import * as law from '../../src/law/index.ts'
import * as records from '../../src/records/index.ts'
import * as status from '../../src/status/index.ts'
import * as training from '../../src/training/index.ts'

/** One example of the docs: code, each line's result, and what the whole of it prints where the page shows that. */
export interface Example {
  readonly where: string
  readonly code: string
  readonly printed: string | null
}

/** What `import` finds under each name of the package. */
const PACKAGE: Readonly<Record<string, unknown>> = {
  imet,
  'imet/allocation': allocation,
  'imet/core': core,
  'imet/eligibility': eligibility,
  'imet/explain': explain,
  'imet/interop': interop,
  'imet/law': law,
  'imet/records': records,
  'imet/status': status,
  'imet/training': training,
}

const ROOT = new URL('../../', import.meta.url).pathname
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const filesOf = (folder: string, end: string) =>
  readdirSync(join(ROOT, folder)).filter((file) => file.endsWith(end)).sort().map((file) => join(folder, file))

/** A block of code, and the block of text that follows after the word "prints". */
const BLOCK = /```ts\n([\s\S]*?)```(?:\n+prints\n+```text\n([\s\S]*?)```)?/g

/** Every `@example` of `src/`, and every `ts` block of the README and the docs. */
export function examples(): Example[] {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file))
  const fromSource = sources.flatMap((file) => {
    const comments = read(file).match(/\/\*\*[\s\S]*?\*\//g) ?? []
    return comments
      .map((comment) => comment.replace(/^\s*\* ?/gm, ''))
      .flatMap((comment) => [...comment.matchAll(/@example\s*```ts\n([\s\S]*?)```/g)])
      .map((found) => ({ where: file, code: found[1] ?? '', printed: null }))
  })
  const fromPages = ['README.md', ...filesOf('docs', '.md')].flatMap((file) =>
    [...read(file).matchAll(BLOCK)].map((found) => ({ where: file, code: found[1] ?? '', printed: found[2] ?? null })),
  )
  return [...fromSource, ...fromPages]
}

/** The programs of docs/examples, each with the text beside it. */
export function programs(): Example[] {
  return filesOf('docs/examples', '.ts').map((file) => ({ where: file, code: read(file), printed: read(file.replace(/\.ts$/, '.txt')) }))
}

/** What an example claims: for each expression with a printed result, both. */
export interface Claim {
  readonly expression: string
  readonly got: unknown
  readonly expected: unknown
}

function expectedText(result: string): string {
  // A result may be followed by a remark: `'open': no statute barred it`.
  return result.replace(/^('(?:[^'\\]|\\.)*'|-?[\d_.]+|true|false|null|undefined): .*$/, '$1')
}

/** The comment lines that follow a statement, up to the next one, without their marks. */
function resultAfter(source: ts.SourceFile, statement: ts.Statement): string | null {
  const text = source.text
  const ranges = [...(ts.getTrailingCommentRanges(text, statement.end) ?? []), ...(ts.getLeadingCommentRanges(text, statement.end) ?? [])]
  const starts = new Set<number>()
  const lines = ranges
    .filter(({ pos }) => !starts.has(pos) && starts.add(pos))
    .map(({ pos, end }) => text.slice(pos + 2, end).trim())
  return lines.length === 0 ? null : expectedText(lines.join('\n'))
}

/** Whether a statement prints: what comes after it is the next thought, not its result. */
function prints(expression: string): boolean {
  return expression.startsWith('console.')
}

function withClaims(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const edits: { from: number; to: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const expected = resultAfter(source, node)
      const expression = node.expression.getText(source)
      if (expected !== null && !prints(expression)) {
        const text = `__claims.push({ expression: ${JSON.stringify(expression)}, got: (${expression}), expected: (${expected}) });`
        edits.push({ from: node.getStart(source), to: node.end, text })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return edits.sort((a, b) => b.from - a.from).reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code)
}

/** What came of an example: its claims, and what it printed. */
export interface Outcome {
  readonly claims: readonly Claim[]
  readonly printed: string
}

/** Runs an example: it imports what it names, and finds the names of `scope` without an import, as a docstring does. */
export function outcomeOf({ code }: Example, scope: Readonly<Record<string, unknown>> = {}): Outcome {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS }
  const { outputText } = ts.transpileModule(withClaims(code), { compilerOptions })
  const claims: Claim[] = []
  const lines: string[] = []
  const require = (name: string) => {
    if (!Object.hasOwn(PACKAGE, name)) throw new Error(`expected an entry point of the package, got "${name}"`)
    return PACKAGE[name]
  }
  const names = Object.keys(scope)
  // In a block of its own, so that an example may call something by a name that is public.
  const run = new Function(...names, '__claims', 'console', 'require', 'exports', `{\n${outputText}\n}`)
  run(...names.map((name) => scope[name]), claims, { log: (...words: unknown[]) => lines.push(format(...words)) }, require, {})
  return { claims, printed: lines.map((line) => `${line}\n`).join('') }
}
