import { ImetError } from './errors.ts'

/** What a caller's own getter or proxy throws is no answer of ours: a value that cannot be read is refused. */
export function readable<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof ImetError) throw error
    throw new ImetError('invalid-input', path, 'expected plain data that can be read, got an object that throws')
  }
}
