import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/core/day.ts'
import {
  certificationEnds,
  classifyTitle,
  EXPANDED_PROVIDERS_2001,
  EXPANDED_THRESHOLDS,
  expandedCourses,
  findSchool,
  meetsExpandedThreshold,
  predecessorsOf,
  schools,
  type SchoolId,
} from '../../src/training/index.ts'

const refused = (code: string, path: string, message: RegExp) =>
  expect.objectContaining({ name: 'ImetError', code, path, message: expect.stringMatching(message) })

describe('the threshold of expanded IMET at the door', () => {
  it('takes a percentage, its ends too', () => {
    expect(meetsExpandedThreshold(0, '2020-01-01')).toBe(false)
    expect(meetsExpandedThreshold(100, '2020-01-01')).toBe(true)
    expect(meetsExpandedThreshold(100, '1976-06-30')).toBe(true)
  })

  it.each([-0.001, 100.001, Number.NaN, '60', null])('refuses %s', (share) => {
    expect(() => meetsExpandedThreshold(share as number, '2020-01-01')).toThrow(
      refused('invalid-input', 'share', /^share: expected a percentage from 0 to 100, got /),
    )
  })

  it('names the day that it cannot read', () => {
    expect(() => meetsExpandedThreshold(60, '2020')).toThrow(refused('invalid-day', 'day', /real calendar day/))
    expect(() => certificationEnds('2018-03-01', false, '2020')).toThrow(refused('invalid-day', 'day', /real calendar day/))
    expect(() => certificationEnds('2018', false, '2020-01-01')).toThrow(refused('invalid-day', 'certified', /real calendar day/))
  })

  it.each([
    ['2002-07-01', '2002-07-09', null],
    ['2002-07-01', '2002-07-10', '2004-07-01'],
    ['2002-07-01', '2005-01-31', '2004-07-01'],
    ['2002-07-01', '2005-02-01', '2005-07-01'],
    ['2002-07-01', '2026-01-28', '2005-07-01'],
    ['2002-07-01', '2026-01-29', '2007-07-01'],
  ])('certified %s, asked on %s: ends %s', (certified, day, ends) => {
    expect(certificationEnds(certified, false, day)).toBe(ends)
  })
})

describe('a school at the door', () => {
  it('is asked for by a text', () => {
    expect(() => findSchool(null as never)).toThrow(refused('invalid-input', 'school', /expected the name of a school, got null/))
    expect(() => findSchool('WHINSEC', '2010-02-30')).toThrow(refused('invalid-day', 'day', /real calendar day/))
    expect(() => predecessorsOf('toString' as SchoolId)).toThrow(refused('invalid-input', 'school', /expected the id of a school, got "toString"/))
    expect(() => predecessorsOf(7 as never)).toThrow(refused('invalid-input', 'school', /got 7/))
    expect(() => predecessorsOf(['whinsec'] as never)).toThrow(refused('invalid-input', 'school', /expected the id of a school/))
  })

  it('is found by its id, whatever the case and the space around', () => {
    for (const id of Object.keys(schools()) as SchoolId[]) expect(findSchool(`  ${id.toUpperCase()} `)?.id).toBe(id)
  })

  it('is found whatever the punctuation, the article and the country before it', () => {
    for (const text of ['the U.S. Army War College', 'army-war-college', 'Army War College, United States', 'ARMY   WAR/COLLEGE', 'The Army War College of the US']) {
      expect(findSchool(text)?.id, text).toBe('army-war-college')
    }
    for (const text of ['Army War College of the U S', 'Army War College for the US', 'US Army War College', 'U.S., Army War College'])
      expect(findSchool(text)?.id, text).toBe('army-war-college')
    expect(findSchool('')).toBeNull()
    expect(findSchool('Armys War College')).toBeNull()
    expect(findSchool('Army War Colleges')).toBeNull()
  })

  it('exists from its founding until its closing, the day of closing not counted', () => {
    let checked = 0
    for (const id of Object.keys(schools()) as SchoolId[]) {
      const { founded, closed } = schools()[id]
      if (founded?.length === 10) {
        expect(findSchool(id, founded)?.id, `${id} on ${founded}`).toBe(id)
        expect(findSchool(id, addDays(founded, -1)), `${id} before ${founded}`).toBeNull()
        checked += 1
      }
      if (closed?.length === 10) {
        expect(findSchool(id, addDays(closed, -1))?.id, `${id} before ${closed}`).toBe(id)
        expect(findSchool(id, closed), `${id} on ${closed}`).toBeNull()
        checked += 1
      }
    }
    expect(checked).toBeGreaterThan(1)
  })

  it('bears the name of the day, from its first day on', () => {
    let checked = 0
    for (const id of Object.keys(schools()) as SchoolId[]) {
      const { names, founded, closed } = schools()[id]
      expect(findSchool(id)?.name).toBe(names.at(-1)?.name)
      // Where it is not known since when a later name was borne, the latest is given.
      if (names.slice(1).some(({ from }) => from === null)) continue
      for (const { name, from } of names) {
        if (from?.length !== 10 || (founded !== null && from < founded) || (closed !== null && from >= closed)) continue
        expect(findSchool(id, from)?.name, `${id} on ${from}`).toBe(name)
        checked += 1
      }
    }
    expect(checked).toBeGreaterThan(0)
  })

  it('is found on any day where it is not known when it was founded, and under its latest name where none has a day', () => {
    const undated = (Object.keys(schools()) as SchoolId[]).filter((id) => schools()[id].founded === null && schools()[id].closed === null)
    expect(undated.length).toBeGreaterThan(0)
    for (const id of undated) expect(findSchool(id, '2010-01-01')?.id, id).toBe(id)
    expect(findSchool('IAAFA', '1950-01-01')?.name).toBe('Inter-American Air Forces Academy')
    expect(findSchool('USARSA', '2000-11-30')?.id).toBe('usarsa')
    expect(findSchool('USARSA', '2000-12-01')).toBeNull()
  })

  it('gives the whole school', () => {
    expect(findSchool('WHINSEC')?.school).toBe(schools().whinsec)
  })
})

describe('a title', () => {
  it('is a text', () => {
    expect(() => classifyTitle(7 as never)).toThrow(refused('invalid-input', 'title', /expected the title of a course, got 7/))
  })

  it('says that it is expanded in any of the ways in which it is written, and is read without that', () => {
    expect(classifyTitle('FLIGHT EXIMET')?.saysExpanded).toBe(false)
    for (const title of ['FLIGHT EIMET', 'FLIGHT E-IMET', 'Flight e imet', 'FLIGHT E- IMET', 'Flight (Expanded IMET)'])
      expect(classifyTitle(title), title).toEqual({ topic: 'flight', kind: 'technical', saysExpanded: true })
    expect(classifyTitle('FLIGHT')?.saysExpanded).toBe(false)
    expect(classifyTitle('FLIGHT IMET')?.saysExpanded).toBe(false)
  })

  it('is not about the language in which it is taught', () => {
    for (const title of ['FLIGHT (ENGLISH)', 'FLIGHT ( IAAFA - SPANISH )', 'FLIGHT (SP)', 'FLIGHT - SPAN', 'FLIGHT -SPANISH (english)'])
      expect(classifyTitle(title)?.topic, title).toBe('flight')
    expect(classifyTitle('ENGLISH FLIGHT')?.topic).toBe('english-language')
  })

  it('is read whichever apostrophe it has', () => {
    for (const mark of ["'", '’', '‘']) expect(classifyTitle(`WOMEN${mark}S ROLE`)?.topic, mark).toBe('law-of-war-and-human-rights')
  })

  it.each([
    'ABC (SPANISH) FLIGHT', '(  ENGLISH  ) FLIGHT', '(IAAFA  SP) FLIGHT', '(IAAFA-  SPANISH) FLIGHT', '(-ENGLISH) FLIGHT', '(  IAAFA SPANISH) FLIGHT',
    'FLIGHT -  SPAN', 'FLIGHT -SPAN', 'FLIGHT - SPANISH',
  ])('%s is about flight', (title) => {
    expect(classifyTitle(title)?.topic).toBe('flight')
  })

  it.each([
    'Program Totals', 'MEDICAL INSURANCE', 'Insurance Review', 'COVID-19 EXT 2', 'TLA FOR FLIGHT', 'TLA -FLIGHT', 'FLIGHT LEAVE TIME', 'SUMMARY',
    'FLIGHT IN COUNTRY SUPPORT', 'FLIGHT IN-COUNTRY SUPPORT', 'FLIGHT (IN COUNTRY)', 'FLIGHT LOCAL OUTREACH', '***', '  ',
  ])('%s is no course', (title) => {
    expect(classifyTitle(title)).toBeNull()
  })

  it.each([
    'FLIGHT SUMMARY', 'SUMMARY FLIGHT', 'FLIGHT INTERPRETER', 'INTERPRETER FLIGHT', 'FLIGHT COVID-19 EXT', 'FLIGHT TLA FOR', '* FLIGHT *', 'FLIGHT (IN COUNTRY) OF TWO',
  ])('%s is a course', (title) => {
    expect(classifyTitle(title)?.topic).toBe('flight')
  })

  it('is null where no word of it is known', () => {
    expect(classifyTitle('XYZZY')).toBeNull()
  })
})

describe('lists of expanded IMET', () => {
  it('are made once, and not empty', () => {
    expect(expandedCourses().length).toBeGreaterThan(10)
    expect(expandedCourses()).toBe(expandedCourses())
    expect(EXPANDED_PROVIDERS_2001.asOf).toBe('2001-11')
    expect(EXPANDED_PROVIDERS_2001.source.name).toContain('Handbook')
    expect(EXPANDED_PROVIDERS_2001.source.url).toMatch(/^https:/)
    expect(EXPANDED_THRESHOLDS.map(({ percent, bound, confidence }) => [percent, bound, confidence])).toEqual([
      [51, 'at-least', 'primary'], [50, 'more-than', 'primary'],
    ])
  })
})
