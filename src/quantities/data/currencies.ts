/** Currency signs and names to ISO 4217 codes; names as written after the amount, signs and codes before or after it. Source: ISO 4217, CLDR `currencies`. */
export const CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  USD: ['US$', '$', 'USD', 'dollars', 'dollar', '美元', '美金', '米ドル', 'ドル'],
  EUR: ['€', 'EUR', 'euros', 'euro', '欧元', 'ユーロ'],
  GBP: ['£', 'GBP', 'pounds', 'pound', 'sterling', '英镑', 'ポンド'],
  JPY: ['JPY', '¥', 'yen', '日元', '日圆', '日円', '円'],
  CNY: ['RMB', 'CNY', 'yuan', 'renminbi', '元人民币', '人民币', '人民元', '元', '块钱'],
  HKD: ['HK$', 'HKD', '港元', '港币', '香港ドル'],
  TWD: ['NT$', 'TWD', '新台币', '台币', '台湾ドル'],
  AUD: ['A$', 'AU$', 'AUD', '澳元', '豪ドル', 'オーストラリアドル'],
  CAD: ['C$', 'CA$', 'CAD', '加元', 'カナダドル'],
  SGD: ['S$', 'SGD', '新加坡元', 'シンガポールドル'],
  KRW: ['₩', 'KRW', 'won', '韩元', 'ウォン'],
  INR: ['₹', 'Rs', 'INR', 'rupees', 'rupee', '卢比', 'ルピー'],
  RUB: ['₽', 'RUB', 'rubles', 'ruble', 'roubles', 'rouble', '卢布', 'ルーブル'],
  CHF: ['CHF', 'francs', 'franc', '法郎', 'スイスフラン', 'フラン'],
  THB: ['฿', 'THB', 'baht', '泰铢', 'バーツ'],
  BRL: ['R$', 'BRL', 'reais', '雷亚尔', 'レアル'],
  VND: ['₫', 'VND', 'dong', '越南盾', 'ドン']
}

/** Names that several currencies share: they agree with any code of their list. */
export const SHARED_NAMES: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'HKD', 'TWD', 'AUD', 'CAD', 'SGD'],
  dollar: ['USD', 'HKD', 'TWD', 'AUD', 'CAD', 'SGD'],
  dollars: ['USD', 'HKD', 'TWD', 'AUD', 'CAD', 'SGD'],
  ドル: ['USD', 'HKD', 'TWD', 'AUD', 'CAD', 'SGD'],
  '¥': ['JPY', 'CNY']
}
