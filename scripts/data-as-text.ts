import { dirname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'

/** Modules whose exports are functions without parameters that make plain data, and nothing else. */
const DATA =
  /src\/(law\/all-(provisions|acts|clauses)|eligibility\/(all-country-rules|nomination\/all-rules)|training\/all-(schools|expanded-courses)|records\/(all-(measures|program-facts)|found-determinations|participation-data|lists\/all-(lists|coverage)|appropriations\/account)|schema\/all-descriptions)\.ts$/

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
 * Compiles the modules of pure data to the deflated text of what they make, inflated and parsed when it is first asked
 * for. The data is most of the package, and an engine has to read every byte of a module before it runs one: so a cold
 * import pays for a sixth of the bytes, and nothing for what it never asks.
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
        const packed = deflateRawSync(text, { level: 9 }).toString('base64')
        return `export function ${name}() { return inflated('${packed}', ${Buffer.byteLength(text)}) }`
      })
      return {
        // Required within the function: what the inflater builds when it is loaded is built when data is first asked for.
        contents: `function inflated(text, size) {
          const inflate = require('tiny-inflate')
          const bytes = inflate(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)), new Uint8Array(size))
          return JSON.parse(new TextDecoder().decode(bytes))
        }
        ${lines.join('\n')}`,
        resolveDir: dirname(path),
        loader: 'js',
      }
    })
  },
}
