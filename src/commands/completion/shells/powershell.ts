import type { Completions, Follows, OptionWords } from "../words.js";

/** For Windows PowerShell 5.1 and PowerShell 7. */
export function powershell({ commands, options, alone }: Completions): string {
  const blocks = commands.map(
    ({ name, summary, options: own, follows }) => `    ${quoted(name)} = @{
      Help = ${quoted(summary)}
      Follows = ${list(follows)}
      Options = @(
${[...own, ...options].map(entry).join("\n")}
      )
    }`,
  );
  return `# Completion for policy in PowerShell. In $PROFILE: policy completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName policy -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${blocks.join("\n")}
  }
  $alone = @(
${[...options, ...alone].map(entry).join("\n")}
  )
  $before = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = $before | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $options = if ($command) { $commands[$command].Options } else { $alone }
  $last = $before | Select-Object -Last 1
  $option = $options | Where-Object { $_.Follows -and $_.Names -contains $last } | Select-Object -First 1
  $follows = if ($option) { $option.Follows } elseif ($command) { $commands[$command].Follows } else { @() }
  $found = @()
  if ($wordToComplete.StartsWith('-') -and -not $option) {
    foreach ($each in $options) {
      foreach ($name in $each.Names) { $found += , @($name, 'ParameterName', $each.Help) }
    }
  } elseif (-not $command -and -not $option) {
    foreach ($name in $commands.Keys) { $found += , @($name, 'Command', $commands[$name].Help) }
  } elseif ($follows -match '^<(policies|files|folders)>$') {
    $items = Get-ChildItem -Path "$wordToComplete*" -ErrorAction SilentlyContinue
    foreach ($item in $items | Where-Object { $_.PSIsContainer -or $follows -contains '<files>' -or ($follows -contains '<policies>' -and $_.Extension -match '^\\.ya?ml$') }) {
      $path = (Resolve-Path -LiteralPath $item.FullName -Relative) -replace '^\\.[\\\\/]', ''
      if ($path -match '\\s') { $path = "'" + ($path -replace "'", "''") + "'" }
      [System.Management.Automation.CompletionResult]::new($path, $item.Name, 'ProviderItem', $item.FullName)
    }
    return
  } else {
    foreach ($word in $follows | Where-Object { $_ -ne '<anything>' }) { $found += , @($word, 'ParameterValue', $word) }
  }
  foreach ($each in $found | Where-Object { $_[0].StartsWith($wordToComplete) }) {
    [System.Management.Automation.CompletionResult]::new($each[0], $each[0], $each[1], $each[2])
  }
}
`;
}

function entry({ short, long, help, follows }: OptionWords): string {
  const names = [long, ...(short === undefined ? [] : [short])].map(quoted).join(", ");
  return `        @{ Names = @(${names}); Help = ${quoted(help)}; Follows = ${list(follows)} }`;
}

function list(follows: Follows): string {
  if (follows === "nothing") return "@()";
  const words = typeof follows === "string" ? [`<${follows}>`] : follows;
  return `@(${words.map(quoted).join(", ")})`;
}

function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, "$&$&")}'`;
}
