import { describe, expect, it } from 'vitest'
import { assess, assessCountry, compare, compareLaw, factsOf, settles, settlesOf, statusOn, timelineOf, waysOutOf } from '../../src/index.ts'
import { told, words } from './words.ts'

const file = (name: string) => `./__snapshots__/${name}.txt`

describe('what a decision rests on, in words', () => {
  it.each([
    ['timeline-pak', () => timelineOf('PAK')],
    ['timeline-egy', () => timelineOf('EGY')],
    ['status-pak', () => statusOn('PAK', '2018-09-01')],
    ['ways-pak', () => waysOutOf('PAK', '2001-09-01')],
    ['ways-mli', () => waysOutOf('MLI', '2022-06-01')],
    ['settles-yem', () => settlesOf('YEM', '2018-11-01')],
    ['law-1990-1991', () => compareLaw('1990-01-01', '1991-12-01')],
    ['compare-pak-2001', () => compare(assessCountry('PAK', '2001-09-01'), assessCountry('PAK', '2001-11-01'))],
    ['compare-mli-sen', () => compare(assessCountry('MLI', '2022-06-01'), assessCountry('SEN', '2022-06-01'))],
  ] as const)('%s', async (name, result) => {
    await expect(told(result())).toMatchFileSnapshot(file(name))
  })

  const answer = (text: string) => words(text.split('\n\n')[0] ?? '')

  it('has nothing to tell where nothing has to be done, and where nothing is open', () => {
    expect(told(waysOutOf('SEN', '2021-06-01'))).toBe('Nothing has to be done: IMET is open for Senegal on 1 June 2021.\n')
    expect(told(settlesOf('SEN', '2021-06-01'))).toBe('Settled: for Senegal on 1 June 2021, IMET is open, whatever is not known turns out to be.\n')
    expect(told([])).toBe('Nothing to explain: the list is empty.\n')
  })

  it('says of the law of two days whether the answer flips', () => {
    expect(answer(told(compareLaw('1990-01-01', '1991-12-01', factsOf('PAK', '1991-12-01'))))).toMatch(
      /^The answer stays: on the same facts, IMET for Pakistan is barred under either law\. \d+ provisions changed between 1 January 1990 and 1 December 1991\.$/,
    )
    expect(answer(told(compareLaw('1990-01-01', '1991-12-01', factsOf('CHL', '1991-12-01'))))).toMatch(/^The answer flips: on the same facts, IMET for Chile is barred under the earlier law/)
  })

  it('tells two days of knowledge apart', () => {
    const text = words(told(compare(assessCountry('PAK', '2018-09-01', { knownOn: '2018-08-01' }), assessCountry('PAK', '2018-09-01'))))
    expect(text).toContain('Changed: IMET was open for Pakistan on 1 September 2018, as publicly known on 1 August 2018, and barred for Pakistan on 1 September 2018.')
    expect(text).toContain('since what was publicly known differs')
  })

  it('says that two decisions do not differ', () => {
    const decision = assess({ country: 'SEN', facts: [] }, '2021-06-01')
    expect(told(compare(decision, decision))).toContain('Not changed: IMET was undecided for Senegal')
  })

  it('counts what it takes where nothing is known', () => {
    const text = words(told(settles({ country: 'PAK', facts: [] }, '2018-09-01')))
    expect(text).toMatch(/^Not decided: for Pakistan on 1 September 2018, IMET could turn out to be open, /)
    expect(text).toContain('To settle that IMET is barred: - One answer is enough, whatever else turns out.')
  })
})
