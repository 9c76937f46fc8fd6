import type { Command, CommanderError } from "commander";
import { Failure } from "../model/failure.js";
import { nearest } from "../model/nearest.js";
import { visible } from "../model/visible.js";

/** What commander has against a command line, in both languages and with the nearest right word. */
export function asFailure(error: CommanderError, program: Command, argv: readonly string[]): Failure {
  // Commander's messages are English; the word it stumbled on stands between the first pair of quotes.
  const word = visible(/'([^']*)'/.exec(error.message)?.[1] ?? "");
  const command = program.commands.find((each) => argv.includes(each.name())) ?? program;
  switch (error.code) {
    case "commander.unknownOption": {
      const options = [...command.options, ...program.options].flatMap(({ long, short }) => [long, short]);
      const near = nearest(
        word,
        [...options, "--help"].filter((each) => each !== undefined && each !== null),
      );
      return new Failure({
        sv: `Flaggan ${word} finns inte. ${near ? `Menade du ${near}?` : seeHelp(command, program).sv}`,
        en: `There is no option ${word}. ${near ? `Did you mean ${near}?` : seeHelp(command, program).en}`,
      });
    }
    case "commander.unknownCommand": {
      const near = nearest(
        word,
        program.commands.map((each) => each.name()),
      );
      return new Failure({
        sv: `Kommandot ”${word}” finns inte. ${near ? `Menade du ”policy ${near}”?` : seeHelp(program, program).sv}`,
        en: `There is no command “${word}”. ${near ? `Did you mean “policy ${near}”?` : seeHelp(program, program).en}`,
      });
    }
    case "commander.optionMissingArgument":
      return new Failure({
        sv: `Flaggan ${word} ska följas av ett värde. ${seeHelp(command, program).sv}`,
        en: `The option ${word} must be followed by a value. ${seeHelp(command, program).en}`,
      });
    default:
      return new Failure({
        sv: `Anropet går inte att förstå. ${seeHelp(command, program).sv}`,
        en: `The command line cannot be understood. ${seeHelp(command, program).en}`,
      });
  }
}

function seeHelp(command: Command, program: Command) {
  const name = command === program ? "policy --help" : `policy ${command.name()} --help`;
  return { sv: `Kör ${name} för att se vad som finns.`, en: `Run ${name} to see what there is.` };
}
