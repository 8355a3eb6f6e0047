import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** The floors of the house, from the ground up. A folder imports from itself and from lower floors only. */
const FLOORS = [['core'], ['law'], ['training'], ['status', 'eligibility', 'allocation'], ['records'], ['interop'], ['explain', 'verify'], ['schema']]

const zones = FLOORS.flatMap((floor, level) =>
  floor.map((area) => ({
    target: `./src/${area}`,
    from: './src',
    except: [`./${area}`, ...FLOORS.slice(0, level).flat().map((lower) => `./${lower}`)],
    message: `src/${area} may import only from itself and from the floors below it (CONTRIBUTING.md, "The house").`,
  })),
)

const ambient = (names, why) => names.map((name) => ({ name, message: why }))
const IO = 'src/ is pure: no clock, timers, environment, network, file system or console.'

export default tseslint.config(
  { ignores: ['dist/', 'docs/site/', 'coverage/', 'test/bench/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/no-cycle': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-nodejs-modules': 'error',
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'date-fns', message: 'Import date-fns/<function>: the root costs 200 ms of cold start.' },
            { name: '@date-fns/utc', message: 'Import @date-fns/utc/date/mini.' },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...ambient(
          [
            'process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'console', 'performance',
            'crypto', 'XMLHttpRequest', 'WebSocket', 'localStorage', 'sessionStorage', 'navigator', 'document', 'window',
            'require', 'Buffer', 'Deno', 'Bun', 'globalThis', 'self',
          ],
          IO,
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: IO },
        { object: 'Math', property: 'random', message: IO },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: IO },
        { selector: "CallExpression[callee.name='Date']", message: IO },
        { selector: 'ImportExpression', message: 'src/ loads nothing at run time.' },
      ],
    },
  },
)
