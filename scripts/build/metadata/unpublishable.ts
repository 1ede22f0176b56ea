import type { Publication } from '../../../src/metadata/about.ts';
import { publisherTypes } from '../../../src/metadata/vocabulary.ts';
import { contactHref } from '../../../src/settings.ts';
import type { Problem } from '../problem.ts';

/**
 * Settings, beside the address of the site, that the metadata cannot be written with: portals take absolute addresses
 * and known kinds of publishers only. Node strips types without looking at them, so a kind may be any word here.
 */
export function unpublishable(settings: Publication): Problem[] {
  const { dataLicence, publisherType } = settings;
  const contact = contactHref(settings);
  return [
    ...(contact === null || isMail(contact) || isWeb(contact)
      ? []
      : [problem('contact', contact, 'an e-mail address, an absolute address or null')]),
    ...(publisherType === null || Object.hasOwn(publisherTypes, publisherType)
      ? []
      : [problem('publisherType', publisherType, `${Object.keys(publisherTypes).join(', ')} or null`)]),
    ...(isWeb(dataLicence.url) ? [] : [problem('dataLicence.url', dataLicence.url, 'an absolute address')]),
  ];
}

/** For the build's line on its data: which settings data portals miss; nothing where they miss none. */
export function leftOutOf({ site, publisher, publisherType, contact }: Publication): string {
  const missed = [
    ...(isNobodys(site) ? [`site (${site} is nobody's address: SITE_URL)`] : []),
    ...(publisher === null ? ['publisher'] : []),
    ...(publisherType === null ? ['publisherType'] : []),
    ...(contact === null ? ['contact'] : []),
  ];
  return missed.length > 0 ? `; data portals miss in src/settings.ts: ${missed.join(', ')}` : '';
}

/** Whether a site's address is the example's, reserved for examples (RFC 2606). */
export function isNobodys(site: string): boolean {
  return new URL(site).hostname.endsWith('.example');
}

function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

function isMail(address: string): boolean {
  return address.startsWith('mailto:');
}

function problem(name: string, value: string, expected: string): Problem {
  return {
    file: 'src/settings.ts',
    line: null,
    rule: 'settings',
    subject: name,
    reason: `${name} is ${JSON.stringify(value)}, expected ${expected}`,
    todo: 'Set it there.',
  };
}
