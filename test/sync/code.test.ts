import {describe, expect, test} from 'vitest'
import {sync} from '../../src/sync/index.ts'
import {memoryOf, parallelOf} from '../exchange/desk.ts'

const fenced = (code: string, info = 'sh') => `\`\`\`${info}\n${code}\n\`\`\``
const page = (...blocks: readonly string[]) => `${['# Port', 'Run it.', ...blocks, 'It is done.'].join('\n\n')}\n`

function asked(before: string, after: string) {
  const memory = memoryOf({en: before, ja: before})
  const {items} = sync(parallelOf({en: after, ja: before}, memory), memory)
  return items.flatMap(({status, source, was = ''}) => (status === 'keep' ? [] : [`${status}: ${source || was}`]))
}

describe('code that changed at its place is stale', () => {
  test.each([
    ['a little', fenced('make port'), fenced('make ports')],
    ['altogether', fenced('npm run build'), fenced('pnpm dlx x --yes')],
    ['to one letter', fenced('a'), fenced('b')],
    ['and its language', fenced('let a = 1', 'js'), fenced('let a = 1', 'ts')],
    ['and its fence', fenced('ls'), '~~~sh\nls -l\n~~~'],
    ['in an item', `- One\n\n  \`\`\`sh\n  ls\n  \`\`\``, `- One\n\n  \`\`\`sh\n  pwd\n  \`\`\``]
  ])('%s', (_, before, after) => {
    expect(asked(page(before), page(after))).toEqual([`stale: ${after.replace(/^- One\s+/, '')}`])
  })
})

describe('other code', () => {
  test('behind it is missing', () => {
    const [one, two] = [fenced('ls'), fenced('make all the ships')]
    expect(asked(page(one), page(one, two))).toEqual([`missing: ${two}`])
  })

  test('that went is obsolete', () => {
    const [one, two] = [fenced('ls'), fenced('make all the ships')]
    expect(asked(page(one, two), page(one))).toEqual([`obsolete: ${two}`])
  })

  test('that took its turn asks for nothing but that', () => {
    const [one, two] = [fenced('ls'), fenced('make all the ships')]
    expect(asked(page(one, two), page(two, one)).map(line => line.split(':')[0])).toEqual(['moved'])
  })

  test('in place of a paragraph is another block', () => {
    const block = fenced('make port')
    expect(asked(page('make port'), page(block))).toEqual(['obsolete: make port', `missing: ${block}`])
  })
})

test.each([
  ['in a fence without a language', '```\nopen(harbour(1));\n```'],
  ['in tags', '<pre><code>\nopen(harbour(1));\n</code></pre>'],
  ['in tags of its language', '<pre><code class="language-js">\nopen(harbour(1));\n</code></pre>']
])('what another version has %s keeps no version from following', (_, other) => {
  const [was, now] = ['open(harbour(1))', 'open(quay(1))'].map(code => page(fenced(code, 'js'))) as [string, string]
  const zh = page(other)
  const first = memoryOf({en: was, zh, ja: was})
  const {memory} = sync(parallelOf({en: now, zh, ja: was}, first), first)
  const {items} = sync(parallelOf({en: now, zh, ja: now}, memory), memory)
  expect(items.flatMap(({status, locale}) => (status === 'keep' ? [] : [`${locale} ${status}`]))).toEqual(['zh stale'])
})

describe('code of the translator’s own', () => {
  const own = fenced('make port --all-the-ships')
  const ja = page(fenced('make port'), '船も含める。', own)
  const memory = memoryOf({en: page(fenced('make port')), ja})
  const asked = (en: string) => {
    const {items} = sync(parallelOf({en, ja}, memory), memory)
    return items.flatMap(({status, locale, source, was = ''}) =>
      status === 'keep' || locale !== 'ja' ? [] : [`${status}: ${source || was}`]
    )
  }

  test('is no translation of other code that comes into the source', () => {
    const [line, fresh] = ['With the ships:', fenced('tug x port')]
    expect(asked(page(fenced('make port'), line, fresh))).toContain(`missing: ${fresh}`)
  })

  test('is the translation of what the source takes over', () => {
    expect(asked(page(fenced('make port'), 'With the ships:', own))).toEqual([])
    expect(asked(page(fenced('make port'), 'With the ships:', fenced('make port --all-ships')))).toEqual([])
  })
})
