import { describe, expect, it } from 'vitest'
import { countries, countriesOn, countryCode, countryCodeSchema, findCountry, firstDayOf, presentCode, withdrawalOf } from '../../src/core/country.ts'
import { addDays } from '../../src/core/day.ts'

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
    expect(() => countriesOn('PAK', 'x')).toThrow(expect.objectContaining({ code: 'invalid-day', path: 'day' }))
    expect(() => countriesOn('SUN', 'x')).toThrow(expect.objectContaining({ code: 'invalid-day', path: 'day' }))
  })
})

describe('what is near a code', () => {
  it.each<[string, string | null]>([
    ['CEL', 'CHL'],
    ['BUY', 'BUR'],
    ['ADI', 'BDI'],
    ['KPA', 'PAK'],
    ['UK', 'GBR'],
    ['fyrm', 'MKD'],
    ['usaa', null],
    ['uaex', null],
    ['AAH', null],
    ['Swaziland (Eswatini)', 'SWZ'],
    [`Pakistn${' '.repeat(193)}`, 'PAK'],
    [`Pakistn${' '.repeat(194)}`, null],
  ])('%s: %s', (text, code) => {
    const hint = /; did you mean "(\w+)"\?$/
    let message = ''
    try {
      countryCode(text)
    } catch (error) {
      message = (error as Error).message
    }
    expect(message).toMatch(/^country: expected an ISO 3166-1 alpha-3 code, got /)
    expect(hint.exec(message)?.[1] ?? null).toBe(code)
  })
})

describe('a name, read exactly', () => {
  it.each([
    [`Pakistan${' '.repeat(192)}`, 'PAK'],
    [`Pakistan${' '.repeat(193)}`, null],
    ['(Pakistan) Swaziland (Eswatini)', null],
    ['Swaziland (Eswatini) and more', null],
    ['Swaziland(Eswatini)', 'SWZ'],
    ['Soviet former Union', null],
    ['former Soviet Union former', null],
    ['The Saint Lucia', 'LCA'],
    ['Sainte Lucia', null],
    ['Commonwealth of Dominica', 'DMA'],
    ['Grand Duchy of Luxembourg', 'LUX'],
    ['Principality of Monaco', 'MCO'],
    ['Emirate of Kuwait', 'KWT'],
    ['State of Qatar', 'QAT'],
    ['Government of Mali', 'MLI'],
    ['Plurinational State of Bolivia', 'BOL'],
    ['Bolivarian Republic of Venezuela', 'VEN'],
    ['Federal Republic of Germany', 'DEU'],
    ['Federative Republic of Brazil', 'BRA'],
    ['Socialist Republic of Vietnam', 'VNM'],
    ['Oman, Sultanate of', 'OMN'],
    ['Union of Burma', 'MMR'],
    ['Democratic Republic of Mali', null],
  ])('%s: %s', (text, code) => {
    expect(findCountry(text)).toBe(code)
  })
})

describe('the codes', () => {
  it('stand in two alphabetical lists, those of ISO with Kosovo after them, and those withdrawn', () => {
    const codes = countries()
    const split = codes.indexOf('XKX')
    expect(codes.slice(0, split)).toEqual([...codes.slice(0, split)].sort())
    expect(codes.slice(split)).toEqual(['XKX', 'ANT', 'BUR', 'CSK', 'DDR', 'SCG', 'SUN', 'TMP', 'VDR', 'YMD', 'YUG', 'ZAR'])
    expect(countryCodeSchema().options).toEqual(codes)
    expect(split).toBe(249)
  })

  it.each([
    ['ANT', { until: '2010-10-10', successors: ['BES', 'CUW', 'SXM'], renamed: false }],
    ['BUR', { until: '1989-06-18', successors: ['MMR'], renamed: true }],
    ['CSK', { until: '1993-01-01', successors: ['CZE', 'SVK'], renamed: false }],
    ['DDR', { until: '1990-10-03', successors: ['DEU'], renamed: false }],
    ['SCG', { until: '2006-06-03', successors: ['MNE', 'SRB'], renamed: false }],
    ['TMP', { until: '2002-05-20', successors: ['TLS'], renamed: true }],
    ['VDR', { until: '1976-07-02', successors: ['VNM'], renamed: false }],
    ['YMD', { until: '1990-05-22', successors: ['YEM'], renamed: false }],
    ['YUG', { until: '2003-02-04', successors: ['BIH', 'HRV', 'MKD', 'SCG', 'SVN'], renamed: false }],
  ] as const)('%s ended, and what came after', (code, withdrawal) => {
    expect(withdrawalOf(code)).toEqual(withdrawal)
    expect(countriesOn(code, addDays(withdrawal.until, -1))).toEqual([code])
    expect(countriesOn(code, withdrawal.until)).toEqual(withdrawal.successors)
  })

  it('have their first days from what ended, or from their own independence', () => {
    expect((['SVK', 'SRB', 'MNE', 'CUW', 'SCG', 'HRV', 'BIH', 'BRN', 'XKX', 'SUN', 'ZAR', 'MMR', 'TLS'] as const).map(firstDayOf)).toEqual([
      '1993-01-01', '2006-06-03', '2006-06-03', '2010-10-10', '2003-02-04', '1991-06-25', '1992-03-03', '1984-01-01', '2008-02-17', null, null, null, '2002-05-20',
    ])
  })
})
