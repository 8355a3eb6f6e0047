import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '../../src/core/day.ts'
import { answer } from '../../src/eligibility/answer.ts'
import { candidateOfFact, candidates, factId, inVersion, LIFTS, mayReach, onDay, SLOTS, type Candidate } from '../../src/eligibility/considered.ts'
import { countryRules } from '../../src/eligibility/country-rules.ts'
import { judgeAll } from '../../src/eligibility/decide.ts'
import type { FactId } from '../../src/eligibility/fact.ts'
import { judge } from '../../src/eligibility/judge.ts'
import { UNKNOWN, withFacts, type KnownFact, type KnownFacts } from '../../src/eligibility/known-facts.ts'
import { lawOfTheDay, namingOf } from '../../src/eligibility/law-of-the-day.ts'
import { provisionData } from '../../src/law/register.ts'

const general = candidates().filter(({ named }) => named === null)
/** Every day on which a text of the general law begins or ends, and the day before each, in order. */
const turns = [...new Set(general.flatMap(({ provision }) => provision.versions.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))))].sort()
const days = turns.flatMap((day): IsoDate[] => [addDays(day, -1), day])
const one = (id: string) => candidates().find((candidate) => candidate.id === id) as Candidate
const NOTHING: KnownFacts = { stated: new Map(), silence: UNKNOWN }

describe('the provisions that decide on countries', () => {
  it('are those of the rules, in their order, with their four facts', () => {
    expect(SLOTS).toEqual(['applies', 'waived', 'excepted', 'certified'])
    expect(LIFTS).toEqual(['waived', 'excepted', 'certified'])
    expect(candidates().map(({ id, place }) => [id, place])).toEqual(countryRules().map(({ provision }, place) => [provision, place]))
    expect(candidates()).toBe(candidates())
    const coup = one('annual-coup')
    expect(coup.rule).toBe(countryRules()[coup.place])
    expect(coup.provision).toBe(provisionData('annual-coup'))
    expect(coup.factIds).toEqual({ applies: 'annual-coup/applies', waived: 'annual-coup/waived', excepted: 'annual-coup/excepted', certified: 'annual-coup/certified' })
    expect(factId('annual-coup', 'waived')).toBe('annual-coup/waived')
  })

  it('name countries, or may reach any', () => {
    const named = (id: string) => one(id).named && [...(one(id).named ?? [])].sort()
    expect([named('annual-coup'), named('faa-620a-cuba'), named('annual-ury-military-aid')]).toEqual([null, ['CUB'], ['ETH', 'URY']])
    expect(['URY', 'ETH', 'CUB'].map((country) => mayReach(one('annual-ury-military-aid'), country))).toEqual([true, true, false])
    expect([mayReach(one('annual-coup'), 'CUB'), mayReach(one('annual-coup'), 'no such country')]).toEqual([true, true])
    expect(namingOf('URY').map(({ id }) => id)).toEqual(['annual-ury-military-aid'])
    expect(namingOf('CUB').map(({ id }) => id)).toEqual(['faa-620a-cuba', 'faa-620f-communist-countries', 'annual-direct-funding', 'annual-notification'])
    expect(namingOf('FRA')).toEqual([])
    expect(namingOf('CUB')).toBe(namingOf('CUB'))
  })

  it('are found by their facts', () => {
    expect(candidateOfFact().size).toBe(candidates().length * 4)
    for (const candidate of candidates()) for (const fact of Object.values(candidate.factIds)) expect(candidateOfFact().get(fact)).toBe(candidate)
    expect(candidateOfFact().get('annual-coup/applied')).toBeUndefined()
  })

  it('are one object in a version, and one in none', () => {
    const coup = one('annual-coup')
    const [first, second] = coup.provision.versions
    expect(onDay(coup, '1986-01-01', undefined)).toEqual({ ...coup, version: first })
    expect(onDay(coup, '1986-01-01', undefined)).toBe(onDay(coup, '1987-12-21', undefined))
    expect(onDay(coup, '1987-12-22', undefined)).toEqual({ ...coup, version: second })
    expect(onDay(coup, '1980-01-01', undefined)).toEqual({ ...coup, version: null })
    expect(onDay(coup, '1980-01-01', undefined)).toBe(inVersion(coup, null))
    // The new text is not yet known, and the one before runs on.
    expect(onDay(coup, '1988-01-01', '1987-12-21').version).toBe(first)
    expect(onDay(coup, '1988-01-01', '1987-12-22').version).toBe(second)
  })
})

describe('the general law of a day', () => {
  it('is each general provision in the version of the day, on both sides of every change', () => {
    for (const day of days) expect(lawOfTheDay(day, undefined).considered).toEqual(general.map((candidate) => onDay(candidate, day, undefined)))
  })

  it('is that which was known on another day', () => {
    for (const knownOn of ['1975-12-31', '1986-01-01', '2011-12-22', '2019-12-20'])
      for (const day of days) expect(lawOfTheDay(day, knownOn).considered.map(({ version }) => version)).toEqual(general.map((candidate) => onDay(candidate, day, knownOn).version))
  })

  it('is one thing between two changes, whatever was known later, and another on their other side', () => {
    const last = turns.at(-1) ?? ''
    expect(lawOfTheDay(last, undefined)).toBe(lawOfTheDay(addDays(last, 400), undefined))
    expect(lawOfTheDay('1986-01-01', undefined)).toBe(lawOfTheDay('1986-01-01', '1986-01-01'))
    expect(lawOfTheDay('1986-01-01', undefined)).toBe(lawOfTheDay('1986-01-01', '2020-01-01'))
    expect(lawOfTheDay('1986-01-01', undefined)).not.toBe(lawOfTheDay('1986-01-01', '1980-01-01'))
    const laws = [...turns.map((day) => lawOfTheDay(day, undefined)), ...turns.slice(-3).map((day) => lawOfTheDay(day, '1900-01-01'))]
    expect(new Set(laws).size).toBe(turns.length + 3)
  })

  it('judges each provision of which nothing is stated, once for each meaning of silence', () => {
    const law = lawOfTheDay('2021-06-01', undefined)
    const judged = law.unstated(UNKNOWN)
    expect(judged).toEqual(general.map((candidate) => judge(onDay(candidate, '2021-06-01', undefined), 'USA', NOTHING)))
    expect(law.unstated(UNKNOWN)).toBe(judged)
    const quiet = new Map(general.map(({ factIds }): [FactId, KnownFact] => [factIds.applies, { value: false, extent: 'all', rows: [] }]))
    const settled = law.unstated(quiet)
    expect(settled.every(({ finding, certain }) => certain && (finding.result === 'clear' || finding.result === 'not-in-force'))).toBe(true)
    expect(law.unstated(UNKNOWN)).toBe(judged)
    expect(judged.some(({ certain }) => !certain)).toBe(true)
  })
})

describe('every provision that bears on a country', () => {
  it.each(['CUB', 'GTM', 'PAK', 'FRA'] as const)('on %s, judged in the order of the rules', (country) => {
    const facts = new Map<FactId, KnownFact>([['annual-coup/applies', { value: true, extent: 'all', rows: [] }], ['annual-gtm-imet/certified', { value: false, extent: 'all', rows: [] }]])
    const known = { stated: facts, silence: UNKNOWN }
    for (const on of ['1979-06-01', '2010-01-01', '2024-02-02']) {
      const { considered, judged } = judgeAll(country, known, on, '2023-01-01')
      const wanted = candidates().filter((candidate) => mayReach(candidate, country)).map((candidate) => onDay(candidate, on, '2023-01-01'))
      expect(considered).toEqual(wanted)
      expect(judged).toEqual(wanted.map((each) => judge(each, country, known)))
    }
  })
})

describe('the answer to one question', () => {
  const YES = { value: true, extent: 'all', rows: [] }
  const NO = { value: false, extent: 'all', rows: [] }
  const on = '2021-06-01'
  const cuba = onDay(one('faa-620a-cuba'), on, undefined)
  const coup = onDay(one('annual-coup'), on, undefined)
  // Names Peru, and waits for a report.
  const peru = inVersion(one('annual-per-democracy'), provisionData('annual-per-democracy').versions[0] ?? null)
  const told: KnownFact = { value: 'unknown', extent: 'part', rows: [{ fact: 'faa-620a-cuba/applies', value: 'unknown', extent: 'part' }] }
  const stating = (id: FactId, known: KnownFact = told): KnownFacts => ({ stated: new Map([[id, known]]), silence: UNKNOWN })
  const quiet = (id: FactId, known: KnownFact = told): KnownFacts => ({ stated: new Map(), silence: new Map([[id, known]]) })

  it('is what the text says where a clause names its countries, unless something is stated of those', () => {
    expect([answer(cuba, 'applies', 'CUB', NOTHING), answer(cuba, 'applies', 'SEN', NOTHING)]).toEqual([YES, NO])
    expect(answer(cuba, 'applies', 'CUB', stating('faa-620a-cuba/applies'))).toBe(told)
    expect(answer(cuba, 'applies', 'SEN', stating('faa-620a-cuba/applies'))).toEqual(NO)
    expect(answer({ ...cuba, version: null }, 'applies', 'CUB', NOTHING)).toEqual(NO)
    // A way out is open to whoever states it.
    expect(answer(cuba, 'waived', 'SEN', stating('faa-620a-cuba/waived'))).toBe(told)
  })

  it('is not known where the rule asks and nobody says, and no where it does not ask', () => {
    expect(SLOTS.map((slot) => answer(coup, slot, 'SEN', NOTHING))).toEqual([undefined, undefined, undefined, undefined])
    expect(LIFTS.map((slot) => answer(cuba, slot, 'CUB', NOTHING))).toEqual([NO, NO, NO])
    expect(answer(peru, 'applies', 'PER', NOTHING)).toBeUndefined()
    expect(answer(peru, 'applies', 'PER', stating('annual-per-democracy/applies'))).toBe(told)
    expect(answer(peru, 'applies', 'SEN', stating('annual-per-democracy/applies'))).toEqual(NO)
  })

  it('is what silence means where nothing is stated, and what is stated before that', () => {
    expect(answer(coup, 'waived', 'SEN', quiet('annual-coup/waived'))).toBe(told)
    const both: KnownFacts = { stated: new Map([['annual-coup/waived', told]]), silence: new Map([['annual-coup/waived', YES as KnownFact]]) }
    expect(answer(coup, 'waived', 'SEN', both)).toBe(told)
  })

  it('is another one after a fact is put in its place, and the others stay', () => {
    const before = stating('annual-coup/applies')
    const after = withFacts(before, [['annual-coup/waived', YES as KnownFact], ['annual-coup/applies', NO as KnownFact]])
    expect([...after.stated]).toEqual([['annual-coup/applies', NO], ['annual-coup/waived', YES]])
    expect(after.silence).toBe(before.silence)
    expect([...before.stated]).toEqual([['annual-coup/applies', told]])
    expect([...withFacts(before, [['annual-coup/waived', YES as KnownFact]]).stated.keys()]).toEqual(['annual-coup/applies', 'annual-coup/waived'])
  })
})
