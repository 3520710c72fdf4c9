#include "domain/cleaning.hpp"
#include "domain/limits.hpp"
#include "domain/lookup.hpp"
#include "domain/rules.hpp"

#include <algorithm>
#include <set>

namespace domain {
namespace {

constexpr std::size_t most_phases = 30;
constexpr std::size_t most_steps = 3;
constexpr std::size_t most_terms = 100;
constexpr int most_options = 26;  // a stembriefje has letters A to Z

/// Cleans a method in place and remembers whether anything about it is wrong.
class MethodCheck {
public:
    void check(Method& method);
    [[nodiscard]] bool all_well() const { return well_ && !clean_.refusal(); }

private:
    void need(bool true_of_it) { well_ = well_ && true_of_it; }
    void text(std::string& text, std::size_t most = most_in_line) {
        text = clean_.line(text, most);
    }
    void key(std::string& key) { key = clean_.needed(key, most_in_name); }
    void saying(Saying& saying);
    void name(Saying& saying);
    void terms(std::vector<Term>& terms);
    void phase(Phase& phase);
    void rules(Method& method);

    Cleaning clean_;
    bool well_ = true;
};

void MethodCheck::saying(Saying& saying) {
    text(saying.nl);
    text(saying.en);
}

void MethodCheck::name(Saying& saying) {
    saying.nl = clean_.needed(saying.nl);
    text(saying.en);
}

void MethodCheck::terms(std::vector<Term>& terms) {
    need(terms.size() <= most_terms);
    std::set<std::string> keys;
    for (Term& term : terms) {
        key(term.key);
        name(term.name);
        need(keys.insert(term.key).second);
    }
}

void MethodCheck::phase(Phase& phase) {
    key(phase.key);
    name(phase.name);
    need(phase.minutes >= 0 && phase.minutes <= most_minutes);
    need(phase.least_minutes >= 0 && phase.least_minutes <= phase.minutes);
    need(phase.shorten_order >= 0);
    need(phase.side.empty() || choice_named<Side>(phase.side));
    need(phase.steps.size() <= most_steps);
    saying(phase.question);
    for (Saying& step : phase.steps) saying(step);
    saying(phase.hint);
    saying(phase.whisper);
}

void MethodCheck::rules(Method& method) {
    const BallotRules& ballot = method.ballot;
    need(ballot.options_most >= 2 && ballot.options_most <= most_options);
    need(ballot.dots_divisor >= 1);
    need(ballot.small_difference_percent >= 0 && ballot.small_difference_percent <= 100);
    need(ballot.second_round_options >= 2 && ballot.second_round_options <= ballot.options_most);
    need(method.levels.empty() ||
         (method.levels.size() >= 2 && method.levels.size() <= most_levels));
    text(method.rules.needs_hidden_until);
    need(method.rules.needs_hidden_until.empty() ||
         phase_with_key(method, method.rules.needs_hidden_until) != nullptr);
    for (std::string& kind : method.rules.kinds_without_vote) key(kind);
    for (std::string& chapter : method.report_chapters) key(chapter);
}

void MethodCheck::check(Method& method) {
    key(method.key);
    name(method.name);
    need(!method.phases.empty() && method.phases.size() <= most_phases);
    std::set<std::string> keys;
    for (Phase& one : method.phases) {
        phase(one);
        need(keys.insert(one.key).second);
    }
    for (std::vector<Term>* list :
         {&method.roles, &method.kinds, &method.policy_fields, &method.categories,
          &method.target_groups, &method.levels, &method.conditions})
        terms(*list);
    rules(method);
}

}  // namespace

std::optional<Method> checked(const Method& method) {
    Method clean = method;
    MethodCheck check;
    check.check(clean);
    if (!check.all_well()) return std::nullopt;
    return clean;
}

}  // namespace domain
