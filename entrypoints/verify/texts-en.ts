// The verifier's texts in English, the source.
import { problems } from '@/utils/i18n/en/problems';
import type { Texts } from './texts';

export const EN: Texts = {
  verdict: {
    unchanged: 'Unchanged since it was sealed.',
    changed: 'Changed or damaged: do not rely on it; ask for it again.',
    newer: 'Made by a newer version of Tyst: this version cannot check it.',
  },
  source: {
    head: "Made by this school's Head Teacher.",
    'school-card': "Made with this school's card.",
    unknown:
      'Maker not known. A signature by an unknown key shows no origin: compare the fingerprint with the one you were told.',
  },
  notShown: 'This does not show that the page was true, who wrote it, or that the clock was right.',
  chainNotChecked:
    'If the file holds a trusted time, its signature is checked by the certificate in it, which anyone can make; its chain of certificates is not checked here: Tyst itself or openssl does that.',
  timeNotChecked: 'a signature of this kind is not checked here',
  label: {
    case: 'Case',
    recipient: 'Passed on to',
    school: 'School',
    volume: 'Volume',
    receipt: 'Receipt code',
    signed: 'Signed',
    signer: 'Signed as',
    fingerprint: 'Fingerprint',
    time: 'Trusted time',
  },
  recipient: {
    police: 'the police',
    platform: 'the platform',
    advice: 'council, solicitor or union',
    dsl: 'the designated safeguarding person',
    transfer: 'another handler',
    'health-safety': 'the Health and Safety Unit',
    allegations: "the council's officer for allegations",
    governors: 'the Chair of the panel or the clerk',
    letter: 'the addressee of a letter',
  },
  maker: {
    head: "signed by this school's Head Teacher",
    'school-card': "made with this school's card",
    unknown: 'maker not known',
  },
  items: 'items: {n}',
  chain: {
    leads: '{path}: a trusted time from {authority}; its chain leads to one of the roots.',
    fails: '{path}: this trusted time is not accepted ({fault}).',
  },
  byTheirClock: "by the signer's clock",
  problemsFollow: 'What was found:',
  sets: {
    whole: 'All {n} volumes of this bundle are here and belong together.',
    missing: 'This bundle has {n} volumes. Not given: {missing}.',
    apart: 'These volumes do not belong together.',
  },
  expectedFound: 'expected {expected}; found {found}',
  expectedOnly: 'expected {expected}',
  foundOnly: 'found {found}',
  wholeFile: 'The file',
  problem: problems,
};
