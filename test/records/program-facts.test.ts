import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { ImetError } from '../../src/core/errors.ts'
import { participationOf } from '../../src/records/participation.ts'
import { programFactSchema } from '../../src/records/program-fact.ts'
import { programFacts } from '../../src/records/program-facts.ts'

const facts = programFacts()
const figureOf = (id: string) => facts.find((fact) => fact.id === id)?.figure

describe('program facts', () => {
  it('fit their schema', () => {
    expect(() => z.array(programFactSchema()).parse(facts)).not.toThrow()
  })

  it('have unique ids that begin with what they are about, and run forward', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
    expect(facts.filter(({ id, about }) => !id.startsWith(`${about.toLowerCase()}-`))).toEqual([])
    expect(facts.filter(({ from, through }) => from !== null && through !== null && through < from)).toEqual([])
  })

  it('tell of the six countries', () => {
    for (const country of ['AFG', 'EGY', 'MLI', 'PAK', 'SAU', 'SEN'] as const) {
      expect(programFacts(country).length).toBeGreaterThan(0)
    }
  })

  it('carry the figures of the article', () => {
    expect(figureOf('afg-money-2002-2020')).toEqual({ value: 26_000_000, unit: 'USD', about: true })
    expect(figureOf('egy-money-2016')).toEqual({ value: 1_800_000, unit: 'USD', about: true })
    expect(figureOf('program-2019-students')?.value).toBe(5181)
    expect(figureOf('program-2019-countries')?.value).toBe(153)
  })

  it('agree with the published lines where both speak', () => {
    const egypt = participationOf('EGY').find(({ fiscalYear }) => fiscalYear === 2014)
    expect(figureOf('egy-students-2014')?.value).toBe(egypt?.students)
    expect(figureOf('pak-lines-2020')?.value).toBe(participationOf('PAK').at(-1)?.students)
    expect(participationOf('SEN').map(({ fiscalYear }) => fiscalYear)).toHaveLength(22)
  })

  it('name three schools that teach in Spanish and the two bodies that run the program', () => {
    expect(programFacts('program').filter(({ topic }) => topic === 'school')).toHaveLength(3)
    expect(programFacts('program').filter(({ topic }) => topic === 'administration')).toHaveLength(2)
  })

  it('refuse a country that does not exist', () => {
    expect(() => programFacts('XXX' as never)).toThrow(ImetError)
  })
})
