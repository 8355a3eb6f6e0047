import { defineConfig } from 'vitest/config'

// The library keeps no state that a test could spoil for another, so files share their workers: loading the records once
// is most of the time saved.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['**/node_modules/**', 'test/bench/**', 'test/runtimes/**'], pool: 'threads', isolate: false },
})
