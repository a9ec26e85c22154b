import {describe, expect, test} from 'vitest'
import {collectMedia} from '../../src/site/media.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const FILES: Readonly<Record<string, Uint8Array>> = {
  'content/en/map.png': bytes('map'),
  'content/en/a b.PNG': bytes('a b'),
  'public/logo.webp': bytes('logo'),
  'static/logo.webp': bytes('other logo'),
  'static/only.gif': bytes('only'),
  'images/root.jpeg': bytes('root'),
  'content/en/copy.png': bytes('map'),
  'content/en/drawing.svg': bytes('<svg/>')
}
const MAP = 'media/60be9861750facbf.png'

function media() {
  const asked: string[] = []
  const made = collectMedia(file => {
    asked.push(file)
    return FILES[file]
  })
  return {...made, asked, names: () => made.files().map(({path}) => path)}
}

describe('an image', () => {
  test.each([
    ['map.png', 'content/en/map.png'],
    ['./map.png?w=2#x', 'content/en/map.png'],
    ['../en/map.png', 'content/en/map.png'],
    ['a%20b.PNG', 'content/en/a b.PNG'],
    // From the root of a site: first where builders have it.
    ['/logo.webp', 'public/logo.webp'],
    ['/only.gif', 'static/only.gif'],
    ['/images/root.jpeg', 'images/root.jpeg']
  ])('%s is %s', (source, file) => {
    const {store, files} = media()
    const path = store(source, 'content/en/port.md')
    expect(path).toMatch(/^media\/[0-9a-f]{16}\.(?:png|webp|gif|jpeg)$/)
    expect(files()).toEqual([{path, content: FILES[file]}])
  })

  test.each([
    'https://example.org/a.png',
    '//example.org/a.png',
    'data:image/png;base64,AA',
    'drawing.svg',
    'nowhere.png',
    '/nowhere.png',
    'map.png.html',
    ''
  ])('%j is not taken over', source => {
    const {store, files} = media()
    expect(store(source, 'content/en/port.md')).toBeUndefined()
    expect(files()).toEqual([])
  })

  test('is read and stored once, whoever shows it', () => {
    const {store, asked, names} = media()
    for (const page of ['content/en/port.md', 'content/en/visit.md']) store('map.png', page)
    expect(store('copy.png', 'content/en/port.md')).toBe(store('map.png', 'content/en/port.md'))
    expect(asked).toEqual(['content/en/map.png', 'content/en/copy.png'])
    expect(names()).toHaveLength(1)
  })
})

describe('an image of the last site', () => {
  test('is taken over under its name', () => {
    const {store, keep, names} = media()
    const path = store('map.png', 'content/en/port.md') ?? ''
    expect(path).toBe(MAP)
    expect(media().keep(path, bytes('map'))).toBe(path)
    expect(keep(path, bytes('map'))).toBe(path)
    expect(names()).toEqual([path])
  })

  test.each([
    ['other bytes', MAP, 'other'],
    ['another kind', MAP.replace('.png', '.svg'), 'map'],
    ['another place', `../${MAP}`, 'map']
  ])('with %s is not', (_, file, text) => {
    const {keep, files} = media()
    expect(keep(file, bytes(text))).toBeUndefined()
    expect(files()).toEqual([])
  })
})
