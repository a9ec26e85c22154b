import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {memoryFile} from '../../src/store/memory-file.ts'
import type {Project} from '../../src/store/project.ts'
import {gitIn} from '../git.ts'

/** A line of a commit message: what the commit changes needs no translation. */
const TRAILER = /^stele: *minor *$/im

/** How many commits back the word is looked for. */
const RECENT = 500

/** Which files were changed by commits that need no translation; git is asked about an article when somebody wants to know. */
export interface MinorCommits {
  /** Asks git about the files of an article; whether one of them is such a file. */
  look(path: string): Promise<boolean>
  /** Whether a file that was asked about is one. */
  has(file: string): boolean
}

/**
 * Files of articles whose every commit since their memory was committed says `Stele: minor`. A file with changes that are not
 * committed is not among them, nor is one whose memory has such changes. Without git none is.
 */
export function minorCommits(project: Project): MinorCommits {
  const minor = new Set<string>()
  let asked: ReturnType<typeof ask> | undefined
  return {
    has: file => minor.has(file),
    async look(path) {
      if (!isInGit(project.root)) return false
      asked ??= ask(project)
      const isMinor = await asked
      const files = project.filesOf(path)
      for (const file of files) if (await isMinor(path, file)) minor.add(file)
      return files.some(file => minor.has(file))
    }
  }
}

/** What zx and the search in the history cost is paid once, and only where a source changed that nobody answered. */
async function ask({root}: Project): Promise<(path: string, file: string) => Promise<boolean>> {
  const git = await gitIn(root)
  // A history of many years is not read for a word in its last commits.
  const oldest = (await git`git rev-list -n 1 --skip ${RECENT} HEAD`).stdout.trim()
  const range = oldest === '' ? 'HEAD' : `${oldest}..HEAD`
  const said = await git`git log ${range} -i -E --grep=${'^stele: *minor *$'} --format= --name-only --relative -z -- .`
  const touched = new Set(said.stdout.split(/[\0\n]/))
  return async (path, file) => {
    if (!touched.has(file)) return false
    const memory = memoryFile(path)
    const status = await git`git status --porcelain -- ${memory} ${file}`
    const base = (await git`git log -n 1 --format=%H -- ${memory}`).stdout.trim()
    if (status.stdout.trim() !== '' || base === '') return false
    const log = await git`git log --format=%B%x00 ${`${base}..HEAD`} -- ${file}`
    const messages = log.stdout.split('\0').filter(message => message.trim() !== '')
    return messages.length > 0 && messages.every(message => TRAILER.test(message))
  }
}

function isInGit(folder: string): boolean {
  const outer = dirname(folder)
  return existsSync(join(folder, '.git')) || (outer !== folder && isInGit(outer))
}
