import { describe, expect, it } from 'vitest'
import { allocate } from '../../../src/allocation/allocate.ts'
import type { AllocationPlan } from '../../../src/allocation/plan.ts'
import { countries, countryName } from '../../../src/core/country.ts'
import { planAlternative, planSvg } from '../../../src/explain/pictures/plan-svg.ts'
import { participationOf } from '../../../src/records/participation.ts'
import { checkPicture, descriptionOf } from './picture.ts'
import { all, type Node } from './xml.ts'

function planOf(most: number, available: number): AllocationPlan {
  const lines = countries().slice(0, most).map((country) => ({ country, requested: (participationOf(country)[0]?.cost.most ?? 0) * 100 + 100 }))
  return allocate({ fiscalYear: 2013, available, unit: 100, basis: 'pro-rata', lines })
}

const texts = (svg: Node) => all(svg, 'text').map(({ text }) => text)

describe('the picture of a plan', () => {
  const plans = [[0, 100], [1, 50_000_00], [5, 300_000_00], [150, 20_000_000_00]] as const

  it.each(plans.flatMap(([lines, available]) => [300, 360, 640, 960].map((width) => [lines, available, width] as const)))(
    'is sound with %i lines of %i cents at %i',
    (lines, available, width) => {
      const plan = planOf(lines, available)
      expect(plan.lines.length).toBe(lines)
      const svg = checkPicture(planSvg(plan, { width }))
      for (const { country } of plan.lines) expect(descriptionOf(svg)).toContain(`${countryName(country)}: requested $`)
    },
  )

  const line = { country: 'JOR', requested: 500_00, allocated: 400_00, reasons: [] } as const
  const plan: AllocationPlan = {
    ...planOf(0, 100), available: 1000_00, reserved: 100_00, unallocated: 49_50,
    lines: [{ ...line, country: 'PAK', allocated: 0 }, line, { ...line, country: 'TUN', requested: 0, allocated: 450_50, held: 100_00 }],
  }

  it('sorts the lines, and drops no cent without a word', () => {
    const shown = texts(checkPicture(planSvg(plan)))
    const order = ['Tunisia', 'Jordan', 'Pakistan'].map((name) => shown.indexOf(name))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order[0]).toBeGreaterThan(0)
    for (const text of ['$450.50', '$400', '$500', 'Set aside $100', 'Not allocated $49.50', 'Held until certified: $100']) expect(shown).toContain(text)
    expect(planAlternative(plan)).toBe(
      'IMET allocation, FY2013. $850.50 allocated: $149.50 less than was requested. Available $1,000, requested $1,000, set aside $100, not allocated $49.50. Tunisia: requested $0, allocated $450.50, $100 of it held until certified. Jordan: requested $500, allocated $400. Pakistan: requested $500, allocated $0.',
    )
  })

  it('draws the amounts to one scale', () => {
    const svg = checkPicture(planSvg(plan))
    const rows = all(svg, 'g').map(({ children }) => children.filter(({ name }) => name === 'rect').map(({ attributes }) => Number(attributes['width'])))
    const [tunisia = [], jordan = [], pakistan = []] = rows
    expect((tunisia[0] ?? 0) / (tunisia[1] ?? 1)).toBeCloseTo(350.5 / 100, 2)
    expect((jordan[1] ?? 0) / (jordan[0] ?? 1)).toBeCloseTo(0.8, 3)
    expect(pakistan).toEqual([jordan[0]])
  })

  it('says that rules in conflict leave nothing allocated', () => {
    const made = allocate({
      fiscalYear: 2020, available: 100, basis: 'as-requested', lines: [{ country: 'JOR', requested: 50 }],
      rules: [{ kind: 'floor', country: 'JOR', amount: 200 }],
    })
    expect(made.findings.map(({ kind }) => kind)).toContain('infeasible')
    expect(planAlternative(made)).toContain('The rules cannot all be kept: nothing is allocated.')
    checkPicture(planSvg(made))
  })

  it('is the same bytes for the same input, and escapes a hostile title', () => {
    const title = '</title><script>alert("1")</script>&'
    expect(planSvg(plan, { title })).toBe(planSvg(plan, { title }))
    expect(checkPicture(planSvg(plan, { title, width: 360 })).children[0]?.text).toBe(title)
  })

  it.each([
    ['nothing', 'invalid-input', 'plan', () => planSvg(undefined as never)],
    ['an unknown country', 'unknown-country', 'plan.lines[0].country', () => planSvg({ ...plan, lines: [{ ...line, country: 'ZZZ' as never }] })],
    ['half a cent', 'invalid-money', 'plan.lines[0].allocated', () => planSvg({ ...plan, lines: [{ ...line, allocated: 0.5 }] })],
    ['a bad year', 'invalid-fiscal-year', 'plan.fiscalYear', () => planSvg({ ...plan, fiscalYear: 13 })],
    ['an amount below zero', 'invalid-input', 'plan.unallocated', () => planSvg({ ...plan, unallocated: -1 })],
    ['a plan that does not add up', 'invalid-input', 'plan.available', () => planSvg({ ...plan, available: 999_00 })],
    ['more held than given', 'invalid-input', 'plan.lines[0].held', () => planSvg({ ...plan, lines: [{ ...line, held: 900_00 }], reserved: 600_00, unallocated: 0 })],
    ['a width as text', 'invalid-input', 'options.width', () => planSvg(plan, { width: '360' } as never)],
  ] as const)('refuses %s', (_, code, path, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'ImetError', code, path }))
  })
})
