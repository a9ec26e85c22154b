/**
 * Characters that foreign names may be spelt with in Chinese, by the vowels of a row. Source: 新华社译名室《世界人名翻译大辞典》, 英汉译音表; the last row:
 * names of countries and cities that are older than the table.
 */
export const TRANSCRIPTION = [
  '阿巴帕达塔加卡瓦娃法扎察萨莎沙贾查哈马玛纳娜拉亚娅夸瓜华',
  '埃贝佩德泰特盖凯韦费泽策塞谢热杰切赫黑梅内莱雷蕾耶圭奎惠',
  '厄伯珀格克弗瑟舍哲彻默勒',
  '伊比皮迪蒂吉基维威菲齐西锡希日奇米尼妮利莉里丽',
  '奥博波多托戈科沃福佐措索肖若乔霍莫诺洛罗萝约',
  '乌布普杜图古库武伍富祖楚苏舒茹朱胡穆努卢鲁尤久丘休缪纽柳留',
  '艾拜派代黛怀蔡赛夏柴海迈奈赖鲍保道陶高考藻曹绍饶焦豪毛瑙劳尧',
  '安班潘丹坦甘坎万凡赞灿桑尚詹钱汉曼南兰扬关宽',
  '恩本彭登滕根肯文芬曾岑森申任真琴亨门嫩伦延',
  '因英宾平丁廷金温津欣辛钦兴明宁林琳音',
  '翁邦庞东通贡孔冯丰宗聪松容琼雄洪蒙农隆永蓬敦昆尊孙顺准春云',
  '勃逊堡黎律葡萄牙匈梵车雪缅棉茨兹什士斯'
].join('')

/** Such characters that `align/data/transliteration.ts` does without, with the consonants they stand for, as there. Source: the same table. */
export const MORE_CONSONANTS: Readonly<Record<string, string>> = {
  '-': '娃',
  B: '堡勃葡芭彼',
  BN: '蓬庞',
  F: '黑',
  K: '奎迦圭',
  KN: '堪',
  M: '墨摩慕缪',
  N: '奈',
  R: '茹萝蕾吕',
  S: '茨瑟哲彻楚舒朱绍莎捷切',
  SN: '赞',
  TN: '邓'
}
