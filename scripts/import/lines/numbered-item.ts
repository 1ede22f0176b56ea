/** "1. Nämnden godkänner …", "2) Bilaga …": an item of the head's lists, its number and its text. */
export const numberedItem = /^(\d{1,2})\s*[.)]\s+(\S.*)$/;
