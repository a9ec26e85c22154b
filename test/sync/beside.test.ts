import {describe, expect, test} from 'vitest'
import {sync} from '../../src/sync/index.ts'
import {annotate} from '../../src/sync/notes.ts'
import {memoryOf, parallelOf} from '../exchange/desk.ts'
import {unsealed} from './unsealed.ts'

/** What the notes say that the translation, which reads like the source before, gets; without the marks of the comment. */
function notesOf(before: string, after: string, ja = before): string[] {
  const memory = memoryOf({en: before, ja})
  const parallel = parallelOf({en: after, ja}, memory)
  const {items} = sync(parallel, memory)
  const word = (key: string, {text}: Record<string, unknown>) => (text === undefined ? key : `${key}: ${text}`)
  const noted = annotate(
    parallel.articles.get('ja')!,
    items.filter(({locale}) => locale === 'ja'),
    {word}
  )
  return [...unsealed(noted).matchAll(/<!-- stele: \S+ ([\s\S]*?)\n\s*\[ \] done -->/g)].map(([, text]) =>
    text!.replaceAll(/\n\s*/g, '; ')
  )
}

const ROWS = ['| ship | tons |\n| - | - |', '| Maru | 500 |', '| Hai | 20 |', '| Yan | 7 |'] as const
const table = (...rows: readonly string[]) => `Ships.\n\n${rows.join('\n')}\n\nEnd.\n`
const [HEAD, MARU, HAI, YAN] = ROWS
const items = (...texts: readonly string[]) => `See these.\n\n${texts.map(text => `- ${text}`).join('\n')}\n\nEnd.\n`
const ONE = 'The port opened in 1997. It has 60 ships. The mayor visits it every year.\n'

describe('a note says beside what something belongs', () => {
  test.each([
    [
      'a row between others',
      table(HEAD, MARU, YAN),
      table(HEAD, MARU, HAI, YAN),
      ['missing; source: Hai | 20; behind: Maru | 500']
    ],
    ['the first row', table(HEAD, HAI), table(HEAD, MARU, HAI), ['missing; source: Maru | 500; behind: ship | tons']],
    ['the last row', table(HEAD, MARU), table(HEAD, MARU, HAI), ['missing; source: Hai | 20; behind: Maru | 500']],
    [
      'two rows',
      table(HEAD, YAN),
      table(HEAD, MARU, HAI, YAN),
      ['missing; source: Maru | 500; behind: ship | tons', 'missing; source: Hai | 20; behind: ship | tons']
    ],
    [
      'a row that moved up',
      table(HEAD, MARU, HAI, YAN),
      table(HEAD, YAN, MARU, HAI),
      ['moved; here: Yan | 7; behind: ship | tons']
    ],
    [
      'a row that moved down',
      table(HEAD, MARU, HAI, YAN),
      table(HEAD, HAI, YAN, MARU),
      ['moved; here: Maru | 500; behind: Yan | 7']
    ],
    [
      'an item that is first now',
      items('Boats', 'Ferries', 'Cranes'),
      items('Cranes', 'Boats', 'Ferries'),
      ['moved; here: Cranes; ahead: Boats']
    ],
    [
      'an item that is last now',
      items('Boats', 'Ferries', 'Cranes'),
      items('Ferries', 'Cranes', 'Boats'),
      ['moved; here: Boats; behind: Cranes']
    ],
    [
      'a paragraph',
      'One two.\n\nThree four.\n\nFive six.\n',
      'Three four.\n\nFive six.\n\nOne two.\n',
      ['moved; here: One two.; behind: Five six.']
    ],
    [
      'the first paragraph',
      'One two.\n\nThree four.\n\nFive six.\n',
      'Five six.\n\nOne two.\n\nThree four.\n',
      ['moved; here: Five six.; first']
    ]
  ])('%s', (_, before, after, wanted) => {
    expect(notesOf(before, after)).toEqual(wanted)
  })

  test('a column, by the rows', () => {
    const wide = table('| ship | tons | year |\n| - | - | - |', '| Maru | 500 | 1980 |')
    expect(notesOf(table(HEAD, MARU), wide)).toEqual([
      'missing; source: year; here: ship | tons',
      'missing; source: 1980; here: Maru | 500'
    ])
  })

  test.each([
    [
      'a paragraph',
      'One two.\n\nFive six.\n',
      'One two.\n\nThree four.\n\nFive six.\n',
      'missing; source: Three four.'
    ],
    ['an item', items('Boats', 'Cranes'), items('Boats', 'Ferries', 'Cranes'), 'missing; source: Ferries'],
    ['a table', 'Ships.\n\nEnd.\n', table(HEAD), 'missing; source: ship | tons']
  ])('but where the note stands at the place: %s', (_, before, after, wanted) => {
    expect(notesOf(before, after)).toEqual([wanted])
  })
})

describe('a sentence that the source joined to another', () => {
  test('is not called gone', () => {
    const after = 'The port opened in 1997. It has 60 ships, and the mayor visits it every year.\n'
    const notes = notesOf(ONE, after)
    expect(notes).toHaveLength(2)
    expect(notes).toContain(
      'into; was: It has 60 ships.; now: It has 60 ships, and the mayor visits it every year.; here: It has 60 ships.'
    )
  })

  test.each([
    ['gone', 'The port opened in 1997. The mayor visits it every year.\n'],
    ['gone, where the other changed', 'The port opened in 1997. The old mayor sees it every month.\n']
  ])('is obsolete when it is %s', (_, after) => {
    expect(notesOf(ONE, after).filter(note => !note.startsWith('stale'))).toEqual([
      'obsolete; was: It has 60 ships.; here: It has 60 ships.'
    ])
  })

  test('that is a row says nothing of what is now', () => {
    expect(notesOf(table(HEAD, MARU, HAI), table(HEAD, HAI))).toEqual(['obsolete; was: Maru | 500; here: Maru | 500'])
  })
})

test('the words of an element are quoted, since the note stands before its block', () => {
  const html = '<div>\n<img src="/a.png" alt="The port">\n<p>Of 1997.</p>\n</div>\n'
  expect(notesOf(html, html.replace('The port', 'The sea'))).toEqual([
    'stale; was: The port; now: The sea; diff: The [-port-]{+sea+}; here: The port'
  ])
})
