import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../../src/core/day.ts'
import { assess } from '../../../src/eligibility/assess.ts'
import { candidates, onDay, type Judged } from '../../../src/eligibility/considered.ts'
import type { Remedy } from '../../../src/eligibility/decision.ts'
import type { AssessInput, Fact, FactId, FactValue } from '../../../src/eligibility/fact.ts'
import { judge } from '../../../src/eligibility/judge.ts'
import { knownFacts } from '../../../src/eligibility/known-facts.ts'
import { setsAtDoor } from '../../../src/eligibility/remedy-door.ts'
import { changed, strikes, withRemedy } from '../../../src/eligibility/remedies.ts'
import { waysOut, withRemedies, type WaysOut } from '../../../src/eligibility/ways-out.ts'
import { setsOf } from '../../../src/eligibility/ways-out-choice.ts'
import { bearingOn, type Bearing } from '../../../src/eligibility/ways-out-judged.ts'
import { setsFor, type Blocker } from '../../../src/eligibility/ways-out-sets.ts'
import { stamp } from '../../../src/law/stamp.ts'
import type { ProvisionId } from '../../../src/law/register.ts'
import { allFalse } from '../arbitraries.ts'
import { refusal } from '../../refusal.ts'

type Told = Readonly<Partial<Record<FactId, FactValue | null>>>

/** Every question answered with no, but for what is told; `null` leaves a question open. */
function told(country: AssessInput['country'], facts: Told): AssessInput {
  const rows = (Object.entries(facts) as [FactId, FactValue | null][]).flatMap(([fact, value]): Fact[] => (value === null ? [] : [{ fact, value }]))
  return { country, facts: [...allFalse().filter(({ fact }) => !(fact in facts)), ...rows] }
}

const inShort = (input: AssessInput, on: IsoDate) => assess(input, on).remedies.map(({ provision, kind, access }) => `${provision} ${kind}: ${access}`)

describe('the remedies of a decision, each by itself', () => {
  const UNDER_THREE: Told = { 'annual-coup/applies': true, 'goldman-act-202/applies': true, 'executive-pause/applies': true }

  it('leave what the other findings leave', () => {
    expect(inShort(told('BRA', UNDER_THREE), '2015-06-01')).toEqual([
      'goldman-act-202 waiver: barred',
      'goldman-act-202 event: barred',
      'goldman-act-202 legislation: barred',
      // Without the bar, the pause is left.
      'annual-coup certification: restricted',
      'annual-coup special-authority: restricted',
      'annual-coup legislation: restricted',
      'executive-pause event: barred',
    ])
    expect(inShort(told('BRA', { 'annual-coup/applies': true }), '2015-06-01')).toEqual([
      'annual-coup certification: open',
      'annual-coup special-authority: open',
      'annual-coup legislation: open',
    ])
  })

  it('leave the answer open where another finding is not decided, for which there is no remedy itself', () => {
    expect(inShort(told('BRA', { 'annual-coup/applies': true, 'executive-pause/applies': null }), '2015-06-01')).toEqual([
      'annual-coup certification: undetermined',
      'annual-coup special-authority: undetermined',
      'annual-coup legislation: undetermined',
    ])
  })

  it('may free a part, or nothing more than was free', () => {
    expect(inShort(told('BRA', { 'cspa-404/applies': true }), '2020-06-01')).toEqual([
      'cspa-404 waiver: open',
      'cspa-404 certification: open',
      'cspa-404 exception: restricted',
      'cspa-404 event: open',
      'cspa-404 legislation: open',
    ])
    // Expanded IMET stays the limit where a part outside it is let through.
    expect(inShort(told('RWA', {}), '2020-06-01')).toEqual([
      'annual-great-lakes-imet certification: open',
      'annual-great-lakes-imet exception: expanded-only',
      'annual-great-lakes-imet special-authority: open',
      'annual-great-lakes-imet legislation: open',
    ])
  })

  it('are the ways out of the day of knowledge', () => {
    const input = told('BRA', { 'annual-coup/applies': true })
    expect(inShort({ ...input, knownOn: '2022-12-28' }, '2023-06-01')).toEqual([
      'annual-coup certification: open',
      'annual-coup special-authority: open',
      'annual-coup legislation: open',
    ])
    expect(inShort({ ...input, knownOn: '2022-12-29' }, '2023-06-01')[0]).toBe('annual-coup waiver: open')
  })

  it('say whose provision it is, with its citation on the day', () => {
    const [first] = assess(told('BRA', { 'annual-coup/applies': true }), '2015-06-01').remedies
    expect(first).toEqual({
      provision: 'annual-coup',
      citation: 'Pub. L. 113-235 sec. 7008',
      kind: 'certification',
      act: 'Certification: Has the return of an elected government been certified?',
      by: 'Secretary of State (to 2014: President)',
      standard: null,
      notice: null,
      limit: null,
      sets: [{ fact: 'annual-coup/certified', value: true }],
      access: 'open',
    })
  })

  it('are given for a finding that is decided and takes something away, and for no other', () => {
    const found = candidates().find(({ id }) => id === 'drc-105')
    if (found === undefined) throw new Error('expected sec. 105')
    const judged = (value: FactValue): Judged =>
      judge(onDay(found, '2010-06-01', undefined), 'BRA', knownFacts([{ fact: 'drc-105/applies', value }], '2010-06-01', undefined))
    expect([true, false, 'unknown' as const].map((value) => strikes(judged(value)))).toEqual([true, false, false])
  })
})

describe('facts after a remedy', () => {
  const remedy: Remedy = {
    provision: 'cspa-404', kind: 'exception', act: 'An exception.', by: 'President', standard: null, notice: null, limit: null, citation: 'CSPA sec. 404',
    sets: [{ fact: 'cspa-404/excepted', value: true, extent: 'part' }], access: 'restricted',
  }

  it('are what it sets in the place of what was stated of the same facts, and all others as they were', () => {
    const stated: AssessInput = {
      country: 'SSD', knownOn: '2021-01-01',
      facts: [
        { fact: 'cspa-404/excepted', value: false, because: 'told' },
        { fact: 'cspa-404/applies', value: true },
        { fact: 'cspa-404/excepted', value: 'unknown' },
      ],
    }
    expect(withRemedy(stated, remedy)).toEqual({
      country: 'SSD', knownOn: '2021-01-01',
      facts: [{ fact: 'cspa-404/applies', value: true }, { fact: 'cspa-404/excepted', value: true, extent: 'part' }],
    })
    const whole = withRemedy(stated, { ...remedy, sets: [{ fact: 'cspa-404/applies', value: false }] })
    expect(whole.facts.at(-1)).toStrictEqual({ fact: 'cspa-404/applies', value: false })
    expect(whole.facts).toHaveLength(3)
    expect(withRemedy(stated, { ...remedy, sets: [] })).toEqual(stated)
  })

  it('are those of several, one after another, so that the last word on a fact stands', () => {
    const waiver: Remedy = { ...remedy, sets: [{ fact: 'cspa-404/waived', value: true }] }
    expect(withRemedies({ country: 'SSD', facts: [] }, [remedy, waiver, { ...remedy, sets: [{ fact: 'cspa-404/excepted', value: true }] }])).toEqual({
      country: 'SSD', facts: [{ fact: 'cspa-404/waived', value: true }, { fact: 'cspa-404/excepted', value: true }],
    })
  })

  it('free all of IMET where no extent is given, and rest on no statement', () => {
    const known = knownFacts([{ fact: 'cspa-404/applies', value: true }, { fact: 'cspa-404/waived', value: false }], '2020-01-01', undefined)
    const after = changed(known, [{ fact: 'cspa-404/waived', value: true }, { fact: 'cspa-404/excepted', value: true, extent: 'part' }])
    expect([...after.stated]).toEqual([
      ['cspa-404/applies', { value: true, extent: 'all', rows: [{ fact: 'cspa-404/applies', value: true }] }],
      ['cspa-404/waived', { value: true, extent: 'all', rows: [] }],
      ['cspa-404/excepted', { value: true, extent: 'part', rows: [] }],
    ])
    expect(after.silence).toBe(known.silence)
  })
})

describe('a remedy of the caller', () => {
  const set = { fact: 'annual-coup/applies', value: false }
  const expected = 'expected a remedy, with the facts that it sets, got'

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'nothing'],
    ['null', null, 'null'],
    ['a text', 'waiver', '"waiver"'],
    ['a function with facts', Object.assign(() => 0, { sets: [set] }), 'a function'],
    ['no facts', {}, '{}'],
    ['facts that are no list', { sets: { length: 0 } }, '{"sets":{"length":0}}'],
    ['null among the facts', { sets: [null] }, '{"sets":[null]}'],
    ['nothing among the facts', { sets: [undefined] }, '{"sets":[null]}'],
    ['a text among the facts', { sets: ['annual-coup/applies'] }, '{"sets":["annual-coup/applies"]}'],
    ['a function among the facts', { sets: [Object.assign(() => 0, set)] }, '{"sets":[null]}'],
    ['a fact without a name', { sets: [{ value: true }] }, '{"sets":[{"value":true}]}'],
    ['a name that is no text', { sets: [{ fact: 1, value: true }] }, '{"sets":[{"fact":1,"value":true}]}'],
    ['a fact without a value', { sets: [{ fact: 'a/waived' }] }, '{"sets":[{"fact":"a/waived"}]}'],
    ['a value that is no yes and no no', { sets: [{ fact: 'a/waived', value: 'unknown' }] }, '{"sets":[{"fact":"a/waived","value":"unknown"}]}'],
    ['one good fact and one bad', { sets: [{ fact: 'a/waived', value: true }, {}] }, '{"sets":[{"fact":"a/waived","value":true},{}]}'],
  ])('is refused: %s', (_, remedy, came) => {
    const message = `remedy: ${expected} ${came}`
    expect(refusal(() => withRemedy({ country: 'PAK', facts: [] }, remedy as Remedy))).toEqual(['invalid-input', 'remedy', message])
    expect(refusal(() => withRemedies({ country: 'PAK', facts: [] }, [remedy as Remedy]))).toEqual(['invalid-input', 'remedy', message])
    expect(refusal(() => setsAtDoor(remedy as Remedy, 'remedies[2]'))).toEqual(['invalid-input', 'remedies[2]', message.replace('remedy:', 'remedies[2]:')])
  })

  it('is refused where it cannot be read', () => {
    const throwing = { get sets(): Remedy['sets'] { throw new Error('no') } }
    expect(refusal(() => withRemedy({ country: 'PAK', facts: [] }, throwing as Remedy))).toEqual([
      'invalid-input', 'remedy', 'remedy: expected plain data that can be read, got an object that throws',
    ])
  })

  it('is refused with its question, and so is a list that is none', () => {
    expect(refusal(() => withRemedy({ country: 'PAK' } as AssessInput, { sets: [] } as unknown as Remedy)).slice(0, 2)).toEqual(['invalid-input', 'facts'])
    expect(refusal(() => withRemedies({ country: 'PAK' } as AssessInput, [])).slice(0, 2)).toEqual(['invalid-input', 'facts'])
    expect(refusal(() => withRemedies({ country: 'PAK', facts: [] }, {} as Remedy[]))).toEqual(['invalid-input', 'remedies', 'remedies: expected a list, got {}'])
  })
})

describe('the sets that choices stand for', () => {
  it('take one bundle from each, the first of each first and the last choice turning fastest', () => {
    expect([...setsOf([{ oneOf: [['a'], ['b', 'c']] }, { oneOf: [['d'], ['e']] }])]).toEqual([['a', 'd'], ['a', 'e'], ['b', 'c', 'd'], ['b', 'c', 'e']])
    expect([...setsOf([])]).toEqual([[]])
    expect([...setsOf([{ oneOf: [] }, { oneOf: [['a']] }])]).toEqual([])
    expect([...setsOf([{ oneOf: [[]] }])]).toEqual([[]])
  })

  it('are made as they are asked for, from the choices as they were given', () => {
    const many = setsOf(Array.from({ length: 60 }, () => ({ oneOf: [['a'], ['b']] })))
    expect(many.next().value).toEqual(Array.from({ length: 60 }, () => 'a'))
    const bundle = ['a']
    const sets = setsOf([{ oneOf: [bundle] }])
    bundle.push('b')
    expect([...sets]).toEqual([['a']])
  })

  it.each<[unknown, string, string]>([
    [{}, 'choices', 'choices: expected a list, got {}'],
    [undefined, 'choices', 'choices: expected a list, got nothing'],
    [[{ oneOf: [] }, {}], 'choices[1].oneOf', 'choices[1].oneOf: expected a list, got nothing'],
    [[null], 'choices[0].oneOf', 'choices[0].oneOf: expected a list, got nothing'],
    [[{ oneOf: 'ab' }], 'choices[0].oneOf', 'choices[0].oneOf: expected a list, got "ab"'],
    [[{ oneOf: [1] }], 'choices', 'choices: expected plain data that can be read, got an object that throws'],
  ])('are refused at once for %j', (choices, path, message) => {
    expect(refusal(() => setsOf(choices as { readonly oneOf: readonly (readonly string[])[] }[]))).toEqual(['invalid-input', path, message])
  })
})

describe('what it would take, set by set', () => {
  const inWords = ({ ways }: WaysOut) =>
    ways.map(({ access, size, choices, without }) => ({
      access,
      size,
      without: without.join(' '),
      choices: choices.map(({ provisions, oneOf }) => [
        provisions.join(' '),
        oneOf.map((bundle) => bundle.map(({ kind, access: alone }) => `${kind}: ${alone}`).join(' with ')).join(', '),
      ]),
    }))

  it('takes one law for all that it reaches, one determination for all that sec. 614 reaches, and the rest one by one', () => {
    const under = told('BRA', { 'annual-coup/applies': true, 'goldman-act-202/applies': true, 'executive-pause/applies': true })
    const found = waysOut(under, '2015-06-01')
    expect(found).toMatchObject({ ...stamp(null), country: 'BRA', on: '2015-06-01', knownOn: null, access: 'barred', best: 'open' })
    expect(Object.keys(found).sort()).toEqual(['access', 'best', 'country', 'knownOn', 'lawAsOf', 'library', 'on', 'recordsAsOf', 'schemaVersion', 'ways'])
    const ENDS = ['executive-pause', 'event: barred']
    const OF_GOLDMAN = ['goldman-act-202', 'waiver: barred, event: barred']
    expect(inWords(found)).toEqual([
      { access: 'open', size: 2, without: 'barred restricted', choices: [['goldman-act-202 annual-coup', 'legislation: barred with legislation: restricted'], ENDS] },
      { access: 'open', size: 3, without: 'conditional barred restricted', choices: [OF_GOLDMAN, ['annual-coup', 'certification: restricted'], ENDS] },
      { access: 'open', size: 3, without: 'barred conditional restricted', choices: [['annual-coup', 'special-authority: restricted'], OF_GOLDMAN, ENDS] },
      // What takes no more than the target away is left alone.
      { access: 'conditional', size: 2, without: 'barred restricted', choices: [['annual-coup', 'certification: restricted'], ENDS] },
      { access: 'conditional', size: 2, without: 'barred restricted', choices: [['annual-coup', 'special-authority: restricted'], ENDS] },
      { access: 'conditional', size: 2, without: 'barred restricted', choices: [['annual-coup', 'legislation: restricted'], ENDS] },
      {
        access: 'restricted', size: 1, without: 'barred',
        choices: [['annual-coup', 'certification: restricted, special-authority: restricted, legislation: restricted']],
      },
    ])
    expect(found.ways[1]?.choices[1]?.oneOf[0]).toEqual(assess(under, '2015-06-01').remedies.filter(({ kind }) => kind === 'certification'))
  })

  it('comes to less by way of an exception for a part, once for each provision that may be the one', () => {
    expect(inWords(waysOut(told('BRA', { 'cspa-404/applies': true, 'tvpa-110-tier3/applies': true }), '2020-06-01'))).toEqual([
      { access: 'open', size: 1, without: 'barred', choices: [['tvpa-110-tier3 cspa-404', 'legislation: barred with legislation: barred']] },
      {
        access: 'open', size: 2, without: 'barred barred',
        choices: [['tvpa-110-tier3', 'waiver: barred, event: barred'], ['cspa-404', 'waiver: barred, certification: barred, event: barred']],
      },
      {
        access: 'restricted', size: 2, without: 'barred barred',
        choices: [['tvpa-110-tier3', 'exception: barred'], ['cspa-404', 'waiver: barred, certification: barred, exception: barred, event: barred']],
      },
      { access: 'restricted', size: 2, without: 'barred barred', choices: [['tvpa-110-tier3', 'waiver: barred, event: barred'], ['cspa-404', 'exception: barred']] },
    ])
  })

  it('joins acts that do for one provision, and leaves out an exception that changes nothing', () => {
    expect(inWords(waysOut(told('RWA', { 'cspa-404/applies': true }), '2020-06-01')).map(({ access, size, choices }) => [access, size, ...choices.flat()])).toEqual([
      ['open', 1, 'cspa-404 annual-great-lakes-imet', 'legislation: expanded-only with legislation: barred'],
      ['open', 2, 'cspa-404', 'waiver: expanded-only, certification: expanded-only, event: expanded-only', 'annual-great-lakes-imet', 'certification: barred'],
      ['open', 2, 'annual-great-lakes-imet', 'special-authority: barred', 'cspa-404', 'waiver: expanded-only, certification: expanded-only, event: expanded-only'],
      ['restricted', 2, 'cspa-404', 'exception: expanded-only', 'annual-great-lakes-imet', 'certification: barred'],
      ['restricted', 2, 'annual-great-lakes-imet', 'special-authority: barred', 'cspa-404', 'exception: expanded-only'],
      ['expanded-only', 1, 'cspa-404',
        'waiver: expanded-only, certification: expanded-only, exception: expanded-only, event: expanded-only, legislation: expanded-only'],
    ])
  })

  it('does away with a doubt as with a bar, but not by halves, and rests on no doubt', () => {
    const doubted = waysOut({ ...told('BRA', { 'cspa-404/applies': null, 'executive-pause/applies': true }), knownOn: '2021-01-01' }, '2020-06-01')
    expect([doubted.access, doubted.best, doubted.knownOn]).toEqual(['undetermined', 'open', '2021-01-01'])
    expect(inWords(doubted)).toEqual([
      {
        access: 'open', size: 2, without: 'undetermined restricted',
        choices: [['cspa-404', 'waiver: restricted, certification: restricted, event: restricted'], ['executive-pause', 'event: undetermined']],
      },
      { access: 'open', size: 2, without: 'undetermined restricted', choices: [['cspa-404', 'legislation: restricted'], ['executive-pause', 'event: undetermined']] },
      {
        access: 'restricted', size: 1, without: 'undetermined',
        choices: [['cspa-404', 'waiver: restricted, certification: restricted, event: restricted, legislation: restricted']],
      },
    ])
    // The pause is not decided: nothing that stays is known to leave just so much.
    const paused = waysOut(told('BRA', { 'annual-coup/applies': true, 'executive-pause/applies': null }), '2020-06-01')
    expect(paused.ways.map(({ access, size }) => [access, size])).toEqual([['open', 2], ['open', 2], ['open', 2]])
  })

  it('takes nothing where nothing stands in the way', () => {
    expect(waysOut(told('BRA', {}), '2020-06-01')).toEqual({ ...stamp(null), country: 'BRA', on: '2020-06-01', knownOn: null, access: 'open', best: 'open', ways: [] })
  })
})

describe('what bears on a country', () => {
  it('is what takes something away or might, and no trigger that nobody outside can see', () => {
    const { facts } = told('BRA', {
      'annual-coup/applies': true, 'goldman-act-202/applies': null,
      'executive-pause/applies': 'not-ascertained', 'executive-suspension/applies': 'unknown',
    })
    const found = bearingOn('BRA', knownFacts(facts, '2015-06-01', undefined), '2015-06-01', undefined)
    expect(found.map(({ considered, severity, doubtful }) => [considered.id, severity, doubtful])).toEqual([
      ['goldman-act-202', 1, true],
      ['annual-coup', 4, false],
      ['executive-suspension', 4, true],
    ])
    expect(found.map(({ judged }) => judged.finding.result)).toEqual(['unknown', 'bars', 'unknown'])
  })
})

describe('the smallest sets of acts that leave just so much', () => {
  const remedy = (provision: ProvisionId, kind: Remedy['kind'], act: string): Remedy => ({
    provision, kind, act, by: 'somebody', standard: null, notice: null, limit: null, citation: provision, sets: [], access: 'open',
  })
  /** A provision with its ways out: what each leaves, and `614` or `law` for one act that does for all that it reaches. */
  function blocker(id: ProvisionId, lifts: Readonly<Record<string, number>>): Blocker {
    const kindOf = (act: string): Remedy['kind'] => (act === '614' ? 'special-authority' : act === 'law' ? 'legislation' : 'waiver')
    return {
      bearing: { considered: { id } } as unknown as Bearing,
      lifts: Object.entries(lifts).map(([act, severity]) => ({ severity, remedy: remedy(id, kindOf(act), act) })),
    }
  }
  const A = 'annual-coup'
  const B = 'cspa-404'
  const C = 'drc-105'
  const sets = (target: number, blockers: readonly Blocker[], kept: number) =>
    setsFor(target, blockers, kept).map((choices) =>
      choices.map(({ provisions, oneOf }) => {
        const bundles = oneOf.map((bundle) => bundle.map(({ act, provision }) => `${act} of ${provision}`).join(' and '))
        return `${provisions.join('+')} by ${bundles.join(' or ')}`
      }),
    )

  it.each<[string, number, readonly Blocker[], number, string[][]]>([
    ['no provision takes no act', 0, [], 0, [[]]],
    ['one provision, its acts in one choice', 0, [blocker(A, { x: 0, y: 0, half: 2 })], 0, [[`${A} by x of ${A} or y of ${A}`]]],
    ['one provision without a whole way out', 0, [blocker(A, { half: 2 })], 0, []],
    ['single acts and joint ones of one provision, as one choice', 0, [blocker(A, { x: 0, 614: 0, law: 0 })], 0,
      [[`${A} by x of ${A} or 614 of ${A} or law of ${A}`]]],
    ['a joint act as far as it reaches', 0, [blocker(A, { x: 0, 614: 0 }), blocker(B, { y: 0 }), blocker(C, { 614: 0 })], 0,
      [[`${A}+${C} by 614 of ${A} and 614 of ${C}`, `${B} by y of ${B}`]]],
    ['each joint act for what the other does not reach, the first for what both do', 0,
      [blocker(A, { 614: 0 }), blocker(B, { 614: 0, law: 0 }), blocker(C, { law: 0 })], 0,
      [[`${A}+${B} by 614 of ${A} and 614 of ${B}`, `${C} by law of ${C}`]]],
    ['no joint act that another one makes idle', 0, [blocker(A, { 614: 0, law: 0 }), blocker(B, { law: 0 })], 0,
      [[`${A}+${B} by law of ${A} and law of ${B}`]]],
    ['a part is enough where as much stays away anyhow', 2, [blocker(A, { x: 0, half: 2, third: 3 })], 2, [[`${A} by x of ${A} or half of ${A}`]]],
    ['a part is too little where less stays away', 1, [blocker(A, { x: 0, half: 2 })], 1, [[`${A} by x of ${A}`]]],
    ['nothing that stays takes so much away, nor any part', 2, [blocker(A, { x: 0, law: 0 })], 0, []],
    ['one of two is lifted by half, the first such told apart', 2, [blocker(A, { x: 0, half: 2 }), blocker(B, { y: 1, half: 2 })], 0,
      [[`${A} by half of ${A}`, `${B} by y of ${B} or half of ${B}`], [`${A} by x of ${A}`, `${B} by half of ${B}`]]],
    ['what leaves less than that is no way for the others', 2, [blocker(A, { half: 2 }), blocker(B, { y: 0, third: 3 }), blocker(C, { third: 3, z: 1 })], 0,
      [[`${A} by half of ${A}`, `${B} by y of ${B}`, `${C} by z of ${C}`]]],
    ['no joint act beside half a lift that it makes idle', 2, [blocker(A, { half: 2, law: 0 }), blocker(B, { y: 0, law: 0 })], 0,
      [[`${A} by half of ${A}`, `${B} by y of ${B}`]]],
    ['a joint act beside half a lift that it does not reach', 2, [blocker(A, { half: 2 }), blocker(B, { law: 0 })], 0,
      [[`${B} by law of ${B}`, `${A} by half of ${A}`]]],
  ])('%s', (_, target, blockers, kept, expected) => {
    expect(sets(target, blockers, kept)).toEqual(expected)
  })
})
