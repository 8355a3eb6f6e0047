import { describe, expect, it } from 'vitest'
import { parseCitation } from '../../src/core/citation.ts'
import { countryRules } from '../../src/eligibility/country-rules.ts'
import { provisionSchema } from '../../src/law/provision.ts'
import { amendmentsOf, historyOf, lawOn, provision, provisions, versionOn } from '../../src/law/queries.ts'
import { provisionIds, register } from '../../src/law/register.ts'

describe('the register of law', () => {
  it.each(provisionIds().map((id) => [id] as const))('%s: schema, versions in order, each gap declared', (id) => {
    const data = register()[id]
    expect(provisionSchema().safeParse(data).error?.issues ?? []).toEqual([])
    data.versions.slice(1).forEach((version, index) => {
      const before = data.versions[index]
      expect(before?.to, 'only the last version may be without an end').not.toBeNull()
      if (before === undefined || before.to === null || before.to === version.from) return
      expect(before.to < version.from, `versions overlap at ${version.from}`).toBe(true)
      expect(data.lapses ?? []).toContainEqual(expect.objectContaining({ from: before.to, to: version.from }))
    })
    const declared = (data.lapses ?? []).filter(({ from, to }) => !data.versions.some((version) => version.from === to && data.versions.some((other) => other.to === from)))
    expect(declared, 'a lapse lies between two versions').toEqual([])
  })

  it('cites the U.S. Code in a form that the parser reads', () => {
    for (const { id, citation } of provisions()) {
      if (citation.usc !== null) expect(parseCitation(citation.usc).length, `${id}: ${citation.usc}`).toBeGreaterThan(0)
    }
  })

  it('says why a law does not reach IMET', () => {
    const outside = provisions().filter(({ reach }) => reach === 'no')
    expect(outside.length).toBeGreaterThan(20)
    for (const { id, reachNote, effect } of outside) {
      expect(reachNote.length, id).toBeGreaterThan(20)
      expect(countryRules().some((rule) => rule.provision === id && effect === 'bars'), id).toBe(false)
    }
  })

  it('knows the founding day', () => {
    expect(versionOn('faa-541-general-authority', '1976-06-29')).toBeNull()
    expect(versionOn('faa-541-general-authority', '1976-06-30')?.changedBy).toContain('94-329')
  })

  it('lists the law of a day, one version of each provision', () => {
    for (const day of ['1976-06-30', '1990-11-05', '2003-07-01', '2018-09-01', '2026-11-24']) {
      const ids = lawOn(day).map((version) => version.provision)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(versionOn(id, day)).not.toBeNull()
    }
    expect(lawOn('2018-09-01').map((version) => version.provision)).not.toContain('aspa-2007-icc')
    expect(lawOn('2003-07-01').map((version) => version.provision)).toContain('aspa-2007-icc')
  })

  it('tells a provision from its enactment to its end', () => {
    const changes = amendmentsOf('aspa-2007-icc')
    expect(changes[0]).toMatchObject({ kind: 'enacted' })
    expect(changes.at(-1)).toMatchObject({ kind: 'ended', on: '2008-01-28' })
    for (const [index, change] of changes.entries()) expect(index === 0 || (changes[index - 1]?.on ?? '') <= change.on).toBe(true)
  })

  it('tells the history of an act in order', () => {
    const days = historyOf('Foreign Assistance Act').map(({ on }) => on)
    expect(days).toEqual([...days].sort())
    expect(days.length).toBeGreaterThan(80)
    expect(provision('faa-541-general-authority').citation.act).toContain('Foreign Assistance Act')
  })
})
