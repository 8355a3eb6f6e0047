// Runs every check of the package and ends with one line, `N passed, N failed`. Each step other than the test files
// counts as one check; the test files count each test, once for each time zone.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Zones in which a local-time reading of a day goes wrong: Apia skipped 2011-12-30, Sao Paulo changed clocks at
// midnight, Kathmandu is off by a quarter of an hour.
const ZONES = ['UTC', 'Pacific/Apia', 'America/Sao_Paulo', 'Asia/Kathmandu']

// In Turkish, lower and upper case of the letter i are others: text that is compared must not depend on the reader's language.
const LOCALES = ['en_US.UTF-8', 'tr_TR.UTF-8']

let passed = 0
let failed = 0

function run(command, args, env = {}) {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

function step(name, command, args) {
  const started = performance.now()
  const ok = run(command, args)
  if (ok) passed += 1
  else failed += 1
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
}

function unitTests(zone, locale) {
  const folder = mkdtempSync(join(tmpdir(), 'imet-tests-'))
  const report = join(folder, 'report.json')
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync('npx', ['vitest', 'run', '--reporter=json', `--outputFile=${report}`], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, LC_ALL: locale },
  })
  let results = { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0, testResults: [] }
  try {
    results = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    console.log(`no test report was written\n${stdout}${stderr}`)
  }
  rmSync(folder, { recursive: true })
  for (const file of results.testResults) {
    if (file.status === 'failed' && file.assertionResults.length === 0) console.log(`FAILED: ${file.name}\n${file.message}`)
    for (const test of file.assertionResults) {
      if (test.status === 'failed') console.log(`FAILED: ${file.name} > ${test.fullName}\n${test.failureMessages.join('\n')}`)
    }
  }
  passed += results.numPassedTests
  failed += results.numFailedTests
  // A file that cannot be loaded fails the run without a failed test; a run without tests is no run.
  if ((status !== 0 && results.numFailedTests === 0) || results.numTotalTests === 0) failed += 1
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`tests under TZ=${zone}, ${locale}: ${results.numPassedTests} passed, ${results.numFailedTests} failed (${seconds} s)`)
}

step('types', 'npm', ['run', '--silent', 'typecheck'])
step('lint', 'npm', ['run', '--silent', 'lint'])
step('lint bites', 'node', ['scripts/check-lint.mjs'])
ZONES.forEach((zone, index) => unitTests(zone, LOCALES[index % LOCALES.length]))
step('build', 'npm', ['run', '--silent', 'build'])
step('package', 'npm', ['run', '--silent', 'test:package'])
step('dependencies', 'npm', ['run', '--silent', 'test:dependencies'])
step('public surface', 'npm', ['run', '--silent', 'test:api'])
step('docs', 'npm', ['run', '--silent', 'docs'])

console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
