import { existsSync, readFileSync } from 'node:fs'

/** The built package, as its own `exports` name it: what a user would import. `IMET_ROOT` names another copy of it. */
export const ROOT = process.env.IMET_ROOT === undefined ? new URL('../../', import.meta.url) : new URL(`file://${process.env.IMET_ROOT}/`)

const { exports } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'))

/** Where an area of the built package is, or `null` where the package has no such entry. */
export function entryOf(name) {
  const entry = exports[`./${name}`]
  if (entry === undefined) return null
  const file = new URL(entry.import.default, ROOT)
  if (!existsSync(file)) throw new Error(`${file.pathname} is missing: run \`npm run build\` first`)
  return file.href
}

/** An area of the built package, or `null` where the package has no such entry. */
export async function area(name) {
  const entry = entryOf(name)
  return entry === null ? null : import(entry)
}
