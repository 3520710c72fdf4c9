#pragma once

#include "domain/choice.hpp"
#include "matching/hours.hpp"
#include "matching/languages.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace matching {

/// What a text tells besides what it is about: when, in which language, where, and of whom it wants
/// something.
struct Circumstances {
    Hours hours;
    Languages languages = 0;
    std::vector<std::string> towns;  // "in Grave", folded, in order; also quarters
    std::vector<std::string> kinds;  // of organisations that a need asks for: keys, in order
    bool to_spare = false;           // it is about something that is left over

    bool operator==(const Circumstances&) const = default;
};

[[nodiscard]] Circumstances circumstances_of(std::string_view text, domain::Side side);

/// What is left of the worth of a line in these circumstances, in percent: less where they have no
/// hour, no language or no town in common, as far as both tell, and where both have something left
/// over: "weggooien is zonde" is not helped by "brood over".
[[nodiscard]] int percent_in(const Circumstances& need, const Circumstances& offer);

/// Whether a need asks for organisations of this kind: "bedrijven die een dag helpen".
[[nodiscard]] bool asks_for(const Circumstances& need, std::string_view kind);

}  // namespace matching
