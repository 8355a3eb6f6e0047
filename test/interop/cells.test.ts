import { describe, expect, it } from 'vitest'
import { lineCostCell, studentsCell, totalCostCell } from '../../src/interop/amount-cell.ts'
import { dayCell } from '../../src/interop/day-cell.ts'
import { expandedTitle } from '../../src/interop/expanded-title.ts'
import { fundLabel } from '../../src/interop/fund-label.ts'
import { recipient } from '../../src/interop/recipient.ts'

describe('a cell of days', () => {
  it.each([
    ['2009-10-08', '2009-10-08', 'day'],
    ['2009-10-08T00:00:00Z', '2009-10-08', 'day'],
    ['2009-10-08 00:00:00', '2009-10-08', 'day'],
    ['10/8/09', '2009-10-08', 'day'],
    ['10/08/2009', '2009-10-08', 'day'],
    ['1/16/99', '1999-01-16', 'day'],
    ['10-8-09', '2009-10-08', 'day'],
    ['08OCT2009', '2009-10-08', 'day'],
    ['8-Oct-09', '2009-10-08', 'day'],
    ['8 October 2009', '2009-10-08', 'day'],
    ['October 8, 2009', '2009-10-08', 'day'],
    ['20091008', '2009-10-08', 'day'],
    ['10082009', '2009-10-08', 'day'],
    ['2009-10', '2009-10-01', 'month'],
    ['Oct-2009', '2009-10-01', 'month'],
    ['2009', '2009-01-01', 'year'],
  ])('%s is %s', (text, day, precision) => {
    expect(dayCell(text)).toMatchObject({ kind: 'days', first: { day, precision }, second: null })
  })

  it.each([
    '10/8/2009 12/18/2009',
    '10/8/09 - 12/18/09',
    '2009-10-08 to 2009-12-18',
    '10/8/200912/18/2009',
    'October 8, 2009 - December 18, 2009',
    '2009-10-08/2009-12-18',
  ])('%s is two days', (text) => {
    expect(dayCell(text)).toMatchObject({ first: { day: '2009-10-08' }, second: { day: '2009-12-18' } })
  })

  it('reads a first number above twelve as the day, and says so', () => {
    expect(dayCell('25/12/2008')).toMatchObject({ first: { day: '2008-12-25' }, dayFirst: true })
    expect(dayCell('12/11/2008')).toMatchObject({ first: { day: '2008-12-11' }, dayFirst: false })
  })

  it.each(['Lackland AFB', '2009-02-30', '13/13/2009', '0009-10-08', '2009-10-08 and more', '1/1/2001 1/2/2001 1/3/2001', '2199-12-31', '7'])(
    '%s is not read',
    (text) => {
      expect(dayCell(text).kind).toBe('unreadable')
    },
  )

  it('says nothing where nothing stands', () => {
    expect(dayCell('').kind).toBe('empty')
  })
})

describe('a cell of money', () => {
  it.each([
    ['7064', 706_400],
    ['$7,064', 706_400],
    ['$ 7,064.50', 706_450],
    ['0', 0],
    ['1000000', 100_000_000],
  ])('%s is %d cents', (text, cents) => {
    expect(lineCostCell(text)).toEqual({ value: cents, reason: null })
  })

  it.each([
    ['1000001', /at most \$1000000/],
    ['14001175200712192019', /at most/],
    ['0832009', /digits of a day/],
    ['-5', /amount in dollars/],
    ['1E5', /amount in dollars/],
    ['2447 300', /one amount/],
    ['10/11/2008', /one amount/],
  ])('%s is left out, with the reason', (text, reason) => {
    expect(lineCostCell(text).value).toBeNull()
    expect(lineCostCell(text).reason).toMatch(reason)
  })

  it('takes the amount where a day stands beside it, and says so', () => {
    expect(lineCostCell('2447 10/11/2008')).toMatchObject({ value: 244_700, reason: expect.stringContaining('day') as string })
  })

  it('allows more for the sum of a year', () => {
    expect(totalCostCell('2656913').value).toBe(265_691_300)
    expect(totalCostCell('10000001').value).toBeNull()
  })
})

describe('a cell of students', () => {
  it.each([['1', 1], ['1,200', 1_200], ['30.0', 30], ['', null], ['1395297099', null], ['one', null], ['1.5', null]])('%s', (text, count) => {
    expect(studentsCell(text).value).toBe(count)
    expect(studentsCell(text).reason === null).toBe(count !== null || text === '')
  })
})

describe('a recipient', () => {
  it.each([
    ['Congo, Democratic Republic of (Kinshasa)', '', 'COD'],
    ['Democratic Republic of Congo (Congo - Kinshasa)', '', 'COD'],
    ['Congo, Republic Of (Brazzaville)', '', 'COG'],
    ['Cote D’ivoire, Republic Of', '', 'CIV'],
    ['Sudan, Republic of Southern', '', 'SSD'],
    ['Timor-Leste, Democratic Republic of', '', 'TLS'],
    ['Trinidad -Tobago', '', 'TTO'],
    ['Belize (UK)', '', 'BLZ'],
    ['Bolivia INC', '', 'BOL'],
    ['Korea, Republic of South', '', 'KOR'],
    ['Fiji   IMET - FY 2006 DoS Training', 'NaN', 'FJI'],
    ['Central African Republic', 'RCA', 'CAF'],
    ['Montenegro, Republic of', 'NME', 'MNE'],
    ['Some new spelling', 'CHL', 'CHL'],
    ['COLOR VISION', 'NaN', null],
    ['Indochina', '', null],
    ['', '', null],
  ])('%s (%s) is %s', (name, code, country) => {
    expect(recipient(name, code)).toBe(country)
  })
})

describe('a fund label', () => {
  it.each([
    ['IMET-1', true, false],
    ['IMET-2', true, true],
    ['IMET-X', true, true],
    ['IMET-D&R', true, true],
    ['IMET', true, null],
    ['East Asia and Pacific Region, Thailand, International Military Education and Training (IMET), FY01', true, null],
    ['FMS', false, null],
    ['Section 1206', false, null],
    ['', false, null],
  ])('%s', (label, imet, priorYear) => {
    expect(fundLabel(label)).toEqual({ imet, priorYear })
  })
})

describe('a title', () => {
  it.each([
    ['MET JOINT CTR NARC EIMET', 'stated'],
    ['685 CIV-MIL RELATIONS', 'likely'],
    ['AMERICAN LANGUAGE COURSE', 'language'],
    ['ARMOR CAPTAINS CAREER', 'unlikely'],
    ['HIV/AIDS CONFERENCE', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (title, reading) => {
    expect(expandedTitle(title)).toBe(reading)
  })
})
