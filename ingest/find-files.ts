import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import type { RapporteurError } from "#lib/errors.ts";
import { badDocument } from "./bad-document.ts";

/** A file that holds a document. */
export interface FoundFile {
  /** The document's path below the reports folder, with `/` between its parts. */
  document: string;
  /** Where the file is. */
  path: string;
}

export interface FoundFiles {
  /** Sorted by document. */
  files: FoundFile[];
  /** Files of a kind that is not read, as document paths; hidden files are passed over without a word. */
  skipped: string[];
  /** What was named or found and cannot be looked into, as a document path. */
  failed: { document: string; error: RapporteurError }[];
  /** Folders that were searched, as document paths; the reports folder itself is the empty path. */
  searched: string[];
}

const EXTENSIONS = new Set([".txt", ".md"]);

/**
 * Finds the report files among `paths`, files or folders, the latter with all their subfolders. A path inside
 * `reportsFolder` names its documents from there; any other folder counts as a reports folder itself.
 */
export async function findFiles(paths: string[], reportsFolder: string): Promise<FoundFiles> {
  const search = new Search();
  for (const path of paths.map((path) => resolve(path))) {
    const stats = await statOrNull(path);
    const root = rootOf(path, stats, reportsFolder);
    if (!stats) search.fail(path, "it does not exist");
    else if (stats.isDirectory()) await search.addFolder(path, root);
    else search.addFile(path, root, stats);
  }
  return search.result();
}

/** Null for what is missing or cannot be reached; reading it says why. */
async function statOrNull(path: string): Promise<Stats | null> {
  return await stat(path).catch(() => null);
}

function rootOf(path: string, stats: Stats | null, reportsFolder: string): string {
  if (path === reportsFolder || path.startsWith(reportsFolder + sep)) return reportsFolder;
  return stats?.isDirectory() ? path : dirname(path);
}

function documentPath(path: string, root: string): string {
  return relative(root, path).split(sep).join("/");
}

/** What a search has found so far. */
class Search {
  readonly #files = new Map<string, string>();
  readonly #skipped = new Set<string>();
  readonly #failed: FoundFiles["failed"] = [];
  readonly #searched = new Set<string>();
  /** Folders by their real path: each is searched once, however many links lead to it. */
  readonly #visited = new Set<string>();

  /** Folders reached by a link come last, so that a document is named by where it really is. */
  async addFolder(folder: string, root: string): Promise<void> {
    this.#searched.add(documentPath(folder, root));
    const linked: string[] = [];
    await this.#walk(folder, root, linked);
    for (const link of linked) await this.#walk(link, root, linked);
  }

  async #walk(folder: string, root: string, linked: string[]): Promise<void> {
    const real = await realpath(folder);
    if (this.#visited.has(real)) return;
    this.#visited.add(real);
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      this.fail(documentPath(folder, root), "the folder may not be read; check its permissions", error);
      return;
    }
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const path = join(folder, entry.name);
      const stats = await statOrNull(path);
      if (entry.isDirectory()) await this.#walk(path, root, linked);
      else if (stats?.isDirectory()) linked.push(path);
      else this.addFile(path, root, stats);
    }
  }

  addFile(path: string, root: string, stats: Stats | null): void {
    const document = documentPath(path, root);
    const other = this.#files.get(document);
    if (!EXTENSIONS.has(extname(path).toLowerCase())) this.#skipped.add(document);
    // A pipe or a device would keep its reader waiting for ever.
    else if (stats && !stats.isFile()) this.fail(document, "it is not a regular file");
    else if (other && other !== path) this.fail(path, `"${other}" would be stored under the same name`);
    else this.#files.set(document, path);
  }

  fail(document: string, reason: string, cause?: unknown): void {
    this.#failed.push({ document, error: badDocument(document, reason, cause) });
  }

  result(): FoundFiles {
    const files = [...this.#files].map(([document, path]) => ({ document, path }));
    return {
      files: files.sort((a, b) => (a.document < b.document ? -1 : 1)),
      skipped: [...this.#skipped].sort(),
      failed: this.#failed,
      searched: [...this.#searched],
    };
  }
}
