/** Folder of the texts, the ledger and the numbers behind the figures; tests build sites from other ones. */
export const CONTENT_FOLDER = process.env['CONTENT_DIR'] || './content';
