import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** One example of the docs: code, and each line's printed result. */
export interface Example {
  readonly where: string
  readonly code: string
}

const ROOT = new URL('../../', import.meta.url).pathname

/** Every `@example` of `src/`, and every `ts` block of the README and the docs. */
export function examples(): Example[] {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file))
  const fromSource = sources.flatMap((file) => {
    const comments = readFileSync(join(ROOT, file), 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? []
    return comments
      .map((comment) => comment.replace(/^\s*\* ?/gm, ''))
      .flatMap((comment) => [...comment.matchAll(/@example\s*```ts\n([\s\S]*?)```/g)].map((found) => ({ where: file, code: found[1] ?? '' })))
  })
  const pages = ['README.md', ...readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md')).map((file) => join('docs', file))]
  const fromPages = pages.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map((found) => ({ where: file, code: found[1] ?? '' })),
  )
  return [...fromSource, ...fromPages]
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

function withClaims(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const edits: { from: number; to: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const expected = resultAfter(source, node)
      const expression = node.expression.getText(source)
      if (expected !== null) {
        const text = `__claims.push({ expression: ${JSON.stringify(expression)}, got: (${expression}), expected: (${expected}) });`
        edits.push({ from: node.getStart(source), to: node.end, text })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return edits.sort((a, b) => b.from - a.from).reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code)
}

/** Runs an example with the names it needs in scope, and collects its claims. */
export function claimsOf({ code }: Example, scope: Readonly<Record<string, unknown>>): Claim[] {
  const body = withClaims(code.replace(/^import .*$/gm, ''))
  const { outputText } = ts.transpileModule(body, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } })
  const claims: Claim[] = []
  const names = Object.keys(scope)
  const run = new Function(...names, '__claims', 'console', outputText)
  run(...names.map((name) => scope[name]), claims, { log: () => undefined })
  return claims
}
