// Checks what the package stands on, from the lock file: what a user installs runs no install script and is permissively
// licensed, and so is what builds it; and the packed package holds what it should and nothing else.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const PERMISSIVE = /^\(?(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Python-2\.0|Unlicense|Artistic-2\.0|MPL-2\.0|WTFPL)\b/

/** Packages that name no licence in their manifest, by the licence in their text. */
const READ_IN_FULL = { spawndamnit: 'MIT' }

/** Tools that build or check, and whose install script only fetches or tests their own binary. */
const MAY_INSTALL = new Set(['esbuild', 'fsevents', 'unrs-resolver'])

/** What a packed package holds, beside package.json: the built files, their source for readers, and the texts. */
const MAY_SHIP = /^(dist\/[\w./-]+\.(js|cjs|d\.ts|d\.cts|map)|src\/[\w./-]+\.ts|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/

const faults = []
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const installed = Object.entries(packages).filter(([path]) => path !== '')

for (const [path, { dev, hasInstallScript, license }] of installed) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  if (hasInstallScript && (!dev || !MAY_INSTALL.has(name))) faults.push(`${path} runs an install script`)
  const terms = READ_IN_FULL[name] ?? license
  if (terms === undefined || !PERMISSIVE.test(terms)) faults.push(`${path} is licensed under ${terms ?? 'nothing that it states'}`)
}
if (Object.keys(dependencies).join() !== 'zod') faults.push(`expected zod alone as a dependency, got ${Object.keys(dependencies).join(', ')}`)

const packed = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
const { files } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0]
const paths = files.map(({ path }) => path)
for (const path of paths) if (!MAY_SHIP.test(path)) faults.push(`${path} does not belong in the package`)
for (const path of ['dist/index.js', 'dist/index.cjs', 'dist/index.d.ts', 'README.md', 'LICENSE']) {
  if (!paths.includes(path)) faults.push(`${path} is missing from the package`)
}

for (const fault of faults) console.error(fault)
console.log(`${installed.length} packages in the lock file, ${paths.length} files packed, ${faults.length} faults`)
process.exit(faults.length === 0 ? 0 : 1)
