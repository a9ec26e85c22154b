/**
 * Characters Chinese spells foreign names with, by the consonants they stand for: B for b, p, v; F for f, h; K for k, g;
 * S for all sibilants; T for t, d; R for l, r; M, N; `-` for a vowel alone. Written for Stele after the usage of news.
 */
export const TRANSLITERATION: Readonly<Record<string, string>> = {
  '-': '阿埃艾爱奥欧厄伊依瓦沃威韦乌耶亚雅尤约尧',
  AN: '安恩因英翁温文万旺',
  B: '巴贝比博布波伯柏帕佩皮普珀拜保鲍派维弗佛毕',
  BN: '班本宾邦彭潘品',
  F: '哈海赫霍胡华法菲费夫福豪惠',
  FN: '汉亨洪凡芬冯丰',
  K: '卡凯科克库考柯基加盖格戈古哥吉高',
  KN: '坎肯孔冈根甘金昆贡',
  M: '马玛梅米莫姆穆默迈麦密',
  MN: '曼门蒙敏明',
  N: '纳娜内尼诺努奈涅妮',
  NN: '南农宁楠',
  R: '拉莱雷里利莉罗洛鲁卢路尔勒劳赖列丽琳莱',
  RN: '兰伦林隆朗龙伦',
  S: '萨塞斯西索苏茨兹泽齐扎佐乔杰吉查恰奇什希沙舍肖谢夏施士思丝桑',
  SN: '森辛松孙申詹珍琼钱欣',
  T: '塔特泰蒂托图达戴德迪多杜代道陶提',
  TN: '坦滕廷通丹登丁顿东敦唐'
}
