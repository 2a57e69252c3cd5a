// Builds verify.html, one static file, and the parts of the extension's own verify page, from the same script and style.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

export interface BuiltPage {
  /** The whole page in one file: what lies in every bundle and is published. */
  standalone: string;
  /** SHA-256 of its UTF-8 bytes, lower-case hex. */
  sha256: string;
  /** The extension's own page, which loads script and style by address: its policy forbids them inline. */
  extensionPage: string;
  script: string;
  style: string;
}

/** `project` is the absolute path of the project's folder, with a slash at its end. The same sources give the same bytes. */
export async function buildPage(project: string): Promise<BuiltPage> {
  const script = await buildScript(project);
  const style = readFileSync(`${project}entrypoints/verify/page.css`, 'utf8');
  const policy = [
    "default-src 'none'",
    `script-src '${integrity(script)}'`,
    `style-src '${integrity(style)}'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const standalone = pageOf({
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${style}</style>`,
    script: `<script>${script}</script>`,
  });
  const sha256 = createHash('sha256').update(standalone).digest('hex');
  const extensionPage = pageOf({
    head: `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">\n<link rel="stylesheet" href="verify.css">`,
    script: '<script src="verify.js"></script>',
    sha256,
  });
  return { standalone, sha256, extensionPage, script, style };
}

/** Not minified: names and lines as they are written, so that an expert can read what decides; only types and comments are gone. */
async function buildScript(project: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: ['entrypoints/verify/page.ts'],
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    alias: { '@': project.replace(/\/$/, ''), valibot: `${project}entrypoints/verify/page-schema.ts` },
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'warning',
  });
  // A wrapping of our own, because esbuild's indents every line.
  const script = `\n(() => {\n${outputFiles[0]?.text ?? ''}})();\n`;
  // It would end the element before its end.
  if (/<\/script|<!--/i.test(script)) throw new Error('the script cannot stand in a page');
  return script;
}

function integrity(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function pageOf({ head, script, sha256 }: { head: string; script: string; sha256?: string }): string {
  return `<!doctype html>
<html lang="en" translate="no"${sha256 === undefined ? '' : ` data-sha256="${sha256}"`}>
<head>
<meta charset="utf-8">
<!-- Checks evidence files of Tyst on this computer: it loads nothing and sends nothing, which the policy below enforces.
The script is built from Tyst's published source, one part after another; each part begins with the name of its file there. -->
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="google" content="notranslate">
${head}
<title>Tyst</title>
</head>
<body>
<noscript>This page needs JavaScript. / Mae angen JavaScript ar y dudalen hon.</noscript>
${script}
</body>
</html>
`;
}
