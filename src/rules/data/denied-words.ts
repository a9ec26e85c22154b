/** Words that stand between an English “not” and what it denies. */
export const BESIDE_NOT: ReadonlySet<string> = new Set(
  (
    'a an the any to be been being is are was were have has had do does did done get gets got yet even ever always actually really necessarily ' +
    'currently directly simply automatically fully completely entirely officially usually normally generally explicitly also just still longer ' +
    'able allowed need needs needed required have it them this that these those you we they i he she his her its our your their ' +
    'of in on at for as by from with so too very such all both each every and or want wants try can could may might must should will would shall under'
  ).split(' ')
)

/** English words that are another word with a “not” in it. */
export const HOLDS_NOT: ReadonlySet<string> = new Set(
  (
    'unavailable unsupported unreachable unused unknown unsafe unclear unnecessary unexpected unofficial unchanged unauthorized unauthorised ' +
    'untrusted unpublished untranslated unverified untested unaffected unfinished unregistered unrelated unassociated unaware unlikely unusual ' +
    'unusable unreadable undefined unintended unresolved unreliable unstable unsuitable uninstalled uninitialized unspecified unmodified ' +
    'unpaid unmarried uncertain unfamiliar unpleasant unsuccessful incomplete inactive inaccessible incompatible incorrect impossible insufficient ' +
    'inconsistent inaccurate ineligible inappropriate invisible invalid indirect informal nonexistent non-existent'
  ).split(' ')
)

/** What near a word may deny it, Han characters folded as in `foldHan`: a “not”, or a character of a word that says the thing the other way round. */
export const DENIAL_NEAR: Readonly<Record<string, RegExp>> = {
  zh: /[不没未无别勿莫毋否非休禁忌免拒缺失漏弃除少难反误绝止异仅只才限仍假避停防低差弱乏]/u,
  ja: /な[いくけしかさ]|なら|ませ[んぬ]|ず|[ぬ无不非未除避禁止别外拒失缺漏省困难误违异消拔足反控废终低弱乏劣恶]|だけ|のみ|しか|まだ|にく[いくけさ]|づら|まい|まで|やめ|ん(?=[。、でだじ])|はず|より|オフ|エラー|ノット/u
}
