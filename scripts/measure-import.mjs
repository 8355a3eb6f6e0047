// Prints the cold import time of the package's root beside that of zod alone: fresh processes, interleaved, minimum
// and median of each. Run after `npm run build`.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROUNDS = 15
const built = fileURLToPath(new URL('../dist/index.js', import.meta.url))
const measured = { zod: 'zod', imet: built }
const times = { zod: [], imet: [] }

for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, specifier] of Object.entries(measured)) {
    const code = `const t = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - t)`
    times[name].push(Number(execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8' })))
  }
}

const sorted = (values) => [...values].sort((a, b) => a - b)
for (const [name, values] of Object.entries(times)) {
  const ordered = sorted(values)
  console.log(`${name}: minimum ${ordered[0].toFixed(1)} ms, median ${ordered[Math.floor(ROUNDS / 2)].toFixed(1)} ms`)
}
console.log(`ratio of minima: ${(sorted(times.imet)[0] / sorted(times.zod)[0]).toFixed(2)}`)
