// Branch coverage of the areas that are to have all of it; prints each branch that their tests do not take.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const { status } = spawnSync('npx', ['vitest', 'run', '--coverage', '--config', 'test/mutation/vitest.coverage.config.mjs'], {
  cwd: root,
  stdio: 'inherit',
})

const files = JSON.parse(readFileSync(join(here, 'reports/coverage/coverage-final.json'), 'utf8'))
let all = 0
let taken = 0
for (const [file, { b: branches, branchMap }] of Object.entries(files)) {
  const lines = readFileSync(file, 'utf8').split('\n')
  for (const [id, counts] of Object.entries(branches)) {
    const { type, loc, locations } = branchMap[id]
    for (const [index, count] of counts.entries()) {
      all += 1
      if (count > 0) {
        taken += 1
        continue
      }
      const { line } = (locations[index]?.start?.line === undefined ? loc : locations[index]).start
      console.log(`${relative(root, file)}:${line} ${type} ${index}: ${lines[line - 1].trim()}`)
    }
  }
}
console.log(`${taken} of ${all} branches (${((taken / all) * 100).toFixed(2)} %)`)
process.exit(status ?? 1)
