/** A part of a post, in words, without any markup. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A dated piece of news. */
  | {
      readonly kind: 'entry';
      readonly date: string;
      readonly headline: string;
      readonly text: string;
    }
  /** `url` is an address, or a picture whole as `data:`. */
  | { readonly kind: 'link' | 'picture'; readonly text: string; readonly url: string };
