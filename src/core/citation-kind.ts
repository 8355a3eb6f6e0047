import * as z from 'zod'
import { ACT_IDS } from './act.ts'
import { isoDateSchema } from './day.ts'
import { ImetError, shown } from './errors.ts'
import { readable } from './readable.ts'
import { once, type Parsed } from './schema.ts'

const MARK = '\\d{1,3}|[a-z]|[A-Z]|(?<double>[a-zA-Z])\\k<double>|[ivx]{2,6}|[IVX]{2,6}'

interface PlaceData {
  readonly section?: string | undefined
  readonly subsection?: readonly string[] | undefined
  readonly through?: string | undefined
}

/** A subsection is one of a section, and a range begins where it says. */
function isPlace({ section, subsection, through }: PlaceData): boolean {
  if (section === undefined) return subsection === undefined && through === undefined
  return through === undefined || through.startsWith('(') === (subsection !== undefined)
}

const PLACE = { error: 'expected a section before its subsection or range' }

const SAMM = /^C\d+(?:\.[A-Z]{0,3}\d+)*$/
const REGULATION = /^\d+-\d+[a-z]{0,2}(?:\([0-9a-zA-Z]{1,3}\))*$/
const FAM = /^\d+(?:\.\d+)*$/

function kinds() {
  /** A section of an act: `541`, `620M`, `599H`. */
  const actSectionSchema = z.string().regex(/^\d{1,4}[A-Z]{0,2}$/, 'expected a section number like "541" or "620M"')

  /** A section of the Code, whose numbers grow letters and hyphens: `2347a`, `2394-1`, `2799aa-1`. */
  const codeSectionSchema = z
    .string()
    .regex(/^\d{1,5}[A-Z]?[a-z]{0,3}(?:-\d{1,2}[a-z]?)?$/, 'expected a section number like "2347a"')

  /** The path below a section, outermost first: `(a)(1)(C)` is `['a', '1', 'C']`. */
  const subsectionSchema = z
    .array(z.string().regex(new RegExp(`^(?:${MARK})$`), 'expected a mark like "a", "1", "C" or "iv"'))
    .min(1)
    .readonly()

  /** The last of a range that begins with the section or subsection: `2370c-2`, or `(3)` for a subsection. */
  const throughSchema = z
    .string()
    .regex(
      new RegExp(`^(?:\\d{1,5}[A-Z]{0,2}[a-z]{0,3}(?:-\\d{1,2}[a-z]?)?|\\((?:${MARK})\\))$`),
      'expected a section, or a subsection in brackets',
    )

  const placeShape = {
    section: actSectionSchema.optional(),
    subsection: subsectionSchema.optional(),
    through: throughSchema.optional(),
  } as const

  const count = z.int().min(1).max(99_999)
  const volume = z.int().min(1).max(999)
  const fiscalYear = z.int().min(1962).max(2199)

  /** A section of an act known by a short name, under the act's own numbers: FAA sec. 541(a). */
  const actCitationSchema = z
    .strictObject({ kind: z.literal('act'), act: z.enum(ACT_IDS), ...placeShape })
    .refine(isPlace, PLACE)

  /** A section of the United States Code, or the note printed under it: 22 U.S.C. 2347(a), 22 U.S.C. 2151 note. */
  const uscCitationSchema = z
    .strictObject({
      kind: z.literal('usc'),
      title: z.int().min(1).max(54),
      ...placeShape,
      section: codeSectionSchema,
      note: z.literal(true).optional(),
    })
    .refine(isPlace, PLACE)

  /**
   * A public law, or a part of it: Pub. L. 117-103 div. K sec. 7041(i)(1). `under`: the section that enacts a whole act
   * within the law, as in Pub. L. 104-208 div. A sec. 101(c)/559. `heading`: the IMET account's own paragraph.
   */
  const publicLawCitationSchema = z
    .strictObject({
      kind: z.literal('public-law'),
      congress: z.int().min(57).max(199),
      law: count,
      division: z
        .string()
        .regex(/^[A-Z]{1,2}$/)
        .optional(),
      appendix: z
        .string()
        .regex(/^[A-Z]$/)
        .optional(),
      title: z
        .string()
        .regex(/^[IVXL]+$/)
        .optional(),
      under: z
        .string()
        .regex(/^\d+\([a-z]\)$/)
        .optional(),
      ...placeShape,
      heading: z.literal('IMET').optional(),
    })
    .refine(isPlace, PLACE)
    .refine(({ under, section }) => under === undefined || section !== undefined, {
      error: 'expected a section under `under`',
    })
    .refine(({ heading, section }) => heading === undefined || section === undefined, {
      error: 'expected a section or a heading',
    })

  /**
   * A section of the yearly foreign operations act where the year is named and not the law, or neither: annual act FY1985
   * sec. 537, annual acts FY1994 to FY2006 sec. 508, annual act sec. 7008.
   */
  const annualActCitationSchema = z
    .strictObject({
      kind: z.literal('annual-act'),
      fiscalYear: fiscalYear.optional(),
      throughFiscalYear: fiscalYear.optional(),
      ...placeShape,
      heading: z.literal('IMET').optional(),
    })
    .refine(isPlace, PLACE)
    .refine(({ heading, section }) => heading === undefined || section === undefined, {
      error: 'expected a section or a heading',
    })
    .refine(
      ({ fiscalYear: from, section, heading }) => from !== undefined || section !== undefined || heading !== undefined,
      {
        error: 'expected a fiscal year, a section or a heading',
      },
    )
    .refine(({ fiscalYear: from, throughFiscalYear: to }) => to === undefined || (from !== undefined && from < to), {
      error: 'expected `throughFiscalYear` after `fiscalYear`',
    })

  /** A page of the Statutes at Large: 104 Stat. 1979. The page is text: `1501A-77`. */
  const statutesCitationSchema = z.strictObject({
    kind: z.literal('statutes-at-large'),
    volume,
    page: z.string().regex(/^\d+[A-Z]?(?:-\d+)?$/),
  })

  /** A determination by the President, by number, by day where it has none or none is known, or by both. */
  const determinationCitationSchema = z
    .strictObject({
      kind: z.literal('determination'),
      number: z
        .string()
        .regex(/^(?:\d{2}|\d{4})-\d{1,3}$/)
        .optional(),
      date: isoDateSchema().optional(),
    })
    .refine(({ number, date }) => number !== undefined || date !== undefined, { error: 'expected a number or a date' })

  /** A dated memorandum of the executive. */
  const memorandumCitationSchema = z.strictObject({
    kind: z.literal('memorandum'),
    by: z.enum(['President', 'Secretary of Defense', 'Deputy Secretary of Defense']),
    date: isoDateSchema(),
  })

  /** An executive order: EO 12163. */
  const executiveOrderCitationSchema = z.strictObject({
    kind: z.literal('executive-order'),
    number: z.int().min(1000).max(99_999),
    date: isoDateSchema().optional(),
  })

  /** A page of the Federal Register: 66 FR 50095. */
  const federalRegisterCitationSchema = z.strictObject({
    kind: z.literal('federal-register'),
    volume,
    page: z.int().min(1).max(999_999),
  })

  /** A page of the Weekly Compilation of Presidential Documents. */
  const presidentialDocumentsCitationSchema = z.strictObject({
    kind: z.literal('presidential-documents'),
    volume,
    page: count,
  })

  /** A section of the Code of Federal Regulations: 22 CFR 126.1. */
  const cfrCitationSchema = z.strictObject({
    kind: z.literal('cfr'),
    title: z.int().min(1).max(50),
    section: z.string().regex(/^\d+(?:\.\d+)?$/),
    subsection: subsectionSchema.optional(),
  })

  /**
   * A paragraph, figure, table or chapter of a manual: SAMM C10.6.3, SAMM Figure C10.F4, AR 12-15 para 3-7j(1). `edition` is
   * the year of a superseded text.
   */
  const manualCitationSchema = z
    .strictObject({
      kind: z.literal('manual'),
      manual: z.enum(['SAMM', 'AR 12-15', '9 FAM']),
      part: z.enum(['paragraph', 'figure', 'table', 'chapter']),
      reference: z.string().min(1),
      through: z.string().regex(REGULATION).optional(),
      item: count.optional(),
      edition: z.int().min(1960).max(2199).optional(),
    })
    .refine(
      ({ manual, part, reference, through, item }) => {
        if (manual === 'SAMM') return SAMM.test(reference) && through === undefined
        if (item !== undefined) return false
        if (manual === '9 FAM') return FAM.test(reference) && part === 'paragraph' && through === undefined
        return part === 'chapter' ? /^\d+$/.test(reference) : REGULATION.test(reference)
      },
      { error: 'expected a reference in the numbering of its manual' },
    )

  /** A policy memorandum of the Defense Security Cooperation Agency: DSCA Policy 08-36. */
  const policyCitationSchema = z.strictObject({
    kind: z.literal('policy-memorandum'),
    number: z.string().regex(/^\d{2}-\d{1,3}$/),
    paragraph: z
      .string()
      .regex(/^\d+(?:\.\d+)*$/)
      .optional(),
    date: isoDateSchema().optional(),
  })

  return z.discriminatedUnion('kind', [
    actCitationSchema,
    uscCitationSchema,
    publicLawCitationSchema,
    annualActCitationSchema,
    statutesCitationSchema,
    determinationCitationSchema,
    memorandumCitationSchema,
    executiveOrderCitationSchema,
    federalRegisterCitationSchema,
    presidentialDocumentsCitationSchema,
    cfrCitationSchema,
    manualCitationSchema,
    policyCitationSchema,
  ])
}

/** zod schema of {@link Citation}, built when it is first used: most callers never check a citation, and all load this file. */
export const citationSchema = once(kinds)

/**
 * Where a rule is written, in parts: which act, code, order, register or manual, and which place in it. `formatCitation`
 * writes it, `parseCitation` reads it, `uslm` names it for machines.
 *
 */
export type Citation = Parsed<typeof citationSchema>

/** The citations of one kind. */
export type CitationOf<Kind extends Citation['kind']> = Extract<Citation, { readonly kind: Kind }>

/**
 * Checks a structured citation at the door.
 *
 * @throws ImetError `invalid-citation`
 */
export function checkedCitation(value: unknown, path = 'citation'): Citation {
  const parsed = readable(path, () => {
    const { success, data, error } = citationSchema().safeParse(value)
    return success ? { data } : { issue: error.issues[0] }
  })
  if ('data' in parsed) return parsed.data
  const { issue } = parsed
  const at = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  const expected = (issue?.message ?? 'expected a citation')
    .replace(/^Invalid input: /, '')
    .replace(/, received .*$/, '')
  const wanted = expected.startsWith('expected') ? expected : `expected a valid value (${expected})`
  throw new ImetError('invalid-citation', `${path}${at}`, `${wanted}, got ${shown(value)}`)
}
