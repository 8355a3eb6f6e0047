// Compares two versions of the records: what changed, whose access flips on which days, and which release that needs.
// scripts/data-changes/run.ts says how it is called; the policy stands in CONTRIBUTING.md, "Changes".
import { register } from 'tsx/esm/api'

register()
const { run } = await import('./data-changes/run.ts')
process.exitCode = run(process.argv.slice(2))
