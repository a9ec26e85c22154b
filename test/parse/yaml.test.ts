import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {readFlatYaml} from '../../src/parse/flat-yaml.ts'
import {parse} from '../../src/parse/index.ts'
import {readWithLibrary, readYaml} from '../../src/parse/yaml.ts'

const KEYS = ['title', 'description', 'tags', 'true', 'null', '__proto__', 'a-b', '1a', 'é']
const VALUES = [
  ...['Opening hours', '长春', 'a: b', 'a:b', 'a #b', 'a#b', 'a:', "it's", '2020-08-03', '2020', '1e3', '0x1', '.inf'],
  ...[
    'true',
    'True',
    'null',
    '~',
    '',
    '"a b"',
    '"a\\tb"',
    "'a'",
    "'it''s'",
    '" a "',
    '""',
    '["a", "b"]',
    '[]',
    '["a",]'
  ],
  ...[
    '[a]',
    '{a: b}',
    '|',
    '>',
    '- a',
    '&a b',
    '*a',
    '!t a',
    '@a',
    '`a',
    '%a',
    '? a',
    'a\tb',
    '"a',
    'a "b"',
    'a\u2028b'
  ],
  ...['a\u0085b', 'a\uFEFFb', '𠮷野家', 'a   ', '---', '...', 'yes', '<<', 'a, b', 'a]', 'a\r', '"a" # b', '"a":b']
]
const PREFIXES = ['', '', '', '', '', '', ' ', '  - ', '# ', '- ', '\t', '"', '---\n']

const line = fc
  .tuple(
    fc.constantFrom(...PREFIXES),
    fc.oneof(fc.constantFrom(...KEYS), fc.string()),
    fc.constantFrom(': ', ':  ', ':', ':\t', ' : '),
    fc.oneof(fc.constantFrom(...VALUES), fc.constantFrom(...VALUES), fc.string({unit: 'grapheme'}))
  )
  .map(parts => parts.join(''))
const text = fc.array(fc.oneof({weight: 6, arbitrary: line}, {weight: 1, arbitrary: fc.constantFrom(...VALUES)}), {
  maxLength: 5
})

const about = {offset: 4, line: 2, file: 'a.md', translatableKeys: ['title', 'description', 'tags', 'a-b']}

describe('flat YAML', () => {
  test('is read as the library reads it', () => {
    fc.assert(
      fc.property(text, lines => {
        const source = {text: lines.join('\n'), ...about}
        if (readFlatYaml(source.text)) expect(readYaml(source)).toEqual(readWithLibrary(source))
      }),
      {numRuns: 20_000}
    )
  })

  test.each(VALUES)('a value %j by itself is read as the library reads it', value => {
    const source = {text: `title: ${value}\ntags: x`, ...about}
    if (readFlatYaml(source.text)) expect(readYaml(source)).toEqual(readWithLibrary(source))
  })

  test.each(['title: Opening hours\nupdated: 2020-08-03', 'title: "A: b"\ntags: ["x", "y"]\n\ndraft: false'])(
    '%j needs no library',
    source => {
      expect(readFlatYaml(source)).toBeDefined()
    }
  )

  test.each(['a:\n  b: c', 'a: 1', 'a: b # c', 'a: b\n c', 'a: b\na: c', 'a: |\n  b', '- a'])('%j needs it', source => {
    expect(readFlatYaml(source)).toBeUndefined()
  })
})

test.each(['? [a, b]\n: c\n', '? {a: b}\n: c\n'])('a key that is no scalar (%j) is read without a word', text => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
  try {
    const {frontMatter} = parse(`---\n${text}title: Port\n---\n\nText.\n`, {
      path: 'port',
      locale: 'en',
      file: 'content/en/port.md'
    })
    expect(frontMatter.data).toMatchObject({title: 'Port'})
    expect(warn).not.toHaveBeenCalled()
  } finally {
    warn.mockRestore()
  }
})
