import { describe, expect, it } from 'vitest'
import {
  defineProvisions, effectSchema, groundSchema, lapseSchema, levelSchema, provisionSchema, reachSchema, versionSchema, waiverSchema,
  type ProvisionData,
} from '../../src/law/provision.ts'

const VERSION = {
  from: '2000-01-01', to: null, rule: 'r', changedBy: 'Pub. L. 1-1', sources: [{ name: 'S', url: null }], confidence: 'primary',
}
const LAW = {
  name: 'n', family: 'f', ground: 'statute', citation: { act: 'a', section: '1', usc: null }, publicLaw: null, enacted: null,
  level: 'country', effect: 'bars', reach: 'yes', reachNote: 'w', trigger: 't', exceptions: [], waiver: null, ends: null,
  versions: [VERSION],
}

describe('the words in which a provision is written, which no release may change unseen', () => {
  it.each([
    ['effects', effectSchema().options, 'authorizes bars bars-grant expanded-only limits conditions notifies withholds urges prices reports none'],
    ['levels', levelSchema().options, 'program country unit person course funds'],
    ['grounds', groundSchema().options, 'statute annual-act executive-policy'],
    ['reaches', reachSchema().options, 'yes partly formerly indirectly no'],
  ])('%s', (_, options, expected) => {
    expect([...options]).toEqual(expected.split(' '))
  })
})

describe('a provision as data', () => {
  it.each([
    ['with the least that it must say', LAW],
    ['with all that it can say', {
      ...LAW, publicLaw: 'Pub. L. 1-1', enacted: '2000-01-01', ends: 'e', notes: 'n', exceptions: ['x'],
      citation: { act: 'a', section: '1', usc: '22 U.S.C. 2347' },
      waiver: { by: 'b', standard: 's', notice: null, limit: null },
      lapses: [{ from: '2001-01-01', to: '2002-01-01', because: 'b' }],
      versions: [{ ...VERSION, to: '2000-01-02', section: '1', effect: 'none', countries: ['PAK'] }],
    }],
  ])('%s', (_, law) => {
    expect(provisionSchema().safeParse(law).error?.issues ?? []).toEqual([])
  })

  it.each(['name', 'family', 'publicLaw', 'reachNote', 'trigger', 'ends', 'notes'])('has no empty %s', (field) => {
    expect(provisionSchema().safeParse({ ...LAW, [field]: '' }).success).toBe(false)
  })

  it.each([
    ['no version', { versions: [] }],
    ['an empty exception', { exceptions: [''] }],
    ['an empty act', { citation: { act: '', section: '1', usc: null } }],
    ['an empty section', { citation: { act: 'a', section: '', usc: null } }],
    ['an empty place in the Code', { citation: { act: 'a', section: '1', usc: '' } }],
    ['a citation of more', { citation: { act: 'a', section: '1', usc: null, page: 1 } }],
    ['a day that is none', { enacted: '2000' }],
    ['a field of another', { country: 'PAK' }],
  ])('has not %s', (_, change) => {
    expect(provisionSchema().safeParse({ ...LAW, ...change }).success).toBe(false)
  })

  it.each([
    ['no rule', { rule: '' }],
    ['no law that made it', { changedBy: '' }],
    ['an empty section', { section: '' }],
    ['a list of no countries', { countries: [] }],
    ['no source', { sources: [] }],
    ['a field of another', { name: 'n' }],
  ])('has no version with %s', (_, change) => {
    expect(versionSchema().safeParse({ ...VERSION, ...change }).success).toBe(false)
  })

  it('has no version that ends before its second day', () => {
    for (const to of ['2000-01-01', '1999-12-31']) {
      const issue = versionSchema().safeParse({ ...VERSION, to }).error?.issues[0]
      expect(issue).toMatchObject({ path: ['to'], message: 'expected `to` after `from`' })
    }
  })

  it.each(['by', 'standard', 'notice', 'limit'])('has no waiver with an empty %s', (field) => {
    const waiver = { by: 'b', standard: 's', notice: 'n', limit: 'l' }
    expect(waiverSchema().safeParse(waiver).success).toBe(true)
    expect(waiverSchema().safeParse({ ...waiver, [field]: '' }).success).toBe(false)
    expect(waiverSchema().safeParse({ ...waiver, until: '2000-01-01' }).success).toBe(false)
  })

  it('has no lapse without a reason', () => {
    const lapse = { from: '2001-01-01', to: '2002-01-01', because: 'b' }
    expect(lapseSchema().safeParse(lapse).success).toBe(true)
    expect(lapseSchema().safeParse({ ...lapse, because: '' }).success).toBe(false)
    expect(lapseSchema().safeParse({ ...lapse, why: 'x' }).success).toBe(false)
  })

  it('is filed as it is', () => {
    const filed = { one: LAW as ProvisionData }
    expect(defineProvisions(filed)).toBe(filed)
  })
})
