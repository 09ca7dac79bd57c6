import type { Block } from './block.ts';

/** A part of a post as it reads on the page. */
export function BlockText({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'text':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul className="lines small">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'entry':
      return (
        <p>
          <span className="soft">{block.date}</span> <strong>{block.headline}</strong> {block.text}
        </p>
      );
    case 'link':
      return <a href={block.url}>{block.text}</a>;
    case 'picture':
      return <img src={block.url} alt={block.text} />;
  }
}
