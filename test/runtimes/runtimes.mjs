// The runtimes, and how each runs the program: as ES modules from node_modules where it has them, from one bundled file
// where it has none.
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { here, run } from './tools.mjs'

// A zone that skipped a day and a language with another dotted i: neither may be seen in the results.
const ELSEWHERE = { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }

const LOADED = `
import * as imet from 'imet'
import { check } from './program.mjs'
import checks from './checks.mjs'
console.log(JSON.stringify(await check(imet, checks)))
`
const REQUIRED = `
const imet = require('imet')
Promise.all([import('./program.mjs'), import('./checks.mjs')])
  .then(([{ check }, checks]) => check(imet, checks.default))
  .then((report) => console.log(JSON.stringify(report)))
`
const WORKER = `
import * as imet from 'imet'
import { check } from './program.mjs'
import checks from './checks.mjs'
export default { async fetch() { return Response.json(await check(imet, checks)) } }
`

/** Writes the program into the project, and the bundle of it for runtimes without node_modules. */
export async function bundledProgram(project, checks, require) {
  copyFileSync(join(here, 'program.mjs'), join(project, 'program.mjs'))
  writeFileSync(join(project, 'checks.mjs'), `export default ${JSON.stringify(checks)}`)
  writeFileSync(join(project, 'loaded.mjs'), LOADED)
  writeFileSync(join(project, 'required.cjs'), REQUIRED)
  writeFileSync(join(project, 'worker-source.mjs'), WORKER)
  const { build } = require('esbuild')
  const options = { bundle: true, format: 'esm', target: 'es2022', logLevel: 'silent' }
  await build({ ...options, entryPoints: [join(project, 'worker-source.mjs')], outfile: join(project, 'worker.mjs') })
  await build({ ...options, entryPoints: [join(project, 'loaded.mjs')], outfile: join(project, 'page.mjs') })
  copyFileSync(join(here, 'workerd.capnp'), join(project, 'workerd.capnp'))
}

/** The program of a package in this folder's node_modules, for this machine's platform; `undefined` where it has none. */
function installed(scope, file) {
  const folder = join(here, 'node_modules', scope)
  const packages = existsSync(folder) ? readdirSync(folder) : []
  return packages.map((name) => join(folder, name, file)).find((path) => existsSync(path))
}

const versionOf = (name) => JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version

const platform = `${process.platform} ${process.arch}`

function inProcess(name, binary, args, project, env = ELSEWHERE) {
  const missing = binary === undefined || !existsSync(binary)
  return {
    name,
    why: missing ? `no program of it was installed for ${platform}` : undefined,
    run: async () => JSON.parse(run(binary, args, { cwd: project, env: { ...process.env, ...env }, maxBuffer: 1 << 26 })),
  }
}

function nodes(project) {
  const wanted = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).optionalDependencies
  return Object.entries(wanted).flatMap(([folder, named]) => {
    const version = named.slice(named.lastIndexOf('@') + 1)
    const binary = join(here, 'node_modules', folder, 'bin/node')
    return [
      inProcess(`Node ${version}, ES modules`, binary, ['loaded.mjs'], project),
      inProcess(`Node ${version}, CommonJS`, binary, ['required.cjs'], project),
    ]
  })
}

/** workerd takes any free port and says which on a pipe. */
async function askWorkerd(binary, project) {
  const child = spawn(binary, ['serve', 'workerd.capnp', '--control-fd=3'], {
    cwd: project,
    env: { ...process.env, ...ELSEWHERE },
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  })
  try {
    const port = await new Promise((resolve, reject) => {
      let told = ''
      child.stdio[3].on('data', (chunk) => {
        told += chunk
        const listening = told.split('\n').find((line) => line.includes('"listen"'))
        if (listening !== undefined) resolve(JSON.parse(listening).port)
      })
      child.once('error', reject)
      child.once('exit', (code) => reject(new Error(`workerd ended with ${code} before it listened`)))
    })
    const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(60_000) })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`workerd answered ${answer.status}: ${text}`)
    return JSON.parse(text)
  } finally {
    child.kill()
  }
}

function workerd(project) {
  const binary = installed('@cloudflare', 'bin/workerd')
  return {
    name: `workerd ${versionOf('workerd')}, bundled by esbuild`,
    why: binary === undefined ? `no program of it was installed for ${platform}` : undefined,
    run: () => askWorkerd(binary, project),
  }
}

/** A page of this machine loads the bundle; what it would print is what it answers. */
async function askChromium(binary, project, require) {
  const { chromium } = require('playwright-core')
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>imet</title>'))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({
    executablePath: binary,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
    env: { ...process.env, ...ELSEWHERE },
  })
  try {
    const page = await browser.newPage({ timezoneId: ELSEWHERE.TZ, locale: 'tr-TR' })
    const printed = page.waitForEvent('console', { predicate: (message) => message.type() === 'log', timeout: 60_000 })
    const broken = new Promise((_, reject) => page.once('pageerror', reject))
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await page.addScriptTag({ path: join(project, 'page.mjs'), type: 'module' })
    return JSON.parse((await Promise.race([printed, broken])).text())
  } finally {
    await browser.close()
    server.close()
  }
}

function chromium(project, require) {
  const known = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const binary = known.find((path) => path !== undefined && existsSync(path))
  return {
    name: `Chromium${binary === undefined ? '' : ` ${run(binary, ['--version']).match(/[\d.]+/)?.[0]}`}, bundled by esbuild`,
    why: binary === undefined ? 'no Chromium was found; name one in CHROMIUM' : undefined,
    run: () => askChromium(binary, project, require),
  }
}

/** Every runtime, the first of them the one whose bytes the others must give. */
export function runtimes(project, require) {
  const host = inProcess(`Node ${process.versions.node}, this one`, process.execPath, ['loaded.mjs'], project, { TZ: 'UTC' })
  const deno = installed('@deno', 'deno')
  const denoHome = { ...ELSEWHERE, DENO_DIR: join(project, '.deno'), DENO_NO_UPDATE_CHECK: '1' }
  return [
    host,
    ...nodes(project),
    // Deno grants nothing that is not asked for: the program gets no file, network or environment.
    inProcess(`Deno ${versionOf('deno')}`, deno, ['run', '--no-prompt', '--no-remote', 'loaded.mjs'], project, denoHome),
    inProcess(`Bun ${versionOf('bun')}`, installed('@oven', 'bin/bun'), ['run', 'loaded.mjs'], project),
    workerd(project),
    chromium(project, require),
  ]
}
