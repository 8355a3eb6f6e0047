import { statSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import { AREAS } from './areas.mjs'

const area = AREAS[process.env.MUTATION_AREA]

/** Cases first, the small files before the large, properties and whole tables last: most mutants fall in the first file. */
class QuickFirst extends BaseSequencer {
  async sort(files) {
    const slow = ({ moduleId }) => (/edges|exact|refusals|judgements|prepared|doors|transitions|queries|findings|shape|ties/.test(moduleId) ? 0 : /propert|laws-of|analysis|decision|cases/.test(moduleId) ? 2 : 1)
    const weight = (file) => slow(file) * 1e9 + statSync(file.moduleId).size
    return [...files].sort((a, b) => weight(a) - weight(b))
  }
}

export default defineConfig({
  test: {
    include: area.tests.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
    exclude: ['**/node_modules/**', ...(area.notTests ?? []), ...(process.env.MUTATION_PASS === 'quick' ? (area.slow ?? []) : [])],
    pool: 'threads',
    isolate: false,
    sequence: { sequencer: QuickFirst },
    // A mutated test runs many times slower than a plain one; what hangs is ended by Stryker itself.
    testTimeout: 60_000,
  },
})
