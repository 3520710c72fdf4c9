// What was asked for at the desk.

#include "app/commands.hpp"
#include "app/leading.hpp"
#include "app/places.hpp"
#include "app/report_map.hpp"
#include "app/stage.hpp"
#include "app/write_file.hpp"

#include <algorithm>

namespace app {
namespace {

/// A path as people type it: "~/..." means their own folder; anything that is not whole lies in
/// the folder of the evening.
std::filesystem::path path_typed(const std::string& typed, const std::filesystem::path& beside) {
    const char* home = std::getenv("HOME");
    if (typed.starts_with("~/") && home != nullptr)
        return std::filesystem::path(home) / typed.substr(2);
    return beside.parent_path() / typed;
}

}  // namespace

void Stage::say(std::string sentence, bool refusal) {
    message_ = std::move(sentence);
    message_is_refusal_ = refusal;
    desk_window_->poke();
}

ui::SavedStatus Stage::saved_status() {
    store::Session& session = evening_->session();
    ui::SavedStatus status;
    status.all_saved = session.saved() == session.last();
    status.unsaved =
        static_cast<long>(session.last().number) - static_cast<long>(session.saved().number);
    status.saved_at = saved_at_;
    if (const auto trouble = session.trouble()) status.trouble = sentence(words(), *trouble);
    status.read_only = session.opened().read_only.has_value();
    return status;
}

void Stage::take(const ui::DeskAnswer& answer) {
    if (answer.wish) submit(*answer.wish);
    if (answer.act) std::visit([this](const auto& asked) { act(asked); }, *answer.act);
}

void Stage::submit(const domain::Command& wish) {
    const store::Accepted accepted = evening_->session().submit(domain::Origin::facilitator, wish);
    refused_ = !accepted.has_value();
    if (std::holds_alternative<domain::ShowOnWall>(wish) ||
        std::holds_alternative<domain::ShowMap>(wish) ||
        std::holds_alternative<domain::FreezeWall>(wish) ||
        std::holds_alternative<domain::PauseWall>(wish))
        wall_wanted_ = true;
    if (accepted.has_value())
        say({});
    else
        say(sentence(words(), accepted.error()), true);
}

void Stage::act(const ui::OpenStartScreen&) {
    list_recent();
    at_start_ = true;
    poke_all();
}

void Stage::act(const ui::SaveCopy& asked) {
    store::Session& session = evening_->session();
    std::filesystem::path file = path_typed(asked.path, session.file());
    if (file.extension() != ".samen") file += ".samen";
    // When saving is in trouble a copy elsewhere is where the evening goes on.
    const bool in_trouble = session.trouble().has_value();
    const auto saved = in_trouble ? session.save_elsewhere(file) : session.save_copy(file);
    if (!saved.has_value()) {
        say(sentence(words(), saved.error()), true);
        return;
    }
    if (in_trouble) remember_evening(file);
    say(words().say(in_trouble ? "window.goes_on_in" : "window.copy_saved",
                    {{"file", file.string()}}));
}

void Stage::act(const ui::ErasePerson& asked) {
    store::Session& session = evening_->session();
    const auto erased = session.erase_person({asked.name, {}, {}});
    if (!erased.has_value()) {
        say(sentence(words(), erased.error()), true);
        return;
    }
    const store::Erased& done = erased.value();
    desk_memory_.person = {};
    std::string told = words().count("window.erased", static_cast<long>(done.facts));
    if (!done.mentions.empty())
        told +=
            " " + words().count("window.still_mentioned", static_cast<long>(done.mentions.size()));
    for (const base::Problem& left : done.left_undone) told += " " + sentence(words(), left);
    say(told, !done.left_undone.empty());
}

void Stage::act(const ui::SetSecondPlace& asked) {
    store::Session& session = evening_->session();
    if (asked.folder.empty()) {
        session.leave_second_place();
        say(words().say("window.second_place_left"));
        return;
    }
    const std::filesystem::path folder = path_typed(asked.folder, session.file());
    const auto set = session.set_second_place(folder);
    if (set.has_value())
        say(words().say("window.second_place_set", {{"folder", folder.string()}}));
    else
        say(sentence(words(), set.error()), true);
}

void Stage::act(const ui::MakeReport& asked) {
    store::Session& session = evening_->session();
    const std::shared_ptr<const domain::State> state = session.snapshot();
    std::filesystem::path file = session.file();
    file.replace_extension(asked.paper ? ".papier.html" : ".verslag.html");
    std::string text;
    if (asked.paper) {
        text = paper_text(assets_, *state, language_);
    } else {
        auto report = report_text(assets_, session.records(), *state, language_, wall_shape());
        if (!report.has_value()) {
            say(sentence(words(), report.error()), true);
            return;
        }
        text = std::move(report).value();
    }
    const auto written = write_file(file, text);
    if (written.has_value())
        say(words().say("window.written", {{"file", file.string()}}));
    else
        say(sentence(words(), written.error()), true);
}

void Stage::act(const ui::SetLanguage& asked) {
    language_ = asked.language == "en" ? "en" : "nl";
    poke_all();
}

void Stage::act(const ui::SetTextScale& asked) {
    text_scale_ = std::clamp(asked.scale, 0.8F, 1.5F);
    poke_all();
}

void Stage::act(const ui::ToggleDesk&) {
    if (!over_the_wall()) {
        wall_wanted_ = true;
        desk_shown_ = true;
    }
    desk_shown_ = !desk_shown_;
    // What is private opens only when it is asked for again.
    desk_memory_.contacts = false;
    desk_memory_.collapsed = true;
    poke_all();
}

}  // namespace app
