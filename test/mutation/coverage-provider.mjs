// The v8 provider, from here: vitest looks for it beside itself only, and nobody who installs the project needs it.
import { fileURLToPath } from 'node:url'
import v8 from '@vitest/coverage-v8'

export default {
  ...v8,
  async getProvider() {
    const provider = await v8.getProvider()
    const resolved = provider.resolveOptions.bind(provider)
    provider.resolveOptions = () =>
      Object.assign(resolved(), { provider: 'custom', customProviderModule: fileURLToPath(import.meta.url) })
    return provider
  },
}
