import { describe, expect, it } from 'vitest'
import { parseCompactTraining, screeningSummary, screenTrainings, type Screening } from '../../src/interop/index.ts'
import { assessCountry } from '../../src/records/index.ts'

/**
 * A line in the printed form. Some are as published (data extracted by the Security Force Monitor from the reports of the
 * Department of State, CC BY 4.0), some made up in their likeness to ask one question.
 */
function printed(text: string): Record<string, string> {
  const [fy = '', country = '', start = '', fund = '', course = '', location = ''] = text.split('|')
  return { fy, country, start, end: '', students: '1', cost_usd: '1000', fund, course, location }
}

function screened(text: string): Screening {
  const [screening] = screenTrainings([printed(text)])
  if (screening === undefined) throw new Error('expected one screening')
  return screening
}

describe('a published line against the law of its first day', () => {
  it.each([
    ['2018|GAB|2017-10-27|IMET-1|Military Justice (MJ)|DIILS, Newport, RI, US', 'within', 'open'],
    // The American Servicemembers' Protection Act barred Colombia from 1 July 2003; new money came with October.
    ["2003|COL|2003-07-07|IMET|INT'L OPERATIONAL LAW|FORT BENNING GA 31905-6245", 'explained', 'wind-down'],
    ['2004|COL|2003-10-08|IMET|TECH TRAINING INSTRUCTOR|LACKLAND AFB, TX 78236-5706', 'conflict', 'barred'],
    ['2003|NER|2003-09-22|IMET|MET DIILS SEMINARS|NIGER (IN COUNTRY TRAINING)', 'conflict', 'barred'],
    // Guatemala was held to expanded IMET.
    ['2003|GTM|2003-06-02|IMET|MET JOINT CTR NARC EIMET|', 'explained', 'expanded-course'],
    ['2002|GTM|2002-06-24|IMET|CO GRADE OFF PROF DEV|LACKLAND AFB, TX 78236-5706', 'conflict', 'not-expanded'],
    ['2006|GTM|2006-05-01|IMET|INTRO TO ALC|DLIELC, LACKLAND AFB TX', 'explained', 'language-ahead-of-expanded-course'],
    // Professional military education stays outside the clause on the Great Lakes.
    ['2017|UGA|2017-06-05|IMET-1|ACSC Preparatory Course|Maxwell AFB, AL, US', 'explained', 'outside-the-limit'],
    ['2017|UGA|2017-06-12|IMET-1|Airborne|Ft. Benning, GA, US', 'conflict', 'not-expanded'],
    // Courses at sea were free for Cameroon from the act of FY2010, not before.
    ['2010|CMR|2010-06-07|IMET-1|MET MLE BOARDING OFF ADV|YORKTOWN VA', 'explained', 'outside-the-limit'],
    ['2009|CMR|2009-08-17|IMET-1|MET MLE BOARDING OFF ADV|YORKTOWN VA', 'conflict', 'not-expanded'],
    ['2010|TCD|2009-12-05|IMET-1|HIV/AIDS CONFERENCE|DIMO', 'undetermined', 'expanded-not-known'],
    ['2007|AFG||IMET-1||', 'not-judged', 'total'],
    ['2018|GAB|2017-10-27|FMS|Airborne|', 'not-judged', 'other-program'],
    ['1976|THA|1976-06-01|IMET|AIRBORNE|', 'not-judged', 'before-program'],
  ])('%s: %s, %s', (line, verdict, ground) => {
    expect(screened(line)).toMatchObject({ verdict, ground })
  })

  it('carries the access of the day and the finding that decides it', () => {
    const line = screened('2004|COL|2003-10-08|IMET|TECH TRAINING INSTRUCTOR|LACKLAND AFB, TX 78236-5706')
    const decision = assessCountry('COL', '2003-10-08')
    expect(line).toMatchObject({ country: 'COL', on: '2003-10-08', basis: 'first-day', fiscalYear: 2004, access: 'barred', expanded: 'unlikely' })
    expect(line.findings.map(({ provision }) => provision)).toEqual(['aspa-2007-icc'])
    expect(decision.findings).toContainEqual(line.findings[0])
    expect(line.because).toContain(line.findings[0]?.citation)
  })

  it('explains by money of an earlier year only what a bar begun since then strikes', () => {
    const barred = (start: string) => screened(`2005|ZAF|${start}|IMET-2|AIRBORNE|FT BENNING GA 31905`)
    expect(barred('2004-03-01')).toMatchObject({ access: 'barred', verdict: 'explained', ground: 'prior-year-money' })
    expect(barred('2005-03-01')).toMatchObject({ access: 'barred', verdict: 'conflict', ground: 'barred' })
  })
})

describe('a line without an exact day', () => {
  it('is judged by its fiscal year where access was the same in it', () => {
    expect(screened('1999|ARG||IMET|AIR WAR COLLEGE|')).toMatchObject({ basis: 'fiscal-year', on: '1998-10-01', verdict: 'within', access: 'open' })
    expect(screened('2000|GTM||IMET|AIRBORNE|')).toMatchObject({ basis: 'fiscal-year', access: 'expanded-only', verdict: 'conflict' })
  })

  it('is not judged where access changed, or may have been free in the year before', () => {
    expect(screened('2003|COL||IMET|AIRBORNE|')).toMatchObject({ basis: null, on: null, access: null, verdict: 'not-judged', ground: 'no-day' })
    expect(screened('2004|TZA||IMET|AIRBORNE|')).toMatchObject({ verdict: 'not-judged', ground: 'no-day' })
    expect(screened('2005|TZA||IMET|AIRBORNE|')).toMatchObject({ basis: 'fiscal-year', access: 'barred', verdict: 'conflict' })
  })

  it('is judged by a printed month that has one access, and open where it has two', () => {
    expect(screened('2003|COL|2003-08|IMET|AIRBORNE|')).toMatchObject({ basis: 'month', on: '2003-08-01', access: 'barred' })
    expect(screened('2003|COL|2003|IMET|AIRBORNE|')).toMatchObject({ basis: null, verdict: 'undetermined', ground: 'day-not-exact' })
  })
})

describe('a row that cannot be screened', () => {
  it('comes back in its place with the reason', () => {
    const screenings = screenTrainings([
      printed('2018|Atlantis|2017-10-27|IMET-1|Airborne|'),
      printed('2018|GAB|TBD|IMET-1|Airborne|'),
      { name: 'Gabon' },
      null as never,
      { ...parseCompactTraining([printed('2018|GAB|2017-10-27|IMET-1|Airborne|')]).rows[0], country: 'Gabon' },
      printed('2018|GAB|2017-10-27|IMET-1|Airborne|'),
    ])
    expect(screenings.map(({ row, verdict }) => `${row} ${verdict}`)).toEqual([
      '1 unreadable', '2 unreadable', '3 unreadable', '4 unreadable', '5 unreadable', '6 within',
    ])
    expect(screenings.map(({ error }) => error?.column)).toEqual(['country', 'start', null, null, 'country', undefined])
    expect(screenings[0]?.because).toBe('country: expected a country, got "Atlantis"')
  })
})

describe('rows and lines', () => {
  const rows = [printed('2018|GAB|2017-10-27|IMET-1|Airborne|'), printed('2003|COL|2003-07-07|IMET|AIRBORNE|'), printed('2003|COL||IMET|AIRBORNE|')]

  it('screen alike', () => {
    expect(screenTrainings(parseCompactTraining(rows).rows)).toEqual(screenTrainings(rows))
  })

  it('add up in the summary, in order, with what could not be read last', () => {
    const summary = screeningSummary(screenTrainings([...rows, printed('2018|Atlantis||IMET|Airborne|'), printed('2017|GAB|2016-10-27|IMET-1|Airborne|')]))
    expect(summary.map(({ country, fiscalYear, lines, students }) => [country, fiscalYear, lines, students])).toEqual([
      ['COL', 2003, 2, 2],
      ['GAB', 2017, 1, 1],
      ['GAB', 2018, 1, 1],
      [null, null, 1, 0],
    ])
    expect(summary[0]?.verdicts).toEqual({ within: 0, explained: 1, conflict: 0, undetermined: 0, 'not-judged': 1, unreadable: 0 })
    for (const { lines, verdicts } of summary) expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(lines)
  })
})
