import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Connection, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedDocuments } from "../../../src/commands/lsp/checked-documents.js";
import { Publisher } from "../../../src/commands/lsp/publisher.js";

const uri = "file:///policy/x.yaml";
let document: TextDocument;
let published: number[];
let read: number[];
let publisher: Publisher;

beforeEach(() => {
  vi.useFakeTimers();
  document = TextDocument.create(uri, "yaml", 1, "");
  published = [];
  read = [];
  const connection = { sendDiagnostics: async ({ version }: { version: number }) => published.push(version) };
  const documents = { get: () => document, keys: () => [uri] };
  const checkedDocuments = {
    of: async ({ version }: TextDocument) => {
      read.push(version);
      return { findings: [] };
    },
    forget: () => {},
  };
  publisher = new Publisher(
    connection as unknown as Connection,
    documents as unknown as TextDocuments<TextDocument>,
    checkedDocuments as unknown as CheckedDocuments,
    (error) => {
      throw error;
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
});

function type(version: number): void {
  document = TextDocument.create(uri, "yaml", version, "");
  publisher.changed(uri);
}

it("reads a document that is opened at once", async () => {
  publisher.opened(uri);
  await vi.advanceTimersByTimeAsync(1);
  expect(published).toEqual([1]);
});

it("waits until the typing has stopped for a moment", async () => {
  for (let version = 2; version <= 9; version++) {
    type(version);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(read).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(published).toEqual([9]);
});

it("keeps back what was found in a text that has changed meanwhile", async () => {
  type(2);
  vi.advanceTimersByTime(150);
  // The reading of 2 is on its way.
  type(3);
  await vi.advanceTimersByTimeAsync(1);
  expect({ read, published }).toEqual({ read: [2], published: [] });
  await vi.advanceTimersByTimeAsync(150);
  expect(published).toEqual([3]);
});

it("says nothing more of a document that was closed while it waited", async () => {
  type(2);
  publisher.closed(uri);
  await vi.advanceTimersByTimeAsync(1000);
  expect({ read, published }).toEqual({ read: [], published: [] });
});
