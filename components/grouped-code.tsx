// A long code in short groups that can be read out and compared.

/** `3f2a91c0…` as `3F2A 91C0 …`, four groups to a line where there is room: whoever reads them out keeps their place. */
export function GroupedCode({ code }: { code: string }) {
  return <code class="grouped-code">{code.toUpperCase().replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>;
}
