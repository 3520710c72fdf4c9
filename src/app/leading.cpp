#include "app/leading.hpp"

#include "app/reading.hpp"

namespace app {

std::string sentence(const base::Words& words, domain::Refusal refusal) {
    return words.say("refusal." + std::string(domain::name_of(refusal)));
}

base::Result<std::unique_ptr<store::Session>> lead_evening(const Assets& assets,
                                                           const std::filesystem::path& file,
                                                           base::Clock clock) {
    store::Means means = store::means_of_this_machine();
    if (clock) means.clock = std::move(clock);
    auto opened = store::Session::open(std::move(means), file, store::Access::leading);
    if (!opened.has_value()) return opened.error();
    const store::Opened& found = opened.value()->opened();
    if (found.read_only) return *found.read_only;
    if (!found.cut_file.empty())
        tell(assets, "commands.torn_tail",
             {{"n", std::to_string(opened.value()->last().number)},
              {"file", found.cut_file.string()}});
    return std::move(opened).value();
}

}  // namespace app
