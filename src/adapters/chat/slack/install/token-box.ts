import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { StandpointError } from '../../../../domain/errors.js';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
/** What NIST recommends for GCM, and the length of its seal. */
const NONCE_BYTES = 12;
const SEAL_BYTES = 16;

export interface Sealed {
  readonly sealedToken: string;
  readonly keyId: string;
}

/** Encrypts tokens for the database, so that a copy of it (a backup, a leak) is no copy of the tokens. */
export interface TokenBox {
  /** Of the key that seals. */
  readonly keyId: string;
  /** Bound to `owner`: what was sealed for one workspace opens for no other. */
  seal(token: string, owner: string): Sealed;
  /** Throws `platform_auth` where no key fits, or the text was changed. */
  open(sealed: Sealed, owner: string): string;
}

/** `key` seals and opens; `previous`, while keys are changed, only opens. Throws `settings_invalid` for what is no key. */
export function tokenBox(key: string, previous: string | null): TokenBox {
  const current = keyOf(key, 'STANDPOINT_TOKEN_KEY');
  const keys = new Map([current, ...(previous === null ? [] : [keyOf(previous, 'STANDPOINT_TOKEN_KEY_PREVIOUS')])]);
  const [keyId, sealing] = current;
  return {
    keyId,

    seal(token, owner) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, sealing, nonce).setAAD(Buffer.from(owner));
      const text = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
      return { keyId, sealedToken: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64') };
    },

    open(sealed, owner) {
      const opening = keys.get(sealed.keyId);
      if (!opening) throw unreadable(owner, `was encrypted with another key (${sealed.keyId})`);
      const bytes = Buffer.from(sealed.sealedToken, 'base64');
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + SEAL_BYTES);
      try {
        const decipher = createDecipheriv(ALGORITHM, opening, nonce, { authTagLength: SEAL_BYTES });
        decipher.setAAD(Buffer.from(owner)).setAuthTag(tag);
        return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + SEAL_BYTES)), decipher.final()]).toString('utf8');
      } catch (cause) {
        throw unreadable(owner, 'is damaged or belongs to another workspace', cause);
      }
    },
  };
}

/** A key and its id, which tells keys apart and gives nothing of them away. */
function keyOf(text: string, setting: string): [string, Buffer] {
  const key = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  if (key.length !== KEY_BYTES) {
    throw new StandpointError('settings_invalid', `${setting} is no key: it must be ${KEY_BYTES} bytes, in base64 or as 64 hex digits.`, {
      remedy: 'Make one with: openssl rand -base64 32',
    });
  }
  return [createHash('sha256').update('standpoint token key').update(key).digest('hex').slice(0, 12), key];
}

const unreadable = (owner: string, why: string, cause?: unknown): StandpointError =>
  new StandpointError('platform_auth', `The stored token of ${owner} ${why}.`, {
    cause,
    remedy: 'Set the old key as STANDPOINT_TOKEN_KEY_PREVIOUS, or let the workspace install Standpoint again.',
  });
