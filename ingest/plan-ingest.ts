/** What the database remembers of how a document was made. */
export interface StoredDocument {
  path: string;
  hash: string;
  pipeline: string;
  embeddingModel: string;
}

/** A file by its document path, with the hash of its content. */
export interface HashedFile {
  document: string;
  hash: string;
}

export interface IngestPlan {
  /** Documents whose file is new or changed, or which other code or another model has made. */
  fromFiles: string[];
  /** Documents that another model has embedded and whose file was not read: made anew from their stored text. */
  fromDatabase: string[];
  unchanged: string[];
  /** Stored documents whose file is no longer in a folder that was searched. */
  gone: string[];
  /** Those of them that are to be removed. */
  removed: string[];
}

/** Decides what an ingest has to do. */
export function planIngest({
  read,
  failed,
  searched,
  stored,
  samples,
  pipeline,
  embeddingModel,
  prune,
}: {
  /** The files that could be read. */
  read: HashedFile[];
  /** Files and folders that could not; what is stored of them stays. */
  failed: string[];
  /** Folders that were searched whole; the reports folder is the empty path. */
  searched: string[];
  stored: StoredDocument[];
  /** The reports that come with Rapporteur. */
  samples: HashedFile[];
  pipeline: string;
  embeddingModel: string;
  prune: boolean;
}): IngestPlan {
  const storedByPath = new Map(stored.map((document) => [document.path, document]));
  const isStored = ({ document, hash }: HashedFile) => storedByPath.get(document)?.hash === hash;
  const isUnchanged = (file: HashedFile) => {
    const known = storedByPath.get(file.document);
    return isStored(file) && known?.pipeline === pipeline && known.embeddingModel === embeddingModel;
  };
  const present = new Set(read.map(({ document }) => document));
  const absent = stored.filter(({ path }) => !present.has(path));
  const gone = absent
    .map(({ path }) => path)
    .filter((path) => isWithin(path, searched) && !isWithin(path, failed));
  // Samples are there for a first look. All of them stored and none in the folder: someone has gone on to reports of their own.
  const samplesLeft = samples.every((sample) => isStored(sample) && gone.includes(sample.document));
  const removed = prune ? gone : samplesLeft ? samples.map(({ document }) => document) : [];
  const kept = absent.filter(({ path }) => !removed.includes(path));
  return {
    fromFiles: read.filter((file) => !isUnchanged(file)).map(({ document }) => document),
    fromDatabase: kept
      .filter((document) => document.embeddingModel !== embeddingModel)
      .map(({ path }) => path),
    unchanged: read.filter(isUnchanged).map(({ document }) => document),
    gone,
    removed,
  };
}

function isWithin(path: string, folders: string[]): boolean {
  return folders.some((folder) => folder === "" || path === folder || path.startsWith(`${folder}/`));
}
