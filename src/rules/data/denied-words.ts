/** Words that stand between an English “not” and what it denies. */
export const BESIDE_NOT: ReadonlySet<string> = new Set(
  (
    'a an the any to be been being is are was were have has had do does did done get gets got yet even ever always actually really necessarily ' +
    'currently directly simply automatically fully completely entirely officially usually normally generally explicitly also just still longer ' +
    'able allowed need needs needed required have it them this that these those you we they i he she his her its our your their ' +
    'of in on at for as by from with so too very such all both each every and or want wants try can could may might must should will would shall under'
  ).split(' ')
)

/** What near a word may deny it: a “not”, or a character of a word that says the thing the other way round. */
export const DENIAL_NEAR: Readonly<Record<string, RegExp>> = {
  zh: /[不没未无别勿莫毋否非休禁忌免拒缺失弃除少难反误绝止异仅只才限仍假避停防]/u,
  ja: /な[いくけしかさ]|なら|ませ[んぬ]|ず|[ぬ无不非未除避禁止别外拒失欠省困难误违异消抜足反控废终]|だけ|のみ|しか|にく[いくけさ]|づら|まい|まで|やめ|ん(?=[。、でだじ])|はず|より|オフ|エラー/u
}
