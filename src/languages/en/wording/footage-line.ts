/** "Video shared online shows …"; what has no word for the medium in front gets one. */
export function footageLine(quote: string, medium: string | null, disowned: boolean): string {
  const plain = quote.replace(/[.,;:]$/, '');
  const named = /\b(?:video|footage|clip|image|picture|photo|audio|recording|television|tv)/i.test(plain.slice(0, 60));
  const text = named
    ? plain.charAt(0).toUpperCase() + plain.slice(1)
    : `${medium === 'image' ? 'Images' : medium === 'audio' ? 'A recording' : 'Video'}: ${plain}`;
  return `${text}${disowned ? ': not what it is passed off as' : ''}`;
}
