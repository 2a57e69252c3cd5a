// The answers of a first assessment in which nothing is wrong.
export const ASSESSED = {
  danger: 'no',
  child: 'no',
  illegal: 'no',
  safety: 'safe',
  target: 'target-staff',
  author: 'author-parent',
  account: 'account-says',
  policy: 'pack-004',
};
