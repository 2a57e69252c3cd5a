// A timestamp authority of openssl's, with a root and a signer made for one test: `openssl ts` answers, nothing of ours does.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What an authority may differ in. */
export interface AuthorityOptions {
  key?: 'RSA' | 'EC';
  /** Of EC keys, as openssl names it; default: P-256. */
  curve?: string;
  /** Of the digest that is signed; default: sha256. */
  digest?: 'sha256' | 'sha384' | 'sha512';
  /** Of the certificate that signs; default: critical, timeStamping. */
  usage?: string;
  /** `notBefore` and `notAfter` of that certificate as openssl takes them, `YYMMDDHHMMSSZ`. */
  validity?: readonly [from: string, to: string];
  /** A certificate of authority between root and signer; `pathlen` is what the root allows below it. */
  between?: boolean;
  /** Of the root's basicConstraints. */
  pathLength?: number;
  /** Which certificate attribute it writes: `sha1` gives version 1, `sha256` version 2. */
  essHash?: 'sha1' | 'sha256';
  name?: string;
}

const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export class TimeAuthority {
  readonly folder: string;
  /** The root's certificate, PEM and DER. */
  readonly rootPem: string;
  readonly root: Uint8Array<ArrayBuffer>;

  constructor(options: AuthorityOptions = {}) {
    this.folder = mkdtempSync(join(tmpdir(), 'tyst-authority-'));
    folders.add(this.folder);
    writeFileSync(join(this.folder, 'tsa.cnf'), configuration(options));
    writeFileSync(join(this.folder, 'serial'), '01\n');
    writeFileSync(join(this.folder, 'index.txt'), '');
    writeFileSync(join(this.folder, 'ca-serial'), '1000\n');
    const key = (name: string) => this.openssl(...keyArguments(options), '-out', `${name}.key`);
    key('root');
    this.openssl(
      'req',
      '-new',
      '-x509',
      '-config',
      'tsa.cnf',
      '-key',
      'root.key',
      '-subj',
      '/CN=Fixture Time Root',
      '-extensions',
      'root',
      '-days',
      '3650',
      '-out',
      'root.pem',
    );
    let issuer = 'root';
    if (options.between === true) {
      this.#issue('between', issuer, '/CN=Fixture Time Authority Between', 'between', key);
      issuer = 'between';
    }
    this.#issue('signer', issuer, `/CN=${options.name ?? 'Fixture Time Authority'}`, 'signer', key, options.validity);
    writeFileSync(join(this.folder, 'chain.pem'), issuer === 'root' ? '' : this.file('between.pem'));
    this.rootPem = this.file('root.pem').toString('latin1');
    this.root = new Uint8Array(this.openssl('x509', '-in', 'root.pem', '-outform', 'DER'));
  }

  /** Answers a request as the authority's server does. */
  reply(query: Uint8Array): Uint8Array<ArrayBuffer> {
    writeFileSync(join(this.folder, 'query.tsq'), query);
    return new Uint8Array(this.openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query.tsq'));
  }

  /** A TSTInfo signed as a CMS by this signer: what `openssl ts` itself refuses to make for a certificate of another usage. */
  sign(timeInfo: Uint8Array): Uint8Array<ArrayBuffer> {
    writeFileSync(join(this.folder, 'info.der'), timeInfo);
    return new Uint8Array(
      this.openssl(
        'cms',
        '-sign',
        '-binary',
        '-nodetach',
        '-cades',
        '-nosmimecap',
        '-econtent_type',
        '1.2.840.113549.1.9.16.1.4',
        '-md',
        'sha256',
        '-in',
        'info.der',
        '-signer',
        'signer.pem',
        '-inkey',
        'signer.key',
        '-outform',
        'DER',
      ),
    );
  }

  /** What `openssl ts -verify` says of a token over these bytes, with this root. */
  verifies(token: Uint8Array, data: Uint8Array): boolean {
    writeFileSync(join(this.folder, 'token.tst'), token);
    writeFileSync(join(this.folder, 'data'), data);
    const args = ['ts', '-verify', '-in', 'token.tst', '-token_in', '-data', 'data', '-CAfile', 'root.pem'];
    return spawnSync('openssl', args, { cwd: this.folder }).status === 0;
  }

  file(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }

  openssl(...args: string[]): Buffer {
    const { status, stdout, stderr, error } = spawnSync('openssl', args, { cwd: this.folder });
    if (error !== undefined || status !== 0) throw new Error(`openssl ${args[0] ?? ''}: ${error?.message ?? stderr.toString()}`);
    return stdout;
  }

  #issue(
    name: string,
    issuer: string,
    subject: string,
    extensions: string,
    key: (name: string) => void,
    validity?: AuthorityOptions['validity'],
  ): void {
    key(name);
    this.openssl('req', '-new', '-config', 'tsa.cnf', '-key', `${name}.key`, '-subj', subject, '-out', `${name}.csr`);
    const times = validity === undefined ? ['-days', '365'] : ['-startdate', validity[0], '-enddate', validity[1]];
    this.openssl(
      'ca',
      '-batch',
      '-notext',
      '-config',
      'tsa.cnf',
      '-extensions',
      extensions,
      '-cert',
      `${issuer}.pem`,
      '-keyfile',
      `${issuer}.key`,
      '-in',
      `${name}.csr`,
      '-out',
      `${name}.pem`,
      ...times,
    );
  }
}

function keyArguments({ key = 'EC', curve = 'P-256' }: AuthorityOptions): string[] {
  return key === 'EC'
    ? ['genpkey', '-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${curve}`]
    : ['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'];
}

function configuration({
  usage = 'critical,timeStamping',
  essHash = 'sha256',
  pathLength,
  digest = 'sha256',
}: AuthorityOptions): string {
  return `
[req]
distinguished_name = name
[name]
[ca]
default_ca = ca_here
[ca_here]
database = index.txt
serial = ca-serial
new_certs_dir = .
default_md = sha256
policy = policy
unique_subject = no
[policy]
commonName = supplied
[root]
basicConstraints = critical,CA:TRUE${pathLength === undefined ? '' : `,pathlen:${pathLength}`}
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[between]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[signer]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
${usage === '' ? '' : `extendedKeyUsage = ${usage}`}
[tsa]
default_tsa = tsa_here
[tsa_here]
serial = serial
signer_cert = signer.pem
signer_key = signer.key
signer_digest = ${digest}
certs = chain.pem
default_policy = 1.3.6.1.4.1.32473.1
digests = sha256, sha384, sha512
accuracy = secs:1
clock_precision_digits = 3
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = ${essHash}
`;
}
