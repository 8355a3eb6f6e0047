import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Site {
  readonly guides: readonly { title: string; url: string; file: string }[]
  readonly areas: readonly { name: string; url: string; purpose: string; names: readonly { name: string; kind: string; url: string; purpose: string }[] }[]
}

const SITE: Site = {
  guides: [{ title: 'Reading a decision', url: 'documents/Reading_a_decision.html', file: 'docs/reading-a-decision.md' }],
  areas: [
    {
      name: 'law',
      url: 'modules/law.html',
      purpose: 'The law in time.',
      names: [
        { name: 'versionOn', kind: 'function', url: 'functions/law.versionOn.html', purpose: 'The version of FAA sec. 541 (22 U.S.C. 2347) on a day. More.' },
        { name: 'Slot', kind: 'type alias', url: 'types/law.Slot.html', purpose: '' },
      ],
    },
  ],
}

async function written(site: Site) {
  const { writeLlms } = (await import(new URL('../../scripts/llms.mjs', import.meta.url).href)) as { writeLlms: (out: string, site: Site) => void }
  const out = mkdtempSync(join(tmpdir(), 'imet-llms-'))
  writeLlms(out, site)
  const texts = ['llms.txt', 'llms-full.txt'].map((file) => readFileSync(join(out, file), 'utf8'))
  rmSync(out, { recursive: true })
  return { short: texts[0] ?? '', full: texts[1] ?? '' }
}

describe('llms.txt', () => {
  it('has what the package is, the guides, and each public name with its purpose in a sentence', async () => {
    const { short } = await written(SITE)
    expect(short).toMatch(/^# imet\n\n> .*International Military Education and Training.*\n\n## Guides\n\n- \[Reading a decision\]\(documents\/Reading_a_decision\.html\): /)
    expect(short).toContain('- [versionOn (function)](functions/law.versionOn.html): The version of FAA sec. 541 (22 U.S.C. 2347) on a day\n')
    expect(short).toContain('- [Slot (type alias)](types/law.Slot.html)\n')
  })

  it('has the README and the guides whole in the full text', async () => {
    const { full } = await written(SITE)
    expect(full).toContain(readFileSync('README.md', 'utf8').trim())
    expect(full).toContain(readFileSync('docs/reading-a-decision.md', 'utf8').trim())
  })

  it('is the same each time', async () => {
    expect(await written(SITE)).toEqual(await written(SITE))
  })
})
