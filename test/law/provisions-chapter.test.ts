import { describe, expect, it } from 'vitest'
import { parseCitation } from '../../src/core/citation.ts'
import { gaps, overlaps } from '../../src/core/interval.ts'
import { provisionSchema, type ProvisionData } from '../../src/law/provision.ts'
import { defenseSchools } from '../../src/law/provisions/defense-schools.ts'
import { executivePolicy } from '../../src/law/provisions/executive-policy.ts'
import { flexibility } from '../../src/law/provisions/flexibility.ts'
import { funds } from '../../src/law/provisions/funds.ts'
import { humanRights } from '../../src/law/provisions/human-rights.ts'
import { imetAuthorizations } from '../../src/law/provisions/imet-authorizations.ts'
import { imetChapter } from '../../src/law/provisions/imet-chapter.ts'
import { pricing } from '../../src/law/provisions/pricing.ts'
import { reportsAndNotices } from '../../src/law/provisions/reports-and-notices.ts'
import { unitAndPerson } from '../../src/law/provisions/unit-and-person.ts'
import { versionOf } from '../../src/law/version-on.ts'

const files: Readonly<Record<string, Readonly<Record<string, ProvisionData>>>> = {
  'imet-chapter': imetChapter,
  pricing,
  'reports-and-notices': reportsAndNotices,
  flexibility,
  'human-rights': humanRights,
  'unit-and-person': unitAndPerson,
  'dod-schools': defenseSchools,
  funds,
  'executive-policy': executivePolicy,
}
const entries = Object.values(files).flatMap((file) => Object.entries(file))

function rule(provision: ProvisionData, day: string): string {
  return versionOf(provision, day)?.rule ?? ''
}

function effect(provision: ProvisionData, day: string) {
  const version = versionOf(provision, day)
  return version === null ? null : (version.effect ?? provision.effect)
}

describe('the IMET chapter and the permanent law beside it', () => {
  it('has ids that occur once', () => {
    const ids = entries.map(([id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([])
  })

  it.each(entries)('%s: schema; versions in order, no overlap, each gap declared; an end is told', (_, provision) => {
    expect(provisionSchema().safeParse(provision).error?.issues ?? []).toEqual([])
    const { versions, lapses = [] } = provision
    versions.forEach((version, index) => {
      const next = versions[index + 1]
      if (next === undefined) return
      expect(version.to).not.toBeNull()
      expect(version.from < next.from && !overlaps(version, next)).toBe(true)
    })
    expect(gaps(versions)).toEqual(lapses.map(({ from, to }) => ({ from, to })))
    if (versions.at(-1)?.to !== null) expect(provision.ends).not.toBeNull()
  })

  it('files each provision under its family and ground', () => {
    for (const [family, file] of Object.entries(files)) {
      for (const [id, provision] of Object.entries(file)) {
        expect(provision.family, id).toBe(family)
        expect(provision.ground, id).toBe(family === 'executive-policy' ? 'executive-policy' : 'statute')
      }
    }
  })

  it('gives no effect to what does not reach IMET', () => {
    for (const [id, provision] of entries) if (provision.reach === 'no') expect(provision.effect, id).toBe('none')
  })

  it('calls nothing primary that it says is recalled', () => {
    for (const [id, { versions }] of entries) {
      for (const version of versions.filter(({ confidence }) => confidence === 'primary')) {
        expect(`${version.rule} ${version.changedBy}`, `${id} ${version.from}`).not.toMatch(/recalled/)
        expect(version.sources.some(({ url }) => url !== null), `${id} ${version.from}`).toBe(true)
      }
    }
  })
})

describe('FAA 541 to 549, whole', () => {
  it.each([
    ['faa-541-general-authority', ['1976-06-30', '1990-11-05', '1992-11-02', '1996-07-21', '2005-11-14']],
    ['faa-542-authorization-of-appropriations', [
      '1976-06-30', '1977-08-04', '1978-09-26', '1979-10-29', '1980-12-16', '1981-12-29', '1985-10-01',
    ]],
    ['faa-543-purposes', ['1976-06-30', '1978-09-26']],
    ['faa-544a-pme-exchange', ['1985-10-01', '1996-07-21']],
    ['faa-544b-flight-exchange', ['1996-07-21']],
    ['faa-544c-southwest-asia', ['2002-09-30', '2013-12-26', '2014-12-18']],
    ['faa-545-maritime-skills', ['1985-10-01']],
    ['faa-546-high-income', ['1996-07-21']],
    ['faa-547-consultation', ['2000-10-06']],
    ['faa-548-records', ['2000-10-06', '2002-09-30']],
    ['faa-549-human-rights-report', ['2002-09-30']],
  ] as const)('%s changes on the days of its amendments', (id, days) => {
    expect(imetChapter[id].versions.map(({ from }) => from)).toEqual(days)
  })

  it('states the whole text on each day, not only what changed', () => {
    for (const { rule: text } of imetChapter['faa-541-general-authority'].versions) {
      for (const words of ['related civilian personnel', 'Service academies', 'special courses', 'observation']) {
        expect(text).toContain(words)
      }
    }
    const general = imetChapter['faa-541-general-authority']
    expect(rule(general, '1990-11-04')).not.toContain('other ministries')
    expect(rule(general, '1992-11-01')).not.toContain('narcotics')
    expect(rule(general, '1996-07-20')).not.toContain('outside government')
    expect(rule(general, '2005-11-14')).toContain('military financing')
  })

  it('tells how the founding act changed the Act of 1961', () => {
    const founding = imetChapter['pl-94-329-106-founding']
    for (const section of ['510', '622', '623', '632', '636', '644(f)', '644(n)']) {
      expect(rule(founding, '1976-06-30')).toContain(section)
    }
    expect(versionOf(imetChapter['faa-510-student-cap-1970'], '1976-06-29')).not.toBeNull()
    expect(versionOf(imetChapter['faa-510-student-cap-1970'], '1976-06-30')).toBeNull()
  })

  it('names the five high-income countries', () => {
    expect(versionOf(imetChapter['faa-546-high-income'], '2026-01-01')?.countries).toEqual(['AUT', 'ESP', 'FIN', 'KOR', 'SGP'])
  })
})

describe('days that decide', () => {
  it.each([
    ['502B as policy', humanRights['faa-502b-human-rights'], '1978-09-25', 'urges'],
    ['502B binding', humanRights['faa-502b-human-rights'], '1978-09-26', 'bars'],
    ['police', unitAndPerson['faa-660-police'], '1975-06-30', null],
    ['police', unitAndPerson['faa-660-police'], '1975-07-01', 'bars'],
    // Pub. L. 104-208 reached the narcotics account alone; the FY1998 act was approved on 26 November 1997.
    ['Leahy, narcotics account alone', unitAndPerson['faa-620m-leahy'], '1997-11-25', 'none'],
    ['Leahy, in the annual acts', unitAndPerson['faa-620m-leahy'], '1997-11-26', 'bars'],
    ['Leahy, standing law', unitAndPerson['faa-620m-leahy'], '2007-12-26', 'bars'],
    ['executive policy before IMET', executivePolicy['executive-suspension'], '1976-06-29', null],
    ['suspension', executivePolicy['executive-suspension'], '1976-06-30', 'bars'],
    ['pause', executivePolicy['executive-pause'], '2018-09-01', 'limits'],
    ['expanded IMET only', executivePolicy['executive-expanded-only'], '2018-09-01', 'expanded-only'],
    ['earmark of 1986', imetAuthorizations['authorization-narcotics'], '1987-09-30', 'authorizes'],
    ['between the earmarks', imetAuthorizations['authorization-narcotics'], '1988-01-01', null],
    ['earmark of 1988', imetAuthorizations['authorization-narcotics'], '1988-11-18', 'authorizes'],
  ] as const)('%s on %s', (_, provision, day, expected) => {
    expect(effect(provision, day)).toBe(expected)
  })

  it.each([
    ['1976-06-30', '1 July to 30 June'],
    ['1976-07-01', 'transition quarter'],
    ['1976-10-01', '1 October to 30 September'],
  ] as const)('the fiscal year on %s', (day, words) => {
    expect(rule(funds['usc31-1102-fiscal-year'], day)).toContain(words)
  })

  it.each([
    ['2001-09-30', '$55,000,000'],
    ['2001-10-01', '$65,000,000'],
  ] as const)('the sum authorized on %s', (day, sum) => {
    expect(rule(imetAuthorizations['authorization-fy2001'], day)).toContain(sum)
  })

  it('lets nobody waive a measure of the executive but the executive itself', () => {
    for (const { waiver, ends } of Object.values(executivePolicy)) {
      expect(waiver).toBeNull()
      expect(ends).toContain('executive')
    }
  })

  it('cites the Code in a form that the parser reads', () => {
    for (const [id, { citation }] of entries) {
      if (citation.usc !== null) expect(parseCitation(citation.usc).length, id).toBeGreaterThan(0)
    }
  })
})
