import { basename, dirname } from 'node:path'
import type { Plugin } from 'esbuild'

/** The areas that know no record, and those that do: what a face re-exports lies in the file of its group. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  engines: ['core', 'law', 'training', 'status', 'eligibility', 'allocation'],
  index: ['records', 'interop', 'explain', 'verify', 'schema'],
}

/** Compiles the face of an area to a re-export of the file that holds its group, so that no code is there twice. */
export const faces: Plugin = {
  name: 'faces',
  setup(setup) {
    const extension = setup.initialOptions.format === 'cjs' ? 'cjs' : 'js'
    setup.onResolve({ filter: /^\./ }, ({ importer }) => {
      const area = basename(dirname(importer))
      const group = Object.keys(GROUPS).find((name) => GROUPS[name]?.includes(area))
      return group === undefined ? null : { path: `../${group}.${extension}`, external: true }
    })
  },
}
