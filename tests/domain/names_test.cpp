#include "domain/names.hpp"
#include "domain/approach.hpp"
#include "domain/example.hpp"
#include "domain/group.hpp"
#include "domain/initiative.hpp"
#include "domain/meeting.hpp"
#include "domain/pass_on.hpp"
#include "domain/visit.hpp"
#include "support/caught.hpp"

#include <doctest/doctest.h>

using namespace dialogg::domain;
using dialogg::messages::Language;

namespace {

/// "code code …": the whole table, as scripts rely on it.
template <class E>
std::string codes() {
  std::string list;
  for (const auto& row : Names<E>::table) list.append(list.empty() ? "" : " ").append(row.code);
  return list;
}

/// Whether each word of each row means that row, and so no word two of them.
template <class E>
void check_every_word_means_its_row() {
  for (const auto& row : Names<E>::table) {
    std::string also(row.also);
    for (const std::string_view word : {row.code, row.nb, row.nn, row.en})
      CHECK_MESSAGE(read_code<E>(word) == row.value, word);
    for (std::size_t begin = 0; begin < also.size(); begin = also.find('|', begin) + 1) {
      const std::string word = also.substr(begin, also.find('|', begin) - begin);
      CHECK_MESSAGE(!word.empty(), row.code);
      CHECK_MESSAGE(read_code<E>(word) == row.value, word);
      if (also.find('|', begin) == also.npos)
        break;
    }
  }
}

}  // namespace

TEST_CASE("codes: are those that scripts and files rely on") {
  CHECK(codes<Role>() ==
        "leadership health-social nav lived-experience carer user-organisation user-representative "
        "peer-worker student "
        "practitioner politician facilitator other");
  CHECK(codes<VisitStatus>() == "proposed agreed held cancelled postponed");
  CHECK(codes<Initiator>() == "host municipality other");
  CHECK(codes<ThemesBy>() == "host municipality jointly");
  CHECK(codes<Occasion>() == "general priority change other");
  CHECK(codes<MeetingKind>() ==
        "dialogue-meeting dialogue-conference group-session planning-meeting reflection-session course "
        "lecture guidance network-meeting other");
  CHECK(codes<MeetingForm>() == "in-person digital hybrid");
  CHECK(codes<DecidedBy>() == "users jointly staff municipality");
  CHECK(codes<Side>() == "users staff students organisations municipality host");
  CHECK(codes<OutcomeKind>() ==
        "knowledge impetus contact decision new-initiative changed-initiative new-body statement relation");
  CHECK(codes<OutcomeState>() == "hoped under-way in-place fell-through");
  CHECK(codes<FollowUpStatus>() == "open done dropped");
  CHECK(codes<Naming>() == "yes no not-asked");
  CHECK(codes<Level>() == "individual service system");
  CHECK(codes<ClaimedBy>() == "municipality users host figures evaluation");
  CHECK(codes<Maturity>() == "idea trial operation spread embedded");
  CHECK(codes<ExampleStatus>() == "draft published withdrawn");
}

TEST_CASE("read_code: every code, name and further word means its own row") {
  check_every_word_means_its_row<Role>();
  check_every_word_means_its_row<VisitStatus>();
  check_every_word_means_its_row<Initiator>();
  check_every_word_means_its_row<ThemesBy>();
  check_every_word_means_its_row<Occasion>();
  check_every_word_means_its_row<MeetingKind>();
  check_every_word_means_its_row<MeetingForm>();
  check_every_word_means_its_row<DecidedBy>();
  check_every_word_means_its_row<Side>();
  check_every_word_means_its_row<OutcomeKind>();
  check_every_word_means_its_row<OutcomeState>();
  check_every_word_means_its_row<FollowUpStatus>();
  check_every_word_means_its_row<Naming>();
  check_every_word_means_its_row<Level>();
  check_every_word_means_its_row<ClaimedBy>();
  check_every_word_means_its_row<Maturity>();
  check_every_word_means_its_row<ExampleStatus>();
  check_every_word_means_its_row<Part>();
  check_every_word_means_its_row<InitiativeStatus>();
  check_every_word_means_its_row<Change>();
  check_every_word_means_its_row<Cadence>();
  check_every_word_means_its_row<GroupStatus>();
  check_every_word_means_its_row<GroupKind>();
  check_every_word_means_its_row<Channel>();
  check_every_word_means_its_row<ApproachSide>();
  check_every_word_means_its_row<PassOnState>();
  check_every_word_means_its_row<BroughtAs>();
}

TEST_CASE("read_code: case, spaces, hyphens and underscores do not matter") {
  for (const char* text :
       {"lived-experience", "LIVED_EXPERIENCE", "lived experience", " Lived-Experience ",
        "personer med brukererfaring", "PERSONAR MED BRUKARERFARING", "brukererfaring", "bruker"})
    CHECK_MESSAGE(read_code<Role>(text) == Role::lived_experience, text);
  for (const char* text : {"pårørende", "PÅRØRENDE", "parorende", "pa\xCC\x8Arørande"})
    CHECK_MESSAGE(read_code<Role>(text) == Role::carer, text);
}

TEST_CASE("read_code: suggests the nearest code or name") {
  CHECK(caught([] { read_code<Role>("navv"); }) == "unknown role: “navv” / did you mean “nav”?");
  CHECK(caught([] { read_code<Role>("pårørendd"); }) == "unknown role: “pårørendd” / did you mean “carer”?");
  CHECK(caught([] { read_code<Level>("systm"); }) == "unknown level: “systm” / did you mean “system”?");
}

TEST_CASE("near_term: in the user's language; a further word, which has none, as it is") {
  const auto near = near_term(terms_of<OutcomeState>(), "under-wy").value();
  CHECK(near.nb == "på vei");
  CHECK(near.nn == "på veg");
  CHECK(near.en == "under-way");
  CHECK(near_term(terms_of<OutcomeState>(), "påbegyn")->nb == "påbegynt");
  CHECK_FALSE(near_term(terms_of<OutcomeState>(), "xyzzy"));
}

TEST_CASE("read_code: as people say it") {
  for (const char* word : {"ansatte", "tilsette"})
    CHECK_MESSAGE(read_code<Role>(word) == Role::practitioner, word);
  for (const char* word : {"brukerorganisasjoner", "brukerorg", "pårørendeorganisasjon"})
    CHECK_MESSAGE(read_code<Role>(word) == Role::user_organisation, word);
  for (const char* word : {"kommunedirektør", "rådmann"})
    CHECK_MESSAGE(read_code<Role>(word) == Role::leadership, word);
  CHECK(read_code<Role>("ordfører") == Role::politician);
  CHECK(read_code<Role>("elever") == Role::student);
  CHECK(read_code<Role>("nav-ansatte") == Role::nav);
  CHECK(read_code<DecidedBy>("felles") == DecidedBy::jointly);
  CHECK(read_code<Side>("nav") == Side::staff);
  CHECK(read_code<OutcomeState>("i gang") == OutcomeState::under_way);
  CHECK(read_code<Maturity>("drift") == Maturity::operation);
  for (const char* word : {"kbt", "oss", "vert"}) {
    CHECK_MESSAGE(read_code<Initiator>(word) == Initiator::host, word);
    CHECK_MESSAGE(read_code<Side>(word) == Side::host, word);
    CHECK_MESSAGE(read_code<ThemesBy>(word) == ThemesBy::host, word);
  }
}

TEST_CASE("read_code: lists the codes where none is near") {
  CHECK(caught([] { read_code<MeetingForm>("xyzzy"); }) ==
        "unknown form of meeting: “xyzzy” / use one of these: in-person, digital, hybrid");
  CHECK(caught([] { read_code<MeetingForm>("\xFF\xFE"); }).ends_with("in-person, digital, hybrid"));
}

TEST_CASE("listed: the names in Norwegian, the codes in English") {
  const dialogg::messages::Named forms = listed(terms_of<MeetingForm>());
  CHECK(forms.nb == "fysisk, digitalt, hybrid");
  CHECK(forms.nn == "fysisk, digitalt, hybrid");
  CHECK(forms.en == "in-person, digital, hybrid");
}

TEST_CASE("read_code: an empty word and a piece of another are unknown") {
  for (const char* text : {"", " ", "|", "bruker|brukar", "na", "in"})
    CHECK_MESSAGE(!caught([&] { read_code<Role>(text); }).empty(), text);
}

TEST_CASE("label: in the language asked for") {
  CHECK(label(Language::bokmaal, Role::lived_experience) == "personer med brukererfaring");
  CHECK(label(Language::nynorsk, Role::lived_experience) == "personar med brukarerfaring");
  CHECK(label(Language::english, Role::lived_experience) == "people with lived experience");
  CHECK(code(Role::lived_experience) == "lived-experience");
}
