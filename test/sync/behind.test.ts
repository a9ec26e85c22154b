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
