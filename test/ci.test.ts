import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {inFolder} from './scenario.ts'

const here = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')

interface Step {
  readonly name: string
  readonly if?: string
  readonly run: string
  readonly env?: Readonly<Record<string, string>>
}

const action: {
  inputs: Readonly<Record<string, {default: string}>>
  runs: {steps: readonly Step[]}
} = parse(here('action.yml'))

/** Writes its arguments where it is told, a report where that is asked for, and ends as it is told. */
const STAND_IN = `
const {appendFileSync} = require('node:fs')
appendFileSync(process.env.SEEN, JSON.stringify(process.argv.slice(2)) + '\\n')
const at = process.argv.indexOf('--output')
if (process.argv.includes('pretty')) appendFileSync(process.argv[at + 1], 'told: ~~~\\n')
if (process.argv[2] === 'release') process.stdout.write('published: a\\n')
process.exit(Number(process.env.EXIT ?? 0))
`

/** Runs the steps of the action for inputs, as GitHub's `shell: bash` does; the calls of Stele, and the exit code of each step. */
function run(root: string, inputs: Readonly<Record<string, string>>, exit = 0, summary = '') {
  const [own, seen] = [join(root, 'action'), join(root, 'seen')]
  mkdirSync(join(own, 'dist'), {recursive: true})
  // Whatever a package above it says of its modules.
  writeFileSync(join(own, 'package.json'), '{}')
  writeFileSync(join(own, 'dist/stele.js'), STAND_IN)
  writeFileSync(seen, '')
  const all = Object.fromEntries(
    Object.entries(action.inputs).map(([name, {default: own}]) => [name, inputs[name] ?? own])
  )
  const steps = action.runs.steps.filter(
    step => step.if === undefined || step.if === `inputs.command == '${all.command}'`
  )
  const codes = steps.map(step => {
    const file = join(root, 'step.sh')
    writeFileSync(file, step.run)
    const own = Object.entries(step.env ?? {}).map(([name, value]) => {
      const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? []
      expect(all).toHaveProperty(input)
      return [name, all[input]]
    })
    try {
      execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
        cwd: root,
        stdio: 'pipe',
        env: {
          ...process.env,
          ...Object.fromEntries(own),
          GITHUB_ACTION_PATH: join(root, 'action'),
          GITHUB_STEP_SUMMARY: summary,
          SEEN: seen,
          EXIT: String(exit)
        }
      })
      return 0
    } catch (error) {
      return (error as {status: number}).status // What execFileSync throws.
    }
  })
  const calls = readFileSync(seen, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as string[])
  return {codes, calls}
}

const hasBash = (() => {
  try {
    return execFileSync('bash', ['--version'], {stdio: 'pipe'}).length > 0
  } catch {
    return false
  }
})()

describe.skipIf(!hasBash)('the action', () => {
  test('checks, writes SARIF first, then annotates', () =>
    inFolder(new Map(), root => {
      const {codes, calls} = run(root, {changed: 'origin/main'})
      expect(codes).toEqual([0, 0])
      const words = ['check', '--root', '.', '--fail-on', 'error', '--changed=origin/main']
      expect(calls).toEqual([
        [...words, '--format', 'sarif', '--output', 'stele.sarif', '--quiet'],
        [...words, '--format', 'github']
      ])
      return Promise.resolve()
    }))

  test.each([
    // Findings: the report is written, the annotations decide.
    [1, [0, 1], 2],
    // So do they where a page could not be read.
    [3, [0, 1], 2],
    // Wrong usage ends at once.
    [2, [0, 1], 1]
  ])('ends a check as Stele does: %i', (exit, codes, count) =>
    inFolder(new Map(), root => {
      const seen = run(root, {}, exit)
      expect(seen.codes.map(code => Math.sign(code))).toEqual(codes)
      expect(seen.calls.length).toBe(count)
      return Promise.resolve()
    })
  )

  test('releases with what is asked for only', () =>
    inFolder(new Map(), root => {
      expect(run(root, {command: 'release'}).calls).toEqual([['release', '--root', '.', '--to=release']])
      expect(run(root, {command: 'release', target: 'hugo', to: 'out', last: 'old'}).calls).toEqual([
        ['release', '--root', '.', '--to=out', '--target=hugo', '--last=old']
      ])
      expect(run(root, {command: 'release'}, 1).codes).toEqual([0, 1])
      return Promise.resolve()
    }))

  test.each([
    ['check', 0, 'told: ~~~', 3],
    ['check', 1, 'told: ~~~', 3],
    ['check', 2, undefined, 1],
    ['release', 0, 'published: a', 1],
    ['release', 1, 'published: a', 1]
  ])('writes what %s says, ending with %i, into the summary of the job', (command, exit, words, count) =>
    inFolder(new Map(), root => {
      const summary = join(root, 'summary.md')
      writeFileSync(summary, '# Before\n')
      const {codes, calls} = run(root, {command}, exit, summary)
      expect(Math.sign(codes[1]!)).toBe(Math.sign(exit))
      expect(calls).toHaveLength(count)
      const told = words === undefined ? '' : `~~~~~~text\n${words}\n\n~~~~~~\n`
      expect(readFileSync(summary, 'utf8')).toBe(`# Before\n${told}`)
      return Promise.resolve()
    })
  )

  test.each(['$(touch evil)', '"; touch evil; "', '`touch evil`', "'; touch evil; '", '--output=evil', 'a b', '*'])(
    'reads no input as a command: %s',
    hostile =>
      inFolder(new Map(), root => {
        const inputs = Object.fromEntries(Object.keys(action.inputs).map(name => [name, hostile]))
        const check = run(root, {...inputs, command: 'check'})
        expect(check.calls[0]).toEqual([
          'check',
          '--root',
          hostile,
          '--fail-on',
          hostile,
          `--changed=${hostile}`,
          '--format',
          'sarif',
          '--output',
          hostile,
          '--quiet'
        ])
        const release = run(root, {...inputs, command: 'release'})
        expect(release.calls).toEqual([
          ['release', '--root', hostile, `--to=${hostile}`, `--target=${hostile}`, `--last=${hostile}`]
        ])
        expect(() => readFileSync(join(root, 'evil'))).toThrow()
        return Promise.resolve()
      })
  )
})

describe('the hook', () => {
  const [hook] = parse(here('.pre-commit-hooks.yaml')) as {id: string; entry: string; files: string}[]

  test.skipIf(!hasBash)('runs the Stele of the project', () =>
    inFolder(new Map([['package.json', '{"private": true}']]), root => {
      const program = join(root, 'node_modules/.bin/stele')
      mkdirSync(join(root, 'node_modules/.bin'), {recursive: true})
      writeFileSync(program, `#!/usr/bin/env node\n${STAND_IN}`)
      chmodSync(program, 0o755)
      const seen = join(root, 'seen')
      execFileSync('bash', ['-c', hook!.entry], {cwd: root, stdio: 'pipe', env: {...process.env, SEEN: seen}})
      expect(readFileSync(seen, 'utf8')).toBe('["check","--changed"]\n')
      return Promise.resolve()
    })
  )

  test.each([
    ['content/en/visit.md', true],
    ['src/content/docs/ja/visit.mdx', true],
    ['glossary.json', true],
    ['.stele/memory/visit.jsonl', true],
    ['src/visit.ts', false],
    ['a.md.txt', false]
  ])('runs when %s is in the commit: %s', (file, isRun) => {
    expect(new RegExp(hook!.files).test(file)).toBe(isRun)
  })

  test('has the name that the guide has', () => {
    expect(here('docs/ci.md')).toContain(`- id: ${hook!.id}`)
  })
})

test('every example of the guide is YAML, and calls commands that there are', () => {
  const guide = here('docs/ci.md')
  const blocks = [...guide.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => parse(text))
  expect(blocks.length).toBe(3)
  const commands = [...guide.matchAll(/stele ([a-z-]+)/g)].map(([, name]) => name!)
  const known = Object.keys(JSON.parse(here('package.json')).scripts)
  expect(commands.filter(name => !known.includes(name))).toEqual([])
})
