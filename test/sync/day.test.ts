import fc from 'fast-check'
import {expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import {parseMemory, serializeMemory} from '../../src/formats/memory.ts'
import type {Memory} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {carry} from '../../src/sync/carry/index.ts'
import {sync} from '../../src/sync/index.ts'
import {looseIn} from '../../src/sync/loose.ts'
import {annotate} from '../../src/sync/notes.ts'

type Texts = Readonly<Record<string, string>>

/** Blocks of an article in three languages. */
const BLOCKS: readonly Texts[] = [
  {en: '# The port', zh: '# 港口', ja: '# 港'},
  {
    en: 'The port opened in 1997. It has 60 ships.',
    zh: '该港于1997年开港。设有60艘船。',
    ja: '港は1997年に開いた。船が60隻ある。'
  },
  {en: 'See [the list](/en/ships/).', zh: '参见[列表](/zh/ships/)。', ja: '[一覧](/ja/ships/)を参照。'},
  {en: '- Fishing boats\n- Ferries', zh: '- 渔船\n- 渡轮', ja: '- 漁船\n- フェリー'},
  {
    en: '1. [ ] Call\n\n   Now.\n2. Wait',
    zh: '1. [ ] 致电\n\n   现在。\n2. 等候',
    ja: '1. [ ] 電話する\n\n   今。\n2. 待つ'
  },
  {en: '> The sea is our road.', zh: '> 大海就是我们的路。', ja: '> 海は我らの道である。'},
  {
    en: '| ship | tons |\n| - | - |\n| Maru | 500 |',
    zh: '| 船 | 吨 |\n| - | - |\n| 丸 | 500 |',
    ja: '| 船 | トン |\n| - | - |\n| 丸 | 500 |'
  },
  {en: '```sh\nmake port\n```', zh: '```sh\nmake port\n```', ja: '```sh\nmake port\n```'},
  {en: '<div>\n<p>Open</p>\n</div>', zh: '<div>\n<p>开放</p>\n</div>', ja: '<div>\n<p>営業中</p>\n</div>'}
]

/** What a person does to one version. */
const EDITS: readonly ((text: string) => string)[] = [
  text => text,
  text => text.replace('60', '61'),
  text => text.replace('ships', 'fleet'),
  text => text.replace('make port', 'make all'),
  text => text.replace('500', '510'),
  text => text.replace(/\n\n/, '\n\nX -- new.\n\n'),
  text => text.replace(/^.*\n\n/, ''),
  text => text.replace(/\n\n[^\n]*\n\n/, '\n\n'),
  // In a list a note with such a line in it would be one no more: it is kept as what a person wrote.
  outsideNotes(text => text.replace(/(?<=\. )(?=It)/, '\n\n')),
  text => text.replace(/^- /m, '- Z\n- '),
  text => text.replaceAll('[ ] ', '[x] '),
  text => text.replace(/<!-- stele:[\s\S]*?-->/, ''),
  text => text.replace(/\n\n(?=>)/, '\n'),
  reversed,
  text => text.replace('[ ] done', '[x] done'),
  text => text.replace(/\[ \] done(?![\s\S]*\[ \] done)/, '[x] done'),
  // Words in a note: a line of one's own, at the end of what it says, and beside a tick.
  text => text.replace(/^([> ]*)(?=\[ \] done)/m, '$1mine: Yan.\n$1'),
  text => text.replace(/^([> ]*source .*)$/m, '$1 Ask Yan.'),
  text => text.replace('[ ] done', '[x] done, says Yan')
]

function reversed(text: string): string {
  return `${text.trimEnd().split('\n\n').reverse().join('\n\n')}\n`
}

function outsideNotes(edit: (text: string) => string) {
  return (text: string) =>
    text
      .split(/(<!-- stele:[\s\S]*?-->)/)
      .map((part, index) => (index % 2 === 0 ? edit(part) : part))
      .join('')
}

function day(texts: Texts, memory?: Memory, isCarried = false) {
  const path = 'port'
  const lined = (texts: Texts) =>
    lineUp(
      Object.entries(texts).map(([locale, text]) => ({path, locale, file: `content/${locale}/port.md`, text})),
      {config: defaultConfig, ...(memory && {memory})}
    )
  const loose = looseIn(lined(texts))
  const changed = (texts: Texts, by: (file: string) => string | undefined) =>
    Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, by(`content/${locale}/port.md`) ?? text]))
  const bare = changed(texts, file => loose.get(file)?.text)
  const done = new Map(Object.keys(texts).map(locale => [locale, loose.get(`content/${locale}/port.md`)?.done ?? []]))
  const before = lined(bare)
  const carried = isCarried ? carry(before, sync(before, memory, {done})).texts : new Map<string, string>()
  const parallel = lined(changed(bare, file => carried.get(file)))
  const plan = sync(parallel, memory, {done})
  const write = (isNoted: boolean) =>
    Object.fromEntries(
      [...parallel.articles].map(([locale, article]) => {
        const items = plan.items.filter(item => isNoted && item.locale === locale)
        return [locale, annotate(article, items, {word: (key, {text = ''}) => `${key} ${text}`})]
      })
    )
  const kept = parseMemory(serializeMemory(plan.memory), {path})
  return {texts: write(true), bare: write(false), memory: kept, items: plan.items}
}

const versions = fc
  .subarray([...BLOCKS.keys()], {minLength: 1})
  .map(order =>
    Object.fromEntries(
      ['en', 'zh', 'ja'].map(locale => [locale, `${order.map(at => BLOCKS[at]![locale]).join('\n\n')}\n`])
    )
  )
const edits = fc.record({en: fc.constantFrom(...EDITS), zh: fc.constantFrom(...EDITS), ja: fc.constantFrom(...EDITS)})

test('day after day nothing that a person wrote is lost, and two runs are one', () => {
  fc.assert(
    fc.property(versions, fc.array(edits, {minLength: 1, maxLength: 3}), fc.boolean(), (texts, days, isCarried) => {
      let last = day(texts)
      for (const edit of days) {
        const written: Texts = {
          en: edit.en(last.texts.en!),
          zh: edit.zh(last.texts.zh!),
          ja: edit.ja(last.texts.ja!)
        }
        const next = day(written, last.memory, isCarried)
        // Without notes a run without `--carry` leaves what the person left.
        if (!isCarried)
          for (const [locale, text] of Object.entries(next.bare))
            expect(lines(withoutNotes(text))).toEqual(lines(withoutNotes(written[locale]!)))
        for (const [locale, text] of Object.entries(next.bare))
          for (const words of wordsIn(written[locale]!, last.texts[locale]!)) expect(squeezed(text)).toContain(words)
        const again = day(next.texts, next.memory, isCarried)
        expect(again.texts).toEqual(next.texts)
        expect(again.bare).toEqual(next.bare)
        expect(serializeMemory(again.memory)).toBe(serializeMemory(next.memory))
        last = next
      }
    }),
    {numRuns: Number(process.env.RUNS ?? 25)}
  )
}, 120_000)

const same = (text: string) => text

// What the property found once.
test.each<
  [name: string, order: readonly number[], days: readonly Readonly<Record<string, (text: string) => string>>[]]
>([
  [
    'a version reversed, and code changed',
    [4, 6, 7],
    [{en: text => text.replace('make port', 'make all'), zh: reversed}]
  ],
  ['a version reversed, and a figure changed', [4, 6, 8], [{en: text => text.replace('500', '510'), zh: reversed}]],
  [
    'one reversed after the other',
    [3, 5, 8],
    [
      {en: text => text.replace('- ', '- Z\n- '), zh: text => text.replace('\n\n>', '\n>')},
      {zh: reversed},
      {en: reversed}
    ]
  ],
  ['the first of two notes ticked', [0, 2, 5, 7], [{en: reversed}, {zh: text => text.replace('[ ] done', '[x] done')}]]
])('two runs are one: %s', (_, order, days) => {
  const texts = ['en', 'zh'].map(locale => [locale, `${order.map(at => BLOCKS[at]![locale]).join('\n\n')}\n`])
  for (const isCarried of [false, true]) {
    let last = day(Object.fromEntries(texts))
    for (const {en = same, zh = same} of days) {
      const next = day({en: en(last.texts.en!), zh: zh(last.texts.zh!)}, last.memory, isCarried)
      const again = day(next.texts, next.memory, isCarried)
      expect(again.texts).toEqual(next.texts)
      expect(serializeMemory(again.memory)).toBe(serializeMemory(next.memory))
      last = next
    }
  }
})

function withoutNotes(text: string): string {
  return text.replaceAll(/^.*<!-- stele:[\s\S]*?-->/gm, '')
}

/** What a person wrote into notes: lines that no note had, without what may be a label. The sign of a line of code says nothing (`notesIn`). */
function wordsIn(text: string, before: string): string[] {
  const unsigned = (line: string) => line.replace(/^[-+]/, '')
  const known = new Set(before.split('\n').map(line => unsigned(squeezed(line))))
  const notes = text.match(/<!-- stele:[\s\S]*?-->/g)?.join('\n') ?? ''
  const own = notes.split('\n').map(squeezed)
  return own
    .filter(line => !known.has(unsigned(line)) && !known.has(line.replace('[x]', '[]')))
    .map(line => line.replace(/^.*?:/, ''))
}

/** A line however it is set; the first of a note without the seal, the last without the end. */
function squeezed(text: string): string {
  return text.replaceAll(/[\s>]|(?: #[0-9a-f]+$)|--/gm, '')
}

/** Blank lines may have come with notes. */
function lines(text: string): string[] {
  return text.split('\n').filter(line => !/^[\s>]*$/.test(line))
}
