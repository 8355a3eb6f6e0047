import { describe, expect, it } from 'vitest'
import { candidates, onDay } from '../../src/eligibility/considered.ts'
import { countryRules } from '../../src/eligibility/country-rules.ts'
import { lawfulWays } from '../../src/eligibility/remedies.ts'
import { actWords, fullActWords } from '../../src/explain/act.ts'
import { affirmed } from '../../src/explain/affirmed.ts'
import { factsIn } from '../../src/explain/country-changes.ts'
import {
  assessCountry, compare, compareLaw, countries, determinations, explain, measures, provisionIds, settlesOf, statusOn, timelineOf, waysOut,
  waysOutOf, type Explainable,
} from '../../src/index.ts'
import { words } from './words.ts'

/** Days of each kind: before the program, in each decade, in a year of much change, after the law that is known. */
const DAYS = ['1975-06-01', '1981-01-01', '1990-12-15', '1999-11-15', '2003-08-01', '2014-06-15', '2018-11-30', '2022-10-14', '2026-11-01'] as const

const decisions = countries().flatMap((country) => DAYS.map((on) => assessCountry(country, on)))
const ids = new Set<string>([...provisionIds(), ...[...determinations(), ...measures()].map(({ id }) => id)].filter((id) => id.includes('-')))
const RESULT_WORDS = /\b(?:not-in-force|not-ascertained|executive-policy|annual-act|resumption-approved|bars-grant|special-authority)\b/

/** The names that programs use and readers do not: ids of provisions and records, facts, words of results. */
function identifiers(text: string): string[] {
  const kebab = text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []
  return [
    ...kebab.filter((word) => ids.has(word)),
    ...(text.match(/[a-z0-9-]+\/(?:applies|waived|excepted|certified)\b/g) ?? []),
    ...(RESULT_WORDS.exec(text) ?? []),
    ...(text.match(/`[^`]*`|\bundefined\b|\bnull\b|\bNaN\b|\[object/g) ?? []),
  ]
}

const VERDICT = /^(?:Yes|No|In part|Expanded IMET only|Yes, on conditions|Not decided)\. /

describe('every decision in words, all countries on days of each kind', () => {
  const texts = decisions.map((decision) => explain(decision, { format: 'text' }))

  it('begins with the answer', () => {
    expect(texts.filter((text) => !VERDICT.test(text))).toEqual([])
  })

  it('names no identifier', () => {
    expect(texts.flatMap(identifiers)).toEqual([])
  })

  it('reads days out', () => {
    expect(texts.flatMap((text) => text.match(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g) ?? [])).toEqual([])
  })

  it('names every bar and every limit', () => {
    const missing = decisions.flatMap(({ findings }, index) => {
      const text = words(texts[index] ?? '')
      return findings.filter(({ result, name }) => (result === 'bars' || result === 'limits') && !text.includes(name)).map(({ name }) => name)
    })
    expect(missing).toEqual([])
    expect(decisions.flatMap(({ findings }) => findings.filter(({ result }) => result === 'bars')).length).toBeGreaterThan(200)
  })

  it('keeps to its width, and to about a screen', () => {
    expect(texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 120)).toEqual([])
    const lengths = texts.map((text) => text.split('\n').length).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(45)
    expect(lengths.at(-1)).toBeLessThanOrEqual(65)
  })

  it('ends each point as a sentence or a citation', () => {
    const points = texts.flatMap((text) => text.split(/\n(?=\n|\s*- )/)).filter((block) => /^\s*- /.test(block)).map(words)
    expect(points.filter((point) => !/[.?!:\]]$/.test(point))).toEqual([])
    expect(points.filter((point) => /\.\.|\s[.,;]|\(\s|\bthe the\b/i.test(point.replace(/\.\.\./g, '')))).toEqual([])
  })

  it('judges the facts of a decision as the decision does, so that its ways out are its own', () => {
    const barred = decisions.filter(({ access }) => access !== 'open')
    expect(barred.filter((decision) => waysOut(factsIn(decision), decision.on).access !== decision.access)).toEqual([])
    expect(barred.length).toBeGreaterThan(200)
  })
})

/** What a reader sees of Markdown, and what was left that Markdown would read as a mark. */
function readMarkdown(markdown: string): { readonly seen: string; readonly marks: readonly string[] } {
  const bare = markdown
    .replace(/^\*\*(.*)\*\*$/m, '$1')
    .replace(/^## (.*)$/gm, '$1:')
    .replace(/^(?: {2})?- /gm, '- ')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\((https?:[^\s()<>]*)\)/g, '$1')
  const marks = bare.match(/(?<!\\)(?:\\\\)*[*_`~<>[\]|]|^- (?:[#+>-]|\d+[.)])/gm) ?? []
  return { seen: words(bare.replace(/\\([!-/:-@[-`{-~])/g, '$1')), marks }
}

describe('Markdown', () => {
  const results: Explainable[] = [
    ...decisions.filter((_, index) => index % 7 === 0),
    ...countries().slice(0, 60).map((country) => timelineOf(country)),
    ...countries().slice(0, 60).map((country) => statusOn(country, '2014-06-15')),
    ...(['MLI', 'AFG', 'SDN', 'PAK'] as const).flatMap((country) => [waysOutOf(country, '2022-06-01'), settlesOf(country, '2022-06-01')]),
    compareLaw('1990-01-01', '1991-12-01'),
    compare(assessCountry('PAK', '2001-09-01'), assessCountry('PAK', '2001-11-01')),
  ]

  it('says what the text says, with no mark but its own', () => {
    for (const result of results) {
      const { seen, marks } = readMarkdown(explain(result, { format: 'markdown' }))
      expect(seen).toBe(words(explain(result, { format: 'text' }).replace(/^ +- /gm, '- ')))
      expect(marks).toEqual([])
    }
  })

  it('names no identifier in any of them, and keeps to the width in text', () => {
    const texts = results.map((result) => explain(result, { format: 'text' }))
    expect(texts.flatMap(identifiers)).toEqual([])
    expect(texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 120)).toEqual([])
  })

  it('links citations', () => {
    const linked = explain(assessCountry('PAK', '2018-09-01'), { format: 'markdown' }).match(/\]\(https:\/\//g) ?? []
    expect(linked.length).toBeGreaterThan(4)
  })
})

describe('acts', () => {
  const remedies = candidates().flatMap((candidate) =>
    candidate.provision.versions.flatMap(({ from }) =>
      lawfulWays(onDay(candidate, from, undefined), from).map((way) => ({ ...way, provision: candidate.id, citation: '', access: 'open' as const })),
    ),
  )

  it('are sentences', () => {
    const told = [...new Set(remedies.flatMap((remedy) => [actWords(remedy), fullActWords(remedy)]))]
    expect(told.length).toBeGreaterThan(200)
    expect(told.filter((act) => !/^[A-Z].*[.?!]\)?$/.test(act))).toEqual([])
    expect(told.filter((act) => /^(?:Has|Have|Is|Are|Does|Did)\b|\?|becomes yes/.test(act))).toEqual([])
    expect(told.flatMap(identifiers)).toEqual([])
  })

  it('turn every question of the law into what has to come to pass', () => {
    const questions = countryRules().flatMap(({ certified, excepted }) => [certified, excepted].flatMap((asked) => (asked === undefined ? [] : [asked.asks])))
    expect(questions.length).toBeGreaterThan(50)
    expect(questions.filter((question) => affirmed(question) === null)).toEqual([])
    expect(affirmed('Has the return of an elected government been certified?')).toBe('the return of an elected government is certified')
    expect(affirmed('Does another clause let the training through?')).toBe('another clause lets the training through')
  })
})
