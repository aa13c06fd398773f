/*
 * Reads CBOR (RFC 8949) in the one way in which the portal writes it: definite lengths, shortest forms, each key once, nothing
 * left over; no tags, no floats. What is not needed here is refused, so that there is little to get wrong.
 */
const DEEPEST = 8;
const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export class NotCbor extends Error {}

export function decode(bytes) {
  const reader = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 };
  const value = read(reader, 0);
  if (reader.at !== bytes.length) {
    throw new NotCbor('something is left over');
  }
  return value;
}

function read(reader, depth) {
  if (depth > DEEPEST) {
    throw new NotCbor('too deep');
  }
  const first = take(reader, 1)[0];
  const major = first >> 5;
  const argument = number(reader, first & 31);
  switch (major) {
    case 0:
      return argument;
    case 1:
      return -1 - argument;
    case 2:
      return take(reader, argument);
    case 3:
      return words(take(reader, argument));
    case 4:
      return array(reader, argument, depth);
    case 5:
      return map(reader, argument, depth);
    default:
      throw new NotCbor('a kind that is not written here');
  }
}

function take(reader, length) {
  if (length > reader.bytes.length - reader.at) {
    throw new NotCbor('cut off');
  }
  reader.at += length;
  return reader.bytes.subarray(reader.at - length, reader.at);
}

function number(reader, info) {
  if (info < 24) {
    return info;
  }
  if (info > 27) {
    throw new NotCbor('no definite length');
  }
  const size = 1 << (info - 24);
  take(reader, size);
  const at = reader.at - size;
  const value = [
    () => reader.view.getUint8(at),
    () => reader.view.getUint16(at),
    () => reader.view.getUint32(at),
    () => Number(reader.view.getBigUint64(at)),
  ][info - 24]();
  const least = [24, 0x100, 0x10000, 0x100000000][info - 24];
  if (value < least || value > Number.MAX_SAFE_INTEGER) {
    throw new NotCbor('not the shortest form');
  }
  return value;
}

function words(bytes) {
  try {
    return text.decode(bytes);
  } catch (cause) {
    throw new NotCbor('not UTF-8', { cause });
  }
}

function array(reader, length, depth) {
  const values = [];
  for (let i = 0; i < length; i++) {
    values.push(read(reader, depth + 1));
  }
  return values;
}

function map(reader, length, depth) {
  const values = new Map();
  for (let i = 0; i < length; i++) {
    const key = read(reader, depth + 1);
    if (values.has(key) || typeof key === 'object') {
      throw new NotCbor('a key that is there twice, or no key');
    }
    values.set(key, read(reader, depth + 1));
  }
  return values;
}
