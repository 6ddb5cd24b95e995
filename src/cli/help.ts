export const help = `Groundwire: a neutral briefing of one article, every line on a verbatim quote.

  npm run brief -- <link | file | ->              brief a link, a file (.txt .md .html .pdf .docx) or standard input; on a terminal, ask on
  npm run brief -- <…> --ask "question" [--ask …] brief, then answers in order (one thread)
  npm run brief -- check <draft file | ->         somebody's text held against the article, sentence by sentence
      --against <link | file>
  npm run brief -- verify <brief.json>            does every quote, offset and line of a brief still hold?
      [--against <link | file>]                   … and does the page or text still say it, word by word?
  npm run brief -- batch <task> < in.jsonl        one JSON object in, one out; tasks: fetch, extract, brief, answer, locate, ground, check, actors, attribute, lint
  npm run brief -- doctor                         what is configured, what is reachable, what is missing
  npm run brief -- doctor slack                   which scope, token or setting Slack lacks

  --full                        every section on one page: quotes of each actor, sources, loaded words, receipt; every passage of a check
  --json                        the brief (or the check) as JSON, and nothing else (npm run -s brief -- …)
  --length short|standard|long  how many lines the summary has
  --title "…"                   a title that stands beside the text, not in it
  --language xx                 the language to brief in: a model translates, code alone quotes and stays with the article's own
  --engine model|extractive     a model drafts where one is set up (see .env.example), each line checked; extractive asks none
                                (batch asks a model only with --engine model: brief, answer, ground, check)
  --help, --version

Exit codes: 0 done · 1 the input could not be briefed, a draft has a line that does not stand, a brief does not verify, or doctor finds something missing · 2 wrong usage`;
