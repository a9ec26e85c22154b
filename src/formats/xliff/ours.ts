/** What our notes, metadata and entries are filed under, so that a refresh knows them from those of others. */
export const OURS = 'stele'
