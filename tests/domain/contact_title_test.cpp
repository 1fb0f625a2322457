#include "domain/contact_title.hpp"

#include <doctest/doctest.h>

#include <string>

using dialogg::domain::side_of_title;
using dialogg::domain::TitleSide;

TEST_CASE("side_of_title: a user, patient, parent or carer, whatever stands beside it") {
  for (const char* title : {"pasient",
                            "Klient",
                            "user",
                            "mor",
                            "Far",
                            "deltaker",
                            "deltakar",
                            "tidligere bruker",
                            "Bruker i NAV",
                            "service user",
                            "pårørende",
                            "pårørande",
                            "brukerrepresentant",
                            "tidlegare brukar",
                            "Pasient og frivillig",
                            "mor til en bruker",
                            "person med brukererfaring",
                            "people with lived experience",
                            "brukerrepresentant i styringsgruppa",
                            "user in NAV",
                            "carer",
                            "Foreldre",
                            "leder og bruker",
                            "BRUKER"})
    CHECK_MESSAGE(side_of_title(title) == TitleSide::user_side, std::string(title));
}

TEST_CASE("side_of_title: what staff may be called too is to be looked at") {
  for (const char* title :
       {"leder i brukerutvalget", "sekretær for brukerutvalget", "brukerkontakt", "Leiar i brukarrådet",
        "koordinator for pårørende", "Kontaktperson for brukere", "user involvement adviser",
        "medlem av pasientpanelet", "Patient safety adviser", "adviser to users"})
    CHECK_MESSAGE(side_of_title(title) == TitleSide::near_user_side, std::string(title));
}

TEST_CASE("side_of_title: work roles") {
  for (const char* title :
       {"", "rådgiver", "erfaringskonsulent", "leder", "kommuneoverlege", "leder i Mental Helse",
        "brukerorganisasjoner", "rådgiver brukermedvirkning", "pasientkoordinator", "pårørendekoordinator",
        "fagleder", "morfolog", "Farsund", "student", "politiker", "peer support worker", "NAV-veileder",
        "pasient- og brukerombud"})
    CHECK_MESSAGE(side_of_title(title) == TitleSide::work, std::string(title));
}
