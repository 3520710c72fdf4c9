#pragma once

#include "base/result.hpp"
#include "domain/method.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace store {

/// Reads a method pack: one JSON object with the members of domain::Method.
///
/// Takes: `file`: how the faults name it.
/// Gives: a method of which every text is clean and every name it refers to exists.
/// Fails: as read_json_of_file; else "pack_" and unknown_member, member_missing, wrong_type,
///        unknown_choice (a screen, a kind of poll ...), number_out_of_range, wrong_count (of
///        phases, steps, levels, conditions or words), not_a_key, key_twice, text_empty,
///        text_too_long, text_not_clean, least_above_minutes, unknown_side, unknown_phase,
///        unknown_kind. The detail is "FILE:LINE member".
[[nodiscard]] base::Result<domain::Method> read_method(std::string_view text,
                                                       const std::string& file);

/// As read_method for a file; fails also as read_outside_file.
[[nodiscard]] base::Result<domain::Method> read_method_file(const std::filesystem::path& file);

/// A pack in a folder, or why it is none.
struct ListedMethod {
    std::filesystem::path file;
    base::Result<domain::Method> method;
};

/// Every *.json of a folder of packs, in the order of their names; empty without such a folder.
[[nodiscard]] std::vector<ListedMethod> list_methods(const std::filesystem::path& folder);

}  // namespace store
