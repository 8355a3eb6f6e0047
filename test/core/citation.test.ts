import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACT_IDS, ACTS } from '../../src/core/act.ts'
import { formatCitation, formatCitations } from '../../src/core/citation-format.ts'
import { findCitations } from '../../src/core/citation-parse.ts'
import { citationSchema, parseCitation, type Citation } from '../../src/core/citation.ts'
import { addDays } from '../../src/core/day.ts'
import { ImetError } from '../../src/core/errors.ts'
import { parseUslm, uslm } from '../../src/core/uslm.ts'

// ---- any citation

const without = (value: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const number = (min: number, max: number) => fc.integer({ min, max })
const text = (pattern: RegExp) => fc.stringMatching(pattern)
const days = number(0, 40_000).map((count) => addDays('1962-01-01', count))
const marks = fc.array(
  fc.oneof(text(/^[1-9]\d?$/), text(/^[a-z]$/), text(/^[A-Z]$/), fc.constantFrom('aa', 'BB', 'iv', 'XII')),
  {
    minLength: 1,
    maxLength: 4,
  },
)
const actSection = text(/^[1-9]\d{0,3}[A-Z]{0,2}$/)
const codeSection = text(/^[1-9]\d{0,4}[A-Z]?[a-z]{0,3}(-[1-9][a-z]?)?$/)

const place = (section: fc.Arbitrary<string>) =>
  fc.oneof(
    section.map((at) => ({ section: at })),
    fc.tuple(section, section).map(([at, through]) => ({ section: at, through })),
    fc.tuple(section, marks).map(([at, subsection]) => ({ section: at, subsection })),
    fc
      .tuple(section, marks, fc.constantFrom('(c)', '(3)', '(C)', '(iv)'))
      .map(([at, subsection, through]) => ({ section: at, subsection, through })),
  )
const placeOrNone = fc.oneof(place(actSection), fc.constant({}))
const placeOrHeading = fc.oneof(place(actSection), fc.constant({}), fc.constant({ heading: 'IMET' }))

const shapes: readonly fc.Arbitrary<Readonly<Record<string, unknown>>>[] = [
  fc.tuple(fc.constantFrom(...ACT_IDS), placeOrNone).map(([act, at]) => ({ kind: 'act', act, ...at })),
  fc
    .tuple(number(1, 54), place(codeSection), maybe(fc.constant(true)))
    .map(([title, at, note]) => ({ kind: 'usc', title, ...at, note })),
  fc
    .tuple(
      number(57, 199),
      number(1, 999),
      maybe(text(/^[A-Z]{1,2}$/)),
      maybe(text(/^[A-Z]$/)),
      maybe(fc.constantFrom('II', 'IX', 'XL')),
      placeOrHeading,
    )
    .map(([congress, law, division, appendix, title, at]) => ({
      kind: 'public-law',
      congress,
      law,
      division,
      appendix,
      title,
      ...at,
    })),
  fc
    .tuple(number(94, 119), number(1, 999), text(/^[1-9]\d\d\([a-z]\)$/), place(actSection))
    .map(([congress, law, under, at]) => ({
      kind: 'public-law',
      congress,
      law,
      under,
      ...at,
    })),
  fc.tuple(maybe(number(1962, 2000)), maybe(number(2001, 2030)), placeOrHeading).map(([from, to, at]) => ({
    kind: 'annual-act',
    fiscalYear: from,
    throughFiscalYear: from === undefined ? undefined : to,
    ...at,
    ...(from === undefined && Object.keys(at).length === 0 ? { section: '508' } : {}),
  })),
  fc
    .tuple(number(1, 140), text(/^[1-9]\d{0,3}([A-Z](-[1-9]\d?)?)?$/))
    .map(([volume, page]) => ({ kind: 'statutes-at-large', volume, page })),
  fc.tuple(maybe(text(/^([89]\d|20[0-2]\d)-[1-9]\d?$/)), days, fc.boolean()).map(([name, date, both]) => ({
    kind: 'determination',
    number: name,
    date: name === undefined || both ? date : undefined,
  })),
  fc
    .tuple(fc.constantFrom('President', 'Secretary of Defense', 'Deputy Secretary of Defense'), days)
    .map(([by, date]) => ({ kind: 'memorandum', by, date })),
  fc
    .tuple(number(1000, 99_999), maybe(days))
    .map(([order, date]) => ({ kind: 'executive-order', number: order, date })),
  fc.tuple(number(1, 999), number(1, 999_999)).map(([volume, page]) => ({ kind: 'federal-register', volume, page })),
  fc.tuple(number(1, 99), number(1, 9999)).map(([volume, page]) => ({ kind: 'presidential-documents', volume, page })),
  fc
    .tuple(number(1, 50), text(/^[1-9]\d{0,3}(\.[1-9]\d?)?$/), maybe(marks))
    .map(([title, section, subsection]) => ({ kind: 'cfr', title, section, subsection })),
  fc
    .tuple(
      fc.constantFrom('paragraph', 'figure', 'table', 'chapter'),
      text(/^C[1-9]\d?(\.[FT]?[1-9]\d?){0,4}$/),
      maybe(number(1, 30)),
      maybe(number(1960, 2030)),
    )
    .map(([part, reference, item, edition]) => ({ kind: 'manual', manual: 'SAMM', part, reference, item, edition })),
  fc
    .tuple(
      fc.constantFrom('paragraph', 'table'),
      text(/^[1-9]-[1-9]\d?[a-z]?(\([1-9]\)(\([a-z]\))?)?$/),
      maybe(text(/^[1-9]-[1-9][a-z]$/)),
      maybe(number(1960, 2030)),
    )
    .map(([part, reference, through, edition]) => ({
      kind: 'manual',
      manual: 'AR 12-15',
      part,
      reference,
      through,
      edition,
    })),
  number(1, 20).map((chapter) => ({ kind: 'manual', manual: 'AR 12-15', part: 'chapter', reference: String(chapter) })),
  text(/^[1-9]\d{2}(\.[1-9])?$/).map((reference) => ({
    kind: 'manual',
    manual: '9 FAM',
    part: 'paragraph',
    reference,
  })),
  fc
    .tuple(text(/^\d\d-[1-9]\d?$/), maybe(text(/^[1-9](\.[1-9]){0,3}$/)), maybe(days))
    .map(([policy, paragraph, date]) => ({
      kind: 'policy-memorandum',
      number: policy,
      paragraph,
      date,
    })),
]
const citations: fc.Arbitrary<Citation> = fc.oneof(...shapes).map((shape) => citationSchema().parse(without(shape)))

describe('a citation', () => {
  it('is read back as it was written, alone and in a list', () => {
    fc.assert(
      fc.property(fc.array(citations, { minLength: 1, maxLength: 5 }), (list) => {
        expect(parseCitation(formatCitations(list))).toEqual(list)
      }),
      { numRuns: 5000 },
    )
  })

  it('is found amid other words, whatever they are', () => {
    fc.assert(
      fc.property(citations, (citation) => {
        expect(findCitations(`as provided in ${formatCitation(citation)}, unless waived`)).toEqual([citation])
      }),
      { numRuns: 1000 },
    )
  })

  it('survives JSON', () => {
    fc.assert(
      fc.property(citations, (citation) => {
        expect(citationSchema().parse(JSON.parse(JSON.stringify(citation)))).toEqual(citation)
      }),
    )
  })

  it.each<readonly [Citation, string]>([
    [{ kind: 'act', act: 'FAA', section: '541', subsection: ['a'] }, 'FAA sec. 541(a)'],
    [{ kind: 'act', act: 'CSPA', section: '402', through: '407' }, 'CSPA secs. 402 to 407'],
    [{ kind: 'usc', title: 22, section: '2347', subsection: ['a'] }, '22 U.S.C. 2347(a)'],
    [{ kind: 'usc', title: 22, section: '2151', note: true }, '22 U.S.C. 2151 note'],
    [{ kind: 'usc', title: 22, section: '2347', subsection: ['a', '1'], through: '(3)' }, '22 U.S.C. 2347(a)(1)-(3)'],
    [{ kind: 'public-law', congress: 101, law: 513, section: '541' }, 'Pub. L. 101-513 sec. 541'],
    [
      { kind: 'public-law', congress: 117, law: 103, division: 'K', section: '7041', subsection: ['i', '1'] },
      'Pub. L. 117-103 div. K sec. 7041(i)(1)',
    ],
    [
      { kind: 'public-law', congress: 104, law: 208, division: 'A', under: '101(c)', section: '559' },
      'Pub. L. 104-208 div. A sec. 101(c)/559',
    ],
    [{ kind: 'public-law', congress: 116, law: 94, heading: 'IMET' }, 'Pub. L. 116-94 IMET heading'],
    [{ kind: 'annual-act', fiscalYear: 1985, section: '537' }, 'annual act FY1985 sec. 537'],
    [
      { kind: 'annual-act', fiscalYear: 1994, throughFiscalYear: 2006, section: '508' },
      'annual acts FY1994 to FY2006 sec. 508',
    ],
    [{ kind: 'statutes-at-large', volume: 104, page: '1979' }, '104 Stat. 1979'],
    [{ kind: 'determination', number: '2001-28' }, 'PD 2001-28'],
    [{ kind: 'determination', date: '2018-09-28' }, 'Presidential Determination of 2018-09-28'],
    [{ kind: 'executive-order', number: 12163 }, 'EO 12163'],
    [{ kind: 'federal-register', volume: 66, page: 50095 }, '66 FR 50095'],
    [{ kind: 'cfr', title: 22, section: '126.1' }, '22 CFR 126.1'],
    [
      { kind: 'manual', manual: 'SAMM', part: 'paragraph', reference: 'C10.15.1', edition: 2012 },
      'SAMM C10.15.1 (2012)',
    ],
    [{ kind: 'manual', manual: 'AR 12-15', part: 'paragraph', reference: '3-7j(1)' }, 'AR 12-15 para 3-7j(1)'],
    [{ kind: 'policy-memorandum', number: '08-36', date: '2008-10-06' }, 'DSCA Policy 08-36 (2008-10-06)'],
  ])('%j is written %s', (citation, written) => {
    expect(formatCitation(citationSchema().parse(citation))).toBe(written)
    expect(parseCitation(written)).toEqual([citation])
  })

  it.each<readonly [string, object]>([
    ['a subsection of no section', { kind: 'act', act: 'FAA', subsection: ['a'] }],
    ['an act that has no short name', { kind: 'act', act: 'NDAA', section: '1' }],
    [
      'a range from a subsection to a section',
      { kind: 'usc', title: 22, section: '2347', subsection: ['a'], through: '2348' },
    ],
    ['a section of no act', { kind: 'annual-act' }],
    [
      'a span of years that runs back',
      { kind: 'annual-act', fiscalYear: 2006, throughFiscalYear: 1994, section: '508' },
    ],
    ['a determination without number or day', { kind: 'determination' }],
    ['a manual under the numbers of another', { kind: 'manual', manual: 'SAMM', part: 'paragraph', reference: '3-7j' }],
    ['an unreal day', { kind: 'determination', date: '2019-02-29' }],
    ['an unknown field', { kind: 'federal-register', volume: 66, page: 1, date: '2001-01-01' }],
  ])('is not %s', (_, value) => {
    expect(citationSchema().safeParse(value).success).toBe(false)
  })
})

describe('the forms of the records', () => {
  it.each([
    // lists that go on without naming their law again
    ['31 U.S.C. 1552(a), 1553(a)', '31 U.S.C. 1552(a); 31 U.S.C. 1553(a)'],
    ['22 U.S.C. 2372; 2370 note', '22 U.S.C. 2372; 22 U.S.C. 2370 note'],
    ['22 U.S.C. 2370c to 2370c-2', '22 U.S.C. 2370c to 2370c-2'],
    ['22 U.S.C. 8422-8423', '22 U.S.C. 8422 to 8423'],
    ['22 U.S.C. 2394-1(b)(2)', '22 U.S.C. 2394-1(b)(2)'],
    ['10 U.S.C. 343 (formerly 2166)', '10 U.S.C. 343; 10 U.S.C. 2166'],
    ['FAA sec. 653(a), (b); 22 U.S.C. 2413', 'FAA sec. 653(a); FAA sec. 653(b); 22 U.S.C. 2413'],
    ['Pub. L. 94-330; 94-441; 95-148', 'Pub. L. 94-330; Pub. L. 94-441; Pub. L. 95-148'],
    ['P.L. 114-113 sec. 7044(e)(2), (3)(B)', 'Pub. L. 114-113 sec. 7044(e)(2); Pub. L. 114-113 sec. 7044(e)(3)(B)'],
    ['PD 88-5 and 90-15 (55 FR 17417)', 'PD 88-5; PD 90-15; 55 FR 17417'],
    ['PD 2010-15; 75 FR 67017, 68411', 'PD 2010-15; 75 FR 67017; 75 FR 68411'],
    ['AR 12-15 para 2-9; 3-3', 'AR 12-15 para 2-9; AR 12-15 para 3-3'],
    ['SAMM C9.4.3/C10.14', 'SAMM C9.4.3; SAMM C10.14'],
    // a law and its section apart
    ['annual act FY2009 (P.L. 111-8) sec. 7070(a)(2)', 'Pub. L. 111-8 sec. 7070(a)(2)'],
    ['P.L. 99-83 (ISDCA 1985) sec. 703', 'ISDCA 1985; Pub. L. 99-83 sec. 703'],
    [
      'Consolidated Appropriations Act, 2001 (Pub. L. 106-554), Appendix D sec. 1403',
      'Pub. L. 106-554 app. D sec. 1403',
    ],
    ['annual act FY1994 (P.L. 103-87) IMET heading', 'Pub. L. 103-87 IMET heading'],
    // sections of the yearly acts
    ['sec. 508/7008 coup', 'annual act sec. 508; annual act sec. 7008'],
    ['sec. 528 (FY1999), 527 (FY2002-06)', 'annual act FY1999 sec. 528; annual acts FY2002 to FY2006 sec. 527'],
    ['sec. 7045(a)(2) (FY2020, FY2022)', 'annual act FY2020 sec. 7045(a)(2); annual act FY2022 sec. 7045(a)(2)'],
    [
      'sec. 7042 (FY2022 (i)(2), FY2026 (g)(1))',
      'annual act FY2022 sec. 7042(i)(2); annual act FY2026 sec. 7042(g)(1)',
    ],
    ['FY2005-06 sec. 563', 'annual acts FY2005 to FY2006 sec. 563'],
    ['P.L. 97-121 sec. 513; later sec. 512', 'Pub. L. 97-121 sec. 513; annual act sec. 512'],
    ['heading IMET', 'annual act IMET heading'],
    // acts by name
    ['section 541(a) of the Foreign Assistance Act of 1961', 'FAA sec. 541(a)'],
    ['FAA 620A / EAA 6(j)', 'FAA sec. 620A; EAA sec. 6(j)'],
    ['MAP training under FAA 1961 pt. II', 'FAA'],
    ['FRAA sec. 706 (failed demonstrably)', 'FRAA FY2003 sec. 706'],
    ['Arms Export Control Act, section 40', 'AECA sec. 40'],
    // the executive
    ['Presidential Determination 2001-28 (66 FR 50095)', 'PD 2001-28; 66 FR 50095'],
    ['CSPA sec. 404; determination of 15 Sep 2023', 'CSPA sec. 404; Presidential Determination of 2023-09-15'],
    ['E.O. 14169 of 20 Jan 2025; State Department cable of 24 Jan 2025', 'EO 14169 (2025-01-20)'],
    ['Secretary of Defense memorandum 2020-01-16', 'Secretary of Defense memorandum of 2020-01-16'],
    ['ITAR 126.1 and EAR', '22 CFR 126.1'],
    ['74 Fed. Reg. 56547', '74 FR 56547'],
    ['AR 12-15 para table 3-1', 'AR 12-15 Table 3-1'],
    ['SAMM Figure C10.F4; earlier Figure C10.F1', 'SAMM Figure C10.F4; SAMM Figure C10.F1'],
  ])('%s', (given, expected) => {
    expect(formatCitations(parseCitation(given))).toBe(expected)
  })

  it.each([
    ['FAA 481(h), 1986', 'FAA sec. 481(h)'],
    ['10 U.S.C. 343 (before the 2016 recodification 10 U.S.C. 2166)', '10 U.S.C. 343; 10 U.S.C. 2166'],
    ['CSPA sec. 404; 14 Oct 2020 (full), 8 Oct 2021', 'CSPA sec. 404'],
    ['Pub. L. 107-57 sec. 1(a), 115 Stat. 403', 'Pub. L. 107-57 sec. 1(a); 115 Stat. 403'],
    ['FAA sec. 622(c), 22 U.S.C. 2382(c)', 'FAA sec. 622(c); 22 U.S.C. 2382(c)'],
    ['CSPA 404(c), 78 FR 72789', 'CSPA sec. 404(c); 78 FR 72789'],
  ])('a year, a day and another register are no sections: %s', (given, expected) => {
    expect(formatCitations(parseCitation(given))).toBe(expected)
  })

  it.each([
    'executive policy decision',
    'sec. 907 back in force',
    'same act, title VI sec. 601',
    'CR sec. 101',
    'annual act',
    'FY2014',
    'GAO-12-123',
    '',
    '541',
  ])('finds none in "%s"', (given) => {
    expect(findCitations(given)).toEqual([])
    expect(() => parseCitation(given, 'basis')).toThrow(ImetError)
    expect(() => parseCitation(given, 'basis')).toThrow(/^basis: expected a citation like/)
  })

  it('checks a citation before it writes one', () => {
    const wrong = { kind: 'usc', title: 99, section: '1' } as never
    expect(() => formatCitation(wrong)).toThrow(/^citation\.title: /)
    expect(() => uslm(wrong)).toThrow(ImetError)
    expect(() => formatCitation(null as never)).toThrow(ImetError)
    expect(findCitations(7 as never)).toEqual([])
  })

  it('reads any text without an error', () => {
    const words = fc.constantFrom(
      'sec.',
      '22',
      'U.S.C.',
      'Pub. L.',
      '94-330',
      '(a)',
      '(',
      ')',
      ';',
      ',',
      'and',
      'to',
      'FAA',
      'FY1994',
      'PD',
      '2001-28',
      'FR',
      'note',
      'of',
      '-',
      '/',
      'annual act',
      'AR 12-15',
      'para',
      '3-3',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join(' ')),
        ),
        (given) => {
          for (const citation of findCitations(given)) expect(citationSchema().safeParse(citation).success).toBe(true)
        },
      ),
      { numRuns: 3000 },
    )
  })
})

describe('the USLM identifier', () => {
  it.each<readonly [Citation, string | undefined, string | null]>([
    [{ kind: 'usc', title: 22, section: '2347', subsection: ['a'] }, '1990-11-05', '/us/usc/t22/s2347/a@1990-11-05'],
    [{ kind: 'public-law', congress: 101, law: 513, section: '541' }, undefined, '/us/pl/101/513/s541'],
    [
      {
        kind: 'public-law',
        congress: 117,
        law: 103,
        division: 'K',
        title: 'VII',
        section: '7041',
        subsection: ['i', '1'],
      },
      undefined,
      '/us/pl/117/103/dK/tVII/s7041/i/1',
    ],
    [
      { kind: 'public-law', congress: 104, law: 208, division: 'A', under: '101(c)', section: '559' },
      undefined,
      '/us/pl/104/208/dA/s101/c/s559',
    ],
    [{ kind: 'act', act: 'FAA', section: '541', subsection: ['a'] }, '1976-06-30', '/us/pl/87/195/s541/a@1976-06-30'],
    [{ kind: 'act', act: 'TVPA', section: '110' }, undefined, '/us/pl/106/386/dA/s110'],
    [{ kind: 'statutes-at-large', volume: 104, page: '1979' }, undefined, '/us/stat/104/1979'],
    [{ kind: 'cfr', title: 22, section: '126.1' }, undefined, '/us/cfr/t22/s126.1'],
    [{ kind: 'usc', title: 22, section: '2151', note: true }, undefined, null],
    [{ kind: 'usc', title: 22, section: '2370c', through: '2370c-2' }, undefined, null],
    [{ kind: 'public-law', congress: 116, law: 94, heading: 'IMET' }, undefined, null],
    [{ kind: 'annual-act', section: '7008' }, undefined, null],
    [{ kind: 'determination', number: '2001-28' }, undefined, null],
  ])('of %j on %s is %s', (citation, on, identifier) => {
    expect(uslm(citation, on)).toBe(identifier)
  })

  it('is read back, with its day; an act becomes the public law that enacted it', () => {
    fc.assert(
      fc.property(citations, maybe(days), (citation, day) => {
        const identifier = uslm(citation, day)
        if (identifier === null) return
        const read = parseUslm(identifier)
        expect(read.on).toBe(day ?? null)
        if (citation.kind === 'act') {
          expect(read.citation).toMatchObject({
            kind: 'public-law',
            congress: ACTS[citation.act].congress,
            law: ACTS[citation.act].law,
          })
          expect(uslm(read.citation, day)).toBe(identifier)
        } else expect(read.citation).toEqual(citation)
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    '',
    '/us/usc/t22',
    '/us/usc/t99/s1',
    '/uk/usc/t22/s1',
    '/us/usc/t22/s2347/a@1990-02-30',
    '/us/usc/t22/s2347@',
    '/us/usc/t22/s2347/a@1990-11-05@1990-11-05',
    'us/pl/101/513',
    '/us/pl/101/513/s541/',
    '/us/pl/101/513/x541',
  ])('is not "%s"', (given) => {
    expect(() => parseUslm(given)).toThrow(ImetError)
  })

  it('takes a real day only', () => {
    expect(() => uslm({ kind: 'usc', title: 22, section: '2347' }, '1990-02-30')).toThrow(ImetError)
  })
})
