// The three practice pages: own fixtures of invented people, each served under an address of the site it practises.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './built-extension.ts';
import type { RecordingServer } from './recording-server.ts';

export interface PracticePage {
  name: string;
  address: string;
  file: string;
  /** The element of the post that the demo captures. */
  pick: string;
}

export const PRACTICE_PAGES: PracticePage[] = [
  {
    name: 'a post on X',
    address: 'https://x.com/poster_one_x/status/2111081085424108754',
    file: 'x-status.html',
    pick: 'article[tabindex="-1"]',
  },
  {
    name: 'a post in a Facebook group',
    address: 'https://www.facebook.com/groups/100200300400/posts/500600700800/',
    file: 'facebook-group-post.html',
    pick: '[data-ad-rendering-role="story_message"]',
  },
  {
    name: 'a message in a WhatsApp group',
    address: 'https://web.whatsapp.com/',
    file: 'whatsapp-group-chat.html',
    pick: '[data-id="3EB0A000000000000004"]',
  },
];

export function servePracticePages(server: RecordingServer): void {
  for (const { address, file } of PRACTICE_PAGES) {
    server.serve(address, { body: readFileSync(join(PROJECT, 'tests/fixtures/pages/practice', file)) });
  }
}
