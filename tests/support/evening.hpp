#pragma once

#include "domain/decide.hpp"
#include "domain/evolve.hpp"
#include "domain/state.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace support {

/// The method that stands in assets/methods, read without the program's own reader.
domain::Method the_method();

/// An evening in memory: wishes become facts by the rules, as they do in the program.
class Evening {
public:
    /// Starts with the method and a question; it is 16 June 2026, 19.10 in Cuijk.
    Evening();

    /// Asks for something that the rules must allow; a refusal ends the tests with its name.
    domain::FactNumber wish(const domain::Command& asked);
    /// Asks for something the rules may refuse.
    domain::Decision try_wish(const domain::Command& asked);
    /// Lets the clock move on.
    void pass(std::chrono::seconds time) { now_ += time; }
    void clock_is(base::UtcSeconds at) { now_ = at; }

    [[nodiscard]] const domain::State& state() const { return state_; }
    [[nodiscard]] const std::vector<domain::Record>& facts() const { return facts_; }
    [[nodiscard]] base::UtcSeconds now() const { return now_; }

    [[nodiscard]] domain::OrganisationId organisation(std::string_view name) const;
    [[nodiscard]] domain::ContributionId contribution(std::string_view text) const;
    [[nodiscard]] domain::ProposalId proposal(std::string_view title) const;

    /// Somebody who is here.
    domain::OrganisationId add(std::string name, std::string kind, std::string field,
                               std::string initials = "", int people = 3);
    void say(std::string_view organisation, domain::Side side, std::vector<std::string> texts);
    void propose(std::string title, const std::vector<std::string>& partners,
                 std::string for_whom = "");
    /// Opens a poll on every standing proposal.
    domain::PollId open_poll(domain::PollRules rules);
    void enter(std::string_view phase);

private:
    std::vector<domain::Record> facts_;
    domain::State state_;
    base::UtcSeconds now_;
};

/// The evening in Cuijk, played up to a point.
enum class Until { arrived, said, seen, planned, voting, voted, agreed };
Evening evening_in_cuijk(Until until);

/// How a made-up evening differs from the one in Cuijk.
struct Shape {
    int organisations = 12;
    int said_each = 2;  // strengths, and as many needs
    int proposals = 4;
    bool long_texts = false;  // names, texts and titles as long as they may be
    std::string script;       // "ar" or "he": names written from right to left
};

/// An evening of this shape with everything: plans, tables, a vote that was closed, agreements.
Evening made_up_evening(const Shape& shape);

/// Closes the open poll with a figure for every option.
void count_dots(Evening& evening, const std::vector<int>& figures);

/// Words in evening_in_cuijk that nobody but the facilitator may read.
const std::vector<std::string>& private_words();

}  // namespace support
