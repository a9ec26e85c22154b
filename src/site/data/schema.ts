import type {Options} from 'rehype-sanitize'

/** Kinds of admonitions that have a name in every language; the names of GitHub, Starlight, Docusaurus and VitePress. */
export const ADMONITIONS = ['note', 'tip', 'important', 'warning', 'caution', 'danger', 'info', 'details'] as const

/**
 * What of an article's HTML a page may hold: text, structure, links, images. No script, no style, no form, no frame, nothing that loads.
 * Written out in full: where rehype-sanitize's default schema names a property twice, its first entry wins.
 */
export const SCHEMA: Options = {
  tagNames: [
    ...['a', 'abbr', 'aside', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite', 'code', 'dd', 'del', 'details'],
    ...[
      'dfn',
      'div',
      'dl',
      'dt',
      'em',
      'figcaption',
      'figure',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'i',
      'img',
      'input'
    ],
    ...['ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'section', 'small', 'span'],
    ...[
      'strong',
      'sub',
      'summary',
      'sup',
      'table',
      'tbody',
      'td',
      'tfoot',
      'th',
      'thead',
      'time',
      'tr',
      'u',
      'ul',
      'var',
      'wbr'
    ]
  ],
  attributes: {
    '*': ['id', 'lang', 'dir', 'title'],
    a: [
      'href',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaDescribedBy',
      'ariaLabel',
      ['className', 'data-footnote-backref']
    ],
    aside: [['className', 'admonition', ...ADMONITIONS]],
    code: [['className', /^language-./]],
    details: ['open'],
    div: [['className', 'label']],
    h2: [['className', 'sr-only']],
    img: ['src', 'alt', 'width', 'height'],
    input: ['type', 'checked', 'disabled'],
    li: [['className', 'task-list-item'], 'value'],
    ol: ['start', 'reversed', ['className', 'contains-task-list']],
    p: [['className', 'title', 'label']],
    pre: [['className', 'math']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    span: [['className', 'math']],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']]
  },
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tfoot: ['table'],
    tr: ['table'],
    li: ['ol', 'ul'],
    dt: ['dl'],
    dd: ['dl'],
    summary: ['details'],
    figcaption: ['figure'],
    rt: ['ruby'],
    rp: ['ruby']
  },
  required: {input: {disabled: true, type: 'checkbox'}},
  protocols: {href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https']},
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'textarea', 'select', 'title'],
  // Ids of an article are made unique and kept apart from those of the page in `finish`.
  clobber: []
}

/** The same for a page that a site has written before: it may have the classes and roles that a finished page has. */
export const KEPT_SCHEMA: Options = {
  ...SCHEMA,
  attributes: {
    '*': ['id', 'lang', 'dir', 'title', 'className', 'role', 'tabIndex', 'ariaLabel', 'ariaDescribedBy'],
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref'],
    details: ['open'],
    img: ['src', 'alt', 'width', 'height'],
    li: ['value'],
    ol: ['start', 'reversed'],
    section: ['dataFootnotes'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime']
  }
}
