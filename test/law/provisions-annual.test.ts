import type { CountryRule } from '../../src/eligibility/rule.ts'
import { describe, expect, it } from 'vitest'
import { gaps, overlaps } from '../../src/core/interval.ts'
import { annualCountriesRules } from '../../src/eligibility/rules/annual-countries.ts'
import { annualGeneralRules } from '../../src/eligibility/rules/annual-general.ts'
import { foreignOperationsActSchema } from '../../src/law/act.ts'
import { actInForce, actOf, foreignOperationsActs } from '../../src/law/acts.ts'
import { provisionSchema, type ProvisionData } from '../../src/law/provision.ts'
import { annualAccounts } from '../../src/law/provisions/annual-accounts.ts'
import { annualConduct } from '../../src/law/provisions/annual-conduct.ts'
import { annualCountriesAfrica } from '../../src/law/provisions/annual-countries-africa.ts'
import { annualCountriesAmericas } from '../../src/law/provisions/annual-countries-americas.ts'
import { annualCountriesAsia } from '../../src/law/provisions/annual-countries-asia.ts'
import { annualCountriesEurope } from '../../src/law/provisions/annual-countries-europe.ts'
import { annualCountriesMena } from '../../src/law/provisions/annual-countries-mena.ts'
import { annualCountriesSeveral } from '../../src/law/provisions/annual-countries-several.ts'
import { annualCoup } from '../../src/law/provisions/annual-coup.ts'
import { annualDefault } from '../../src/law/provisions/annual-default.ts'
import { annualDirectFunding } from '../../src/law/provisions/annual-direct-funding.ts'
import { annualFunds } from '../../src/law/provisions/annual-funds.ts'
import { annualHighIncome } from '../../src/law/provisions/annual-high-income.ts'
import { annualNotification } from '../../src/law/provisions/annual-notification.ts'
import { annualTerrorism } from '../../src/law/provisions/annual-terrorism.ts'
import { annualClauseDeterminations } from '../../src/records/determinations/annual-clauses.ts'
import { determinationSchema } from '../../src/records/row.ts'

const files = [
  annualAccounts, annualConduct, annualCountriesAfrica, annualCountriesAmericas, annualCountriesAsia,
  annualCountriesEurope, annualCountriesMena, annualCountriesSeveral, annualCoup, annualDefault, annualDirectFunding,
  annualFunds, annualHighIncome, annualNotification, annualTerrorism,
]
const entries: [string, ProvisionData][] = files.flatMap((file) => Object.entries(file))
const provisions: Readonly<Record<string, ProvisionData>> = Object.fromEntries(entries)
const rules = [...annualGeneralRules, ...annualCountriesRules]
const onDay = (id: string, day: string) =>
  provisions[id]?.versions.find((version) => version.from <= day && (version.to === null || day < version.to))
const namedOn = (id: string, day: string) => onDay(id, day)?.countries ?? []
const effectOn = (id: string, day: string) => onDay(id, day)?.effect ?? provisions[id]?.effect

describe('foreign operations acts', () => {
  it('fit the schema, one for each fiscal year and the transition quarter', () => {
    for (const act of foreignOperationsActs()) expect(() => foreignOperationsActSchema().parse(act)).not.toThrow()
    for (let year = 1976; year <= 2026; year++) expect(actOf(year)?.fiscalYear, `FY${year}`).toBe(year)
    expect(actOf('TQ')?.publicLaw).toBe('Pub. L. 94-330')
    expect(actOf(1975)).toBeNull()
  })

  it('follow one another without a gap or an overlap, and the last runs on', () => {
    foreignOperationsActs().forEach((act, index) => {
      expect(act.terms.to).toBe(foreignOperationsActs()[index + 1]?.terms.from ?? null)
      expect(act.terms.from >= act.enacted).toBe(true)
    })
  })

  it('names what a full-year resolution carries on, always an older act', () => {
    for (const act of foreignOperationsActs().filter(({ continues }) => continues !== null)) {
      expect(act.kind).toBe('full-year-continuing')
      const carried = foreignOperationsActs().find(({ publicLaw }) => publicLaw === act.continues)
      expect(carried !== undefined && carried.terms.from < act.terms.from).toBe(true)
    }
  })

  it('runs on through the continuing resolutions of the next year', () => {
    expect(actInForce('1976-06-29')).toBeNull()
    expect(actInForce('1994-09-30')?.fiscalYear).toBe(1994)
    expect(actInForce('1994-10-01')?.fiscalYear).toBe(1995)
    expect(actInForce('1996-02-11')?.fiscalYear).toBe(1995)
    expect(actInForce('2019-02-15')?.publicLaw).toBe('Pub. L. 116-6')
    expect(actInForce('2050-01-01')?.fiscalYear).toBe(2026)
  })
})

describe('provisions of the annual acts', () => {
  it('are filed under unique ids', () => {
    expect(new Set(entries.map(([id]) => id)).size).toBe(entries.length)
  })

  it.each(entries)('%s: fits the schema; versions in order, no overlap, every gap declared', (_, provision) => {
    const parsed = provisionSchema().safeParse(provision)
    expect(parsed.error?.issues ?? []).toEqual([])
    const { versions, lapses = [] } = provision
    versions.forEach((version, index) => {
      const next = versions[index + 1]
      if (next !== undefined) expect(overlaps(version, next)).toBe(false)
      if (next !== undefined) expect(version.from < next.from).toBe(true)
    })
    expect(gaps(versions)).toEqual(lapses.map(({ from, to }) => ({ from, to })))
    expect(provision.ground).toBe('annual-act')
    expect(provision.publicLaw).toMatch(/^Pub\. L\. \d+-\d+$/)
  })

  it.each(entries)(
    '%s: changes only on a day on which an act or a named law takes effect',
    (_, { versions }) => {
      const starts = new Set(foreignOperationsActs().map(({ terms }) => terms.from))
      for (const version of versions) {
        const byAct = foreignOperationsActs().some(({ publicLaw }) => version.changedBy.startsWith(`${publicLaw} `))
        if (byAct && !starts.has(version.from)) expect(version.from).toBe('1994-08-23') // sec. 584 binds at enactment
      }
    },
  )

  it('cover each family of limits', () => {
    const families = new Map<string, number>()
    for (const [, { family }] of entries) families.set(family, (families.get(family) ?? 0) + 1)
    expect(Object.fromEntries(families)).toEqual({
      'annual-funds': 13,
      'annual-conduct': 5,
      'annual-country-limit': 65,
      'annual-coup': 2,
      'annual-default': 1,
      'annual-direct-funding': 2,
      'annual-institution': 1,
      'annual-high-income': 1,
      'annual-notification': 2,
      'annual-terrorism': 2,
    })
  })

  it('name a country in every version that a rule by name reads', () => {
    for (const rule of rules.filter(({ applies }) => applies === 'named')) {
      for (const version of provisions[rule.provision]?.versions ?? []) {
        expect(version.countries, `${rule.provision} ${version.from}`).toBeDefined()
      }
    }
  })

  it('have a rule each, once, where they look at the country; the tax withholding takes a sum only', () => {
    const ids = rules.map(({ provision }) => provision)
    expect(new Set(ids).size).toBe(ids.length)
    const country = entries.filter(([, { level }]) => level === 'country').map(([id]) => id)
    expect([...ids, 'annual-tax-withholding'].sort()).toEqual(country.sort())
  })
})

describe('the law on a day', () => {
  it('has no coup clause before 19 December 1985, save for El Salvador', () => {
    expect(onDay('annual-coup', '1985-12-18')).toBeUndefined()
    expect(onDay('annual-coup', '1985-12-19')).toBeDefined()
    expect(namedOn('annual-slv-coup', '1985-06-01')).toEqual(['SLV'])
  })

  it('gives the coup clause a way back from 22 December 1987 and a waiver from 29 December 2022', () => {
    const texts = provisions['annual-coup']?.versions.map(({ from }) => from)
    expect(texts).toEqual([
      '1985-12-19', '1987-12-22', '1993-10-01', '2002-01-10', '2007-12-26', '2009-03-11', '2011-12-23', '2014-12-16',
      '2022-12-29',
    ])
  })

  it('lists for direct funding the countries of the day', () => {
    expect(namedOn('annual-direct-funding', '1978-03-01')).toEqual(['AGO', 'KHM', 'LAO', 'MOZ', 'UGA', 'VNM'])
    expect(namedOn('annual-direct-funding', '1992-03-31')).toContain('KHM')
    expect(namedOn('annual-direct-funding', '1992-04-01')).not.toContain('KHM')
    expect(namedOn('annual-direct-funding', '2006-07-15')).toContain('LBY')
    expect(namedOn('annual-direct-funding', '2026-02-02')).toContain('SYR')
    expect(namedOn('annual-direct-funding', '2026-02-03')).toEqual(['CUB', 'IRN', 'PRK'])
    expect(namedOn('annual-direct-funding-waivable', '1982-06-01')).toEqual(['MOZ'])
  })

  it('tells a bar from advice and from a condition', () => {
    expect(onDay('annual-sau-imet', '2019-02-14')).toBeUndefined()
    expect(effectOn('annual-sau-imet', '2024-03-22')).toBe('bars')
    expect(effectOn('annual-sau-imet', '2024-03-23')).toBe('urges')
    expect(onDay('annual-sau-imet', '2026-02-03')).toBeUndefined()
    expect(effectOn('annual-sau-assistance', '2005-06-01')).toBe('conditions')
    expect(onDay('annual-sau-assistance', '2009-06-01')).toBeUndefined()
    expect(effectOn('annual-africa-imet-bar', '2015-03-01')).toBe('urges')
    expect(effectOn('annual-egy-transition', '2014-11-15')).toBe('withholds')
    expect(effectOn('annual-pak-afridi', '2019-01-01')).toBe('withholds')
  })

  it('moves Somalia from the bar to the list in 2014, and off it in FY2015', () => {
    expect(namedOn('annual-africa-imet-bar', '2013-11-01')).toContain('SOM')
    expect(namedOn('annual-expanded-only-list', '2014-06-01')).toContain('SOM')
    expect(namedOn('annual-expanded-only-list', '2015-03-01')).not.toContain('SOM')
  })
})

describe('facts under the annual clauses', () => {
  it('fit the schema, have unique ids, and answer a question that the rule asks', () => {
    const ids = annualClauseDeterminations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const row of annualClauseDeterminations) {
      expect(determinationSchema().safeParse(row).error?.issues ?? [], row.id).toEqual([])
      const rule: CountryRule | undefined = rules.find(({ provision }) => provision === row.provision)
      if (rule === undefined) expect(row.provision).toBe('chile-406-726')
      else expect(rule[row.slot], row.id).toBeDefined()
    }
  })

  it('lie within the days on which their provision is law', () => {
    for (const row of annualClauseDeterminations.filter(({ provision }) => provision.startsWith('annual-'))) {
      expect(onDay(row.provision, row.from), row.id).toBeDefined()
    }
  })
})
