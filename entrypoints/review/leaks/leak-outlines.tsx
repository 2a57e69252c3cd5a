// Outlines in the picture what the leak check found there; the one that was asked for comes into view.
import { useEffect, useRef } from 'preact/hooks';
import { placeOf } from '@/components/masks/mask-box';
import type { Size } from '@/components/masks/mask-geometry';
import type { LeakFind } from '@/utils/evidence/leak-check';

/** A find that was asked to be shown; another asking for the same one is another object. */
export interface AskedFind {
  id: string;
}

export interface LeakOutlinesProps {
  finds: readonly LeakFind[];
  picture: Size;
  asked: AskedFind | undefined;
}

export function LeakOutlines({ finds, picture, asked }: LeakOutlinesProps) {
  const outline = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked !== undefined) outline.current?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [asked]);
  return (
    <>
      {finds
        .filter((find) => find.place === 'picture')
        .map(({ id, rect }) => (
          <div
            key={id}
            ref={id === asked?.id ? outline : null}
            class={id === asked?.id ? 'leak-outline asked' : 'leak-outline'}
            style={placeOf(rect, picture)}
          />
        ))}
    </>
  );
}
