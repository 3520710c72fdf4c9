#include "ui/capture_line.hpp"

#include "domain/lookup.hpp"
#include "domain/text.hpp"

#include <algorithm>
#include <optional>

namespace ui {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (true) {
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        if (!line.empty()) lines.push_back(line);
        if (end == std::string_view::npos) return lines;
        text.remove_prefix(end + 1);
    }
}

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           static_cast<unsigned char>(byte) >= 0x80;
}

/// Marks of a list that was pasted: "- ", "* ", "• ".
std::string_view without_bullet(std::string_view line) {
    for (const std::string_view bullet : {"- ", "* ", "• ", "– "})
        if (line.starts_with(bullet)) return trimmed(line.substr(bullet.size()));
    return line;
}

struct Split {
    std::string_view letters;
    std::string_view text;
};

/// Letters before a colon, when they could name an organisation.
std::optional<Split> split(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 40) return std::nullopt;
    const std::string_view letters = trimmed(line.substr(0, colon));
    if (letters.empty() || !std::any_of(letters.begin(), letters.end(), is_letter))
        return std::nullopt;
    return Split{letters, trimmed(line.substr(colon + 1))};
}

class Reader {
public:
    Reader(const domain::State& state, domain::OrganisationId chosen, domain::Side side)
        : state_(state), side_(side) {
        caught_.organisation = chosen;
    }

    CaughtLine read(std::string_view typed) {
        const std::vector<std::string_view> lines = lines_of(typed);
        if (lines.empty()) return caught_;
        rest_ = typed;
        if (lines.size() == 1 && special(lines.front())) return caught_;
        for (const std::string_view line : lines) {
            rest_ = typed.substr(static_cast<std::size_t>(line.data() - typed.data()));
            if (!card(without_bullet(line))) return caught_;
        }
        if (caught_.cards > 0) caught_.what = Caught::cards;
        return caught_;
    }

private:
    bool special(std::string_view line) {
        const char mark = line.front();
        if (mark != '+' && mark != '@' && mark != '!') return false;
        const std::string text(trimmed(line.substr(1)));
        if (text.empty()) return true;
        if (mark == '+') {
            domain::AddOrganisation asked;
            asked.details.name = text;
            asked.presence = domain::Presence::present;
            caught_.what = Caught::organisation;
            wish(std::move(asked));
        } else if (mark == '@') {
            caught_.what = Caught::resident;
            wish(domain::AddResident{text});
        } else {
            caught_.what = Caught::point;
            wish(domain::ParkPoint{text, {}});
        }
        return true;
    }

    /// Gives: false when the line cannot be taken.
    bool card(std::string_view line) {
        domain::Side side = side_;
        const auto ask = [&](std::string_view& text) {
            if (!text.starts_with('?')) return;
            side = domain::Side::need;
            text = trimmed(text.substr(1));
        };
        ask(line);
        if (const auto parts = split(line)) {
            const auto found = domain::organisations_for_letters(state_, parts->letters);
            const bool one_word = parts->letters.find(' ') == std::string_view::npos;
            if (found.size() == 1 || (!found.empty() && initials_are(*found[0], parts->letters))) {
                caught_.organisation = found.front()->id;
                caught_.letters = parts->letters;
                line = parts->text;
                ask(line);
                if (line.empty()) {
                    caught_.what = Caught::chosen;
                    return true;
                }
            } else if (one_word && (!found.empty() || all_letters(parts->letters))) {
                caught_.letters = parts->letters;
                caught_.what = found.empty() ? Caught::unknown_letters : Caught::several;
                for (const domain::Organisation* other : found)
                    caught_.could_be.push_back(other->id);
                nothing_taken();
                return false;
            }
        }
        if (line.empty()) return true;
        if (!caught_.organisation.exists()) {
            caught_.what = Caught::nobody_chosen;
            nothing_taken();
            return false;
        }
        add(line, side);
        return true;
    }

    void nothing_taken() {
        caught_.wishes.clear();
        caught_.rests.clear();
        caught_.cards = 0;
    }

    static bool all_letters(std::string_view text) {
        return std::all_of(text.begin(), text.end(), is_letter);
    }

    static bool initials_are(const domain::Organisation& organisation, std::string_view letters) {
        return domain::folded(organisation.details.initials) == domain::folded(letters);
    }

    /// Cards of one organisation and one side go into one wish, so that one undo takes them back.
    void add(std::string_view text, domain::Side side) {
        ++caught_.cards;
        if (!caught_.wishes.empty()) {
            auto* last = std::get_if<domain::AddContributions>(&caught_.wishes.back());
            if (last != nullptr && last->side == side &&
                last->organisation == caught_.organisation) {
                last->texts.emplace_back(text);
                return;
            }
        }
        domain::AddContributions asked;
        asked.organisation = caught_.organisation;
        asked.side = side;
        asked.texts.emplace_back(text);
        wish(std::move(asked));
    }

    void wish(domain::Command asked) {
        caught_.wishes.push_back(std::move(asked));
        caught_.rests.emplace_back(rest_);
    }

    const domain::State& state_;
    domain::Side side_;
    std::string_view rest_;  // what was typed, from the line that is read now on
    CaughtLine caught_;
};

}  // namespace

CaughtLine read_capture(const domain::State& state, std::string_view typed,
                        domain::OrganisationId chosen, domain::Side side) {
    return Reader(state, chosen, side).read(typed);
}

}  // namespace ui
