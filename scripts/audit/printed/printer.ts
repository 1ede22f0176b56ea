import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../../src/browser/chromium.ts';

/** Makes a PDF of a page of HTML, on paper of the size that its style asks for. */
export type Printer = (html: string) => Promise<Uint8Array>;

/** Runs with a printer, a browser that is closed when all is done, whether it failed or not. */
export async function withPrinter(run: (pdfOf: Printer) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium()!, args: chromiumFlags });
  try {
    await run(async (html) => {
      const page = await browser.newPage();
      await page.setContent(html);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await page.close();
      return pdf;
    });
  } finally {
    await browser.close();
  }
}
