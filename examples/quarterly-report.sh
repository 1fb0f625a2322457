#!/bin/sh
# Writes last quarter's report and its good examples to files, quietly: for cron, on the first day of a quarter.
#
#   0 6 1 1,4,7,10 *  sh quarterly-report.sh /home/kari/rapporter
#
# Where a text names somebody who may not be named, that report is not written, and cron's mail says which text and how to mend it.
# Run twice, it writes the same files.
set -eu

folder=${1:?"usage: quarterly-report.sh FOLDER"}
mkdir -p "$folder"

year=$(date +%Y)
quarter=$(( ($(date +%-m) + 2) / 3 - 1 ))
if [ "$quarter" = 0 ]; then
  year=$((year - 1)) quarter=4
fi
code=0
for report in quarter examples; do
  dialogg --quiet --lang nb report "$report" --period "$year-Q$quarter" --front-matter \
    --output "$folder/$year-Q$quarter-$report.md" || code=$?
done
exit $code
