import {describe, expect, test} from 'vitest'
import {article} from '../article.ts'

const blocks = (text: string) =>
  article(text).blocks.map(({kind, lang, value, range}) => ({
    kind,
    lang,
    value,
    source: article(text).text.slice(range.start, range.end)
  }))

describe('tags of Liquid', () => {
  test('hold code', () => {
    const text = '{% highlight ruby linenos %}\n{{ port }}\n\nport.close # *now*\n{% endhighlight %}'
    expect(blocks(`A\n\n${text}\n\nB`)[1]).toEqual({
      kind: 'code',
      lang: 'ruby',
      value: '{{ port }}\n\nport.close # *now*',
      source: text
    })
  })

  test('hold code in an item', () => {
    const [, code] = blocks('- A\n\n  {% codeblock %}\n  port\n  {% endcodeblock %}')
    expect(code).toMatchObject({kind: 'code', lang: undefined, value: 'port'})
  })

  test('end their lines as the file does', () => {
    expect(blocks('{% highlight sh %}\r\nport\r\n{% endhighlight %}\r\n\r\nB').map(({kind}) => kind)).toEqual([
      'code',
      'paragraph'
    ])
  })

  test.each([
    ['not closed', '{% highlight ruby %}\nport'],
    ['in a sentence', 'Write {% highlight ruby %} and {% endhighlight %} around it.'],
    ['around a fence', '{% codeblock %}\n```\nport\n```\n{% endcodeblock %}'],
    ['of what is Markdown', '{% raw %}\n*port*\n{% endraw %}']
  ])('are left where they are %s', (_, text) => expect(blocks(text)[0]!.kind).not.toBe('code'))

  test('are shown in a fence', () => {
    const shown = '{% highlight ruby %}\nport\n{% endhighlight %}'
    expect(blocks(`\`\`\`md\n${shown}\n\`\`\``)).toMatchObject([{kind: 'code', lang: 'md', value: shown}])
  })
})

describe('tags of HTML', () => {
  test.each([
    [
      'on lines of their own',
      '<pre>\n<code class="language-js" translate="no">\na &amp;&amp; b\n</code>\n</pre>',
      'a && b'
    ],
    ['on those of the code', '<pre class="x"><code class="lang-js">a\n\nb</code></pre>', 'a\n\nb']
  ])('hold code %s', (_, text, value) =>
    expect(blocks(text)).toEqual([{kind: 'code', lang: 'js', value, source: text}])
  )

  test('hold code in an item', () => {
    expect(blocks('- A\n\n  <pre><code>\n  a\n  </code></pre>')[1]).toMatchObject({kind: 'code', value: 'a'})
  })

  test.each([
    ['other tags inside', '<pre><code>a <b>b</b></code></pre>'],
    ['a text that is laid out', '<pre>\na  b\n</pre>'],
    ['more behind them', '<pre><code>a</code></pre> <p>b</p>']
  ])('with %s are a block of HTML', (_, text) => expect(blocks(text)[0]!.kind).toBe('html'))
})
