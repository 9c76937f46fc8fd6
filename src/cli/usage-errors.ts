import type { Command, CommanderError } from "commander";
import { Failure } from "../model/failure.js";
import { nearest } from "../model/nearest.js";
import { withSuggestion } from "../model/suggestion.js";
import { visible } from "../model/visible.js";

/** What commander has against a command line, in both languages and with the nearest right word. */
export function asFailure(error: CommanderError, program: Command, argv: readonly string[]): Failure {
  // Commander's messages are English; the word it stumbled on is between the first pair of quotes.
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const word = visible(quoted.replace(/^(--[^=]+)=.*$/s, "$1"));
  const command = program.commands.find((each) => argv.includes(each.name())) ?? program;
  switch (error.code) {
    case "commander.unknownOption": {
      if (hasOption(command, word) || hasOption(program, word)) {
        return new Failure({
          sv: `Flaggan ${word} tar inget värde. Skriv bara ${word}.`,
          en: `The option ${word} takes no value. Write ${word} alone.`,
        });
      }
      const owners = program.commands.filter((each) => hasOption(each, word)).map(calledAs);
      if (owners.length > 0) {
        return new Failure({
          sv: `Flaggan ${word} hör till ${listed(owners, "och")}. ${seeHelp(command, program).sv}`,
          en: `The option ${word} belongs to ${listed(owners, "and")}. ${seeHelp(command, program).en}`,
        });
      }
      const near = nearestOption(word, command, program);
      return new Failure(
        withSuggestion({ sv: `Flaggan ${word} finns inte.`, en: `There is no option ${word}.` }, near, {
          otherwise: seeHelp(command, program),
        }),
      );
    }
    case "commander.unknownCommand": {
      const near = nearest(
        word,
        program.commands.map((each) => each.name()),
      );
      return new Failure(
        withSuggestion(
          { sv: `Kommandot ”${word}” finns inte.`, en: `There is no command "${word}".` },
          near && `policy ${near}`,
          { otherwise: seeHelp(program, program) },
        ),
      );
    }
    case "commander.optionMissingArgument": {
      const [option] = /--[\w-]+/.exec(word) ?? [word];
      return new Failure({
        sv: `Flaggan ${option} ska följas av ett värde. ${seeHelp(command, program).sv}`,
        en: `The option ${option} must be followed by a value. ${seeHelp(command, program).en}`,
      });
    }
    case "commander.excessArguments":
      return new Failure({
        sv: `Det är för många argument. ${seeHelp(command, program).sv}`,
        en: `There are too many arguments. ${seeHelp(command, program).en}`,
      });
    default:
      return new Failure({
        sv: `Anropet går inte att förstå. ${seeHelp(command, program).sv}`,
        en: `The command line cannot be understood. ${seeHelp(command, program).en}`,
      });
  }
}

function hasOption(command: Command, word: string): boolean {
  return command.options.some(({ long }) => long === word);
}

function listed(words: readonly string[], and: string): string {
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(` ${and} `);
}

function calledAs(command: Command): string {
  return `policy ${command.name()}`;
}

// One letter is as near to every other; only words are compared.
function nearestOption(word: string, command: Command, program: Command): string | undefined {
  if (!/^--./.test(word)) return undefined;
  const words = [...command.options, ...program.options].map(({ long }) => long ?? "");
  const options = ["--help", ...words].filter((each) => each !== "");
  return nearest(word, options) ?? options.find((each) => word.startsWith(each) || each.startsWith(word));
}

function seeHelp(command: Command, program: Command) {
  const name = command === program ? "policy --help" : `${calledAs(command)} --help`;
  return { sv: `Kör ${name} för att se vad som finns.`, en: `Run ${name} to see what there is.` };
}
