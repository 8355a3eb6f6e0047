// Type-checks the library without Node's types, and the tests, the examples and the explorer, two at a time.
import { spawn } from 'node:child_process'

const PROJECTS = ['test', '.', 'docs/examples', 'docs/explorer']

let failed = false
async function work(queue) {
  for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
    const status = await new Promise((done) => spawn('npx', ['tsc', '--noEmit', '-p', project], { stdio: 'inherit' }).on('close', done))
    if (status !== 0) failed = true
  }
}

const queue = [...PROJECTS]
await Promise.all([work(queue), work(queue)])
process.exit(failed ? 1 : 0)
