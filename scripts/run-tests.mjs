import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Zones in which a local-time reading of a day goes wrong: Apia skipped 2011-12-30, Sao Paulo changed clocks at midnight,
 * Kathmandu is off by a quarter of an hour. And a locale in which lower and upper case of the letter i are others: text that is
 * compared must not depend on the reader's language.
 */
export const PLACES = [
  { zone: 'UTC', locale: 'en_US.UTF-8' },
  { zone: 'Pacific/Apia', locale: 'tr_TR.UTF-8' },
  { zone: 'America/Sao_Paulo', locale: 'en_US.UTF-8' },
  { zone: 'Asia/Kathmandu', locale: 'tr_TR.UTF-8' },
]

function reportOf(zone, locale, without) {
  const folder = mkdtempSync(join(tmpdir(), 'imet-tests-'))
  const report = join(folder, 'report.json')
  const { status, stdout, stderr } = spawnSync('npx', ['vitest', 'run', '--reporter=json', `--outputFile=${report}`, ...without.flatMap((path) => ['--exclude', path])], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, LC_ALL: locale },
  })
  try {
    return { status, results: JSON.parse(readFileSync(report, 'utf8')) }
  } catch {
    console.log(`no test report was written\n${stdout}${stderr}`)
    return { status, results: { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0, testResults: [] } }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs the test files in one place, prints what failed, and gives how many passed and failed. */
export function runTests({ zone, locale }, without = []) {
  const started = performance.now()
  const { status, results } = reportOf(zone, locale, without)
  for (const file of results.testResults) {
    if (file.status === 'failed' && file.assertionResults.length === 0) console.log(`FAILED: ${file.name}\n${file.message}`)
    for (const test of file.assertionResults) {
      if (test.status === 'failed') console.log(`FAILED: ${file.name} > ${test.fullName}\n${test.failureMessages.join('\n')}`)
    }
  }
  // A file that cannot be loaded fails the run without a failed test; a run without tests is no run.
  const unsaid = (status !== 0 && results.numFailedTests === 0) || results.numTotalTests === 0 ? 1 : 0
  const counts = { passed: results.numPassedTests, failed: results.numFailedTests + unsaid }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`tests under TZ=${zone}, ${locale}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`)
  return counts
}
