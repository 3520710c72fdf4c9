// A build without windows: what needs one says so.

#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/reading.hpp"

namespace app {

int command_picture(const Assets& assets, const PictureOptions&) {
    tell(assets, "commands.no_window");
    return exit_data_at_fault;
}

int command_window(const Assets& assets, const std::filesystem::path&) {
    tell(assets, "commands.no_window");
    return exit_data_at_fault;
}

}  // namespace app
