/**
 * English abbreviations that take a full stop, without it. Source: general usage as in CLDR 48 sentence-break suppressions
 * for `en`, sorted by what may follow.
 */

/** A name or a number always follows. */
export const NEVER_ENDS = new Set(
  'Mr Mrs Ms Mx Dr Prof Gen Col Maj Capt Lt Cmdr Sgt Adm Sen Rep Gov Pres Rev Fr Hon Supt Amb Messrs Mme Mlle Mt Ft vs v cf viz approx e.g i.e ca eds ed al incl excl resp pp op loc'.split(
    ' '
  )
)

/** Ends a sentence only when a word follows that opens one. */
export const MAY_END = new Set(
  'Inc Ltd Co Corp Cos Bros LLC Jr Sr Esq Ph.D M.D B.A M.A U.S U.K U.N E.U U.S.A U.S.S.R D.C N.Y L.A B.C A.D B.C.E C.E a.m p.m A.M P.M etc St Ave Blvd Rd Dept Univ Assn est N S E W'.split(
    ' '
  )
)

/** Never ends before a number. */
export const BEFORE_NUMBER = new Set(
  'No Nos Fig Figs Eq Eqs Sec Secs Art Arts Ch Chap Vol Vols p pp para paras Tab Ref Refs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec no nos fig vol art sec ch'.split(
    ' '
  )
)

/** Words that open a sentence more often than they go on with one. */
export const OPENERS = new Set(
  'A After All Also Although An And Another As At Because Before Both But By Did Do Does Each Even For From Given Had Has He Her Here His How However I If In Is It Its Many Meanwhile Most Mr Mrs Ms My Nobody Not Now On One Only Or Other Our Over She Since So Some Such That The Their Then There These They This Those Though Through Thus To Today Two Under Until We Were What When Where Whether Which While Who Why With You Your'.split(
    ' '
  )
)

/** Brand names that end with a mark of exclamation or question. */
export const BRANDS = new Set(
  'Yahoo! Yum! Jeopardy! Kahoot! Joomla! Panic! Wham! Airplane! Oklahoma! Mamma-Mia!'.split(' ')
)
