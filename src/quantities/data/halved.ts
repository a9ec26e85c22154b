/** Units of time that English says with a half, for an expression. Source: usage (“an hour and a half”, “half a century”). */
export const HALVED = 'hour|day|week|month|year|century'
