import {defineConfig} from 'vitest/config'

// What replaces modules or changes how V8 runs, and so needs a process of its own.
const ALONE = ['test/store/bad-input.test.ts', 'test/scripts/kept-code.test.ts']

export default defineConfig({
  // As the bundler does, so that the commands keep and use their results in tests too.
  define: {__STELE_BUILD__: '"test"'},
  test: {
    projects: [
      // One load of the modules serves all files of a process.
      {extends: true, test: {name: 'together', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false}},
      {extends: true, test: {name: 'alone', include: ALONE}}
    ],
    // A busy machine is no failure.
    testTimeout: 120_000,
    // One for each core: by default one core is left idle.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'scripts/**/*.ts'],
      exclude: ['src/model/**'],
      // What speaks to users, and what reads and writes their files, has no line that no test has seen.
      thresholds: {'src/{rules,formats,reporters}/**': {lines: 100}},
      reporter: ['text-summary']
    }
  }
})
