// The page that opens once Tyst is installed: the set-up where the school's IT has said that this is the Head's browser.
import { role } from './settings';
import { openPage } from './tabs';

export async function openFirstPage(): Promise<void> {
  await openPage((await role.getValue()) === 'head' ? 'casebook.html#set-up' : 'welcome.html');
}
