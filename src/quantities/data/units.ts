/** A unit: its kind of size, how many of the base unit it is, and its names. */
export interface Unit {
  readonly dimension:
    | 'length'
    | 'mass'
    | 'area'
    | 'volume'
    | 'data'
    | 'power'
    | 'energy'
    | 'temperature'
    | 'speed'
    | 'screen'
    | 'pressure'
    | 'frequency'
    | 'voltage'
    | 'current'
    | 'charge'
    | 'force'
    | 'loudness'
    | 'dose'
    | 'activity'
    | 'time'
  readonly factor: number
  readonly names: readonly string[]
}

/**
 * Units by symbol. Symbols and factors: UCUM and the SI brochure; months and years as UCUM's mean lengths; spoons as cookbooks
 * measure them. Names: CLDR `units`, en, zh and ja.
 */
export const UNITS: Readonly<Record<string, Unit>> = {
  km: {
    dimension: 'length',
    factor: 1000,
    names: ['km', 'kilometers', 'kilometres', 'kilometer', 'kilometre', '公里', '千米', 'キロメートル', '㎞']
  },
  m: {dimension: 'length', factor: 1, names: ['meters', 'metres', 'meter', 'metre', '米', 'メートル']},
  cm: {
    dimension: 'length',
    factor: 0.01,
    names: [
      'cm',
      'centimeters',
      'centimetres',
      'centimeter',
      'centimetre',
      '厘米',
      '公分',
      'センチメートル',
      'センチ',
      '㎝'
    ]
  },
  mm: {
    dimension: 'length',
    factor: 0.001,
    names: ['mm', 'millimeters', 'millimetres', 'millimeter', 'millimetre', '毫米', 'ミリメートル', 'ミリ', '㎜']
  },
  um: {
    dimension: 'length',
    factor: 1e-6,
    names: [
      'µm',
      'μm',
      'micrometers',
      'micrometres',
      'micrometer',
      'micrometre',
      'microns',
      'micron',
      '微米',
      'マイクロメートル',
      'ミクロン'
    ]
  },
  nm: {
    dimension: 'length',
    factor: 1e-9,
    names: ['nm', 'nanometers', 'nanometres', 'nanometer', 'nanometre', '纳米', 'ナノメートル']
  },
  nmi: {dimension: 'length', factor: 1852, names: ['nautical miles', 'nautical mile', '海里']},
  ly: {
    dimension: 'length',
    factor: 9.4607304725808e15,
    names: ['light-years', 'light-year', 'light years', 'light year', '光年']
  },
  mi: {dimension: 'length', factor: 1609.344, names: ['miles', 'mile', '英里', 'マイル']},
  ft: {dimension: 'length', factor: 0.3048, names: ['feet', 'foot', 'ft', '英尺', 'フィート']},
  in: {dimension: 'length', factor: 0.0254, names: ['inches', 'inch', '英寸', 'インチ']},
  yd: {dimension: 'length', factor: 0.9144, names: ['yards', 'yard', '码', 'ヤード']},
  kg: {
    dimension: 'mass',
    factor: 1,
    names: ['kg', 'kilograms', 'kilogram', 'kilogrammes', 'kilos', '公斤', '千克', 'キログラム', '㎏']
  },
  g: {dimension: 'mass', factor: 0.001, names: ['g', 'grams', 'gram', 'grammes', '克', 'グラム']},
  mg: {dimension: 'mass', factor: 1e-6, names: ['mg', 'milligrams', 'milligram', '毫克', 'ミリグラム']},
  ug: {dimension: 'mass', factor: 1e-9, names: ['µg', 'μg', 'micrograms', 'microgram', '微克', 'マイクログラム']},
  jin: {dimension: 'mass', factor: 0.5, names: ['jin', 'catties', 'catty', '斤']},
  oz: {dimension: 'mass', factor: 0.0283495, names: ['ounces', 'ounce', 'oz', '盎司', 'オンス']},
  t: {dimension: 'mass', factor: 1000, names: ['tonnes', 'tonne', 'tons', 'ton', '吨', 'トン']},
  lb: {dimension: 'mass', factor: 0.45359237, names: ['lbs', 'lb']},
  tael: {dimension: 'mass', factor: 0.05, names: ['taels', 'tael', '两']},
  km2: {
    dimension: 'area',
    factor: 1e6,
    names: [
      'square kilometers',
      'square kilometres',
      'square kilometer',
      'square kilometre',
      '平方公里',
      '平方千米',
      '平方キロメートル',
      '平方キロ',
      'km²',
      '㎢'
    ]
  },
  m2: {
    dimension: 'area',
    factor: 1,
    names: [
      'square meters',
      'square metres',
      'square meter',
      'square metre',
      'sq m',
      '平方米',
      '平方メートル',
      'm²',
      '㎡'
    ]
  },
  ft2: {
    dimension: 'area',
    factor: 0.09290304,
    names: ['square feet', 'square foot', 'sq ft', 'ft²', '平方英尺', '平方フィート']
  },
  mi2: {
    dimension: 'area',
    factor: 2589988.110336,
    names: ['square miles', 'square mile', 'sq mi', 'mi²', '平方英里', '平方マイル']
  },
  ha: {dimension: 'area', factor: 1e4, names: ['hectares', 'hectare', '公顷', 'ヘクタール']},
  ar: {dimension: 'area', factor: 100, names: ['公亩', 'アール']},
  acre: {dimension: 'area', factor: 4046.8564224, names: ['acres', 'acre', '英亩', 'エーカー']},
  mu: {dimension: 'area', factor: 2000 / 3, names: ['mu', '亩', 'ムー']},
  L: {
    dimension: 'volume',
    factor: 1,
    names: ['l', 'L', 'liters', 'litres', 'liter', 'litre', '升', '公升', 'リットル']
  },
  mL: {dimension: 'volume', factor: 0.001, names: ['ml', 'mL', 'milliliters', 'millilitres', '毫升', 'ミリリットル']},
  tsp: {dimension: 'volume', factor: 0.005, names: ['tsp', 'teaspoons', 'teaspoon', '茶匙', '小匙', '小勺']},
  tbsp: {
    dimension: 'volume',
    factor: 0.015,
    names: ['tbsp', 'tablespoons', 'tablespoon', '汤匙', '湯匙', '大匙', '大勺']
  },
  cL: {dimension: 'volume', factor: 0.01, names: ['cl', 'centilitres', 'centiliters', '厘升', 'センチリットル']},
  dL: {dimension: 'volume', factor: 0.1, names: ['dl', 'dL', 'decilitres', 'deciliters', '分升', 'デシリットル']},
  hL: {
    dimension: 'volume',
    factor: 100,
    names: ['hl', 'hL', 'hectolitres', 'hectoliters', 'hectolitre', 'hectoliter', '百升', 'ヘクトリットル']
  },
  m3: {
    dimension: 'volume',
    factor: 1000,
    names: ['cubic metres', 'cubic meters', 'cubic metre', 'cubic meter', '立方米', '立方メートル', 'm³', '㎥']
  },
  B: {dimension: 'data', factor: 1, names: ['bytes', 'byte', '字节', 'バイト']},
  bit: {dimension: 'data', factor: 0.125, names: ['bits', 'bit', '比特', 'ビット']},
  KB: {dimension: 'data', factor: 1e3, names: ['KB', 'kb', 'kB', 'KiB', 'kilobytes', 'キロバイト', '千字节']},
  MB: {dimension: 'data', factor: 1e6, names: ['MB', 'mb', 'MiB', 'megabytes', 'メガバイト', '兆字节']},
  GB: {dimension: 'data', factor: 1e9, names: ['GB', 'gb', 'GiB', 'gigabytes', 'ギガバイト', '吉字节']},
  TB: {dimension: 'data', factor: 1e12, names: ['TB', 'tb', 'TiB', 'terabytes', 'テラバイト']},
  W: {dimension: 'power', factor: 1, names: ['watts', 'watt', '瓦特', '瓦', 'ワット']},
  kW: {dimension: 'power', factor: 1e3, names: ['kW', 'kilowatts', 'kilowatt', '千瓦', 'キロワット']},
  MW: {dimension: 'power', factor: 1e6, names: ['MW', 'megawatts', 'megawatt', '兆瓦', 'メガワット']},
  GW: {dimension: 'power', factor: 1e9, names: ['GW', 'gigawatts', 'gigawatt', '吉瓦', 'ギガワット']},
  kWh: {dimension: 'energy', factor: 1, names: ['kWh', 'kilowatt-hours', 'kilowatt hours', '千瓦时', 'キロワット時']},
  MWh: {dimension: 'energy', factor: 1e3, names: ['MWh', 'megawatt-hours', 'megawatt hours', '兆瓦时', 'メガワット時']},
  GWh: {dimension: 'energy', factor: 1e6, names: ['GWh', 'gigawatt-hours', 'gigawatt hours', '吉瓦时', 'ギガワット時']},
  kcal: {
    dimension: 'energy',
    factor: 0.001163,
    names: ['kcal', 'kilocalories', 'kilocalorie', 'calories', '千卡', '大卡', '卡路里', 'キロカロリー', 'カロリー']
  },
  TWh: {dimension: 'energy', factor: 1e9, names: ['TWh', 'terawatt-hours', 'terawatt hours', '太瓦时', 'テラワット時']},
  Wh: {dimension: 'energy', factor: 1e-3, names: ['Wh', 'watt-hours', 'watt hours', '瓦时', 'ワット時']},
  J: {dimension: 'energy', factor: 1 / 3.6e6, names: ['joules', 'joule', '焦耳', 'ジュール']},
  kJ: {dimension: 'energy', factor: 1 / 3600, names: ['kJ', 'kilojoules', 'kilojoule', '千焦', 'キロジュール']},
  MJ: {dimension: 'energy', factor: 1 / 3.6, names: ['MJ', 'megajoules', 'megajoule', '兆焦', 'メガジュール']},
  Cel: {dimension: 'temperature', factor: 1, names: ['°C', '℃', 'degrees Celsius', '摄氏度']},
  degF: {dimension: 'temperature', factor: 5 / 9, names: ['°F', '℉', 'degrees Fahrenheit', '华氏度']},
  'km/h': {
    dimension: 'speed',
    factor: 1,
    names: [
      'km/h',
      'kph',
      'kilometers per hour',
      'kilometres per hour',
      'kilometers an hour',
      'kilometres an hour',
      '公里/小时',
      '公里每小时'
    ]
  },
  'm/s': {
    dimension: 'speed',
    factor: 3.6,
    names: ['m/s', 'meters per second', 'metres per second', 'meters a second', 'metres a second', '米/秒', '米每秒']
  },
  'km/s': {
    dimension: 'speed',
    factor: 3600,
    names: [
      'km/s',
      'kilometers per second',
      'kilometres per second',
      'kilometers a second',
      'kilometres a second',
      '公里/秒',
      '公里每秒',
      '千米/秒',
      '千米每秒'
    ]
  },
  mph: {dimension: 'speed', factor: 1.609344, names: ['mph', 'miles per hour', 'miles an hour', '英里/小时']},
  kn: {dimension: 'speed', factor: 1.852, names: ['knots', 'knot', 'ノット']},
  hPa: {
    dimension: 'pressure',
    factor: 1,
    names: ['hPa', 'hectopascals', 'hectopascal', 'millibars', '百帕', 'ヘクトパスカル']
  },
  kPa: {dimension: 'pressure', factor: 10, names: ['kPa', 'kilopascals', '千帕', 'キロパスカル']},
  MPa: {dimension: 'pressure', factor: 1e4, names: ['MPa', 'megapascals', '兆帕', 'メガパスカル']},
  Hz: {dimension: 'frequency', factor: 1, names: ['Hz', 'hertz', '赫兹', 'ヘルツ']},
  kHz: {dimension: 'frequency', factor: 1e3, names: ['kHz', 'kilohertz', '千赫', 'キロヘルツ']},
  MHz: {dimension: 'frequency', factor: 1e6, names: ['MHz', 'megahertz', '兆赫', 'メガヘルツ']},
  GHz: {dimension: 'frequency', factor: 1e9, names: ['GHz', 'gigahertz', '吉赫', '千兆赫', 'ギガヘルツ']},
  V: {dimension: 'voltage', factor: 1, names: ['volts', 'volt', '伏特', 'ボルト']},
  kV: {dimension: 'voltage', factor: 1e3, names: ['kV', 'kilovolts', '千伏', 'キロボルト']},
  mA: {dimension: 'current', factor: 1e-3, names: ['mA', 'milliamperes', 'milliamps', '毫安', 'ミリアンペア']},
  A: {dimension: 'current', factor: 1, names: ['amperes', 'ampere', 'amps', 'amp', '安培', 'アンペア']},
  mAh: {
    dimension: 'charge',
    factor: 1,
    names: ['mAh', 'milliampere-hours', 'milliamp-hours', '毫安时', 'ミリアンペア時']
  },
  N: {dimension: 'force', factor: 1, names: ['newtons', 'newton', '牛顿', '牛', 'ニュートン']},
  kN: {dimension: 'force', factor: 1e3, names: ['kN', 'kilonewtons', 'kilonewton', '千牛', 'キロニュートン']},
  MN: {dimension: 'force', factor: 1e6, names: ['MN', 'meganewtons', 'meganewton', '兆牛', 'メガニュートン']},
  dB: {dimension: 'loudness', factor: 1, names: ['dB', 'decibels', 'decibel', '分贝', 'デシベル']},
  mSv: {dimension: 'dose', factor: 1, names: ['mSv', 'millisieverts', 'millisievert', '毫西弗', 'ミリシーベルト']},
  uSv: {
    dimension: 'dose',
    factor: 1e-3,
    names: ['µSv', 'μSv', 'microsieverts', 'microsievert', '微西弗', 'マイクロシーベルト']
  },
  Bq: {dimension: 'activity', factor: 1, names: ['Bq', 'becquerels', 'becquerel', '贝克勒尔', '贝克', 'ベクレル']},
  px: {dimension: 'screen', factor: 1, names: ['px', 'pixels', 'pixel', '像素', 'ピクセル', '画素']},
  Mpx: {dimension: 'screen', factor: 1e6, names: ['megapixels', 'megapixel', 'メガピクセル']},
  ms: {dimension: 'time', factor: 0.001, names: ['ms', 'milliseconds', 'millisecond', '毫秒', 'ミリ秒']},
  s: {dimension: 'time', factor: 1, names: ['seconds', 'second', 'secs', 'sec', '秒钟', '秒間', '秒']},
  min: {dimension: 'time', factor: 60, names: ['minutes', 'minute', 'mins', 'min', '分钟', '分鐘', '分間', '分']},
  h: {dimension: 'time', factor: 3600, names: ['hours', 'hour', 'hrs', 'hr', '个小时', '小时', '个钟头', '時間']},
  d: {dimension: 'time', factor: 86400, names: ['days', 'day', '天', '日間', '昼夜', '昼夜']},
  wk: {dimension: 'time', factor: 604800, names: ['weeks', 'week', '个星期', '星期', '周', '週間', '週']},
  mo: {
    dimension: 'time',
    factor: 2629800,
    names: ['months', 'month', '个月', 'か月間', 'か月', 'ヶ月間', 'ヶ月', 'カ月', 'ケ月', '箇月', '個月']
  },
  a: {dimension: 'time', factor: 31557600, names: ['years', 'year', 'yrs', '周年', '年間', '年']}
}

/** Longer stretches of time, told in years. */
export const YEARS: Readonly<Record<string, number>> = {decades: 10, decade: 10, centuries: 100}

/** Prefixes that Japanese uses as units of their own: キロ is a kilometre or a kilogram. */
export const AMBIGUOUS_UNITS: Readonly<Record<string, readonly string[]>> = {
  キロ: ['km', 'kg', 'KB', 'kW', 'km/h', 'km/s', 'kcal']
}
