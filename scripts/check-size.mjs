// Bundles small programs against the packed package with esbuild and rollup, as a user's build would, and holds each to a
// budget of compressed bytes and to what it must not carry: a question to one area pulls no other area's data. Budgets have
// little headroom on purpose; one is raised in the change that needs it, with the reason.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync, inflateRawSync } from 'node:zlib'
import { run, tools, withScratchProject } from '../test/runtimes/tools.mjs'

const FISCAL_YEAR = {
  most: { esbuild: [2_350, 2_150], rollup: [1_000, 900] },
  without: ['zod', 'countries', 'law', 'country rules', 'nomination rules', 'appropriations', 'records'],
}
const ASSESS = {
  most: { esbuild: [141_000, 133_500], rollup: [139_000, 132_000] },
  without: ['nomination rules', 'appropriations', 'records'],
}

/** `most`: bytes gzip and brotli that a bundle may have. `without`: areas of which nothing may be in it. */
const PROGRAMS = [
  {
    name: 'fiscalYearOf from imet/core',
    code: "import { fiscalYearOf } from 'imet/core'; console.log(fiscalYearOf('2019-10-01'))",
    ...FISCAL_YEAR,
  },
  {
    name: 'fiscalYearOf from imet',
    code: "import { fiscalYearOf } from 'imet'; console.log(fiscalYearOf('2019-10-01'))",
    ...FISCAL_YEAR,
  },
  {
    name: 'allocate',
    code: `import { allocate } from 'imet'
      const lines = [{ country: 'SEN', requested: 700 }, { country: 'TUN', requested: 800 }]
      console.log(JSON.stringify(allocate({ fiscalYear: 2019, available: 1000, basis: 'pro-rata', lines })))`,
    most: { esbuild: [47_200, 41_200], rollup: [44_200, 38_700] },
    without: ['law', 'country rules', 'nomination rules', 'appropriations', 'records'],
  },
  {
    name: 'assess from imet/eligibility, without records',
    code: "import { assess } from 'imet/eligibility'; console.log(JSON.stringify(assess({ country: 'PAK', facts: [] }, '2018-09-01')))",
    ...ASSESS,
  },
  {
    name: 'assess from imet, without records',
    code: "import { assess } from 'imet'; console.log(JSON.stringify(assess({ country: 'PAK', facts: [] }, '2018-09-01')))",
    ...ASSESS,
  },
  {
    name: 'assessCountry',
    code: "import { assessCountry } from 'imet'; console.log(JSON.stringify(assessCountry('PAK', '2018-09-01')))",
    most: { esbuild: [210_000, 200_000], rollup: [183_500, 177_000] },
    without: ['nomination rules', 'appropriations'],
  },
  {
    name: 'appropriation of a year',
    code: "import { appropriation } from 'imet'; console.log(JSON.stringify(appropriation(2019)))",
    most: { esbuild: [17_000, 16_200], rollup: [16_500, 15_900] },
    without: ['zod', 'law', 'country rules', 'nomination rules', 'records'],
  },
  {
    name: 'everything',
    code: `import * as imet from 'imet'
      console.log(Object.entries(imet).map(([name, value]) => name + ': ' + typeof value).sort().join())
      console.log(imet.explain(imet.assessNomination({
        country: 'PAK', person: { category: 'military' }, course: { kind: 'technical', topic: 'flight', place: 'united-states' },
        reportDate: '2018-09-01', endDate: '2018-12-15', funds: { source: 'imet' },
      }), { format: 'text' }))`,
    most: { esbuild: [410_000, 373_500], rollup: [409_000, 372_000] },
    without: [],
  },
]

/** Text that stands in the data or the code of one area and nowhere else. */
function marksOf(imet) {
  const ids = (rows) => rows.map(({ id }) => id)
  return {
    zod: ['$ZodType', '$ZodObject', '$ZodString', '$ZodUnion'],
    countries: imet.countries().map((code) => imet.countryName(code)).filter((name) => name.length > 12),
    law: imet.provisions().flatMap(({ versions }) => versions.map(({ rule }) => rule)),
    'country rules': imet.countryRules().flatMap((rule) => (typeof rule.applies === 'string' ? [] : [rule.applies.asks])),
    'nomination rules': imet.nominationRules().map(({ text }) => text),
    appropriations: imet.accountHistory().flatMap(({ provisos }) => provisos),
    records: [...ids(imet.measures()), ...ids(imet.determinations())],
  }
}

/** A bundle with its packed data unpacked: some of the package's data is text in base64 that is inflated when asked for. */
function readable(bundle) {
  const packed = bundle.match(/(?<=['"`])[A-Za-z0-9+/]{400,}={0,2}(?=['"`])/g) ?? []
  return [bundle, ...packed.map((text) => inflateRawSync(Buffer.from(text, 'base64')).toString('utf8'))].join('\n')
}

/** What of the areas a bundle may not have is there all the same. */
function carried(text, areas, seen) {
  return areas.flatMap((area) => {
    const there = seen[area].filter((mark) => text.includes(mark))
    return there.length === 0 ? [] : [`carries ${there.length} of ${seen[area].length} marks of ${area}, such as "${there[0].slice(0, 60)}"`]
  })
}

async function withEsbuild(file, { build }) {
  const { outputFiles } = await build({
    entryPoints: [file], bundle: true, minify: true, format: 'esm', target: 'es2022', charset: 'utf8', write: false, logLevel: 'silent',
  })
  return outputFiles[0].text
}

async function withRollup(file, { rollup, nodeResolve, transform }) {
  const bundle = await rollup({ input: file, plugins: [nodeResolve()], onLog: () => undefined })
  const { output } = await bundle.generate({ format: 'es' })
  await bundle.close()
  const { code } = await transform(output[0].code, { minify: true, format: 'esm', target: 'es2022', charset: 'utf8' })
  return code
}

const require = tools()
const { build, transform } = require('esbuild')
const { rollup } = require('rollup')
const { nodeResolve } = require('@rollup/plugin-node-resolve')
const bundlers = {
  esbuild: (file) => withEsbuild(file, { build }),
  rollup: (file) => withRollup(file, { rollup, nodeResolve, transform }),
}

let passed = 0
let failed = 0
const size = (bytes) => bytes.toLocaleString('en-US').padStart(9)

await withScratchProject(async (project) => {
  const entry = (name) => join(project, `${name}.mjs`)
  writeFileSync(entry('package'), "export * from 'imet'")
  const marks = marksOf(await import(pathToFileURL(entry('package'))))
  writeFileSync(entry('zod'), "import * as z from 'zod'; console.log(z.strictObject({ a: z.string() }))")

  for (const [bundler, bundle] of Object.entries(bundlers)) {
    writeFileSync(entry('program'), PROGRAMS.at(-1).code)
    const whole = readable(await bundle(entry('program')))
    // Only text that can be seen where all is bundled shows anything by its absence.
    const seen = Object.fromEntries(Object.entries(marks).map(([area, texts]) => [area, texts.filter((text) => whole.includes(text))]))
    for (const [area, texts] of Object.entries(seen)) {
      if (texts.length >= Math.min(20, marks[area].length)) continue
      failed += 1
      console.log(`FAILED: ${bundler}: only ${texts.length} of ${marks[area].length} marks of ${area} can be seen in a bundle of everything`)
    }
    const zod = Buffer.from(await bundle(entry('zod')))
    console.log(`    ${bundler.padEnd(8)}${size(gzipSync(zod, { level: 9 }).length)} gzip${size(brotliCompressSync(zod).length)} brotli  zod alone, one object`)

    for (const program of PROGRAMS) {
      writeFileSync(entry('program'), program.code)
      const made = await bundle(entry('program'))
      writeFileSync(entry('bundle'), made)
      const [gzip, brotli] = [gzipSync(made, { level: 9 }).length, brotliCompressSync(made).length]
      const [mostGzip, mostBrotli] = program.most[bundler]
      const faults = [
        ...(gzip > mostGzip ? [`over its budget of ${size(mostGzip).trim()} bytes gzip`] : []),
        ...(brotli > mostBrotli ? [`over its budget of ${size(mostBrotli).trim()} bytes brotli`] : []),
        // A bundler that was told too much may be dropped would drop what is needed.
        ...(run('node', [entry('bundle')]) === run('node', [entry('program')]) ? [] : ['answers otherwise than the program it was made from']),
        ...carried(readable(made), program.without, seen),
      ]
      if (faults.length === 0) passed += 1
      else failed += 1
      console.log(`${faults.length === 0 ? 'ok' : 'NO'}  ${bundler.padEnd(8)}${size(gzip)} gzip${size(brotli)} brotli  ${program.name}`)
      for (const fault of faults) console.log(`      ${fault}`)
    }
  }
})

console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
