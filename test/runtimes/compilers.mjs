// Users' programs under the oldest and the newest compiler, every way of finding modules, and the strictest options.
import { spawnSync } from 'node:child_process'
import { copyFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { here } from './tools.mjs'

const COMPILERS = ['5.4', '6.0', '7.0']
const RESOLUTIONS = [
  { moduleResolution: 'node16', module: 'node16' },
  { moduleResolution: 'nodenext', module: 'nodenext' },
  { moduleResolution: 'bundler', module: 'esnext' },
]
const EXACT = { strict: true, exactOptionalPropertyTypes: true }
const STRICTNESS = [
  ['strict', { strict: true, skipLibCheck: true }],
  ['exactOptionalPropertyTypes', { ...EXACT, skipLibCheck: true }],
  ['exactOptionalPropertyTypes, every declaration checked', { ...EXACT, skipLibCheck: false }],
]

/** Every program under every compiler and setting: `run` returns what the compiler complains of, or `null`. */
export function typescriptChecks(project, require) {
  for (const file of ['consumer.mts', 'required.cts']) copyFileSync(join(here, 'consumer', file), join(project, file))
  return COMPILERS.flatMap((version) =>
    RESOLUTIONS.flatMap((resolution) =>
      STRICTNESS.map(([strictness, strict]) => {
        // A bundler reads ES modules alone.
        const files = resolution.moduleResolution === 'bundler' ? ['consumer.mts'] : ['consumer.mts', 'required.cts']
        // zod's own declarations name URL, which a program has from `dom` or from Node's types.
        const compilerOptions = { target: 'es2022', lib: ['es2022', 'dom'], types: [], noEmit: true, ...resolution, ...strict }
        const compiler = join(dirname(require.resolve(`typescript-${version}/package.json`)), 'bin/tsc')
        return {
          name: `TypeScript ${version}, ${resolution.moduleResolution}, ${strictness}`,
          run: () => {
            const config = join(project, 'tsconfig.json')
            writeFileSync(config, JSON.stringify({ compilerOptions, files }))
            const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, '-p', config], { encoding: 'utf8' })
            return status === 0 ? null : `${stdout}${stderr}`.trim()
          },
        }
      }),
    ),
  )
}
