#pragma once

#include "base/words.hpp"
#include "ui/canvas.hpp"
#include "ui/widgets.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ui {

/// An evening that was open before.
struct RecentFile {
    std::string path;
    std::string title;    // of the evening; empty: the file's name stands for it
    std::string details;  // "gisteren 21.58 · Cuijk", or why it cannot be opened
    bool there = true;
};

/// What a table with organisations would add, before anything is added.
struct ImportPreview {
    std::string path;
    int organisations = 0;
    int strengths = 0;
    int needs = 0;
    std::vector<std::string> names;  // of the organisations
    std::vector<std::string> told;   // sentences about rows and columns; each line named
};

struct StartInput {
    const base::Words& words;
    std::vector<RecentFile> recent;  // the last one first
    std::string sample;              // path of the sample evening; empty: there is none
    std::optional<ImportPreview> import;
    std::string message;  // a sentence about the last thing done
    bool message_is_trouble = false;
    std::string open_session;  // title of the evening that is open behind this screen
};

/// Three questions and nothing more; `table` is a path when the evening begins with a list.
struct StartNew {
    std::string title, municipality, question;
    std::string table;
};
struct OpenFile {
    std::string path;
};
struct OpenSample {};
struct PreviewImport {
    std::string path;
};
struct ImportHere {  // into the evening that is open
    std::string path;
};
struct BackToEvening {};
struct ChangeLanguage {
    std::string language;
};

using StartAct = std::variant<StartNew, OpenFile, OpenSample, PreviewImport, ImportHere,
                              BackToEvening, ChangeLanguage>;

struct StartMemory {
    WidgetMemory widgets;
    TextEdit title, municipality, question, file, table;
    int recent = -1;  // the chosen row, -1: none
};

/// Draws the screen with which the program begins; never part of the wall.
///
/// Takes:  `canvas` as for draw_desk. A file that was dropped on the window: put its path in
///         `memory.file` or, for a table, in `memory.table`.
/// Gives:  what was asked for in this frame, if anything.
std::optional<StartAct> draw_start_screen(Canvas& canvas, const StartInput& input,
                                          StartMemory& memory);

}  // namespace ui
