import { isWrongOption } from "./is-wrong-option.ts";
import type { SnippetOptions } from "./make-snippet.ts";
import type { SetupText } from "./setup-text.ts";

/** Options that take a sentence or more. */
const LONG = ["greeting", "suggestions", "scope"];

interface OptionFieldsProps {
  text: SetupText;
  options: SnippetOptions;
  onChange: (name: string, value: string) => void;
}

/** A field for each option of the widget. */
export function OptionFields({ text, options, onChange }: OptionFieldsProps) {
  return (
    <fieldset>
      <legend className="label">{text.options}</legend>
      <div className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {Object.entries(text.choices).map(([name, [label, choices]]) => (
          <div key={name}>
            <Label name={name} label={label} />
            <select
              id={`option-${name}`}
              className="field mt-1"
              value={options[name] ?? ""}
              onChange={({ target }) => onChange(name, target.value)}
            >
              {Object.entries(choices).map(([value, choice]) => (
                <option key={value} value={value}>
                  {choice}
                </option>
              ))}
            </select>
          </div>
        ))}
        {Object.entries(text.fields).map(([name, [label, hint]]) => {
          const value = options[name] ?? "";
          const wrong = isWrongOption(name, value);
          return (
            <div key={name} className={LONG.includes(name) ? "sm:col-span-2" : ""}>
              <Label name={name} label={label} />
              <input
                id={`option-${name}`}
                className="field mt-1 aria-invalid:border-warning"
                aria-describedby={`hint-${name}`}
                aria-invalid={wrong}
                autoComplete="off"
                spellCheck={name === "title" || name === "greeting" || name === "suggestions"}
                value={value}
                onChange={({ target }) => onChange(name, target.value)}
              />
              <p id={`hint-${name}`} className="mt-1 text-[0.8125rem] text-soft">
                {wrong && <strong className="block font-medium text-warning">{text.wrong}</strong>}
                {hint}
              </p>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

function Label({ name, label }: { name: string; label: string }) {
  return (
    <label htmlFor={`option-${name}`} className="flex items-baseline justify-between gap-3 font-medium">
      {label}{" "}
      <code className="whitespace-nowrap font-mono font-normal text-[0.8125rem] text-soft">data-{name}</code>
    </label>
  );
}
