import {describe, expect, test} from 'vitest'
import type {MemoryText} from '../../src/model/index.ts'
import {isBehind} from '../../src/sync/behind.ts'

const text = (said: string | MemoryText): MemoryText => (typeof said === 'string' ? {text: said} : said)

function behind(was: string, now: string, target: string, kind?: 'code'): boolean {
  const texts = {was: text(was), now: text(now), target: text(target)}
  return isBehind({...texts, kind, source: 'en', locale: 'ja'})
}

describe('a translation is behind', () => {
  test.each<[name: string, was: string, now: string, target: string]>([
    ['a word', 'See the port.', 'See the pier.', '港を見よ。'],
    ['a name written otherwise', 'Use VSCode here.', 'Use VS Code here.', 'VSCodeを使う。'],
    ['a name with another case', 'Open Github.', 'Open GitHub.', 'Githubを開く。'],
    ['a label that stays in English', 'Handling Dependencies', 'Handling dependencies', 'Handling Dependencies'],
    ['a full stop that came', 'Open the port', 'Open the port.', '港を開ける'],
    ['a full stop that went', 'Open the port.', 'Open the port', '港を開ける。'],
    ['a figure', '60 ships', '61 ships', '船60隻'],
    ['figures exchanged', '5 cranes and 60 ships', '60 cranes and 5 ships', 'クレーン60基と船5隻'],
    ['a figure and a word', '60 ships', '61 boats', '船61隻'],
    ['a name, the old one left', 'Use React.', 'Use Vue.', 'ReactとVueを使う。'],
    ['a name and a word', 'Use React.', 'Avoid Vue.', 'Vueを使う。'],
    ['a list of a type', 'Returns string', 'Returns string[]', '戻り値 string'],
    ['brackets of a call', 'Then moor() ends.', 'Then moor ends.', 'その後moor()が終わる。'],
    ['a sign behind a name', 'Written in C.', 'Written in C#.', 'Cで書かれている。'],
    ['a sign before a name', 'Ask pier there.', 'Ask @pier there.', 'pierに尋ねる。'],
    [
      'a dash that it repeats',
      'Pier String - (optional) Name',
      'Pier String (optional) - Name',
      'Pier String - (任意) 名前'
    ],
    ['one that went', '(Pier | Quay) - (optional)', '(Pier | Quay) (optional)', '（Pier | Quay） - （任意）']
  ])('%s', (_, was, now, target) => {
    expect(behind(was, now, target)).toBe(true)
  })

  test('a line of code that it lacks', () => {
    expect(behind('a\nb', 'a\nb\nc', 'a\nb # 二', 'code')).toBe(true)
    expect(behind('a\nb', 'a', 'a\nb', 'code')).toBe(true)
  })
})

describe('a translation is not behind', () => {
  test.each<[name: string, was: string, now: string, target: string]>([
    ['the same', 'See the port.', 'See the port.', '港を見よ。'],
    ['a word parted that it does not have', 'For typesafety.', 'For type safety.', '型安全のため。'],
    ['case that it does not show', 'The base url.', 'The base URL.', 'ベースのアドレス。'],
    ['case that it has already', 'Open Github.', 'Open GitHub.', 'GitHubを開く。'],
    ['an article', 'See the port.', 'See a port.', '港を見よ。'],
    ['a full stop that it has', 'Open the port', 'Open the port.', '港を開ける。'],
    ['one that neither it nor the source has', 'Open the port.', 'Open the port', '港を開ける'],
    ['another mark at the end', 'Bring the following.', 'Bring the following:', '次のものを持参する。'],
    ['a figure that it states', '60 ships', '61 ships', '船61隻'],
    ['a figure that it states in its own way', '1.4 million people', '1.5 million people', '150万人'],
    ['a name that it has', 'Use React.', 'Use Vue.', 'Vueを使う。'],
    ['a file name that it has', 'Add it to a.config.cjs.', 'Add it to a.config.mjs.', 'a.config.mjsに加える。'],
    ['a list of a type that it has', 'Returns string', 'Returns string[]', '戻り値 string[]'],
    ['a sign that it has', 'Written in C.', 'Written in C#.', 'C＃で書かれている。'],
    ['a sign that it never had', 'Then moor() ends.', 'Then moor ends.', 'その後係留が終わる。'],
    ['words in brackets', 'The pier (north) opens.', 'The pier, north, opens.', '北の埠頭が開く。'],
    ['a dash that it has otherwise', 'Pier String - (optional)', 'Pier String (optional)', 'Pier String（任意）'],
    [
      'a dash between words',
      'The pier - the north one - opens.',
      'The pier, the north one, opens.',
      '埠頭 - 北の - が開く。'
    ],
    ['a dash of another length', 'Pier - (optional)', 'Pier – (optional)', 'Pier - (任意)']
  ])('%s', (_, was, now, target) => {
    expect(behind(was, now, target)).toBe(false)
  })

  test('lines of code that it has, between its own comments', () => {
    expect(behind('a\nb', 'a\nc', '# 一\na\nc', 'code')).toBe(false)
    expect(behind('a\n\nb', 'a\nb', 'a\nb # 二', 'code')).toBe(false)
  })
})

test('words of codes are told by the codes', () => {
  const was = text({text: 'Run <1/>', codes: {'<1/>': '`make`'}})
  const now = text({text: 'Run <1/>', codes: {'<1/>': '`build`'}})
  const own = (code: string) => text({text: '<1/>を実行', codes: {'<1/>': code}})
  const renewal = {was, now, kind: undefined, source: 'en', locale: 'ja'}
  expect(isBehind({...renewal, target: own('`build`')})).toBe(false)
  expect(isBehind({...renewal, target: own('`make`')})).toBe(true)
})

describe('a link that a translation has already', () => {
  const behindLink = (old: string, fresh: string, own: string, end = '</1>') => {
    const said = (code: string) => ({text: `<1>a${end}`, codes: {'<1>': '[', [end]: code}})
    const texts = {was: said(old), now: said(fresh), target: {...said(own), text: `<1>港${end}`}}
    return isBehind({...texts, kind: undefined, source: 'en', locale: 'ja'})
  }

  test.each([
    ['in the folder of its language', '](/en/port/)', '](/en/pier/)', '](/ja/pier/)'],
    [
      'on the host of its language',
      '](https://port.example/a)',
      '](https://pier.example/a)',
      '](https://ja.pier.example/a)'
    ],
    ['in the file of its language', '](port.md)', '](pier.md)', '](pier.ja.md)'],
    ['at its own place of the page', '](/en/port/#open)', '](/en/pier/#open)', '](/ja/pier/#開く)'],
    ['as the source has it', '](/en/port/)', '](/en/pier/#open)', '](/en/pier/#open)']
  ])('%s', (_, old, fresh, own) => {
    expect(behindLink(old, fresh, own)).toBe(false)
  })

  test.each([
    ['the old page', '](/en/port/)', '](/en/pier/)', '](/ja/port/)'],
    ['another page', '](/en/port/)', '](/en/pier/)', '](/ja/quay/)'],
    ['another place of the page', '](/en/port/#a)', '](/en/port/#b)', '](/ja/port/#a)'],
    ['a page and a place of it', '](/en/port/#a)', '](/en/pier/#b)', '](/ja/pier/#a)'],
    ['a place of the page itself', '](#a)', '](/en/port/)', '](#a)'],
    ['the same page with another ending', '](/en/port.md)', '](/en/port)', '](/ja/port.md)']
  ])('asked for: %s', (_, old, fresh, own) => {
    expect(behindLink(old, fresh, own)).toBe(true)
  })

  test('but not the old one beside it', () => {
    const said = (a: string, b: string) => ({text: '<1/> <2/>', codes: {'<1/>': `![](${a})`, '<2/>': `![](${b})`}})
    const target = said('/ja/pier.png', '/ja/port.png')
    const texts = {was: said('/en/port.png', '/a.png'), now: said('/en/pier.png', '/a.png'), target}
    expect(isBehind({...texts, kind: undefined, source: 'en', locale: 'ja'})).toBe(true)
  })

  test('of a definition', () => {
    const of = (was: string, now: string, own: string) => {
      const [before, after, target] = [was, now, own].map(page => text(`[port]: ${page} "The port"`))
      return isBehind({was: before!, now: after!, target: target!, kind: 'definition', source: 'en', locale: 'ja'})
    }
    expect(of('/en/port', '/en/pier', '/ja/pier')).toBe(false)
    expect(of('/en/port', '/en/pier', '/ja/port')).toBe(true)
  })
})

describe('fields of a head', () => {
  const behindHead = (was: string, now: string, target: string, fence = '---') => {
    const [before, after, own] = [was, now, target].map(fields => text(`${fence}\n${fields}\n${fence}`))
    const texts = {was: before!, now: after!, target: own!}
    return isBehind({...texts, kind: 'frontMatterField', source: 'en', locale: 'ja'})
  }

  test.each([
    ['one that the translation never had', 'words: [a]\nweight: 1', 'words: [a, b]\nweight: 1', 'weight: 1'],
    ['one that it never had went', 'words: [a]\nweight: 1', 'weight: 1', 'weight: 1'],
    ['a part of one that it never had', 'menu:\n  badge: a\n  at: 1', 'menu:\n  badge: b\n  at: 1', 'menu:\n  at: 1'],
    ['what it has written otherwise', 'tags: [a]', 'tags: [a, b]', "tags:\n  - 'a'\n  - b"]
  ])('not asked for: %s', (_, was, now, target) => {
    expect(behindHead(was, now, target)).toBe(false)
  })

  test.each([
    ['a new one', 'weight: 1', 'weight: 1\nwords: [a]', 'weight: 1'],
    ['a new one without a value', 'weight: 1', 'weight: 1\ntitle: ""', 'weight: 1'],
    ['one that it has', 'weight: 1', 'weight: 2', 'weight: 1'],
    ['one of its own value', 'weight: 1', 'weight: 2', 'weight: 5'],
    ['one that went', 'weight: 1\ndraft: true', 'weight: 1', 'weight: 1\ndraft: true'],
    ['one that it never had, and one that it has', 'words: a\nweight: 1', 'words: b\nweight: 2', 'weight: 1'],
    ['what cannot be read', 'a: b: c', 'a: b: d', 'weight: 1']
  ])('asked for: %s', (_, was, now, target) => {
    expect(behindHead(was, now, target)).toBe(true)
  })

  test('in TOML', () => {
    expect(behindHead('words = "a"\nweight = 1', 'words = "b"\nweight = 1', 'weight = 1', '+++')).toBe(false)
    expect(behindHead('weight = 1', 'weight = 2', 'weight = 1', '+++')).toBe(true)
  })
})
