import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'

/** A program of somebody else and the Debian package it comes with. */
const PACKAGES = {
  msgfmt: 'gettext',
  msgmerge: 'gettext',
  xmllint: 'libxml2-utils',
  pofilter: 'translate-toolkit',
  po2xliff: 'translate-toolkit',
  omegat: 'omegat',
  unzip: 'unzip'
} as const

type Program = keyof typeof PACKAGES

/** Files of packages that we need besides programs. */
export const SCHEMAS = '/usr/share/php/Symfony/Component/Translation/Resources/schemas'
export const OMEGAT_JAR = '/usr/share/omegat/OmegaT.jar'

/** Whether all of them are there; says which are not. */
export function areThere(programs: readonly Program[], files: Readonly<Record<string, string>> = {}): boolean {
  const missing = [
    ...programs
      .filter(program => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0)
      .map(program => `${program} (package ${PACKAGES[program]})`),
    ...Object.entries(files)
      .filter(([file]) => !existsSync(file))
      .map(([file, name]) => `${file} (package ${name})`)
  ]
  if (missing.length > 0) process.stderr.write(`interop: skipped, not installed: ${missing.join(', ')}\n`)
  return missing.length === 0
}

/** What a program said and its exit code. */
export interface Ran {
  readonly status: number | null
  readonly said: string
}

/** Runs a program in a folder. */
export function run(program: string, args: readonly string[], cwd: string): Ran {
  const {status, stdout, stderr} = spawnSync(program, [...args], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, HOME: cwd, LC_ALL: 'C.UTF-8'}
  })
  return {status, said: `${stdout}${stderr}`}
}
