import {describe, expect, test} from 'vitest'
import {COMMANDS} from '../../scripts/commands.ts'
import {COMMON, SHARED} from '../../scripts/flags.ts'
import {linedUp} from '../../scripts/lined-up.ts'
import {runCommand} from '../../scripts/run-command.ts'
import {createTranslator, resourcesOf} from '../../src/messages/index.ts'
import type {Language} from '../../src/model/index.ts'
import {width} from '../../src/reporters/width.ts'

const commands = await Promise.all(Object.values(COMMANDS).map(async load => (await load()).default))

async function helpOf(command: (typeof commands)[number], lang: Language): Promise<string> {
  let said = ''
  const stdout = {write: (text: string) => (said += text)}
  const stdin = (async function* () {})()
  const exit = await runCommand(command, ['--help', '--lang', lang], {stdin, stdout, stderr: stdout, env: {}})
  expect(exit).toBe(0)
  return said
}

const kebab = (flag: string) => `--${flag.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`

describe.each(commands.map(command => [command.name, command] as const))('the help of %s', (name, command) => {
  test.each(['en', 'zh', 'ja'] as const)('says in %s what it does and what each option is for', async lang => {
    const help = await helpOf(command, lang)
    const t = createTranslator(lang)
    expect(help).toContain(t(`commands.${name}.description`))
    for (const flag of [...Object.keys(command.flags), ...Object.keys(COMMON)]) expect(help).toContain(kebab(flag))
    expect(help.split('\n').filter(line => /^ {3,}\S*\[?--[a-z-]+\]?\s*$/.test(line))).toEqual([])
  })

  test('has a text for each option of its own and none for others', () => {
    const {flags = {}} = (resourcesOf('en').commands as Record<string, {flags?: object}>)[name] ?? {} // As `commands.json` is.
    const own = Object.entries(command.flags).filter(
      ([flag, spec]) => !SHARED.includes(flag) || (spec.kind === 'text' && spec.isOwn)
    )
    expect(Object.keys(flags).sort()).toEqual(own.map(([flag]) => flag).sort())
  })

  test('fits the usage into the width of a terminal', async () => {
    const lines = (await helpOf(command, 'en')).split('\n')
    const usage = lines.slice(1, lines.indexOf(''))
    expect(usage.length).toBeGreaterThan(1)
    for (const line of usage) expect(line.length).toBeLessThanOrEqual(80)
  })
})

test.each([
  ['new', '--locale', 'Language of the text; told from its letters when left out'],
  ['segment', '--locale', 'Language of the text (default: en)'],
  ['import', '--locale', 'Language of the texts'],
  ['release', '--to', 'default: release'],
  ['site', '--output', 'default: site'],
  ['export', '--to', 'default: exchange'],
  ['check', '--root', 'default: the current one'],
  ['check', '--locale', 'Only this locale']
])('%s %s: “%s”', async (name, flag, words) => {
  const command = commands.find(one => one.name === name)!
  const line = (await helpOf(command, 'en')).split('\n').find(one => one.includes(`${flag}]`))
  expect(line).toContain(words)
})

test('glossary shows its tasks in the usage', async () => {
  const help = await helpOf(commands.find(({name}) => name === 'glossary')!, 'en')
  expect(help).toContain('stele glossary import [options] <file>...')
  expect(help).toContain('stele glossary extract [options] [path...]')
  expect(help).toContain('stele glossary export [options]\n')
})

describe('the values of options', () => {
  test.each(
    commands.flatMap(command => (['en', 'zh', 'ja'] as const).map(lang => [command.name, lang, command] as const))
  )('of %s stand below each other in %s', async (_, lang, command) => {
    const starts = (await helpOf(command, lang))
      .split('\n')
      .flatMap(line => /^ {5}\[--.*(?= {2}\[[^[\]]*\]$)/.exec(line)?.[0] ?? [])
      .map(width)
    expect(starts.length).toBeGreaterThan(0)
    expect(new Set(starts.map(start => start - starts[0]!)).size).toBe(1)
  })

  test.each([
    ['a\n     [--x]  出力  [a|b]\n     [--lo]  b  [c]\n', 'a\n     [--x]  出力  [a|b]\n     [--lo]  b    [c]\n'],
    // Each section by itself, and what has no values stays.
    ['  [--a]  bb  [c]\n\n  [--a]  b  [c]\n  [--b]  words', '  [--a]  bb  [c]\n\n  [--a]  b  [c]\n  [--b]  words'],
    [
      '\u001B[1m[--a]\u001B[22m  日 \u001B[2m[c]\u001B[22m\n[--a]  bb      [c]',
      '\u001B[1m[--a]\u001B[22m  日  \u001B[2m[c]\u001B[22m\n[--a]  bb  [c]'
    ],
    ['', '']
  ])('%j are %j', (help, expected) => {
    expect(linedUp(help)).toBe(expected)
  })
})

test.each([
  ['en', 'pretty, jsonl, sarif'],
  ['zh', 'pretty、jsonl、sarif'],
  ['ja', 'pretty、jsonl、sarif']
] as const)('a list in %s is “%s”', async (lang, expected) => {
  let said = ''
  const stdout = {write: (text: string) => (said += text)}
  const check = commands.find(({name}) => name === 'check')!
  const stdin = (async function* () {})()
  expect(await runCommand(check, ['--format', 'xml', '--lang', lang], {stdin, stdout, stderr: stdout, env: {}})).toBe(2)
  expect(said).toContain(expected)
})
