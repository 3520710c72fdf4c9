#pragma once

#include "domain/state.hpp"

#include <string>

namespace store {

/// Everything an evening knows, as JSON for people and programs.
///
/// Takes: `private_too`: whether what is private stands in it: the names, phones and e-mails of
///        people, the witness and coordinator of an agreement, the facilitator's notes and the
///        notes of the follow-up. A member that is private is left out, not emptied.
/// Gives: the same bytes for the same state, members always in the same order, without a line
///        break at the end. Ids are texts, "0" is nobody; moments are "YYYY-MM-DDTHH:MM:SSZ";
///        of the method its key and name.
[[nodiscard]] std::string state_json(const domain::State& state, bool private_too);

}  // namespace store
