/** A real browser, and comments as GitHub renders them: by its own Markdown parser (cmark-gfm) and its own style sheet. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { aptInstall } from './apt-install.ts';

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const findBrowser = (): string | undefined => browsers.find((file) => existsSync(file));
const parser = '/usr/bin/cmark-gfm';

/** Installs what is missing. */
export async function openBrowser(): Promise<Browser> {
  if (!findBrowser() || !existsSync(parser))
    await aptInstall(
      'The tests look at pages in Chromium, with cmark-gfm.',
      'apt-get install chromium cmark-gfm',
      async () => ['chromium', 'cmark-gfm', 'fonts-noto-color-emoji'],
    );
  return await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

const emoji: Readonly<Record<string, string>> = {
  warning: '⚠️',
  no_entry: '⛔',
  rotating_light: '🚨',
  x: '❌',
  white_check_mark: '✅',
  pause_button: '⏸️',
};

/** With the extensions that GitHub has on; raw HTML is kept, to see what comes of it. */
function renderAsGitHub(markdown: string): string {
  const extensions = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist'].flatMap((one) => [
    '-e',
    one,
  ]);
  const html = execFileSync(parser, [...extensions, '--unsafe'], { input: markdown, encoding: 'utf8' });
  return html.replace(/:([a-z_]+):/g, (whole, name: string) => emoji[name] ?? whole);
}

export function commentPage(markdown: string): string {
  const file = fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown-light.css'));
  return `<!doctype html><meta charset="utf-8"><style>${readFileSync(file, 'utf8')}
body { margin: 24px; background: #fff; } .markdown-body { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; width: 860px; }</style>
<article class="markdown-body">${renderAsGitHub(markdown)}</article>`;
}

export async function openPage(browser: Browser, html: string, width = 940): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(html);
  return page;
}
