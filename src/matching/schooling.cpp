#include "matching/schooling.hpp"

#include "matching/dice.hpp"
#include "matching/school_tables.hpp"
#include "matching/word_parts.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace matching {

using domain::Example;
using domain::Practice;
using domain::Side;
using school::RowSigns;
using school::Sign;
using school::Signbook;
using school::size;
using school::Table;

namespace {

// Chosen on a tenth of the examples that was kept apart, on the open half of the evaluation set,
// and on eight evenings with a key; see tests/bench/evening_bench.
constexpr int rounds = 28;
constexpr std::size_t at_a_time = 256;  // examples
constexpr std::size_t enough = 3;       // texts that have a word
constexpr float of_word = 0.7F;         // beside a concept
constexpr float left_out = 0.3F;        // of the signs of a text, others each time
constexpr float warmth = 0.1F;
constexpr float step_size = 0.004F;
constexpr float pull_back = 0.01F;
constexpr float of_verdict = 6.0F;    // beside an example
constexpr float certainty = 6.0F;     // how sharply a verdict parts what is alike from what is not
constexpr float even_chance = 0.2F;   // as alike as this: as likely to help as not
constexpr float most_obvious = 0.4F;  // of what serves, the first; the others share the rest

struct Lesson {
    RowSigns need;
    std::vector<RowSigns> strengths;  // those that serve first
    std::size_t serve = 0;
};

struct Judged {
    RowSigns need;
    RowSigns strength;
    float helps = 0;
};

class School {
public:
    School(const domain::Teaching& teaching, const Knowledge& knowledge)
        : knowledge_(knowledge), concepts_(static_cast<std::size_t>(knowledge.concepts())) {
        read(teaching);
        start();
    }

    void learn() {
        std::vector<std::size_t> order = numbers_below(lessons_.size());
        std::vector<std::size_t> judged = numbers_below(judged_.size());
        for (int round = 0; round < rounds; ++round) {
            shuffle(order);
            shuffle(judged);
            for (std::size_t from = 0; from < order.size(); from += at_a_time) {
                const std::size_t to = std::min(from + at_a_time, order.size());
                take(std::span(order).subspan(from, to - from));
                // Verdicts go along in equal shares.
                const std::size_t first = judged.size() * from / order.size();
                weigh(std::span(judged).subspan(first, judged.size() * to / order.size() - first));
                ++steps_;
                for (Turning& turning : tables_) turn(turning);
            }
        }
    }

    [[nodiscard]] Practice practice() const {
        Practice result;
        for (const Side side : {Side::need, Side::strength}) {
            const Table& table = tables_[index(side)].now;
            for (std::size_t at = 0; at < concepts_; ++at)
                if (used_[index(side)][at])
                    add(result, side, true, knowledge_.key(static_cast<int>(at)), table.row(at), 1);
            for (const auto& [word, at] : books_[index(side)].words)
                add(result, side, false, word, table.row(at),
                    of_word * books_[index(side)].worth[at]);
        }
        return result;
    }

private:
    static std::size_t index(Side side) { return static_cast<std::size_t>(side); }

    static void add(Practice& result, Side side, bool of_concept, const std::string& key,
                    const float* row, float worth) {
        domain::PracticeRow made{side, of_concept, key, 0, {}};
        float most = 0;
        for (std::size_t i = 0; i < size; ++i) most = std::max(most, std::abs(row[i]));
        if (most == 0) return;
        constexpr float largest = 31;
        for (std::size_t i = 0; i < size; ++i)
            made.direction[i] = static_cast<std::int8_t>(std::lround(row[i] / most * largest));
        made.scale = static_cast<double>(most * worth / largest);
        result.rows.push_back(std::move(made));
    }

    static std::vector<std::size_t> numbers_below(std::size_t end) {
        std::vector<std::size_t> all(end);
        std::iota(all.begin(), all.end(), std::size_t{0});
        return all;
    }

    void shuffle(std::vector<std::size_t>& order) {
        for (std::size_t at = order.size(); at > 1; --at)
            std::swap(order[at - 1], order[dice_.below(at)]);
    }

    void read(const domain::Teaching& teaching) {
        const std::vector<Example>& examples = teaching.examples;
        std::vector<std::vector<Understood>> texts;
        std::map<std::string, std::size_t> counts[2];
        Memory memory;
        const auto heard = [&](const std::string& text, Side side) {
            Understood made = knowledge_.understand(text, side, memory);
            for (const Word& word : made.words) ++counts[index(side)][word.stem];
            return made;
        };
        const auto hear = [&](const std::string& text, Side side) {
            texts.back().push_back(heard(text, side));
        };
        for (const Example& one : examples) {
            texts.emplace_back();
            hear(one.need, Side::need);
            for (const std::string& text : one.serve) hear(text, Side::strength);
            for (const std::string& text : one.do_not) hear(text, Side::strength);
        }
        // One text stands in dozens of verdicts, and counts once.
        std::set<std::string_view> seen[2];
        for (const domain::Verdict& one : teaching.verdicts) {
            if (seen[0].insert(one.need).second) heard(one.need, Side::need);
            if (seen[1].insert(one.strength).second) heard(one.strength, Side::strength);
        }
        for (const Side side : {Side::need, Side::strength}) {
            Signbook& book = books_[index(side)];
            book.worth.assign(concepts_, 1.0F);
            used_[index(side)].assign(concepts_, false);
            const double share = 1.0 / static_cast<double>(examples.size() + 1);
            for (const auto& [word, count] : counts[index(side)]) {
                if (count < enough) continue;
                book.words[word] = book.worth.size();
                const double rare = -std::log(static_cast<double>(count) * share) / 6;
                book.worth.push_back(static_cast<float>(std::clamp(rare, 0.1, 1.0)));
            }
        }
        for (std::size_t at = 0; at < examples.size(); ++at) {
            Lesson lesson;
            lesson.serve = examples[at].serve.size();
            lesson.need = signs(texts[at].front(), Side::need);
            for (std::size_t text = 1; text < texts[at].size(); ++text)
                lesson.strengths.push_back(signs(texts[at][text], Side::strength));
            lessons_.push_back(std::move(lesson));
        }
        for (const domain::Verdict& one : teaching.verdicts)
            judged_.push_back(
                {signs(knowledge_.understand(one.need, Side::need, memory), Side::need),
                 signs(knowledge_.understand(one.strength, Side::strength, memory), Side::strength),
                 static_cast<float>(one.helps)});
    }

    RowSigns signs(const Understood& text, Side side) {
        RowSigns all;
        for (const About& one : text.about) {
            const auto at = static_cast<std::size_t>(one.concept_at);
            all.push_back({at, one.weight});
            used_[index(side)][at] = true;
        }
        const Signbook& book = books_[index(side)];
        const float each =
            of_word / std::sqrt(static_cast<float>(std::max<std::size_t>(1, text.words.size())));
        const auto row = [&](std::string_view word) {
            const auto found = book.words.find(word);
            return found == book.words.end() ? -1 : static_cast<int>(found->second);
        };
        for (const Word& word : text.words)
            point_by_parts(word.stem, row, [&](int found, float counts) {
                const auto at = static_cast<std::size_t>(found);
                all.push_back({at, counts * each * book.worth[at]});
            });
        return all;
    }

    /// A concept and a word point the same way on both sides before anything is learned.
    void start() {
        const float far = 1 / std::sqrt(static_cast<float>(size));
        std::map<std::string, std::vector<float>> same;
        for (const Side side : {Side::need, Side::strength}) {
            Turning& turning = tables_[index(side)];
            turning = Turning(books_[index(side)].worth.size());
            const auto fill = [&](std::size_t row, const std::string& key, float length) {
                auto& direction = same[key];
                if (direction.empty())
                    for (std::size_t i = 0; i < size; ++i)
                        direction.push_back(dice_.normal() * far * length);
                std::ranges::copy(direction, turning.first.row(row));
            };
            for (std::size_t at = 0; at < concepts_; ++at)
                fill(at, "concept " + std::to_string(at), 1);
            for (const auto& [word, row] : books_[index(side)].words) fill(row, word, 0.5F);
            turning.now = turning.first;
        }
    }

    struct Turning {
        explicit Turning(std::size_t rows = 0)
            : first(rows), now(rows), slope(rows), mean(rows), spread(rows) {}
        Table first;  // before anything was learned
        Table now;
        Table slope;
        Table mean;    // of slopes
        Table spread;  // of their squares
    };

    /// Texts as they point now, each of length one, with the length before that.
    struct Pointing {
        explicit Pointing(std::size_t texts) : to(texts), lengths(texts, 0.0F), signs(texts) {}
        Table to;
        std::vector<float> lengths;
        std::vector<RowSigns> signs;  // that were not left out
    };

    void point(Pointing& all, std::size_t at, const RowSigns& signs, const Table& rows) {
        float* to = all.to.row(at);
        for (const Sign& sign : signs) {
            if (dice_.part() < left_out) continue;
            const float weight = sign.weight / (1 - left_out);
            all.signs[at].push_back({sign.row, weight});
            const float* row = rows.row(sign.row);
            for (std::size_t i = 0; i < size; ++i) to[i] += weight * row[i];
        }
        float squares = 0;
        for (std::size_t i = 0; i < size; ++i) squares += to[i] * to[i];
        all.lengths[at] = std::sqrt(squares) + 1e-6F;
        for (std::size_t i = 0; i < size; ++i) to[i] /= all.lengths[at];
    }

    /// Some examples at once: each need against what serves any of them.
    void take(std::span<const std::size_t> some) {
        std::size_t count = 0;
        for (const std::size_t at : some) count += lessons_[at].strengths.size();
        Pointing needs(some.size());
        Pointing strengths(count);
        std::vector<std::size_t> begins;
        std::size_t next = 0;
        for (std::size_t at = 0; at < some.size(); ++at) {
            const Lesson& lesson = lessons_[some[at]];
            point(needs, at, lesson.need, tables_[index(Side::need)].now);
            begins.push_back(next);
            for (const RowSigns& signs : lesson.strengths)
                point(strengths, next++, signs, tables_[index(Side::strength)].now);
        }
        std::vector<float> turned(count * size);  // a number of all strengths after one another
        for (std::size_t at = 0; at < count; ++at)
            for (std::size_t i = 0; i < size; ++i) turned[i * count + at] = strengths.to.row(at)[i];
        Table need_slopes(some.size());
        Table strength_slopes(count);
        std::vector<float> fit(count);
        for (std::size_t at = 0; at < some.size(); ++at) {
            const float* need = needs.to.row(at);
            std::ranges::fill(fit, 0.0F);
            for (std::size_t i = 0; i < size; ++i)
                for (std::size_t other = 0; other < count; ++other)
                    fit[other] += need[i] * turned[i * count + other];
            judge(fit, begins[at], lessons_[some[at]].serve, some.size());
            float* slope = need_slopes.row(at);
            for (std::size_t i = 0; i < size; ++i) {
                float sum = 0;
                for (std::size_t other = 0; other < count; ++other)
                    sum += fit[other] * turned[i * count + other];
                slope[i] = sum;
            }
            for (std::size_t other = 0; other < count; ++other)
                for (std::size_t i = 0; i < size; ++i)
                    strength_slopes.row(other)[i] += fit[other] * need[i];
        }
        spread(needs, need_slopes, tables_[index(Side::need)].slope);
        spread(strengths, strength_slopes, tables_[index(Side::strength)].slope);
    }

    /// Some verdicts at once: each need against the one strength.
    void weigh(std::span<const std::size_t> some) {
        if (some.empty()) return;
        Pointing needs(some.size());
        Pointing strengths(some.size());
        Table need_slopes(some.size());
        Table strength_slopes(some.size());
        for (std::size_t at = 0; at < some.size(); ++at) {
            const Judged& judged = judged_[some[at]];
            point(needs, at, judged.need, tables_[index(Side::need)].now);
            point(strengths, at, judged.strength, tables_[index(Side::strength)].now);
            const float* need = needs.to.row(at);
            const float* strength = strengths.to.row(at);
            float alike = 0;
            for (std::size_t i = 0; i < size; ++i) alike += need[i] * strength[i];
            const float chance = 1 / (1 + std::exp(-certainty * (alike - even_chance)));
            const float too_well =
                of_verdict * certainty * (chance - judged.helps) / static_cast<float>(some.size());
            for (std::size_t i = 0; i < size; ++i) {
                need_slopes.row(at)[i] = too_well * strength[i];
                strength_slopes.row(at)[i] = too_well * need[i];
            }
        }
        spread(needs, need_slopes, tables_[index(Side::need)].slope);
        spread(strengths, strength_slopes, tables_[index(Side::strength)].slope);
    }

    /// From how well each strength fits a need to how much too well.
    static void judge(std::vector<float>& fit, std::size_t begin, std::size_t serve,
                      std::size_t needs) {
        const float most = *std::ranges::max_element(fit);
        float sum = 0;
        for (float& one : fit) {
            one = std::exp((one - most) / warmth);
            sum += one;
        }
        for (float& one : fit) one /= sum;
        for (std::size_t at = 0; at < serve; ++at)
            fit[begin + at] -= serve == 1 ? 1.0F
                               : at == 0  ? most_obvious
                                          : (1 - most_obvious) / static_cast<float>(serve - 1);
        for (float& one : fit) one /= warmth * static_cast<float>(needs);
    }

    /// Slopes of texts to slopes of what they are made of.
    static void spread(const Pointing& texts, const Table& slopes, Table& into) {
        for (std::size_t at = 0; at < texts.signs.size(); ++at) {
            const float* to = texts.to.row(at);
            const float* slope = slopes.row(at);
            float along = 0;
            for (std::size_t i = 0; i < size; ++i) along += slope[i] * to[i];
            for (const Sign& sign : texts.signs[at]) {
                float* row = into.row(sign.row);
                const float weight = sign.weight / texts.lengths[at];
                for (std::size_t i = 0; i < size; ++i)
                    row[i] += weight * (slope[i] - along * to[i]);
            }
        }
    }

    void turn(Turning& turning) const {
        const float first = 1 - std::pow(0.9F, static_cast<float>(steps_));
        const float second = 1 - std::pow(0.999F, static_cast<float>(steps_));
        for (std::size_t at = 0; at < turning.now.all.size(); ++at) {
            float& slope = turning.slope.all[at];
            float& mean = turning.mean.all[at];
            float& spread = turning.spread.all[at];
            mean = 0.9F * mean + 0.1F * slope;
            spread = 0.999F * spread + 0.001F * slope * slope;
            slope = 0;
            float& now = turning.now.all[at];
            now -= step_size * ((mean / first) / (std::sqrt(spread / second) + 1e-8F) +
                                pull_back * (now - turning.first.all[at]));
        }
    }

    const Knowledge& knowledge_;
    std::size_t concepts_;
    Dice dice_;
    Signbook books_[2];
    std::vector<bool> used_[2];
    std::vector<Lesson> lessons_;
    std::vector<Judged> judged_;
    Turning tables_[2];
    int steps_ = 0;
};

}  // namespace

Practice learned_from(const domain::Teaching& teaching, const Knowledge& knowledge) {
    if (teaching.examples.empty()) return {};
    School school(teaching, knowledge);
    school.learn();
    return school.practice();
}

}  // namespace matching
