// Invented reporters, planted wherever a site shows whose account it is; none of this may ever reach a bundle.

export interface Reporter {
  name: string;
  handle: string;
  id: string;
  /** The colour of the avatar, which nothing else in the pages has: `#rrggbb`. */
  avatar: string;
  /** Share tokens and the like in addresses. */
  token: string;
  /** How this reporter's contact list calls the author of the message. */
  contact: string;
  /** How this reporter's contact list calls another person in the chat. */
  otherContact: string;
}

export const FIRST: Reporter = {
  name: 'Fixture Reporter-Quellwyn',
  handle: 'fixture_reporter_q',
  id: '100098765432101',
  avatar: '#ff00fe',
  token: 'tokQ7zPlantedShare',
  contact: 'Mam Plantedig 4B',
  otherContact: 'Dad Plantiedig Ymyl',
};

/** Of another length in every way: what depends on the reporter's width would show. */
export const SECOND: Reporter = {
  name: 'Io Ffug',
  handle: 'io_ffug',
  id: '61550000000042',
  avatar: '#00fffe',
  token: 'zzSecondTokenOfAnotherLength0987',
  contact: 'Rhywun hynod o hir ei enw o Flwyddyn Pedwar (rhiant)',
  otherContact: 'Xy',
};

/** Everything of a reporter that must not be found in a bundle. */
export function secretsOf(reporter: Reporter): string[] {
  const { name, handle, id, token, contact, otherContact } = reporter;
  return [name, handle, id, token, contact, otherContact, ...name.split(' ').filter((word) => word.length > 3)].filter(
    (secret) => secret.length > 3,
  );
}
