import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { contains, isForward, overlaps } from '../../src/core/interval.ts'
import { countryActsAfrica } from '../../src/records/determinations/country-acts-africa.ts'
import { countryActsAmericas } from '../../src/records/determinations/country-acts-americas.ts'
import { coupsAfrica } from '../../src/records/determinations/coups-africa.ts'
import { coupsAmericas } from '../../src/records/determinations/coups-americas.ts'
import { certainDays } from '../../src/records/doubts.ts'
import { caribbean } from '../../src/records/measures/caribbean.ts'
import { centralAfrica } from '../../src/records/measures/central-africa.ts'
import { centralAmerica } from '../../src/records/measures/central-america.ts'
import { eastAfrica } from '../../src/records/measures/east-africa.ts'
import { southAmerica } from '../../src/records/measures/south-america.ts'
import { southernAfrica } from '../../src/records/measures/southern-africa.ts'
import { westAfrica } from '../../src/records/measures/west-africa.ts'
import { worldwideMeasures, worldwideMeasureSchema } from '../../src/records/measures/worldwide.ts'
import { determinationSchema, measureSchema } from '../../src/records/row.ts'

const measures = [caribbean, centralAfrica, centralAmerica, eastAfrica, southAmerica, southernAfrica, westAfrica].flat()
const determinations = [coupsAfrica, coupsAmericas, countryActsAfrica, countryActsAmericas].flat()
const rows = [...measures, ...determinations]

const PROVISIONS: ReadonlySet<string> = new Set([
  'annual-coup',
  'annual-default',
  'el-salvador-728-531',
  'faa-490-majors',
  'faa-620b-argentina',
  'mozambique-813',
])

const effectsOn = (country: string, day: string) =>
  measures.filter((row) => row.country === country && row.effect !== 'none' && contains(row, day)).map(({ effect }) => effect)

const coupBars = (country: string, day: string) =>
  determinations.some(
    (row) => row.country === country && row.provision === 'annual-coup' && row.value !== false && contains(row, day),
  )

/** What our rows alone say of a day: the annual acts and the official lists are kept elsewhere. */
const saidOf = (country: string, day: string) =>
  coupBars(country, day) ? 'coup' : (effectsOn(country, day)[0] ?? 'nothing')

describe('rows of Africa and the Americas', () => {
  it('fit their schemas', () => {
    expect(() => z.array(measureSchema()).parse(measures)).not.toThrow()
    expect(() => z.array(determinationSchema()).parse(determinations)).not.toThrow()
    expect(() => z.array(worldwideMeasureSchema()).parse(worldwideMeasures)).not.toThrow()
  })

  it('have unique ids that begin with their country', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(rows.filter(({ id, country }) => !id.startsWith(`${country.toLowerCase()}-`))).toEqual([])
  })

  it('run forward', () => {
    expect([...rows, ...worldwideMeasures].filter((row) => !isForward(row))).toEqual([])
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
    const recalledOnly = rows.filter((row) => row.sources.every(({ name }) => name.includes('recalled')))
    expect(recalledOnly.filter(({ confidence }) => confidence !== 'recalled').map(({ id }) => id)).toEqual([])
  })

  it('never bar one country twice at once on the same ground', () => {
    const applying = determinations.filter(({ slot }) => slot === 'applies')
    const doubled = applying.filter((a) =>
      applying.some((b) => a !== b && a.country === b.country && a.provision === b.provision && overlaps(a, b)),
    )
    expect(doubled).toEqual([])
    const holding = measures.filter(({ effect }) => effect !== 'none')
    const twice = holding.filter((a) => holding.some((b) => a !== b && a.country === b.country && overlaps(a, b)))
    expect(twice).toEqual([])
  })

  it('let no pause run on beside the coup bar that took its place, but for Mali after its second coup', () => {
    // Where the finding is known to the month, the pause lasts to the day from which the bar holds for certain.
    const bars = determinations
      .filter(({ provision, value }) => provision === 'annual-coup' && value !== false)
      .flatMap((bar) => certainDays(bar).map(({ from, to }) => ({ country: bar.country, from, to })))
    const beside = measures.filter(
      (row) => row.effect !== 'none' && bars.some((bar) => bar.country === row.country && overlaps(bar, row)),
    )
    expect(beside.map(({ id }) => id)).toEqual(['mli-2021-suspension'])
  })
})

describe('Mali', () => {
  const story = westAfrica.filter(({ country, kind }) => country === 'MLI' && kind !== 'announcement')

  it('is paused, barred, approved again, back, paused, barred, and suspended on top', () => {
    expect(story.map(({ kind, from }) => `${from} ${kind}`)).toEqual([
      '2012-03-26 pause',
      '2013-09-06 resumption-approved',
      '2014-08-18 restoration',
      '2020-08-21 pause',
      '2021-05-26 suspension',
    ])
  })

  it.each([
    ['2012-03-20', 'nothing'],
    ['2012-03-28', 'limits'],
    ['2012-06-01', 'coup'],
    ['2013-09-05', 'coup'],
    ['2013-09-07', 'nothing'],
    ['2020-08-20', 'nothing'],
    ['2020-08-25', 'limits'],
    ['2020-10-08', 'coup'],
    ['2021-05-27', 'coup'],
    ['2026-03-01', 'coup'],
  ])('on %s: %s', (day, expected) => {
    expect(saidOf('MLI', day)).toBe(expected)
  })
})

describe('other countries', () => {
  it.each([
    ['NER', '1996-01-26', 'nothing'],
    ['NER', '1998-06-01', 'coup'],
    ['NER', '2001-06-01', 'nothing'],
    ['NER', '2009-12-24', 'limits'],
    ['NER', '2010-03-15', 'coup'],
    ['NER', '2012-06-01', 'nothing'],
    ['NER', '2023-07-25', 'nothing'],
    ['NER', '2023-08-08', 'limits'],
    ['NER', '2023-10-11', 'coup'],
    ['BFA', '2015-10-01', 'nothing'],
    ['BFA', '2022-02-02', 'limits'],
    ['BFA', '2022-10-01', 'coup'],
    ['GAB', '2023-08-29', 'nothing'],
    ['GAB', '2023-09-27', 'limits'],
    ['GAB', '2023-10-24', 'coup'],
    ['GAB', '2025-05-30', 'nothing'],
    ['GMB', '1994-07-21', 'nothing'],
    ['GMB', '2002-03-04', 'coup'],
    ['GMB', '2002-03-05', 'nothing'],
    ['GNB', '2003-10-15', 'coup'],
    ['GNB', '2004-09-15', 'nothing'],
    ['GNB', '2013-06-01', 'coup'],
    ['GNB', '2015-09-01', 'nothing'],
    ['MDG', '2009-03-19', 'nothing'],
    ['MDG', '2014-05-26', 'coup'],
    ['MDG', '2014-05-28', 'nothing'],
    ['SDN', '2020-06-01', 'coup'],
    ['TCD', '2021-06-01', 'nothing'],
    ['CMR', '2019-02-10', 'nothing'],
    ['BDI', '2015-05-20', 'nothing'],
    ['BDI', '2015-06-01', 'nothing'],
    ['BDI', '2015-07-05', 'limits'],
    ['ZAF', '2025-02-06', 'nothing'],
    ['ZAF', '2025-02-10', 'limits'],
    ['ZWE', '2000-06-01', 'nothing'],
    ['ZWE', '2005-06-01', 'limits'],
    ['RWA', '2013-09-30', 'nothing'],
    ['HTI', '1992-06-01', 'coup'],
    ['HTI', '1994-10-15', 'nothing'],
    ['HTI', '2004-06-01', 'nothing'],
    ['HND', '2009-08-01', 'limits'],
    ['HND', '2009-10-01', 'limits'],
    ['HND', '2010-03-04', 'nothing'],
    ['PAN', '1987-07-24', 'limits'],
    ['PAN', '1988-06-01', 'nothing'],
    ['NIC', '2018-07-29', 'nothing'],
    ['NIC', '2018-08-15', 'limits'],
    ['SLV', '1979-06-01', 'limits'],
    ['SLV', '1980-02-15', 'nothing'],
    ['ECU', '2016-06-01', 'limits'],
    ['PER', '1992-04-05', 'nothing'],
    ['PER', '1992-06-01', 'limits'],
  ])('%s on %s: %s', (country, day, expected) => {
    expect(saidOf(country, day)).toBe(expected)
  })

  it('does not take a cut of military financing, of bought training or of old grant money for a cut of IMET', () => {
    const told = ['arg-1978-training-package', 'gtm-2005-old-military-aid-released', 'rwa-2012-financing-cut']
    expect(measures.filter(({ id }) => told.includes(id)).map(({ effect }) => effect)).toEqual(['none', 'none', 'none'])
  })

  it('certifies Argentina from the day of the inauguration, not from the day of the announcement', () => {
    const certified = countryActsAmericas.find(({ provision }) => provision === 'faa-620b-argentina')
    expect(certified?.from).toBe('1983-12-10')
    expect(certified?.knownFrom).toBe('1983-12-08')
  })

  it('holds nothing against anybody for the worldwide pause of 2025', () => {
    expect(worldwideMeasures.map(({ effect }) => effect)).toEqual(['none'])
  })
})
