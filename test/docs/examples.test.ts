import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as imet from '../../src/index.ts'
import { examples, outcomeOf, programs } from './examples.ts'

describe('the examples of the docs print what they say', () => {
  const all = examples()

  it('finds them', () => {
    expect(all.length).toBeGreaterThan(20)
    expect(all.some(({ where }) => where === 'README.md')).toBe(true)
  })

  it.each(all.map((example, index) => [`${example.where} #${index}`, example] as const))('%s', async (_, example) => {
    // An example stands beside a name of its own file, whether or not that name is public.
    const own: unknown = example.where.endsWith('.ts') ? await import(`../../${example.where}`) : {}
    const { claims, printed } = outcomeOf(example, { ...imet, ...(own as object) })
    for (const { expression, got, expected } of claims) expect(got, expression).toEqual(expected)
    // What the README prints is wrapped and broken off; it has a test of its own.
    if (example.printed !== null && example.where !== 'README.md') expect(printed).toBe(example.printed)
    expect(claims.length > 0 || example.printed !== null, 'an example without a result shows nothing').toBe(true)
    expect(printed === '' || example.printed !== null, 'the page does not show what the example prints').toBe(true)
  })
})

describe('the programs of docs/examples', () => {
  const all = programs()

  it('are one for each of the five readers', () => {
    expect(all.map(({ where }) => where)).toEqual(
      ['budget', 'case-management', 'reference', 'screening', 'tracker'].map((name) => `docs/examples/${name}.ts`),
    )
  })

  it.each(all.map((program) => [program.where, program] as const))('%s prints the text beside it', (_, program) => {
    expect(outcomeOf(program).printed).toBe(program.printed)
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
