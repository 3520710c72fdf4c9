// The start screen: new, open, recent, import, sample.

#define GLFW_INCLUDE_NONE
#include "app/commands.hpp"
#include "app/leading.hpp"
#include "app/offset.hpp"
#include "app/places.hpp"
#include "app/stage.hpp"
#include "domain/evening_time.hpp"
#include "domain/evolve.hpp"
#include "store/posix_files.hpp"
#include "store/table_reader.hpp"

#include <GLFW/glfw3.h>
#include <ctime>

namespace app {
namespace {

/// A path as people type it on the start screen: "~/..." means their own folder, and a name alone
/// lies where the evenings lie.
std::filesystem::path path_typed(const std::string& typed) {
    const char* home = std::getenv("HOME");
    if (typed.starts_with("~/") && home != nullptr)
        return std::filesystem::path(home) / typed.substr(2);
    if (typed.find('/') == std::string::npos && !std::filesystem::exists(typed))
        return evenings_folder() / typed;
    return typed;
}

ui::RecentFile described(const std::filesystem::path& file) {
    ui::RecentFile recent{file.string(), file.stem().string(), file.parent_path().string(), true};
    store::PosixFiles files;
    const auto bytes = files.read(file);
    if (!bytes.has_value()) {
        recent.there = false;
        return recent;
    }
    // The first fact holds the title; the rest of a long evening need not be read for it.
    const std::string& text = bytes.value();
    std::size_t end = 0;
    for (int lines = 0; lines < 2 && end != std::string::npos; ++lines)
        end = text.find('\n', end == 0 ? 0 : end + 1);
    const store::Journal journal = store::read_journal(
        std::string_view(text).substr(0, end == std::string::npos ? end : end + 1));
    recent.there = !journal.records.empty();
    if (!recent.there) return recent;
    const domain::State state = domain::replay(journal.records);
    recent.title = state.details.title;
    recent.details =
        state.details.municipality + (state.details.date.empty() ? "" : " · ") + state.details.date;
    return recent;
}

std::string today() {
    const std::time_t at = std::time(nullptr);
    return domain::local_date(base::UtcSeconds(std::chrono::seconds(at)), utc_offset_on({}));
}

}  // namespace

store::Means Stage::means() const {
    store::Means means = store::means_of_this_machine();
    means.on_news = [] { glfwPostEmptyEvent(); };
    return means;
}

void Stage::list_recent() {
    recent_.clear();
    for (const std::filesystem::path& file : recent_evenings()) recent_.push_back(described(file));
}

void Stage::draw_start(ui::Canvas& canvas) {
    ui::StartInput input{words(), recent_, {}, preview_, message_, message_is_refusal_, {}};
    const std::filesystem::path sample = assets_.folder / "cuijk.samen";
    if (std::filesystem::exists(sample)) input.sample = sample.string();
    if (evening_) input.open_session = evening_->session().snapshot()->details.title;
    if (const auto asked = ui::draw_start_screen(canvas, input, start_memory_))
        std::visit([this](const auto& what) { start(what); }, *asked);
}

void Stage::take_over(std::unique_ptr<store::Session> session) {
    evening_.reset();  // the file that was open is saved and let go first
    remember_evening(session->file());
    evening_ =
        std::make_unique<Evening>(std::move(session), MapMeans{lettering_->widths(), knowledge()},
                                  [] { glfwPostEmptyEvent(); });
    const domain::State& state = *evening_->session().snapshot();
    language_ = state.details.language;
    if (!awake_) awake_ = std::make_unique<StayAwake>();
    desk_memory_ = {};
    wall_wanted_ = false;
    desk_shown_ = true;
    start_memory_ = {};
    preview_.reset();
    message_.clear();
    message_is_refusal_ = false;
    saved_ = evening_->session().saved();
    saved_at_ = evening_->session().records().back().at;
    at_start_ = false;
    desk_shown_ = true;
    const store::Opened& found = evening_->session().opened();
    if (found.read_only) {
        message_ =
            words().say("commands.read_only", {{"reason", sentence(words(), *found.read_only)}});
        message_is_refusal_ = true;
    } else if (!found.cut_file.empty()) {
        message_ = words().say("commands.torn_tail",
                               {{"n", std::to_string(evening_->session().last().number)},
                                {"file", found.cut_file.string()}});
    }
    if (desk_window_) poke_all();
}

void Stage::open_evening(const std::filesystem::path& file) {
    auto opened = store::Session::open(means(), file, store::Access::leading);
    if (opened.has_value()) {
        take_over(std::move(opened).value());
        return;
    }
    message_ = sentence(words(), opened.error());
    message_is_refusal_ = true;
    at_start_ = true;
}

void Stage::start(const ui::StartNew& asked) {
    auto method = find_method(assets_, NewOptions().method);
    if (!method.has_value()) {
        say(sentence(words(), method.error()), true);
        return;
    }
    domain::StartSession wish{std::move(method).value(), {}};
    wish.details.title = asked.title;
    wish.details.municipality = asked.municipality;
    wish.details.question = asked.question;
    wish.details.language = language_;
    wish.details.date = today();
    wish.details.utc_offset_minutes = utc_offset_on(wish.details.date);
    auto made = store::Session::create(means(), free_name(evenings_folder(), asked.title), wish);
    if (!made.has_value()) {
        const bool refused = made.error().code == "wish_refused";
        say(refused ? words().say("refusal." + made.error().detail)
                    : sentence(words(), made.error()),
            true);
        return;
    }
    if (!asked.table.empty()) import_into(*made.value(), path_typed(asked.table));
    const std::string about_import = message_;
    const bool import_failed = message_is_refusal_;
    take_over(std::move(made).value());
    if (!asked.table.empty()) say(about_import, import_failed);
}

void Stage::start(const ui::OpenFile& asked) { open_evening(path_typed(asked.path)); }

void Stage::start(const ui::OpenSample&) {
    // The sample itself is never written: everybody plays with a copy of their own.
    const std::filesystem::path copy = evenings_folder() / "cuijk.samen";
    std::error_code problem;
    if (!std::filesystem::exists(copy))
        std::filesystem::copy_file(assets_.folder / "cuijk.samen", copy, problem);
    if (problem) {
        say(sentence(words(), {"cannot_write", copy.string() + ": " + problem.message()}), true);
        return;
    }
    std::filesystem::permissions(copy, std::filesystem::perms::owner_write,
                                 std::filesystem::perm_options::add, problem);
    open_evening(copy);
}

void Stage::start(const ui::PreviewImport& asked) {
    preview_.reset();
    auto method = find_method(assets_, NewOptions().method);
    if (!method.has_value()) {
        say(sentence(words(), method.error()), true);
        return;
    }
    const auto read = store::read_table_file(path_typed(asked.path), method.value());
    if (!read.has_value()) {
        say(sentence(words(), read.error()), true);
        return;
    }
    ui::ImportPreview preview;
    preview.path = asked.path;
    for (const domain::TableRow& row : read.value().rows) {
        ++preview.organisations;
        preview.strengths += static_cast<int>(row.strengths.size());
        preview.needs += static_cast<int>(row.needs.size());
        preview.names.push_back(row.details.name);
    }
    for (const store::TableNote& note : read.value().notes)
        preview.told.push_back(
            words().say(note.code, {{"line", std::to_string(note.line)}, {"detail", note.detail}}));
    preview_ = std::move(preview);
    say({});
}

void Stage::import_into(store::Session& session, const std::filesystem::path& table) {
    auto read = store::read_table_file(table, session.snapshot()->method);
    if (!read.has_value()) {
        say(sentence(words(), read.error()), true);
        return;
    }
    const store::Accepted accepted = session.submit(
        domain::Origin::table,
        domain::ImportTable{table.filename().string(), std::move(read.value().rows)});
    if (accepted.has_value())
        say(words().say("window.imported", {{"table", table.filename().string()}}));
    else
        say(sentence(words(), accepted.error()), true);
}

void Stage::take_dropped(const std::string& path) {
    if (path.ends_with(".samen")) {
        open_evening(path);
    } else {
        // A table is looked at first; nothing is added before somebody says so.
        at_start_ = true;
        start(ui::PreviewImport{path});
    }
    poke_all();
}

void Stage::start(const ui::ImportHere& asked) {
    if (!evening_) return;
    import_into(evening_->session(), path_typed(asked.path));
    preview_.reset();
    at_start_ = false;
}

void Stage::start(const ui::BackToEvening&) {
    at_start_ = !evening_;
    poke_all();
}

void Stage::start(const ui::ChangeLanguage& asked) { act(ui::SetLanguage{asked.language}); }

}  // namespace app
