// One file with the sources of an area, changed in every way at once, and with its tests: which change is in place is told to each
// process that runs it. Stryker's instrumenter makes the changes.
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createInstrumenter } from '@stryker-mutator/instrumenter'
import { build } from 'esbuild'
import { createInjector } from 'typed-inject'
import { prose } from './prose.mjs'

const silent = () => undefined
const logger = {
  debug: silent, info: silent, warn: console.warn, error: console.error, trace: silent, fatal: console.error,
  isDebugEnabled: () => false, isInfoEnabled: () => false, isTraceEnabled: () => false, isWarnEnabled: () => true, isErrorEnabled: () => true, isFatalEnabled: () => true,
}

/** The mutants of some sources, each with its place from 1 on; the changed sources are written over those of the copy. */
async function instrument(root, copy, sources) {
  const instrumenter = createInjector().provideValue('logger', logger).provideValue('options', {}).injectFunction(createInstrumenter)
  const files = sources.map((path) => ({ name: join(copy, path), mutate: true, content: readFileSync(join(root, path), 'utf8') }))
  const made = await instrumenter.instrument(files, { plugins: null, excludedMutations: [], ignorers: [prose], noHeader: false })
  for (const { name, content } of made.files) writeFileSync(name, content)
  return made.mutants.map(({ id, fileName, location: { start, end }, mutatorName, replacement, status }) => ({
    id,
    file: relative(copy, fileName),
    from: { line: start.line + 1, column: start.column + 1 },
    to: { line: end.line + 1, column: end.column + 1 },
    mutator: mutatorName,
    replacement,
    ignored: status === 'Ignored',
  }))
}

/** Where a test looks for a file beside itself, it finds the one of the tree. */
const ownPlaces = (root, copy) => ({
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(join(root, relative(copy, path))).href)),
      loader: 'ts',
    }))
  },
})

/**
 * @param sources - the files to change, from the root
 * @param tests - the test files, from the root
 * @returns the mutants, and the file that runs the tests
 */
export async function bundle({ root, here, copy, sources, tests }) {
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  const own = (path) => !/node_modules|\/test\/(bench|browser|runtimes|mutation)(\/|$)/.test(path)
  for (const path of ['src', 'test', 'package.json', 'tsconfig.json']) cpSync(join(root, path), join(copy, path), { recursive: true, filter: own })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const mutants = await instrument(root, copy, sources)
  for (const name of ['shim.mjs', 'one-mutant.mjs']) cpSync(join(here, name), join(copy, name))
  writeFileSync(join(copy, 'entry.mjs'), [...tests.map((path) => `import './${path}'`), "import './one-mutant.mjs'", ''].join('\n'))
  const program = join(copy, 'tests.mjs')
  await build({
    entryPoints: [join(copy, 'entry.mjs')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    // A test file is imported for what it does, whatever the package says of its own files.
    ignoreAnnotations: true,
    alias: { vitest: join(copy, 'shim.mjs') },
    plugins: [ownPlaces(root, copy)],
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
  })
  return { mutants, program }
}
