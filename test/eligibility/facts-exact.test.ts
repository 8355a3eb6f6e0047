import { describe, expect, it } from 'vitest'
import { parseInput } from '../../src/core/parse.ts'
import { least, severity, type DecidedAccess } from '../../src/eligibility/access.ts'
import type { Judged } from '../../src/eligibility/considered.ts'
import { assessInputSchema, extentSchema, factIdSchema, factSchema, factValueSchema, slotSchema, type Fact } from '../../src/eligibility/fact.ts'
import { accessAt, accessIn, accessOf, accessWith, count, nothingStands, reachWithout, standingOf } from '../../src/eligibility/standing.ts'
import { unknownFact } from '../../src/eligibility/unknown-fact.ts'
import { refusal } from '../refusal.ts'

describe('a statement of fact', () => {
  const fact: Fact = { fact: 'annual-coup/applies', value: true }

  it('asks one of four questions, and says how far its answer goes', () => {
    expect(slotSchema().options).toEqual(['applies', 'waived', 'excepted', 'certified'])
    expect(extentSchema().options).toEqual(['all', 'expanded', 'part'])
    for (const slot of ['applies', 'waived', 'excepted', 'certified']) expect(factIdSchema().parse(`annual-coup/${slot}`)).toBe(`annual-coup/${slot}`)
    for (const name of ['annual-coupapplies', 'annual-coup', 'annual-coup/', 'annual-coup/applied', 'applies', ''])
      expect(factIdSchema().safeParse(name).success, name).toBe(false)
    for (const value of [true, false, 'not-ascertained', 'unknown']) expect(factValueSchema().parse(value)).toBe(value)
    for (const value of ['', 'true', 'yes', null, 0, 1, undefined]) expect(factValueSchema().safeParse(value).success, String(value)).toBe(false)
  })

  it.each<[string, Partial<Record<keyof Fact, unknown>>]>([
    ['nothing more', {}],
    ['an extent', { extent: 'expanded' }],
    ['its days', { from: '2020-01-01', to: '2021-01-01' }],
    ['no end', { to: null }],
    ['the days on which it and its end were public', { knownFrom: '2020-01-01', endKnownFrom: '2021-01-01' }],
    ['no day on which it or its end was public', { knownFrom: null, endKnownFrom: null }],
    ['a record and a reason of one letter', { record: 'r', because: 'b' }],
    ['a record and a reason of more', { record: 'annual-coup-MLI-2012', because: 'It was announced.' }],
    ['no sources', { sources: [] }],
    ['a confidence', { confidence: 'secondary' }],
  ])('may come with %s', (_, more) => {
    expect(parseInput(factSchema, { ...fact, ...more })).toEqual({ ...fact, ...more })
  })

  it.each<[Record<string, unknown>, string, string]>([
    [{ fact: 'annual-coupapplies' }, 'invalid-input', 'fact'],
    [{ fact: undefined }, 'invalid-input', 'fact'],
    [{ value: 'yes' }, 'invalid-input', 'value'],
    [{ value: undefined }, 'invalid-input', 'value'],
    [{ extent: 'some' }, 'invalid-input', 'extent'],
    [{ from: '2020-02-30' }, 'invalid-day', 'from'],
    [{ from: null }, 'invalid-day', 'from'],
    [{ to: '2020' }, 'invalid-day', 'to'],
    [{ knownFrom: 5 }, 'invalid-day', 'knownFrom'],
    [{ endKnownFrom: '2020-13-01' }, 'invalid-day', 'endKnownFrom'],
    [{ record: '' }, 'invalid-input', 'record'],
    [{ because: '' }, 'invalid-input', 'because'],
    [{ sources: {} }, 'invalid-input', 'sources'],
    [{ sources: [{}] }, 'invalid-input', 'sources[0].name'],
    [{ confidence: 'sure' }, 'invalid-input', 'confidence'],
    [{ until: '2020-01-01' }, 'invalid-input', 'input'],
  ])('is refused with %j', (wrong, code, path) => {
    expect(refusal(() => parseInput(factSchema, { ...fact, ...wrong })).slice(0, 2)).toEqual([code, path])
  })

  it.each<[Record<string, unknown>, string, string]>([
    [{ country: 'Mali' }, 'unknown-country', 'country'],
    [{ country: undefined }, 'unknown-country', 'country'],
    [{ facts: undefined }, 'invalid-input', 'facts'],
    [{ facts: fact }, 'invalid-input', 'facts'],
    [{ facts: [fact, { ...fact, record: '' }] }, 'invalid-input', 'facts[1].record'],
    [{ knownOn: '2020' }, 'invalid-day', 'knownOn'],
    [{ knownOn: null }, 'invalid-day', 'knownOn'],
    [{ on: '2020-01-01' }, 'invalid-input', 'input'],
  ])('and so is a question with %j', (wrong, code, path) => {
    const question = { country: 'MLI', facts: [fact], knownOn: '2020-01-01' }
    expect(parseInput(assessInputSchema, question)).toEqual(question)
    expect(parseInput(assessInputSchema, { country: 'MLI', facts: [] })).toEqual({ country: 'MLI', facts: [] })
    expect(refusal(() => parseInput(assessInputSchema, { ...question, ...wrong })).slice(0, 2)).toEqual([code, path])
  })

  it('is refused where no provision turns on it, with the nearest name', () => {
    const EXPECTED = 'expected a country-level provision, a slash and one of applies, waived, excepted, certified, got'
    const told = (name: string) => {
      const { code, path, message } = unknownFact(name, 'facts[3].fact')
      return [code, path, message]
    }
    expect(told('cspa-405/waived')).toEqual(['unknown-fact', 'facts[3].fact', `facts[3].fact: ${EXPECTED} "cspa-405/waived"; did you mean "cspa-404/waived"?`])
    expect(told('annual-coup/applied')[2]).toBe(`facts[3].fact: ${EXPECTED} "annual-coup/applied"; did you mean "annual-coup/applies"?`)
    // Without a slash it is taken for a provision's name.
    expect(told('anual-coup')[2]).toBe(`facts[3].fact: ${EXPECTED} "anual-coup"; did you mean "annual-coup/applies"?`)
    expect(told('annual-coup/nothing-like-it')[2]).toBe(`facts[3].fact: ${EXPECTED} "annual-coup/nothing-like-it"`)
    expect(told('nothing-like-it/waived')).toEqual(['unknown-fact', 'facts[3].fact', `facts[3].fact: ${EXPECTED} "nothing-like-it/waived"`])
  })
})

describe('an access', () => {
  const EXPECTED = 'access: expected one of open, conditional, restricted, expanded-only, barred, got'

  it.each<[unknown, string]>([['undetermined', '"undetermined"'], ['', '""'], [undefined, 'nothing'], [0, '0']])(
    'is refused where facts do not decide it: %j',
    (access, came) => {
      expect(refusal(() => severity(access as DecidedAccess))).toEqual(['invalid-input', 'access', `${EXPECTED} ${came}`])
      expect(refusal(() => least(['barred', access as DecidedAccess]))).toEqual(['invalid-input', 'access', `${EXPECTED} ${came}`])
    },
  )

  it('is the least of a list, and of nothing else', () => {
    expect(least(['open', 'conditional'])).toBe('conditional')
    expect(least(['open'])).toBe('open')
    expect(refusal(() => least('open' as unknown as DecidedAccess[]))).toEqual(['invalid-input', 'accesses', 'accesses: expected a list, got "open"'])
  })
})

describe('what findings leave together', () => {
  const judged = (rank: number, certain: boolean, open: boolean) => ({ rank, certain, open }) as Judged
  const [bar, limit, doubt, unseen] = [judged(4, true, false), judged(2, true, false), judged(3, false, true), judged(3, false, false)]

  it('is counted by rank: what is decided, and with it what the answer waits for', () => {
    expect(nothingStands()).toEqual({ decided: [0, 0, 0, 0, 0], couldBe: [0, 0, 0, 0, 0] })
    const standing = standingOf([bar, bar, limit, doubt, unseen])
    expect(standing).toEqual({ decided: [0, 0, 1, 0, 2], couldBe: [0, 0, 1, 1, 2] })
    count(standing, bar, -1)
    expect(standing).toEqual({ decided: [0, 0, 1, 0, 1], couldBe: [0, 0, 1, 1, 1] })
    count(standing, unseen, -1)
    expect(standing).toEqual({ decided: [0, 0, 1, 0, 1], couldBe: [0, 0, 1, 1, 1] })
    count(standing, doubt, -1)
    expect(standing).toEqual({ decided: [0, 0, 1, 0, 1], couldBe: [0, 0, 1, 0, 1] })
  })

  it('is the least that is decided, unless it could yet be less', () => {
    expect([[], [limit], [limit, doubt], [bar, doubt], [unseen], [limit, unseen]].map(accessOf)).toEqual(
      ['open', 'restricted', 'undetermined', 'barred', 'open', 'restricted'],
    )
    expect(accessIn(nothingStands())).toBe('open')
    expect([0, 1, 2, 3, 4].map((rank) => accessAt({ decided: rank, couldBe: rank }))).toEqual(['open', 'conditional', 'restricted', 'expanded-only', 'barred'])
    expect(accessAt({ decided: 0, couldBe: 1 })).toBe('undetermined')
  })

  it('is the same without one of two, and what is left without the only one', () => {
    expect(reachWithout(standingOf([bar, bar]), bar)).toEqual({ decided: 4, couldBe: 4 })
    expect(reachWithout(standingOf([bar]), bar)).toEqual({ decided: 0, couldBe: 0 })
    expect(reachWithout(standingOf([limit, doubt]), limit)).toEqual({ decided: 0, couldBe: 3 })
    expect(accessWith({ decided: 0, couldBe: 0 }, judged(4, true, false))).toBe('barred')
    expect(accessWith({ decided: 0, couldBe: 0 }, unseen)).toBe('open')
    expect(accessWith({ decided: 0, couldBe: 0 }, doubt)).toBe('undetermined')
    expect(accessWith({ decided: 4, couldBe: 4 }, limit)).toBe('barred')
    expect(accessWith({ decided: 2, couldBe: 3 }, judged(3, true, false))).toBe('expanded-only')
    expect(accessWith({ decided: 2, couldBe: 4 }, judged(1, true, false))).toBe('undetermined')
  })
})
