// Proves that lint bites: each snippet breaks one rule of the house and must be refused; the last breaks none.
import { ESLint } from 'eslint'

const BAD = [
  ['an import from a higher floor', 'src/core/probe.ts', "import { register } from '../law/register.ts'\nexport const probe = register\n"],
  ['an import from a neighbour on the same floor', 'src/status/probe.ts', "import { assess } from '../eligibility/assess.ts'\nexport const probe = assess\n"],
  ['a module of Node', 'src/core/probe.ts', "import { readFileSync } from 'node:fs'\nexport const probe = readFileSync\n"],
  ['the root of date-fns', 'src/core/probe.ts', "import { addDays } from 'date-fns'\nexport const probe = addDays\n"],
  ['Date.now', 'src/core/probe.ts', 'export const probe = Date.now()\n'],
  ['new Date() without argument', 'src/core/probe.ts', 'export const probe = new Date().toISOString()\n'],
  ['Math.random', 'src/core/probe.ts', 'export const probe = Math.random()\n'],
  ['process', 'src/core/probe.ts', 'export const probe = process.env\n'],
  ['fetch', 'src/core/probe.ts', "export const probe = fetch('x')\n"],
  ['a timer', 'src/core/probe.ts', 'export const probe = setTimeout(() => 1, 1)\n'],
  ['console', 'src/core/probe.ts', "console.log('x')\n"],
  ['globalThis', 'src/core/probe.ts', 'export const probe = globalThis\n'],
  ['any', 'src/core/probe.ts', 'export const probe = (x: any): unknown => x\n'],
]
const GOOD = ['nothing', 'src/core/probe.ts', "import { addDays } from './day.ts'\nexport const probe = addDays('2020-01-01', 1)\n"]

const eslint = new ESLint()
const errorsOf = async ([, filePath, code]) => {
  const [result] = await eslint.lintText(code, { filePath })
  return result.errorCount
}

const missed = []
for (const snippet of BAD) if ((await errorsOf(snippet)) === 0) missed.push(snippet[0])
if ((await errorsOf(GOOD)) !== 0) missed.push('a file that breaks no rule is refused')
console.log(missed.length === 0 ? `lint refuses all ${BAD.length} faults` : `lint lets pass: ${missed.join('; ')}`)
process.exit(missed.length === 0 ? 0 : 1)
