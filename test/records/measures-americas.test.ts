import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { contains, isForward, overlaps } from '../../src/core/interval.ts'
import { countryActsAmericas } from '../../src/records/determinations/country-acts-americas.ts'
import { coupsAmericas } from '../../src/records/determinations/coups-americas.ts'
import { caribbean } from '../../src/records/measures/caribbean.ts'
import { centralAmerica } from '../../src/records/measures/central-america.ts'
import { southAmerica } from '../../src/records/measures/south-america.ts'
import { determinationSchema, measureSchema } from '../../src/records/row.ts'

const measures = [centralAmerica, caribbean, southAmerica].flat()
const determinations = [coupsAmericas, countryActsAmericas].flat()
const rows = [...measures, ...determinations]

const PROVISIONS: ReadonlySet<string> = new Set([
  'annual-coup',
  'el-salvador-728-531',
  'faa-490-majors',
  'faa-620b-argentina',
])

const limiting = (country: string, day: string) =>
  measures.filter((row) => row.country === country && row.effect !== 'none' && contains(row, day)).map(({ id }) => id)

const holds = (country: string, provision: string, slot: string, day: string) =>
  determinations.some(
    (row) =>
      row.country === country &&
      row.provision === provision &&
      row.slot === slot &&
      row.value !== false &&
      contains(row, day),
  )

describe('rows of the Americas', () => {
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

  it('never limit one country twice at once', () => {
    const effective = measures.filter(({ effect }) => effect !== 'none')
    const twice = effective.filter((a) => effective.some((b) => a !== b && a.country === b.country && overlaps(a, b)))
    expect(twice).toEqual([])
  })

  it('announce only with an announcement', () => {
    expect(measures.filter(({ announces, kind }) => announces !== undefined && kind !== 'announcement')).toEqual([])
  })
})

describe('policy of the executive and of the host governments', () => {
  it.each([
    ['ECU', '2014-04-29', false],
    ['ECU', '2016-06-01', true],
    ['ECU', '2018-09-01', false],
    ['GTM', '1980-06-01', true],
    ['GTM', '1985-11-15', false],
    ['GTM', '1992-06-01', false],
    ['GTM', '1995-09-01', true],
    ['HND', '2009-07-01', false],
    ['HND', '2009-12-01', true],
    ['HND', '2010-03-04', false],
    ['HTI', '1987-12-01', true],
    ['NIC', '1985-06-01', true],
    ['NIC', '1999-06-01', false],
    ['NIC', '2018-07-29', false],
    ['NIC', '2018-07-30', true],
    ['PAN', '1987-07-24', true],
    ['PAN', '1988-06-01', false],
    ['PER', '1992-04-05', false],
    ['PER', '1992-04-06', true],
    ['SLV', '1979-06-01', true],
    ['SLV', '1980-02-15', false],
    ['URY', '1979-06-01', true],
  ])('%s on %s: limited is %s', (country, day, expected) => {
    expect(limiting(country, day).length > 0).toBe(expected)
  })

  it('keeps what touches other programs apart from IMET', () => {
    expect(measures.filter(({ scope, effect }) => scope !== undefined && effect !== 'none')).toEqual([])
  })
})

describe('law', () => {
  it('opens Argentina on the day on which its elected president took office', () => {
    expect(holds('ARG', 'faa-620b-argentina', 'certified', '1983-12-09')).toBe(false)
    expect(holds('ARG', 'faa-620b-argentina', 'certified', '1983-12-10')).toBe(true)
  })

  it('never had the coup clause applied to Honduras', () => {
    expect(coupsAmericas.filter(({ country }) => country === 'HND').map(({ value }) => value)).toEqual([false])
  })

  it.each([
    ['HTI', '1991-09-29', false],
    ['HTI', '1993-06-01', true],
    ['HTI', '1994-10-15', false],
    ['SUR', '1990-12-23', false],
    ['SUR', '1991-03-01', true],
    ['SUR', '1992-06-01', false],
    ['PER', '1992-06-01', false],
    ['HND', '2009-10-01', false],
  ])('%s on %s: under the coup clause is %s', (country, day, expected) => {
    expect(holds(country, 'annual-coup', 'applies', day)).toBe(expected)
  })
})
