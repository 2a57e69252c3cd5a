// English texts of the settings page.

export const options = {
  title: 'Settings',
  cases: 'All cases',
  saved: 'Saved on this computer',
  language: 'Language',
  languageBrowser: 'As in the browser',
  role: 'How do you use Tyst?',
  roleStaff: 'I record posts and hand them over',
  roleDsl: 'I review what was recorded, as {{dsl}}',
  term: 'What does your school call the person for safeguarding?',
  termDsl: 'Designated Safeguarding Lead (DSL)',
  termDsp: 'Designated Safeguarding Person (DSP), in Wales',
  schoolName: 'School name',
  schoolNameHint: 'Stands in the files that are handed over. You may leave it empty.',
  deputy: 'Does the school have a Deputy Head Teacher?',
  deputyYes: 'Yes',
  deputyNo: 'No',
  deputyHint: 'A matter about the Head goes to the Deputy, or without one to the Chair of Governors.',
  data: {
    title: 'Where your records are',
    here: 'Everything you record with Tyst is stored on this computer, in this browser, for the person who is signed in to it. Nothing is sent anywhere and nothing is copied to your browser account.',
    who: 'Whoever can use this browser under your sign-in can open the records. Lock the screen when you leave; in Tyst, press Escape twice to hide it.',
    lost: 'There is no copy elsewhere. Records are lost if the browser profile is deleted, Tyst is removed, or the computer is replaced. Hand over what matters soon.',
    draft:
      'A draft holds the whole picture, your own account too. When you seal it, the covered parts are destroyed here as well.',
    kept: 'Clearing the browsing history does not delete the records, and the browser does not remove them to save space.',
  },
  check: 'Check an evidence file',
  about: 'What Tyst does and does not do',
} as const;
