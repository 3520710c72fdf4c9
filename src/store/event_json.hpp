#pragma once

#include "base/result.hpp"
#include "domain/event.hpp"

#include <string>
#include <string_view>

namespace store {

/// What stands in a line of a session file behind its number and checksum:
/// {"code": "note_set","at": 1790000000,"by": "facilitator","event": {...}}. Members are those of
/// fields_events.hpp in that order; a choice is written by its name, an id as "17.3", a time as
/// seconds since 1970 in UTC.
///
/// Gives:  one line without line breaks. The number of the record is not in it.
/// Fails:  fact_too_large, fact_not_unicode, fact_too_deep, fact_unreadable for a moment out of
///         range: what could not be read back.
[[nodiscard]] base::Result<std::string> json_of(const domain::Record& record);

/// Reads what json_of wrote.
///
/// Fails:  fact_unknown: the code is of a newer version (detail: the code). fact_unreadable: no
///         JSON of a fact, or a member is missing, of the wrong kind or a moment out of range.
///         Also with the codes of json_guard.hpp, which sees the text first.
[[nodiscard]] base::Result<domain::Record> record_from_json(domain::FactNumber number,
                                                            std::string_view json);

}  // namespace store
