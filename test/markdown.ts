import fc from 'fast-check'

const WORDS = [
  'delegation',
  '代表团',
  '代表団',
  '会長',
  '60社',
  '，',
  '。',
  '「商工会」',
  '“office”',
  '**bold**',
  '**強調**',
  '*it*',
  '_x_',
  '`code`',
  '` a `',
  '[link](/en/a "t")',
  '[ref]',
  '[ref][r]',
  '![alt](a.png)',
  '<b>html</b>',
  '<!-- c -->',
  '&amp;',
  '&#x4e2d;',
  '\\*',
  '\\',
  '*',
  '_',
  '**',
  '`',
  '[',
  ']',
  '<',
  '>',
  '&',
  '|',
  '~~gone~~',
  'https://example.org/a',
  'www.example.org',
  '[^1]',
  '{#id}',
  '{{< x >}}',
  '\uE001',
  '\u3000',
  '\u200B',
  '😀',
  '\uD800',
  '\0',
  '\t',
  '  ',
  ' ',
  '  \n',
  '\\\n',
  '\n',
  '\r\n',
  '\n> ',
  '\n  '
]
const STARTS = [
  '',
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '> > ',
  '- [ ] ',
  '    ',
  '```\n',
  '~~~js\n',
  '| a | b |\n| - | - |\n| ',
  '[r]: ',
  '[^1]: ',
  '---\n',
  '***\n',
  '<div>\n',
  '===\n',
  '<!-- stele -->\n'
]

/** Markdown as people and machines write it: every construct, whole and broken. */
export const markdown: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...STARTS),
      fc.array(fc.constantFrom(...WORDS), {maxLength: 12}),
      fc.constantFrom('\n\n', '\n', '\r\n\r\n')
    ),
    {maxLength: 8}
  )
  .map(blocks => blocks.map(([start, words, end]) => start + words.join('') + end).join(''))
  .chain(body =>
    fc
      .constantFrom(
        '',
        '\uFEFF',
        '---\ntitle: A “b” c\n---\n',
        "---\ntitle: 'it''s'\nx: [1]\n---\n\n",
        '---\r\ntitle: "a\\nb"\r\n---\r\n'
      )
      .map(head => head + body)
  )
