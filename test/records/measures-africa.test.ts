import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { contains, isForward, overlaps } from '../../src/core/interval.ts'
import { countryRules } from '../../src/eligibility/country-rules.ts'
import { countryActsAfrica } from '../../src/records/determinations/country-acts-africa.ts'
import { coupsAfrica } from '../../src/records/determinations/coups-africa.ts'
import { certainDays } from '../../src/records/doubts.ts'
import { centralAfrica } from '../../src/records/measures/central-africa.ts'
import { eastAfrica } from '../../src/records/measures/east-africa.ts'
import { southernAfrica } from '../../src/records/measures/southern-africa.ts'
import { westAfrica } from '../../src/records/measures/west-africa.ts'
import { determinationSchema, measureSchema } from '../../src/records/row.ts'

const measures = [westAfrica, centralAfrica, eastAfrica, southernAfrica].flat()
const determinations = [coupsAfrica, countryActsAfrica].flat()
const rows = [...measures, ...determinations]

const coupBars = (country: string, day: string) =>
  coupsAfrica.some((row) => row.country === country && row.value !== false && contains(row, day))

const limits = (country: string, day: string) =>
  measures.some((row) => row.country === country && row.effect !== 'none' && contains(row, day))

describe('rows of Africa', () => {
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

  it('answer questions that a rule asks', () => {
    const asked = new Set(countryRules().flatMap((rule) =>
      (['applies', 'waived', 'excepted', 'certified'] as const)
        .filter((slot) => rule[slot] !== undefined && rule[slot] !== 'named')
        .map((slot) => `${rule.provision}/${slot}`),
    ))
    expect(determinations.filter(({ provision, slot }) => !asked.has(`${provision}/${slot}`))).toEqual([])
  })

  it('give no source twice in a row, and call no row primary on a recalled source alone', () => {
    const repeated = rows.filter(({ sources }) => new Set(sources.map(({ name, url }) => url ?? name)).size < sources.length)
    expect(repeated.map(({ id }) => id)).toEqual([])
    const unbacked = rows.filter((row) => row.confidence === 'primary' && row.sources.every(({ url }) => url === null))
    expect(unbacked.map(({ id }) => id)).toEqual([])
  })

  it('never bar one country twice at once by the coup clause', () => {
    const doubled = coupsAfrica.filter((a) => coupsAfrica.some((b) => a !== b && a.country === b.country && overlaps(a, b)))
    expect(doubled).toEqual([])
  })

  it('restore only on or after the end of the coup bar before it', () => {
    // Where the day is known to the year, the first day on which it holds for certain is held against the bar.
    const restored = measures.filter(({ kind }) => kind === 'restoration')
    const early = restored.filter((row) => coupBars(row.country, certainDays(row)[0]?.from ?? row.from))
    expect(restored.length).toBeGreaterThan(5)
    expect(early.map(({ id }) => id)).toEqual([])
  })

  it('announce only with an announcement', () => {
    expect(measures.filter(({ announces, kind }) => announces !== undefined && kind !== 'announcement')).toEqual([])
  })
})

describe('Mali', () => {
  const mali = westAfrica.filter(({ country }) => country === 'MLI')

  it('is paused, approved, restored, paused and suspended on top of the bar', () => {
    expect(mali.filter(({ kind }) => kind !== 'announcement').map(({ kind }) => kind)).toEqual([
      'pause',
      'resumption-approved',
      'restoration',
      'pause',
      'suspension',
    ])
  })

  it.each([
    ['2012-03-20', false, false],
    ['2012-03-26', true, false],
    ['2012-06-01', false, true],
    ['2013-09-05', false, true],
    ['2013-09-07', false, false],
    ['2019-06-01', false, false],
    ['2020-08-21', true, false],
    ['2020-10-08', false, true],
    ['2021-05-27', true, true],
    ['2026-03-01', true, true],
  ])('on %s: limited by the executive is %s, barred by the coup clause is %s', (day, limited, barred) => {
    expect([limits('MLI', day), coupBars('MLI', day)]).toEqual([limited, barred])
  })
})

describe('other countries', () => {
  it.each([
    ['BFA', '2022-02-17', false],
    ['BFA', '2022-10-01', true],
    ['GAB', '2023-10-24', true],
    ['GAB', '2025-05-30', false],
    ['GMB', '1994-10-01', true],
    ['GMB', '2002-03-04', true],
    ['GMB', '2003-07-02', false],
    ['GNB', '2003-10-15', true],
    ['GNB', '2004-09-15', false],
    ['GNB', '2015-09-01', false],
    ['MDG', '2009-03-21', true],
    ['MDG', '2014-05-26', true],
    ['MDG', '2014-05-28', false],
    ['NER', '1996-01-26', false],
    ['NER', '2001-06-01', false],
    ['NER', '2010-03-15', true],
    ['NER', '2012-06-01', false],
    ['NER', '2023-10-11', true],
  ])('%s on %s: barred by the coup clause is %s', (country, day, expected) => {
    expect(coupBars(country, day)).toBe(expected)
  })

  it.each([
    ['BDI', '2015-05-23', false],
    ['BDI', '2015-07-05', true],
    ['BFA', '2022-02-02', true],
    ['CMR', '2018-06-01', false],
    ['CMR', '2024-11-01', false],
    ['GAB', '2023-09-27', true],
    ['NER', '2009-12-24', true],
    ['NER', '2023-08-08', true],
    ['RWA', '2012-08-01', false],
    ['ZAF', '2025-02-10', true],
    ['ZWE', '2005-06-01', true],
  ])('%s on %s: limited by the executive is %s', (country, day, expected) => {
    expect(limits(country, day)).toBe(expected)
  })

  it('never touches Senegal', () => {
    const touching = rows.filter((row) => row.country === 'SEN' && ('provision' in row || row.effect !== 'none'))
    expect(touching).toEqual([])
  })
})
