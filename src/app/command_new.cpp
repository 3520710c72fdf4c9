#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/leading.hpp"
#include "app/offset.hpp"
#include "app/reading.hpp"
#include "store/method_reader.hpp"

#include <iostream>

namespace app {

base::Result<domain::Method> find_method(const Assets& assets, const std::string& name) {
    // A name stands for a pack of the program; anything with a folder or an ending is a file.
    const bool is_file = name.find('/') != std::string::npos || name.ends_with(".json");
    return store::read_method_file(is_file ? std::filesystem::path(name)
                                           : assets.folder / "methods" / (name + ".json"));
}

int command_new(const Assets& assets, const NewOptions& options) {
    auto method = find_method(assets, options.method);
    if (!method.has_value()) return told(assets, method.error());
    domain::StartSession start{std::move(method).value(), options.details};
    start.details.utc_offset_minutes = utc_offset_on(start.details.date);
    auto made = store::Session::create(store::means_of_this_machine(), options.file, start);
    if (!made.has_value()) {
        if (made.error().code == "wish_refused") {
            const base::Words& words = assets.words(language_of_environment());
            std::cerr << "samen: " << words.say("refusal." + made.error().detail) << "\n";
            return exit_data_at_fault;
        }
        return told(assets, made.error());
    }
    tell(assets, "commands.made", {{"file", options.file.string()}});
    return exit_done;
}

}  // namespace app
