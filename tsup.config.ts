import { defineConfig, type Options } from 'tsup'
import { dataAsText } from './scripts/data-as-text.ts'
import { droppable } from './scripts/droppable.ts'
import { faces, GROUPS } from './scripts/faces.ts'

const areas = Object.fromEntries(
  Object.values(GROUPS).flatMap((group) => group.map((area): [string, string] => [`${area}/index`, `src/${area}/index.ts`])),
)
const all = { index: 'src/index.ts', engines: 'src/engines.ts' }

// White space stays: esbuild drops the marks of what may be dropped together with it.
const shared: Options = { format: ['esm', 'cjs'], target: 'es2022', minifyIdentifiers: true, sourcemap: true }

// Two files hold the code, the engines and what knows the records, and a face for each area re-exports its part of them: a
// cold import pays for each file that it has to find. A caller of the engines pays no byte for the records.
export default defineConfig([
  {
    ...shared,
    entry: all,
    splitting: true,
    treeshake: true,
    esbuildPlugins: [dataAsText, droppable],
    // What only core uses is no file of its own either.
    noExternal: [/date-fns/],
    clean: true,
    dts: { entry: { ...all, ...areas }, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...shared, entry: areas, esbuildPlugins: [faces] },
])
