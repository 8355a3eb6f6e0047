import { describe, expect, it } from 'vitest'
import { countries, type CountryCode } from '../../../src/core/country.ts'
import { ImetError } from '../../../src/core/errors.ts'
import type { Access } from '../../../src/eligibility/access.ts'
import { ACCESSES, LOOKS } from '../../../src/explain/pictures/access-look.ts'
import { timelineAlternative, timelineSvg } from '../../../src/explain/pictures/timeline-svg.ts'
import { measuresOf } from '../../../src/records/measures-of.ts'
import { timelineOf, type Span } from '../../../src/records/timeline.ts'
import { checkPicture, collisions, descriptionOf } from './picture.ts'
import { all, parseXml } from './xml.ts'

const CASES: readonly CountryCode[] = ['PAK', 'AFG', 'EGY', 'MLI', 'SEN', 'GTM', 'THA', 'SDN', 'MMR', 'ETH', 'SAU', 'VCT', 'SSD']

const SPANS: readonly Span[] = ACCESSES.map((access, index) => ({
  from: `20${10 + index}-03-01`,
  to: index === ACCESSES.length - 1 ? null : `20${11 + index}-03-01`,
  access,
  state: 'participating',
  because: `Ground <${index}> & "more".`,
}))

function drawnAccesses(source: string): Access[] {
  return all(parseXml(source), 'rect').flatMap(({ attributes, children }) => (children.length > 0 ? ((attributes['data-access'] as Access | undefined) ?? []) : []))
}

function refusal(call: () => unknown): Pick<ImetError, 'code' | 'path'> {
  try {
    call()
  } catch (error) {
    if (error instanceof ImetError) return { code: error.code, path: error.path }
    throw error
  }
  throw new Error('nothing was refused')
}

describe('the picture of a timeline', () => {
  it.each(CASES.flatMap((country) => [300, 360, 640, 960].map((width) => [country, width] as const)))('is sound: %s at %i', (country, width) => {
    for (const options of [{ width }, { width, on: '2012-05-01' }, { width, marks: false }]) checkPicture(timelineSvg(country, options))
  })

  it('draws every span, and names its access in the words', () => {
    // Every nineteenth of all codes beside the hard cases: building all timelines takes longer than drawing them.
    const sample = new Set([...CASES, ...countries().filter((_, index) => index % 19 === 0)])
    for (const country of sample) {
      const svg = timelineSvg(country)
      const spans = timelineOf(country)
      expect([...drawnAccesses(svg)].sort(), country).toEqual(spans.map(({ access }) => access).sort())
      const said = descriptionOf(parseXml(svg))
      for (const { access } of spans) expect(said, country).toContain(LOOKS[access].name)
      for (const [index, { from, access, state }] of spans.entries()) {
        const before = spans[index - 1]
        if (before?.access !== access || before.state !== state) expect(said, country).toContain(from)
      }
    }
  })

  it('tells the accesses apart by height or pattern, not by colour alone', () => {
    const blocks = all(parseXml(timelineSvg(SPANS)), 'rect').filter(({ attributes, children }) => attributes['data-access'] !== undefined && children.length > 0)
    const shapes = blocks.map(({ attributes }) => `${attributes['height']} ${(attributes['fill'] ?? 'solid').replace(/.*-/, '')}`)
    expect(new Set(shapes).size).toBe(ACCESSES.length)
  })

  it('keeps a span of ten days in sight', () => {
    const svg = parseXml(timelineSvg('PAK', { width: 360 }))
    const short = all(svg, 'rect').filter(({ children }) => children[0]?.text.includes('2021-10-01 to 2021-10-08') === true)
    expect(short.map(({ attributes }) => attributes['width'])).toEqual(['2'])
  })

  it('numbers the steps within the picture, and tells them in the words', () => {
    const svg = timelineSvg('PAK')
    const within = measuresOf('PAK').filter(({ from }) => from >= '1976-06-30')
    const said = timelineAlternative('PAK')
    expect(within.length).toBe(11)
    for (const { summary } of within) expect(said).toContain(summary)
    expect(all(parseXml(svg), 'text').filter(({ text }) => text === '11').length).toBe(2)
    expect(said).not.toContain('since the early 1960s')
    expect(all(parseXml(timelineSvg('PAK', { marks: false })), 'text').some(({ text }) => text === '11')).toBe(false)
  })

  it('puts the answer for the day asked about first', () => {
    const svg = parseXml(timelineSvg('PAK', { on: '2018-09-01' }))
    expect(all(svg, 'text')[1]?.text).toBe('On 2018-09-01: Barred (suspended)')
    expect(all(svg, 'line').filter(({ attributes }) => attributes['class'] === 'imet-day').length).toBe(1)
    expect(descriptionOf(svg)).toContain('On 2018-09-01: Barred (suspended).')
    expect(all(parseXml(timelineSvg('PAK')), 'text')[1]?.text).toBe('Open from 2021-10-08 on (resumption approved)')
  })

  it('knows no better than the day of knowledge', () => {
    const then = { on: '2018-09-01', knownOn: '2018-08-01', width: 360 }
    expect(timelineAlternative('PAK', then)).toContain('On 2018-09-01: Open')
    const svg = checkPicture(timelineSvg('PAK', then))
    expect(all(svg, 'text').map(({ text }) => text)).toContain('As publicly known on 2018-08-01.')
  })

  it('is the same bytes for the same input, and has ids of its own for another', () => {
    expect(timelineSvg('GTM', { on: '2000-01-01' })).toBe(timelineSvg('GTM', { on: '2000-01-01' }))
    const ids = CASES.flatMap((country) => [360, 960].map((width) => parseXml(timelineSvg(country, { width })).attributes['id']))
    expect(new Set(ids).size).toBe(ids.length)
    expect(parseXml(timelineSvg('GTM', { id: 'mine' })).attributes['aria-labelledby']).toBe('mine-title mine-desc')
  })

  it('draws spans of the caller without their country', () => {
    const svg = checkPicture(timelineSvg(SPANS))
    expect(drawnAccesses(timelineSvg(SPANS))).toEqual(ACCESSES)
    expect(descriptionOf(svg)).toContain('Expanded IMET only (in the program) 2013-03-01 to 2014-03-01.')
    expect(timelineSvg(timelineOf('SEN'), { title: 'Senegal' })).toContain('Open')
  })

  it('ends where it is told to', () => {
    const cut = timelineAlternative('PAK', { from: '2018-01-01', to: '2019-01-01' })
    expect(cut).toContain('Barred (suspended) from 2018-08-10, shown to 2019-01-01.')
    const svg = checkPicture(timelineSvg('SEN', { from: '2020-01-01', until: '2021-01-01', to: '2022-01-01', width: 532 }))
    const block = all(svg, 'rect').find(({ attributes, children }) => attributes['data-access'] === 'open' && children.length > 0)
    expect(Number(block?.attributes['width'])).toBeCloseTo((500 * 366) / 731, 1)
  })

  it.each([120, 200, 365, 800, 3000])('names its years without crowding over %i days', (days) => {
    const to = new Date(Date.UTC(2019, 10, 5) + days * 86_400_000).toISOString().slice(0, 10)
    for (const width of [300, 360, 960]) checkPicture(timelineSvg('MLI', { from: '2019-11-05', to, width }))
  })

  it('takes a height for the whole, or says what it needs', () => {
    expect(checkPicture(timelineSvg('SEN', { height: 420 })).attributes['height']).toBe('420')
    expect(refusal(() => timelineSvg('PAK', { height: 100 }))).toEqual({ code: 'invalid-input', path: 'options.height' })
  })

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&amp; & \u0000 \ud800 \u{1f5fa}', 'WWWW'.repeat(80), "]]> ' --> <!--"])('holds a hostile title: %s', (title) => {
    const svg = checkPicture(timelineSvg('SEN', { title, width: 360 }))
    const shown = title.replace(/\u0000|\ud800(?![\udc00-\udfff])/g, '\ufffd')
    expect(svg.children[0]?.text).toBe(shown)
  })

  it.each([
    ['a name', 'unknown-country', 'country', () => timelineSvg('Pakistan' as never)],
    ['nothing', 'unknown-country', 'country', () => timelineSvg(undefined as never)],
    ['no spans', 'invalid-input', 'spans', () => timelineSvg([])],
    ['an unreal day', 'invalid-day', 'spans[0].from', () => timelineSvg([{ ...SPANS[0], from: '2019-02-29' } as Span])],
    ['an unknown access', 'invalid-input', 'spans[0].access', () => timelineSvg([{ ...SPANS[0], access: 'ajar' } as never])],
    ['a hole', 'invalid-interval', 'spans[1].from', () => timelineSvg([SPANS[0], SPANS[2]] as Span[])],
    ['a span that ends first', 'invalid-interval', 'spans[0].to', () => timelineSvg([{ ...SPANS[0], to: '2009-01-01' } as Span])],
    ['a field too many', 'invalid-input', 'options', () => timelineSvg('SEN', { colour: 'red' } as never)],
    ['a narrow width', 'invalid-input', 'options.width', () => timelineSvg('SEN', { width: 20 })],
    ['a bad day of the end', 'invalid-day', 'options.until', () => timelineSvg('SEN', { until: '2020-13-01' })],
    ['a bad day', 'invalid-day', 'options.on', () => timelineSvg('SEN', { on: 'today' })],
    ['an id with a quote', 'invalid-input', 'options.id', () => timelineSvg('SEN', { id: 'a"b' })],
    ['an end before the start', 'invalid-interval', 'options.to', () => timelineSvg('SEN', { from: '2020-01-01', to: '2019-01-01' })],
    ['a day out of sight', 'invalid-interval', 'options.on', () => timelineSvg('SEN', { on: '1970-01-01' })],
    ['days before all', 'invalid-interval', 'options.from', () => timelineSvg('SEN', { from: '1950-01-01', to: '1960-01-01' })],
    ['knowledge of bare spans', 'invalid-input', 'options.knownOn', () => timelineSvg(SPANS, { knownOn: '2020-01-01' })],
    ['marks for bare spans', 'invalid-input', 'options.marks', () => timelineSvg(SPANS, { marks: true })],
  ] as const)('refuses %s', (_, code, path, call) => {
    expect(refusal(call)).toEqual({ code, path })
  })

  it('would be caught with labels over each other', () => {
    const text = '<text x="10" y="20" font-size="12">one</text><text x="14" y="22" font-size="12">two</text>'
    expect(collisions(parseXml(`<svg width="99" height="99">${text}</svg>`))).toEqual(['one | two'])
    for (const bad of ['<svg><g></svg>', '<svg a="1" a="2"/>', '<svg>a & b</svg>', '<svg a=1/>', '<svg/><svg/>']) expect(() => parseXml(bad)).toThrow()
  })
})
