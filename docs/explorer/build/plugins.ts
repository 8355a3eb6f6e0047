import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Plugin, PluginBuild } from 'esbuild'
import ts from 'typescript'
import { droppable } from '../../../scripts/droppable.ts'
import { keptData } from './kept-data.ts'
import { fromStreams, toStreams } from './streams.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The modules of pure data, compiled to one text that is parsed when the page opens. */
export const kept: Plugin = {
  name: 'kept-data',
  setup(setup) {
    const data = keptData()
    const streams = toStreams(data)
    if (!isDeepStrictEqual(fromStreams(JSON.parse(JSON.stringify(streams))), data)) throw new Error('the data does not come back from its streams')
    setup.onResolve({ filter: /^kept-data$/ }, () => ({ path: 'kept-data', namespace: 'kept' }))
    setup.onLoad({ filter: /.*/, namespace: 'kept' }, () => ({
      resolveDir: here,
      contents: [
        "import { fromStreams } from './streams.ts'",
        `const streams = JSON.parse(${JSON.stringify(JSON.stringify(streams))})`,
        'let data',
        'export const kept = (module, name) => (data ??= fromStreams(streams))[module][name]',
      ].join('\n'),
    }))
    setup.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const module = /[\\/]src[\\/](.*)\.ts$/.exec(path)?.[1]?.replaceAll('\\', '/') ?? ''
      const functions = data[module]
      if (functions === undefined) return null
      const packed = module === 'records/participation-data'
      return {
        resolveDir: here,
        contents: [
          "import { kept } from 'kept-data'",
          packed ? "import { unpackCosts } from './printed-costs.ts'" : '',
          ...Object.keys(functions).map((name) => {
            const value = `kept(${JSON.stringify(module)}, ${JSON.stringify(name)})`
            return `export function ${name}() { return ${packed ? `unpackCosts(${value})` : value} }`
          }),
        ].join('\n'),
      }
    })
  },
}

/** Pages of `explain` for results that the explorer never makes, by the function that they export. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'comparison': ['comparisonPage'],
  'law-comparison': ['lawComparisonPage'],
  'ledger': ['ledgerPage'],
  'nomination': ['nominationPage'],
  'nomination-ways-out': ['nominationWaysOutPage'],
  'screening': ['screeningPage', 'screeningSummaryPage'],
}

/** How `droppable` wraps a constant that may be dropped. */
const WRAPPED = /^ *\/\* @__PURE__ \*\/ \(\(\) => \(/

/** A module of `src` with its schemas left out, since nothing reads them; an enumeration stays, whose members are asked for. */
function withoutSchemas(path: string, text: string): string {
  const declared = ts
    .createSourceFile(path, text, ts.ScriptTarget.ES2022)
    .statements.filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
  return declared.reduceRight((made, { name, initializer }) => {
    const schema = ts.isIdentifier(name) && /Schema$/.test(name.text) && initializer !== undefined && !/^ *once\(\(\) => z\.enum\(/.test(text.slice(initializer.pos).replace(WRAPPED, ''))
    return schema ? `${made.slice(0, initializer.pos)} 0${made.slice(initializer.end)}` : made
  }, text)
}

/**
 * What the page does without: it makes every input itself and checks what a reader typed by `findCountry`, `isIsoDate` and
 * the bounds of its fields, so no schema is read; and it explains country decisions and their kin only.
 */
export const without: Plugin = {
  name: 'without',
  setup(setup) {
    setup.onResolve({ filter: /^zod$/ }, ({ path }) => ({ path, namespace: 'without' }))
    setup.onLoad({ filter: /.*/, namespace: 'without' }, () => ({ contents: 'const members = (options) => ({ options })\nexport { members as enum }' }))
    setup.onLoad({ filter: /[\\/]src[\\/]core[\\/]parse\.ts$/ }, () => ({
      contents: 'export const parseInput = (schema, input) => input\nexport const parseOptions = (schema, input) => input ?? {}',
    }))
    setup.onLoad({ filter: /[\\/]src[\\/]explain[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const names = PAGES[/([\w-]+)\.ts$/.exec(path)?.[1] ?? '']
      return names === undefined ? null : { contents: names.map((name) => `export const ${name} = () => null`).join('\n') }
    })
    const load: Pick<PluginBuild, 'onLoad'> = {
      onLoad(options, callback) {
        setup.onLoad(options, async (file) => {
          const loaded = await callback(file)
          return { ...loaded, contents: withoutSchemas(file.path, String(loaded?.contents)) }
        })
      },
    }
    void droppable.setup({ ...setup, ...load })
  },
}
