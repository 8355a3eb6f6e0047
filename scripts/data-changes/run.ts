import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { flips, rowChanges } from './compare.ts'
import { declaredLevel } from './declared.ts'
import { LEVELS, neededLevel } from './level.ts'
import { markdown, type DataChanges } from './markdown.ts'
import type { Snapshot } from './snapshot.ts'
import { loadVersion } from './versions.ts'

const USAGE = `node scripts/data-changes.mjs <before> [<after>] [--out data-changes.json] [--check [--changesets .changeset]]

A version is a dist folder, an installed package, a commit, or "." for the working tree (which <after> is unless given).
Without --check: writes every changed row and every day whose access changes to data-changes.json, prints a summary.
With --check: says which release level the change needs; ends with 1 where the changesets declare a lower one.`

/** What differs between two versions, and which release it needs. */
export function changesBetween(before: Snapshot, after: Snapshot): DataChanges {
  const rows = rowChanges(before, after)
  const flipped = flips(before, after)
  const stamp = ({ library, lawAsOf, recordsAsOf }: Snapshot) => ({ library, lawAsOf, recordsAsOf })
  return { before: stamp(before), after: stamp(after), needs: neededLevel(before, after, rows, flipped), rows, flips: flipped }
}

function check({ needs }: DataChanges, folder: string): number {
  const declared = declaredLevel(folder)
  const enough = LEVELS.indexOf(declared) >= LEVELS.indexOf(needs.level)
  console.log(`needs: ${needs.level}`)
  for (const reason of needs.because) console.log(`  ${reason}`)
  console.log(`declared in ${folder}: ${declared}${enough ? '' : ', which is too low'}`)
  return enough ? 0 : 1
}

/** Ends with 0 where all is well, 1 where the declared level is too low, 2 where the question could not be asked. */
export function run(args: readonly string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'data-changes.json' },
        check: { type: 'boolean', default: false },
        changesets: { type: 'string', default: '.changeset' },
      },
    })
    const [before, after = '.', ...more] = positionals
    if (before === undefined || more.length > 0) throw new Error(`expected one or two versions, got ${positionals.length}\n\n${USAGE}`)
    const found = changesBetween(loadVersion(before), loadVersion(after))
    if (values.check) return check(found, values.changesets)
    writeFileSync(values.out, `${JSON.stringify(found, null, 2)}\n`)
    console.log(markdown(found))
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
}
