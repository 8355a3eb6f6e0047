import { describe, expect, it } from 'vitest'
import { jsonSchemaOf } from '../../src/schema/json-schema.ts'
import { schemaNames } from '../../src/schema/catalog.ts'
import { named } from '../../src/schema/named.ts'
import { tools } from '../../src/schema/tools.ts'
import { descriptionsFile } from './documented.ts'
import { printed } from './printed.ts'

// After a change that is meant: `npx vitest run test/schema -u`, twice, since the schemas hold the words of the first file.
describe('a changed schema is seen in review', () => {
  it('has the words of the documentation', async () => {
    await expect(descriptionsFile(Object.keys(named()))).toMatchFileSnapshot('../../src/schema/all-descriptions.ts')
  })

  it.each(schemaNames())('%s', async (name) => {
    await expect(printed(jsonSchemaOf(name))).toMatchFileSnapshot(`snapshots/${name}.json`)
  })

  it('the inputs of the tools', async () => {
    const inputs = tools().map(({ name, description, inputSchema }) => ({ name, description, inputSchema }))
    await expect(printed(inputs)).toMatchFileSnapshot('snapshots/tools.json')
  })
})
