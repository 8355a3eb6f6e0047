import { describe, expect, it } from 'vitest'
import { screeningSummary, screenTrainings } from '../../src/index.ts'
import { told, words } from './words.ts'

/** Lines as published (data extracted by the Security Force Monitor, CC BY 4.0), one in the likeness of them that cannot be read. */
const ROWS = [
  '2018|GAB|2017-10-27|IMET-1|Military Justice (MJ)',
  "2003|COL|2003-07-07|IMET|INT'L OPERATIONAL LAW",
  '2004|COL|2003-10-08|IMET|TECH TRAINING INSTRUCTOR',
  '2010|TCD|2009-12-05|IMET-1|HIV/AIDS CONFERENCE',
  '2018|GAB|2017-10-27|FMS|Airborne',
  '2018|XX|2017-10-27|IMET|Airborne',
].map((text) => {
  const [fy = '', country = '', start = '', fund = '', course = ''] = text.split('|')
  return { fy, country, start, end: '', students: '1', cost_usd: '1000', fund, course, location: '' }
})

describe('screened lines in words', () => {
  const screened = screenTrainings(ROWS)

  it('tells the conflicts first', async () => {
    await expect(told(screened)).toMatchFileSnapshot('./__snapshots__/screening.txt')
    expect(words(told(screened))).toMatch(/^One conflicts with the law of its first day, .*, of six lines\. In conflict: - Line 3, Colombia, 8 October 2003/)
  })

  it('tells the summary by country and year', async () => {
    await expect(told(screeningSummary(screened))).toMatchFileSnapshot('./__snapshots__/screening-summary.txt')
  })

  it('counts what it does not tell', () => {
    const many = screenTrainings(Array.from({ length: 30 }, () => ROWS[2] ?? {}))
    const text = words(told(many))
    expect(text).toMatch(/^30 conflict with the law of their first day, of 30 lines\./)
    expect(text).toContain('20 more lines.')
  })

  it('names no verdict by its program word', () => {
    for (const text of [told(screened), told(screeningSummary(screened))]) {
      expect(text).not.toMatch(/not-judged|expanded-course|wind-down|prior-year-money|not-expanded|record-open/)
    }
  })
})
