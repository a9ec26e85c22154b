import {join} from 'node:path'
import {expect, test} from 'vitest'
import {deadLinks} from '../../bench/dead-links.ts'
import {inFolder} from '../scenario.ts'

const FILES = {
  'site/a.html':
    '<p id="x">&lt;img src="quoted.png"></p><a href="b.html#y">1</a><a href="b.html#gone">2</a><a href=c.html>3</a><a href="#x">4</a><img src="https://example.org/a.png"><a href="/b">5</a>',
  'site/b.html': '<p id="y">b</p>',
  'site/c.md': '# One two\n\n[a](#one-two) [b](#three) [c](d.md)\n\n[d]: b.html#y\n'
}

test('links, anchors and what is loaded are followed', () =>
  inFolder(new Map(Object.entries(FILES)), async root => {
    const {internal, dead, loaded} = deadLinks(join(root, 'site'))
    expect(internal).toBe(9)
    expect(dead.map(({file, target}) => `${file} ${target}`)).toEqual([
      'a.html b.html#gone',
      'a.html c.html',
      'a.html /b',
      'c.md #three',
      'c.md d.md'
    ])
    expect(loaded).toEqual([{file: 'a.html', target: 'https://example.org/a.png'}])
  }))

test('a served tree has its root and needs no endings', () =>
  inFolder(new Map(Object.entries(FILES)), async root => {
    const {dead} = deadLinks(join(root, 'site'), {isServed: true})
    expect(dead.map(({target}) => target)).not.toContain('/b')
  }))
