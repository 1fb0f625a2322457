#pragma once
// Whether what stands where an organisation, an office or a role is asked for looks like a person's name.

#include <string_view>

namespace dialogg::text {

/// True for two to four words with capitals none of which belongs to an organisation, an office, a place or a role ("Kari
/// Nordmann", "K. Nordmann", "Silje van der Berg"); also after a role or a relation ("bruker Kari", "Mor til Kari"), before one
/// ("Kari (bruker)", "Kari, pårørende"), before "fra" and an organisation, and after "v/" or "ved" ("LPP v/ Per Hansen"). Of
/// several that are divided by commas, slashes or "og" one is enough. Careful of organisations: a name of which any word is
/// in the table of organisation_words.cpp is none, and nor is a single word.
bool looks_like_a_person(std::string_view text);

}  // namespace dialogg::text
