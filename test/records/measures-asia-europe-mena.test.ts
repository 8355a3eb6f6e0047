import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { contains, isForward, overlaps } from '../../src/core/interval.ts'
import { countryActsAsiaEurope } from '../../src/records/determinations/country-acts-asia-europe.ts'
import { coupsAsia } from '../../src/records/determinations/coups-asia.ts'
import { coupsMiddleEastEurope } from '../../src/records/determinations/coups-middle-east-europe.ts'
import { defaultPakistan } from '../../src/records/determinations/default-pakistan.ts'
import { section907 } from '../../src/records/determinations/section-907.ts'
import { eastAsia } from '../../src/records/measures/east-asia.ts'
import { eurasia } from '../../src/records/measures/eurasia.ts'
import { europe } from '../../src/records/measures/europe.ts'
import { middleEast } from '../../src/records/measures/middle-east.ts'
import { northAfrica } from '../../src/records/measures/north-africa.ts'
import { pacific } from '../../src/records/measures/pacific.ts'
import { southAsia } from '../../src/records/measures/south-asia.ts'
import { southEastAsia } from '../../src/records/measures/south-east-asia.ts'
import { determinationSchema, measureSchema } from '../../src/records/row.ts'

const measures = [eastAsia, eurasia, europe, middleEast, northAfrica, pacific, southAsia, southEastAsia].flat()
const determinations = [coupsAsia, coupsMiddleEastEurope, countryActsAsiaEurope, defaultPakistan, section907].flat()
const rows = [...measures, ...determinations]

const PROVISIONS: ReadonlySet<string> = new Set([
  'annual-coup',
  'annual-default',
  'burma-570-1996',
  'faa-620d-afghanistan',
  'faa-620t-severed-relations',
  'faa-620x-turkey',
  'fsa-907-azerbaijan',
  'iraq-sanctions-586',
])

const stopped = (country: string, day: string) =>
  measures.filter((row) => row.country === country && row.effect === 'bars' && contains(row, day)).map(({ id }) => id)

const holds = (country: string, provision: string, slot: string, day: string) =>
  determinations.some(
    (row) =>
      row.country === country &&
      row.provision === provision &&
      row.slot === slot &&
      row.value !== false &&
      contains(row, day),
  )

const coupBars = (country: string, day: string) =>
  holds(country, 'annual-coup', 'applies', day) &&
  !holds(country, 'annual-coup', 'waived', day) &&
  !holds(country, 'annual-coup', 'excepted', day)

describe('rows of Asia, Europe and the Middle East', () => {
  it('fit their schemas', () => {
    expect(() => z.array(measureSchema()).parse(measures)).not.toThrow()
    expect(() => z.array(determinationSchema()).parse(determinations)).not.toThrow()
  })

  it('have unique ids that begin with their country', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(rows.filter(({ id, country }) => !id.startsWith(`${country.toLowerCase()}-`))).toEqual([])
  })

  it('run forward', () => {
    expect(rows.filter((row) => !isForward(row))).toEqual([])
  })

  it('say what an end means: an end that was found has a day, one in force has none', () => {
    expect(rows.filter(({ end, to }) => (end === 'ended' && to === null) || (end === 'in-force' && to !== null))).toEqual([])
    expect(rows.filter(({ overBy, end, to }) => overBy !== undefined && (end !== 'not-found' || overBy !== to))).toEqual([])
  })

  it('file facts under known provisions only', () => {
    expect(determinations.filter(({ provision }) => !PROVISIONS.has(provision))).toEqual([])
  })

  it('give no source twice in a row, and call no row primary on a recalled source alone', () => {
    const repeated = rows.filter(({ sources }) => new Set(sources.map(({ name, url }) => url ?? name)).size < sources.length)
    expect(repeated.map(({ id }) => id)).toEqual([])
    const unbacked = rows.filter((row) => row.confidence === 'primary' && row.sources.every(({ url }) => url === null))
    expect(unbacked.map(({ id }) => id)).toEqual([])
  })

  it('never bar one country twice at once on the same ground', () => {
    const bars = measures.filter(({ effect }) => effect === 'bars')
    const twice = bars.filter((a) => bars.some((b) => a !== b && a.country === b.country && overlaps(a, b)))
    expect(twice).toEqual([])
    const applying = determinations.filter(({ slot }) => slot === 'applies')
    const doubled = applying.filter((a) =>
      applying.some((b) => a !== b && a.country === b.country && a.provision === b.provision && overlaps(a, b)),
    )
    expect(doubled).toEqual([])
  })

  it('announce only with an announcement', () => {
    expect(measures.filter(({ announces, kind }) => announces !== undefined && kind !== 'announcement')).toEqual([])
  })
})

describe('Pakistan', () => {
  const pakistan = southAsia.filter(({ country }) => country === 'PAK')

  it('goes in, out by law, back, announced, suspended, approved, and is not on record as restored again', () => {
    const story = pakistan.filter(({ kind, announces }) => kind !== 'announcement' || announces !== undefined)
    expect(story.map(({ kind, from }) => `${from} ${kind}`)).toEqual([
      '1961-01-01 participation',
      '2001-10-27 restoration',
      '2017-09-01 announcement',
      '2018-01-04 announcement',
      '2018-08-10 suspension',
      '2019-12-19 resumption-approved',
    ])
  })

  it.each([
    ['2017-12-15', false],
    ['2018-02-15', false],
    ['2018-08-09', false],
    ['2018-09-01', true],
    ['2019-06-01', true],
    ['2020-01-02', true],
    ['2020-01-03', false],
    ['2020-08-01', false],
  ])('on %s: stopped by the executive is %s', (day, expected) => {
    expect(stopped('PAK', day).length > 0).toBe(expected)
  })

  it.each([
    ['1999-10-11', false],
    ['1999-10-22', true],
    ['2001-10-26', true],
    ['2001-10-28', false],
    ['2002-12-15', false],
    ['2003-03-01', true],
    ['2003-06-01', false],
    ['2008-01-15', false],
    ['2008-04-10', false],
  ])('on %s: barred by the coup clause is %s', (day, expected) => {
    expect(coupBars('PAK', day)).toBe(expected)
  })

  it('was in default from late 1998 to the act of October 2001', () => {
    expect(holds('PAK', 'annual-default', 'applies', '2001-06-01')).toBe(true)
    expect(holds('PAK', 'annual-default', 'applies', '2001-10-28')).toBe(false)
  })
})

describe('other countries', () => {
  it.each([
    ['FJI', '2000-04-01', false],
    ['FJI', '2002-06-01', true],
    ['FJI', '2005-06-15', false],
    ['FJI', '2010-06-01', true],
    ['FJI', '2016-06-01', false],
    ['THA', '2007-06-01', true],
    ['THA', '2010-06-01', false],
    ['THA', '2016-06-01', true],
    ['THA', '2020-01-01', false],
    ['MMR', '2022-06-01', true],
    ['EGY', '2013-08-01', false],
  ])('%s on %s: barred by the coup clause is %s', (country, day, expected) => {
    expect(coupBars(country, day)).toBe(expected)
  })

  it.each([
    ['1993-06-01', true],
    ['2002-01-26', false],
    ['2003-01-10', true],
    ['2003-01-17', false],
    ['2004-12-31', false],
    ['2005-01-05', true],
    ['2010-06-01', false],
    ['2022-07-15', false],
    ['2023-10-01', true],
    ['2025-08-07', true],
    ['2025-08-09', false],
  ])('Azerbaijan on %s: closed by section 907 is %s', (day, expected) => {
    // The section names Azerbaijan itself: only its waivers are facts on record.
    expect(!holds('AZE', 'fsa-907-azerbaijan', 'waived', day)).toBe(expected)
  })

  it('ends with the Afghan republic', () => {
    expect(stopped('AFG', '2021-08-14')).toEqual([])
    expect(stopped('AFG', '2021-09-15')).toEqual(['afg-2021-ending'])
  })

  it('keeps the flight training that Saudi Arabia buys apart from IMET', () => {
    const flying = middleEast.filter(({ kind, scope }) => kind === 'restriction' && scope === 'flight-training')
    expect(flying.every(({ effect }) => effect === 'none')).toBe(true)
    const held = (day: string) => flying.some((row) => contains(row, day))
    expect(['2019-12-08', '2020-01-16', '2020-02-24', '2020-02-26'].map(held)).toEqual([false, true, true, false])
  })
})
