/**
 * A text as every notation can hold it: halves of surrogate pairs and the control characters that XML 1.0 has no way
 * to write become U+FFFD. All else stays what it is, line ends and marks of direction too.
 */
export function plain(text: string): string {
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}
