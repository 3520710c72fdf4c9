#pragma once

namespace app {

// What a command tells the shell.
inline constexpr int exit_done = 0;
inline constexpr int exit_data_at_fault = 1;     // the data, a file or a wish
inline constexpr int exit_command_at_fault = 2;  // the words on the command line

/// The whole program: reads the command line, runs the command or opens the window.
///
/// Gives: the exit code. Results go to standard output, messages to standard error.
int run(int argc, char** argv);

}  // namespace app
