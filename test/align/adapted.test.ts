import {describe, expect, test} from 'vitest'
import {adapted, taughtBy} from '../../src/align/adapted.ts'
import {NO_LEXICON, readLexicon} from '../../src/align/lexicon.ts'
import type {MemoryUnit, MemoryVariant} from '../../src/model/index.ts'

/** Sentences of a weaving house: its words are in no lexicon here. */
const PLACES = ['Hoshimi', 'Linhai', 'Minato', 'Aoba', 'Kiyose', 'Tanabe', 'Numata', 'Ikeda', 'Sakai', 'Fukuno']
const THINGS = [
  ['selvedge', '布边', '織り耳'],
  ['heddle', '综丝', 'ヘドル'],
  ['bobbin', '梭芯', 'ボビン'],
  ['warp', '经纱', 'タテイト']
] as const

function unit(index: number, change: Partial<MemoryVariant> = {}): MemoryUnit {
  const place = PLACES[index % PLACES.length]!
  const [en, zh, ja] = THINGS[index % THINGS.length]!
  const variant = (text: string): MemoryVariant => ({text, state: 'translated', origin: 'person', ...change})
  return {
    id: `u${index}`,
    variants: {en: variant(`${place} <1>${en}</1>`), zh: variant(`${place}：${zh}`), ja: variant(`${place}の${ja}`)}
  }
}

const units = (count: number, change?: Partial<MemoryVariant>) =>
  Array.from({length: count}, (_, at) => unit(at, change))
const shares = (taught: ReturnType<typeof taughtBy>, word: string, to: string, lexicon = NO_LEXICON) => {
  const {words, shares} = adapted(lexicon, taught).translator('en', to)(word)
  return new Map(words.map((found, at) => [found, shares[at]!]))
}

describe('taughtBy', () => {
  test('learns the words that the lexicon does not have, both ways', () => {
    const taught = taughtBy(units(40), NO_LEXICON)
    expect(shares(taught, 'heddl', 'ja').get('ヘドル')).toBeGreaterThan(0.5)
    expect(shares(taught, 'selvedg', 'zh').get('布')).toBeGreaterThan(0.3)
    expect(adapted(NO_LEXICON, taught).translator('ja', 'en')('ボビン').words).toContain('bobbin')
  })

  test('says the same of the same memory, whatever went through JSON', () => {
    const taught = taughtBy(units(40), NO_LEXICON)
    expect(JSON.parse(JSON.stringify(taughtBy(units(40), NO_LEXICON)))).toEqual(taught)
  })

  test.each([
    ['a few units', units(20)],
    ['drafts of a machine', units(40, {origin: 'machine'})],
    ['stale texts', units(40, {was: {text: 'x'}})],
    ['code', units(40).map(one => ({...one, kind: 'code' as const}))],
    ['one language', units(40).map(({id, variants}) => ({id, variants: {en: variants.en!}}))],
    ['nothing', []]
  ])('learns nothing from %s', (_, list) => {
    expect(taughtBy(list, NO_LEXICON)).toEqual({})
  })

  test('takes what a person reviewed of a machine’s drafts', () => {
    expect(taughtBy(units(40, {origin: 'machine', state: 'reviewed'}), NO_LEXICON)).not.toEqual({})
  })
})

describe('adapted', () => {
  const known = readLexicon({
    en: '\nbobbin\t线轴 90\tスプール 90\nwarp\t经纱 90\tタテイト 90\n',
    zh: '\n线轴\tbobbin 90\t\n',
    ja: '\n'
  })

  test('lets a word that the project has another word for weigh less', () => {
    const found = shares(taughtBy(units(40), known), 'bobbin', 'ja', known)
    expect(found.get('ボビン')!).toBeGreaterThan(found.get('スプール')!)
    expect([...found.values()].reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1)
  })

  test('leaves what the lexicon explains, and words that stand nowhere', () => {
    const taught = taughtBy(units(40), known)
    expect(shares(taught, 'warp', 'ja', known)).toEqual(new Map([['タテイト', 0.9]]))
    expect(shares(taught, 'loom', 'ja', known)).toEqual(new Map())
    expect(shares(taught, 'constructor', 'ja', known)).toEqual(new Map())
  })

  test('is the lexicon itself where nothing was taught', () => {
    expect(adapted(known, {})).toBe(known)
  })
})
