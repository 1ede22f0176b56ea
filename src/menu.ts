/** On a narrow screen the menu scrolls sideways: bring the current page's entry into sight. */
document
  .querySelector('.site-header nav [aria-current]')
  ?.scrollIntoView({ inline: 'center', block: 'nearest', behavior: 'instant' });
