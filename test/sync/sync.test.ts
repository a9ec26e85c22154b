import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import {parseMemory, serializeMemory} from '../../src/formats/memory.ts'
import {memoryText} from '../../src/formats/memory-text.ts'
import type {Memory} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {sync} from '../../src/sync/index.ts'
import {annotate} from '../../src/sync/notes.ts'
import {isUnsure} from '../../src/sync/plan.ts'
import {article, segmentsOf} from '../article.ts'
import {markdown} from '../markdown.ts'
import {unsealed} from './unsealed.ts'

const EN = 'The port opened in 1997.\n\nIt has 5 cranes and 60 ships.\n\nThe mayor visits it every year.\n'
const JA = '港は1997年に開いた。\n\nクレーン5基と船60隻がある。\n\n市長は毎年訪れる。\n'

function plan(en: string, ja: string, memory?: Memory) {
  const sources = Object.entries({en, ja}).map(([locale, text]) => ({
    path: 'port',
    locale,
    file: `content/${locale}/port.md`,
    text
  }))
  const parallel = lineUp(sources, {config: defaultConfig, ...(memory && {memory})})
  return {parallel, ...sync(parallel, memory)}
}

const statuses = ({items}: ReturnType<typeof plan>) => items.map(({status}) => status)
const first = plan(EN, JA).memory

describe('sync', () => {
  test('takes over what is there', () => {
    expect(plan(EN, JA)).toMatchObject({isTakeOver: true})
    expect(statuses(plan(EN, JA))).toEqual(['keep', 'keep', 'keep'])
  })

  test('says how sure it is of what it takes over, and says it once', () => {
    const {items} = plan(
      'Go on.\n\nRead the list.\n\nThe port opened in 1997.\n',
      '全く別の文。\n\n港は1997年に開いた。\n'
    )
    expect(items.every(({confidence}) => confidence !== undefined && confidence > 0 && confidence <= 1)).toBe(true)
    expect(items.some(item => !isUnsure(item))).toBe(true)
    expect(isUnsure({...items[0]!, confidence: 0.7})).toBe(true)
    expect(plan(EN, JA, first).items.some(({confidence}) => confidence !== undefined)).toBe(false)
  })

  test('a source that changed alone makes its target stale', () => {
    const result = plan(EN.replace('60', '61'), JA, first)
    expect(statuses(result)).toEqual(['keep', 'stale', 'keep'])
    expect(result.items[1]).toMatchObject({
      was: 'It has 5 cranes and 60 ships.',
      source: 'It has 5 cranes and 61 ships.'
    })
  })

  test('a target that changed alone is an improvement', () => {
    expect(statuses(plan(EN, JA.replace('毎年', '年ごとに'), first))).toEqual(['keep', 'keep', 'keep'])
  })

  test('both changed: it is taken as done', () => {
    expect(statuses(plan(EN.replace('60', '61'), JA.replace('60', '61'), first))).toEqual(['keep', 'keep', 'keep'])
  })

  test('stale stays stale until somebody deals with it', () => {
    const en = EN.replace('60', '61')
    const second = plan(en, JA, first).memory
    const third = plan(en, JA, second)
    expect(statuses(third)).toEqual(['keep', 'stale', 'keep'])
    expect(third.items[1]!.was).toBe('It has 5 cranes and 60 ships.')
    expect(statuses(plan(en, JA.replace('60', '61'), third.memory))).toEqual(['keep', 'keep', 'keep'])
  })

  test('the source returns: nothing is stale', () => {
    const second = plan(EN.replace('60', '61'), JA, first).memory
    expect(statuses(plan(EN, JA, second))).toEqual(['keep', 'keep', 'keep'])
  })

  test('a new paragraph is missing, and no id changes', () => {
    const result = plan(
      EN.replace('\n\nThe mayor', '\n\nA lighthouse of 40 metres stands on the pier.\n\nThe mayor'),
      JA,
      first
    )
    expect(statuses(result)).toEqual(['keep', 'keep', 'missing', 'keep'])
    const ids = first.units.map(({id}) => id)
    expect(result.memory.units.map(({id}) => id).filter(id => ids.includes(id))).toEqual(ids)
  })

  test('a paragraph the source dropped is obsolete', () => {
    const result = plan(EN.replace('It has 5 cranes and 60 ships.\n\n', ''), JA, first)
    expect(statuses(result)).toEqual(['keep', 'obsolete', 'keep'])
  })

  test.each([
    ['line ends', EN.replaceAll('\n', '\r\n')],
    ['a reflow', EN.replace('5 cranes and', '5 cranes\nand')],
    ['emphasis', EN.replace('5 cranes', '**5 cranes**')]
  ])('%s make nothing stale', (_, en) => {
    expect(statuses(plan(en, JA, first))).toEqual(['keep', 'keep', 'keep'])
  })
})

describe('notes', () => {
  const word = (key: string, args: object) => `${key} ${JSON.stringify(args)}`

  test('stand before the block; dealt with, they go and every byte is as it was', () => {
    const {parallel, items, memory} = plan(EN.replace('60', '61'), JA, first)
    const noted = annotate(parallel.articles.get('ja')!, items, {word})
    expect(noted.replace(/<!--.*?-->\n/s, '')).toBe(JA.replace('クレーン', '\nクレーン'))
    const again = plan(EN.replace('60', '61'), noted, memory)
    expect(annotate(again.parallel.articles.get('ja')!, again.items, {word})).toBe(noted)
    const dealt = plan(EN.replace('60', '61'), noted.replace('60隻', '61隻'), memory)
    expect(annotate(dealt.parallel.articles.get('ja')!, dealt.items, {word})).toBe(JA.replace('60', '61'))
  })

  const sentences = (text: string) => text.replaceAll(/(?<=\.)\n\n/g, ' ').replaceAll(/(?<=。)\n\n/g, '')
  const later = EN.replace('60', '61').replace('1997', '1998')
  const noted = (en: string) => {
    const known = plan(sentences(EN), sentences(JA)).memory
    const {parallel, items, memory} = plan(sentences(en), sentences(JA), known)
    return {memory, text: annotate(parallel.articles.get('ja')!, items, {word})}
  }

  test.each([
    ['a tick in the box', EN.replace('60', '61'), '[ ]', '[x]', ['keep', 'keep', 'keep']],
    ['an edit beside it', EN.replace('60', '61'), '毎年', '年に一度', ['keep', 'keep', 'keep']],
    ['an edit beside two notes says nothing', later, '毎年', '年に一度', ['stale', 'stale', 'keep']],
    [
      'an edit of the one says nothing of the other',
      later,
      '船60隻がある。市',
      '船61隻がある。市',
      ['stale', 'keep', 'keep']
    ]
  ])('are answered by %s', (_, en, old, fresh, expected) => {
    const {memory, text} = noted(en)
    const edited = plan(sentences(en), text.replace(old, fresh), memory)
    expect(statuses(edited)).toEqual(expected)
    expect(statuses(plan(sentences(en), text.replace(old, fresh), edited.memory))).toEqual(expected)
  })

  test('a paragraph that the source divides or joins is told as such', () => {
    const [en, ja] = [sentences(EN), sentences(JA)]
    const divided = plan(en.replace('1997. It', '1997.\n\nIt'), ja, plan(en, ja).memory)
    expect(unsealed(annotate(divided.parallel.articles.get('ja')!, divided.items, {word: key => key}))).toContain(
      'stale\nhere\nparted\n[ ] done'
    )
    const united = plan(EN.replace('1997.\n\nIt', '1997. It'), JA, first)
    expect(unsealed(annotate(united.parallel.articles.get('ja')!, united.items, {word: key => key}))).toContain(
      'stale\nhere\njoined\n[ ] done'
    )
  })

  test('what is missing on purpose is asked for again when the source changes', () => {
    const more = EN.replace('\n\nThe mayor', '\n\nA lighthouse of 40 metres stands on the pier.\n\nThe mayor')
    const {parallel, items, memory} = plan(more, JA, first)
    const text = annotate(parallel.articles.get('ja')!, items, {word})
    const ticked = plan(more, text.replace('[ ]', '[x]'), memory)
    expect(statuses(ticked)).toEqual(['keep', 'keep', 'keep'])
    expect(annotate(ticked.parallel.articles.get('ja')!, ticked.items, {word})).toBe(JA)
    expect(statuses(plan(more, JA, ticked.memory))).toEqual(['keep', 'keep', 'keep'])
    expect(statuses(plan(more.replace('40', '45'), JA, ticked.memory))).toEqual(['keep', 'keep', 'missing', 'keep'])
  })

  test('what is kept though the source dropped it is an addition', () => {
    const less = EN.replace('It has 5 cranes and 60 ships.\n\n', '')
    const {parallel, items, memory} = plan(less, JA, first)
    const text = annotate(parallel.articles.get('ja')!, items, {word}).replace('[ ]', '[x]')
    expect(statuses(plan(less, text, memory))).toEqual(['keep', 'keep', 'keep'])
  })

  test('a note cannot be closed by the text it quotes', () => {
    const {parallel, items} = plan(EN.replace('60 ships', 'ships --> <b>x</b>'), JA, first)
    const noted = annotate(parallel.articles.get('ja')!, items, {word})
    expect(article(noted).comments).toHaveLength(1)
    expect(article(noted).blocks).toHaveLength(3)
  })
})

describe('memory', () => {
  test('comes back as it was written', () => {
    expect(parseMemory(serializeMemory(first), {path: 'port'})).toEqual(first)
  })

  test('a damaged line is counted', () => {
    expect(parseMemory('{}\n', {path: 'p'})).toEqual({path: 'p', source: '', units: [], damaged: [1]})
  })

  test('any text keeps to one line', () => {
    fc.assert(
      fc.property(markdown, text => {
        try {
          for (const segment of segmentsOf(article(text))) {
            const line = JSON.stringify(memoryText([segment]))
            expect(line).not.toContain('\n')
            expect(JSON.parse(line)).toEqual(memoryText([segment]))
          }
        } catch (error) {
          if (!(error instanceof Error && error.name === 'InputError')) throw error
        }
      }),
      {numRuns: 50}
    )
  })
})
