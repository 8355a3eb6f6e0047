// The end of the bundle: runs every test, the quickest first, until one fails. Without a mutant it writes how long each takes.
import { readFileSync, writeFileSync } from 'node:fs'
import { collected } from './shim.mjs'

const [order, isFirst] = process.argv.slice(2)

if (isFirst === 'first') {
  const timed = []
  for (const [place, { name, run }] of collected.entries()) {
    const began = performance.now()
    try {
      await run()
    } catch (error) {
      console.error(`${name}\n${error.stack}`)
      process.exit(1)
    }
    timed.push([place, performance.now() - began])
  }
  writeFileSync(order, JSON.stringify(timed.sort((a, b) => a[1] - b[1]).map(([place]) => place)))
} else {
  for (const place of JSON.parse(readFileSync(order, 'utf8'))) {
    try {
      await collected[place].run()
    } catch {
      process.exit(1)
    }
  }
}
process.exit(0)
