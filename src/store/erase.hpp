#pragma once

#include "base/result.hpp"
#include "domain/event.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace store {

/// Somebody who asks to be forgotten. What is empty is not looked for.
struct Person {
    std::string name;
    std::string phone;
    std::string email;
};

/// A place where the name still stands, in text that somebody typed: a person must judge it.
struct Mention {
    domain::FactNumber fact;
    std::string field;  // "details.what", "texts"

    bool operator==(const Mention&) const = default;
};

struct Erased {
    std::size_t facts = 0;  // that were changed
    std::vector<Mention> mentions;
    std::size_t cut_files = 0;               // FILE.cut-N that were changed
    std::vector<base::Problem> left_undone;  // in the second place or a FILE.cut-N
};

/// Empties every private field that equals the person's: of contacts, residents, callers and
/// called, coordinators and witnesses. A contact that has the name loses telephone and e-mail too.
/// Case and spaces do not count.
///
/// Gives:  the positions in `records` of those that changed, in order.
[[nodiscard]] std::vector<std::size_t> erase_from(std::vector<domain::Record>& records,
                                                  const Person& person);

/// Where the name, telephone or e-mail still stands in other fields.
[[nodiscard]] std::vector<Mention> mentions_in(const std::vector<domain::Record>& records,
                                               const Person& person);

/// A session file with `records` in place of the ones it has: only the lines at `changed` are
/// written anew, all others stay as they are, byte for byte.
///
/// Takes:  `text` without a gap, one line per record behind the header.
[[nodiscard]] base::Result<std::string> rewritten(std::string_view text,
                                                  const std::vector<domain::Record>& records,
                                                  const std::vector<std::size_t>& changed);

/// A FILE.cut-N without the person. What cannot be read as a fact cannot be searched, so it goes.
[[nodiscard]] std::string cut_without(std::string_view cut, const Person& person);

}  // namespace store
