#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/reading.hpp"
#include "app/stage.hpp"

namespace app {

int command_window(const Assets& assets, const std::filesystem::path& file) {
    std::error_code unreadable;
    if (!file.empty() && !std::filesystem::exists(file, unreadable))
        return told(assets, {"file_missing", file.string()});
    Stage stage(assets);
    const auto problem = stage.run(file);
    if (!problem) return exit_done;
    if (problem->code == "no_display") {
        tell(assets, "commands.no_display");
        return exit_data_at_fault;
    }
    return told(assets, *problem);
}

}  // namespace app
