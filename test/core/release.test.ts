import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LIBRARY } from '../../src/core/release.ts'

describe('the version that results carry', () => {
  it('is that of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(LIBRARY).toBe(version)
  })
})
