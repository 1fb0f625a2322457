// All that is judged of the pages of one log.
import { countFacts, judgeCandidates, judgeCounties, judgeNames, judgeRest, judgeSubjects } from "./judging.mjs";
import { factsOf } from "./page.mjs";
import { judgeCounts, judgeIdentity, judgeReferences, judgeSecrets } from "./secrets.mjs";

export const noFigures = () => ({ logs: 0, pages: 0, unnamed: 0, sights: 0, counts: 0, records: 0, pairs: 0 });

/// `printed`: pages with {kind, ref, language, format, filter, period, subject, code, out, err, files}. Findings:
/// [{rule, what, pages}].
export function judgePages(printed, truth, register, figures = noFigures()) {
  const pages = printed.filter(({ code }) => code === 0).map((page) => ({ ...page, facts: factsOf(page, register) }));
  countFacts(pages, figures);
  figures.pages += pages.length;
  const judges = [judgeSubjects, judgeNames, judgeCounties, judgeRest, judgeSecrets, judgeIdentity, judgeReferences, judgeCounts];
  return [
    ...judgeCandidates(pages, truth, register, figures),
    ...judges.flatMap((judge) => judge(pages, truth, register)),
  ];
}
