import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { kept, without } from '../docs/explorer/build/plugins.ts'
import { STYLE } from '../src/explain/pictures/style.ts'

/** The explorer of the docs site: one page, its style and its script, with all records, and nothing from anywhere else. */
const SOURCE = fileURLToPath(new URL('../docs/explorer/', import.meta.url))
const SITE = process.argv[2] ?? fileURLToPath(new URL('../docs/site/explorer/', import.meta.url))

/** Everything that the page loads, compressed by brotli as a server keeps it, file by file: the bytes that go over the wire. */
const BUDGET = 150_000

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${SOURCE}${entry}`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    plugins: [kept, without],
    logOverride: { 'import-is-undefined': 'silent' },
  })
  return outputFiles[0]?.text ?? ''
}

const files: Readonly<Record<string, string>> = {
  'index.html': await readFile(`${SOURCE}index.html`, 'utf8'),
  // The pictures carry a style of their own, which the page's content security policy keeps from speaking: it stands here.
  'explorer.css': (await build({ stdin: { contents: `${STYLE}\n${await readFile(`${SOURCE}explorer.css`, 'utf8')}`, loader: 'css' }, write: false, minify: true })).outputFiles[0]?.text ?? '',
  'explorer.js': await bundled('main.ts'),
}

await rm(SITE, { recursive: true, force: true })
await mkdir(SITE, { recursive: true })
for (const [name, text] of Object.entries(files)) await writeFile(`${SITE}/${name}`, text)

const sizes = Object.entries(files).map(([name, text]) => {
  const brotli = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) } })
  return { name, plain: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length, brotli: brotli.length }
})
const total = sizes.reduce((sum, { plain, gzip, brotli }) => ({ name: 'all', plain: sum.plain + plain, gzip: sum.gzip + gzip, brotli: sum.brotli + brotli }), { name: 'all', plain: 0, gzip: 0, brotli: 0 })
for (const { name, plain, gzip, brotli } of [...sizes, total]) {
  console.log(`${name.padEnd(14)}${String(plain).padStart(9)} bytes  gzip -9 ${String(gzip).padStart(7)}  brotli -q 11 ${String(brotli).padStart(7)}`)
}
if (total.brotli > BUDGET) {
  console.error(`The explorer loads ${total.brotli} bytes compressed by brotli -q 11; no more than ${BUDGET} are allowed.`)
  process.exitCode = 1
}
