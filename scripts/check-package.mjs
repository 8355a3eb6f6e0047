// Packs the built package, checks it with publint and @arethetypeswrong/cli, then installs the tarball in a scratch
// project outside the repository and imports it once as an ES module and once as CommonJS.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const scratch = mkdtempSync(join(tmpdir(), 'imet-package-'))
const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })

try {
  const packed = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch]))
  const entry = Array.isArray(packed) ? packed[0] : Object.values(packed)[0]
  const tarball = join(scratch, entry.filename)
  console.log(`packed ${entry.filename}: ${entry.entryCount ?? entry.files.length} files, ${entry.size} bytes`)

  run('npx', ['publint', '--strict', tarball])
  console.log('publint: clean')
  run('npx', ['attw', tarball])
  console.log('are the types wrong: no')

  writeFileSync(join(scratch, 'package.json'), JSON.stringify({ name: 'scratch', private: true }))
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', tarball], scratch)
  const question = `
    const decision = imet.assessCountry('PAK', '2018-09-01')
    if (decision.access !== 'barred') throw new Error('expected PAK barred on 2018-09-01, got ' + decision.access)
    if (eligibility.assessCountry !== undefined) throw new Error('the eligibility engine must not carry the records')
    if (typeof eligibility.assess !== 'function') throw new Error('imet/eligibility has no assess')
    console.log(kind + ': PAK on 2018-09-01 is ' + decision.access)`
  writeFileSync(
    join(scratch, 'esm.mjs'),
    `import * as imet from 'imet'; import * as eligibility from 'imet/eligibility'; const kind = 'ES module';${question}`,
  )
  writeFileSync(
    join(scratch, 'cjs.cjs'),
    `const imet = require('imet'); const eligibility = require('imet/eligibility'); const kind = 'CommonJS';${question}`,
  )
  for (const file of ['esm.mjs', 'cjs.cjs']) process.stdout.write(run('node', [file], scratch))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
