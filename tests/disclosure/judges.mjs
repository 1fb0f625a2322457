// All that is judged of the pages of one log.
import { countFacts, judgeCandidates, judgeCounties, judgeNames, judgeRest, judgeSubjects } from "./judging.mjs";
import { factsOf } from "./page.mjs";
import { judgeCounts, judgeIdentity, judgeOwnSecrets, judgeReferences, judgeSecrets } from "./secrets.mjs";

export const noFigures = () => ({ logs: 0, pages: 0, unnamed: 0, sights: 0, counts: 0, records: 0, pairs: 0 });

const withFacts = (printed, register) =>
  printed.filter(({ code }) => code === 0).map((page) => ({ ...page, facts: factsOf(page, register) }));

/// `printed`: pages with {kind, ref, language, format, filter, period, subject, code, out, err, files}. Findings:
/// [{rule, what, pages}].
export function judgePages(printed, truth, register, figures = noFigures()) {
  const pages = withFacts(printed, register);
  countFacts(pages, figures);
  figures.pages += pages.length;
  const judges = [judgeSubjects, judgeNames, judgeCounties, judgeRest, judgeSecrets, judgeIdentity, judgeReferences, judgeCounts];
  return [
    ...judgeCandidates(pages, truth, register, figures),
    ...judges.flatMap((judge) => judge(pages, truth, register)),
  ];
}

/// Pages for a municipality itself: it may know its own, but nobody's name, no small count, and of others what anybody may.
export function judgeOwnPages(printed, truth, register) {
  const pages = withFacts(printed, register);
  return [judgeOwnSecrets, judgeCounts, judgeNames].flatMap((judge) => judge(pages, truth, register));
}
