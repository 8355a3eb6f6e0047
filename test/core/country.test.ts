import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { OTHER_NAMES } from '../../src/core/country-names.ts'
import {
  countries,
  countriesOn,
  countryCode,
  countryCodeSchema,
  countryName,
  findCountry,
  isCountryCode,
  presentCode,
  withdrawalOf,
  type CountryCode,
} from '../../src/core/country.ts'
import { isIsoDate } from '../../src/core/day.ts'
import { ImetError } from '../../src/core/errors.ts'

const withdrawn = countries().filter((code) => withdrawalOf(code) !== null)

describe('country codes', () => {
  it('are the 249 of ISO 3166-1, Kosovo, and the withdrawn ones of the history', () => {
    expect(countries()).toHaveLength(249 + 1 + withdrawn.length)
    expect(new Set(countries()).size).toBe(countries().length)
    expect(withdrawn).toEqual(['ANT', 'BUR', 'CSK', 'DDR', 'SCG', 'SUN', 'TMP', 'VDR', 'YMD', 'YUG', 'ZAR'])
    expect(countries().every((code) => /^[A-Z]{3}$/.test(code))).toBe(true)
    expect(countries()).not.toContain('XKK')
    expect([...countryCodeSchema().options].sort()).toEqual([...countries()].sort())
  })

  it('are a union type', () => {
    expectTypeOf<'PAK' | 'XKX' | 'SUN'>().toExtend<CountryCode>()
    expectTypeOf<'ZZZ'>().not.toExtend<CountryCode>()
    expectTypeOf(countryCode('PAK')).toEqualTypeOf<CountryCode>()
  })

  it.each(['pak', 'PK', 'ZZZ', 'ALL', '', 'constructor', 'toString', 7, null, undefined, ['PAK']])(
    'do not count %s',
    (value) => {
      expect(isCountryCode(value)).toBe(false)
      expect(() => countryCode(value)).toThrow(ImetError)
    },
  )

  it('suggest what may be meant', () => {
    const messageFor = (value: unknown): string => {
      try {
        countryCode(value)
      } catch (error) {
        return error instanceof ImetError ? `${error.code} ${error.message}` : 'another error'
      }
      return 'no error'
    }
    expect(messageFor('Pakistan')).toBe(
      'unknown-country country: expected an ISO 3166-1 alpha-3 code, got "Pakistan"; did you mean "PAK"?',
    )
    expect(messageFor('Pakistn')).toContain('did you mean "PAK"?')
    expect(messageFor('pak')).toContain('did you mean "PAK"?')
    expect(messageFor('PKA')).toContain('did you mean "PAK"?')
    expect(messageFor('PK')).toContain('did you mean "PAK"?')
    expect(messageFor('Sengal')).toContain('did you mean "SEN"?')
    expect(messageFor('Atlantis')).toBe('unknown-country country: expected an ISO 3166-1 alpha-3 code, got "Atlantis"')
    expect(messageFor(undefined)).toBe('unknown-country country: expected an ISO 3166-1 alpha-3 code, got nothing')
    expect(() => countryCode('x', 'lines[2].country')).toThrow(/^lines\[2\]\.country: /)
  })

  it('are checked wherever they are asked about', () => {
    for (const ask of [countryName, withdrawalOf, presentCode]) {
      expect(() => ask('Mali' as never)).toThrow(/did you mean "MLI"\?$/)
    }
    expect(findCountry(7 as never)).toBeNull()
  })

  it('have names that lead back to them', () => {
    for (const code of countries()) {
      expect(findCountry(code)).toBe(code)
      expect(findCountry(code.toLowerCase())).toBe(code)
      expect(findCountry(countryName(code))).toBe(presentCode(code))
    }
    expect(countryName('MMR')).toBe('Burma')
    expect(countryName('CIV')).toBe("Cote d'Ivoire")
    expect(countryName('SUN')).toBe('Soviet Union')
  })

  it('have two letters each, none twice', () => {
    expect(['US', 'gb', 'UK', 'xk', 'TL', 'SS', 'CD'].map(findCountry)).toEqual([
      'USA',
      'GBR',
      'GBR',
      'XKX',
      'TLS',
      'SSD',
      'COD',
    ])
  })
})

describe('withdrawn codes', () => {
  it('say when their country ended, and what came after', () => {
    for (const code of withdrawn) {
      const withdrawal = withdrawalOf(code)
      expect(isIsoDate(withdrawal?.until)).toBe(true)
      expect(withdrawal?.successors.every((successor) => isCountryCode(successor) && successor !== code)).toBe(true)
      expect(withdrawal?.renamed === false || withdrawal?.successors.length === 1).toBe(true)
    }
    expect(withdrawalOf('ZAR')).toEqual({ until: '1997-05-17', successors: ['COD'], renamed: true })
    expect(withdrawalOf('PAK')).toBeNull()
  })

  it('give way to their successors on the day', () => {
    expect(countriesOn('YMD', '1990-05-21')).toEqual(['YMD'])
    expect(countriesOn('YMD', '1990-05-22')).toEqual(['YEM'])
    expect(countriesOn('YUG', '2003-02-03')).toEqual(['YUG'])
    expect(countriesOn('YUG', '2003-02-04')).toEqual(['BIH', 'HRV', 'MKD', 'SCG', 'SVN'])
    expect(countriesOn('YUG', '2006-06-03')).toEqual(['BIH', 'HRV', 'MKD', 'MNE', 'SRB', 'SVN'])
    expect(countriesOn('ANT', '2010-10-10')).toEqual(['BES', 'CUW', 'SXM'])
    expect(countriesOn('PAK', '1950-01-01')).toEqual(['PAK'])
    expect(() => countriesOn('SUN', '2019-02-29')).toThrow(ImetError)
    expect(() => countriesOn('ZZZ' as never, '2019-02-28')).toThrow(ImetError)
  })

  it('of a renamed country lead to its present one', () => {
    expect((['BUR', 'ZAR', 'TMP'] as const).map(presentCode)).toEqual(['MMR', 'COD', 'TLS'])
    expect((['YMD', 'DDR', 'SUN', 'PAK'] as const).map(presentCode)).toEqual(['YMD', 'DDR', 'SUN', 'PAK'])
  })
})

describe('names of countries', () => {
  it.each<readonly [string, CountryCode | null]>([
    ['Burma', 'MMR'],
    ['Burma (Myanmar)', 'MMR'],
    ['Congo (Kinshasa)', 'COD'],
    ['Congo (Brazzaville)', 'COG'],
    ['Congo, Democratic Republic of the', 'COD'],
    ['Democratic Republic of the Congo', 'COD'],
    ['Republic of the Congo', 'COG'],
    ['Zaire', 'COD'],
    ["Cote d'Ivoire", 'CIV'],
    ['Cote d’Ivoire', 'CIV'],
    ['CÔTE D‘IVOIRE', 'CIV'],
    ["Cote D'Ivoire, Republic of", 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['Cape Verde', 'CPV'],
    ['Cape Verde, Republic of', 'CPV'],
    ['Swaziland', 'SWZ'],
    ['Swaziland (Eswatini)', 'SWZ'],
    ['Macedonia (FYROM)', 'MKD'],
    ['Macedonia, The Former Yugoslav Republic of', 'MKD'],
    ['St Kitts And Nevis', 'KNA'],
    ['St. Kitts & Nevis', 'KNA'],
    ['Saint Christopher and Nevis', 'KNA'],
    ['St. Vincent And The Grenadines', 'VCT'],
    ['Sudan, Government of Southern', 'SSD'],
    ['South Sudan, Republic of', 'SSD'],
    ['Bahamas, The', 'BHS'],
    ['The Gambia', 'GMB'],
    ['Gambia, The', 'GMB'],
    ['Micronesia, Federated States of', 'FSM'],
    ['Bosnia-Herzegovina', 'BIH'],
    ['Bosnia And Herzegovina', 'BIH'],
    ['Timor-Leste', 'TLS'],
    ['East Timor', 'TLS'],
    ['Korea, Republic of', 'KOR'],
    ["Korea, Democratic People's Republic of", 'PRK'],
    ['Kyrgyz Republic', 'KGZ'],
    ['Slovak Republic', 'SVK'],
    ['Czechia', 'CZE'],
    ['Türkiye', 'TUR'],
    ['São Tomé & Príncipe', 'STP'],
    ['Trinidad & Tobago', 'TTO'],
    ['Guinea Bissau', 'GNB'],
    ['West Bank/Gaza', 'PSE'],
    ['Egypt, Arab Republic of', 'EGY'],
    ['Hashemite Kingdom of Jordan', 'JOR'],
    ['Republic of China', 'TWN'],
    ["People's Republic of China", 'CHN'],
    ['South Yemen (PDRY)', 'YMD'],
    ["Yemen, People's Democratic Republic of", 'YMD'],
    ['German Democratic Republic', 'DDR'],
    ['Soviet Union (former)', 'SUN'],
    ['Former Yugoslavia', 'YUG'],
    ['Serbia and Montenegro', 'SCG'],
    ['Netherlands Antilles', 'ANT'],
    ['U.S.', 'USA'],
    ['  pakistan ', 'PAK'],
    ['Hungary (with Poland)', null],
    ['Zaire (Congo)', null],
    ['all recipients', null],
    ['Atlantis', null],
    ['', null],
    ['constructor', null],
  ])('%s', (text, code) => {
    expect(findCountry(text)).toBe(code)
  })

  it('are written in the table as they are looked up', () => {
    for (const [name, code] of Object.entries(OTHER_NAMES)) expect([name, findCountry(name)]).toEqual([name, code])
  })

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = findCountry(text)
        expect(found === null || isCountryCode(found)).toBe(true)
      }),
    )
  })
})
