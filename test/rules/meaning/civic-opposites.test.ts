import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['antonym']).map(brief)

describe('the other one of a pair is told', () => {
  test.each<[string, Texts]>([
    ['buyer and seller', {en: 'The buyer pays the fee.', zh: '费用由卖方支付。'}],
    ['government and opposition', {en: 'The ruling party won.', ja: '野党が勝った。'}],
    ['airports', {en: 'The plane took off at noon.', ja: '飛行機は正午に着陸した。'}],
    ['exchange rates', {en: 'The weaker yen helps the ferries.', ja: '円高は連絡船に追い風だ。'}],
    ['policy', {en: 'The town tightened the rules.', zh: '该镇放宽了规定。'}],
    ['clothes', {en: 'Wear long sleeves on the boat.', zh: '乘船请穿短袖。'}],
    ['documents', {en: 'Bring the original document.', zh: '请携带复印件。'}],
    ['medicine', {en: 'Take one before meals.', ja: '食後に一錠飲む。'}],
    ['work', {en: 'Rowers have paid leave.', zh: '桨手享有无薪假期。'}],
    ['the house next door', {en: 'The landlord repairs the roof.', ja: '屋根は借主が直す。'}],
    ['a clock', {en: 'Turn the wheel clockwise.', zh: '逆时针转动舵轮。'}],
    ['files', {en: 'Mount the disk of the lamp.', ja: '灯のディスクをアンマウントする。'}],
    ['a race', {en: 'The raft was 5 seconds ahead of the boat.', zh: '木筏落后小船5秒。'}],
    ['a meeting', {en: 'Meetings take place online.', zh: '会议现场举行。'}],
    ['what is on', {en: 'The lamp is enabled here.', ja: '灯を無効化します。'}],
    ['colours of a page', {en: 'The map has a dark mode.', zh: '地图有浅色模式。'}],
    ['lists', {en: 'Add the boat to the allowlist.', zh: '请把船列入黑名单。'}],
    ['a tree', {en: 'The parent element has a lamp.', ja: '子要素には灯がある。'}]
  ])('%s', (_, texts) => expect(told(texts)).toHaveLength(1))

  test('where the one name stands twice and is exchanged once', () => {
    const [en, zh] = ['Select Add to add the boat.', '点击添加将船删除。']
    expect(told({en, zh})).toEqual(['zh/page.md:1 warning opposite'])
    expect(told({en, zh, ja: '「追加」を押して船を追加します。'})).toEqual(['zh/page.md:1 error opposite'])
  })

  test('leave against what must not be', () => {
    const [en, zh] = ['Visitors may draw the lamp.', '参观者可以画灯。']
    expect(told({en, zh, ja: '見学者は灯を描いてはいけません。'})).toEqual(['ja/page.md:1 error opposite'])
  })

  test('a demand behind what is not there', () => {
    const en = 'The lamps are not there and must be made by hand.'
    expect(told({en, zh: '灯不在那里，可以手工制作。'})).toEqual(['zh/page.md:1 warning opposite'])
  })
})

describe('nothing is told of', () => {
  test.each<[string, Texts]>([
    ['both', {en: 'Buyers and sellers meet here.', zh: '买卖双方在此会面，卖方先到。'}],
    ['what is not so', {en: 'The rule is not relaxed.', zh: '规定收紧。'}],
    ['a copy of the original', {en: 'Bring a copy of the original document.', zh: '请携带复印件。'}],
    ['the same in other words', {en: 'The plane landed.', ja: '飛行機は着陸した。'}],
    ['a word that holds another', {en: 'Decode the map.', ja: '地図を逆符号化する。'}],
    ['names that stand twice in each version', {en: 'Select Add to add the boat.', zh: '点击添加将船添加。'}],
    ['names that stand in other numbers', {en: 'Select Add to add the boat.', zh: '点击添加，再添加船，不要删除。'}],
    ['a show on the net', {en: 'See the boats live online.', zh: '观看船只的现场直播。'}],
    ['what none must', {en: 'No boat must stop here.', zh: '船可以在此停靠。'}],
    ['a state of being logged in', {en: 'Log out of the map.', zh: '退出地图的登录态。'}],
    [
      'a minister of defence',
      {en: 'The minister allowed the boat.', zh: '国防部长允许该船。', ja: '国防大臣が船を許可した。'}
    ]
  ])('%s', (_, texts) => expect(told(texts)).toEqual([]))

  test('the word behind 国防 is read', () => {
    const [en, zh] = ['The minister of defence has allowed the boat.', '国防部长禁止该船。']
    expect(told({en, zh})).toEqual(['zh/page.md:1 warning opposite'])
  })
})
