// Writes the public surface of the package as text: each name of each entry, with its signature or declaration. It is committed, so
// that a change of the surface is seen in review; with --check it fails where the text is not up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript'
import { GROUPS } from './faces.ts'

const REPORT = 'test/api/public-api.txt'
const AREAS = Object.values(GROUPS).flat()

const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config, ts.sys, '.')
const program = ts.createProgram(AREAS.map((area) => `src/${area}/index.ts`), options)
const checker = program.getTypeChecker()
const printer = ts.createPrinter({ removeComments: true })
const FLAGS = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A constant's type as it stands in the source, or else as inferred; a schema's is the whole of what it reads, and is told by its type. */
function ofConstant(name: string, declaration: ts.VariableDeclaration): string {
  const type = declaration.type === undefined ? checker.typeToString(checker.getTypeAtLocation(declaration), declaration, FLAGS) : declaration.type.getText()
  return `const ${name}: ${/Zod/.test(type) ? '() => zod schema' : squeezed(type)}`
}

/** A class by its members; what a constructor does is no part of the surface. */
function ofClass(name: string, declaration: ts.ClassDeclaration): string {
  const base = declaration.heritageClauses?.map((clause) => clause.getText()).join(' ') ?? ''
  const members = declaration.members.map((member) =>
    ts.isConstructorDeclaration(member) ? `constructor(${member.parameters.map((one) => one.getText()).join(', ')})` : printer.printNode(ts.EmitHint.Unspecified, member, member.getSourceFile()),
  )
  return squeezed(`class ${name} ${base} { ${members.map((member) => member.replace(/;$/, '')).join('; ')} }`)
}

function described(symbol: ts.Symbol): string[] {
  const name = symbol.getName()
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return (target.declarations ?? []).map((declaration) => {
    if (ts.isFunctionDeclaration(declaration)) {
      const signature = checker.getSignatureFromDeclaration(declaration)
      return `function ${name}${signature === undefined ? '' : checker.signatureToString(signature, declaration, FLAGS)}`
    }
    if (ts.isVariableDeclaration(declaration)) return ofConstant(name, declaration)
    if (ts.isClassDeclaration(declaration)) return ofClass(name, declaration)
    return squeezed(printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile())).replace(/^export /, '')
  })
}

function exportsOf(area: string): string[] {
  const file = program.getSourceFile(`src/${area}/index.ts`)
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file)
  if (module === undefined) throw new Error(`src/${area}/index.ts exports nothing`)
  return checker.getExportsOfModule(module).flatMap(described).sort()
}

const report = `${AREAS.map((area) => [`imet/${area}`, ...exportsOf(area).map((line) => `  ${line}`)].join('\n')).join('\n\n')}\n`

if (!process.argv.includes('--check')) writeFileSync(REPORT, report)
else if (!existsSync(REPORT) || readFileSync(REPORT, 'utf8') !== report) {
  console.error(`the public surface is not that of ${REPORT}: run "npm run api" and look at the difference`)
  process.exit(1)
} else console.log(`the public surface is that of ${REPORT}: ${report.split('\n').length} lines`)
