import { describe, expect, it } from 'vitest'
import { allocate, assessCountry, explain, statusOn, timelineOf } from '../../src/index.ts'

describe('explain', () => {
  it('puts the answer first, with the ground, the way out and the doubts', () => {
    const text = explain(assessCountry('PAK', '2018-09-01'), { format: 'text' })
    expect(text.split('\n')[0]).toBe(
      'On 2018-09-01, Pakistan may not receive IMET (barred). That is executive policy; law alone leaves it open.',
    )
    for (const part of ['What stops it:', '22 U.S.C. 2347(a)', 'What would lift it:', 'What the record cannot show:', 'Set aside:']) {
      expect(text).toContain(part)
    }
  })

  it('keeps law and policy apart', () => {
    expect(explain(assessCountry('SAU', '2020-01-16'), { format: 'text' })).not.toContain('executive policy;')
  })

  it('says what was known, and does not know better', () => {
    const text = explain(assessCountry('PAK', '2018-09-01', { knownOn: '2018-08-01' }), { format: 'text' })
    expect(text.split('\n')[0]).toBe('On 2018-09-01, as publicly known on 2018-08-01, Pakistan may receive IMET (open).')
  })

  it('writes Markdown whose marks are its own', () => {
    const markdown = explain(assessCountry('PAK', '2018-09-01'), { format: 'markdown' })
    expect(markdown.startsWith('**On 2018-09-01, Pakistan may not receive IMET (barred).')).toBe(true)
    expect(markdown).toContain('## What stops it')
    expect(markdown).toContain(String.raw`\[Foreign Assistance Act of 1961`)
  })

  it('tells a status, a timeline and a plan', () => {
    expect(explain(statusOn('PAK', '2018-09-01'), { format: 'text' }).split('\n')[0]).toBe(
      'On 2018-09-01 Pakistan was suspended (access: barred), since 2018-08-10.',
    )
    expect(explain(timelineOf('PAK'), { format: 'text' })).toContain('now resumption-approved')
    const plan = allocate({
      fiscalYear: 2020,
      available: 9,
      basis: 'pro-rata',
      lines: [{ country: 'JOR', requested: 5 }, { country: 'TUN', requested: 3 }, { country: 'MAR', requested: 2 }],
    })
    expect(explain(plan, { format: 'text' })).toContain('FY2020: of $0.09, $0.09 to 3 lines')
  })
})
