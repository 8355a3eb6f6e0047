import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/** Whether making the value calls or spreads something outside of the functions in it: a bundler must then suppose an effect. */
function runsCode(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isSpreadAssignment(node) || ts.isSpreadElement(node) || ts.isTemplateExpression(node)) return true
  return ts.forEachChild(node, runsCode) ?? false
}

/**
 * Marks each constant of a module as one that may be dropped where nothing uses it. Nothing in `src/` has an effect (lint
 * sees to it), but a bundler cannot know: it keeps every constant that is made by a call or a spread, and all that it
 * mentions. A program that asks for a fiscal year would carry zod.
 */
export const droppable: Plugin = {
  name: 'droppable',
  setup(setup) {
    setup.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const values = ts
        .createSourceFile(path, text, ts.ScriptTarget.ES2022)
        .statements.filter((statement) => ts.isVariableStatement(statement))
        .flatMap(({ declarationList }) => declarationList.declarations)
        .flatMap(({ initializer }) => (initializer !== undefined && runsCode(initializer) ? [initializer] : []))
      const contents = values.reduceRight(
        (made, { pos, end }) => `${made.slice(0, pos)} /* @__PURE__ */ (() => (${made.slice(pos, end)}))()${made.slice(end)}`,
        text,
      )
      return { contents, loader: 'ts' }
    })
  },
}
