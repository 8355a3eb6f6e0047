import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LEVELS, type Level } from './level.ts'

/** The highest level that the changesets in a folder declare for the package. */
export function declaredLevel(folder: string): Level {
  if (!existsSync(folder)) return 'none'
  const levels = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => /^---\n[\s\S]*?["']?imet["']?: (patch|minor|major)\b[\s\S]*?\n---/.exec(readFileSync(join(folder, file), 'utf8'))?.[1])
  return LEVELS.reduce<Level>((highest, level) => (levels.includes(level) ? level : highest), 'none')
}
