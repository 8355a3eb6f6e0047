import { readFileSync } from 'node:fs'
import { parsedEachTime, preparsed } from './cedar.mjs'
import { feelin } from './feelin.mjs'
import { verdict, withIds } from './if-chain.mjs'
import { assess, doors } from './imet.mjs'
import { compiled, interpreted } from './json-logic.mjs'
import { jsonRules } from './json-rules.mjs'
import { opa } from './opa.mjs'
import { publicodes } from './publicodes.mjs'

export const engines = [
  verdict, withIds, assess, ...doors, compiled, interpreted, preparsed, parsedEachTime, jsonRules, publicodes, feelin, opa,
]

/** What an engine's answer tells beside the access. */
export const GIVES = {
  access: 'access only',
  ids: 'ids in effect',
  reasons: 'ids, conditions met and failed',
  missing: 'ids, missing facts',
  full: 'findings with citation and sources, missing facts, remedies',
}

/** The version of an engine's package that is installed. */
export function versionOf({ package: name }) {
  if (name === undefined) return null
  return JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version
}
