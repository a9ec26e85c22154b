import {expect, test} from 'vitest'
import {brief, findingsOn} from './site.ts'

/** What is said of a page that lost its emphasis, beside pages that keep and that drop their italics. */
function told(lost: string, {keeping, dropping}: {readonly keeping: number; readonly dropping: number}) {
  const pages = Object.fromEntries([
    ['lost', {en: `The ${lost} is old.`, zh: lost.includes('Asahi') ? '*Asahi*码头很旧。' : '码头很旧。'}],
    ...Array.from({length: keeping}, (_, at) => [`keeping-${at}`, {en: 'The *gate* is old.', zh: '*闸门*很旧。'}]),
    ...Array.from({length: dropping}, (_, at) => [`dropping-${at}`, {en: 'The *gate* is old.', zh: '闸门很旧。'}])
  ])
  return findingsOn(pages, ['emphasis-mismatch'])
    .map(brief)
    .filter(line => line.includes('lost'))
}

test.each([
  ['italics where the version keeps them', '*pier*', {keeping: 9, dropping: 0}, ['zh/lost.md:1 warning missing']],
  ['italics where the version drops them', '*pier*', {keeping: 3, dropping: 6}, []],
  ['bold where the version drops italics', '**pier**', {keeping: 3, dropping: 6}, ['zh/lost.md:1 warning missing']],
  ['a tag for italics where the version drops them', '<em>pier</em>', {keeping: 3, dropping: 6}, []],
  [
    'bold beside italics that are there',
    '**pier** at *Asahi*',
    {keeping: 3, dropping: 6},
    ['zh/lost.md:1 warning missing']
  ]
] as const)('tells %s', (_, lost, habit, expected) => {
  expect(told(lost, habit)).toEqual(expected)
})
