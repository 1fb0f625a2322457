#!/bin/sh
# The two documents that examples/ records, in English commands and in Norwegian ones: the logs are the same but for times and
# uids, and so is each report, inside the house and outside.
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/tests/stories/story.sh"
PATH="$(dirname "$dialogg"):$PATH"

kinds="municipalities contacts approaches visits meetings decisions outcomes follow-ups examples pass-ons groups statements
  initiatives themes"

record() { # SCRIPT NAME
  sh "$root/examples/$1.sh" "$folder/$2.db" >"$2.md" 2>"$2.err" || fail "$1: $(cat "$2.err")"
}

records() { # all that the log holds
  for kind in $kinds; do dialogg list "$kind" --json; done | sed -E '/"(uid|created_at|updated_at)":/d'
}

reports() { # REPORT… (a report and its subject, with a colon between)
  for lang in nb nn en; do
    for audience in external internal; do
      for report; do
        echo "# $lang $audience $report"
        # shellcheck disable=SC2086  # a report may have no subject
        dialogg --lang "$lang" report ${report%%:*} ${report#*:} --audience "$audience" 2>&1 || echo "exit code $?"
      done
    done
  done
}

compare() { # ENGLISH NORWEGIAN REPORT…
  english=$1 norwegian=$2; shift 2
  record "$english" english
  record "$norwegian" norwegian
  for log in english norwegian; do
    export DIALOGG_DB="$folder/$log.db"
    records >"$log.json"
    reports "$@" >"$log.reports"
  done
  grep -q '"ref": "M3"' english.json || fail "$english: there is no third meeting"
  [ "$(grep -c '^## ' english.reports)" -gt 40 ] || fail "$english: the reports say next to nothing"
  if grep -n '^exit code [1-4]' english.reports; then fail "$english: a report is not printed"; fi
  for what in md json reports; do
    diff "english.$what" "norwegian.$what" || fail "$norwegian is not what $english is"
  done
}

compare demo demo-norsk examples: meeting:M1 meeting:M2 meeting:M3 "municipality:Ålesund" year:2023 coverage:
compare dialoggruppa dialoggruppa-norsk group:G1 group:G2 meeting:M1 meeting:M2 meeting:M3 follow-ups: year:2008

# The Norwegian ones use the names that the Norwegian help has.
export DIALOGG_LANG=nb
dialogg --help >help.txt
for script in demo-norsk dialoggruppa-norsk; do
  text=$(grep -v '^ *#' "$root/examples/$script.sh")
  for command in $(echo "$text" | grep -o '^dialogg [^ ]*' | cut -d ' ' -f 2 | sort -u); do
    grep -q "^  $command " help.txt || fail "$script: $command is not what the command is called"
    dialogg hjelp "$command" >>help.txt
  done
  for option in $(echo "$text" | grep -oE ' --?[^ ]+ ' | grep -v -- '-rf' | sort -u); do
    grep -qE -- "^  (-., )?$option |^  $option, " help.txt || fail "$script: $option is not what the option is called"
  done
done
