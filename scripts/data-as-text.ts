import { isDeepStrictEqual } from 'node:util'
import { build, type Plugin } from 'esbuild'

/** Modules whose exports are functions without parameters that make plain data, and nothing else. */
const DATA = /src\/(law\/all-provisions|records\/(all-measures|found-determinations|participation-data|lists\/all-lists|appropriations\/account))\.ts$/

async function functionsOf(path: string): Promise<[name: string, make: () => unknown][]> {
  const bundled = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm', packages: 'external', logLevel: 'silent' })
  const code = (bundled.outputFiles[0]?.text ?? '').replace(
    /from "([^."][^"]*)"/g,
    (_, name: string) => `from ${JSON.stringify(import.meta.resolve(name))}`,
  )
  const module = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Record<string, unknown>
  return Object.entries(module).map(([name, value]) => {
    if (typeof value !== 'function' || value.length > 0) throw new Error(`${path}: ${name} is no function without parameters`)
    return [name, value as () => unknown]
  })
}

/**
 * Compiles the modules of pure data to the text of what they make, parsed when it is first asked for. An engine skips
 * over a string many times faster than it reads the literals it stands for, and the data is most of the package: a cold
 * import no longer pays for it.
 */
export const dataAsText: Plugin = {
  name: 'data-as-text',
  setup(setup) {
    setup.onLoad({ filter: DATA }, async ({ path }) => {
      const functions = await functionsOf(path)
      const lines = functions.map(([name, make]) => {
        const data = make()
        const text = JSON.stringify(data)
        if (!isDeepStrictEqual(JSON.parse(text), data)) throw new Error(`${path}: ${name} makes more than plain data`)
        return `export function ${name}() { return JSON.parse('${text.replace(/[\\']/g, '\\$&')}') }`
      })
      return { contents: lines.join('\n'), loader: 'js' }
    })
  },
}
