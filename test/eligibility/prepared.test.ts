import { describe, expect, it } from 'vitest'
import { accessSource } from '../../src/eligibility/access-source.ts'
import { assess } from '../../src/eligibility/assess.ts'
import { candidates, factId, onDay, SLOTS, type Candidate, type Considered } from '../../src/eligibility/considered.ts'
import type { FactId, Slot } from '../../src/eligibility/fact.ts'
import { digit, factsOfProvision, recordAtDoor, VALUES, type FactRecord, type FactRecordValue } from '../../src/eligibility/fact-record.ts'
import { UNKNOWN } from '../../src/eligibility/known-facts.ts'
import { prepare } from '../../src/eligibility/prepare.ts'
import { codeOf, gravestOf, judgementOf, preparedProvision } from '../../src/eligibility/prepared-provision.ts'
import { gravestFirst, provisionsFor, questionAtDoor } from '../../src/eligibility/question.ts'
import { recordCodes } from '../../src/eligibility/record-codes.ts'
import { stamp } from '../../src/law/stamp.ts'
import { allFalse } from './arbitraries.ts'

const ON = '2021-06-01'
const on = (id: string, day = ON): Considered => onDay(candidates().find((one) => one.id === id) as Candidate, day, undefined)
const ASKED = { country: 'SEN', on: ON, knownOn: undefined } as const
const clean = Object.fromEntries(allFalse().map(({ fact }) => [fact, false])) as FactRecord

function refusal(make: () => unknown): unknown {
  try {
    return make()
  } catch (error) {
    const { code, path, message } = error as { code?: string; path?: string; message?: string }
    return [code, path, message]
  }
}
const toldOf = (make: () => unknown) => (refusal(make) as unknown[]).slice(0, 2)

describe('a value of a record', () => {
  it('is a digit of its own', () => {
    const values: readonly (FactRecordValue | undefined)[] = [undefined, false, true, 'not-ascertained', 'unknown', 'part', 'expanded']
    expect(values.map((value) => digit(value, 'x'))).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(VALUES).toBe(values.length)
    expect(refusal(() => digit('yes' as never, 'annual-coup/applies'))).toEqual([
      'invalid-input', 'facts.annual-coup/applies',
      'facts.annual-coup/applies: expected true, false, "unknown", "not-ascertained", "part" or "expanded", got "yes"',
    ])
  })

  it('is read as the fact that it states', () => {
    const facts: FactRecord = { 'annual-coup/applies': 'part', 'annual-coup/waived': 'expanded', 'annual-coup/excepted': undefined, 'annual-coup/certified': 'unknown', 'cspa-404/applies': true }
    const { stated, silence } = factsOfProvision(on('annual-coup'), facts)
    expect([...stated]).toEqual([
      ['annual-coup/applies', { value: true, extent: 'part', rows: [{ fact: 'annual-coup/applies', value: true, extent: 'part' }] }],
      ['annual-coup/waived', { value: true, extent: 'expanded', rows: [{ fact: 'annual-coup/waived', value: true, extent: 'expanded' }] }],
      ['annual-coup/certified', { value: 'unknown', extent: 'all', rows: [{ fact: 'annual-coup/certified', value: 'unknown' }] }],
    ])
    expect(silence).toBe(UNKNOWN)
    expect(silence.size).toBe(0)
    expect([...factsOfProvision(on('cspa-404'), facts).stated.keys()]).toEqual(['cspa-404/applies'])
  })

  it.each([[[], '[]'], [null, 'null'], ['x', '"x"'], [7, '7'], [undefined, 'nothing']])('is not looked for in %j', (given, shown) => {
    expect(refusal(() => recordAtDoor(given as never))).toEqual([
      'invalid-input', 'facts', `facts: expected an object with the value of each fact by its id, got ${shown}`,
    ])
  })

  it('is looked for in a plain object, with a prototype or without', () => {
    const bare = Object.assign(Object.create(null), clean) as FactRecord
    expect([recordAtDoor(clean) === clean, recordAtDoor(bare) === bare]).toEqual([true, true])
    expect(toldOf(() => recordAtDoor(Object.create({}) as never))).toEqual(['invalid-input', 'facts'])
  })
})

describe('the code of the answers', () => {
  // The rule on coups asks all four questions, that on Liberia for a certification alone.
  const [coup, liberia] = [preparedProvision(on('annual-coup')), preparedProvision(on('annual-lbr-conditions'))]

  it('counts the questions that the rule asks first', () => {
    expect(coup.questions).toEqual(['annual-coup/applies', 'annual-coup/waived', 'annual-coup/excepted', 'annual-coup/certified'])
    expect(liberia.questions).toEqual(['annual-lbr-conditions/applies', 'annual-lbr-conditions/certified', 'annual-lbr-conditions/waived', 'annual-lbr-conditions/excepted'])
    expect([coup.byCode, coup.considered]).toEqual([[], on('annual-coup')])
  })

  it.each<[FactRecord, number, number]>([
    [{}, 0, 0],
    [{ 'annual-coup/applies': false }, 1, 0],
    [{ 'annual-coup/applies': undefined, 'annual-coup/waived': true }, 14, 0],
    [{ 'annual-coup/certified': 'expanded', 'annual-coup/applies': true }, 6 * 343 + 2, 0],
    [{ 'annual-coup/excepted': 'unknown', 'annual-lbr-conditions/certified': 'part', 'annual-coup/waived': 'not-ascertained' }, 4 * 49 + 3 * 7, 5 * 7],
    [{ 'annual-lbr-conditions/excepted': true, 'annual-lbr-conditions/waived': false, 'annual-lbr-conditions/applies': true }, 0, 2 * 343 + 49 + 2],
  ])('of %j is %d, and %d', (facts, ofCoup, ofLiberia) => {
    expect([codeOf(coup, facts), codeOf(liberia, facts)]).toEqual([ofCoup, ofLiberia])
    const codesOf = recordCodes([coup, liberia])
    expect(codesOf(facts)).toEqual([ofCoup, ofLiberia])
    // Again, and backwards, by the one reader: the order of the names changes nothing.
    const backwards = Object.fromEntries(Object.entries(facts).reverse())
    expect([codesOf(facts), codesOf(backwards), codesOf({}), codesOf(facts)]).toEqual([[ofCoup, ofLiberia], [ofCoup, ofLiberia], [0, 0], [ofCoup, ofLiberia]])
  })

  it('passes over the facts of other provisions, and refuses what is no fact', () => {
    const codesOf = recordCodes([coup, liberia])
    expect(codesOf({ 'cspa-404/applies': true, 'annual-lbr-conditions/applies': false, 'annual-sau-imet/waived': 'part', 'annual-coup/waived': false })).toEqual([7, 1])
    expect(toldOf(() => codesOf({ 'annual-cuop/applies': true } as never))).toEqual(['unknown-fact', 'facts.annual-cuop/applies'])
    // A value that cannot be read is refused whosever it is.
    expect(toldOf(() => codesOf({ 'cspa-404/applies': 'yes' } as never))).toEqual(['invalid-input', 'facts.cspa-404/applies'])
  })
})

describe('a provision, prepared', () => {
  const judgement = (facts: FactRecord, prepared = preparedProvision(on('annual-coup'))) => judgementOf(prepared, codeOf(prepared, facts), facts, ASKED)
  const NO_WAY = { 'annual-coup/waived': false, 'annual-coup/excepted': false, 'annual-coup/certified': false } as const

  it('is judged once for each code', () => {
    const prepared = preparedProvision(on('annual-coup'))
    const [bar, none] = [judgement({ 'annual-coup/applies': true, ...NO_WAY }, prepared), judgement({ 'annual-coup/applies': false }, prepared)]
    expect(judgement({ ...NO_WAY, 'annual-coup/applies': true }, prepared)).toBe(bar)
    expect(judgement({ 'annual-coup/applies': false }, prepared)).toBe(none)
    expect(prepared.byCode[1]).toBe(none)
    expect(prepared.byCode[2 + 7 + 49 + 343]).toBe(bar)
    expect(bar.finding).toBe(bar.judged.finding)
    expect([bar.finding.result, none.finding.result]).toEqual(['bars', 'clear'])
  })

  it('has a say where it takes something away or asks something, and ways out where it is decided', () => {
    const open = judgement({})
    const bar = judgement({ 'annual-coup/applies': true, ...NO_WAY })
    const none = judgement({ 'annual-coup/applies': false })
    expect([open, bar, none].map(({ bears, ways }) => [bears, ways.length > 0])).toEqual([[true, false], [true, true], [false, false]])
    const { remedies } = assess({ country: 'SEN', facts: [...allFalse().filter(({ fact }) => fact !== 'annual-coup/applies'), { fact: 'annual-coup/applies', value: true }] }, ON)
    expect(bar.ways.map(({ remedy }) => remedy('open'))).toEqual(remedies)
    // The remedy is one object for each access.
    const [way] = bar.ways
    expect(way?.remedy('open')).toBe(way?.remedy('open'))
    expect(way?.remedy('barred')).toEqual({ ...way?.remedy('open'), access: 'barred' })
    expect(way?.after).toMatchObject({ rank: 0, certain: true, finding: { access: 'open' } })
  })

  it('takes at most what it leaves where it strikes', () => {
    const rank = (id: string, country: 'SEN' | 'CUB' | 'LBR' = 'SEN', day = ON) => gravestOf(preparedProvision(on(id, day)), { ...ASKED, country })
    expect([rank('annual-coup'), rank('executive-expanded-only'), rank('executive-pause'), rank('irfa-405')]).toEqual([4, 3, 2, 1])
    expect([rank('faa-620a-cuba'), rank('faa-620a-cuba', 'CUB'), rank('aspa-2007-icc')]).toEqual([0, 4, 0])
    // Where a clause names nobody in its text, it may be stated whom it reaches.
    const id = 'annual-coup'
    const factIds = Object.fromEntries(SLOTS.map((slot: Slot) => [slot, factId(id, slot)])) as Record<Slot, FactId>
    expect(gravestOf(preparedProvision({ ...on(id), factIds, rule: { provision: id, applies: 'named' } }), ASKED)).toBe(4)
  })
})

describe('a question', () => {
  it('is a country and a day, and may have a day of knowledge, and no more', () => {
    expect(questionAtDoor({ country: 'BUR', on: ON })).toEqual({ country: 'MMR', on: ON, knownOn: undefined })
    expect(questionAtDoor({ country: 'SEN', on: ON, knownOn: '2020-01-01' })).toEqual({ country: 'SEN', on: ON, knownOn: '2020-01-01' })
    expect(toldOf(() => questionAtDoor({ country: 'XXX', on: ON } as never))).toEqual(['unknown-country', 'country'])
    expect(toldOf(() => questionAtDoor({ country: 'SEN', on: '2021-02-30' }))).toEqual(['invalid-day', 'on'])
    expect(toldOf(() => questionAtDoor({ country: 'SEN', on: ON, knownOn: '2021' }))).toEqual(['invalid-day', 'knownOn'])
    expect(toldOf(() => questionAtDoor({ country: 'SEN' } as never))).toEqual(['invalid-day', 'on'])
    expect(toldOf(() => questionAtDoor({ country: 'SEN', on: ON, facts: {} } as never))).toEqual(['invalid-input', 'input'])
  })

  it('is put to the provisions that may reach the country, in the order of the findings', () => {
    const provisions = provisionsFor({ country: 'CUB', on: '2021-06-01', knownOn: '2012-01-01' })
    expect(provisions.map(({ considered }) => considered.id)).toEqual(
      candidates().filter(({ named }) => named === null || named.has('CUB')).map(({ id }) => id),
    )
    for (const { considered } of provisions) expect(considered).toBe(onDay(candidates()[considered.place] as Candidate, '2021-06-01', '2012-01-01'))
  })

  it.each([
    ['SEN', '1976-07-01', [
      'faa-620c-debts-to-citizens 4', 'faa-620i-aggression 4', 'faa-620q1-fal-default 4', 'faa-620t-severed-relations 4', 'faa-502b-c-request 4', 'faa-620a-state-sponsors 4',
      'aeca-101-enrichment 4', 'faa-620e-expropriation 4', 'annual-default 4', 'executive-suspension 4', 'executive-expanded-only 3', 'faa-502b-human-rights 2', 'executive-pause 2',
      'faa-620m-developed-countries 1',
    ]],
    ['CUB', '1963-07-01', ['faa-620a-cuba 4', 'faa-620c-debts-to-citizens 4', 'faa-620f-communist-countries 4', 'faa-620e-expropriation 4']],
    ['SEN', '1950-07-01', []],
  ] as const)('of %s on %s is put to the gravest first, and to none that takes nothing', (country, day, wanted) => {
    const asked = { country, on: day, knownOn: undefined }
    expect(gravestFirst(provisionsFor(asked), asked).map(({ provision, rank }) => `${provision.considered.id} ${rank}`)).toEqual(wanted)
  })
})

describe('the access of a prepared question', () => {
  const access = (facts: FactRecord, country: 'SEN' | 'LBR' = 'SEN') => {
    const question = prepare({ country, on: ON })
    expect(question.assess({ ...clean, ...facts }).access).toBe(question.access({ ...clean, ...facts }))
    return question.access({ ...clean, ...facts })
  }

  it('is the least that is decided, unless what is open could take more', () => {
    expect(access({})).toBe('open')
    const part = { 'cspa-404/applies': true, 'cspa-404/waived': 'part' } as const
    expect(access(part)).toBe('restricted')
    // What comes after it and takes less, or nothing, leaves it so.
    expect(access({ ...part, 'annual-coup/applies': true, 'annual-coup/waived': true })).toBe('restricted')
    expect(access({ ...part, 'irfa-405/applies': true })).toBe('restricted')
    expect(access({ ...part, 'irfa-405/applies': 'unknown' })).toBe('restricted')
    expect(access({ ...part, 'annual-coup/applies': true, 'annual-coup/waived': 'expanded' })).toBe('expanded-only')
    expect(access({ ...part, 'annual-coup/applies': 'unknown' })).toBe('undetermined')
    expect(access({ ...part, 'annual-coup/applies': 'not-ascertained' })).toBe('restricted')
    expect(access({ 'irfa-405/applies': true })).toBe('conditional')
    expect(access({ 'irfa-405/applies': 'unknown' })).toBe('undetermined')
    expect(access({ 'annual-coup/applies': true, 'executive-suspension/applies': 'unknown' })).toBe('barred')
  })

  /** A record that counts which of its answers are read. */
  const watched = (facts: FactRecord) => {
    const read: string[] = []
    const record = {}
    for (const [fact, value] of Object.entries(facts)) {
      Object.defineProperty(record, fact, { enumerable: true, get: () => { read.push(fact); return value } })
    }
    return { record: record as FactRecord, read }
  }

  it('looks no further where the trigger is not met, or nothing less can be left', () => {
    const none = watched({ ...clean, 'annual-coup/applies': false })
    expect(prepare({ country: 'SEN', on: ON }).access(none.record)).toBe('open')
    expect(none.read).toContain('annual-coup/applies')
    expect(none.read).not.toContain('annual-coup/waived')
    const bar = watched({ ...clean, 'annual-coup/applies': true })
    expect(prepare({ country: 'SEN', on: ON }).access(bar.record)).toBe('barred')
    expect(bar.read).toContain('annual-coup/waived')
    expect(bar.read).not.toContain('executive-expanded-only/applies')
  })

  it('is refused over facts that throw where they are read', () => {
    const throws = Object.defineProperty({}, 'annual-coup/applies', { enumerable: true, get: () => { throw new RangeError('mine') } }) as FactRecord
    const question = prepare({ country: 'SEN', on: ON })
    const wanted = ['invalid-input', 'facts', 'facts: expected plain data that can be read, got an object that throws']
    expect(refusal(() => question.access(throws))).toEqual(wanted)
    expect(refusal(() => question.assess(throws))).toEqual(wanted)
  })
})

describe('the decision of a prepared question', () => {
  it('offers the ways out of what strikes, each with what all findings together then leave', () => {
    const facts = { ...clean, 'annual-coup/applies': true, 'executive-pause/applies': true, 'irfa-405/applies': 'unknown' } as const
    const { remedies, access } = prepare({ country: 'SEN', on: ON }).assess(facts)
    expect(access).toBe('barred')
    const listed = Object.entries(facts).map(([fact, value]) => ({ fact: fact as FactId, value }))
    expect(remedies).toEqual(assess({ country: 'SEN', facts: listed }, ON).remedies)
    expect(remedies.filter(({ provision }) => provision === 'annual-coup').map(({ access: then }) => then)).toEqual(remedies.filter(({ provision }) => provision === 'annual-coup').map(() => 'restricted'))
    expect(remedies.filter(({ provision }) => provision === 'executive-pause').map(({ access: then }) => then)).toEqual(['barred'])
    expect(remedies.some(({ provision }) => provision === 'irfa-405')).toBe(false)
  })
})

describe('a question as source', () => {
  const { lawAsOf, library } = stamp(null)

  it('is a module to the letter', () => {
    expect(accessSource({ country: 'SEN', on: '1950-07-01' })).toBe(
      [
        `// May Senegal (SEN) receive IMET on 1950-07-01? The law as known through ${lawAsOf}.`,
        `// Made by accessSource of imet ${library}.`,
        "import { prepare } from 'imet/eligibility'",
        '',
        'const whole = prepare({"country":"SEN","on":"1950-07-01"}).access',
        '',
        'export function access(facts) {',
        '  let applies',
        "  return 'open'",
        '}',
        '',
      ].join('\n'),
    )
  })

  it('names the day of knowledge in place of that of the law', () => {
    const [first, , , , fifth] = accessSource({ country: 'GTM', on: '2015-07-01', knownOn: '2010-01-01' }).split('\n')
    expect(first).toBe('// May Guatemala (GTM) receive IMET on 2015-07-01? The law as known through 2010-01-01.')
    expect(fifth).toBe('const whole = prepare({"country":"GTM","on":"2015-07-01","knownOn":"2010-01-01"}).access')
  })

  it('has the conditions of each provision: named or asked, with the ways out that the rule gives and those that may be stated', () => {
    const lines = accessSource({ country: 'CUB', on: '1963-07-01' }).split('\n')
    expect(lines.slice(8, 22)).toEqual([
      '  // Foreign Assistance Act of 1961 sec. 620(a) (22 U.S.C. 2370(a))',
      '  applies = facts["faa-620a-cuba/applies"] ?? true',
      '  if (applies !== false) {',
      '    if (applies !== true) return whole(facts)',
      '    if ((facts["faa-620a-cuba/waived"] ?? false) === false && (facts["faa-620a-cuba/excepted"] ?? false) === false && (facts["faa-620a-cuba/certified"] ?? false) === false) return "barred"',
      '    if ((facts["faa-620a-cuba/waived"] ?? false) !== true && (facts["faa-620a-cuba/excepted"] ?? false) !== true && (facts["faa-620a-cuba/certified"] ?? false) !== true) return whole(facts)',
      '  }',
      '  // Foreign Assistance Act of 1961 sec. 620(c) (22 U.S.C. 2370(c))',
      '  applies = facts["faa-620c-debts-to-citizens/applies"]',
      '  if (applies !== false) {',
      '    if (applies !== true) return whole(facts)',
      '    if (facts["faa-620c-debts-to-citizens/waived"] === false && (facts["faa-620c-debts-to-citizens/excepted"] ?? false) === false && (facts["faa-620c-debts-to-citizens/certified"] ?? false) === false) return "barred"',
      '    if (facts["faa-620c-debts-to-citizens/waived"] !== true && (facts["faa-620c-debts-to-citizens/excepted"] ?? false) !== true && (facts["faa-620c-debts-to-citizens/certified"] ?? false) !== true) return whole(facts)',
      '  }',
    ])
    expect(lines.slice(-4)).toEqual(['  }', "  return 'open'", '}', ''])
    expect(lines.filter((line) => line.startsWith('  // '))).toHaveLength(4)
  })
})
