import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImetError } from '../../src/core/errors.ts'
import { accessSource } from '../../src/eligibility/access-source.ts'
import type { Access } from '../../src/eligibility/access.ts'
import { candidates } from '../../src/eligibility/considered.ts'
import type { FactId } from '../../src/eligibility/fact.ts'
import type { FactRecord, FactRecordValue } from '../../src/eligibility/fact-record.ts'
import { prepare } from '../../src/eligibility/prepare.ts'
import type { Question } from '../../src/eligibility/question.ts'

/** The module as a bundler would load it, with the engine's answers counted. */
function loaded(question: Question) {
  const counted = { byTheEngine: 0 }
  const body = accessSource(question).replace(/^import .*$/m, '').replace('export function', 'return function')
  const counting: typeof prepare = (asked) => {
    const { assess, access } = prepare(asked)
    return {
      assess,
      access: (facts) => {
        counted.byTheEngine += 1
        return access(facts)
      },
    }
  }
  const access = new Function('prepare', body)(counting) as (facts: FactRecord) => Access
  return { access, counted }
}

const triggers = candidates().map(({ factIds }) => factIds.applies)
const ids = candidates().flatMap(({ factIds }) => Object.values(factIds))
const recordOf = (names: readonly FactId[], values: readonly FactRecordValue[], maxLength: number) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values)), { selector: ([id]) => id, maxLength })
    .map((pairs) => Object.fromEntries(pairs) as FactRecord)
const allFalse = Object.fromEntries(ids.map((id) => [id, false])) as FactRecord
const noTrigger = Object.fromEntries(triggers.map((id) => [id, false])) as FactRecord
const questions: readonly Question[] = [
  { country: 'LKA', on: '2016-06-01' },
  { country: 'PAK', on: '1991-10-05' },
  { country: 'ZAR', on: '2024-02-02', knownOn: '2015-01-01' },
  { country: 'SEN', on: '1979-06-01' },
]

describe('a question as source', () => {
  it.each(questions)('of $country on $on answers as the engine does', (question) => {
    const { access } = loaded(question)
    const engine = prepare(question)
    const plain = recordOf(ids, [true, false], 200)
    const any = recordOf(ids, [true, false, 'not-ascertained', 'unknown', 'part', 'expanded'], 60)
    fc.assert(
      fc.property(fc.oneof(plain, any), fc.constantFrom({}, allFalse, noTrigger), (record, rest) => {
        const facts = { ...rest, ...record }
        expect(access(facts)).toBe(engine.access(facts))
      }),
      { numRuns: 400 },
    )
  })

  it('asks the engine only where an answer is no plain yes or no', () => {
    const { access, counted } = loaded({ country: 'PAK', on: '2018-09-01' })
    expect(access(allFalse)).toBe('open')
    expect(access({ ...allFalse, 'executive-suspension/applies': true })).toBe('barred')
    expect(access({ ...allFalse, 'annual-coup/applies': true, 'annual-coup/waived': true })).toBe('open')
    expect(counted.byTheEngine).toBe(0)
    expect(access({ ...allFalse, 'executive-suspension/applies': 'unknown' })).toBe('undetermined')
    expect(access({ ...allFalse, 'annual-coup/applies': true, 'annual-coup/waived': 'part' })).toBe('restricted')
    // A bar on expanded IMET alone leaves the rest.
    expect(access({ ...allFalse, 'annual-coup/applies': 'expanded' })).toBe('restricted')
    expect(access({})).toBe('undetermined')
    expect(counted.byTheEngine).toBe(4)
    expect(() => access({ ...allFalse, 'executive-suspension/applies': 'yes' as never })).toThrow(ImetError)
  })

  it('cites each provision above its conditions, the gravest first', () => {
    const text = accessSource({ country: 'LKA', on: '2016-06-01' })
    const left = [...text.matchAll(/return "([a-z-]+)"/g)].map(([, access]) => access)
    expect(new Set(left)).toEqual(new Set(['barred', 'expanded-only', 'restricted', 'conditional']))
    expect(left.indexOf('expanded-only')).toBe(left.lastIndexOf('barred') + 1)
    expect(text.match(/^ {2}\/\/ .*U\.S\.C\./gm)?.length).toBeGreaterThan(10)
    expect(() => accessSource({ country: 'LKA', on: '2016-02-30' })).toThrow(ImetError)
  })
})
