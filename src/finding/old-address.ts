/** Questions once stood on the page of all rules: an address that led there leads to the page of the rule. */
const id = decodeURIComponent(location.hash.slice(1));
const rules = [...document.querySelectorAll<HTMLAnchorElement>('a[data-rule]')];
const rule = rules
  .filter((link) => id.startsWith(`${link.dataset['rule']}-`))
  .sort((a, b) => b.dataset['rule']!.length - a.dataset['rule']!.length)[0];
if (rule) location.replace(rule.pathname + location.hash);
