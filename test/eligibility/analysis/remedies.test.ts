import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../../src/core/day.ts'
import { ACCESS_UNDER, severity } from '../../../src/eligibility/access.ts'
import { candidates, inVersion, onDay } from '../../../src/eligibility/considered.ts'
import { assess } from '../../../src/eligibility/assess.ts'
import type { AssessInput, Fact } from '../../../src/eligibility/fact.ts'
import { judge } from '../../../src/eligibility/judge.ts'
import { knownFacts } from '../../../src/eligibility/known-facts.ts'
import { changed, lawfulWays, withRemedy, type Way } from '../../../src/eligibility/remedies.ts'
import { EXCEPTIONS_FOR_OTHER_AID, PARTLY_EXCEPTED } from '../../../src/eligibility/ways-out-exceptions.ts'
import type { ProvisionId } from '../../../src/law/register.ts'
import { allFalse } from '../arbitraries.ts'

const all = candidates()
const texts = all.flatMap((candidate) =>
  candidate.provision.versions
    .filter(({ effect }) => ACCESS_UNDER[effect ?? candidate.provision.effect] !== 'open')
    .map((version) => ({ on: version.from, considered: inVersion(candidate, version) })),
)

function waysOn(id: ProvisionId, on: IsoDate): Way[] {
  const found = all.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(id)
  return lawfulWays(onDay(found, on, undefined), on)
}

const kinds = (id: ProvisionId, on: IsoDate) => waysOn(id, on).map(({ kind }) => kind)
const special = (id: ProvisionId, on: IsoDate) => waysOn(id, on).find(({ kind }) => kind === 'special-authority')

describe('the ways out of every provision that takes access away', () => {
  it('reflects each list of exceptions, or says why it is none for IMET', () => {
    const open = all
      .filter(({ id, provision }) => texts.some(({ considered }) => considered.id === id) && provision.exceptions.length > 0)
      .filter(({ rule, id }) => rule.excepted === undefined && PARTLY_EXCEPTED[id] === undefined && !(id in EXCEPTIONS_FOR_OTHER_AID))
    expect(open.map(({ id }) => id)).toEqual([])
  })

  it('has a waiver on file wherever a rule asks about one, and the other way round', () => {
    const unlike = all.filter(({ rule, id, provision }) => texts.some(({ considered }) => considered.id === id) && (rule.waived === undefined) !== (provision.waiver === null))
    expect(unlike.map(({ id }) => id)).toEqual([])
  })

  it('offers a law of Congress against every law, and against the executive only that it ends its measure', () => {
    for (const { on, considered } of texts) {
      const found = lawfulWays(considered, on).map(({ kind }) => kind)
      if (considered.provision.ground === 'executive-policy') expect(found).toEqual(['event'])
      else expect(found.filter((kind) => kind === 'legislation')).toHaveLength(1)
    }
  })

  it('leads where it says: a whole way out frees all, a partial one less than all and never more than before', () => {
    let partial = 0
    for (const { on, considered } of texts) {
      const country = considered.version?.countries?.[0] ?? 'BRA'
      const stated = (['applies', 'waived', 'excepted', 'certified'] as const)
        .filter((slot) => slot !== 'applies' || considered.rule.applies !== 'named')
        .map((slot): Fact => ({ fact: `${considered.id}/${slot}`, value: slot === 'applies' }))
      const facts = knownFacts(stated, on, undefined)
      const before = judge(considered, country, facts).finding.access
      expect(before, considered.id).not.toBe('open')
      for (const way of lawfulWays(considered, on)) {
        const left = judge(considered, country, changed(facts, way.sets)).finding.access
        if (way.sets.some(({ extent }) => extent !== undefined)) {
          partial += 1
          expect(severity(left)).toBeGreaterThan(0)
          expect(severity(left)).toBeLessThanOrEqual(severity(before))
        } else expect(left, `${way.kind} of ${considered.id}`).toBe('open')
      }
    }
    expect(partial).toBeGreaterThan(5)
  })

  it('names no person, standard or limit that is empty', () => {
    for (const { on, considered } of texts)
      for (const { act, by, standard, notice, limit } of lawfulWays(considered, on))
        for (const text of [act, by, standard, notice, limit]) expect(text === null || text.length > 3).toBe(true)
  })
})

describe('the law of the day', () => {
  it.each([
    // Pub. L. 117-328 sec. 7008 brought the waiver.
    ['annual-coup', '2021-06-01', 'waiver', false],
    ['annual-coup', '2023-06-01', 'waiver', true],
    // The text of 1985 gave no way back.
    ['annual-coup', '1986-06-01', 'certification', false],
    ['annual-coup', '1988-06-01', 'certification', true],
    ['annual-default', '2000-06-01', 'waiver', false],
    ['annual-default', '2002-06-01', 'waiver', true],
    // No waiver of the Pressler amendment while it reached IMET, and no other authority beside it.
    ['faa-620e-pressler', '1991-06-01', 'waiver', false],
    ['faa-620e-pressler', '1991-06-01', 'special-authority', false],
    ['faa-620e-pressler', '1991-06-01', 'certification', true],
    ['fsa-907-azerbaijan', '2000-06-01', 'waiver', false],
    ['fsa-907-azerbaijan', '2003-06-01', 'waiver', true],
    ['annual-sau-assistance', '2006-06-01', 'waiver', false],
    ['annual-sau-assistance', '2006-06-01', 'certification', true],
    ['annual-sau-assistance', '2010-06-01', 'certification', false],
    ['faa-620e-expropriation', '1970-06-01', 'waiver', false],
    // What was delivered or tested stays so: the text sets no end.
    ['aeca-102b-detonation', '1998-06-01', 'event', false],
    ['aeca-102b-detonation', '1998-06-01', 'special-authority', false],
    ['faa-620f-communist-countries', '1990-06-01', 'special-authority', false],
    // Sec. 614 reaches the sales act and authorizing acts since 1980-12-16.
    ['panama-1979', '1979-12-01', 'special-authority', false],
    ['nicaragua-724', '1982-06-01', 'special-authority', true],
    // Statutes outside the two acts and their appropriations need their own way out.
    ['cspa-404', '2015-06-01', 'special-authority', false],
    ['tvpa-110-tier3', '2015-06-01', 'special-authority', false],
    ['fraa-2003-706-drug-list', '2015-06-01', 'special-authority', false],
    ['annual-coup', '2015-06-01', 'special-authority', true],
    ['faa-620a-cuba', '1995-06-01', 'event', false],
    ['faa-620a-cuba', '2015-06-01', 'event', true],
    ['tvpa-110-tier3', '2015-06-01', 'exception', true],
  ] as const)('%s on %s: %s %s', (id, on, kind, given) => {
    expect(kinds(id, on).includes(kind)).toBe(given)
  })

  it('states the special authority as it was worded on the day', () => {
    expect(special('faa-620i-aggression', '1978-06-01')?.standard).toBe('important to the security of the United States')
    expect(special('faa-620i-aggression', '1981-06-01')?.standard).toBe('important to the security interests of the United States')
    expect(special('annual-coup', '1990-06-01')?.limit).toContain('Communist')
    expect(special('annual-coup', '1994-06-01')?.limit).not.toContain('Communist')
  })

  it('offers no way out that was not law yet on the day of knowledge', () => {
    const facts = allFalse().map((row) => (row.fact === 'annual-coup/applies' ? { ...row, value: true } : row))
    const offered = (knownOn: IsoDate) =>
      assess({ country: 'MLI', facts, knownOn }, '2023-06-01').remedies.filter(({ provision }) => provision === 'annual-coup').map(({ kind }) => kind)
    expect(offered('2022-06-01')).not.toContain('waiver')
    expect(offered('2023-01-01')).toContain('waiver')
  })

  it('frees a part only where the exception does: child soldiers since 2019', () => {
    const facts = allFalse().map((row) => (row.fact === 'cspa-404/applies' ? { ...row, value: true } : row))
    for (const [on, left] of [['2015-06-01', undefined], ['2020-06-01', 'restricted']] as const) {
      const input: AssessInput = { country: 'SSD', facts }
      const remedy = assess(input, on).remedies.find(({ provision, kind }) => provision === 'cspa-404' && kind === 'exception')
      if (remedy === undefined) throw new Error('expected an exception')
      const finding = assess(withRemedy(input, remedy), on).findings.find(({ provision }) => provision === 'cspa-404')
      expect(finding?.access).toBe(left ?? 'open')
    }
  })
})
