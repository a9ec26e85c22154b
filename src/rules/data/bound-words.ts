/** Words of bounds and of what is about so many, which may stand apart from their number: 最多可节能45%. Source: usage of news and notices. */
export const ANY_BOUND: Readonly<Record<string, RegExp>> = {
  zh: /[满达最至超逾多余约近仅只]|以[上下内]|不[足到满低少]|未满|[低高少大小]于|左右|上下|上限|下限|出头|大约|不等|起步/u,
  ja: /以[上下内降前]|未満|[超越]え|超|余|あまり|約|およそ|ほど|程度|近[くい]|最[大長高低少]|少なくとも|多くとも|まで|[上下]回|満た|より|前後|[弱強]|上限|下限|ほぼ|[くぐ]らい|足らず|迫|わずか|だけ|割り込/u
}
