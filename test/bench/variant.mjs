import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ROOT } from './library.mjs'

const CLONES = fileURLToPath(new URL('clones.mjs', import.meta.url))

/** The modules that hold the law and the records, the export that gives them, and what multiplies it. */
const LAW = { 'eligibility/country-rules.ts': ['countryRules', 'rules'], 'law/all-provisions.ts': ['allProvisions', 'provisions'] }
const RECORDS = { 'records/all-measures.ts': ['allMeasures', 'rows'], 'records/found-determinations.ts': ['foundDeterminations', 'rows'] }

function multiplied(targets) {
  const hit = new Set()
  return {
    hit,
    plugin: {
      name: 'multiplied',
      setup(setup) {
        setup.onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, namespace }) => {
          if (namespace === 'multiplied') return undefined
          const file = fileURLToPath(new URL(path, `${pathToFileURL(resolveDir).href}/`))
          return Object.keys(targets).some((target) => file.endsWith(`/src/${target}`)) ? { path: file, namespace: 'multiplied' } : undefined
        })
        setup.onLoad({ filter: /.*/, namespace: 'multiplied' }, ({ path }) => {
          const target = Object.keys(targets).find((candidate) => path.endsWith(`/src/${candidate}`))
          const [name, by] = targets[target]
          hit.add(target)
          const contents = [
            `import * as real from ${JSON.stringify(path)}`,
            `import { ${by} as more } from ${JSON.stringify(CLONES)}`,
            `export * from ${JSON.stringify(path)}`,
            `let kept`,
            `const all = () => (kept ??= more(typeof real.${name} === 'function' ? real.${name}() : real.${name}))`,
            `const isFunction = typeof real.${name} === 'function'`,
            `export const ${name} = isFunction ? all : all()`,
          ].join('\n')
          return { contents, loader: 'js', resolveDir: fileURLToPath(new URL('src/', ROOT)) }
        })
      },
    },
  }
}

/** An area of the library built from source with its law or its records multiplied; the engine is the same, line by line. */
async function built(area, targets, factor, kind) {
  const { build } = createRequire(new URL('package.json', ROOT))('esbuild')
  const { hit, plugin } = multiplied(targets)
  const outfile = fileURLToPath(new URL(`node_modules/.scale/${area}-${kind}-${factor}.mjs`, import.meta.url))
  await build({
    entryPoints: [fileURLToPath(new URL(`src/${area}/index.ts`, ROOT))],
    nodePaths: [fileURLToPath(new URL('node_modules', ROOT))],
    bundle: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], target: 'es2022', outfile, logLevel: 'silent',
    define: { FACTOR: String(factor), KIND: JSON.stringify(kind) },
    plugins: [plugin],
  })
  const missed = Object.keys(targets).filter((target) => !hit.has(target))
  if (missed.length > 0) throw new Error(`the library no longer has ${missed.join(', ')}: nothing was multiplied`)
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`)
}

export const withLaw = (factor, kind) => built('eligibility', LAW, factor, kind)
export const withRecords = (factor, kind) => built('records', RECORDS, factor, kind)
