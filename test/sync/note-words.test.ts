import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse} from '../../src/parse/index.ts'
import {notesIn} from '../../src/sync/note.ts'
import {annotate} from '../../src/sync/notes.ts'
import type {SyncItem} from '../../src/sync/plan.ts'
import {call, inFolder} from '../scenario.ts'
import {unsealed} from './unsealed.ts'

const read = (text: string, file = 'content/ja/a.md') => parse(text, {path: 'a', locale: 'ja', file})
const word = (key: string, {text = ''}: Record<string, unknown>) => (text === '' ? key : `${key}: ${text}`)
const help = () => ({
  draft: {score: 90, path: 'b', text: '船が61隻ある。', madeFor: 'x', now: 'y', isOwn: true},
  names: [{source: 'Hai', target: '海丸'}]
})

/** A page with a note of a run on its one sentence. */
function page(before = '', text = '船が60隻ある。', file?: string) {
  const bare = `${before}${text}\n`
  const article = read(bare, file)
  const start = bare.indexOf(text)
  const item: SyncItem = {
    status: 'stale',
    locale: 'ja',
    unit: 'abc',
    file: article.file,
    range: {start, end: start + text.length},
    source: 'It has 61 ships.',
    was: 'It has 60 ships.',
    sourceLocale: 'en',
    sourceFile: 'content/en/a.md'
  }
  const noted = annotate(article, [item], {word, help})
  const again = (now: string, items: readonly SyncItem[] = []) => {
    const start = now.lastIndexOf(text)
    const range = {start, end: start + text.length}
    return annotate(
      read(now, file),
      items.map(item => ({...item, range})),
      {word, help}
    )
  }
  return {bare, noted, item, again}
}

describe('words in a note stay with it', () => {
  test.each<[name: string, edit: (text: string) => string, words: string]>([
    ['in the draft', text => text.replace('61隻ある', '61隻もある'), 'draft: 船が61隻もある。'],
    ['in what it quotes', text => text.replace('now: It', 'now: 今は It'), 'now: 今は It has 61 ships.'],
    ['on a line of their own', text => text.replace('[ ] done', '李さんに聞く。\n[ ] done'), '李さんに聞く。'],
    ['behind the box', text => text.replace('[ ] done', '[ ] done, says Yan'), '[ ] done, says Yan'],
    ['beside a tick', text => text.replace('[ ] done', '[x] 李さんに確認しました'), '[x] 李さんに確認しました'],
    ['in its first line', text => text.replace('abc stale', 'abc 済 stale'), 'stele: abc 済 stale'],
    ['in place of a line', text => text.replace(/now: .*/, '訳はこれで。'), '訳はこれで。'],
    [
      'with Windows line ends',
      text => text.replace('[ ] done', '李さん。\n[ ] done').replaceAll('\n', '\r\n'),
      '李さん。'
    ]
  ])('%s', (_, edit, words) => {
    const {noted, item, again} = page()
    const edited = edit(noted)
    expect(edited).not.toBe(noted)
    expect(notesIn(read(edited))).toMatchObject([{isDone: false, words: {text: words}}])
    expect(again(edited)).toBe(edited)
    expect(again(again(edited, [item]), [item])).toBe(again(edited, [item]))
    const note = /^.*-->/s.exec(edited)![0]
    expect(again(edited, [item])).toContain(note)
  })

  test('and what it says already is not said again, but what the source says now is', () => {
    const {noted, item, again} = page()
    const edited = noted.replace('61隻ある', '61隻もある')
    expect(again(edited, [item])).toBe(edited)
    const later = again(edited, [{...item, source: 'It has 62 ships.'}])
    expect(notesIn(read(later)).map(({words}) => words === undefined)).toEqual([false, true])
    expect(later).toContain('now: It has 62 ships.')
  })

  test('in any container, found at their line', () => {
    for (const prefix of ['- 甲\n- ', '> ', '> - ']) {
      const {noted, again} = page(prefix)
      const edited = noted.replace(/^([ >]*)(?=\[ \] done)/m, '$1李さんに聞く。\n$1')
      const [note] = notesIn(read(edited))
      expect(edited.slice(note!.range.start).split('\n')[note!.words!.at]).toContain('李さんに聞く。')
      expect(again(edited)).toBe(edited)
    }
  })

  test('a comment that only begins as one of sync does', () => {
    const text = '<!-- stele: ask Yan about this -->\n\n一。\n'
    expect(annotate(read(text), [], {word})).toBe(text)
  })
})

describe('a word that is exchanged all over the page, notes and all, is no remark', () => {
  /** The source says Maru where it said Hai; names in Latin letters stand in the translation as they are. */
  const renamed = () => {
    const text = 'Hai は船が60隻ある。'
    const article = read(`${text}\n`)
    const item: SyncItem = {
      ...page().item,
      range: {start: 0, end: text.length},
      source: 'Maru has 60 ships.',
      was: 'Hai has 60 ships.'
    }
    return annotate(article, [item], {word})
  }
  const wordsIn = (text: string) => notesIn(read(text)).map(({words}) => words?.text)

  test('where the note quotes the source with both', () => {
    const exchanged = renamed().replaceAll('Hai', 'Maru')
    expect(exchanged).toContain('was: Maru has 60 ships.')
    expect(wordsIn(exchanged)).toEqual([undefined])
    expect(annotate(read(exchanged), [], {word})).toBe('Maru は船が60隻ある。\n')
  })

  test('but words that the note does not quote stay', () => {
    expect(wordsIn(renamed().replaceAll('Hai', 'Kai'))).toEqual(['was: Kai has 60 ships.'])
    expect(wordsIn(renamed().replace('was: Hai has', 'was: Maru 号 has'))).toEqual(['was: Maru 号 has 60 ships.'])
    expect(wordsIn(renamed().replace('[ ] done', 'ask: ships\n[ ] done'))).toEqual(['ask: ships'])
  })
})

describe('a note goes with the next run', () => {
  test.each<[name: string, edit: (text: string) => string]>([
    ['as it was written', text => text],
    ['with a tick', text => text.replace('[ ] done', '[x] done')],
    ['with a tick in a hurry', text => text.replace('[ ] done', '［ｘ］済')],
    ['without its draft', text => text.replace(/draft: .*\n/, '')],
    ['with a draft that was cut out', text => text.replace(/(draft:) .*/, '$1')],
    ['without a quoted line', text => text.replace(/was: .*\n/, '')],
    ['set otherwise', text => text.replaceAll(/\n(?=now|\[)/g, '\n   ')],
    ['with a blank line', text => text.replace('\nnow', '\n\nnow')],
    ['with Windows line ends', text => text.replaceAll('\n', '\r\n')]
  ])('%s', (_, edit) => {
    const {noted, bare, again} = page()
    const left = again(edit(noted))
    expect(left.replaceAll('\r\n', '\n')).toBe(bare)
  })

  test('once the words stand in the text', () => {
    const {noted, again} = page()
    const edited = noted.replace('61隻ある', '61隻もある')
    expect(again(edited.replace('60隻ある', '61隻もある'))).toBe('船が61隻もある。\n')
  })

  test('in MDX likewise', () => {
    const {noted, bare, again} = page('', '船が60隻ある。', 'content/ja/a.mdx')
    const edited = noted.replace('[ ] done', '李さんに聞く。\n[ ] done')
    expect(again(edited)).toBe(edited)
    expect(again(noted)).toBe(bare)
  })
})

test('whatever is written into a note stands in the page after the next run', () => {
  const {noted, item, again} = page()
  const lines = noted.split('\n')
  const end = lines.findIndex(line => line.endsWith('-->'))
  const words = fc.stringMatching(/^[a-z一-龠ぁ-ん ]{5,30}$/).filter(text => text.trim().length > 4)
  fc.assert(
    fc.property(words, fc.nat(end - 1), fc.nat(), fc.boolean(), (words, line, column, isOpen) => {
      const at = column % (lines[line]!.length + 1)
      // Within the marks of the comment it would be no note any more.
      const from = line === 0 ? Math.max(at, '<!-- stele: abc'.length) : at
      const own = lines[line]!.slice(0, from) + words + lines[line]!.slice(from)
      const left = again([...lines.slice(0, line), own, ...lines.slice(line + 1)].join('\n'), isOpen ? [item] : [])
      expect(left).toContain(words)
      expect(again(left, isOpen ? [item] : [])).toBe(left)
    })
  )
})

const EN = 'The port opened in 1997.\n\nIt has 60 ships.\n'
const JA = '港は1997年に開いた。\n\n船が60隻ある。\n'
const FILES = new Map([
  ['content/en/port.md', EN],
  ['content/ja/port.md', JA]
])

test('words in a note are told with their line until they stand in the text', () =>
  inFolder(FILES, async root => {
    const file = join(root, 'content/ja/port.md')
    await call(['sync'], root)
    writeFileSync(join(root, 'content/en/port.md'), EN.replace('60', '61'))
    await call(['sync', '--notes', 'drafts'], root)
    const noted = readFileSync(file, 'utf8')
    const edited = noted.replace('船が61隻ある。', '船なら61隻ある。')
    expect(edited).not.toBe(noted)
    writeFileSync(file, edited)
    for (const options of [[], ['--notes', 'drafts'], ['--notes', 'off'], ['--check']]) {
      const {stdout, status} = await call(['sync', ...options], root)
      const line = edited.slice(0, edited.indexOf('船なら')).split('\n').length
      expect(stdout).toContain(
        `content/ja/port.md:${line}: “下書き（99%、port）：船なら61隻ある。” stands in a note only`
      )
      expect(status).toBe(options[0] === '--check' ? 1 : 0)
      expect(readFileSync(file, 'utf8')).toBe(edited)
    }
    expect((await call(['sync', '--format', 'jsonl'], root)).stderr).toContain('stands in a note only')
    expect((await call(['release'], root)).status).toBe(1)
    writeFileSync(file, edited.replace('船が60隻ある。', '船なら61隻ある。'))
    expect((await call(['sync'], root)).stdout).toBe('All versions are in step.\n')
    expect(readFileSync(file, 'utf8')).toBe(JA.replace('船が60隻', '船なら61隻'))
    expect((await call(['sync', '--check'], root)).status).toBe(0)
  }))

describe.each<[lang: string, sum: string, kept: string]>([
  ['en', '1 segment to do.', '1 note stays as it is.'],
  ['zh', '有 1 处待处理。', '有 1 条注释原样保留。'],
  ['ja', '1 か所に対応が必要です。', 'コメント 1 件をそのまま残しています。']
])('in %s', (lang, sum, kept) => {
  test.each<[name: string, edit: (text: string) => string, quoted: string]>([
    ['behind the box', text => text.replace(/^(\[ \].*?)( -->)?$/m, '$1, says Yan$2'), 'says Yan'],
    [
      'in place of what a run wrote there',
      text => text.replace(/^\[ \].*$/m, '[x] 李さんに確認しました -->'),
      '李さんに確認しました'
    ],
    ['on a line of their own', text => text.replace(/^(?=\[ \])/m, '李さんに聞く。\n'), '李さんに聞く。']
  ])('words %s are quoted without the box, and are no segment to do', (_, edit, quoted) =>
    inFolder(FILES, async root => {
      const file = join(root, 'content/ja/port.md')
      await call(['sync'], root)
      writeFileSync(join(root, 'content/en/port.md'), EN.replace('60', '61'))
      await call(['sync'], root)
      const noted = readFileSync(file, 'utf8')
      writeFileSync(file, edit(noted))
      const {stdout} = await call(['sync', '--lang', lang], root)
      const [open, close] = lang === 'ja' ? ['「', '」'] : ['“', '”']
      expect(stdout).toContain(`: ${open}${quoted}${close}`)
      expect(stdout.endsWith(`${sum}\n${kept}\n`)).toBe(true)
      writeFileSync(join(root, 'content/en/port.md'), EN)
      const alone = await call(['sync', '--lang', lang], root)
      expect(alone.stdout.endsWith(`\n${kept}\n`)).toBe(true)
      expect(alone.stdout).not.toContain(sum)
      expect((await call(['sync', '--check'], root)).status).toBe(1)
    })
  )
})

test('a note that lost its seal stays and is told as such until it is deleted; then it is written anew', () =>
  inFolder(FILES, async root => {
    const file = join(root, 'content/ja/port.md')
    await call(['sync'], root)
    writeFileSync(join(root, 'content/en/port.md'), EN.replace('60', '61'))
    await call(['sync'], root)
    const noted = readFileSync(file, 'utf8')
    const line = noted.slice(0, noted.indexOf('<!-- stele:')).split('\n').length
    for (const lost of [unsealed(noted), unsealed(noted).replace('[ ]', '[x]')]) {
      expect(lost).not.toBe(noted)
      writeFileSync(file, lost)
      for (const options of [[], ['--check'], ['--notes', 'off']]) {
        const {stdout} = await call(['sync', ...options], root)
        expect(stdout).toContain(`content/ja/port.md:${line}: the first line of this note has lost the mark`)
        expect(stdout).not.toContain('stands in a note only')
        expect(readFileSync(file, 'utf8')).toBe(lost)
      }
      expect((await call(['sync', '--format', 'jsonl'], root)).stderr).toContain('has lost the mark')
      expect((await call(['release'], root)).status).toBe(1)
    }
    writeFileSync(file, JA)
    expect((await call(['sync'], root)).stdout).not.toContain('has lost the mark')
    expect(readFileSync(file, 'utf8')).toBe(noted)
  }))

test.each<[name: string, isUnsealed: boolean, comment: string]>([
  ['a note without its seal', true, 'stele: abcdefghij stale\nwas: x\n[ ] done'],
  ['one of two units', true, 'stele: abcdefghij,klmnopqrst stale\n[ ] done'],
  ['a note whose seal lost letters', true, 'stele: abcdefghij stale #12345\n[ ] done'],
  ['words behind a seal', true, 'stele: abcdefghij stale #123456 Yan\n[ ] done'],
  ['a note with a seal and words', false, 'stele: abcdefghij stale #123456\nAsk Yan.\n[ ] done'],
  ['a comment of a person', false, 'stele: ask Yan about this'],
  ['the mark of a small edit', false, 'stele: minor']
])('%s: unsealed is %s', (_, isUnsealed, comment) => {
  expect(notesIn(read(`<!-- ${comment} -->\n\n一。\n`))).toMatchObject([{isUnsealed}])
})
