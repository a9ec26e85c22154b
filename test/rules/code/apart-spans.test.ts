import {expect, test} from 'vitest'
import type {Segment} from '../../../src/model/index.ts'
import {faultsApart} from '../../../src/rules/code/apart-spans.ts'
import type {SpanContext} from '../../../src/rules/code/span-fault.ts'

const expected = [{value: 'pierMarkdown', range: {start: 0, end: 14}}]
const context = {known: new Set(), original: new Set(['pierMarkdown'])} as unknown as SpanContext
const sentence = (text: string) => ({text, codes: []}) as unknown as Segment

test.each([
  ['stands alone without its marks', ['pierMarkdown'], 1],
  ['stands amid a sentence', ['桟橋は pierMarkdown です。'], 0],
  ['is not there', ['桟橋です。'], 0]
])('code of a sentence without a counterpart that %s', (_, texts, count) =>
  expect(faultsApart(texts.map(sentence), expected, context)).toHaveLength(count)
)
