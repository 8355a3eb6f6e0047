import { describe, expect, it } from 'vitest'
import { assess, assessCountry, explain, type CountryCode } from '../../src/index.ts'
import { told, words } from './words.ts'

/** Real cases, each read through; a changed record changes its page, and the page has to be read again. */
const CASES = [
  ['PAK', '2018-09-01', 'barred by policy alone'],
  ['PAK', '2001-09-01', 'four bars of law'],
  ['PAK', '2001-11-01', 'open, since all four were set aside'],
  ['AFG', '2021-10-01', 'barred by law and by policy'],
  ['MLI', '2022-06-01', 'two bars and a pause'],
  ['SAU', '2020-01-15', 'barred by name'],
  ['SDN', '2021-11-15', 'barred, with a doubt beside'],
  ['THA', '2015-06-01', 'barred, with another bar waived'],
  ['TUR', '1975-06-01', 'before the program'],
  ['EGY', '2014-01-01', 'a pause'],
  ['IDN', '1997-06-01', 'expanded IMET only'],
  ['YEM', '2018-11-01', 'not decided'],
  ['SEN', '2021-06-01', 'open'],
  ['GTM', '1991-06-01', 'open, with a notice'],
] as const

describe('a decision on a country in words', () => {
  it.each(CASES)('%s on %s: %s', async (country, on) => {
    await expect(told(assessCountry(country, on))).toMatchFileSnapshot(`./__snapshots__/${country.toLowerCase()}-${on}.txt`)
  })

  it('in Markdown', async () => {
    await expect(told(assessCountry('PAK', '2018-09-01'), 'markdown')).toMatchFileSnapshot('./__snapshots__/pak-2018-09-01.md')
  })

  const answer = (country: CountryCode, on: string, knownOn?: string) =>
    explain(assessCountry(country, on, knownOn === undefined ? {} : { knownOn }), { format: 'text' }).split('\n\n')[0]?.replace(/\s+/g, ' ')

  it.each([
    ['PAK', '2018-09-01', "No. On 1 September 2018, Pakistan could not receive IMET. The ground is the executive's own policy; the law alone left it open."],
    ['SAU', '2020-01-16', 'No. On 16 January 2020, Saudi Arabia could not receive IMET. The ground is law (Saudi Arabia: no IMET).'],
    ['SEN', '2021-06-01', 'Yes. On 1 June 2021, Senegal could receive IMET: no bar was on record.'],
    ['PAK', '2001-11-01', 'Yes. On 1 November 2001, Pakistan could receive IMET: what stood against it had been set aside.'],
  ] as const)('%s on %s answers first', (country, on, expected) => {
    expect(answer(country, on)).toBe(expected)
  })

  it('says what was known, and does not know better', () => {
    expect(answer('PAK', '2018-09-01', '2018-08-01')).toMatch(/^Yes\. On 1 September 2018, as publicly known on 1 August 2018, Pakistan could receive IMET/)
  })

  it('says of a day to come that it may', () => {
    expect(answer('CUB', '2090-01-01')).toMatch(/^No\. On 1 January 2090, Cuba may not receive IMET\./)
    expect(explain(assessCountry('CUB', '2090-01-01'), { format: 'text' })).toContain('The day asked about is later')
  })

  it('says that a country was not there', () => {
    expect(answer('MNE', '2006-01-01')).toContain('Montenegro was not yet a country of its own')
    expect(answer('YUG', '2010-01-01')).toContain('Yugoslavia was no longer a country of its own')
  })

  it('puts what is not known on the caller, where the facts are the caller\'s', () => {
    const text = words(told(assess({ country: 'PAK', facts: [] }, '2018-09-01')))
    expect(text).toMatch(/^Not decided\. The facts that were given do not tell/)
    expect(text).toContain('nobody stated a fact that decides it')
    expect(text).toContain('questions that nobody answered stay open')
    expect(text).not.toContain('reading of the sources')
  })
})
