import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {emit} from '../../src/emit/index.ts'
import {InputError} from '../../src/input-error.ts'
import {article, segmentsOf} from '../article.ts'

/** The page with the text of its first field, the title, replaced; `refused` where it cannot be. */
function titled(text: string, title: string): string {
  const read = article(text)
  const [segment] = segmentsOf(read)
  try {
    return emit(read, [{segment: segment!, text: title}])
  } catch (error) {
    if (error instanceof InputError) return 'refused'
    throw error
  }
}

const yaml = (value: string) => `---\n# Ours\ntitle: ${value}\ndraft: true\n---\n\nText.\n`
const toml = (value: string) => `+++\n# Ours\ntitle = ${value}\ndraft = true\n+++\n\nText.\n`

describe('the value of a field is written as the old one was', () => {
  test.each([
    ['Port', 'Harbour', 'Harbour'],
    ['Port # ours', 'Harbour', 'Harbour # ours'],
    // What a plain value cannot hold is quoted.
    ['Port', 'Harbour: east', '"Harbour: east"'],
    ['Port', '# Harbour', '"# Harbour"'],
    ['Port', 'yes', 'yes'],
    ['Port', 'true', '"true"'],
    ['Port', '12', '"12"'],
    ['"Port"', 'Say "Harbour" \\', '"Say \\"Harbour\\" \\\\"'],
    ["'Port'", "Harbour's: #1", "'Harbour''s: #1'"],
    ['|\n  Port', 'Harbour', '|\n  Harbour'],
    ['|-\n    Port', 'Harbour: east', '|-\n    Harbour: east'],
    ['>-\n  Port\n  of call', 'Harbour', '>-\n  Harbour'],
    ['Port\n  of call', 'Harbour', 'Harbour']
  ])('YAML: %j with %j is %j', (old, title, written) => {
    expect(titled(yaml(old), title)).toBe(yaml(written))
  })

  test.each([
    ['"Port"', 'Say "Harbour" \\', '"Say \\"Harbour\\" \\\\"'],
    ['"Port" # ours', 'Harbour', '"Harbour" # ours'],
    ["'Port'", 'C:\\harbour "east"', '\'C:\\harbour "east"\''],
    ['"""Port"""', 'Harbour', '"""Harbour"""'],
    ["'''Port'''", 'Harbour "east"', "'''Harbour \"east\"'''"]
  ])('TOML: %j with %j is %j', (old, title, written) => {
    expect(titled(toml(old), title)).toBe(toml(written))
  })

  test.each(["'Port'", "'''Port'''"])('a literal %s of TOML that cannot hold the text is refused', old => {
    expect(titled(toml(old), "Harbour's")).toBe('refused')
  })

  test('whatever is written is read again, or refused', () => {
    const pages = [
      ...['Port', '"Port"', "'Port'", '|\n  Port', '>-\n  Port'].map(yaml),
      ...['"Port"', "'Port'", '"""Port"""', "'''Port'''"].map(toml)
    ]
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.string({unit: 'grapheme', minLength: 1}), (page, title) => {
        const written = titled(page, title)
        if (written === 'refused') return
        const read = article(written)
        const words = (text: string) => text.replace(/\s+/g, ' ').trim()
        expect(words(String(read.frontMatter.data.title))).toBe(words(title))
        expect(read.frontMatter.data.draft).toBe(true)
      })
    )
  })
})
