import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countries } from '../../src/core/country.ts'
import { determinations } from '../../src/records/determinations-of.ts'
import { holesFor } from '../../src/records/holes.ts'
import { worldwideMeasures } from '../../src/records/measures/worldwide.ts'
import { measures } from '../../src/records/measures-of.ts'
import { DISPUTED } from './disputed.ts'

const text = readFileSync(new URL('../../docs/open-questions.md', import.meta.url), 'utf8')

/** The cells of each row of the table under a heading, without its head. */
function tableUnder(heading: string): string[][] {
  const [, section = ''] = text.split(`\n## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  const lines = own.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
}

const rows = [...measures(), ...determinations()]
const sorted = (values: readonly string[]) => [...values].sort()

describe('docs/open-questions.md', () => {
  it('has each disputed spot check, with the answer', () => {
    const table = tableUnder('Disputed spot checks')
    const wanted = Object.entries(DISPUTED).map(([check, { access }]) => `\`${check}\` \`${access}\``)
    expect(sorted(table.map(([check, answer = '']) => `${check} ${answer.split(',')[0]}`))).toEqual(sorted(wanted))
  })

  it('has each end that was not found, with its bounds', () => {
    const bounds = rows
      .filter(({ end }) => end === 'not-found')
      .map(({ id, from, heldThrough, overBy }) => `\`${id}\` ${heldThrough ?? from} ${overBy ?? '—'}`)
    const everywhere = worldwideMeasures.filter(({ end }) => end === 'not-found').map(({ id, from }) => `\`${id}\` ${from} —`)
    expect(sorted(tableUnder('Ends not found').map((cells) => cells.slice(0, 3).join(' ')))).toEqual(sorted([...bounds, ...everywhere]))
  })

  it('has each hole', () => {
    const wanted = countries().flatMap((country) => holesFor(country).map(({ fact, from, to }) => `${country} \`${fact}\` ${from} to ${to ?? 'now'}`))
    const named = tableUnder('Holes').flatMap(([fact, days, who = '']) => who.split(', ').map((country) => `${country} ${fact} ${days}`))
    expect(sorted(named)).toEqual(sorted(wanted))
  })

  it('has each rival date', () => {
    const wanted = rows.flatMap(({ id, rivals }) => (rivals ?? []).map(({ field, day }) => `\`${id}\` ${field} ${day}`))
    expect(wanted.length).toBeGreaterThan(15)
    expect(sorted(tableUnder('Rival dates').map(([id, field, , day]) => `${id} ${field} ${day}`))).toEqual(sorted(wanted))
  })

  it('says of each what would settle it', () => {
    const blank = ['Disputed spot checks', 'Ends not found', 'Holes', 'Rival dates', 'Other disagreements'].flatMap((heading) =>
      tableUnder(heading).filter((cells) => (cells.at(-1) ?? '').length < 5),
    )
    expect(blank).toEqual([])
  })
})
