import {createHash} from 'node:crypto'
import {chmodSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {$} from 'zx/core'

/** Bundles the commands and the library into `dist/`: one chunk a command, loaded when it is called. */
const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
rmSync('dist', {recursive: true, force: true})

await build({
  entryPoints: {stele: 'scripts/main.ts', index: 'src/index.ts'},
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  define: {__STELE_BUILD__: JSON.stringify(digestOfSources())},
  logLevel: 'warning',
  // Bundled CommonJS modules call `require` for what comes with Node.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);"
  }
})
chmodSync('dist/stele.js', 0o755)

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
