// Threads where they stand otherwise than in a list of their own: Facebook's photo viewer, a group, the home feed, and an Article on X.
import { readFileSync } from 'node:fs';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import { expect, test } from '@/tests/e2e/fixtures';
import { captureThread } from './capture-thread';

const PLACES: { file: string; address: string; authors: string[]; reasons: IncompleteReason[] }[] = [
  {
    // The photo stands beside the column with the words and the comments.
    file: 'facebook/photo-viewer.html',
    address: 'https://www.facebook.com/photo/?fbid=330001&set=pcb.330000',
    authors: ['Poster One', 'Commenter One'],
    reasons: ['further-pictures'],
  },
  {
    file: 'facebook/group.html',
    address: 'https://www.facebook.com/groups/exampleparents/?multi_permalinks=770001',
    authors: ['Anonymous participant', 'Commenter Three', 'Anonymous participant'],
    reasons: ['comments-collapsed'],
  },
  {
    file: 'facebook/home-feed.html',
    address: 'https://www.facebook.com/',
    authors: ['Poster One', 'Commenter One', 'Commenter Two'],
    reasons: ['text-cut', 'comments-collapsed', 'picture-not-loaded'],
  },
  {
    // The page counts five replies and shows none of them: an Article's replies stand at another address.
    file: 'x/article.html',
    address: 'https://x.com/poster_one/article/2115692607874007041',
    authors: ['Poster One 🌱'],
    reasons: ['comments-collapsed'],
  },
];

for (const { file, address, authors, reasons } of PLACES) {
  test(`the thread of ${file} is captured, and what is missing is said`, async ({ tyst }) => {
    tyst.server.serve(address, { body: readFileSync(`tests/fixtures/pages/${file}`, 'utf8') });
    const { draft } = await captureThread(tyst, await tyst.open(address));
    expect(draft.items?.map(({ author }) => author.value)).toEqual(authors);
    expect(draft.reasons.toSorted()).toEqual(reasons.toSorted());
  });
}
