import {beforeAll, describe, expect, test} from 'vitest'
import {inFolder} from '../scenario.ts'
import {filesOf, site} from './project.ts'

const WIDE_EN = '| Ship | Built | Length | Crew |\n| - | - | - | - |\n| Asahi | 1998 | | 38 |\n'
const WIDE_JA = '| 船 | 建造 | 長さ | 乗組員 |\n| - | - | - | - |\n| 朝日 | 1998 | | 38 |\n'
const FILES = new Map(
  Object.entries({
    'content/en/tour.md': `# A tour\n\n| Day | Opens |\n| - | - |\n| Monday | 9 |\n| Sunday | |\n\n${WIDE_EN}\n> Mind the 2<sup>nd</sup><br>step.\n\n- Look\n  - Listen\n\n    Then go.\n\n1. First\n\n- [x] Booked\n- [ ] Paid\n\nSee <https://stele.example/a> ![The pier](pier.png) ![](dot.png).[^a]\n\nTake both.[^b][^a]\n\n[^b]: The boat.\n\n[^a]: The note.\n\n[^c]: Left alone.\n`,
    'content/ja/tour.md': `# 見学\n\n| 曜日 | 開館 |\n| - | - |\n| 月曜日 | 9 |\n| 日曜日 | |\n\n${WIDE_JA}\n> 2<sup>段目</sup><br>に注意。\n\n- 見る\n  - 聞く\n\n    それから行く。\n\n1. 最初\n\n- [x] 予約済み\n- [ ] 支払い前\n\n<https://stele.example/a> ![桟橋](pier.png) ![](dot.png)を参照。[^a]\n\n両方を取る。[^b][^a]\n\n[^b]: 船。\n\n[^a]: 注。\n\n[^c]: 余り。\n`,
    'stele.config.json': JSON.stringify({
      locales: {en: {}, ja: {}},
      rules: {'missing-translation': 'note'},
      release: {error: 'allow', refused: 'fallback'}
    })
  })
)

describe('the rows of a parallel edition', () => {
  let rows: readonly string[] = []
  beforeAll(
    () =>
      inFolder(FILES, async root => {
        expect((await site(root)).status).toBe(0)
        rows =
          filesOf(root)
            .get('parallel/en/tour.html')
            ?.match(/<tr>.*?<\/tr>/gs) ?? []
      }),
    60_000
  )
  const plain = (text: string) =>
    text
      .replaceAll(/<span class="s"[^>]*>/g, '')
      .replaceAll(/(<span class="(?:cell|marker)">.*?<\/span>)|<\/span>/g, '$1')
  /** The cells of the row with a text, without the marks of sentences. */
  const cellsWith = (text: string) => {
    const row = rows.find(row => row.includes(text)) ?? ''
    return [...row.matchAll(/<td lang="(\w+)"[^>]*>(.*?)<\/td>/gs)].map(([, lang, inner]) => [lang, plain(inner!)])
  }
  const textsOf = (text: string) => cellsWith(text).map(([, inner]) => inner!.replaceAll(/<[^>]*>/g, '').trim())

  test('has a row of a table on one line, in all languages', () => {
    expect(textsOf('Monday')).toEqual(['Monday 9', '月曜日 9'])
    expect(textsOf('Asahi')).toEqual(['Asahi 1998  38', '朝日 1998  38'])
    expect(rows.filter(row => /Asahi|1998|>38</.test(row))).toHaveLength(1)
  })

  test('sets few columns below each other, and a cell without a text keeps its place', () => {
    expect(cellsWith('Monday')[0]![1]).toMatch(/^<p class="cells cells-2">/)
    expect(cellsWith('Asahi')[0]![1]).toMatch(/^<p class="cells cells-many">/)
    expect(cellsWith('Asahi')[0]![1]).toContain('<span class="cell"></span>')
  })

  test('tells the head of a table from its rows', () => {
    expect(cellsWith('Opens')[1]![1]).toMatch(/^<p class="cells cells-2 head">/)
    expect(cellsWith('Sunday')[1]![1]).not.toContain('head')
  })

  test('does not run two tables together', () => {
    expect(textsOf('Ship')).toEqual(['Ship Built Length Crew', '船 建造 長さ 乗組員'])
    expect(textsOf('Sunday').every(text => !/1998|Ship/.test(text))).toBe(true)
  })

  test.each([
    ['Mind', '<p class="quote">Mind'],
    ['Mind', '2<sup>nd</sup> step'],
    ['Look', '<p class="in-1 item"><span class="marker">\u2022</span>'],
    ['Listen', '<p class="in-2 item"><span class="marker">\u2022</span>'],
    ['Then go', '<p class="in-2">Then'],
    ['First', '<span class="marker">1.</span>'],
    ['Booked', '<span role="img" aria-label="done">\u2611'],
    ['Paid', '<span role="img" aria-label="not done">\u2610'],
    // Numbered as on the page of the article; one that nothing names has no number there.
    ['The note', '<span class="marker"><sup>1</sup>'],
    ['The boat', '<span class="marker"><sup>2</sup>'],
    ['Take both', 'both.<sup>2,1</sup>'],
    ['Left alone', '<span class="marker"><sup>c</sup>']
  ])('shows what %j stands in', (text, expected) => {
    expect(cellsWith(text)[0]![1]).toContain(expected)
  })

  test('says what is no text in the words of each language', () => {
    const [english, japanese] = cellsWith('stele.example').map(([, inner]) => inner!)
    expect(english).toContain('See https://stele.example/a [Image: The pier] .<sup>1</sup>')
    expect(japanese).toContain('https://stele.example/a ［画像：桟橋］ を参照。')
    expect(cellsWith('Booked')[1]![1]).toContain('aria-label="完了"')
  })
})

describe('a block of nothing but a shortcode', () => {
  const page = (title: string, text: string) =>
    `---\ntitle: ${title}\n---\n\n## {{% heading "next" %}}\n\n${text}\n\n{{< icon >}} {{< icon >}}\n`

  test('has no row', () =>
    inFolder(
      new Map([
        ['content/en/next.md', page('Next', 'Read on.')],
        ['content/ja/next.md', page('次へ', '読み続ける。')],
        ['stele.config.json', '{"locales": {"en": {}, "ja": {}}, "flavour": "hugo"}']
      ]),
      async root => {
        expect((await site(root)).status).toBe(0)
        const rows = [
          ...filesOf(root)
            .get('parallel/en/next.html')!
            .matchAll(/<tr>(.*?)<\/tr>/gs)
        ].map(([, row]) => row!.replaceAll(/<[^>]*>/g, '').trim())
        expect(rows).toEqual(['English日本語', 'Next次へ', 'Read on.読み続ける。'])
      }
    ))
})
