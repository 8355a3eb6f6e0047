import { ImetError } from '../src/core/errors.ts'

/** How a call is refused: code, path and message; nothing where it is not. */
export function refusal(ask: () => unknown): readonly string[] {
  try {
    ask()
  } catch (error) {
    if (error instanceof ImetError) return [error.code, error.path, error.message]
    throw error
  }
  return []
}
