import { describe, expect, it } from 'vitest'
import type { CountryCode } from '../../../src/core/country.ts'
import { timelineSheetAlternative, timelineSheetSvg } from '../../../src/explain/pictures/timeline-sheet-svg.ts'
import { assessCountry } from '../../../src/records/assess-country.ts'
import { timelineOf } from '../../../src/records/timeline.ts'
import { WESTERN_HEMISPHERE } from '../../../src/training/regions.ts'
import { checkPicture, descriptionOf } from './picture.ts'
import { all } from './xml.ts'

const WEST: readonly CountryCode[] = ['BEN', 'BFA', 'CPV', 'CIV', 'GMB', 'GHA', 'GIN', 'MLI', 'MRT', 'NER', 'NGA', 'SEN', 'TGO']

describe('the sheet of a region', () => {
  it.each([300, 360, 640, 960])('is sound at %i', (width) => {
    checkPicture(timelineSheetSvg(WEST, { width, on: '2020-06-01', title: 'West Africa <west> & "all"' }))
    checkPicture(timelineSheetSvg(WESTERN_HEMISPHERE, { width }))
    checkPicture(timelineSheetSvg(['HND', 'MLI'], { width, knownOn: '2010-01-01' }))
    checkPicture(timelineSheetSvg(['SEN'], { width, from: '2020-01-01', to: '2020-06-01' }))
  })

  it('has every span of every country, one axis, and the answer of the day', () => {
    const svg = checkPicture(timelineSheetSvg(WEST, { on: '2020-06-01' }))
    const drawn = all(svg, 'rect').filter(({ attributes, children }) => attributes['data-access'] !== undefined && children.length > 0)
    expect(drawn.length).toBe(WEST.reduce((sum, country) => sum + timelineOf(country).length, 0))
    const open = WEST.filter((country) => assessCountry(country, '2020-06-01').access === 'open').length
    expect(descriptionOf(svg)).toContain(`On 2020-06-01: ${open} open`)
    expect(all(svg, 'text').filter(({ text }) => text === '1990').length).toBe(2)
  })

  it('says each country in its description', () => {
    const said = timelineSheetAlternative(['MLI', 'SEN'])
    expect(said).toContain('Mali: Open 1976-06-30 to 2003-07-01; Barred 2003-07-01 to 2006-10-02;')
    expect(said.endsWith('Senegal: Open from 1976-06-30 on.')).toBe(true)
  })

  it('is the same bytes for the same input', () => {
    expect(timelineSheetSvg(WEST)).toBe(timelineSheetSvg([...WEST]))
    expect(timelineSheetSvg(WEST)).not.toBe(timelineSheetSvg([...WEST].reverse()))
  })

  it.each([
    ['no country', 'invalid-input', 'countries', () => timelineSheetSvg([])],
    ['a text', 'invalid-input', 'countries', () => timelineSheetSvg('SEN' as never)],
    ['an unknown one', 'unknown-country', 'countries[1]', () => timelineSheetSvg(['SEN', 'XYZ' as never])],
    ['marks', 'invalid-input', 'options', () => timelineSheetSvg(['SEN'], { marks: true } as never)],
    ['days before all', 'invalid-interval', 'options.from', () => timelineSheetSvg(['SEN'], { from: '1950-01-01', to: '1960-01-01' })],
  ] as const)('refuses %s', (_, code, path, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'ImetError', code, path }))
  })
})
