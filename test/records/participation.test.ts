import { describe, expect, it } from 'vitest'
import { countries, isCountryCode } from '../../src/core/country.ts'
import { ImetError } from '../../src/core/errors.ts'
import { firstPublishedYear, participationOf, publishedCountries } from '../../src/records/participation.ts'

const all = publishedCountries().flatMap((country) => participationOf(country).map((year) => ({ country, ...year })))

describe('published participation', () => {
  it('names countries that exist', () => {
    expect(publishedCountries().filter((country) => !isCountryCode(country))).toEqual([])
    expect(publishedCountries().length).toBeGreaterThan(130)
  })

  it('gives each fiscal year once, in order, from 1999 to 2020', () => {
    for (const country of publishedCountries()) {
      const years = participationOf(country).map(({ fiscalYear }) => fiscalYear)
      expect(years).toEqual([...new Set(years)].sort((a, b) => a - b))
      expect(years.every((year) => year >= 1999 && year <= 2020)).toBe(true)
    }
  })

  it('gives plausible whole numbers: misprints are left out', () => {
    const odd = all.filter(
      ({ students, cost }) =>
        (students !== null && (!Number.isInteger(students) || students < 0 || students > 2000)) ||
        !Number.isInteger(cost.least) ||
        cost.least < 0 ||
        cost.most < cost.least ||
        cost.most > 2 * cost.least + 1 ||
        cost.most > 10_000_000,
    )
    expect(odd).toEqual([])
  })

  it("reads the reports' own totals once, not twice", () => {
    expect(participationOf('EGY').find(({ fiscalYear }) => fiscalYear === 2016)).toEqual({
      fiscalYear: 2016,
      students: 89,
      cost: { least: 1_594_277, most: 1_594_277 },
    })
    expect(participationOf('PAK').at(-1)).toEqual({
      fiscalYear: 2020,
      students: 16,
      cost: { least: 273_723, most: 273_723 },
    })
  })

  it('knows the first year printed, and a country that is never printed', () => {
    expect(firstPublishedYear('AFG')).toBe(2003)
    expect(firstPublishedYear('PRK')).toBeNull()
    expect(participationOf('PRK')).toEqual([])
    expect(countries().some((country) => firstPublishedYear(country) === 1999)).toBe(true)
  })

  it('refuses a country that does not exist', () => {
    expect(() => participationOf('XXX' as never)).toThrow(ImetError)
    expect(() => firstPublishedYear('pak' as never)).toThrow(ImetError)
  })
})
