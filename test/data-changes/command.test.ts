import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { DataChanges } from '../../scripts/data-changes/markdown.ts'
import type { Snapshot } from '../../scripts/data-changes/snapshot.ts'
import { barred, measure, moduleOf, version } from './versions.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const scratch = mkdtempSync(join(tmpdir(), 'imet-data-changes-'))

function built(name: string, snapshot: Snapshot): string {
  const folder = join(scratch, name, 'dist')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(scratch, name, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'index.js'), moduleOf(snapshot))
  return folder
}

function declaring(level: string): string {
  const folder = join(scratch, `changesets-${level}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'a-change.md'), `---\n'imet': ${level}\n---\n\nA step in Senegal.\n`)
  return folder
}

function compare(...args: string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'scripts/data-changes.mjs'), ...args], { cwd: ROOT, encoding: 'utf8' })
}

afterAll(() => {
  rmSync(scratch, { recursive: true })
})

// Each call starts processes of its own, which a busy machine takes its time over.
describe('the command', { timeout: 60_000 }, () => {
  const before = built('before', version([measure('a', '2001-01-01', null)]))
  const after = built('after', version([measure('a', '2001-01-01', null), measure('b', '2012-03-22', null)], barred('2012-03-22', null)))

  it('writes the changes and prints the summary, for two built versions', () => {
    const out = join(scratch, 'data-changes.json')
    const { status, stdout } = compare(before, join(scratch, 'after'), '--out', out)
    expect(status).toBe(0)
    expect(stdout).toContain('| SEN | 2012-03-22 |  | open | barred |')
    const { rows, flips, needs } = JSON.parse(readFileSync(out, 'utf8')) as DataChanges
    expect(rows.map(({ kind, id }) => [kind, id])).toEqual([['added', 'b']])
    expect(flips).toHaveLength(1)
    expect(needs.level).toBe('minor')
  })

  it('holds the changesets to the policy', () => {
    const low = compare(before, after, '--check', '--changesets', declaring('patch'))
    expect([low.status, low.stdout.split('\n')[0]]).toEqual([1, 'needs: minor'])
    expect(low.stdout).toContain('too low')
    expect(compare(before, after, '--check', '--changesets', declaring('minor')).status).toBe(0)
    expect(compare(before, before, '--check', '--changesets', join(scratch, 'none')).status).toBe(0)
  })

  it('says what it wants', () => {
    expect(compare()).toMatchObject({ status: 2, stderr: expect.stringContaining('expected one or two versions') as string })
    expect(compare(before, scratch)).toMatchObject({ status: 2, stderr: expect.stringContaining('neither index.js nor dist/index.js') as string })
    expect(compare('no-such-commit', before)).toMatchObject({ status: 2, stderr: expect.stringContaining('no-such-commit') as string })
  })
})
