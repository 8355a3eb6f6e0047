import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as imet from '../../src/index.ts'
import { claimsOf, examples } from './examples.ts'

describe('the examples of the docs print what they say', () => {
  const all = examples()

  it('finds them', () => {
    expect(all.length).toBeGreaterThan(20)
    expect(all.some(({ where }) => where === 'README.md')).toBe(true)
  })

  it.each(all.map((example, index) => [`${example.where} #${index}`, example] as const))('%s', async (_, example) => {
    // An example stands beside a name of its own file, whether or not that name is public.
    const own: unknown = example.where.endsWith('.ts') ? await import(`../../${example.where}`) : {}
    const claims = claimsOf(example, { ...imet, ...(own as object) })
    for (const { expression, got, expected } of claims) expect(got, expression).toEqual(expected)
    expect(claims.length, 'an example without a result shows nothing').toBeGreaterThan(0)
  })
})

describe('the README', () => {
  it('prints what explain says, to the place where it breaks off', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const printed = /```text\n([\s\S]*?)\.\.\.\n```/.exec(readme)?.[1] ?? ''
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
    const said = new Set(words(imet.explain(imet.assessCountry('PAK', '2018-09-01'), { format: 'text' })))
    expect(words(printed).length).toBeGreaterThan(200)
    expect(words(printed).filter((word) => !said.has(word))).toEqual([])
  })
})
