import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {stele} from '../scripts/stele.ts'

/** A test of a command as one text file: what is there, what is typed, what is said, what is there then. */
export interface Scenario {
  /** File to content, before; `after` names the files that must be so afterwards. */
  readonly files: ReadonlyMap<string, string>
  readonly after: ReadonlyMap<string, string>
  readonly command: readonly string[]
  readonly stdout: string
  readonly stderr: string
  readonly status: number
}

/** Sections `====files====`, each file under `--- path`; `====command====`, `====stdout====`, `====stderr====`, `====status====`, `====after====`. */
export function readScenario(text: string): Scenario {
  const sections = new Map(
    [...text.matchAll(/^====(\w+)====\n([\s\S]*?)(?=^====|(?![\s\S]))/gm)].map(([, name, body]) => [name!, body!])
  )
  const files = (section: string) =>
    new Map(
      [...(sections.get(section) ?? '').matchAll(/^--- (\S+)\n([\s\S]*?)(?=^--- \S|(?![\s\S]))/gm)].map(
        ([, file, body]) => [file!, body!]
      )
    )
  return {
    files: files('files'),
    after: files('after'),
    command: (sections.get('command') ?? '').trim().split(/\s+/),
    stdout: sections.get('stdout') ?? '',
    stderr: sections.get('stderr') ?? '',
    status: Number(sections.get('status'))
  }
}

/** What a command did. */
export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly status: number
  read(file: string): string
}

/** Runs words of the command line in a folder with these files; the folder is gone afterwards but for what `look` saw. */
export async function inFolder<T>(
  files: ReadonlyMap<string, string | Uint8Array>,
  look: (root: string) => Promise<T>
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'stele-'))
  try {
    for (const [file, content] of files) {
      mkdirSync(dirname(join(root, file)), {recursive: true})
      writeFileSync(join(root, file), content)
    }
    return await look(root)
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

/** `stele` with words and the root of a project, in this process. */
export async function call(words: readonly string[], root: string, env: Record<string, string> = {}): Promise<Outcome> {
  let [stdout, stderr] = ['', '']
  const status = await stele([...words, '--root', root], {
    stdin: (async function* () {})(),
    stdout: {write: text => (stdout += text)},
    stderr: {write: text => (stderr += text)},
    env
  })
  return {
    stdout: stdout.replaceAll(root, 'ROOT'),
    stderr: stderr.replaceAll(root, 'ROOT'),
    status,
    read: file => readFileSync(join(root, file), 'utf8')
  }
}
