/** Words that name a secret by themselves. */
const SECRET =
  /^(?:passwords?|passwd|passphrase|pwd|pass|pw|secrets?|tokens?|credentials?|creds?|authorization|apikey|accesskey|secretkey|privatekey|licensekey|authkey|signature|bearer|jwt|psk)$/;

/** Words that make a secret of a `key` behind them. */
const KEY_OF =
  /^(?:api|access|secret|private|license|licence|encryption|encrypt|auth|signing|sign|shared|master|account|storage|session|cookie|ingest|ingestion|instrumentation|app)$/;

/** A last word that turns the name into one of something around the secret: its file, its length, its lifetime. */
const AROUND =
  /^(?:files?|path|paths|dir|directory|location|class|classname|provider|encoder|type|types|alias|length|policy|enabled|enable|disabled|required|url|uri|endpoint|ttl|expiry|expiration|expires|timeout|duration|seconds|minutes|hours|validity|name|names|size|count|limit|format|algorithm|mode|ref|header|prefix|interval)$/;

/** The words of a name in any of the usual spellings: `keyStorePassword`, `DB_PASSWORD`, `api-key`. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');

/** Only the end of a longer name is looked at: no real one is that long. */
const LONGEST = 256;

/** Whether what stands behind this name is a password, a token or a key. Cautious: in doubt it is one. */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name.slice(-LONGEST));
  const last = words.at(-1) ?? '';
  if (AROUND.test(last)) return false;
  return words.some(
    (word, at) =>
      SECRET.test(word) ||
      /(?:password|passwd|secret|token)$/.test(word) ||
      (word === 'key' && KEY_OF.test(words[at - 1] ?? '')),
  );
}
