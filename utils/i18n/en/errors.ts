// English sentences for every error code: what happened, what is safe, what to do next.
import type { ErrorCode } from '@/utils/errors';

export const errors = {
  'page-forbidden': {
    what: 'The browser does not let Tyst look at this page.',
    safe: 'Nothing was captured and nothing was changed.',
    todo: 'Open the post itself in an ordinary tab and try there.',
  },
  'page-not-answering': {
    what: 'The page did not answer in time.',
    safe: 'What was captured before that is kept as a draft.',
    todo: 'Wait until the page has loaded, then try again.',
  },
  'page-changed': {
    what: 'The page moved on while it was captured.',
    safe: 'What was captured before that is kept as a draft.',
    todo: 'Leave the page as it is and capture again.',
  },
  'window-changed': {
    what: 'The size or the zoom of the window changed while the page was captured.',
    safe: 'What was captured before that is kept as a draft.',
    todo: 'Leave the window as it is and capture again.',
  },
  'tab-left': {
    what: 'The page could not be seen any more while it was captured: another tab came to the front, or the window was minimised or covered.',
    safe: 'Nothing else was taken. What was captured before is kept as a draft.',
    todo: 'Go back to the post and capture again, staying on that tab.',
  },
  'tab-closed': {
    what: 'The tab was closed while it was captured.',
    safe: 'What was captured before that is kept as a draft.',
    todo: 'Open the post again if you need more of it.',
  },
  'permission-lost': {
    what: 'The browser’s permission for this page has ended.',
    safe: 'What was captured before that is kept as a draft.',
    todo: 'Go to the post and press the Tyst button in the toolbar again.',
  },
  'screenshot-refused': {
    what: 'The browser, or a rule set by your IT team, refuses screenshots of this page.',
    safe: 'Nothing was lost and the page was not changed.',
    todo: 'Tell your IT support, and write down the address and the time for now.',
  },
  'screenshot-quota': {
    what: 'The browser did not allow another screenshot in time.',
    safe: 'What was captured before that is kept as a draft.',
    todo: 'Wait a few seconds, then capture again.',
  },
  'post-vanished': {
    what: 'The chosen post is no longer on the page.',
    safe: 'What was captured before that is kept as a draft.',
    todo: 'Look whether the post is still there, then choose it again.',
  },
  'capture-busy': {
    what: 'Another capture is still running.',
    safe: 'It goes on undisturbed.',
    todo: 'Wait until its review opens, then try again.',
  },
  'resume-differs': {
    what: 'The page no longer shows what the parts of this capture show.',
    safe: 'What was captured before stays as it is.',
    todo: 'Open the draft and seal what there is, or capture the page anew beside it.',
  },
  'resume-window': {
    what: 'The window has another size or zoom than when this capture began.',
    safe: 'What was captured before stays as it is.',
    todo: 'Give the window the size and zoom that it had and try again, or capture the page anew.',
  },
  'picture-too-large': {
    what: 'The picture is larger than the browser can hold.',
    safe: 'Its parts are kept as a draft.',
    todo: 'Capture only what the window shows, in several captures if need be.',
  },
  'file-not-picture': {
    what: 'This file is not a picture that Tyst can take in.',
    safe: 'Nothing was added.',
    todo: 'Choose a PNG, JPEG or WebP file. A picture of another kind can be opened and saved as PNG first.',
  },
  'file-too-large': {
    what: 'This file is too large.',
    safe: 'Nothing was added.',
    todo: 'Choose a picture of at most 40 MB and 60 million pixels, or save it smaller first.',
  },
  'picture-unreadable': {
    what: 'A picture could not be read.',
    safe: 'Everything else is kept as it was.',
    todo: 'Capture again. If it happens twice, copy the details for your IT support.',
  },
  'storage-full': {
    what: 'This computer has no room left for Tyst’s records.',
    safe: 'Everything stored before is still there.',
    todo: 'Free some space on the disk, then try again.',
  },
  'storage-newer': {
    what: 'The records here were made by a newer Tyst than this one.',
    safe: 'Nothing was read or changed, so nothing is lost.',
    todo: 'Update Tyst, or ask your IT support to.',
  },
  'storage-blocked': {
    what: 'Tyst’s records could not be opened. It may just have been updated.',
    safe: 'Nothing stored was changed.',
    todo: 'Close the other Tyst pages and load this page again.',
  },
  'settings-unreadable': {
    what: 'Tyst’s settings could not be read.',
    safe: 'What was captured is kept apart from them. Nothing was changed.',
    todo: 'Close the browser and start it again. If it happens again, copy the details for your IT support.',
  },
  'not-found': {
    what: 'What you asked for is not here, or no longer here.',
    safe: 'Nothing was changed.',
    todo: 'Go back to the list of cases and look there.',
  },
  'already-sealed': {
    what: 'This capture is sealed already and cannot be edited.',
    safe: 'It is kept as it was sealed.',
    todo: 'Open it from its case.',
  },
  'capture-withheld': {
    what: 'This capture was made unviewable, because it was captured by mistake.',
    safe: 'It is kept where no screen can show it and no file can hold it.',
    todo: 'Tell your DSL or DSP. They decide with the police what becomes of it.',
  },
  'given-withheld': {
    what: 'This file holds or quotes an item that was made unviewable, because it was captured by mistake.',
    safe: 'It was not given out. It stays in the casebook, unseen.',
    todo: 'Reload this page. A letter can be written again without that item. Tell your DSL or DSP if a copy of this file is somewhere else.',
  },
  'file-withheld': {
    what: 'This file holds an item that was made unviewable here, because it was captured by mistake.',
    safe: 'The file was not taken in, and nothing in it was shown or stored.',
    todo: 'Do not open or copy it. Tell your DSL or DSP. Whoever made it can make that item unviewable in Tyst and hand over again without it.',
  },
  'bytes-damaged': {
    what: 'A stored picture is no longer as it was saved.',
    safe: 'The record still says what it should be, so the damage cannot pass unseen.',
    todo: 'Do not rely on the picture. Capture again if the post is still there, and tell your IT support.',
  },
  'record-invalid': {
    what: 'The record is not in the form that it must have.',
    safe: 'Nothing was sealed or changed.',
    todo: 'Check what you typed. If it happens again, copy the details for your IT support.',
  },
  'chain-moved': {
    what: 'Something else was sealed into this case at the same moment.',
    safe: 'Your draft is unchanged.',
    todo: 'Press the button again.',
  },
  'nothing-to-hand-over': {
    what: 'This case has no sealed evidence yet.',
    safe: 'Nothing was written.',
    todo: 'Review and seal a capture first.',
  },
  'code-wrong': {
    what: 'That is not the confirmation code of this file.',
    safe: 'Nothing was put on record and nothing was removed.',
    todo: 'Compare it letter by letter with the one that the receiver’s casebook shows.',
  },
  'volume-too-large': {
    what: 'One capture alone is larger than a file for handing over may be.',
    safe: 'The capture is kept here, sealed.',
    todo: 'Copy the details for your IT support. In the meantime show it to the Head Teacher on this screen.',
  },
  'save-failed': {
    what: 'The file could not be saved.',
    safe: 'The evidence is unchanged here.',
    todo: 'Choose another place, or free some space, and save again.',
  },
  'task-waits': {
    what: 'The protocol lets this wait for something else.',
    safe: 'Nothing was recorded.',
    todo: 'Go back to the case: it says what has to come first.',
  },
  'policies-full': {
    what: 'There is no room for another policy.',
    safe: 'The policies that are here stay as they are.',
    todo: 'Remove one that you do not need any more, then try again.',
  },
  'not-the-handler': {
    what: 'This case is about the Head Teacher, so the Head Teacher takes no part in it.',
    safe: 'Nothing was recorded.',
    todo: 'The Deputy handles it, or where there is none the Chair of Governors.',
  },
  'pack-without-evidence': {
    what: 'This pack holds no evidence file that a casebook could take in.',
    safe: 'Nothing of it was kept.',
    todo: 'Unpack it and open cover.html in it. If you should handle the case in Tyst, ask for a transfer pack.',
  },
  'no-school-key': {
    what: 'The school has no key yet to sign packs with.',
    safe: 'Nothing was written.',
    todo: 'Make the school card in the casebook first: the key is made with it.',
  },
  'already-set-up': {
    what: 'The casebook is already set up on this computer.',
    safe: 'Nothing was changed.',
    todo: 'Open it with its passphrase.',
  },
  'passphrase-short': {
    what: 'The passphrase is too short.',
    safe: 'Nothing was changed.',
    todo: 'Use at least 12 characters. Four or five words that do not belong together are good.',
  },
  'passphrase-wrong': {
    what: 'That is not the passphrase.',
    safe: 'Nothing was opened, and nothing in the casebook was changed.',
    todo: 'Try again. If it was forgotten, the recovery sheet puts a new one in its place when the casebook is locked.',
  },
  'passphrase-wait': {
    what: 'The passphrase was wrong several times in a row.',
    safe: 'Nothing was opened, and nothing in the casebook was changed.',
    todo: 'Wait until the time shown, then try again, or use your recovery sheet.',
  },
  'not-for-this-key': {
    what: 'It was not encrypted for the keys on this computer.',
    safe: 'Nothing was opened and nothing was changed.',
    todo: 'Ask who sent it to check whom it was made for, or open it where that person receives files.',
  },
  'encrypted-file-damaged': {
    what: 'The encrypted file is damaged or incomplete.',
    safe: 'Nothing of it was opened or stored.',
    todo: 'Ask for the file again.',
  },
  'age-key-invalid': {
    what: 'That is not a key that Tyst can use.',
    safe: 'Nothing was changed.',
    todo: 'Check that the whole key was entered, or use the file it came in.',
  },
  'advice-invalid': {
    what: 'That is not a file with safeguarding advice, or it is damaged.',
    safe: 'Nothing was changed.',
    todo: 'Choose the advice file as it came, or ask for it again.',
  },
  'advice-elsewhere': {
    what: 'This advice is about other evidence than this matter’s.',
    safe: 'Nothing was changed.',
    todo: 'Open the matter that it is about, or ask who gave it which one they mean.',
  },
  'advice-older': {
    what: 'This advice is older than the advice on record, which says wait.',
    safe: 'Nothing was changed: the matter still waits.',
    todo: 'Ask who gave it what holds now, and for a file of that.',
  },
  'card-invalid': {
    what: 'That is not a school card, or not a key for one.',
    safe: 'Nothing was changed.',
    todo: 'Choose the card file that the school gave you, or ask for it again.',
  },
  'roots-invalid': {
    what: 'That file holds no certificate that Tyst can read.',
    safe: 'Nothing was changed.',
    todo: 'Use the root certificate from the timestamp service’s own website, as a PEM or DER file.',
  },
  'time-address': {
    what: 'That is not an address that Tyst can ask.',
    safe: 'Nothing was changed and nothing was sent.',
    todo: 'Enter an address that begins with http:// or https://, without a name or password in it.',
  },
  'time-not-allowed': {
    what: 'The browser does not let Tyst contact the timestamp server.',
    safe: 'Nothing was sent. What was received is kept.',
    todo: 'Allow the server in the settings, under Trusted time.',
  },
  'time-unreachable': {
    what: 'The timestamp server did not answer.',
    safe: 'What was received is kept.',
    todo: 'Ask again later. If it happens again, ask IT support whether the server’s address is right and may be reached.',
  },
  'time-refused': {
    what: 'The timestamp server answered that it makes no timestamp.',
    safe: 'What was received is kept.',
    todo: 'Ask again later, or ask whoever named the server.',
  },
  'time-answer': {
    what: 'What the timestamp server answered is not a timestamp that Tyst can accept.',
    safe: 'It was thrown away. What was received is kept.',
    todo: 'Check the server’s address in the settings, or use another timestamp service.',
  },
  'time-not-trusted': {
    what: 'The timestamp does not lead to a certificate that your school trusts.',
    safe: 'It was thrown away. What was received is kept.',
    todo: 'Add the root certificate of this timestamp service in the settings, under Trusted time.',
  },
  'minutes-open': {
    what: 'A blank of the minutes is not filled.',
    safe: 'Nothing was recorded. The draft is kept.',
    todo: 'Go back to the form and answer what is marked there.',
  },
  'meeting-barred': {
    what: 'There are no papers for a meeting in this case.',
    safe: 'No file was made.',
    todo: 'Look at the first assessment: who wrote it, and what was recorded.',
  },
  'letter-open': {
    what: 'A blank of the letter is not filled.',
    safe: 'No letter was made.',
    todo: 'Go back to the questions and answer what is marked there.',
  },
  'letter-barred': {
    what: 'This letter cannot be written now.',
    safe: 'No letter was made.',
    todo: 'Read beside the kind of letter what has to be settled first.',
  },
  'letter-enclosure': {
    what: 'A picture that was chosen may not go with this letter.',
    safe: 'No letter was made.',
    todo: 'Leave the picture out, or make a new working copy of it and look through it again.',
  },
  'letter-sent': {
    what: 'This letter is on record as sent.',
    safe: 'The letter is kept as it was.',
    todo: 'If it never went, withdraw that entry first, with the reason.',
  },
  'matter-open': {
    what: 'Only a closed case can be purged.',
    safe: 'Nothing was removed.',
    todo: 'Record the outcome first. That closes the case.',
  },
  'matter-held': {
    what: 'The case is needed as it is, so nothing of it can be purged.',
    safe: 'Nothing was removed.',
    todo: 'Read on the page of the case what holds it, and end the hold when that is over.',
  },
  'item-erased': {
    what: 'This file holds an item that was erased here at the request of a person it is about.',
    safe: 'The file was not taken in, and nothing in it was stored.',
    todo: 'The case says what was erased and why. If the file holds anything else that you need, ask for it to be handed over without that item.',
  },
  cancelled: {
    what: 'It was stopped, as you asked.',
    safe: 'What was finished before is kept.',
    todo: 'Start again whenever you are ready.',
  },
  'network-refused': {
    what: 'Tyst does not use the network here.',
    safe: 'Nothing left this computer.',
    todo: 'Nothing needs doing.',
  },
  unexpected: {
    what: 'Something went wrong that Tyst did not expect.',
    safe: 'What was stored before is still there.',
    todo: 'Try again. If it happens again, copy the details for your IT support.',
  },
} as const satisfies Record<ErrorCode, { what: string; safe: string; todo: string }>;
