import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Snapshot } from './snapshot.ts'

const ROOT = new URL('../../', import.meta.url).pathname

const firstThere = (files: readonly string[]) => files.find((file) => existsSync(file))

/** The module of a built version: a `dist` folder, or a package that has one. */
function built(folder: string): string {
  const entry = firstThere([join(folder, 'index.js'), join(folder, 'dist/index.js')])
  if (entry === undefined) throw new Error(`expected a dist folder or a built package, got ${folder}: it has neither index.js nor dist/index.js`)
  return entry
}

function read(entry: string, scratch: string): Snapshot {
  const out = join(scratch, 'snapshot.json')
  const schemas = firstThere(['js', 'ts'].map((extension) => join(entry, `../schema/index.${extension}`)))
  const reader = join(ROOT, 'scripts/data-changes/snapshot.ts')
  execFileSync(process.execPath, ['--import', 'tsx', reader, entry, schemas ?? '-', out], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
  return JSON.parse(readFileSync(out, 'utf8')) as Snapshot
}

/** A commit is laid out in a folder of its own, which is taken away again; the working tree is not touched. */
function fromCommit(ref: string, scratch: string): Snapshot {
  const folder = join(scratch, 'tree')
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  git('worktree', 'add', '--detach', folder, ref)
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    return read(join(folder, 'src/index.ts'), scratch)
  } finally {
    git('worktree', 'remove', '--force', folder)
  }
}

/**
 * Loads a version: `.` is the working tree's source; a folder is a `dist` or an installed package; anything else is a commit.
 *
 * @throws Error where there is no such version
 */
export function loadVersion(named: string): Snapshot {
  const scratch = mkdtempSync(join(tmpdir(), 'imet-data-'))
  try {
    if (named === '.') return read(join(ROOT, 'src/index.ts'), scratch)
    const folder = resolve(named)
    return existsSync(folder) && statSync(folder).isDirectory() ? read(built(folder), scratch) : fromCommit(named, scratch)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
