import {createHash} from 'node:crypto'
import {chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type PluginBuild} from 'esbuild'
import {$} from 'zx/core'
import {keepCode} from './keep-code.ts'
import {keepLexicon} from './keep-lexicon.ts'
import {toAscii} from './to-ascii.ts'

/**
 * Bundles into `dist/`: the commands as one CommonJS script whose code is kept (docs/decisions/006), the `stele` that calls them, and the
 * library.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
rmSync('dist', {recursive: true, force: true})

mkdirSync('dist')

// All there is of this is in Node 20 but the names of the youngest scripts; without it each use of `\p{…}` would make its expression anew.
const supported = {'regexp-unicode-property-escapes': true}

const common = {
  outdir: 'dist',
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20.19',
  define: {__STELE_BUILD__: JSON.stringify(digestOfSources())},
  supported,
  logLevel: 'warning'
} as const

await build({
  ...common,
  entryPoints: {commands: 'scripts/commands.ts'},
  format: 'cjs',
  outExtension: {'.js': '.cjs'},
  define: {...common.define, 'import.meta.url': '__url'},
  // A script that V8 is given by hand cannot import; what comes with Node can be required.
  supported: {...supported, 'dynamic-import': false},
  plugins: [keepLexicon('dist')],
  banner: {js: "const __url=require('node:url').pathToFileURL(__filename).href;"}
})
// It is read as Latin-1 (scripts/kept-code.ts).
writeFileSync('dist/commands.cjs', toAscii(readFileSync('dist/commands.cjs', 'utf8')))
await build({
  ...common,
  entryPoints: {stele: 'scripts/main.ts', index: 'src/index.ts'},
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  format: 'esm',
  plugins: [{name: 'commands', setup: callCommandsBundle}],
  // Bundled CommonJS modules call `require` for what comes with Node.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);"
  }
})
chmodSync('dist/stele.js', 0o755)

await keepCode('dist/commands.cjs')

await $({quiet: true})`node_modules/.bin/tsc -p tools/types.tsconfig.json`

/** Changes whenever a result may change: with any source, any dependency. */
function digestOfSources(): string {
  const hash = createHash('sha256')
  const files = ['src', 'scripts'].flatMap(folder =>
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name))
  )
  for (const file of ['package-lock.json', ...files.sort()]) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** In `stele`, `./commands.ts` is the bundle of the commands. */
function callCommandsBundle({onResolve, onLoad}: PluginBuild): void {
  onResolve({filter: /^\.\/commands\.ts$/}, ({path}) => ({path, namespace: 'bundle'}))
  onLoad({filter: /^/, namespace: 'bundle'}, () => ({
    resolveDir: 'scripts',
    contents: `
      import {fileURLToPath} from 'node:url'
      import {exportsOf, keptScript, tuneForShortRun} from './kept-code.ts'
      tuneForShortRun()
      const file = fileURLToPath(new URL('../commands.cjs', import.meta.url))
      export const {COMMANDS, runCommand} = exportsOf(keptScript(file), file)`
  }))
}
