// Runs every check of the package and ends with one line, `N passed, N failed`. Each step other than the test files
// counts as one check; the test files count each test, once for each place.
import { spawnSync } from 'node:child_process'
import { PLACES, runTests } from './run-tests.mjs'

let passed = 0
let failed = 0

function step(name, script) {
  const started = performance.now()
  const ok = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' }).status === 0
  if (ok) passed += 1
  else failed += 1
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
}

/** Slow, and about other things than days and letters: once is enough here. `npm run test:zones` leaves nothing out. */
const ONCE = ['data-changes', 'docs', 'eligibility', 'explain/pictures', 'fuzz', 'nomination', 'opinion', 'schema', 'verify'].map((folder) => `test/${folder}/**`)

function tests(place, without) {
  const counts = runTests(place, without)
  passed += counts.passed
  failed += counts.failed
}

step('types', 'typecheck')
step('lint', 'lint')
step('lint bites', 'test:lint')
tests(PLACES[0])
tests(PLACES[1], ONCE)
step('build', 'build')
step('package', 'test:package')
step('dependencies', 'test:dependencies')
step('public surface', 'test:api')
step('docs', 'docs')

console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
