import { relative } from 'node:path'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** Tells of each mutant that no test noticed when it is found: a whole run takes long, and a missing test can be written meanwhile. */
class Left {
  onMutantTested({ status, fileName, location: { start }, mutatorName, replacement }) {
    if (status !== 'Survived' && status !== 'NoCoverage') return
    console.log(`left: ${relative(process.cwd(), fileName)}:${start.line}:${start.column} ${mutatorName} -> ${replacement.replace(/\s+/g, ' ').slice(0, 120)}`)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'left', Left)]
