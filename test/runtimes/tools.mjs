// What both checks need: the tools of this folder installed, and the packed package installed in a project of its own
// outside the repository, as a user would have it.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const here = fileURLToPath(new URL('.', import.meta.url))
export const root = fileURLToPath(new URL('../..', import.meta.url))

export function run(command, args, options = {}) {
  return execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', ...options })
}

/** Installs the tools if they are not those of the lockfile, and returns `require` as seen from this folder. */
export function tools() {
  const lock = readFileSync(join(here, 'package-lock.json'), 'utf8')
  const stamp = join(here, 'node_modules', '.installed-lock')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here })
    writeFileSync(stamp, lock)
  }
  return createRequire(join(here, 'package.json'))
}

/** The argument after `--tarball`, or the package as built in `dist` and packed now. */
function tarballIn(folder) {
  const place = process.argv.indexOf('--tarball')
  const given = process.argv[place + 1]
  if (place !== -1 && given === undefined) throw new Error('expected a file after --tarball')
  if (place !== -1) return resolve(given)
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('expected a built package: npm run build')
  const packed = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root }))
  const [entry] = Array.isArray(packed) ? packed : Object.values(packed)
  return join(folder, entry.filename)
}

/** Installs the packed package in a scratch project, hands its folder to `use`, and clears up. */
export async function withScratchProject(use) {
  const folder = mkdtempSync(join(tmpdir(), 'imet-scratch-'))
  try {
    const tarball = tarballIn(folder)
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'scratch', private: true, type: 'module' }))
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', tarball], { cwd: folder })
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
