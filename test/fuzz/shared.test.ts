import { describe, expect, it, vi } from 'vitest'
import type { Fact } from '../../src/index.ts'
import { FUNCTIONS, GOOD } from './calls.ts'

describe('what one caller says or does', () => {
  it('never shows in the answer to another', { timeout: 60_000 }, async () => {
    // The library as it is when it is first loaded: nothing has been asked of it yet.
    vi.resetModules()
    const { assess, assessCountry } = await import('../../src/index.ts')
    const day = '1977-03-03'
    const told = (slot: string): Fact =>
      ({ fact: `faa-620i-aggression/${slot}`, value: false, confidence: 'recalled', sources: [{ name: 'a source of the first caller', url: null }] }) as Fact
    assess({ country: 'SEN', facts: ['applies', 'waived', 'excepted', 'certified'].map(told) }, day)
    const finding = assessCountry('BRA', day).findings.find(({ provision }) => provision === 'faa-620i-aggression')
    expect(finding?.result).toBe('clear')
    expect(finding?.sources.map(({ name }) => name)).not.toContain('a source of the first caller')
    expect(finding?.confidence).toBe('primary')
    expect(finding?.facts.map(({ fact }) => fact)).toEqual(['faa-620i-aggression/applies'])
  })

  it.each(Object.entries(GOOD))('%s gives the same answer after all others were called', (name, args) => {
    const call = (FUNCTIONS.find(([one]) => one === name) as (typeof FUNCTIONS)[number])[1]
    const first = JSON.stringify(call(...args()))
    for (const [other, otherArgs] of Object.entries(GOOD)) (FUNCTIONS.find(([one]) => one === other) as (typeof FUNCTIONS)[number])[1](...otherArgs())
    expect(JSON.stringify(call(...args()))).toBe(first)
  })
})
