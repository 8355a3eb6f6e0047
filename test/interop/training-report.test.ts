import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImetError } from '../../src/core/errors.ts'
import {
  compactTrainingRowSchema, parseCompactTraining, parseTrainingReport, screenTrainings, reportedLineSchema, trainingReportRowSchema,
} from '../../src/interop/index.ts'
import { COMPACT_LAYOUT, REPORT_LAYOUT, type Layout } from '../../src/interop/layouts.ts'
import { parse } from 'csv-parse/sync'

// The forms of these cells are those of the data that the Security Force Monitor extracted from State's reports, CC BY 4.0.
const REPORT = {
  'training:id:admin': 'a407be6a',
  'training:country': 'Gambia, The',
  'qa:training_country_iso_3166_1': 'GMB',
  'training:program': 'IMET-1',
  'training:course_title': 'CAPTAINS CAREER COURSE',
  'training:delivery_unit': 'INFANTRY SCHOOL',
  'training:recipient_unit': 'GAMBIA NATIONAL ARMY',
  'training:start_date_raw': '10/8/2009 12/18/2009',
  'qa:training_start_date_clean': '',
  'training:end_date_raw': '',
  'qa:training_end_date_clean': '',
  'training:location': 'FT BENNING GA 31905',
  'training:quantity': '1',
  'training:total_cost': '$12,091',
  'qa:training_group': '2010_2011_Africa_fmtrpt',
  'qa:training_source_url': 'https://2009-2017.state.gov/documents/organization/171509.pdf',
  'training:citation_id:admin': 'c-17',
}

describe('a row of the training report', () => {
  it('is read whole', () => {
    const { rows, errors } = parseTrainingReport([REPORT])
    expect(errors).toEqual([])
    expect(rows).toEqual([
      {
        row: 1, kind: 'training', fiscalYear: 2010, country: 'GMB', program: 'IMET-1', imet: true, priorYearMoney: false,
        start: '2009-10-08', startPrecision: 'day', end: '2009-12-18', endPrecision: 'day', students: 1, cost: 1_209_100,
        course: 'CAPTAINS CAREER COURSE', unit: 'GAMBIA NATIONAL ARMY', givenBy: 'INFANTRY SCHOOL', place: 'FT BENNING GA 31905',
        source: 'c-17', remarks: [{ column: 'training:start_date_raw', reason: 'two days in one cell: the first and the last' }],
      },
    ])
    expect(trainingReportRowSchema().safeParse(REPORT).success).toBe(true)
    expect(reportedLineSchema().parse(rows[0])).toEqual(rows[0])
  })

  it('takes the clean day before the raw one, and the raw one where the clean is none', () => {
    const read = (clean: string, raw: string) =>
      parseTrainingReport([{ ...REPORT, 'qa:training_start_date_clean': clean, 'training:start_date_raw': raw }]).rows[0]?.start
    expect(read('2009-10-09', '10/8/2009')).toBe('2009-10-09')
    expect(read('0009-10-09', '10/8/2009')).toBe('2009-10-08')
    expect(read('0000-00-00', '')).toBeNull()
  })

  it('comes back with row, column and reason where the country or the first day cannot be read', () => {
    const rows = [
      { ...REPORT, 'training:country': 'COLOR VISION', 'qa:training_country_iso_3166_1': 'NaN' },
      { ...REPORT, 'training:start_date_raw': 'TBD' },
      { country: 'GMB' },
      'GMB',
      null,
    ]
    const { rows: read, errors } = parseTrainingReport(rows as never)
    expect(read).toEqual([])
    expect(errors).toEqual([
      { row: 1, column: 'training:country', reason: 'expected a country, got "COLOR VISION"' },
      { row: 2, column: 'training:start_date_raw', reason: 'expected a day, got "TBD"' },
      { row: 3, column: 'training:country', reason: 'expected a column "training:country", got nothing' },
      { row: 4, column: null, reason: 'expected a row: an object of cells, got "GMB"' },
      { row: 5, column: null, reason: 'expected a row: an object of cells, got null' },
    ])
  })

  it('keeps a line whose cost, students or last day cannot be, with a remark for each', () => {
    const { rows } = parseTrainingReport([
      { ...REPORT, 'training:total_cost': '244711102008', 'training:quantity': '1395297099', 'training:start_date_raw': '10/8/2009', 'training:end_date_raw': 'later' },
    ])
    expect(rows[0]).toMatchObject({ cost: null, students: null, end: null, start: '2009-10-08' })
    expect(rows[0]?.remarks.map(({ column }) => column)).toEqual(['training:end_date_raw', 'training:quantity', 'training:total_cost'])
  })

  it('remarks a last day before the first', () => {
    const [line] = parseCompactTraining([{ fy: '2014', country: 'BDI', start: '2014-06-08', end: '2014-06-06', fund: 'IMET-1', course: 'OBS PROFL/Special-CONUS' }]).rows
    expect(line).toMatchObject({ start: '2014-06-08', end: '2014-06-06' })
    expect(line?.remarks).toEqual([{ column: 'end', reason: 'expected a day on or after 2014-06-08, got 2014-06-06' }])
  })
})

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true })

describe('a table of the compact form', () => {
  // Data extracted by the Security Force Monitor from the reports of the Department of State, CC BY 4.0.
  const TEXT = `fy,country,start,end,students,cost_usd,fund,course,location
1999,ARG,,,1,7064,IMET,ACFT POWERTRAIN REP-SPANIS,
2007,AFG,,,56,854310,IMET-1,,
2008,COL,,,229,1253383,IMET-1,FY 2008 Program Totals,
2009,GNB,,2009-08-07,1,0832009,IMET-1,MET CIV-MILITARY RELATIONS,GUINEA-BISSAU (IN COUNTRY TRAINING)
2015,PAK,2015-05-27,2015-06-05,1,10999,IMET-1,Intro Budgeting Concepts,"Monterey, CA, US"
`
  it('is read through a CSV reader', () => {
    const { rows, errors } = parseCompactTraining(rowsOf(TEXT))
    expect(errors).toEqual([])
    expect(rows.map(({ kind }) => kind)).toEqual(['training', 'total', 'total', 'training', 'training'])
    expect(rows.map(({ cost }) => cost)).toEqual([706_400, 85_431_000, 125_338_300, null, 1_099_900])
    expect(rows[4]).toMatchObject({ place: 'Monterey, CA, US', start: '2015-05-27', end: '2015-06-05' })
    expect(rowsOf(TEXT).every((row) => compactTrainingRowSchema().safeParse(row).success)).toBe(true)
  })

  it('may have numbers for cells', () => {
    expect(parseCompactTraining([{ fy: 2015, country: 'PAK', start: '2015-05-27', students: 1, cost_usd: 10_999, fund: 'IMET-1' }]).rows[0]).toMatchObject({
      fiscalYear: 2015, students: 1, cost: 1_099_900,
    })
  })
})

describe('no row is lost', () => {
  const columns = (layout: Layout) => Object.values(layout).flat().filter((value) => typeof value === 'string')
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('', 'NULL', 'Togo', 'TGO', 'IMET-1', '2009-10-08', '10/8/09', '2009-10', '2010_2011_Africa', '7', '99999999999999', '0832009', '2199-12', '1900-01-01', '12/31/2199') },
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.anything() },
  )
  const rowOf = (layout: Layout) => fc.dictionary(fc.constantFrom(...columns(layout)), cell)
  const anyRow = fc.oneof(rowOf(REPORT_LAYOUT), rowOf(COMPACT_LAYOUT), fc.anything())
  const wellFormed = (layout: Layout) => fc.tuple(rowOf(layout), fc.constantFrom('Togo', 'Congo (Kinshasa)', 'Serbia and Montenegro')).map(([row, country]) => ({ ...row, [layout.country]: country }))

  it.each([['report', REPORT_LAYOUT, parseTrainingReport], ['compact form', COMPACT_LAYOUT, parseCompactTraining]] as const)('of the %s', (_, layout, parse) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyRow, wellFormed(layout))), (rows) => {
        const { rows: read, errors } = parse(rows as never)
        const numbers = [...read, ...errors].map(({ row }) => row).sort((a, b) => a - b)
        expect(numbers).toEqual(rows.map((__, index) => index + 1))
        for (const line of read) expect(reportedLineSchema().safeParse(line).success).toBe(true)
        for (const { reason } of errors) expect(reason).toMatch(/^expected .+, got /)
      }),
      { numRuns: 300 },
    )
  })

  it('of a list with a hole', () => {
    const rows = [, { country: 'TGO', start: '2009-10-08' }] as never
    expect(parseCompactTraining(rows).errors.map(({ row }) => row)).toEqual([1])
    expect(screenTrainings(rows).map(({ verdict }) => verdict)).toEqual(['unreadable', 'within'])
  })

  it('by screening: one answer for each row, in order, that survives JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyRow, wellFormed(REPORT_LAYOUT), wellFormed(COMPACT_LAYOUT))), (rows) => {
        const screenings = screenTrainings(rows as never)
        expect(screenings.map(({ row }) => row)).toEqual(rows.map((__, index) => index + 1))
        expect(JSON.parse(JSON.stringify(screenings))).toEqual(screenings)
        for (const { verdict, error, line } of screenings) expect([error === null, line !== null]).toEqual([verdict !== 'unreadable', verdict !== 'unreadable'])
      }),
      { numRuns: 300 },
    )
  })

  it('but what is no list is refused', () => {
    for (const wrong of [undefined, null, {}, 'fy,country', 7]) {
      for (const call of [parseTrainingReport, parseCompactTraining, screenTrainings]) {
        expect(() => call(wrong as never)).toThrow(ImetError)
      }
    }
  })
})
