/** "… i området. Arbetet …": a name is none, and short words alone are shortened so. */
export const sentences = /\p{Ll}{4}[.!?]\s+\p{Lu}/u;
