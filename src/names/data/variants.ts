/**
 * Characters of names beside the form that Chinese writes them with, in pairs: variants that the table of conversions for common text
 * does not have. Source: Unihan, kZVariant and kSimplifiedVariant; 「常用漢字表」 (2010) for 渋, 栃.
 */
export const NAME_VARIANTS =
  '邉边嶋岛嶌岛﨑崎嵜崎髙高冨富渋涩澁涩槇槙栃枥桒桑舩船邨村椙杉埜野圀国閒间㐂喜凞熙煕熙淸清恆恒'
