// Mutation testing of one area: `npm --prefix test/mutation run mutate -- AREA [FILE...]`. A quick pass runs each mutant
// against the tests that reached it. What is left is run again against every test of the area, because a value that is
// made once and kept is reached by the first test only; and so is what no test reaches by itself, as it is made when a
// file is loaded. The results are merged by file into scores.json.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AREAS } from './areas.mjs'
import { percent, shareOf, totalOf, writeTable } from './table.mjs'

const LEAST = 0.9
const LEFT = ['Survived', 'NoCoverage']
const isLeft = ({ status, statusReason }) => LEFT.includes(status) || (status === 'Ignored' && /static/i.test(statusReason ?? ''))

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const reports = join(here, 'reports')
const scoresFile = join(here, 'scores.json')

/** One run of Stryker on a copy of the tree; its mutants by file. */
function stryker(name, area, mutate, options) {
  const report = join(reports, `${name}.json`)
  const config = join(reports, `${name}.config.json`)
  const common = {
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
    plugins: ['@stryker-mutator/vitest-runner', './test/mutation/prose.mjs', './test/mutation/every-test.mjs', './test/mutation/left.mjs'],
    ignorers: ['prose'],
    ignorePatterns: ['/dist', '/docs', '/scripts', '/test/bench', '/test/runtimes', '/test/mutation/reports'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 30_000,
    timeoutFactor: 3,
    reporters: ['json', 'progress-append-only', 'left'],
    incremental: true,
    incrementalFile: join(reports, `${name}.incremental.json`),
    ignoreStatic: name === area,
    jsonReporter: { fileName: report },
    tempDirName: join(tmpdir(), `imet-mutation-${area}`),
  }
  mkdirSync(reports, { recursive: true })
  rmSync(report, { force: true })
  writeFileSync(config, JSON.stringify({ ...common, mutate, ...options }))
  const { status } = spawnSync('node', [join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_AREA: area, MUTATION_PASS: name === area ? 'quick' : 'every' },
  })
  if (status !== 0) throw new Error(`the run failed with status ${status}`)
  return JSON.parse(readFileSync(report, 'utf8')).files
}

const placeOf = ({ location: { start, end } }) => `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
const keyOf = (mutant) => `${mutant.mutatorName} ${placeOf(mutant)} ${mutant.replacement}`

/** How the mutants of a file ended after both passes, and those that are left, in words. */
function countsOf(file, { mutants, source }, again) {
  const second = new Map((again?.mutants ?? []).map((mutant) => [keyOf(mutant), mutant.status]))
  const counts = { mutants: 0, killed: 0, timeout: 0, survived: 0, noCoverage: 0, ignored: 0, passes: 2, on: new Date().toISOString().slice(0, 10) }
  const left = []
  const lines = source.split('\n')
  for (const mutant of mutants) {
    const status = isLeft(mutant) ? (second.get(keyOf(mutant)) ?? mutant.status) : mutant.status
    // A mutant that nothing can be run with counts neither way, as in Stryker's own score.
    const counter = { Killed: 'killed', Timeout: 'timeout', Survived: 'survived', NoCoverage: 'noCoverage', Ignored: 'ignored' }[status]
    if (counter === undefined) continue
    counts[counter] += 1
    if (status !== 'Ignored') counts.mutants += 1
    if (!LEFT.includes(status)) continue
    const { start, end } = mutant.location
    const was = lines[start.line - 1].slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined)
    left.push(`${file}:${start.line}:${start.column} ${mutant.mutatorName}: ${was} -> ${mutant.replacement.replace(/\s+/g, ' ').slice(0, 160)}`)
  }
  return { counts, left }
}

const [area, ...asked] = process.argv.slice(2)
if (AREAS[area] === undefined) throw new Error(`expected an area (${Object.keys(AREAS).join(', ')}), got ${area}`)

const quick = stryker(area, area, asked.length > 0 ? asked : AREAS[area].mutate, {})
const files = Object.entries(quick).filter(([file]) => asked.length === 0 || asked.includes(file))
const left = files.flatMap(([file, { mutants }]) =>
  mutants.filter(isLeft).map((mutant) => `${file}:${placeOf(mutant)}`),
)
const again = left.length === 0 ? {} : stryker(`${area}.again`, area, [...new Set(left)], { testRunner: 'every-test' })

const scores = JSON.parse(readFileSync(scoresFile, 'utf8'))
const merged = asked.length > 0 ? { ...scores[area] } : {}
for (const [file, report] of files) {
  const { counts, left: survivors } = countsOf(file, report, again[file])
  merged[file] = counts
  for (const survivor of survivors) console.log(survivor)
}
writeFileSync(scoresFile, `${JSON.stringify({ ...scores, [area]: merged }, null, 2)}\n`)
writeTable()

const total = totalOf(merged)
console.log(`${area}: ${total.killed + total.timeout} of ${total.mutants} killed, ${percent(total)}`, total)
if (shareOf(total) < LEAST) process.exitCode = 1
