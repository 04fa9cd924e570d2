/** What the database remembers of how a document was made. */
export interface StoredDocument {
  path: string;
  hash: string;
  pipeline: string;
  embeddingModel: string;
}

export interface IngestPlan {
  /** Documents whose file is new or changed, or which other code or another model has made. */
  fromFiles: string[];
  /** Documents that another model has embedded and whose file was not read: made anew from their stored text. */
  fromDatabase: string[];
  unchanged: string[];
  /** Stored documents whose file is no longer in a folder that was searched. */
  gone: string[];
}

/** Decides what an ingest has to do. */
export function planIngest({
  read,
  failed,
  searched,
  stored,
  pipeline,
  embeddingModel,
  prune,
}: {
  /** The files that could be read. */
  read: { document: string; hash: string }[];
  /** Files and folders that could not; what is stored of them stays. */
  failed: string[];
  /** Folders that were searched whole; the reports folder is the empty path. */
  searched: string[];
  stored: StoredDocument[];
  pipeline: string;
  embeddingModel: string;
  prune: boolean;
}): IngestPlan {
  const storedByPath = new Map(stored.map((document) => [document.path, document]));
  const present = new Set(read.map(({ document }) => document));
  const isUnchanged = ({ document, hash }: { document: string; hash: string }) => {
    const known = storedByPath.get(document);
    return known?.hash === hash && known.pipeline === pipeline && known.embeddingModel === embeddingModel;
  };
  const absent = stored.filter(({ path }) => !present.has(path));
  const isGone = (path: string) => isWithin(path, searched) && !isWithin(path, failed);
  const gone = absent.filter(({ path }) => isGone(path)).map(({ path }) => path);
  const kept = prune ? absent.filter(({ path }) => !isGone(path)) : absent;
  const ofOtherModel = kept.filter((document) => document.embeddingModel !== embeddingModel);
  return {
    fromFiles: read.filter((file) => !isUnchanged(file)).map(({ document }) => document),
    fromDatabase: ofOtherModel.map(({ path }) => path),
    unchanged: read.filter(isUnchanged).map(({ document }) => document),
    gone,
  };
}

function isWithin(path: string, folders: string[]): boolean {
  return folders.some((folder) => folder === "" || path === folder || path.startsWith(`${folder}/`));
}
