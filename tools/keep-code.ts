import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type * as commands from '../scripts/commands.ts'
import {exportsOf, keptFile, keptScript, tuneForShortRun} from '../scripts/kept-code.ts'

/**
 * Runs a check and a sync of the repository's article in the bundle of the commands, and writes what V8 made of its code meanwhile beside it. Another V8, or one
 * with other flags, takes no notice of it.
 */
export async function keepCode(bundle: string): Promise<void> {
  const file = resolve(bundle)
  tuneForShortRun()
  const script = keptScript(file)
  // The bundle of these sources.
  const {COMMANDS, runCommand} = exportsOf(script, file) as typeof commands
  await onCopy(async root => {
    for (const name of ['check', 'sync']) await runCommand((await COMMANDS[name]!()).default, ['--root', root], HOST)
  })
  writeFileSync(keptFile(file), script.createCachedData())
}

const SILENCE = {write: () => true}
const HOST = {stdin: process.stdin, stdout: SILENCE, stderr: SILENCE, env: {LANG: 'C'}}

/** Runs something over a copy of the article, of which nothing is kept yet. */
async function onCopy(run: (root: string) => Promise<unknown>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'stele-build-'))
  try {
    for (const path of ['content', 'glossary.json']) cpSync(path, join(root, path), {recursive: true})
    await run(root)
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}
