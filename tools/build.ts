import {chmodSync, rmSync} from 'node:fs'
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
  logLevel: 'warning',
  // Bundled CommonJS modules call `require` for what comes with Node.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);"
  }
})
chmodSync('dist/stele.js', 0o755)

await $({quiet: true})`node_modules/.bin/tsc -p tools/types.tsconfig.json`
