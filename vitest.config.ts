import {defineConfig} from 'vitest/config'

export default defineConfig({
  // As the bundler does, so that the commands keep and use their results in tests too.
  define: {__STELE_BUILD__: '"test"'},
  test: {
    include: ['test/**/*.test.ts'],
    // A busy machine is no failure.
    testTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'scripts/**/*.ts'],
      exclude: ['src/model/**'],
      reporter: ['text-summary']
    }
  }
})
