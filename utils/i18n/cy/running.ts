// Welsh texts of a capture that runs.
import type { running as english } from '@/utils/i18n/en/running';
import type { Translation } from '@/utils/i18n/text-types';

export const running = {
  title: 'Mae cofnod ar waith',
  pausedTitle: 'Mae cofnod wedi’i oedi',
  intro: 'Mae’n mynd ymlaen tra bo’r ffenestr hon ar gau, cyn belled â bod ei dudalen yn aros ar y blaen.',
  pause: 'Oedi',
  goOn: 'Parhau',
  pausing: 'Yn oedi ar ôl y rhan hon. Arhoswch ar y tab hwn tan hynny.',
  paused:
    'Wedi oedi ar ôl rhan {{done}} o ryw {{about}}. Mae’r dudalen yn aros lle y mae; cewch adael ei thab. Bydd “Parhau” yn dod â’r tab yn ôl.',
  ended: 'Mae’r cofnod wedi dod i ben',
  endedKept: 'Cedwir yr hyn sydd yno fel drafft.',
  open: 'Agor y drafft',
} satisfies Translation<typeof english>;
