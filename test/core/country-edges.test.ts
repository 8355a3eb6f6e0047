import { describe, expect, it } from 'vitest'
import { countries, countriesOn, countryCode, findCountry, firstDayOf, presentCode, withdrawalOf } from '../../src/core/country.ts'

describe('the first day of a country', () => {
  it.each([
    ['UKR', '1991-12-26'],
    ['CZE', '1993-01-01'],
    ['ERI', '1993-05-24'],
    ['NAM', '1990-03-21'],
    ['SSD', '2011-07-09'],
    ['TLS', '2002-05-20'],
    ['SEN', null],
    ['PAK', null],
    // Renamed, or grown by a neighbour: the country was there before.
    ['COD', null],
    ['MMR', null],
    ['DEU', null],
    ['YEM', null],
    ['VNM', null],
  ] as const)('%s: %s', (code, day) => {
    expect(firstDayOf(code)).toBe(day)
  })

  it('is after the founding of the program, and the day on which what was before it ended, where nothing else is known', () => {
    for (const code of countries()) {
      const day = firstDayOf(code)
      if (day !== null) expect(day > '1976-06-30', code).toBe(true)
    }
    expect(() => firstDayOf('Mali' as never)).toThrow(/did you mean "MLI"/)
    const soviet = withdrawalOf('SUN')
    expect(firstDayOf('UKR')).toBe(soviet?.until)
  })
})

describe('a code at the door', () => {
  it.each([
    ['PKA', 'PAK'],
    ['AFQ', 'AFG'],
    ['pk', 'PAK'],
    ['Pakistann', 'PAK'],
    ['the Republic of Pakistan', 'PAK'],
    ['Republic of Pakistn', 'PAK'],
    ['Myanmer', 'MMR'],
  ])('%s: did you mean %s', (text, code) => {
    expect(() => countryCode(text, 'p')).toThrow(
      expect.objectContaining({
        name: 'ImetError', code: 'unknown-country', path: 'p',
        message: `p: expected an ISO 3166-1 alpha-3 code, got ${JSON.stringify(text)}; did you mean "${code}"?`,
      }),
    )
  })

  it('is no guess where nothing is near, or the text is longer than any name', () => {
    for (const text of ['Atlantis and all its islands', `Pakistan${' '.repeat(200)}`])
      expect(() => countryCode(text)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('did you mean') as string }))
  })
})

describe('a name', () => {
  it.each([
    ['  pakistan  ', 'PAK'],
    ['PAKISTAN.', 'PAK'],
    ['Pakistan (Pakistan)', 'PAK'],
    ['Swaziland (Eswatini) ', 'SWZ'],
    ['Swaziland (Pakistan)', null],
    ['(Pakistan)', 'PAK'],
    ['Pakistan (', 'PAK'],
    ['Bosnia & Herzegovina', 'BIH'],
    ['Saint Lucia', 'LCA'],
    ['St Lucia', 'LCA'],
    ['Former Soviet Union', 'SUN'],
    ['Soviet Union (former)', 'SUN'],
    ['Islamic Republic of Pakistan', 'PAK'],
    ['Pakistan, Islamic Republic of', 'PAK'],
    ['United Arab Republic of Pakistan', 'PAK'],
    ['United Arab Islamic Republic of Pakistan', null],
    ['Republic', null],
    ['', null],
    ['x'.repeat(201), null],
  ])('%s: %s', (text, code) => {
    expect(findCountry(text)).toBe(code)
  })
})

describe('codes through time', () => {
  it('stand for themselves until the day, and for their successors from it', () => {
    for (const code of countries()) {
      const withdrawal = withdrawalOf(code)
      if (withdrawal === null) {
        expect(countriesOn(code, '1950-01-01')).toEqual([code])
        expect(presentCode(code)).toBe(code)
        continue
      }
      expect(countriesOn(code, withdrawal.until)).not.toContain(code)
      expect(Object.keys(withdrawal)).toEqual(['until', 'successors', 'renamed'])
      expect(presentCode(code)).toBe(withdrawal.renamed ? withdrawal.successors[0] : code)
    }
    expect(() => countriesOn('SUN', 'x')).toThrow(expect.objectContaining({ code: 'invalid-day', path: 'day' }))
  })
})
