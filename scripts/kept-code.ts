import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {Script} from 'node:vm'

/**
 * A run of a second or less spends a third of its time on optimising code that is then hardly used: V8 is told to wait longer. Regular
 * expressions it is told to compile at once: most run more than once, and then V8 would have made its bytecode for nothing. See
 * docs/decisions/005 and 007.
 */
export function tuneForShortRun(): void {
  for (const flag of flagsFor(Number.parseInt(process.versions.node, 10))) setFlagsFromString(flag)
}

/** The flags that a version of Node has, by its first number: V8 tells on stderr of one that it does not know. Later versions are left alone. */
export function flagsFor(node: number): readonly string[] {
  if (node >= 25) return []
  // Fifteen times as long as V8 waits by itself, in each version.
  const wait =
    node < 22
      ? ['--interrupt-budget=1000000']
      : ['--invocation-count-for-maglev=6000', '--invocation-count-for-turbofan=45000']
  return [...wait, '--no-regexp-tier-up']
}

/**
 * The script of a CommonJS bundle, with what V8 made of it when the build ran it, if that is beside it and this is the same
 * V8 with the same flags; else V8 reads the source. See docs/decisions/006.
 */
export function keptScript(file: string): Script {
  // The build writes ASCII only (`tools/to-ascii.ts`).
  const source = readFileSync(file, 'latin1')
  const cachedData = keptCode(file)
  const code = `(function (exports, require, module, __filename, __dirname) {${source}\n})`
  return new Script(code, {filename: file, ...(cachedData && {cachedData})})
}

/** Where the code of a bundle is kept. */
export function keptFile(file: string): string {
  return `${file}.${process.versions.v8}.code`
}

function keptCode(file: string): Buffer | undefined {
  try {
    return readFileSync(keptFile(file))
  } catch {
    return undefined
  }
}

/** What a CommonJS bundle exports. */
export function exportsOf(script: Script, file: string): unknown {
  const module = {exports: {}}
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return module.exports
}
