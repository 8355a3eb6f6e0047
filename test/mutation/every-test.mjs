import { readFileSync, writeFileSync } from 'node:fs'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner'

const [{ factory }] = vitestPlugins

/** In the copy of the tree, which all runners share: how many tests there are where nothing is changed. */
const COUNT = 'tests-of-the-area.txt'

/**
 * The runner of vitest, with each mutant in place before anything is loaded, and all tests of the area run against it. A
 * test file that cannot be loaded any more has no tests: the runner does not see it fail, and here it counts as failed.
 */
function everyTest(injector) {
  const runner = factory(injector)
  const dryRun = runner.dryRun.bind(runner)
  const mutantRun = runner.mutantRun.bind(runner)
  runner.dryRun = async (options) => {
    const result = await dryRun(options)
    if (result.status === 'complete') writeFileSync(COUNT, String(result.tests.length))
    return result
  }
  runner.mutantRun = async (options) => {
    const result = await mutantRun({ ...options, testFilter: undefined, mutantActivation: 'static' })
    if (result.status !== 'survived' || result.nrOfTests >= Number(readFileSync(COUNT, 'utf8'))) return result
    return { status: 'killed', killedBy: [], failureMessage: 'A test file could not be loaded.', nrOfTests: result.nrOfTests }
  }
  return runner
}
everyTest.inject = factory.inject

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'every-test', everyTest)]
