import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parseGlossary} from '../../src/formats/glossary.ts'
import {schemas} from '../../tools/schemas.ts'

test.each([...schemas()])('%s is fresh (npm run generate)', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('our own glossary fits', () => {
  expect(() => parseGlossary(readFileSync('glossary.json', 'utf8'), 'glossary.json')).not.toThrow()
})
