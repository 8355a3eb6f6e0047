import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const SRC = new URL('../../src/', import.meta.url).pathname

/** Types whose schema is named otherwise than the type, or whose name stands in two files. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  Amount: 'allocation/amount.ts#amountSchema',
  PersonScreening: 'training/person.ts#screeningSchema',
  Screening: 'interop/screen-trainings.ts#Screening',
  ProgramLine: 'eligibility/nomination/nomination.ts#lineSchema',
  Version: 'law/provision.ts#versionSchema',
  ReportedLine: 'interop/reported-line.ts#reportedLineSchema',
  Measure: 'records/row.ts#measureSchema',
}

interface Declared {
  readonly where: string
  readonly words: Record<string, string>
}

/** The first paragraph of a comment, on one line. */
function wordsOf(node: ts.Node, text: string): string | undefined {
  const comment = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1)
  const raw = comment === undefined ? '' : text.slice(comment.pos, comment.end)
  if (!raw.startsWith('/**')) return undefined
  const body = raw.slice(3, -2).replace(/^\s*\* ?/gm, '').trim()
  const [first = ''] = body.split(/^@|\n\s*\n/m)
  const plain = first.replace(/\{@link (\w+)\}/g, '$1').replace(/\s+/g, ' ').replace(/^zod schema of /, '').trim()
  return plain === '' ? undefined : plain.charAt(0).toUpperCase() + plain.slice(1)
}

function fieldsOf(members: readonly ts.Node[], source: ts.SourceFile): Record<string, string> {
  const found: Record<string, string> = {}
  for (const member of members) {
    const isField = ts.isPropertySignature(member) || ts.isPropertyAssignment(member)
    const words = isField ? wordsOf(member, source.text) : undefined
    if (isField && words !== undefined) found[member.name.getText(source)] = words
  }
  return found
}

/** The first object that a schema is made of. */
function objectIn(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(node)) return node
  return ts.forEachChild(node, objectIn)
}

function declaredIn(file: string): [string, Declared][] {
  const source = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.ES2022, true)
  const whole = (node: ts.Node) => {
    const words = wordsOf(node, source.text)
    return words === undefined ? {} : { '': words }
  }
  return source.statements.flatMap((statement): [string, Declared][] => {
    if (ts.isInterfaceDeclaration(statement)) {
      const words = { ...whole(statement), ...fieldsOf(statement.members, source) }
      return [[statement.name.text, { where: `${file}#${statement.name.text}`, words }]]
    }
    if (ts.isTypeAliasDeclaration(statement)) {
      return [[statement.name.text, { where: `${file}#${statement.name.text}`, words: whole(statement) }]]
    }
    if (!ts.isVariableStatement(statement)) return []
    const [declaration] = statement.declarationList.declarations
    const name = declaration?.name.getText(source) ?? ''
    if (declaration?.initializer === undefined || !/Schema$|^shared$/.test(name)) return []
    const object = objectIn(declaration.initializer)
    return [[name, { where: `${file}#${name}`, words: { ...whole(statement), ...(object === undefined ? {} : fieldsOf(object.properties, source)) } }]]
  })
}

/** What the documentation in `src/` says of the named schemas and their fields. */
export function documented(ids: readonly string[]): Record<string, Record<string, string>> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('schema/'))
  const all = files.sort().flatMap(declaredIn)
  const at = (where: string) => all.find(([, declared]) => declared.where === where)?.[1].words
  const shared = at('records/row.ts#shared') ?? {}
  const stamp = at('law/stamp.ts#Stamp') ?? {}
  const wordsFor = (id: string): Record<string, string> => {
    const elsewhere = ELSEWHERE[id]
    if (elsewhere !== undefined) {
      const words = at(elsewhere)
      if (words === undefined) throw new Error(`no declaration ${elsewhere}`)
      return words
    }
    const schema = `${id.charAt(0).toLowerCase()}${id.slice(1)}Schema`
    const found = all.filter(([name]) => name === id || name === schema).map(([, { words }]) => words)
    return Object.assign({}, ...found.reverse()) as Record<string, string>
  }
  const fields = (words: Record<string, string>) => Object.fromEntries(Object.entries(words).filter(([name]) => name !== ''))
  return Object.fromEntries(
    ids
      .map((id): [string, Record<string, string>] => {
        const rows = id === 'Measure' || id === 'Determination' ? fields(shared) : {}
        const stamped = ['CountryDecision', 'NominationDecision', 'CountryStatus', 'AllocationPlan', 'Ledger'].includes(id) ? fields(stamp) : {}
        return [id, { ...stamped, ...rows, ...wordsFor(id) }]
      })
      .filter(([, words]) => Object.keys(words).length > 0),
  )
}

/** The file in which the words are kept, so that the library needs no source at run time. */
export function descriptionsFile(ids: readonly string[]): string {
  const text = (value: string) => (value.includes("'") ? JSON.stringify(value) : `'${value.replaceAll('\\', '\\\\')}'`)
  const entries = Object.entries(documented(ids)).map(([id, words]) => {
    const lines = Object.entries(words).map(([field, said]) => `      ${field === '' ? "''" : field}: ${text(said)},`)
    return `    ${id}: {\n${lines.join('\n')}\n    },`
  })
  return [
    '/**',
    ' * What the documentation says of each named schema (under the empty name) and of its fields. Made from the comments in',
    ' * `src/` by test/schema/snapshots.test.ts, which fails where the two differ. Made anew at each call.',
    ' */',
    'export function allDescriptions(): Readonly<Record<string, Readonly<Record<string, string>>>> {',
    '  return {',
    ...entries,
    '  }',
    '}',
    '',
  ].join('\n')
}
