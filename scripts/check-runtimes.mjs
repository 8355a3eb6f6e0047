// Runs the packed package everywhere it claims to run: one smoke test and the exam on every runtime, the same bytes from
// each, and programs of users under the oldest and the newest TypeScript. What cannot be run on this machine counts as
// failed; with `--available` it is reported and does not count. `--only NAME` runs what has that in its name.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { typescriptChecks } from '../test/runtimes/compilers.mjs'
import { bundledProgram, runtimes } from '../test/runtimes/runtimes.mjs'
import { root, tools, withScratchProject } from '../test/runtimes/tools.mjs'

const availableOnly = process.argv.includes('--available')
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : ''
let passed = 0
let failed = 0
let notRun = 0

function say(ok, line) {
  if (ok) passed += 1
  else failed += 1
  console.log(`${ok ? 'ok' : 'FAILED'}: ${line}`)
}

/** What is wrong with a report of the program: its own failures, and the parts that differ from the first runtime's. */
function faultsOf(report, baseline, asked) {
  const differing = Object.keys(baseline.digests).filter((part) => report.digests[part] !== baseline.digests[part])
  return [
    ...report.smoke,
    ...report.exam,
    ...(report.asked === asked ? [] : [`expected an exam of ${asked} questions, got ${report.asked}`]),
    ...differing.map((part) => `other bytes than the first runtime: ${part}`),
  ]
}

async function checkRuntimes(project, require) {
  const checks = JSON.parse(readFileSync(join(root, 'test/fixtures/spot-checks.json'), 'utf8'))
  await bundledProgram(project, checks, require)
  let baseline
  for (const { name, why, run } of runtimes(project, require)) {
    // The first runtime is what the others are compared with, so it always runs.
    if (baseline !== undefined && !name.includes(only)) continue
    if (why !== undefined) {
      notRun += 1
      if (!availableOnly) failed += 1
      console.log(`not run: ${name}: ${why}`)
      continue
    }
    const started = performance.now()
    try {
      const report = await run()
      baseline ??= report
      const faults = faultsOf(report, baseline, checks.length)
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      say(faults.length === 0, `${name}: smoke, exam of ${report.asked}, ${report.bytes} bytes of results (${seconds} s)`)
      for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`)
    } catch (error) {
      say(false, `${name}: ${[error.message, error.stdout, error.stderr].filter(Boolean).join('\n')}`)
    }
  }
  for (const [part, digest] of Object.entries(baseline?.digests ?? {})) console.log(`sha256 of ${part}: ${digest}`)
}

const require = tools()
await withScratchProject(async (project) => {
  await checkRuntimes(project, require)
  for (const { name, run } of typescriptChecks(project, require)) {
    if (!name.includes(only)) continue
    const started = performance.now()
    const complaint = run()
    say(complaint === null, `${name} (${((performance.now() - started) / 1000).toFixed(1)} s)${complaint === null ? '' : `\n${complaint}`}`)
  }
})

if (notRun > 0) console.log(`${notRun} not run${availableOnly ? '' : ', counted as failed'}`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
