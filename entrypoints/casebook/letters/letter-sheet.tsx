// A letter as it will look: on the screen, and on paper where it is printed from here.
import type { Letter, LetterBlock } from '@/utils/documents/letters/letter';
import type { LetterPicture } from '@/utils/documents/letters/letter-picture';
import { LetterEnclosedPage } from './letter-enclosed';

/** `pictures`: those that go with it, as far as they are read. */
export function LetterSheet({ letter, pictures: given }: { letter: Letter; pictures: readonly LetterPicture[] }) {
  const {
    language,
    sender,
    date,
    reference,
    marks,
    addressee,
    salutation,
    heading,
    blocks,
    closing,
    signature,
    enclosures,
    pictures,
    slip,
  } = letter;
  const [school, ...address] = sender;
  return (
    <article class="letter-sheet" lang={language}>
      <div class="letter-sender">
        <strong>{school}</strong>
        <Lines of={address} />
      </div>
      <Lines of={[date, reference]} />
      {marks.length > 0 && (
        <div>
          {marks.map(({ text }, index) => (
            <div key={text}>{index === 0 ? <strong>{text}</strong> : text}</div>
          ))}
        </div>
      )}
      <Lines of={addressee} />
      <p>{salutation}</p>
      <h2>{heading}</h2>
      {blocks.map((block) => (
        <Block key={JSON.stringify(block)} block={block} />
      ))}
      <p class="letter-closing">{closing}</p>
      <Lines of={signature} />
      {enclosures !== undefined && (
        <>
          <p class="letter-enclosed">
            <strong>{enclosures.title}</strong>
          </p>
          <List of={enclosures.items} />
        </>
      )}
      {pictures.map((enclosed) => {
        const picture = given.find(({ id }) => id === enclosed.id);
        return picture === undefined ? null : <LetterEnclosedPage key={enclosed.id} enclosed={enclosed} picture={picture} />;
      })}
      <section class="letter-slip">
        <h3>{slip.title}</h3>
        <dl>
          {slip.facts.map(({ term, value }) => [
            <dt key={`${term}-term`}>{term}</dt>,
            <dd key={term}>
              <bdi>{value}</bdi>
            </dd>,
          ])}
        </dl>
        <p>{slip.note}</p>
      </section>
    </article>
  );
}

function Block({ block }: { block: LetterBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return <p dir="auto">{block.text}</p>;
    case 'lines':
      return <List of={block.lines} />;
    case 'quote':
      return (
        <blockquote>
          <p dir="auto">{block.words}</p>
          {block.notes.map((note) => (
            <small key={note}>{note}</small>
          ))}
        </blockquote>
      );
  }
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <div class="letter-lines">
      <bdi>{of.join('\n')}</bdi>
    </div>
  );
}

function List({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}
