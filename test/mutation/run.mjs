// Mutation testing of one area: `npm --prefix test/mutation run mutate -- AREA [FILE...]`. Each mutant is tried in a process of its own, in
// place before anything is loaded, against every test of the area. The results are merged by file into scores.json.
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AREAS, sourcesOf, testsOf } from './areas.mjs'
import { bundle } from './bundle.mjs'
import { percent, shareOf, totalOf, writeTable } from './table.mjs'

const LEAST = 0.9

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const scoresFile = join(here, 'scores.json')

/** How the tests end: `killed` where one fails or nothing can be loaded, `timeout` where they hang. */
function outcomeOf(program, order, id, most) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, order, ...(id === null ? ['first'] : [])], {
      stdio: id === null ? 'inherit' : 'ignore',
      env: { ...process.env, ...(id === null ? {} : { __STRYKER_ACTIVE_MUTANT__: id }) },
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), most)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL' ? 'timeout' : code === 0 ? 'survived' : 'killed')
    })
  })
}

function told({ file, from, to, mutator, replacement }) {
  const line = readFileSync(join(root, file), 'utf8').split('\n')[from.line - 1]
  const was = line.slice(from.column - 1, from.line === to.line ? to.column - 1 : undefined)
  return `${file}:${from.line}:${from.column} ${mutator}: ${was} -> ${replacement.replace(/\s+/g, ' ').slice(0, 160)}`
}

const [area, ...asked] = process.argv.slice(2)
if (AREAS[area] === undefined) throw new Error(`expected an area (${Object.keys(AREAS).join(', ')}), got ${area}`)

const copy = join(tmpdir(), `imet-mutation-${area}`)
const order = join(copy, 'order.json')
const { mutants, program } = await bundle({
  root, here, copy, sources: asked.length > 0 ? asked : sourcesOf(root, area), tests: testsOf(root, area),
})
const began = performance.now()
if ((await outcomeOf(program, order, null, 600_000)) !== 'survived') throw new Error('the tests fail where nothing is changed')
const plain = performance.now() - began
const most = 2_000 + 3 * plain
console.log(`${area}: ${mutants.length} mutants; the tests take ${Math.round(plain)} ms`)

const counts = {}
const today = new Date().toISOString().slice(0, 10)
const queue = [...mutants]
let tried = 0
async function work() {
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const own = (counts[mutant.file] ??= { mutants: 0, killed: 0, timeout: 0, survived: 0, ignored: 0, on: today })
    if (mutant.ignored) {
      own.ignored += 1
      continue
    }
    const outcome = await outcomeOf(program, order, mutant.id, most)
    own.mutants += 1
    own[outcome] += 1
    tried += 1
    if (outcome === 'survived') console.log(`left: ${told(mutant)}`)
    if (tried % 100 === 0) console.log(`${tried} tried, ${queue.length} to go, ${Math.round((performance.now() - began) / 1000)} s`)
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work))

const scores = JSON.parse(readFileSync(scoresFile, 'utf8'))
const merged = asked.length > 0 ? { ...scores[area], ...counts } : counts
writeFileSync(scoresFile, `${JSON.stringify({ ...scores, [area]: merged }, null, 2)}\n`)
writeTable()

const total = totalOf(merged)
console.log(`${area}: ${total.killed + total.timeout} of ${total.mutants} killed, ${percent(total)}`, total)
if (shareOf(total) < LEAST) process.exitCode = 1
