import { describe, expect, it } from 'vitest'
import { countryActs } from '../../src/law/provisions/country-acts.ts'
import { doesNotReach } from '../../src/law/provisions/does-not-reach.ts'
import { expropriation } from '../../src/law/provisions/expropriation.ts'
import { faa620 } from '../../src/law/provisions/faa-620.ts'
import { icc } from '../../src/law/provisions/icc.ts'
import { narcotics } from '../../src/law/provisions/narcotics.ts'
import { proliferation } from '../../src/law/provisions/proliferation.ts'
import { terrorism } from '../../src/law/provisions/terrorism.ts'
import { traffickingAndChildSoldiers } from '../../src/law/provisions/trafficking-and-child-soldiers.ts'
import { noSuchLaw } from '../../src/law/no-such-law.ts'
import { provisionSchema, type ProvisionData } from '../../src/law/provision.ts'
import { versionOf } from '../../src/law/version-on.ts'

const files: Readonly<Record<string, Readonly<Record<string, ProvisionData>>>> = {
  countryActs,
  doesNotReach,
  expropriation,
  faa620,
  icc,
  narcotics,
  proliferation,
  terrorism,
  traffickingAndChildSoldiers,
}

const all = Object.values(files).flatMap((file) => Object.entries(file))

function effectOn(provision: ProvisionData, day: string) {
  const version = versionOf(provision, day)
  return version === null ? null : (version.effect ?? provision.effect)
}

describe('the permanent law that bars, or is thought to bar, a country', () => {
  it('has ids that occur once, in lower case', () => {
    const ids = all.map(([id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([])
  })

  it.each(all)('%s fits the schema', (_, provision) => {
    const parsed = provisionSchema().safeParse(provision)
    expect(parsed.error?.issues ?? []).toEqual([])
  })

  it.each(all)('%s has versions in order, without overlap, and without a gap that is not explained', (_, provision) => {
    const spans = [...provision.versions, ...(provision.lapses ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1))
    for (const [index, span] of spans.entries()) {
      const next = spans[index + 1]
      if (next !== undefined) expect(span.to).toBe(next.from)
    }
    expect([...provision.versions].map((version) => version.from)).toEqual(
      provision.versions.map((version) => version.from).sort(),
    )
  })

  it.each(all)('%s is enacted no later than its first version, and says how it ended', (_, provision) => {
    if (provision.enacted !== null) expect(provision.enacted <= (provision.versions[0]?.from ?? '')).toBe(true)
    if (provision.versions.at(-1)?.to !== null) expect(provision.ends).not.toBeNull()
  })

  it('says of each law that does not reach IMET why not, and gives it no effect', () => {
    for (const [id, provision] of all) {
      expect(provision.reachNote.length, id).toBeGreaterThan(20)
      if (provision.reach === 'no') expect(provision.effect, id).toBe('none')
    }
    expect(Object.values(doesNotReach).filter((provision) => provision.reach === 'no')).toHaveLength(23)
  })

  it('answers for laws that do not exist', () => {
    expect(noSuchLaw.map(({ id }) => id)).toEqual(['eritrea-haiti-embargo-none', 'faa-620o-not-found'])
  })
})

describe('days that decide', () => {
  it.each([
    ['ASPA before its year was out', icc['aspa-2007-icc'], '2003-06-30', 'none'],
    ['ASPA', icc['aspa-2007-icc'], '2003-07-01', 'bars'],
    ['ASPA on its last day for IMET', icc['aspa-2007-icc'], '2006-10-16', 'bars'],
    ['ASPA without IMET', icc['aspa-2007-icc'], '2006-10-17', 'none'],
    ['ASPA repealed', icc['aspa-2007-icc'], '2008-01-28', null],
    ['CSPA before it took effect', traffickingAndChildSoldiers['cspa-404'], '2009-06-20', 'none'],
    ['CSPA', traffickingAndChildSoldiers['cspa-404'], '2009-06-21', 'bars'],
    ['Pressler', proliferation['faa-620e-pressler'], '1996-02-11', 'bars'],
    ['Pressler after the Brown amendment', proliferation['faa-620e-pressler'], '1996-02-12', 'none'],
    ['FAA 620D before it was enacted', faa620['faa-620d-afghanistan'], '1979-08-13', null],
    ['FAA 620D', faa620['faa-620d-afghanistan'], '2004-12-16', 'bars'],
    ['FAA 620D repealed', faa620['faa-620d-afghanistan'], '2004-12-17', null],
    ['Iraq Sanctions Act suspended', countryActs['iraq-sanctions-586'], '2003-05-07', 'none'],
    ['Turkey embargo', faa620['faa-620x-turkey'], '1978-09-25', 'bars'],
    ['Turkey embargo ended', faa620['faa-620x-turkey'], '1978-09-26', null],
    ['El Salvador between its two acts', countryActs['el-salvador-728-531'], '1986-01-01', null],
  ] as const)('%s', (_, provision, day, effect) => {
    expect(effectOn(provision, day)).toBe(effect)
  })

  it.each([
    ['1985-01-01', 'MNG', true],
    ['1994-08-22', 'MNG', true],
    ['1994-08-23', 'MNG', false],
    ['1992-10-23', 'EST', true],
    ['1992-10-24', 'EST', false],
    ['2026-01-01', 'VNM', true],
  ] as const)('FAA 620(f) on %s names %s: %s', (day, country, named) => {
    const version = versionOf(faa620['faa-620f-communist-countries'], day)
    expect(version?.countries?.includes(country)).toBe(named)
  })
})
