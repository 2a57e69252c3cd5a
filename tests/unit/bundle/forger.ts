// What a forger can do with the public format and a key of their own: change a bundle and make every manifest and the signature anew.
import { asicManifest } from '@/utils/bundle/asic-manifest';
import { bagManifest } from '@/utils/bundle/bag-manifest';
import { NAME } from '@/utils/bundle/layout';
import { sha256 } from '@/utils/evidence/digest';
import type { Bytes } from '@/utils/signature/bytes';
import { certificateFor } from '@/utils/signature/certificate';
import { createCaseKey } from '@/utils/signature/ecdsa';
import { signDetached } from '@/utils/signature/signed-data';
import { NOW } from './sample';
import type { Part } from './zip-parts';

/** Exchanges the content of one entry. */
export function withContent(parts: readonly Part[], name: string, change: (content: Bytes) => Bytes | string): Part[] {
  return parts.map((part) => {
    if (part.name !== name) return part;
    const content = change(part.content);
    return { ...part, content: typeof content === 'string' ? new TextEncoder().encode(content) : content };
  });
}

/** The same for an entry of text. */
export function withText(parts: readonly Part[], name: string, change: (text: string) => string): Part[] {
  return withContent(parts, name, (content) => change(new TextDecoder().decode(content)));
}

export function textOfPart(parts: readonly Part[], name: string): string {
  return new TextDecoder().decode(parts.find((part) => part.name === name)?.content);
}

/** Payload-Oxum and the three manifests made to fit, not yet signed. */
export async function withManifests(parts: readonly Part[]): Promise<Part[]> {
  const payload = parts.filter(({ name }) => name.startsWith('data/'));
  const oxum = `${payload.reduce((sum, { content }) => sum + content.length, 0)}.${payload.length}`;
  let made = withText(parts, NAME.bagInfo, (text) => text.replace(/Payload-Oxum: .*/, `Payload-Oxum: ${oxum}`));
  made = withContent(made, NAME.manifest, () => new Uint8Array());
  const manifest = bagManifest(await digests(made, (name) => name.startsWith('data/')));
  made = withContent(made, NAME.manifest, () => manifest);
  const isTag = (name: string) => !name.startsWith('data/') && !name.startsWith('META-INF/') && name !== NAME.tagManifest;
  const tagManifest = bagManifest(await digests(made, isTag));
  made = withContent(made, NAME.tagManifest, () => tagManifest);
  const asic = asicManifest(await digests(made, (name) => name !== NAME.mimetype && !name.startsWith('META-INF/')));
  return withContent(made, NAME.asicManifest, () => asic);
}

/** Everything made to fit and signed by a fresh key under the same name. */
export async function forged(parts: readonly Part[]): Promise<Part[]> {
  return signedAnew(await withManifests(parts));
}

/** The ASiC manifest signed as it stands, by a fresh key. */
export async function signedAnew(parts: readonly Part[]): Promise<Part[]> {
  const keyPair = await createCaseKey();
  const certificate = await certificateFor(keyPair, { commonName: 'Anonymous reporter', now: NOW });
  const manifest = parts.find(({ name }) => name === NAME.asicManifest)?.content ?? new Uint8Array();
  const signature = await signDetached({ privateKey: keyPair.privateKey, certificate }, manifest, NOW);
  return withContent(parts, NAME.signature, () => signature);
}

function digests(parts: readonly Part[], covers: (name: string) => boolean) {
  const covered = parts.filter(({ name }) => covers(name));
  return Promise.all(covered.map(async ({ name, content }) => ({ name, sha256: await sha256(content) })));
}
