import { describe, expect, it } from 'vitest'
import type { Access } from '../../src/eligibility/access.ts'
import { factId, SLOTS, type Considered } from '../../src/eligibility/considered.ts'
import type { FindingResult } from '../../src/eligibility/decision.ts'
import type { Extent, Fact, FactId, FactValue, Slot } from '../../src/eligibility/fact.ts'
import { judge } from '../../src/eligibility/judge.ts'
import { knownFacts } from '../../src/eligibility/known-facts.ts'
import { citationOf, notInForce, reason } from '../../src/eligibility/reason.ts'
import { inside, onRecord, type CountryRule } from '../../src/eligibility/rule.ts'
import type { Effect, ProvisionData, VersionData } from '../../src/law/provision.ts'

const LAW = { name: 'Statutes at Large', url: 'https://example.org/law' }
const TEXT: VersionData = { from: '2000-01-01', to: null, rule: 'No training for a country on the list.', changedBy: 'Pub. L. 106-1 sec. 9', sources: [LAW], confidence: 'primary' }
const ACT: ProvisionData = {
  name: 'A bar on countries on a list', family: 'test', ground: 'statute', citation: { act: 'Listing Act of 2000', section: 'sec. 9', usc: '22 U.S.C. 9999' },
  publicLaw: 'Pub. L. 106-1', enacted: '2000-01-01', level: 'country', effect: 'bars', reach: 'yes', reachNote: 'It names IMET.', trigger: 'The country is on the list.',
  exceptions: [], waiver: null, ends: null, versions: [TEXT],
}
const CERTIFIED = inside('Has it been certified?', 'Secretary of Defense')
/** Asks all four questions; the first and the last are of the inside. */
const RULE: Omit<CountryRule, 'provision'> = {
  applies: inside('Is it on the list?', 'Secretary of State'),
  waived: onRecord('Has it been waived?', 'President'),
  excepted: onRecord('Is it excepted?', 'Congress'),
  certified: CERTIFIED,
}

interface Parts {
  readonly rule?: Omit<CountryRule, 'provision'>
  readonly act?: Partial<ProvisionData>
  readonly version?: Partial<VersionData> | null
}

/** A provision that is in no register, with questions and a text of its own. */
function provision({ rule = RULE, act = {}, version = {} }: Parts = {}): Considered {
  const id = 'cspa-404'
  const factIds = Object.fromEntries(SLOTS.map((slot) => [slot, factId(id, slot)])) as Considered['factIds']
  return {
    id, factIds, place: 0, named: null, rule: { ...rule, provision: id },
    provision: { ...ACT, ...act }, version: version === null ? null : { ...TEXT, ...version },
  }
}

type Stated = Partial<Record<Slot, FactValue | readonly [FactValue, Extent]>>
const id = (slot: Slot): FactId => `cspa-404/${slot}`
const facts = (stated: Stated): Fact[] =>
  Object.entries(stated).map(([slot, told]) => {
    const fact = id(slot as Slot)
    return typeof told === 'object' ? { fact, value: told[0], extent: told[1] } : { fact, value: told }
  })
const judged = (rows: readonly Fact[], considered = provision(), country: 'SEN' | 'CUB' = 'SEN') => judge(considered, country, knownFacts(rows, '2020-06-15', undefined))
const NO_WAY = { waived: false, excepted: false, certified: false } as const
const WAYS = ['waived', 'excepted', 'certified'] as const

describe('a bar with every question comes out', () => {
  it.each<[Stated, FindingResult, Access, 'certain' | 'open' | 'not held against it', readonly Slot[]]>([
    [{}, 'unknown', 'barred', 'open', SLOTS],
    [{ applies: true }, 'unknown', 'barred', 'open', WAYS],
    [{ applies: true, ...NO_WAY }, 'bars', 'barred', 'certain', []],
    // Nothing else is asked where the trigger is not met.
    [{ applies: false }, 'clear', 'open', 'certain', []],
    [{ applies: false, waived: 'unknown', excepted: true }, 'clear', 'open', 'certain', []],
    [{ applies: [false, 'part'], ...NO_WAY }, 'clear', 'open', 'certain', []],
    // In doubt: held open. Beyond the public record: listed, and not held against the country.
    [{ applies: 'unknown', ...NO_WAY }, 'unknown', 'barred', 'open', ['applies']],
    [{ applies: 'not-ascertained', ...NO_WAY }, 'unknown', 'barred', 'not held against it', ['applies']],
    [{ applies: 'not-ascertained' }, 'unknown', 'barred', 'not held against it', SLOTS],
    [{ applies: 'not-ascertained', ...NO_WAY, waived: 'unknown' }, 'unknown', 'barred', 'not held against it', ['applies', 'waived']],
    [{ applies: true, ...NO_WAY, waived: 'unknown' }, 'unknown', 'barred', 'open', ['waived']],
    [{ applies: true, ...NO_WAY, waived: 'not-ascertained' }, 'unknown', 'barred', 'open', ['waived']],
    [{ applies: true, ...NO_WAY, excepted: 'not-ascertained' }, 'unknown', 'barred', 'open', ['excepted']],
    [{ applies: true, ...NO_WAY, certified: 'unknown' }, 'unknown', 'barred', 'open', ['certified']],
    // One way out of all of it is enough, and the finding is named after the first.
    [{ applies: true, ...NO_WAY, waived: true }, 'waived', 'open', 'certain', []],
    [{ applies: true, ...NO_WAY, excepted: true }, 'excepted', 'open', 'certain', []],
    [{ applies: true, ...NO_WAY, certified: true }, 'clear', 'open', 'certain', []],
    [{ applies: true, waived: true, excepted: true, certified: true }, 'waived', 'open', 'certain', []],
    [{ applies: true, waived: 'unknown', excepted: true }, 'excepted', 'open', 'certain', []],
    [{ waived: true }, 'waived', 'open', 'certain', []],
    // A way out of a part leaves the rest, and lifts nothing by itself.
    [{ applies: true, ...NO_WAY, waived: [true, 'part'] }, 'limits', 'restricted', 'certain', []],
    [{ applies: true, ...NO_WAY, waived: [true, 'expanded'] }, 'limits', 'expanded-only', 'certain', []],
    [{ applies: true, ...NO_WAY, certified: [true, 'part'] }, 'limits', 'restricted', 'certain', []],
    [{ applies: true, waived: [true, 'expanded'], excepted: [true, 'part'], certified: false }, 'limits', 'restricted', 'certain', []],
    [{ applies: true, waived: [true, 'part'], excepted: [true, 'all'], certified: false }, 'excepted', 'open', 'certain', []],
    [{ applies: true, waived: [true, 'part'], excepted: [true, 'expanded'], certified: true }, 'clear', 'open', 'certain', []],
    [{ applies: true, ...NO_WAY, waived: [false, 'part'] }, 'bars', 'barred', 'certain', []],
    [{ applies: true, ...NO_WAY, waived: ['unknown', 'part'] }, 'unknown', 'barred', 'open', ['waived']],
    [{ applies: true, waived: [true, 'part'] }, 'unknown', 'restricted', 'open', ['excepted', 'certified']],
    [{ ...NO_WAY, waived: [true, 'expanded'] }, 'unknown', 'expanded-only', 'open', ['applies']],
    [{ applies: 'not-ascertained', ...NO_WAY, waived: [true, 'part'] }, 'unknown', 'restricted', 'not held against it', ['applies']],
    // A trigger that is met for a part.
    [{ applies: [true, 'expanded'], ...NO_WAY }, 'limits', 'restricted', 'certain', []],
    [{ applies: [true, 'part'], ...NO_WAY }, 'limits', 'restricted', 'certain', []],
    [{ applies: [true, 'part'], ...NO_WAY, waived: [true, 'expanded'] }, 'limits', 'restricted', 'certain', []],
    [{ applies: [true, 'part'], ...NO_WAY, waived: true }, 'waived', 'open', 'certain', []],
    [{ applies: ['unknown', 'part'], ...NO_WAY }, 'unknown', 'restricted', 'open', ['applies']],
  ])('of %j as %s, leaving %s: %s', (stated, result, access, standing, missing) => {
    const { finding, rank, certain, open, missing: left, asks } = judged(facts(stated))
    expect([finding.result, finding.access, left]).toEqual([result, access, missing])
    expect({ certain, open }).toEqual({ certain: standing === 'certain', open: standing === 'open' })
    expect(rank).toBe({ open: 0, conditional: 1, restricted: 2, 'expanded-only': 3, barred: 4 }[access as 'open'])
    expect(asks.map(({ fact, wouldLeave, decisive }) => [fact, wouldLeave, decisive])).toEqual(missing.map((slot) => [id(slot), access, false]))
  })
})

describe('each effect', () => {
  const EFFECTS: readonly (readonly [Effect, FindingResult, Access, number])[] = [
    ['bars', 'bars', 'barred', 4], ['expanded-only', 'limits', 'expanded-only', 3], ['limits', 'limits', 'restricted', 2], ['urges', 'limits', 'restricted', 2],
    ['conditions', 'conditions', 'conditional', 1], ['bars-grant', 'conditions', 'conditional', 1], ['notifies', 'conditions', 'open', 0],
    ['withholds', 'conditions', 'open', 0], ['authorizes', 'conditions', 'open', 0], ['prices', 'conditions', 'open', 0], ['reports', 'conditions', 'open', 0],
  ]

  it.each(EFFECTS)('%s: %s, leaving %s', (effect, result, access, rank) => {
    const wanted = { finding: { effect, result, access }, rank, certain: true, open: false }
    const met = facts({ applies: true, ...NO_WAY })
    expect(judged(met, provision({ act: { effect } }))).toMatchObject(wanted)
    // The effect of the version goes before that of the provision.
    expect(judged(met, provision({ version: { effect } }))).toMatchObject(wanted)
    expect(judged(met, provision({ act: { effect: 'none' }, version: { effect } }))).toMatchObject(wanted)
    // What frees a part frees it of a bar alone.
    const freed = judged(facts({ applies: true, ...NO_WAY, excepted: [true, 'expanded'] }), provision({ act: { effect } }))
    expect(freed.finding.access).toBe(effect === 'bars' ? 'expanded-only' : access)
  })

  it.each(EFFECTS)('%s keeps the answer open where it would take something away', (effect, _, access, rank) => {
    const made = judged([], provision({ act: { effect } }))
    expect(made).toMatchObject({ finding: { result: 'unknown', access }, rank, certain: false, open: rank > 0, missing: SLOTS })
    expect(made.asks.map(({ wouldLeave }) => wouldLeave)).toEqual([access, access, access, access])
  })

  it('that does not reach IMET is clear, whatever is stated, and is made once', () => {
    const none = provision({ version: { effect: 'none' } })
    const made = judged(facts({ applies: true }), none)
    expect(made).toEqual({
      finding: {
        provision: 'cspa-404', name: ACT.name, ground: 'statute', effect: 'none', citation: 'Listing Act of 2000 sec. 9 (22 U.S.C. 9999)', result: 'clear',
        access: 'open', because: 'In this version it does not reach IMET: No training for a country on the list.',
        version: { from: '2000-01-01', to: null, changedBy: 'Pub. L. 106-1 sec. 9' }, facts: [], sources: [LAW], records: [], confidence: 'primary',
      },
      rank: 0, certain: true, missing: [], open: false, asks: [],
    })
    expect(judged([], none)).toBe(made)
  })

  it('of a provision that is no law on the day is none, told by its first text, and is made once', () => {
    const ended = provision({ version: null, act: { effect: 'limits', versions: [{ ...TEXT, to: '2010-01-01', confidence: 'secondary' }, { ...TEXT, from: '2010-01-01', to: '2012-01-01', sources: [] }] } })
    const made = judged(facts({ applies: true }), ended)
    expect(made).toEqual({
      finding: {
        provision: 'cspa-404', name: ACT.name, ground: 'statute', effect: 'limits', citation: 'Listing Act of 2000 sec. 9 (22 U.S.C. 9999)', result: 'not-in-force',
        access: 'open', because: 'Not law on this day; in force 2000-01-01 to 2012-01-01.', version: null, facts: [], sources: [LAW], records: [], confidence: 'secondary',
      },
      rank: 0, certain: true, missing: [], open: false, asks: [],
    })
    expect(judged([], ended)).toBe(made)
    // Without any text nothing was read of it.
    expect(judged([], provision({ version: null, act: { versions: [] } })).finding).toMatchObject({ sources: [], confidence: 'recalled', version: null })
  })
})

describe('a finding', () => {
  const row = (slot: Slot, value: FactValue, rest: Partial<Fact> = {}): Fact => ({ fact: id(slot), value, ...rest })
  const CABLE = { name: 'A cable', url: null }
  const NOTICE = { name: 'A notice', url: 'https://example.org/notice' }

  it('has its reason, sources, records and confidence from the rows that decide it', () => {
    const rows = [
      row('applies', true, { because: 'It was listed.', record: 'list-2020', sources: [NOTICE, LAW], confidence: 'secondary' }),
      row('applies', true, { because: 'A cable says so.', record: 'cable-2020', sources: [CABLE] }),
      row('waived', true, { extent: 'part', because: 'A part was waived.', record: 'waiver-2020', sources: [NOTICE, { ...NOTICE, url: null }] }),
      row('excepted', false, { because: 'It is no ally.', record: 'ally', sources: [{ name: 'A list of allies', url: null }], confidence: 'recalled' }),
      row('certified', false),
    ]
    expect(judged(rows)).toEqual({
      finding: {
        provision: 'cspa-404', name: ACT.name, ground: 'statute', effect: 'bars', citation: 'Listing Act of 2000 sec. 9 (22 U.S.C. 9999)', result: 'limits', access: 'restricted',
        because: 'A cable says so. It was listed. A part was waived.',
        version: { from: '2000-01-01', to: null, changedBy: 'Pub. L. 106-1 sec. 9' },
        facts: [
          { fact: id('applies'), value: true }, { fact: id('waived'), value: true, extent: 'part' },
          { fact: id('excepted'), value: false }, { fact: id('certified'), value: false },
        ],
        sources: [LAW, CABLE, NOTICE, { ...NOTICE, url: null }],
        records: ['cable-2020', 'list-2020', 'waiver-2020'],
        confidence: 'secondary',
      },
      rank: 2, certain: true, missing: [], open: false, asks: [],
    })
  })

  it('that is open has them from every row, the noes with them, and asks for what is missing', () => {
    const rows = [
      row('applies', 'not-ascertained', { because: 'Nobody says.', record: 'silence', sources: [CABLE], confidence: 'recalled' }),
      row('waived', false, { because: 'No waiver is on file.', record: 'waivers' }),
      row('certified', 'not-ascertained'),
    ]
    const asked = { provision: 'cspa-404', wouldLeave: 'barred', decisive: false } as const
    expect(judged(rows)).toMatchObject({
      finding: {
        result: 'unknown', access: 'barred', because: 'Nobody says. No waiver is on file. Not known: Is it on the list? Is it excepted? Has it been certified?',
        facts: [
          { fact: id('applies'), value: 'not-ascertained' }, { fact: id('waived'), value: false }, { fact: id('excepted'), value: 'unknown' },
          { fact: id('certified'), value: 'not-ascertained' },
        ],
        sources: [LAW, CABLE], records: ['silence', 'waivers'], confidence: 'recalled',
      },
      certain: false, open: false, missing: ['applies', 'excepted', 'certified'],
      asks: [
        { ...asked, fact: id('applies'), asks: 'Is it on the list?', knownTo: 'government', askOf: 'Secretary of State', value: 'not-ascertained' },
        { ...asked, fact: id('excepted'), asks: 'Is it excepted?', knownTo: 'public', askOf: 'Congress', value: 'unknown' },
        { ...asked, fact: id('certified'), asks: 'Has it been certified?', knownTo: 'government', askOf: 'Secretary of Defense', value: 'not-ascertained' },
      ],
    })
  })

  it('that is clear has them from the trigger alone', () => {
    const clear = judged([
      row('applies', false, { because: 'It left the list.', record: 'list-2021', sources: [NOTICE], confidence: 'secondary' }),
      row('waived', true, { because: 'It was waived.', record: 'waiver', sources: [CABLE], confidence: 'recalled' }),
    ]).finding
    expect(clear).toMatchObject({ result: 'clear', because: 'It left the list.', sources: [LAW, NOTICE], records: ['list-2021'], confidence: 'secondary' })
    expect(clear.facts).toEqual([
      { fact: id('applies'), value: false }, { fact: id('waived'), value: true }, { fact: id('excepted'), value: 'unknown' }, { fact: id('certified'), value: 'unknown' },
    ])
  })

  it('that is waived has them from the trigger and the waiver', () => {
    const rows = [row('applies', true, { record: 'list' }), row('waived', true, { because: 'It was waived.', record: 'waiver' }), row('excepted', false, { record: 'ally' })]
    expect(judged(rows).finding).toMatchObject({ result: 'waived', because: 'It was waived.', records: ['list', 'waiver'] })
    const unknown = [row('applies', 'unknown', { record: 'doubt' }), row('waived', true, { record: 'waiver' })]
    expect(judged(unknown).finding).toMatchObject({ result: 'waived', because: ACT.trigger, records: ['doubt', 'waiver'] })
  })

  it('shares the list of the law where no statement is put beside it', () => {
    const bar = provision({ rule: { applies: 'named' }, version: { countries: ['CUB'] } })
    const lists = [
      judged([], bar, 'CUB'), judged([], bar), judged([], provision()), judged([], provision({ version: null })),
      judged([row('waived', false, { sources: [CABLE] })], bar, 'CUB'),
    ].map(({ finding }) => finding.sources)
    for (const list of lists) expect(list).toBe(TEXT.sources)
  })

  it('stands as firm as the law where nothing is stated, and no firmer than the weakest', () => {
    const confidence = (version: VersionData['confidence'], ...rows: readonly Fact['confidence'][]) =>
      judged(rows.map((told, index) => row('applies', true, { record: String(index), ...(told === undefined ? {} : { confidence: told }) })), provision({ version: { confidence: version } })).finding
        .confidence
    expect([confidence('primary'), confidence('secondary'), confidence('recalled')]).toEqual(['primary', 'secondary', 'recalled'])
    expect([confidence('primary', undefined), confidence('primary', 'primary', 'secondary'), confidence('secondary', 'primary', 'recalled')]).toEqual(['primary', 'secondary', 'recalled'])
  })
})

describe('a clause that names its countries', () => {
  const named = (rule: Partial<CountryRule> = {}) => provision({ rule: { applies: 'named', ...rule }, version: { countries: ['CUB'] } })

  it('is met by those, and by no others, whatever is stated', () => {
    expect(judged([], named(), 'CUB')).toMatchObject({
      finding: { result: 'bars', access: 'barred', because: 'Cuba is named: No training for a country on the list.', facts: [{ fact: id('applies'), value: true }] }, asks: [], certain: true,
    })
    expect(judged(facts({ applies: true }), named())).toMatchObject({ finding: { result: 'clear', facts: [{ fact: id('applies'), value: false }] } })
    expect(judged([], provision({ rule: { applies: 'named' } }), 'CUB')).toMatchObject({ finding: { result: 'clear', because: 'Nothing on record brings the country under it.' } })
  })

  it('can be in doubt, with nobody to ask', () => {
    const doubted = judged(facts({ applies: 'unknown' }), named(), 'CUB')
    expect(doubted).toMatchObject({ finding: { result: 'unknown', because: 'Not known: cspa-404/applies' }, missing: ['applies'], open: true })
    expect(doubted.asks).toEqual([])
  })

  it('asks of a way out only what its rule asks, and takes what else is stated', () => {
    const asking = named({ certified: CERTIFIED })
    expect(judged([], asking, 'CUB')).toMatchObject({
      missing: ['certified'], asks: [{ fact: id('certified') }],
      finding: { result: 'unknown', facts: [{ fact: id('applies'), value: true }, { fact: id('certified'), value: 'unknown' }] },
    })
    const stated = judged(facts({ excepted: true }), asking, 'CUB')
    expect(stated.finding).toMatchObject({ result: 'excepted', because: 'Cuba is named: No training for a country on the list.' })
    expect(stated.finding.facts).toEqual([{ fact: id('applies'), value: true }, { fact: id('excepted'), value: true }, { fact: id('certified'), value: 'unknown' }])
  })

  it('that waits for an event is about those alone', () => {
    const waiting = provision({ version: { countries: ['CUB'] } })
    expect(judged(facts({ applies: true, ...NO_WAY }), waiting, 'CUB').finding).toMatchObject({ result: 'bars', because: ACT.trigger })
    expect(judged(facts({ applies: true, ...NO_WAY }), waiting, 'SEN').finding).toMatchObject({ result: 'clear' })
    expect(judged([], waiting, 'CUB').finding.because).toBe('Not known: Is it on the list? Has it been waived? Is it excepted? Has it been certified?')
  })
})

describe('the wording', () => {
  it.each<[string, Parts, string]>([
    ['by act, section and Code', {}, 'Listing Act of 2000 sec. 9 (22 U.S.C. 9999)'],
    ['by the section of the version', { version: { section: 'sec. 11' } }, 'Listing Act of 2000 sec. 11 (22 U.S.C. 9999)'],
    ['by an act that has its section with it', { act: { citation: { act: 'Pub. L. 106-1 sec. 9', section: 'sec. 9', usc: null } } }, 'Pub. L. 106-1 sec. 9'],
    ['by the law of the year', { act: { ground: 'annual-act' } }, 'Pub. L. 106-1 sec. 9 (22 U.S.C. 9999)'],
    ['by the law of the year and another section', { act: { ground: 'annual-act' }, version: { section: 'title III' } }, 'Pub. L. 106-1 sec. 9 title III (22 U.S.C. 9999)'],
    ['by the act where no year has it', { act: { ground: 'annual-act' }, version: null }, 'Listing Act of 2000 sec. 9 (22 U.S.C. 9999)'],
    ['by the act of a policy', { act: { ground: 'executive-policy', citation: { act: 'Directive', section: '1', usc: null } } }, 'Directive 1'],
  ])('cites %s', (_, parts, text) => {
    expect(citationOf(provision(parts))).toBe(text)
  })

  it('gives the days of what is no law', () => {
    const lapses = [{ from: '2005-01-01', to: '2006-01-01', because: 'It was left out.' }]
    expect(notInForce(provision())).toBe('Not law on this day; in force 2000-01-01 to today.')
    expect(notInForce(provision({ act: { versions: [TEXT, { ...TEXT, from: '2006-01-01', to: '2010-01-01' }], lapses } }))).toBe(
      'Not law on this day; in force 2000-01-01 to 2010-01-01, with breaks.',
    )
    expect(notInForce(provision({ act: { versions: [] } }))).toBe('Not law on this day; in force an unknown day to today.')
  })

  const told = (because?: string): Fact => ({ fact: id('applies'), value: true, ...(because === undefined ? {} : { because }) })
  const NAMED: Parts = { rule: { applies: 'named' } }
  it.each<[FindingResult, Parts, readonly Fact[], readonly Slot[], string]>([
    ['clear', {}, [], [], 'Nothing on record brings the country under it.'],
    ['clear', {}, [told(), told('It left the list.'), told('It left the list.')], [], 'It left the list.'],
    ['clear', NAMED, [], [], 'Nothing on record brings the country under it.'],
    ['unknown', {}, [], ['applies', 'certified'], 'Not known: Is it on the list? Has it been certified?'],
    ['unknown', {}, [told('It is said to be.')], ['applies'], 'It is said to be. Not known: Is it on the list?'],
    ['unknown', NAMED, [], ['applies', 'waived'], 'Not known: cspa-404/applies cspa-404/waived'],
    ['bars', {}, [], [], 'The country is on the list.'],
    ['limits', {}, [told('One.'), told('Two.'), told('One.')], [], 'One. Two.'],
    ['conditions', NAMED, [], [], 'Senegal is named: No training for a country on the list.'],
    ['waived', NAMED, [told('It was waived.')], [], 'It was waived.'],
    ['excepted', { ...NAMED, version: null }, [], [], 'Senegal is named: The country is on the list.'],
    ['excepted', {}, [told()], [], 'The country is on the list.'],
  ])('of %s, with %j', (result, parts, rows, missing, text) => {
    expect(reason(provision(parts), 'SEN', result, rows, missing)).toBe(text)
  })
})
