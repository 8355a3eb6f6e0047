import { describe, expect, it } from 'vitest'
import { dollarWords, firstOf, listed, party, prose, quantity, sentence } from '../../src/explain/prose.ts'
import { shortened, withoutCitation } from '../../src/explain/shortened.ts'

describe('prose', () => {
  it.each([
    ['from 2018-08-10 on', 'from 10 August 2018 on'],
    ['It began within 1997-10; the day is not on record.', 'It began in October 1997; the day is not on record.'],
    ['It ended within the year from 2002-10-01.', 'It ended in the year from 1 October 2002.'],
    ['PD 2001-28; 66 FR 50095', 'PD 2001-28; 66 FR 50095'],
    ['FR Doc. 2026-19251, Pub. L. 112-74', 'FR Doc. 2026-19251, Pub. L. 112-74'],
    ['2018-02-30', '2018-02-30'],
  ])('%s', (text, expected) => {
    expect(prose(text)).toBe(expected)
  })

  it.each([
    ['President', 'the President'],
    ['the country', 'the country'],
    ['Congress', 'Congress'],
    ['Department of the Treasury and Department of State', 'the Department of the Treasury and the Department of State'],
    ['President (delegated to the Secretary of State, 2007-03-23)', 'the President (delegated to the Secretary of State, 23 March 2007)'],
  ])('who: %s', (name, expected) => {
    expect(party(name)).toBe(expected)
  })

  it('counts, lists and pays', () => {
    expect([quantity(1, 'act'), quantity(2, 'act'), quantity(14, 'act'), quantity(0, 'way')]).toEqual(['one act', 'two acts', '14 acts', 'no ways'])
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'or')]).toEqual(['', 'a', 'a and b', 'a, b or c'])
    expect([dollarWords(241_000_000), dollarWords(12_345)]).toEqual(['$2,410,000', '$123.45'])
    expect(firstOf([1, 2, 3], 2)).toEqual({ shown: [1, 2, 3], left: 0 })
    expect(firstOf([1, 2, 3, 4], 2)).toEqual({ shown: [1, 2], left: 2 })
    expect([sentence('the debt is paid'), sentence('Is it?'), sentence('It is (so.)')]).toEqual(['The debt is paid.', 'Is it?', 'It is (so.)'])
  })

  it('ends a long reason with a sentence, and never at an abbreviation', () => {
    const because = 'The law was set aside by Pub. L. 107-57 sec. 3 of that year. It was a long story, told at length. No more is said.'
    expect(shortened(because, 70)).toBe('The law was set aside by Pub. L. 107-57 sec. 3 of that year.')
    expect(shortened(because, 30)).toBe('The law was set aside by Pub. L. 107-57 sec. 3 of that year.')
    expect(shortened(because)).toBe(because)
  })

  it('parts a reason from its citation', () => {
    expect(withoutCitation('No IMET. (FAA secs. 541(a), 622(c) (22 U.S.C. 2347(a)))')).toEqual({ told: 'No IMET.', citation: 'FAA secs. 541(a), 622(c) (22 U.S.C. 2347(a))' })
    expect(withoutCitation('No bar on record.')).toEqual({ told: 'No bar on record.', citation: null })
  })
})
