// The manifest and the build: permissions that warn nobody, and a policy that closes the network (DESIGN rules 8 and 9).
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { defineConfig } from 'wxt';
import { licencesText } from './entrypoints/options/build-licences';
import type { Plugin } from 'vite';
import { buildPage } from './entrypoints/verify/build-page';
import { SITE_HOST } from './utils/evidence/watched-sites';

/** No page may connect to anybody. A page's own policy can only narrow the manifest's, so each page is given this one as well. */
const CLOSED = "connect-src 'self'";

/**
 * No inline script, no foreign frame; `blob:` shows pictures out of the local database. One policy holds for all pages and
 * workers, and one worker has to reach the timestamp server that a school chose (docs/architecture.md, "One worker connects").
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "worker-src 'self'",
  `${CLOSED} http: https:`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Puts the narrow policy before everything else in the head of every page that is built. */
const closePages: Plugin = {
  name: 'tyst-close-pages',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CLOSED }, injectTo: 'head-prepend' },
  ],
};

/** Imported first by the service worker, before the parts that it shares with the pages; workers have it in their one file. */
const CLOSE_NETWORK = 'close-network.js';
const closeBackground: Plugin = {
  name: 'tyst-close-background',
  apply: 'build',
  renderChunk: (code, { fileName }) => (fileName === 'background.js' ? `import './${CLOSE_NETWORK}';\n${code}` : undefined),
};

const PROJECT = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  zip: { excludeSources: ['out/**', 'dist/**', 'test-results/**'] },
  hooks: {
    // The offline checker that goes into every bundle, and the page of the extension that runs the same script; the licences.
    'build:publicAssets': async (_, files) => {
      const { standalone, extensionPage, script, style } = await buildPage(PROJECT);
      const closing = await transform(readFileSync(`${PROJECT}utils/close-network.ts`), { loader: 'ts' });
      files.push(
        { relativeDest: CLOSE_NETWORK, contents: closing.code },
        { relativeDest: 'verify-standalone.html', contents: standalone },
        { relativeDest: 'verify.html', contents: extensionPage },
        { relativeDest: 'verify.js', contents: script },
        { relativeDest: 'verify.css', contents: style },
        { relativeDest: 'licences.txt', contents: licencesText(PROJECT) },
      );
    },
  },
  vite: () => ({
    plugins: [closePages, closeBackground],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: 'Tyst',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    storage: { managed_schema: 'managed-schema.json' },
    // None at install. Asked for one by one: a site when a person switches watch words on, the host of a timestamp server when
    // the school switches trusted time on; which one that is nobody knows here.
    optional_host_permissions: [...Object.values(SITE_HOST), 'http://*/*', 'https://*/*'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_action__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } } },
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'tyst@tyst.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '127' }),
  }),
});
