#pragma once

#include "app/awake.hpp"
#include "app/evening.hpp"
#include "app/map_motion.hpp"
#include "app/view_window.hpp"
#include "ui/desk.hpp"
#include "ui/lettering.hpp"
#include "ui/start_screen.hpp"

#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <string>

namespace app {

/// The windows of one run of the program and what happens in them. Two displays: the desk on the
/// first, the wall on the second. One display: the wall fills it and the desk lies over it.
///
/// Thread: main; the session's writer only wakes it.
class Stage {
public:
    explicit Stage(const Assets& assets);
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;
    ~Stage();

    /// Opens the windows, on `file` or on the start screen, and runs until they are closed.
    ///
    /// Gives: nothing, or why no window could be opened.
    std::optional<base::Problem> run(const std::filesystem::path& file);

private:
    // Windows and frames (stage.cpp).
    std::optional<base::Problem> open_windows();
    void arrange_displays();
    void wait();
    void draw_due_frames();
    void draw_desk_window(int width, int height);
    void draw_wall_window(int width, int height);
    void draw_wall(ui::Canvas& canvas);
    [[nodiscard]] MapShape wall_shape() const;
    void try_saving_again();
    /// What the lexicon knows, or nothing as long as it is being read.
    [[nodiscard]] const matching::Knowledge* knowledge() const;
    void look_at_lexicon();
    [[nodiscard]] std::string clock_face() const;
    void poke_all();
    bool keep_open();

    // What was asked for (stage_acts.cpp).
    void take(const ui::DeskAnswer& answer);
    void act(const ui::OpenStartScreen&);
    void act(const ui::SaveCopy& asked);
    void act(const ui::ErasePerson& asked);
    void act(const ui::SetSecondPlace& asked);
    void act(const ui::MakeReport& asked);
    void act(const ui::SetLanguage& asked);
    void act(const ui::SetTextScale& asked);
    void act(const ui::ToggleDesk&);
    [[nodiscard]] bool over_the_wall() const;
    void submit(const domain::Command& wish);
    ui::SavedStatus saved_status();
    void say(std::string sentence, bool refusal = false);

    // The start screen (stage_start.cpp).
    void draw_start(ui::Canvas& canvas);
    void start(const ui::StartNew& asked);
    void start(const ui::OpenFile& asked);
    void start(const ui::OpenSample&);
    void start(const ui::PreviewImport& asked);
    void start(const ui::ImportHere& asked);
    void start(const ui::BackToEvening&);
    void start(const ui::ChangeLanguage& asked);
    void open_evening(const std::filesystem::path& file);
    void take_over(std::unique_ptr<store::Session> session);
    void import_into(store::Session& session, const std::filesystem::path& table);
    void list_recent();
    void take_dropped(const std::string& path);
    [[nodiscard]] store::Means means() const;

    [[nodiscard]] const base::Words& words() const { return assets_.words(language_); }

    const Assets& assets_;
    std::unique_ptr<ui::Lettering> lettering_;
    std::unique_ptr<ViewWindow> desk_window_;
    std::unique_ptr<ViewWindow> wall_window_;  // null with one display
    std::unique_ptr<StayAwake> awake_;         // while an evening is open
    std::unique_ptr<Evening> evening_;
    std::future<void> lexicon_;  // being read, after the first picture
    bool knows_ = false;
    bool at_start_ = true;
    bool second_display_ = false;  // was there when it was last looked for
    bool desk_shown_ = true;       // one display: the desk lies over the wall
    bool wall_wanted_ = false;     // one display: before the first step something was sent to it
    MapMotion motion_;             // of the map on the wall
    ui::DeskMemory desk_memory_;
    ui::StartMemory start_memory_;
    std::optional<ui::ImportPreview> preview_;
    std::vector<ui::RecentFile> recent_;
    std::string language_ = "nl";
    float text_scale_ = 1.0F;
    std::string message_;
    bool message_is_refusal_ = false;
    bool refused_ = false;  // the last wish
    domain::FactNumber saved_;
    base::UtcSeconds saved_at_{};
    bool in_trouble_ = false;
    base::UtcSeconds tried_again_{};  // when saving was last tried after the disk was full
    bool warned_before_closing_ = false;
    std::string shown_clock_;
    bool first_swap_measured_ = false;
};

}  // namespace app
