/** The version of the library, the same as in its package; a release sets it. */
export const LIBRARY = '0.0.0'
