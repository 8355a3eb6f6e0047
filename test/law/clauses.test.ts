import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseUslm, uslm } from '../../src/core/uslm.ts'
import { imetClauses } from '../../src/law/clauses.ts'
import { provisionIds, register } from '../../src/law/register.ts'

interface Outline {
  sections: { section: string; lastAmended: string; elements: { id: string; words: boolean }[]; inline?: string[] }[]
}

const ROOT = new URL('../../', import.meta.url)
const outline = JSON.parse(readFileSync(new URL('test/fixtures/usc-22-2347-outline.json', ROOT), 'utf8')) as Outline
const listed = imetClauses().map(({ clause }) => clause)
const SECTIONS = ['2347', '2347a', '2347b', '2347c', '2347d', '2347e', '2347f', '2347g', '2347h']

describe('the clauses of 22 U.S.C. 2347 to 2347h', () => {
  it('are those of the outline of the Code, no more and no fewer, each once', () => {
    const operative = outline.sections.flatMap(({ elements, inline = [] }) => [
      ...elements.filter(({ words }) => words).map(({ id }) => id),
      ...inline,
    ])
    expect(outline.sections.map(({ section }) => section)).toEqual(SECTIONS)
    expect(new Set(listed).size).toBe(listed.length)
    expect([...listed].sort()).toEqual([...operative].sort())
  })

  it('leave no element of the outline without words, unless clauses below it have them', () => {
    for (const { id, words } of outline.sections.flatMap(({ elements }) => elements)) {
      if (!words) expect(listed.filter((clause) => clause.startsWith(`${id}/`)).length, id).toBeGreaterThan(0)
    }
  })

  it.each(imetClauses())('$clause: an identifier that reads back, and the same place in the Act', (entry) => {
    const { citation } = parseUslm(entry.clause)
    expect(uslm(citation)).toBe(entry.clause)
    if (citation.kind !== 'usc') throw new Error(`expected a place in the Code, got ${citation.kind}`)
    const section = String(541 + SECTIONS.indexOf(citation.section))
    const below = (citation.subsection ?? []).map((mark) => `(${mark})`).join('')
    expect(entry.asEnactedSection).toBe(section + below)
  })

  it.each(imetClauses())('$clause ($status): names a provision, and where it is computed or why it is not', (entry) => {
    expect(provisionIds()).toContain(entry.provision)
    const { citation, versions } = register()[entry.provision]
    const section = entry.asEnactedSection.slice(0, 3)
    expect(citation.section).toContain(section)
    expect(versions.at(-1)?.to).toBeNull()
    expect(entry.rule.length).toBeGreaterThan(20)
    if (entry.status === 'implemented') {
      const file = new URL(entry.where, ROOT)
      expect(existsSync(file), entry.where).toBe(true)
      expect(entry.by.length).toBeGreaterThan(0)
      for (const rule of entry.by) expect(readFileSync(file, 'utf8')).toContain(`'${rule}'`)
    } else {
      expect(entry.why.length).toBeGreaterThan(40)
    }
  })

  it('carry the newest amendment of each section in the register', () => {
    // Approved on 1985-08-08 and in force from 1985-10-01 (Pub. L. 99-83 sec. 1301).
    const inForce = (day: string) => (day === '1985-08-08' ? '1985-10-01' : day)
    for (const { section, lastAmended } of outline.sections) {
      const ids = new Set(imetClauses().filter(({ clause }) => clause.split('/')[4] === `s${section}`).map(({ provision }) => provision))
      const starts = [...ids].flatMap((id) => register()[id].versions.map(({ from }) => from)).sort()
      expect(starts.at(-1), section).toBe(inForce(lastAmended))
    }
  })
})
