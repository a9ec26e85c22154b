import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {sync} from '../../src/sync/index.ts'

const about = (locale: string, text: string) => ({path: 'a', locale, file: `content/${locale}/a.md`, text})
const lined = (en: string, ja: string) => lineUp([about('en', en), about('ja', ja)], {config: defaultConfig})

/** What a change of the English text asks of a translation. */
function asked(en: string, fresh: string, ja: string): string[] {
  const {memory} = sync(lined(en, ja), undefined)
  return sync(lined(fresh, ja), memory).items.flatMap(({status, source}) =>
    status === 'keep' ? [] : [`${status}: ${source}`]
  )
}

describe('words in the markup of a sentence', () => {
  test.each([
    [
      'an alternative text',
      'See ![Ship](s.png) here.',
      'See ![Big ship](s.png) here.',
      '![船](s.png)を見る。',
      'Big ship'
    ],
    [
      'of a reference',
      'See ![Ship][s] here.\n\n[s]: s.png',
      'See ![Big ship][s] here.\n\n[s]: s.png',
      '![船][s]を見る。\n\n[s]: s.png',
      'Big ship'
    ],
    [
      'with parentheses',
      'See ![Ship](s.png) here.',
      'See ![Ship (no) &amp; 5](s.png) here.',
      '![船](s.png)を見る。',
      'Ship (no) & 5'
    ],
    [
      'a title of an image',
      'See ![Ship](s.png "Old") here.',
      'See ![Ship](s.png "New one") here.',
      '![船](s.png "古い")を見る。',
      'New one'
    ],
    [
      'a title of a link',
      'See [it](s.png "Old") here.',
      "See [it](s.png 'New (one)') here.",
      '[それ](s.png "古い")を見る。',
      'New (one)'
    ]
  ])('are one thing to do: %s', (_, en, fresh, ja, source) => {
    expect(asked(en, fresh, ja)).toEqual([`stale: ${source}`])
  })

  test.each([
    ['the target of an image', 'See ![Ship](s.png) here.', 'See ![Ship](t.png) here.', '![船](s.png)を見る。'],
    [
      'the target of a link with a title',
      'See [it](s.png "Old") here.',
      'See [it](t.png "Old") here.',
      '[それ](s.png "古い")を見る。'
    ],
    [
      'an image in place of another',
      'See ![Ship](s.png "A") here.',
      'See ![Ship](t.png "A") here.',
      '![船](s.png "あ")を見る。'
    ],
    [
      'markup in an alternative text',
      'See ![**A** b](s.png) here.',
      'See ![**A** c](s.png) here.',
      '![船](s.png)を見る。'
    ],
    [
      'an expression in an alternative text',
      'See ![{{ a }}](s.png) here.',
      'See ![{{ b }}](s.png) here.',
      '![{{ a }}](s.png)を見る。'
    ]
  ])('and %s is to do in the sentence', (_, en, fresh, ja) => {
    expect(asked(en, fresh, ja)).toEqual([`stale: ${fresh}`])
  })
})
