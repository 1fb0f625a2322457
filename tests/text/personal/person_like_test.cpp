#include "text/personal/person_like.hpp"

#include "support/each.hpp"

using dialogg::support::check_each;
using dialogg::support::check_none;
using dialogg::text::looks_like_a_person;

TEST_CASE("looks_like_a_person: names of two to four words") {
  check_each(
      {"Ola Nordmann", "Silje Margrethe Hansen", "K. Nordmann", "Anne-Lise Berg", "Åse Ødegård",
       "Jan van der Berg", "Per Lund", "Kari Strand", "Konrad Nyhus", "Henning Erling Lie", "Liv Storfjord",
       "Ingrid Marie Sunde Hansen", "Siobhán O’Brien", "Nguyen Van Thanh", "Ola\u00A0Nordmann"},
      looks_like_a_person);
}

TEST_CASE("looks_like_a_person: beside a role, a relation or an organisation") {
  check_each({"Mor til Kari", "mor til Kari Nordmann", "bruker Kari", "Kari (bruker)",
              "Kari Nordmann (pårørende)", "Kari, pårørende", "Mental Helse v/ Per Hansen",
              "LPP v/Per Hansen", "Mental Helse v/ Per", "Brukerutvalget ved Ola Nordmann",
              "LPP v. Ola Nordmann", "Kari Nordmann fra Mental Helse", "Ola Nordmann, Mental Helse",
              "Mental Helse/Ola Nordmann", "Ola Nordmann og Kari Hansen", "Mental Helse (v/ Per Hansen)"},
             looks_like_a_person);
}

TEST_CASE("looks_like_a_person: not organisations, offices, places and roles") {
  check_none({"",
              "NAV",
              "NAV Ålesund",
              "Mental Helse",
              "Mental Helse Hitra",
              "Mental Helse Ungdom",
              "Røde Kors Ålesund",
              "Kirkens Bymisjon",
              "Blå Kors",
              "Blå Kors Molde",
              "Rådgivning om Spiseforstyrrelser",
              "LPP",
              "LPP Hitra",
              "A-larm",
              "LPP/Mental Helse Hitra",
              "Voksne for Barn",
              "Norges Blindeforbund",
              "Fontenehuset Molde",
              "Caritas Ålesund",
              "Ålesund kommune",
              "Ålesund Kommune",
              "Indre Fosen",
              "Møre og Romsdal",
              "Hvite Ørn",
              "Norske Kvinners Sanitetsforening",
              "Helse Møre og Romsdal",
              "Anonyme Alkoholikere",
              "Frivilligsentralen Hitra",
              "Frelsesarmeen",
              "Brukerutvalget ved Ålesund sjukehus",
              "Brukerutvalget ved Helse Møre",
              "Leder i kommunen",
              "Mental Helse v/ leder",
              "Rusmisbrukernes Interesseorganisasjon",
              "Pårørendesenteret Stavanger",
              "Kari",
              "Landsforeningen for Pårørende innen Psykisk helse",
              "Ungdommens Fylkesråd",
              "Eldrerådet",
              "Barnevernsproffene",
              "Mor",
              "bruker",
              "Retten til å bli hørt",
              "Home-Start Familiekontakten",
              "St. Olavs Hospital",
              "Røros Rehabilitering AS",
              "ADHD Norge",
              "Bipolarforeningen Trøndelag",
              "Unge Funksjonshemmede",
              "Dialoggruppa Hitra",
              "Lærings- og mestringssenteret",
              "Psykisk Helse Team",
              "Habilitering Sula",
              "Oppvekst Sula",
              "Barnevern Sula",
              "Sula Omsorgssenter",
              "Enhet Voksen",
              "Sula Sjukeheim"},
             looks_like_a_person);
}
