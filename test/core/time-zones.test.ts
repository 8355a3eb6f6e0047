import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

/*
 * Days must not depend on where the process runs. Each zone gets a process of its own, because a running one keeps the zone
 * it began with: Apia had no 2011-12-30, Sao Paulo skipped midnight on 2018-11-04, Kathmandu is 5:45 from UTC.
 */
const day = new URL('../../src/core/day.ts', import.meta.url).href
const fiscalYear = new URL('../../src/core/fiscal-year.ts', import.meta.url).href
const SCRIPT = `
import { addDays, addMonths, daysBetween } from ${JSON.stringify(day)}
import { fiscalYearOf, quarterOf } from ${JSON.stringify(fiscalYear)}
const walk = (from, count) => Array.from({ length: count }, (_, index) => addDays(from, index))
const year = walk('2018-01-01', 365)
console.log(JSON.stringify({
  offset: new Date('2018-06-01T00:00:00Z').getTimezoneOffset(),
  apia: walk('2011-12-28', 5),
  acrossApia: daysBetween('2011-12-29', '2011-12-31'),
  saoPaulo: walk('2018-11-03', 3),
  distinct: new Set(year).size,
  steps: year.every((day, index) => daysBetween('2018-01-01', day) === index),
  month: addMonths('2011-11-30', 1),
  longMonth: addMonths('2018-10-04', 1),
  years: ['1976-06-30', '1976-07-01', '1976-10-01', '2011-12-30'].map((day) => [fiscalYearOf(day), quarterOf(day)]),
}))
`

const run = promisify(execFile)

describe('days in the time zone', () => {
  it.concurrent.each([
    ['UTC', 0],
    ['Pacific/Apia', -780],
    ['America/Sao_Paulo', 180],
    ['Asia/Kathmandu', -345],
  ] as const)('%s', { timeout: 30_000 }, async (zone, offset) => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, TZ: zone },
    })
    expect(JSON.parse(stdout)).toEqual({
      offset,
      apia: ['2011-12-28', '2011-12-29', '2011-12-30', '2011-12-31', '2012-01-01'],
      acrossApia: 2,
      saoPaulo: ['2018-11-03', '2018-11-04', '2018-11-05'],
      distinct: 365,
      steps: true,
      month: '2011-12-30',
      longMonth: '2018-11-04',
      years: [
        [1976, 4],
        ['TQ', 1],
        [1977, 1],
        [2012, 1],
      ],
    })
  })
})
