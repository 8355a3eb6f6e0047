import { defineConfig } from 'vitest/config'

// Branch coverage of the areas that must have all of it, by the tests of those areas alone.
export default defineConfig({
  test: {
    include: ['eligibility', 'nomination', 'allocation', 'status'].map((area) => `test/${area}/**/*.test.ts`),
    pool: 'threads',
    isolate: false,
    coverage: {
      provider: 'custom',
      customProviderModule: './test/mutation/coverage-provider.mjs',
      include: ['src/eligibility/**/*.ts', 'src/allocation/**/*.ts', 'src/status/**/*.ts'],
      reporter: ['text', 'json'],
      reportOnFailure: true,
      reportsDirectory: './test/mutation/reports/coverage',
    },
  },
})
