/** The rules that ask whether women's and men's figures make their total. */
export const sexesRules: readonly string[] = ['utanfor-man-och-kvinnor', 'kvinnors-andel'];
