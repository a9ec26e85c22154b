import {expect, test} from 'vitest'
import {findingsOn} from '../site.ts'

const told = (en: string, zh: string) =>
  findingsOn({page: {en, zh}}, ['link-mismatch']).map(({severity, message}) => `${severity} ${message}`)

const page = (text: string, address: string) => `<p><a href="${address}">${text}</a></p>\n\n[${text}](${address})\n`

test('an address whose `&` is written as a reference is the same', () => {
  const here = 'https://example.com/pier?boat=1&amp;lamp=2'
  expect(told(page('Pier', here.replaceAll('&amp;', '&')), page('码头', here))).toEqual([])
  expect(told(page('Pier', here.replaceAll('&amp;', '&')), page('码头', here.replaceAll('&amp;', '&#38;')))).toEqual([])
})

test('another value of it is not', () => {
  const [en, zh] = ['https://example.com/pier?boat=1&lamp=2', 'https://example.com/pier?boat=1&amp;lamp=3']
  expect(told(page('Pier', en), page('码头', zh))).not.toEqual([])
})
