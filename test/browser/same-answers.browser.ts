// The page carries less of each record than the library, and no schemas: it must answer the same all the same.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { kept, without } from '../../docs/explorer/build/plugins.ts'
import { countries, fiscalYearInterval, isIsoDate } from '../../src/core/index.ts'
import * as library from './answers.ts'

const DAYS = ['1977-06-01', '1985-11-15', '1994-02-01', '1999-09-01', '2003-08-01', '2012-04-20', '2018-09-01', '2021-06-01', '2026-10-09']

async function inThePage(): Promise<typeof library> {
  const folder = await mkdtemp(join(tmpdir(), 'explorer-'))
  const outfile = join(folder, 'answers.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('answers.ts', import.meta.url))],
    outfile, bundle: true, minify: true, format: 'esm', target: 'es2022', charset: 'utf8', plugins: [kept, without], logLevel: 'error',
    logOverride: { 'import-is-undefined': 'silent' },
  })
  const page = (await import(pathToFileURL(outfile).href)) as typeof library
  await rm(folder, { recursive: true })
  return page
}

test('the page answers as the library does', async (t) => {
  const page = await inThePage()
  for (const on of DAYS) {
    await t.test(`for every country on ${on}`, () => {
      assert.ok(isIsoDate(on))
      for (const country of countries()) assert.deepEqual(page.answersFor(country, on), library.answersFor(country, on), `${country} on ${on}`)
    })
  }
  await t.test('as publicly known on an earlier day', () => {
    for (const country of countries()) assert.deepEqual(page.answersFor(country, '2021-06-01', '2020-12-01'), library.answersFor(country, '2021-06-01', '2020-12-01'), country)
  })
  await t.test('for how far the records reach', () => assert.deepEqual(page.recordsAsOf(), library.recordsAsOf()))
  await t.test('for the timelines', () => {
    for (const country of countries()) assert.deepEqual(page.timelineFor(country), library.timelineFor(country), country)
  })
  await t.test('for the money of the years', () => {
    for (const year of [1999, 2009, 2013, 2020, 2022]) {
      const state = { ...library.START, view: 'year', year, figures: Math.min(year, 2020), cut: 55, least: 50, floors: [{ country: 'JOR', thousands: 4000 }] } as const
      const { plan } = library.yearPlan(state)
      assert.deepEqual(page.yearPlan(state).plan, plan)
      assert.ok(plan.lines.length > 80, `FY${year} from ${fiscalYearInterval(year).from} has its lines`)
    }
  })
})
