import {describe, expect, test} from 'vitest'
import {sync} from '../../src/sync/index.ts'
import {memoryOf, parallelOf} from '../exchange/desk.ts'

const page = (...blocks: readonly string[]) => `${blocks.join('\n\n')}\n`

/** What is left to do once a translator has answered a change of the source. */
function left(en: string, ja: string, fresh: string, answer: string, others: Readonly<Record<string, string>> = {}) {
  const memory = memoryOf({en, ja, ...others})
  const first = sync(parallelOf({en: fresh, ja, ...others}, memory), memory)
  const second = sync(parallelOf({en: fresh, ja: answer, ...others}, first.memory), first.memory)
  return second.items.flatMap(({status, locale, source, was = ''}) =>
    status === 'keep' || locale !== 'ja' ? [] : [`${status}: ${source || was}`]
  )
}

const HEAD = ['# Port', 'The port lies in the north of the town.']
const KOPF = ['# 港', '港は町の北にある。']
const END = 'Come and see the ships.'
const ENDE = '船を見に来てください。'

describe('what took the place of a text that the source dropped', () => {
  const en = page(...HEAD, '- `crane` Number', '## Old quay', END)
  const ja = page(...KOPF, '- `crane` 数値', '## 旧岸壁', ENDE)

  test('is the translation of what the source has there now', () => {
    const fresh = page(...HEAD, 'Returns `Number` - how many cranes there are.', END)
    expect(left(en, ja, fresh, page(...KOPF, '戻り値 `Number` - クレーンの数。', ENDE))).toEqual([])
  })

  test('is that also where code took the place of code', () => {
    const [old, now] = ['```txt\nmake port\n```', '```sh\ntug --all\nmoor --at north\n```']
    const text = 'Run this before the ships arrive:'
    expect(
      left(
        page(...HEAD, old, END),
        page(...KOPF, old, ENDE),
        page(...HEAD, text, now, END),
        page(...KOPF, '船が着く前に次を実行する。', now, ENDE)
      )
    ).toEqual([])
  })

  test('stays what it was where it was only touched up', () => {
    const [was, own] = ['- The old quay was built of wood by sailors.', '- 古い岸壁は船乗りが木で作った。']
    const text = 'Tickets cost five dollars and are sold at the gate.'
    const fresh = page(...HEAD, text, END)
    const answer = page(...KOPF, '- 古い岸壁は船乗りが木で作ったものだ。', ENDE)
    expect(left(page(...HEAD, was, END), page(...KOPF, own, ENDE), fresh, answer).sort()).toEqual([
      `missing: ${text}`,
      'obsolete: The old quay was built of wood by sailors.'
    ])
  })

  test.each([
    ['a text', '- `crane` Number', '- `crane` 数値', 'Returns `Number` - how many cranes there are.'],
    ['code', '- Run:\n\n  ```sh\n  make port\n  ```', '- 実行:\n\n  ```sh\n  make port\n  ```', '```sh\nmoor\n```']
  ])('stays what it was where nobody touched it: %s', (_, was, own, now) => {
    const answer = page(...KOPF, own, ENDE)
    const open = left(page(...HEAD, was, END), answer, page(...HEAD, now, END), answer)
    expect(open.filter(line => line.startsWith('obsolete')).length).toBeGreaterThan(0)
    expect(open.at(-1)).toBe(`missing: ${now}`)
  })

  test('is obsolete where the source has nothing in its place', () => {
    const [was, own] = ['The old quay was built of wood.', '古い岸壁は木で作られた。']
    const answer = page(...KOPF, '石の倉庫は昔からある。', ENDE)
    expect(left(page(...HEAD, was, END), page(...KOPF, own, ENDE), page(...HEAD, END), answer)).toEqual([
      `obsolete: ${was}`
    ])
  })
})

describe('a paragraph that was missing', () => {
  const fresh = page(...HEAD, 'The name of the folder to work in. It is empty by default.', END)

  test('may be translated by one sentence', () => {
    const answer = page(...KOPF, '作業するフォルダーの名前で、既定では空。', ENDE)
    expect(left(page(...HEAD, END), page(...KOPF, ENDE), fresh, answer)).toEqual([])
  })

  test('is missing where only one of its sentences is there', () => {
    const own = page(
      ...HEAD,
      'The pier opens at nine every morning. Ships with more than 300 passengers have to wait outside.',
      END
    )
    const answer = page(...KOPF, '埠頭は毎朝9時に開く。', ENDE)
    expect(left(page(...HEAD, END), page(...KOPF, ENDE), own, answer)).toEqual([
      'missing: Ships with more than 300 passengers have to wait outside.'
    ])
  })
})
