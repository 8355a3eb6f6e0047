import { describe, expect, it } from 'vitest'
import { assessNomination, nominationWaysOut, type Nomination } from '../../src/index.ts'
import { nomination, READY } from '../nomination/ready.ts'
import { told, words } from './words.ts'

const GO = READY
const STOP: Nomination = { ...READY, country: 'PAK', reportDate: '2018-08-20', endDate: '2018-12-15', funds: { ...READY.funds, fiscalYear: 2018, obligatedOn: '2018-03-01' } }
const MISSING = nomination({ screening: { identityDataEntered: false, visaIssued: false }, top: { on: '2021-05-01', reference: 'SEN-17' } })
const BARE: Nomination = {
  country: 'SEN',
  person: { category: 'military' },
  course: { kind: 'technical', topic: 'flight', place: 'united-states' },
  reportDate: '2021-06-01',
  endDate: '2021-12-15',
  funds: { source: 'imet' },
}

describe('a decision on a nomination in words', () => {
  it.each([
    ['nomination-go', GO],
    ['nomination-stop', STOP],
    ['nomination-missing', MISSING],
    ['nomination-bare', BARE],
  ] as const)('%s', async (name, given) => {
    await expect(told(assessNomination(given))).toMatchFileSnapshot(`./__snapshots__/${name}.txt`)
  })

  it('answers first, with the reference and the days left', () => {
    expect(words(told(assessNomination(MISSING)))).toMatch(/^Not yet: something is still to be done or to be found out \(SEN-17, Senegal, 1 June 2021, 31 days before class\)\./)
    expect(told(assessNomination(GO))).toMatch(/^Go: every rule that was considered is satisfied \(Senegal, 1 June 2021\)\./)
  })

  it('says by when and by whom', () => {
    const text = words(told(assessNomination(MISSING)))
    expect(text).toContain('(the security cooperation office, by 16 May 2021, in 15 days)')
  })

  it('says what it would take, and what no act on the nomination reaches', () => {
    expect(told(nominationWaysOut(assessNomination(GO)))).toBe('Nothing has to be done: the nomination goes.\n')
    const missing = words(told(nominationWaysOut(assessNomination(MISSING))))
    expect(missing).toMatch(/^Two acts are the fewest after which the nomination goes\./)
    const stopped = words(told(nominationWaysOut(assessNomination(STOP))))
    expect(stopped).toContain('The country is barred')
    expect(words(told(nominationWaysOut(assessNomination(BARE))))).toContain('it has to be found out first.')
  })

  it('names no rule and no fact by its id', () => {
    for (const given of [GO, STOP, MISSING, BARE]) {
      const decision = assessNomination(given)
      const ids = [...decision.findings.flatMap(({ rule, facts }) => [rule, ...facts.map(({ fact }) => fact)])].filter((id) => /[-/]/.test(id))
      for (const text of [told(decision), told(nominationWaysOut(decision))]) {
        const tokens = new Set(text.split(/[\s()[\],;:]+/).map((token) => token.replace(/\.$/, '')))
        expect(ids.filter((id) => tokens.has(id))).toEqual([])
        expect(text.split('\n').filter((line) => line.length > 120)).toEqual([])
      }
    }
  })
})
