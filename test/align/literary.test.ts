import {describe, expect, test} from 'vitest'
import {alignSentences} from '../../src/align/sentences.ts'

/** A story and its free translation: sentences divided and joined, two left out, one added; the links a reader would make. */
const EN = [
  'The old ferryman had not spoken since the flood, and nobody in the village remembered the sound of his voice.',
  'Every evening he sat by the river with a lamp.',
  'Children were told to leave him alone.',
  'One night in October a girl of seven came down to the water because her brother had not come home.',
  'She asked him nothing.',
  'He looked at her for a long time, then he stood up, took the rope from its nail and pushed the boat off the sand.',
  'The wind was cold.',
  'They crossed three times before they heard the boy calling from the reeds.',
  '“Here,” said the ferryman, and it was the first word in eleven years.',
  'The girl began to laugh, and the boy, who was wet and ashamed, began to laugh as well.',
  'In the morning the whole village knew.',
  'His mother brought a basket of eggs and did not know what to say, so she wept.'
]
const ZH = [
  '洪水过后，老船夫再没有说过话。',
  '村里已无人记得他的声音。',
  '每天傍晚，他都提着一盏灯坐在河边，大人们叫孩子别去打扰他。',
  '十月的一个夜晚，一个七岁的女孩来到水边。',
  '她的哥哥还没有回家。',
  '老人看了她很久。',
  '他站起身，从钉子上取下绳子，把船推离了沙滩。',
  '他们来回渡了三次，终于听见男孩在芦苇丛里呼喊。',
  '“在这儿。”船夫说。',
  '这是他十一年来说的第一个词。',
  '女孩笑了起来，又湿又羞的男孩也跟着笑了。',
  '月亮从山后升起。',
  '到了早晨，全村都知道了。',
  '男孩的母亲送来一篮鸡蛋，不知说什么好，只是哭。'
]
const GOLD = [
  [[0], [0, 1]],
  [[1, 2], [2]],
  [[3], [3, 4]],
  [[4], []],
  [[5], [5, 6]],
  [[6], []],
  [[7], [7]],
  [[8], [8, 9]],
  [[9], [10]],
  [[], [11]],
  [[10], [12]],
  [[11], [13]]
]

describe('a free translation', () => {
  test('does not collapse: most links are right, what is left out is seen', () => {
    const names = new Set(GOLD.map(bead => JSON.stringify(bead)))
    const found = alignSentences({en: EN, zh: ZH}).map(({indexes}) => JSON.stringify(indexes))
    expect(found.filter(bead => names.has(bead)).length).toBeGreaterThanOrEqual(9)
    expect(found).toContain('[[],[11]]')
  })

  test('is read in longer texts by what the text itself is like', () => {
    const times = 4
    const all = (list: readonly string[]) => Array.from({length: times}, () => list).flat()
    const found = alignSentences({en: all(EN), zh: all(ZH)}).map(({indexes}) => JSON.stringify(indexes))
    const gold = Array.from({length: times}, (_, time) =>
      GOLD.map(([a, b]) =>
        JSON.stringify([a!.map(index => index + time * EN.length), b!.map(index => index + time * ZH.length)])
      )
    ).flat()
    const names = new Set(gold)
    expect(found.filter(bead => names.has(bead)).length).toBeGreaterThan(gold.length * 0.7)
  })
})
