import { defineConfig } from 'tsup'
import { dataAsText } from './scripts/data-as-text.ts'

// One entry for the root and one for each area folder, so that a caller of the engines pays no byte for the records.
const areas = ['core', 'law', 'training', 'status', 'eligibility', 'allocation', 'records', 'explain']

export default defineConfig({
  entry: Object.fromEntries([
    ['index', 'src/index.ts'],
    ...areas.map((area): [string, string] => [`${area}/index`, `src/${area}/index.ts`]),
  ]),
  format: ['esm', 'cjs'],
  target: 'es2022',
  splitting: true,
  treeshake: true,
  esbuildPlugins: [dataAsText],
  sourcemap: true,
  noExternal: [/date-fns/],
  minify: !!process.env.MIN,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
