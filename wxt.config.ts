// The manifest and the build: permissions that warn nobody, and a policy that closes the network (DESIGN rules 8 and 9).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { licencesText } from './entrypoints/options/build-licences';
import { buildPage } from './entrypoints/verify/build-page';
import { SITE_HOST } from './utils/evidence/watched-sites';

/** No network, no inline script, no foreign frame; `blob:` shows pictures out of the local database. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

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
      files.push(
        { relativeDest: 'verify-standalone.html', contents: standalone },
        { relativeDest: 'verify.html', contents: extensionPage },
        { relativeDest: 'verify.js', contents: script },
        { relativeDest: 'verify.css', contents: style },
        { relativeDest: 'licences.txt', contents: licencesText(PROJECT) },
      );
    },
  },
  vite: () => ({
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
    // Asked for one by one when a person switches watch words on; none at install.
    optional_host_permissions: Object.values(SITE_HOST),
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
