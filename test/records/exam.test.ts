import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CountryCode } from '../../src/core/country.ts'
import type { Access } from '../../src/eligibility/access.ts'
import { assessCountry } from '../../src/records/assess-country.ts'
import { DISPUTED } from './disputed.ts'

/** Country, day, the answer expected from the sources, and others that a fair reader could give. */
type SpotCheck = readonly [country: CountryCode, day: string, expected: string, ...accepted: string[]]

const checks = JSON.parse(readFileSync(new URL('../fixtures/spot-checks.json', import.meta.url), 'utf8')) as SpotCheck[]

/** `restricted` stands for whatever leaves a part of the program. */
const ACCEPTS: Readonly<Record<string, readonly Access[]>> = {
  open: ['open'],
  barred: ['barred'],
  'expanded-only': ['expanded-only'],
  restricted: ['restricted', 'conditional', 'expanded-only'],
}

describe('spot checks of country and day, written from the sources', () => {
  it('are many, and few are disputed', () => {
    expect(checks.length).toBeGreaterThan(200)
    expect(Object.keys(DISPUTED).length).toBeLessThan(5)
  })

  it.each(checks.map((check) => [`${check[0]} ${check[1]}`, check] as const))('%s', (name, [country, day, ...answers]) => {
    const { access } = assessCountry(country, day)
    const allowed = answers.flatMap((word) => ACCEPTS[word] ?? [])
    expect(allowed.length, 'a spot check that accepts nothing is no check').toBeGreaterThan(0)
    const disputed = DISPUTED[name]
    if (disputed === undefined) expect(allowed).toContain(access)
    else expect(access, disputed.because).toBe(disputed.access)
  })
})
