/**
 * Words that stand in no closed set. While rows are read, the ledger of a file gives them to one `WordBook` for
 * the whole import: `new FileLedger(table, matched, book)`. Afterwards `book.questions()` are what the person is
 * asked, and the answers come back as `new WordBook(memory.words)`.
 */
export { importMemorySchema, rememberColumns, rememberWords } from './memory';
export { WordBook } from './word-book';
