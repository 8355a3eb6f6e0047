import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessCountry, explain, timelineOf } from '../../src/index.ts'
import { callTool, tools, type ToolName } from '../../src/schema/tools.ts'
import { samples } from './samples.ts'
import { validator } from './validator.ts'

interface Node {
  readonly type?: string
  readonly properties?: object
  readonly additionalProperties?: unknown
  readonly title?: string
}

/** Every object in a schema that says which fields it has. */
function objectsIn(schema: unknown, at = ''): [string, Node][] {
  if (typeof schema !== 'object' || schema === null) return []
  const own: [string, Node][] = 'properties' in schema && 'type' in schema ? [[at, schema as Node]] : []
  return [...own, ...Object.entries(schema).flatMap(([key, part]) => objectsIn(part, `${at}/${key}`))]
}

/** An input of each tool that can be answered. */
const question = fc.constantFrom(
  { country: 'PAK', on: '2018-09-01' }, { country: 'SEN', on: '2021-06-01', knownOn: '2020-01-01' }, { country: 'ZAR', on: '1995-06-01' },
)
const facts = fc.constantFrom({ country: 'SEN', facts: [{ fact: 'executive-suspension/applies', value: true }] }, { country: 'PAK', facts: [] })
const inputs: Readonly<Record<ToolName, fc.Arbitrary<unknown>>> = {
  assess_country: question,
  status_on: question,
  timeline_of: question.map(({ country }) => ({ country })),
  assess: facts.map((input) => ({ ...input, on: '2021-06-01' })),
  assess_nomination: samples.nomination,
  allocate: samples['allocation-input'],
  law_on: question.map(({ on }) => ({ on })),
  ways_out: question,
  settles: question,
  compare_law: facts.map((input) => ({ from: '2019-01-07', to: '2019-01-08', facts: input })),
  explain: fc.oneof(
    question.map((input) => ({ question: { tool: 'assess_country', input }, format: 'text' })),
    samples.nomination.map((input) => ({ question: { tool: 'assess_nomination', input }, format: 'markdown' })),
    samples['allocation-input'].map((input) => ({ question: { tool: 'allocate', input }, format: 'text' })),
    question.map((input) => ({ question: { tool: 'ways_out', input }, format: 'text' })),
    facts.map((input) => ({ question: { tool: 'compare_law', input: { from: '2019-01-07', to: '2019-01-08', facts: input } }, format: 'text' })),
  ),
}

describe('tools', () => {
  it('are described in one line, by closed objects', () => {
    for (const { name, description, inputSchema, outputSchema } of tools()) {
      expect(description.length, name).toBeLessThan(160)
      expect(description).not.toContain('\n')
      for (const schema of [inputSchema, outputSchema]) {
        expect(schema['type'], name).toBe('object')
        const open = objectsIn(schema).filter(([, node]) => node.additionalProperties !== false).map(([at]) => at)
        // A line of an allocation may carry the caller's decision as it is.
        for (const at of open) expect(at).toMatch(/AllocationInput|StatusDecision|\/properties\/lines\/items/)
      }
    }
  })

  describe.each(tools())('$name', ({ name, inputSchema, outputSchema }) => {
    const takes = validator().compile(inputSchema)
    const gives = validator().compile(outputSchema)

    it('answers what its schemas say', () => {
      fc.assert(
        fc.property(inputs[name], (input) => {
          expect(takes(input), JSON.stringify(takes.errors)).toBe(true)
          const output = callTool(name, input)
          expect(output).not.toHaveProperty('error')
          const plain = JSON.parse(JSON.stringify(output)) as unknown
          expect(plain).toEqual(output)
          expect(gives(plain), JSON.stringify(gives.errors)).toBe(true)
        }),
        { numRuns: 12 },
      )
    })

    it('gives back as data what it cannot read', () => {
      fc.assert(
        fc.property(fc.oneof(fc.anything(), fc.object(), inputs[name].map((input) => ({ ...(input as object), another: 1 }))), (input) => {
          expect(takes(input)).toBe(false)
          const { error } = callTool(name, input) as { error: Record<string, unknown> }
          expect(Object.keys(error)).toEqual(['code', 'path', 'message'])
        }),
      )
    })
  })

  it('answer as the functions do', () => {
    expect(callTool('assess_country', { country: 'PAK', on: '2018-09-01' })).toEqual(assessCountry('PAK', '2018-09-01'))
    expect(callTool('timeline_of', { country: 'PAK' })).toEqual({ spans: timelineOf('PAK') })
    const asked = { question: { tool: 'assess_country', input: { country: 'PAK', on: '2018-09-01' } }, format: 'text' }
    expect(callTool('explain', asked)).toEqual({ text: explain(assessCountry('PAK', '2018-09-01'), { format: 'text' }) })
  })

  it.each([
    ['asses_country', {}, 'invalid-input', 'name', 'did you mean "assess_country"?'],
    ['assess_country', { country: 'PKA', on: '2018-09-01' }, 'unknown-country', 'country', 'PAK'],
    ['assess_country', { country: 'PAK', on: '2018-02-30' }, 'invalid-day', 'on', 'real calendar day'],
    ['compare_law', { from: '2020-01-02', to: '2020-01-01' }, 'invalid-interval', 'to', '2020-01-02'],
    ['assess', { country: 'SEN', facts: [{ fact: 'no-such/applies', value: true }], on: '2020-01-01' }, 'unknown-fact', 'facts[0].fact', 'no-such'],
    ['assess_nomination', null, 'invalid-input', 'input', 'expected object'],
    ['law_on', undefined, 'invalid-input', 'input', 'expected object'],
  ])('%s %j: %s', (name, input, code, path, message) => {
    const { error } = callTool(name, input) as { error: Record<string, string> }
    expect(error).toMatchObject({ code, path })
    expect(error['message']).toContain(message)
  })
})
